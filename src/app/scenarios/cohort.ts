import { recoveredTable } from '#content/study/cohorts.ts';
import type { LinkProblem, ScenarioKind } from './kind.ts';

/** The two-by-three table of mothers: rows no massage, massage; columns milk not enough, enough, good. */
export interface CohortParams {
  readonly table: readonly (readonly number[])[];
  /** With locked margins every change keeps both totals. */
  readonly locked: boolean;
}

const ROWS = 2;
const COLUMNS = 3;

/** Most mothers in one cell. */
export const MOST_IN_CELL = 1_000_000;

function decodeTable(text: string): number[][] | LinkProblem {
  const rows = text.split('_').map((row) => row.split('-'));
  if (rows.length !== ROWS || rows.some((row) => row.length !== COLUMNS)) return 'wrong-shape';
  const cells = rows.flat();
  if (!cells.every((cell) => /^\d{1,12}$/.test(cell))) return 'malformed';
  if (cells.some((cell) => Number(cell) > MOST_IN_CELL)) return 'out-of-range';
  return rows.map((row) => row.map(Number));
}

const sameTable = (a: CohortParams['table'], b: CohortParams['table']): boolean =>
  a.length === b.length && a.every((row, i) => row.every((count, j) => count === b[i]?.[j]));

/** Fields: `t` table, rows joined by `_`, cells by `-`; `m` margins, `locked` or `free`. */
export const cohortKind: ScenarioKind<CohortParams> = {
  kind: 'cohort',
  version: 1,
  defaults: { table: recoveredTable, locked: false },
  encode: ({ table, locked }) => ({
    t: table.map((row) => row.join('-')).join('_'),
    m: locked ? 'locked' : 'free',
  }),
  decode: (fields) => {
    const table = fields['t'] === undefined ? cohortKind.defaults.table : decodeTable(fields['t']);
    if (typeof table === 'string') return table;
    const margins = fields['m'] ?? 'free';
    if (margins !== 'locked' && margins !== 'free') return 'malformed';
    return { table, locked: margins === 'locked' };
  },
  equal: (a, b) => a.locked === b.locked && sameTable(a.table, b.table),
};
