import {
  feedWith,
  intakeIn,
  preset,
  prolactinPeak,
  pulseTimes,
  simulate,
  type Scenario,
} from '#engines/physiology/index.ts';

/** Situations that can be laid under each other. Each is one mother on one day; only what is named differs. */
const relaxed = preset('day-10-relaxed').scenario;
const WINDOW = 20;
const feeding = (stress: number): Scenario => ({ ...relaxed, minutes: WINDOW, inputs: feedWith(stress) });
const day3 = preset('day-3-emergency-caesarean').scenario;

export const situations = {
  relaxed: feeding(0),
  uneasy: feeding(0.5),
  frightened: feeding(1),
  cry: {
    ...relaxed,
    minutes: WINDOW,
    inputs: [
      { at: 0, cue: true },
      { at: 15, cue: false },
    ],
  },
  'massage-alone': {
    ...relaxed,
    minutes: WINDOW,
    inputs: [
      { at: 0, massage: true },
      { at: 15, massage: false },
    ],
  },
  'frightened-massage': {
    ...relaxed,
    minutes: WINDOW,
    inputs: [
      { at: 0, suckling: true, massage: true, stress: 1 },
      { at: 15, suckling: false, massage: false },
    ],
  },
  vaginal: { ...day3, birth: 'vaginal', minutes: WINDOW },
  caesarean: { ...day3, minutes: WINDOW },
} as const satisfies Record<string, Scenario>;

export type Situation = keyof typeof situations;

/** Situations that rest on a hypothesis of the model. */
export const isHypothesis = (situation: Situation): boolean => situation.includes('massage');

/** What one feed shows. */
export interface StripRun {
  readonly pulses: readonly number[];
  /** mL. */
  readonly milk: number;
  /** Highest prolactin over its start, ng/mL. */
  readonly prolactin: number;
}

export function runOf(situation: Situation, seed: number): StripRun {
  const run = simulate({ ...situations[situation], seed }, { sampleEvery: 0.1 });
  return {
    pulses: pulseTimes(run),
    milk: intakeIn(run, { from: 0, to: run.scenario.minutes }),
    prolactin: prolactinPeak(run).level - (run.P[0] as number),
  };
}

export const MEAN_SEEDS = 40;

export interface StripMean {
  readonly pulses: number;
  readonly milk: number;
  readonly prolactin: number;
}

/** Means over {@link MEAN_SEEDS} feeds, so that no single one decides. For pages, when the site is built. */
export function meansOf(situation: Situation): StripMean {
  const sum = { pulses: 0, milk: 0, prolactin: 0 };
  for (let seed = 1; seed <= MEAN_SEEDS; seed += 1) {
    const run = runOf(situation, seed);
    sum.pulses += run.pulses.length;
    sum.milk += run.milk;
    sum.prolactin += run.prolactin;
  }
  return {
    pulses: sum.pulses / MEAN_SEEDS,
    milk: sum.milk / MEAN_SEEDS,
    prolactin: sum.prolactin / MEAN_SEEDS,
  };
}
