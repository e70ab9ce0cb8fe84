import { simpsonCohort } from '#content/study/cohorts.ts';
import type { StratifiedAnalysis, Table } from '#engines/statistics/index.ts';

/** What the groups do to the association, as a code for the sentence. */
export type Verdict =
  'reversed' | 'turned' | 'weaker' | 'stronger' | 'gone' | 'alike' | 'undefined' | 'noneWithin';

/** Up to this, in units of tau_b, two values are called alike, and one is called nothing. */
const ALIKE = 0.05;

export function verdictOf({ pooled, stratified, reversed }: StratifiedAnalysis): Verdict {
  if (!pooled.ok) return 'undefined';
  if (!stratified.ok) return 'noneWithin';
  if (reversed) return 'reversed';
  const [all, within] = [Math.abs(pooled.value), Math.abs(stratified.value)];
  if (Math.abs(pooled.value - stratified.value) <= ALIKE) return 'alike';
  if (within <= ALIKE) return 'gone';
  if (pooled.value * stratified.value < 0) return 'turned';
  return within < all ? 'weaker' : 'stronger';
}

/** The same strata with one count changed. */
export const withCount = (
  strata: readonly Table[],
  at: { readonly stratum: number; readonly row: number; readonly column: number },
  count: number,
): Table[] =>
  strata.map((table, h) =>
    h !== at.stratum
      ? table
      : table.map((row, i) => (i !== at.row ? row : row.map((c, j) => (j === at.column ? count : c)))),
  );

/** Made-up groups to begin with: primigravidae, multigravidae. */
export const startStrata = {
  /** The study's margins, turned round (facts/statistics.md §9). */
  reversal: [simpsonCohort.primigravidae, simpsonCohort.multigravidae],
  /** The same pattern in both groups. */
  none: [
    [
      [4, 2, 0],
      [0, 4, 3],
    ],
    [
      [4, 2, 0],
      [0, 4, 3],
    ],
  ],
  /** No association within either group; the groups differ in both variables. */
  confounded: [
    [
      [6, 3, 0],
      [2, 1, 0],
    ],
    [
      [0, 1, 2],
      [0, 3, 6],
    ],
  ],
} as const satisfies Record<string, readonly Table[]>;

export type StrataStart = keyof typeof startStrata;
