/** The results of a run as the reader sees them, and the difference of two. */
import type { NumberFormat } from '#i18n/format.ts';
import { plainText } from '#i18n/message.ts';
import type { ResultName } from './results.ts';
import type { LetDownWords } from './words.ts';

const decimals: Readonly<Record<ResultName, number>> = {
  pulses: 0,
  letDowns: 0,
  firstPulse: 1,
  oxytocinMean: 1,
  oxytocinPeak: 1,
  prolactinStart: 0,
  prolactinPeak: 0,
  prolactinPeakTime: 0,
  intake: 0,
  share: 0,
  made: 1,
};

const numberText = (name: ResultName, value: number, format: NumberFormat): string =>
  name === 'share' ? format.percent(value, 0) : format.decimal(value, decimals[name]);

export const resultText = (
  name: ResultName,
  value: number | null,
  words: LetDownWords['results'],
  format: NumberFormat,
): string =>
  value === null ? words.none : plainText(words.units[name], { value: numberText(name, value, format) });

/** The value as it is shown, as a number: differences are taken of what the reader sees. */
const shown = (name: ResultName, value: number): number => {
  const scale = 10 ** (name === 'share' ? 2 : decimals[name]);
  return Math.round(value * scale) / scale;
};

/**
 * `b − a` with its sign, of the values as they are shown, so that it can be checked by eye; `null` where one of them
 * has no value. Shares differ by percentage points.
 */
export function differenceText(
  name: ResultName,
  a: number | null,
  b: number | null,
  words: { readonly same: string; readonly points: string },
  format: NumberFormat,
): string | null {
  if (a === null || b === null) return null;
  const apart = shown(name, b) - shown(name, a);
  if (Math.abs(apart) < 1e-9) return words.same;
  const size =
    name === 'share'
      ? plainText(words.points, { value: format.decimal(Math.abs(apart) * 100, 0) })
      : format.decimal(Math.abs(apart), decimals[name]);
  return `${apart > 0 ? '+' : '−'}${size}`;
}
