import type { Table } from '../counts/table.ts';
import { checkCondition, type Condition, type ConditionId, type Subject } from './conditions.ts';

export type TableChallengeId =
  | 'zero'
  | 'no-value'
  | 'valley'
  | 'ceiling'
  | 'gamma-one'
  | 'small-strong'
  | 'large-faint'
  | 'fragile'
  | 'twins'
  | 'two-verdicts'
  | 'reversal';

/** A cohort to begin with, or one way to reach a goal. */
export interface TaskCohort {
  readonly table: Table;
  /** By group of the third variable; they add up to the table. */
  readonly strata: readonly Table[] | null;
  readonly locked: boolean;
}

/** A goal to be reached by building a table; every condition must hold at once. */
export interface TableChallenge {
  readonly id: TableChallengeId;
  readonly start: TaskCohort;
  readonly solution: TaskCohort;
  /** The table to be set aside on the way to the solution, where one must be. */
  readonly keep: Table | null;
  readonly conditions: readonly ConditionId[];
  /** Most steps (each of them one that can be undone) that still earn every star. */
  readonly steps: number;
}

const study: Table = [
  [7, 4, 0],
  [0, 8, 6],
];
const free = (table: Table): TaskCohort => ({ table, strata: null, locked: false });
const grouped = (a: Table, b: Table): TaskCohort => ({
  table: a.map((row, i) => row.map((count, j) => count + (b[i]?.[j] as number))),
  strata: [a, b],
  locked: false,
});
const pairless: Table = [
  [4, 3, 1],
  [2, 4, 3],
];
const many: Table = [
  [40, 70, 30],
  [36, 72, 40],
];

/** Eleven of the twelve challenges, from the easiest on; the twelfth is a round of guesses (`guesses.ts`). */
export const tableChallenges: readonly TableChallenge[] = [
  {
    id: 'zero',
    start: free(study),
    solution: free([
      [2, 3, 4],
      [2, 8, 6],
    ]),
    keep: null,
    conditions: ['tau-zero', 'p-one', 'enough-mothers'],
    steps: 6,
  },
  {
    id: 'no-value',
    start: free(study),
    solution: free([
      [0, 10, 0],
      [0, 15, 0],
    ]),
    keep: null,
    conditions: ['tau-undefined', 'both-groups', 'enough-mothers'],
    steps: 6,
  },
  {
    id: 'ceiling',
    start: {
      table: [
        [4, 5, 1],
        [5, 6, 4],
      ],
      strata: null,
      locked: true,
    },
    solution: {
      table: [
        [9, 1, 0],
        [0, 10, 5],
      ],
      strata: null,
      locked: true,
    },
    keep: null,
    conditions: ['totals-kept', 'ceiling'],
    steps: 6,
  },
  {
    id: 'gamma-one',
    start: free([
      [5, 4, 2],
      [2, 6, 5],
    ]),
    solution: free([
      [5, 4, 0],
      [0, 6, 5],
    ]),
    keep: null,
    conditions: ['gamma-one', 'tau-below', 'enough-mothers'],
    steps: 4,
  },
  {
    id: 'small-strong',
    start: free(study),
    solution: free([
      [2, 1, 0],
      [0, 1, 2],
    ]),
    keep: null,
    conditions: ['tau-strong', 'p-above'],
    steps: 5,
  },
  {
    id: 'large-faint',
    start: free(many),
    solution: free(many.map((row) => row.map((count) => 4 * count))),
    keep: null,
    conditions: ['tau-faint', 'p-below'],
    steps: 8,
  },
  {
    id: 'valley',
    start: free(study),
    solution: free([
      [6, 0, 6],
      [0, 13, 0],
    ]),
    keep: null,
    conditions: ['tau-near-zero', 'ratings-differ', 'enough-mothers'],
    steps: 8,
  },
  {
    id: 'fragile',
    start: free([
      [5, 5, 1],
      [2, 8, 4],
    ]),
    solution: free([
      [5, 5, 1],
      [1, 8, 5],
    ]),
    keep: null,
    conditions: ['one-mover', 'p-below'],
    steps: 3,
  },
  {
    id: 'twins',
    start: free(pairless),
    solution: free(pairless.map((row) => row.map((count) => 3 * count))),
    keep: pairless,
    conditions: ['table-kept', 'tau-as-kept', 'p-apart'],
    steps: 8,
  },
  {
    id: 'two-verdicts',
    start: free([
      [5, 5, 2],
      [2, 6, 5],
    ]),
    solution: free([
      [5, 5, 1],
      [2, 6, 6],
    ]),
    keep: null,
    conditions: ['normal-below', 'exact-above', 'enough-mothers'],
    steps: 4,
  },
  {
    id: 'reversal',
    start: grouped(
      [
        [6, 3, 0],
        [1, 2, 0],
      ],
      [
        [0, 2, 1],
        [0, 2, 7],
      ],
    ),
    solution: grouped(
      [
        [6, 3, 0],
        [3, 0, 0],
      ],
      [
        [0, 1, 2],
        [0, 4, 5],
      ],
    ),
    keep: null,
    conditions: ['groups', 'pooled-clear', 'within-against'],
    steps: 8,
  },
];

/** How everything that a challenge asks for stands, in the order to be read. */
export const standingOf = (challenge: TableChallenge, subject: Subject): readonly Condition[] =>
  challenge.conditions.map((id) => checkCondition(id, subject));

/** All conditions hold at once. */
export const isReached = (conditions: readonly Condition[]): boolean =>
  conditions.length > 0 && conditions.every(({ state }) => state === 'met');

/** A p that is still being counted is all that is open. */
export const isWaiting = (conditions: readonly Condition[]): boolean =>
  conditions.some(({ state }) => state === 'waiting') && conditions.every(({ state }) => state !== 'unmet');
