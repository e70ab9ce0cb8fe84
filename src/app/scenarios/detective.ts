import type { PrintedTest } from '#engines/statistics/index.ts';
import { FEWEST_LEVELS, MOST_LEVELS } from './sandbox.ts';
import { integerField, type ScenarioKind } from './kind.ts';

/** Which test a printed p comes from. */
export const detectiveTests = [
  'normal',
  'corrected',
  'exact-absolute',
  'exact-doubled',
] as const satisfies readonly PrintedTest[];
export const detectiveNumbers = ['tauB', 'gamma', 'rho', 'p'] as const;

/** A case for the table detective: what a paper prints. */
export interface DetectiveParams {
  /** Totals of the rows and of the columns; null for those of the cohort beside it. */
  readonly totals: { readonly rows: readonly number[]; readonly columns: readonly number[] } | null;
  /** As they stand in print, so that .70 keeps its two decimals, with a point; empty where the paper is silent. */
  readonly tauB: string;
  readonly gamma: string;
  readonly rho: string;
  readonly p: string;
  readonly test: (typeof detectiveTests)[number];
  readonly cell: { readonly row: number; readonly column: number; readonly count: number } | null;
}

const MOST_TOTAL = 100_000;
const numberKeys = { tauB: 't', gamma: 'g', rho: 'r', p: 'p' } as const;

function totalsOfField(field: string): number[] | undefined {
  const totals = field.split('-').map((text) => integerField(text, 0, MOST_TOTAL));
  return totals.length >= FEWEST_LEVELS &&
    totals.length <= MOST_LEVELS &&
    totals.every((total) => total !== undefined)
    ? totals
    : undefined;
}

/**
 * Fields: `x`, `y` totals of rows and columns, joined by `-`; `t`, `g`, `r`, `p` the printed numbers; `e` the test of
 * p; `c` row, column and count of a known cell, joined by `-`.
 */
export const detectiveKind: ScenarioKind<DetectiveParams> = {
  kind: 'detective',
  version: 1,
  // the study's own case: the paper prints .699 and no table
  defaults: { totals: null, tauB: '.699', gamma: '', rho: '', p: '', test: 'normal', cell: null },
  encode: (params) => ({
    ...(params.totals ? { x: params.totals.rows.join('-'), y: params.totals.columns.join('-') } : {}),
    ...Object.fromEntries(detectiveNumbers.map((name) => [numberKeys[name], params[name]])),
    e: params.test,
    ...(params.cell ? { c: [params.cell.row, params.cell.column, params.cell.count].join('-') } : {}),
  }),
  decode: (fields) => {
    const texts = detectiveNumbers.map(
      (name) => fields[numberKeys[name]] ?? detectiveKind.defaults[name],
    ) as [string, string, string, string];
    if (!texts.every((text) => /^-?\d{0,3}(?:\.\d{1,12})?$/.test(text) && text !== '-')) return 'malformed';
    const [tauB, gamma, rho, p] = texts;
    const test = detectiveTests.find((name) => name === (fields['e'] ?? 'normal'));
    if (!test) return 'malformed';
    const isGiven = fields['x'] !== undefined || fields['y'] !== undefined;
    const [rows, columns] = [totalsOfField(fields['x'] ?? ''), totalsOfField(fields['y'] ?? '')];
    if (isGiven && !(rows && columns)) return 'out-of-range';
    const cell = fields['c']?.split('-').map((text) => integerField(text, 0, MOST_TOTAL));
    if (cell && (cell.length !== 3 || cell.some((one) => one === undefined))) return 'out-of-range';
    const [row, column, count] = (cell ?? []) as number[];
    if (cell && (row! >= MOST_LEVELS || column! >= MOST_LEVELS)) return 'out-of-range';
    return {
      totals: rows && columns ? { rows, columns } : null,
      tauB,
      gamma,
      rho,
      p,
      test,
      cell: cell ? { row: row!, column: column!, count: count! } : null,
    };
  },
  equal: (a, b) => JSON.stringify(detectiveKind.encode(a)) === JSON.stringify(detectiveKind.encode(b)),
};
