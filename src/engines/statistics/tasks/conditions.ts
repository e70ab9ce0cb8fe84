import type { Coefficient } from '../coefficients/kendall.ts';
import { analyseStrata } from '../inference/stratified.ts';
import { columnTotals, rowTotals, sum, type Table } from '../counts/table.ts';
import type { TableSummary } from '../summary.ts';

/** What is known of a two-sided p just now: the exact one where it can be had, else the normal one. */
export type KnownP =
  | { readonly state: 'known'; readonly value: number; readonly from: 'exact' | 'normal' }
  /** The exact distribution is still being counted: nothing may be concluded. */
  | { readonly state: 'counting' }
  /** tau_b is undefined, so there is no test. */
  | { readonly state: 'none' };

/** A table that was set aside to compare the present one with. */
export interface KeptTable {
  readonly table: Table;
  readonly tauB: number;
  readonly p: number;
}

/** What stands on the bench when a challenge is judged. */
export interface Subject {
  readonly summary: TableSummary;
  readonly p: KnownP;
  /** One table a group of the third variable; null without one. */
  readonly strata: readonly Table[] | null;
  /** The table that the challenge began with. */
  readonly start: Table;
  readonly kept: KeptTable | null;
}

/** The number that a condition is about, as it stands now. */
export type Reading =
  | { readonly kind: 'coefficients'; readonly values: readonly Coefficient[] }
  | { readonly kind: 'p'; readonly p: KnownP }
  | { readonly kind: 'count'; readonly value: number }
  /** 0 … 1, or null where there is none. */
  | { readonly kind: 'share'; readonly value: number | null }
  | { readonly kind: 'none' };

/** `waiting`: a p that is still being counted decides. */
export type ConditionState = 'met' | 'unmet' | 'waiting';

/** One line of the list that a learner ticks off. */
export interface Condition {
  readonly id: ConditionId;
  readonly state: ConditionState;
  readonly now: Reading;
}

export type ConditionId =
  | 'tau-zero'
  | 'tau-near-zero'
  | 'tau-faint'
  | 'tau-strong'
  | 'tau-below'
  | 'tau-undefined'
  | 'p-one'
  | 'p-below'
  | 'p-above'
  | 'normal-below'
  | 'exact-above'
  | 'gamma-one'
  | 'enough-mothers'
  | 'both-groups'
  | 'ratings-differ'
  | 'totals-kept'
  | 'ceiling'
  | 'one-mover'
  | 'table-kept'
  | 'tau-as-kept'
  | 'p-apart'
  | 'groups'
  | 'within-against'
  | 'pooled-clear';

/** The limits of all conditions, for the checks and for the words. */
export const taskLimits = {
  /** The level that everybody uses. */
  alpha: 0.05,
  /** |tau_b| that prints as hardly anything. */
  faint: 0.1,
  nearZero: 0.05,
  strong: 0.6,
  /** gamma is 1 and tau_b stays below this. */
  belowGamma: 0.7,
  /** So that nothing is reached by emptying the table. */
  mothers: 20,
  inGroup: 5,
  /** Between the shares of one rating in two rows. */
  shareApart: 0.5,
  /** |tau_b| of everybody where the groups go the other way. */
  pooled: 0.2,
  /** A p below this prints as three zeros after the point. */
  printsAsZero: 0.0005,
} as const;
const limits = taskLimits;

/** Sums of doubles that are 1 in exact arithmetic. */
const ROUNDING = 1e-9;

const of = (met: boolean): ConditionState => (met ? 'met' : 'unmet');
const value = (coefficient: Coefficient): number | null => (coefficient.ok ? coefficient.value : null);
const reading = (...values: readonly Coefficient[]): Reading => ({ kind: 'coefficients', values });
const withP = (p: KnownP, holds: (value: number) => boolean): ConditionState =>
  p.state === 'counting' ? 'waiting' : of(p.state === 'known' && holds(p.value));

/** The largest difference, over ratings and pairs of rows, between the shares of a row that have the rating. */
export function largestShareDifference(table: Table): number {
  const rows = table.filter((row) => sum(row) > 0).map((row) => row.map((count) => count / sum(row)));
  let largest = 0;
  for (const a of rows)
    for (const b of rows) a.forEach((share, j) => (largest = Math.max(largest, share - (b[j] ?? 0))));
  return largest;
}

/** Mothers who stand in another cell than at the start; null where the number of mothers or the shape differs. */
export function movedSince(start: Table, now: Table): number | null {
  if (start.length !== now.length || start[0]?.length !== now[0]?.length) return null;
  if (sum(start.flat()) !== sum(now.flat())) return null;
  const before = start.flat();
  return sum(now.flat().map((count, k) => Math.abs(count - (before[k] as number)))) / 2;
}

const sameTotals = (a: Table, b: Table): boolean =>
  String(rowTotals(a)) === String(rowTotals(b)) && String(columnTotals(a)) === String(columnTotals(b));

