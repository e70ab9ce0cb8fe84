import type { SoftwareId, SpssCell } from '#engines/statistics/index.ts';

/*
 * How programs print a p-value on their own screens. They do so in English whatever the reader's language, so these
 * texts are not formatted by `i18n/format.ts`.
 */

/** Three decimals without a leading zero, as SPSS prints. */
export const spssNumber = (value: number): string =>
  value
    .toFixed(3)
    .replace(/^-0\.000$/, '0.000')
    .replace(/^(-?)0\./, '$1.');

export const spssText = (cell: SpssCell): string => (cell.kind === 'dot' ? '.' : spssNumber(cell.value));

/** Smallest p that R writes out. */
const R_EPSILON = 2.220446049250313e-16;

/** Four significant digits, fixed or in powers of ten, whichever is shorter, as R prints the p of a test. */
export function rNumber(p: number): string {
  if (p < R_EPSILON) return 'p-value < 2.2e-16';
  const [mantissa = '', exponent = '0'] = p.toExponential(3).split('e');
  const digits = mantissa.replace(/\.?0+$/, '');
  const power = Number(exponent);
  const scientific = `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  const decimals = Math.max(0, digits.replace('.', '').length - 1 - power);
  const fixed = p.toFixed(decimals);
  return `p-value = ${fixed.length <= scientific.length ? fixed : scientific}`;
}

/** As Python writes a double, with ten digits: the last ones of its sixteen are rounding, another in every program. */
function pythonNumber(exact: number): string {
  const p = Number(exact.toPrecision(10));
  const text = shortest(p);
  return p === exact ? text : text.replace(/(e.*)?$/, '…$1');
}

function shortest(p: number): string {
  if (p >= 1e-4) return Number.isInteger(p) ? p.toFixed(1) : String(p);
  return p.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
}

const jamovi = (p: number): string => (p < 0.001 ? '< .001' : spssNumber(p));

const printers: Partial<Record<SoftwareId, (p: number) => string>> = {
  'r-cor-test': rNumber,
  'r-cor-test-corrected': rNumber,
  coin: rNumber,
  scipy: (p) => `pvalue=${pythonNumber(p)}`,
  'spss-nonpar-corr': spssNumber,
  'spss-crosstabs': spssNumber,
  'spss-exact': spssNumber,
  'spss-monte-carlo': spssNumber,
  jamovi,
};

/** The p as it stands on the program's screen, or null where that is not known. */
export const printedBy = (id: SoftwareId, p: number): string | null => printers[id]?.(p) ?? null;
