import { drawCohort } from '../cohorts/cohort.ts';
import { plainPlan, type CohortPlan } from '../cohorts/plan.ts';
import { populationOf } from '../cohorts/population.ts';
import { sampling } from '../cohorts/simulate.ts';
import { pairKind } from '../counts/pairCounts.ts';
import type { Observation } from '../explaining/pair.ts';
import { peopleOf } from '../explaining/tally.ts';
import { multiplied } from '../editing/patterns.ts';
import type { Table } from '../counts/table.ts';
import { analyseStrata } from '../inference/stratified.ts';
import { exactDistribution } from '../inference/exact/exact.ts';
import { exactPValues } from '../inference/exact/tails.ts';
import { summarise } from '../summary.ts';
import type { TaskCohort } from './challenges.ts';
import { taskLimits } from './conditions.ts';

/** One number that is to be observed, before and after; null where it belongs to one side alone or is undefined. */
export interface Observed {
  readonly what:
    | 'tau-b'
    /** Exact, |S| or larger. */
    | 'p'
    /** Of the normal curve, as SPSS prints it. */
    | 'p-normal'
    | 'gamma'
    | 'tied-pairs'
    | 'discordant'
    | 'concordant'
    | 'pairs-changed'
    | 'within-first'
    | 'within-second'
    | 'significant-share';
  readonly before: number | null;
  readonly after: number | null;
}

/** What the engine finds once a prediction is locked. */
export interface TableAnswer {
  /** The id of the option that happens. */
  readonly option: string;
  readonly observed: readonly Observed[];
  /** p of the first studies drawn, where studies are drawn. */
  readonly draws: readonly number[];
}

export type TablePredictionId =
  | 'doubled'
  | 'one-mother'
  | 'turned'
  | 'perfect-order'
  | 'printed-zero'
  | 'tired-rater'
  | 'third-variable'
  | 'again';

/**
 * A question about a cohort. The sandbox shows `after` once a prediction is locked; `options` are what can happen, and
 * `answer` finds out which of them does.
 */
export interface TablePrediction {
  readonly id: TablePredictionId;
  readonly before: TaskCohort;
  readonly after: TaskCohort;
  readonly options: readonly [string, string, string];
  readonly answer: () => TableAnswer;
}

/** Studies drawn for the last question. */
export const STUDIES_AGAIN = 10_000;
/** tau_b of the population that they are drawn from. */
export const populationAgain = (): number => populationOf(plainPlan).tauB;
/** Of which p is shown one by one. */
const SHOWN_DRAWS = 10;
const AGAIN_SEED = 1;

/** Changes smaller than this are none, in units of tau_b or p. */
const SAME = 1e-9;

const cohort = (table: Table, strata: readonly Table[] | null = null): TaskCohort => ({
  table,
  strata,
  locked: false,
});
const tau = (table: Table): number | null => {
  const { tauB } = summarise(table);
  return tauB.ok ? tauB.value : null;
};
/** Exact p of a small table, |S| or larger; null without a tau_b. */
export const exactPOf = (table: Table): number | null => {
  const { counts, margins } = summarise(table);
  const distribution = exactDistribution(margins);
  return distribution.ok ? exactPValues(distribution.value, counts.s).absolute : null;
};
const changeOf = (before: number | null, after: number | null): 'rises' | 'falls' | 'same' => {
  if (before === null || after === null) throw new Error('the cohorts of a prediction have a tau_b and a p');
  return Math.abs(after - before) < SAME ? 'same' : after > before ? 'rises' : 'falls';
};
const row = (what: Observed['what'], before: number | null, after: number | null): Observed => ({
  what,
  before,
  after,
});

const study: Table = [
  [7, 4, 0],
  [0, 8, 6],
];
/** Invented: 18 mothers, tau_b about .30, p above .05. */
const small: Table = [
  [4, 3, 1],
  [2, 5, 3],
];
const oneMoved: Table = [
  [7, 4, 0],
  [1, 8, 5],
];
/** Invented: tau_b about .40. */
const turnable: Table = [
  [6, 4, 1],
  [2, 7, 5],
];
const turned: Table = turnable.map((counts) => [...counts].reverse());
/** Invented: 40 mothers whose p prints as .000. */
const printed: Table = [
  [9, 6, 1],
  [1, 10, 13],
];
const ordered: Table = [
  [9, 3, 0],
  [0, 3, 10],
];

const rating: CohortPlan = { ...plainPlan, n: 40, association: { kind: 'rho', value: 0.8 } };
const tired: CohortPlan = { ...rating, misrating: { rater: 'blind', share: 0.3 } };
const RATING_SEED = 3;

/** Invented: no association within either group, and the groups differ in both variables. */
const groups: readonly Table[] = [
  [
    [6, 3, 0],
    [2, 1, 0],
  ],
  [
    [0, 1, 2],
    [0, 3, 6],
  ],
];
const together: Table = [
  [6, 4, 2],
  [2, 4, 6],
];

/** Concordant, discordant or tied: in which way tied does not matter here. */
const kindOf = (a: Observation, b: Observation): 'concordant' | 'discordant' | 'tied' => {
  const kind = pairKind(a.x, a.y, b.x, b.y);
  return kind === 'concordant' || kind === 'discordant' ? kind : 'tied';
};

/** How many of a mother's pairs change their kind when she moves. */
function pairsChanged(table: Table, from: Observation, to: Observation): number {
  const people = peopleOf(table);
  const self = people.findIndex(({ x, y }) => x === from.x && y === from.y);
  return people.filter((other, k) => k !== self && kindOf(from, other) !== kindOf(to, other)).length;
}