/** Equal as printed, to three decimals. */
const printsAlike = (a: number, b: number): boolean => a.toFixed(3) === b.toFixed(3);

type Check = (subject: Subject) => Omit<Condition, 'id'>;

const tauThat =
  (holds: (tau: number) => boolean): Check =>
  ({ summary: { tauB } }) => ({ state: of(tauB.ok && holds(tauB.value)), now: reading(tauB) });
const pThat =
  (holds: (p: number) => boolean): Check =>
  ({ p }) => ({ state: withP(p, holds), now: { kind: 'p', p } });

const checks: Readonly<Record<ConditionId, Check>> = {
  'tau-zero': tauThat((tau) => tau === 0),
  'tau-near-zero': tauThat((tau) => Math.abs(tau) < limits.nearZero),
  'tau-faint': tauThat((tau) => Math.abs(tau) < limits.faint),
  'tau-strong': tauThat((tau) => tau > limits.strong),
  'tau-below': tauThat((tau) => tau < limits.belowGamma),
  'pooled-clear': tauThat((tau) => Math.abs(tau) >= limits.pooled),
  'tau-undefined': ({ summary: { tauB } }) => ({ state: of(!tauB.ok), now: reading(tauB) }),
  'p-one': pThat((p) => p > 1 - ROUNDING),
  'p-below': pThat((p) => p < limits.alpha),
  'p-above': pThat((p) => p >= limits.alpha),
  'normal-below': ({ summary: { test } }) => {
    const p: KnownP = test.ok ? { state: 'known', value: test.value.p, from: 'normal' } : { state: 'none' };
    return { state: withP(p, (one) => one < limits.alpha), now: { kind: 'p', p } };
  },
  // a normal p in the place of the exact one proves nothing here
  'exact-above': ({ p }) => ({
    state: p.state === 'known' && p.from === 'normal' ? 'unmet' : withP(p, (one) => one >= limits.alpha),
    now: { kind: 'p', p },
  }),
  'gamma-one': ({ summary: { gamma } }) => ({ state: of(value(gamma) === 1), now: reading(gamma) }),
  'enough-mothers': ({ summary: { counts } }) => ({
    state: of(counts.n >= limits.mothers),
    now: { kind: 'count', value: counts.n },
  }),
  'both-groups': ({ summary: { margins } }) => {
    const smallest = Math.min(...margins.rows);
    return { state: of(smallest >= limits.inGroup), now: { kind: 'count', value: smallest } };
  },
  'ratings-differ': ({ summary: { table } }) => {
    const apart = largestShareDifference(table);
    return { state: of(apart >= limits.shareApart), now: { kind: 'share', value: apart } };
  },
  'totals-kept': ({ summary: { table }, start }) => ({
    state: of(sameTotals(table, start)),
    now: { kind: 'none' },
  }),
  ceiling: ({ summary: { shareOfAttainable, tauB } }) => ({
    state: of(tauB.ok && tauB.value > 0 && shareOfAttainable.ok && shareOfAttainable.value > 1 - ROUNDING),
    now: { kind: 'share', value: shareOfAttainable.ok ? shareOfAttainable.value : null },
  }),
  'one-mover': ({ summary: { table }, start }) => {
    const moved = movedSince(start, table);
    return {
      state: of(moved === 1),
      now: moved === null ? { kind: 'none' } : { kind: 'count', value: moved },
    };
  },
  'table-kept': ({ kept }) => ({
    state: of(kept !== null && kept.tauB !== 0),
    now: kept ? reading({ ok: true, value: kept.tauB }) : { kind: 'none' },
  }),
  'tau-as-kept': ({ summary: { tauB, table }, kept }) => ({
    state: of(
      kept !== null &&
        tauB.ok &&
        String(table.flat()) !== String(kept.table.flat()) &&
        printsAlike(tauB.value, kept.tauB),
    ),
    now: reading(tauB),
  }),
  'p-apart': ({ p, kept }) => ({
    state: kept ? withP(p, (one) => one < limits.alpha !== kept.p < limits.alpha) : 'unmet',
    now: { kind: 'p', p },
  }),
  groups: ({ strata }) => {
    const filled = strata?.filter((table) => sum(table.flat()) > 1).length ?? 0;
    return { state: of(filled >= 2), now: { kind: 'count', value: filled } };
  },
  'within-against': ({ strata, summary: { tauB } }) => {
    const within = strata && strata.length > 0 ? analyseStrata(strata).within : [];
    const turned =
      within.length >= 2 && within.every((tau) => tau.ok && tauB.ok && tau.value * tauB.value < 0);
    return { state: of(turned), now: reading(...within) };
  },
};

/** How a condition stands. */
export const checkCondition = (id: ConditionId, subject: Subject): Condition => ({
  id,
  ...checks[id](subject),
});
