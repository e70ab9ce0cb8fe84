import { challengeLimits, type ChallengeId } from './challenges.ts';
import { feedsIn, intakeIn, prolactinPeak, pulsesIn, pulseTimes } from './measures.ts';
import { outputsOf } from './outputs.ts';
import type { Simulation } from './simulate.ts';

/**
 * How far a run is from a goal, in the terms of the goal, so that a learner who has not reached it knows where they
 * stand. Counts are whole; `minutes`, `mL`, `ng/mL` and shares as the name says; null where there is nothing to
 * measure yet (no second burst, no feed).
 */
export type Standing =
  | { readonly id: 'second-let-down-early'; readonly minutes: number | null }
  | { readonly id: 'prolactin-without-milk'; readonly rise: number; readonly milk: number }
  | { readonly id: 'oxytocin-without-prolactin'; readonly bursts: number; readonly feeds: number }
  | { readonly id: 'let-down-before-latch'; readonly bursts: number; readonly feeds: number }
  | { readonly id: 'ninety-millilitres'; readonly milk: number }
  | { readonly id: 'soft-breast'; readonly lowest: number; readonly start: number }
  | { readonly id: 'five-in-fright'; readonly bursts: number; readonly stress: number }
  | { readonly id: 'prolactin-peak'; readonly level: number };

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

const standings: { readonly [Id in ChallengeId]: (run: Simulation) => Extract<Standing, { id: Id }> } = {
  'second-let-down-early': (run) => {
    const seconds = feedsIn(run).flatMap((feed) => {
      const second = pulseTimes(run, feed)[1];
      return second === undefined ? [] : [second - feed.from];
    });
    return { id: 'second-let-down-early', minutes: seconds.length > 0 ? Math.min(...seconds) : null };
  },
  'prolactin-without-milk': (run) => ({
    id: 'prolactin-without-milk',
    rise: prolactinPeak(run).level - (run.P[0] as number),
    milk: run.intake.at(-1) as number,
  }),
  'oxytocin-without-prolactin': (run) => ({
    id: 'oxytocin-without-prolactin',
    bursts: pulseTimes(run).length,
    feeds: feedsIn(run).length,
  }),
  'let-down-before-latch': (run) => {
    const feeds = feedsIn(run);
    const latch = feeds[0]?.from ?? run.scenario.minutes;
    return {
      id: 'let-down-before-latch',
      bursts: pulseTimes(run).filter((time) => time < latch).length,
      feeds: feeds.length,
    };
  },
  'ninety-millilitres': (run) => ({
    id: 'ninety-millilitres',
    milk: most(
      feedsIn(run)
        .filter((feed) => feed.to - feed.from <= challengeLimits.bigFeedMinutes)
        .map((feed) => intakeIn(run, feed)),
    ),
  }),
  'soft-breast': (run) => ({
    id: 'soft-breast',
    lowest: outputsOf(run).fullness.reduce((a, b) => Math.min(a, b)),
    start: run.scenario.fullness,
  }),
  'five-in-fright': (run) => ({
    id: 'five-in-fright',
    bursts: most(feedsIn(run).map((feed) => pulsesIn(run, feed).length)),
    stress: run.scenario.inputs.reduce(
      (least, { at, stress }) => Math.min(least, stress ?? (at === 0 ? 0 : 1)),
      1,
    ),
  }),
  'prolactin-peak': (run) => ({ id: 'prolactin-peak', level: prolactinPeak(run).level }),
};

/** Where a run stands in the terms of a goal. */
export const standingOf = (id: ChallengeId, run: Simulation): Standing => standings[id](run);
