import { presets, simulate, stateNames } from '#engines/physiology/index.ts';

/** Every fifth minute of every state of every preset, and every burst: what Node and a browser must agree on. */
export const samples = (): Record<string, { states: number[][]; bursts: number[] }> =>
  Object.fromEntries(
    presets.map(({ id, scenario }) => {
      const run = simulate(scenario, { sampleEvery: 5 });
      return [
        id,
        {
          states: stateNames.map((name) => [...run[name]]),
          bursts: run.events.flatMap(({ time, oxytocin, intake }) => [time, oxytocin, intake]),
        },
      ];
    }),
  );

/** Largest difference, relative where the value is above 1; infinite where the shapes differ. */
export function largestDifference(a: ReturnType<typeof samples>, b: ReturnType<typeof samples>): number {
  let largest = 0;
  const compare = (left: readonly number[], right: readonly number[]): void => {
    if (left.length !== right.length) largest = Infinity;
    left.forEach((value, i) => {
      const difference = Math.abs(value - (right[i] ?? NaN)) / Math.max(1, Math.abs(value));
      if (!(difference <= largest)) largest = Number.isNaN(difference) ? Infinity : difference;
    });
  };
  for (const id of new Set([...Object.keys(a), ...Object.keys(b)])) {
    compare(a[id]?.bursts ?? [NaN], b[id]?.bursts ?? []);
    (a[id]?.states ?? [[NaN]]).forEach((curve, k) => compare(curve, b[id]?.states[k] ?? []));
  }
  return largest;
}
