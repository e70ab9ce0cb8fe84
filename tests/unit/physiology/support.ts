import fc from 'fast-check';
import {
  feedWith,
  preset,
  simulate,
  type Scenario,
  type Simulation,
  type SimulationOptions,
} from '../../../src/engines/physiology/index.ts';
import type { Result } from '../../../src/engines/kit/result.ts';

/** Seeds over which averages are taken. */
export const SEEDS = 300;

/** Day 10, relaxed, a feed of 15 minutes: the reference case of the facts. */
export const reference: Scenario = preset('day-10-relaxed').scenario;

/** The feed of {@link reference}. */
export const feed = { from: 0, to: 15 };

export const mean = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0) / values.length;

/** Value below which a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] as number;

export const valueOf = <Value>(result: Result<Value, string>): Value => {
  if (!result.ok) throw new Error(`no value: ${result.why}`);
  return result.value;
};

/** One run per seed. */
export const overSeeds = (scenario: Scenario, options: SimulationOptions = {}): readonly Simulation[] =>
  Array.from({ length: SEEDS }, (_, i) => simulate({ ...scenario, seed: i + 1 }, options));

/** Any of a million values in [low, high]; unlike `fc.double` it does not favour tiny ones. */
export const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => low + ((high - low) * step) / 1_000_000);

/** A feed that goes on for the whole run. */
export const suckledFor = (minutes: number, stress = 0, massage = false): Scenario => ({
  ...reference,
  minutes,
  inputs: [{ at: 0, suckling: true, stress, massage }],
});

export const withStress = (stress: number): Scenario => ({ ...reference, inputs: feedWith(stress) });
