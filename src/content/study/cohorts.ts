/*
 * Tables of the study page: the one recovered from print, and two made-up cohorts with the same margins.
 * Rows: no massage, massage. Columns: milk not enough, enough, good.
 */

/** Recovered from the printed margins and τ_b = .699: the only one of 53 tables that fits (paper.ts). */
export const recoveredTable = [
  [7, 4, 0],
  [0, 8, 6],
] as const;

/** If exactly the multigravidae had been massaged: fits every printed margin. Possible, not shown. */
export const gravidaCoincides = {
  primigravidae: [
    [7, 4, 0],
    [0, 0, 0],
  ],
  multigravidae: [
    [0, 0, 0],
    [0, 8, 6],
  ],
} as const;

/** All the paper's margins, gravida's included, and Simpson's reversal; found by search (facts/statistics.md §9). */
export const simpsonCohort = {
  primigravidae: [
    [6, 4, 0],
    [1, 0, 0],
  ],
  multigravidae: [
    [0, 0, 1],
    [0, 8, 5],
  ],
} as const;
