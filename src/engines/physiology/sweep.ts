import { ScenarioError } from './errors.ts';
import { feedsIn, intakeIn, pulseCount } from './measures.ts';
import { outputsOf } from './outputs.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';

/** The curves of which a fan can be drawn. */
export type FanSeries = 'O' | 'P' | 'M' | 'flow' | 'intake' | 'fullness';

const fanSeries: readonly FanSeries[] = ['O', 'P', 'M', 'flow', 'intake', 'fullness'];

/** Shares of the seeds that lie below each line of a band. */
export const bandLevels = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export interface SweepProgress {
  readonly done: number;
  readonly total: number;
}

/** Many mothers who differ in nothing but their seed. */
export interface Sweep {
  readonly time: Float64Array;
  readonly seeds: readonly number[];
  /** Every curve, seed by seed. */
  readonly curves: Readonly<Record<FanSeries, readonly Float64Array[]>>;
  /** One line for each of {@link bandLevels}. */
  readonly bands: Readonly<Record<FanSeries, readonly Float64Array[]>>;
  /** Milk taken in all feeds, mL, seed by seed. */
  readonly intakes: readonly number[];
  /** Bursts in the run, seed by seed. */
  readonly pulseCounts: readonly number[];
}

export interface SweepOptions {
  /** Number of seeds, counted up from the one of the scenario. */
  readonly seeds: number;
  /** Minutes between samples. */
  readonly sampleEvery?: number;
}

export const MOST_SEEDS = 2000;
const USUAL_SAMPLE = 0.1;

/**
 * Runs a scenario with many seeds. After each run it pauses and says how far it is, so that a worker can stop.
 * The spread is that of the thresholds only: real mothers differ far more.
 * @throws ScenarioError
 */
export function* sweep(scenario: Scenario, options: SweepOptions): Generator<SweepProgress, Sweep, void> {
  const total = options.seeds;
  if (!Number.isInteger(total) || total < 1 || total > MOST_SEEDS) throw new ScenarioError('seeds', total);
  const sampleEvery = options.sampleEvery ?? USUAL_SAMPLE;
  const seeds = Array.from({ length: total }, (_, i) => scenario.seed + i);
  const curves: Record<FanSeries, Float64Array[]> = {
    O: [],
    P: [],
    M: [],
    flow: [],
    intake: [],
    fullness: [],
  };
  const intakes: number[] = [];
  const pulseCounts: number[] = [];
  let time: Float64Array = new Float64Array(0);

  for (const seed of seeds) {
    const simulation = simulate({ ...scenario, seed }, { sampleEvery });
    const { flow, fullness } = outputsOf(simulation);
    time = simulation.time;
    for (const series of fanSeries)
      curves[series].push(series === 'flow' ? flow : series === 'fullness' ? fullness : simulation[series]);
    intakes.push(feedsIn(simulation).reduce((all, feed) => all + intakeIn(simulation, feed), 0));
    pulseCounts.push(pulseCount(simulation));
    yield { done: intakes.length, total };
  }
  const bands = Object.fromEntries(fanSeries.map((series) => [series, bandsOf(curves[series])])) as Record<
    FanSeries,
    Float64Array[]
  >;
  return { time, seeds, curves, bands, intakes, pulseCounts };
}

/** Quantiles of many curves at every sample, by linear interpolation between the ordered values. */
export function bandsOf(curves: readonly Float64Array[]): Float64Array[] {
  const length = curves[0]?.length ?? 0;
  const bands = bandLevels.map(() => new Float64Array(length));
  const column = new Float64Array(curves.length);
  for (let sample = 0; sample < length; sample += 1) {
    curves.forEach((curve, i) => {
      column[i] = curve[sample] as number;
    });
    column.sort();
    bandLevels.forEach((level, i) => {
      (bands[i] as Float64Array)[sample] = quantileOfSorted(column, level);
    });
  }
  return bands;
}

function quantileOfSorted(sorted: Float64Array, level: number): number {
  const place = level * (sorted.length - 1);
  const low = Math.floor(place);
  const below = sorted[low] as number;
  return below + (place - low) * ((sorted[low + 1] ?? below) - below);
}
