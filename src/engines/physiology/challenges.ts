import { feedsIn, intakeIn, prolactinPeak, pulsesIn, pulseTimes } from './measures.ts';
import { outputsOf } from './outputs.ts';
import { feedWith, preset } from './presets.ts';
import type { Scenario } from './scenario.ts';
import type { Simulation } from './simulate.ts';

export type ChallengeId =
  | 'second-let-down-early'
  | 'prolactin-without-milk'
  | 'oxytocin-without-prolactin'
  | 'let-down-before-latch'
  | 'ninety-millilitres'
  | 'soft-breast'
  | 'five-in-fright'
  | 'prolactin-peak';

/** A goal on the simulator. The engine decides whether a run reaches it. */
export interface Challenge {
  readonly id: ChallengeId;
  readonly start: Scenario;
  /** One way to reach it. */
  readonly solution: Scenario;
  readonly isMet: (run: Simulation) => boolean;
}

/** The limits of the goals, for the words and for the checks. */
export const challengeLimits = {
  /** Second burst before this minute after latch. */
  secondLetDownMinute: 6,
  /** At least this rise of prolactin, ng/mL … */
  prolactinRise: 50,
  /** … with no more milk than this, mL. */
  hardlyAnyMilk: 10,
  /** Bursts from the baby's cue alone. */
  cueBursts: 2,
  /** Milk of a single feed, mL, … */
  bigFeed: 90,
  /** … no longer than this, minutes. */
  bigFeedMinutes: 15,
  /** Fullness to be reached. */
  softFullness: 0.2,
  /** Bursts in one feed in full stress. */
  frightBursts: 5,
  /** Peak of prolactin, ng/mL. */
  prolactinPeak: 300,
} as const;
const limits = challengeLimits;

const relaxed = preset('day-10-relaxed').scenario;
const stressed = preset('day-10-stressed').scenario;
const taken = (run: Simulation): number => run.intake.at(-1) as number;
const rise = (run: Simulation): number => prolactinPeak(run).level - (run.P[0] as number);
const feedOf = (minutes: number, stress = 0): Scenario['inputs'] => [
  { at: 0, suckling: true, stress },
  { at: minutes, suckling: false },
];
const isFrightened = (run: Simulation): boolean =>
  run.scenario.inputs.every(({ at, stress }) => (at === 0 ? stress === 1 : (stress ?? 1) === 1));

export const challenges: readonly Challenge[] = [
  {
    id: 'second-let-down-early',
    start: stressed,
    solution: relaxed,
    isMet: (run) =>
      feedsIn(run).some((feed) => {
        const second = pulseTimes(run, feed)[1];
        return second !== undefined && second - feed.from < limits.secondLetDownMinute;
      }),
  },
  {
    id: 'prolactin-without-milk',
    start: relaxed,
    solution: { ...relaxed, day: 1, fullness: 0.3 },
    isMet: (run) => rise(run) >= limits.prolactinRise && taken(run) < limits.hardlyAnyMilk,
  },
  {
    id: 'oxytocin-without-prolactin',
    start: relaxed,
    solution: {
      ...relaxed,
      inputs: [
        { at: 0, cue: true },
        { at: 15, cue: false },
      ],
    },
    isMet: (run) => feedsIn(run).length === 0 && pulseTimes(run).length >= limits.cueBursts,
  },
  {
    id: 'let-down-before-latch',
    start: { ...relaxed, inputs: feedWith(0) },
    solution: {
      ...relaxed,
      inputs: [
        { at: 0, cue: true },
        { at: 5, suckling: true, cue: false },
        { at: 20, suckling: false },
      ],
    },
    isMet: (run) => {
      const latch = feedsIn(run)[0]?.from;
      return latch !== undefined && pulseTimes(run).some((time) => time < latch);
    },
  },
  {
    id: 'ninety-millilitres',
    start: relaxed,
    solution: { ...relaxed, fullness: 0.95 },
    isMet: (run) =>
      feedsIn(run).some(
        (feed) => feed.to - feed.from <= limits.bigFeedMinutes && intakeIn(run, feed) >= limits.bigFeed,
      ),
  },
  {
    id: 'soft-breast',
    start: relaxed,
    solution: { ...relaxed, inputs: feedOf(30) },
    isMet: (run) =>
      run.scenario.fullness >= relaxed.fullness &&
      outputsOf(run).fullness.some((fullness) => fullness < limits.softFullness),
  },
  {
    id: 'five-in-fright',
    start: stressed,
    solution: { ...stressed, inputs: feedOf(35, 1) },
    isMet: (run) =>
      isFrightened(run) && feedsIn(run).some((feed) => pulsesIn(run, feed).length >= limits.frightBursts),
  },
  {
    id: 'prolactin-peak',
    start: relaxed,
    solution: { ...relaxed, day: 4, hour: 3, inputs: feedOf(25) },
    isMet: (run) => prolactinPeak(run).level >= limits.prolactinPeak,
  },
];
