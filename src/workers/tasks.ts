import type { Result } from '#engines/kit/result.ts';
import { dayOfFeeds, sweep } from '#engines/physiology/index.ts';
import {
  asymptoticTest,
  bootstrapSteps,
  countPairsSteps,
  exactCost,
  exactDistributionSteps,
  LARGEST_EXACT_COST,
  monteCarloSteps,
  peekingSteps,
  powerCurveSteps,
  recoverySteps,
  samplingSteps,
  sum,
  tauB,
} from '#engines/statistics/index.ts';
import { readCsvSteps } from './csv.ts';
import type { TaskKind, TaskProblem, Tasks } from './protocol.ts';

/** Thrown by a task to end with a problem that the page can put into words. */
export class TaskError extends Error {
  readonly problem: TaskProblem;

  constructor(problem: TaskProblem) {
    super(problem);
    this.name = 'TaskError';
    this.problem = problem;
  }
}

/** A task in steps: each `yield` is the share done. */
export type Steps<Kind extends TaskKind> = Generator<number, Tasks[Kind]['result']>;

type TaskTable = { readonly [Kind in TaskKind]: (input: Tasks[Kind]['input']) => Steps<Kind> };

/** The value of a result, or the end of the task with the reason why there is none. */
function known<Value>(result: Result<Value, TaskProblem>): Value {
  if (!result.ok) throw new TaskError(result.why);
  return result.value;
}

const tasks: TaskTable = {
  *'null-distribution'(input) {
    if (sum(input.rows) < 2) throw new TaskError('too-few');
    if (exactCost(input) > LARGEST_EXACT_COST) throw new TaskError('too-costly');
    return yield* exactDistributionSteps(input);
  },
  'monte-carlo': ({ rows, columns, s, ...options }) => monteCarloSteps({ rows, columns }, s, options),
  recovery: recoverySteps,
  sampling: ({ plan, options }) => samplingSteps(plan, options),
  *'power-curve'({ plan, sizes, options }) {
    return { points: yield* powerCurveSteps(plan, sizes, options) };
  },
  peeking: ({ plan, looks, options }) => peekingSteps(plan, looks, options),
  *bootstrap({ table, ...options }) {
    return known(yield* bootstrapSteps(table, options));
  },
  csv: readCsvSteps,
  *pairs(pairs) {
    const sample = yield* countPairsSteps(pairs);
    return { counts: sample.counts, tauB: known(tauB(sample.counts)), test: known(asymptoticTest(sample)) };
  },
  *'let-down-sweep'({ scenario, options }) {
    const steps = sweep(scenario, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      yield step.value.done / step.value.total;
    }
  },
  *'let-down-day'(plan) {
    yield 0;
    return dayOfFeeds(plan);
  },
};

/** Begins a task. The kind and its input belong together in every message, which the type of a union cannot say. */
export function startTask(kind: TaskKind, input: Tasks[TaskKind]['input']): Steps<TaskKind> {
  const start = tasks[kind] as (input: Tasks[TaskKind]['input']) => Steps<TaskKind>;
  return start(input);
}