export const tablePredictions: readonly TablePrediction[] = [
  {
    id: 'doubled',
    before: cohort(small),
    after: cohort(multiplied(small, 4)),
    options: ['both', 'p-only', 'neither'],
    answer: () => {
      const [a, b] = [small, multiplied(small, 4)];
      const tauMoves = changeOf(tau(a), tau(b)) !== 'same';
      const pMoves = changeOf(exactPOf(a), exactPOf(b)) !== 'same';
      return {
        option: tauMoves ? 'both' : pMoves ? 'p-only' : 'neither',
        observed: [row('tau-b', tau(a), tau(b)), row('p', exactPOf(a), exactPOf(b))],
        draws: [],
      };
    },
  },
  {
    id: 'one-mother',
    before: cohort(study),
    after: cohort(oneMoved),
    options: ['one', 'some', 'all'],
    answer: () => {
      const changed = pairsChanged(study, { x: 1, y: 2 }, { x: 1, y: 0 });
      const others = summarise(study).counts.n - 1;
      const [a, b] = [summarise(study).counts, summarise(oneMoved).counts];
      return {
        option: changed <= 1 ? 'one' : changed >= others ? 'all' : 'some',
        observed: [
          row('pairs-changed', null, changed),
          row('concordant', a.concordant, b.concordant),
          row('discordant', a.discordant, b.discordant),
          row('tau-b', tau(study), tau(oneMoved)),
        ],
        draws: [],
      };
    },
  },
  {
    id: 'perfect-order',
    before: cohort(ordered),
    after: cohort(ordered),
    options: ['gamma-one', 'both-one', 'neither-one'],
    answer: () => {
      const { tauB, gamma, counts } = summarise(ordered);
      const is1 = (result: typeof tauB): boolean => result.ok && result.value === 1;
      return {
        option: is1(tauB) ? 'both-one' : is1(gamma) ? 'gamma-one' : 'neither-one',
        observed: [
          row('discordant', null, counts.discordant),
          row('tied-pairs', null, counts.pairs - counts.concordant - counts.discordant),
          row('gamma', null, gamma.ok ? gamma.value : null),
          row('tau-b', null, tauB.ok ? tauB.value : null),
        ],
        draws: [],
      };
    },
  },
  {
    id: 'turned',
    before: cohort(turnable),
    after: cohort(turned),
    options: ['sign', 'both', 'neither'],
    answer: () => {
      const tauMoves = changeOf(tau(turnable), tau(turned)) !== 'same';
      const pMoves = changeOf(exactPOf(turnable), exactPOf(turned)) !== 'same';
      return {
        option: tauMoves ? (pMoves ? 'both' : 'sign') : 'neither',
        observed: [row('tau-b', tau(turnable), tau(turned)), row('p', exactPOf(turnable), exactPOf(turned))],
        draws: [],
      };
    },
  },
  {
    id: 'printed-zero',
    before: cohort(printed),
    after: cohort(printed),
    options: ['zero', 'small', 'near-limit'],
    answer: () => {
      const { test } = summarise(printed);
      const p = test.ok ? test.value.p : null;
      return {
        option: p === 0 ? 'zero' : p !== null && p < taskLimits.printsAsZero ? 'small' : 'near-limit',
        observed: [row('p-normal', null, p), row('p', null, exactPOf(printed))],
        draws: [],
      };
    },
  },
  {
    id: 'tired-rater',
    before: cohort(drawCohort(rating, RATING_SEED).table),
    after: cohort(drawCohort(tired, RATING_SEED).table),
    options: ['rises', 'falls', 'same'],
    answer: () => {
      const { trueTauB, observedTauB } = sampling(tired, { seed: RATING_SEED, replicates: 1 });
      const [a, b] = [drawCohort(rating, RATING_SEED).table, drawCohort(tired, RATING_SEED).table];
      return {
        // of the population, so that no single cohort decides
        option: changeOf(trueTauB, observedTauB),
        observed: [row('tau-b', tau(a), tau(b)), row('p', exactPOf(a), exactPOf(b))],
        draws: [],
      };
    },
  },
  {
    id: 'third-variable',
    before: cohort(together),
    after: cohort(together, groups),
    options: ['as-before', 'nothing', 'turned-round'],
    answer: () => {
      const { pooled, within, stratified, reversed } = analyseStrata(groups);
      const value = (k: number): number | null => {
        const result = within[k];
        return result?.ok ? result.value : null;
      };
      const nothing = stratified.ok && Math.abs(stratified.value) < SAME;
      return {
        option: nothing ? 'nothing' : reversed ? 'turned-round' : 'as-before',
        observed: [
          row('tau-b', pooled.ok ? pooled.value : null, pooled.ok ? pooled.value : null),
          row('within-first', null, value(0)),
          row('within-second', null, value(1)),
        ],
        draws: [],
      };
    },
  },
  {
    id: 'again',
    before: cohort(drawCohort(plainPlan, AGAIN_SEED).table),
    after: cohort(drawCohort(plainPlan, AGAIN_SEED + 1).table),
    options: ['nearly-all', 'three-quarters', 'less-than-half'],
    answer: () => {
      const { power, p } = sampling(plainPlan, { seed: AGAIN_SEED, replicates: STUDIES_AGAIN });
      const [a, b] = [drawCohort(plainPlan, AGAIN_SEED).table, drawCohort(plainPlan, AGAIN_SEED + 1).table];
      return {
        option: power < 0.5 ? 'less-than-half' : power < 0.85 ? 'three-quarters' : 'nearly-all',
        observed: [
          row('significant-share', null, power),
          row('tau-b', tau(a), tau(b)),
          row('p', exactPOf(a), exactPOf(b)),
        ],
        draws: [...p.slice(0, SHOWN_DRAWS)],
      };
    },
  },
];
