import { none, ok, type Result } from '#engines/kit/result.ts';

/** Why a typed number was not taken. The words live in the dictionaries. */
export type NumberProblem =
  'empty' | 'not-a-number' | 'negative' | 'fractional' | 'too-large' | 'out-of-range';

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u202f]/g, '');

/**
 * A coefficient as somebody types it. Whatever the site shows is accepted, in both languages: `.699`, `0.699`,
 * `0,699`, `,699`, `−.681`. A comma and a point are both the decimal sign: coefficients have no thousands.
 */
export function parseCoefficient(text: string): Result<{ value: number; decimals: number }, NumberProblem> {
  const plain = tidy(text).replace(',', '.');
  if (plain === '') return none('empty');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return none('not-a-number');
  const value = Number(plain);
  if (Math.abs(value) > 1) return none('out-of-range');
  return ok({ value, decimals: (plain.split('.')[1] ?? '').length });
}

/**
 * A count as somebody types it; the grouping sign of either language is accepted where it groups by threes
 * (`1,000`, `1.000`).
 * @param most the largest count that the figure can hold
 */
export function parseCount(text: string, most: number): Result<number, NumberProblem> {
  const plain = tidy(text);
  if (plain === '') return none('empty');
  const ungrouped = /^-?\d{1,3}(?:[.,]\d{3})+$/.test(plain)
    ? plain.replace(/[.,]/g, '')
    : plain.replace(',', '.');
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e\+?\d+)?$/i.test(ungrouped)) return none('not-a-number');
  const value = Number(ungrouped);
  if (value < 0) return none('negative');
  if (!Number.isInteger(value)) return none('fractional');
  if (value > most) return none('too-large');
  return ok(value);
}
