import type { DayPlan, DayResult, Scenario, Sweep, SweepOptions } from '#engines/physiology/index.ts';
import type {
  BootstrapResult,
  CohortPlan,
  DetectiveQuery,
  InputProblem,
  MonteCarloPValues,
  PairCounts,
  Peeking,
  PowerPoint,
  Recovery,
  Sampling,
  SimulationOptions,
  Undefined,
  NormalTest,
} from '#engines/statistics/index.ts';
import type { CsvInput, CsvResult } from './csv.ts';

/** Margins as a message carries them. */
interface Totals {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What can be asked of the worker, and what comes back. Everything here survives being posted. */
export interface Tasks {
  /** The exact distribution of S with these margins. */
  'null-distribution': {
    readonly input: Totals;
    readonly result: { readonly support: Float64Array; readonly probability: Float64Array };
  };
  /** Monte Carlo p-values where the exact distribution is too costly. */
  'monte-carlo': {
    readonly input: Totals & { readonly s: number; readonly draws?: number; readonly seed: number };
    readonly result: MonteCarloPValues;
  };
  /** The table detective. */
  recovery: { readonly input: DetectiveQuery; readonly result: Recovery };
  /** Sampling distribution, power and winner's curse of a plan. */
  sampling: {
    readonly input: { readonly plan: CohortPlan; readonly options: SimulationOptions };
    readonly result: Sampling;
  };
  /** Power at several sizes. */
  'power-curve': {
    readonly input: {
      readonly plan: CohortPlan;
      readonly sizes: readonly number[];
      readonly options: SimulationOptions;
    };
    readonly result: { readonly points: readonly PowerPoint[] };
  };
  /** Optional stopping. */
  peeking: {
    readonly input: {
      readonly plan: CohortPlan;
      readonly looks: readonly number[];
      readonly options: SimulationOptions;
    };
    readonly result: Peeking;
  };
  /** Percentile and BCa intervals of tau_b. */
  bootstrap: {
    readonly input: {
      readonly table: readonly (readonly number[])[];
      readonly seed: number;
      readonly resamples?: number;
      readonly level?: number;
    };
    readonly result: BootstrapResult;
  };
  /** Reads a data file. */
  csv: { readonly input: CsvInput; readonly result: CsvResult };
  /** Counts, tau_b and p of raw pairs without missing values. */
  pairs: {
    readonly input: { readonly x: Float64Array; readonly y: Float64Array };
    readonly result: { readonly counts: PairCounts; readonly tauB: number; readonly test: NormalTest };
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
export type TaskProblem = InputProblem | Undefined | 'too-costly' | 'failed';

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
  | {
      readonly type: 'error';
      readonly id: number;
      readonly problem: TaskProblem;
      /** Where in the input, as `InputError.at`; empty where there is no place. */
      readonly at: readonly number[];
    };
