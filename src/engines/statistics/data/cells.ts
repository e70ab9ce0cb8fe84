/*
 * What a single cell of a data file says: nothing, a number, or a word. Spelling of numbers follows the column, as
 * "1,5" is one and a half in Indonesia and "1,500" fifteen hundred in England.
 */

/** Words for "no answer", in lower case. "None" and "tidak ada" are not here: they may be a level. */
const MISSING = new Set([
  '',
  '.',
  '..',
  '-',
  '--',
  '–',
  '—',
  '?',
  'na',
  'n/a',
  '#n/a',
  '<na>',
  'nan',
  'null',
  '#null!',
  'missing',
  'blank',
  'unknown',
  'no answer',
  'no data',
  'not available',
  'kosong',
  'tidak diisi',
  'tidak menjawab',
  'tidak tersedia',
  'tidak ada data',
  'tidak ada jawaban',
  'tidak diketahui',
]);

/** True for an empty cell and for the usual words and signs for "no answer", in English and Indonesian. */
export const isMissing = (cell: string): boolean => MISSING.has(cell.trim().toLowerCase());

/** The sign before the decimals of a number. */
export type DecimalSign = '.' | ',';

const NUMBER: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d+)?(?:e[+-]?\d+)?$/i,
};

/** The finite number that a cell spells with this decimal sign (thousands grouped by the other one), or null. */
export function numberIn(cell: string, decimal: DecimalSign): number | null {
  const text = cell.trim().replace(/^\u2212/, '-');
  if (!/\d/.test(text) || !NUMBER[decimal].test(text)) return null;
  const plain = decimal === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** How the numbers of a column are spelt. */
export interface NumberSpelling {
  readonly decimal: DecimalSign;
  /** Both signs are possible and give different numbers, as for "1,500" alone: worth asking. */
  readonly ambiguous: boolean;
}

/**
 * The spelling under which every value is a number, or null if there is none.
 * @param values distinct, not missing
 * @param likely which sign to take where both fit; default the point
 */
export function numberSpelling(values: readonly string[], likely: DecimalSign = '.'): NumberSpelling | null {
  if (values.length === 0) return null;
  let point = true;
  let comma = true;
  let same = true;
  for (const value of values) {
    const asPoint: number | null = point ? numberIn(value, '.') : null;
    const asComma: number | null = comma ? numberIn(value, ',') : null;
    point = asPoint !== null;
    comma = asComma !== null;
    if (!point && !comma) return null;
    if (asPoint !== asComma) same = false;
  }
  if (point && comma) return { decimal: same ? '.' : likely, ambiguous: !same };
  return { decimal: point ? '.' : ',', ambiguous: false };
}
