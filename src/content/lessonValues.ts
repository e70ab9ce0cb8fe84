import type { NumberFormat } from '#i18n/format.ts';
import { studyNumbers } from './study/numbers.ts';

const { summary } = studyNumbers;
const { counts } = summary;

/** Numbers that lessons show in their text: computed when the site is built, written for the language. */
const values = {
  mothers: (format: NumberFormat) => format.integer(counts.n),
  pairs: (format: NumberFormat) => format.integer(counts.pairs),
  tau: (format: NumberFormat) => format.coefficient(studyNumbers.tauB),
} as const;

export type LiveName = keyof typeof values;

/** @throws Error on an unknown name, which stops the build */
export function liveValue(name: LiveName, format: NumberFormat): string {
  const value = values[name] as ((format: NumberFormat) => string) | undefined;
  if (!value) throw new Error(`There is no live value “${name}”.`);
  return value(format);
}
