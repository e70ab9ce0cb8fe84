import { preset, simulate, type Simulation } from '#engines/physiology/index.ts';

/** The links of the reflex in the order in which they happen. */
export const reflexSteps = ['latch', 'signal', 'release', 'squeeze', 'flow', 'fade', 'again'] as const;
export type ReflexStep = (typeof reflexSteps)[number];

/** A relaxed mother on day 10: the run that the steps are moments of. */
export const stepsRun = (): Simulation => simulate(preset('day-10-relaxed').scenario, { sampleEvery: 0.02 });

/** The minute of each step: the first two before the first burst, the last one in the second let-down. */
export function minutesOf(run: Simulation): Readonly<Record<ReflexStep, number>> {
  const first = run.events[0]?.time ?? 0;
  const second = run.events[1]?.time ?? run.scenario.minutes;
  return {
    latch: first * 0.15,
    signal: first * 0.75,
    release: first + 0.04,
    squeeze: first + 0.3,
    flow: first + 0.6,
    fade: (first + second) / 2 + 0.6,
    again: second + 0.36,
  };
}
