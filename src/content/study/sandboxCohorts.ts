import { recoveredTable } from './cohorts.ts';

/** Cohorts ready to load in the sandbox. Rows no massage, massage; columns milk not enough, enough, good. */
export const sandboxCohorts = {
  study: recoveredTable,
  /** Of the 53 tables with the study's margins, the one with |tau_b| nearest to 0. */
  none: [
    [3, 5, 3],
    [4, 7, 3],
  ],
  doubled: recoveredTable.map((row) => row.map((count) => 2 * count)),
  quadrupled: recoveredTable.map((row) => row.map((count) => 4 * count)),
  /** Everybody shares a rating, so every pair is tied and tau_b is not defined. */
  ties: [
    [0, 11, 0],
    [0, 14, 0],
  ],
  /** Many mothers, hardly any association: |tau_b| < .1 with p < .05. */
  slight: [
    [105, 190, 85],
    [100, 215, 125],
  ],
} as const;

/** Invented: how often a mother was massaged, by milk. Rows never … daily; columns not enough, enough, good. */
export const sessionsCohort = [
  [6, 3, 1],
  [4, 5, 2],
  [2, 6, 4],
  [1, 4, 7],
] as const;
