import { dayOfFeeds, sweep } from '#engines/physiology/index.ts';
import { exactCost, exactDistributionSteps, LARGEST_EXACT_COST, sum } from '#engines/statistics/index.ts';
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

export const tasks: TaskTable = {
  *'null-distribution'(input) {
    if (sum(input.rows) < 2) throw new TaskError('too-few');
    if (exactCost(input) > LARGEST_EXACT_COST) throw new TaskError('too-costly');
    return yield* exactDistributionSteps(input);
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
