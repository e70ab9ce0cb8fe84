/** One feed, drawn blood from at a rhythm. Pure. */
import {
  feedWith,
  preset,
  pulseCount,
  pulsesSeen,
  samplesOf,
  simulate,
  wholeRun,
  type Scenario,
  type Simulation,
} from '#engines/physiology/index.ts';

/** Twenty minutes from latch, as in studies that counted pulses. */
const MINUTES = 20;
/** "Before and after": two samples this far apart, minutes. */
export const PAIR = 15;
export const rhythms = [1, 2, 3, 5, PAIR] as const;
export type Rhythm = (typeof rhythms)[number];

export const feedScenario: Scenario = {
  ...preset('day-10-relaxed').scenario,
  minutes: MINUTES,
  inputs: feedWith(0),
};
export const feedRun = (seed: number): Simulation =>
  simulate({ ...feedScenario, seed }, { sampleEvery: 0.02 });

/** Feeds that the means are taken over. */
export const FEEDS = 40;

/** Pulses that each rhythm finds on average, the first sample at latch, and those that there were. For pages, at build time. */
export function meansOfRhythms(): {
  readonly means: Readonly<Record<Rhythm, number>>;
  readonly meanPulses: number;
} {
  const runs = Array.from({ length: FEEDS }, (_, k) => feedRun(k + 1));
  const mean = (count: (run: Simulation) => number): number =>
    runs.reduce((sum, run) => sum + count(run), 0) / FEEDS;
  return {
    means: Object.fromEntries(
      rhythms.map((every) => [every, mean((run) => pulsesSeen(samplesOf(run, every)).length)]),
    ) as Record<Rhythm, number>,
    meanPulses: mean((run) => pulseCount(run, wholeRun(run))),
  };
}
