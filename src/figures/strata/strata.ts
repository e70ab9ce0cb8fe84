import type { StratifiedAnalysis, Table } from '#engines/statistics/index.ts';

/** What the groups do to the association, as a code for the sentence. */
export type Verdict = 'reversed' | 'weaker' | 'stronger' | 'gone' | 'alike' | 'undefined' | 'noneWithin';

/** Below this, in units of tau_b, two values are called alike, and one is called nothing. */
const ALIKE = 0.05;

export function verdictOf({ pooled, stratified, reversed }: StratifiedAnalysis): Verdict {
  if (!pooled.ok) return 'undefined';
  if (!stratified.ok) return 'noneWithin';
  if (reversed) return 'reversed';
  const [all, within] = [Math.abs(pooled.value), Math.abs(stratified.value)];
  if (Math.abs(pooled.value - stratified.value) <= ALIKE) return 'alike';
  if (within <= ALIKE) return 'gone';
  return within < all ? 'weaker' : 'stronger';
}

/** All strata in one table. */
export const pooledTable = (strata: readonly Table[]): number[][] =>
  (strata[0] ?? []).map((row, i) =>
    row.map((_, j) => strata.reduce((total, table) => total + (table[i]?.[j] ?? 0), 0)),
  );

/** The same strata with one count changed by one, never below 0. */
export function withCount(
  strata: readonly Table[],
  at: { readonly stratum: number; readonly row: number; readonly column: number },
  count: number,
): Table[] {
  return strata.map((table, h) =>
    h !== at.stratum
      ? table
      : table.map((row, i) => (i !== at.row ? row : row.map((c, j) => (j === at.column ? count : c)))),
  );
}
