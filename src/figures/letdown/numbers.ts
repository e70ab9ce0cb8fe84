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

/** `b − a` with its sign, to the places that are shown of both; `null` where one of them has no value. */
export function differenceText(
  name: ResultName,
  a: number | null,
  b: number | null,
  same: string,
  format: NumberFormat,
): string | null {
  if (a === null || b === null) return null;
  const text = numberText(name, Math.abs(b - a), format);
  if (text === numberText(name, 0, format)) return same;
  return `${b > a ? '+' : '−'}${text}`;
}
