import type { DayPlan, DayResult, Scenario, Sweep, SweepOptions } from '#engines/physiology/index.ts';
import type { InputProblem } from '#engines/statistics/index.ts';

/** What can be asked of the worker, and what comes back. Everything here is JSON-safe or a typed array. */
export interface Tasks {
  /** The exact distribution of S with these margins. */
  'null-distribution': {
    readonly input: { readonly rows: readonly number[]; readonly columns: readonly number[] };
    readonly result: { readonly support: Float64Array; readonly probability: Float64Array };
  };
  /** One scenario with many seeds; progress counts seeds. */
  'let-down-sweep': {
    readonly input: { readonly scenario: Scenario; readonly options: SweepOptions };
    readonly result: Sweep;
  };
  /** A day of feeds. */
  'let-down-day': { readonly input: DayPlan; readonly result: DayResult };
}

export type TaskKind = keyof Tasks;

/** Why a task gave no result. The words live in the dictionaries. */
export type TaskProblem = InputProblem | 'too-few' | 'too-costly' | 'failed';

export type ToWorker =
  | {
      readonly type: 'run';
      readonly id: number;
      readonly channel: string;
      readonly kind: TaskKind;
      readonly input: Tasks[TaskKind]['input'];
    }
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'done'; readonly id: number; readonly result: Tasks[TaskKind]['result'] }
  | { readonly type: 'error'; readonly id: number; readonly problem: TaskProblem };
