import type { Birth } from './dayFunctions.ts';
import { assertWithin, ScenarioError } from './errors.ts';
import type { MassageEvidence } from './evidence.ts';
import type { InputChange, Window } from './inputs.ts';
import type { Parameters } from './parameterValues.ts';
import { createRun } from './run.ts';
import type { Scenario } from './scenario.ts';

/** A day of feeds, evenly spaced, taken from the two breasts in turn. */
export interface DayPlan {
  readonly day: number;
  readonly birth: Birth;
  /** Feeds in 24 h from both breasts together. */
  readonly feedsPerDay: number;
  /** Length of a feed, minutes. */
  readonly feedMinutes: number;
  /** Clock hour of the first feed. */
  readonly hour: number;
  /** Fullness of this breast before the first feed. */
  readonly fullness: number;
  /** σ during the whole time. */
  readonly stress: number;
  /** Massage during every feed. */
  readonly massage: boolean;
  readonly evidence: MassageEvidence;
  readonly overrides?: Partial<Parameters>;
  readonly seed: number;
  /** Days that are computed first and not counted, so that the result does not hang on `fullness`. */
  readonly settlingDays: number;
}

/** Eleven feeds, as in Kent 2006, after one day to settle. */
export const usualDay: DayPlan = {
  day: 10,
  birth: 'vaginal',
  feedsPerDay: 11,
  feedMinutes: 15,
  hour: 6,
  fullness: 0.65,
  stress: 0,
  massage: false,
  evidence: 'plausible',
  seed: 1,
  settlingDays: 1,
};

/** One feed from this breast. */
export interface DayFeed extends Window {
  /** Milk taken, mL. */
  readonly intake: number;
  readonly pulses: number;
  readonly fullnessBefore: number;
  readonly fullnessAfter: number;
  /** Prolactin at latch, ng/mL. */
  readonly prolactinBefore: number;
}

export interface DayResult {
  /** The counted feeds of this breast. */
  readonly feeds: readonly DayFeed[];
  /** Milk of both breasts in 24 h, mL: twice this breast. */
  readonly dailyTotal: number;
  /** Milk made by both breasts in 24 h, mL: twice this breast. */
  readonly dailySynthesis: number;
  /** Milk of one feed, mL. */
  readonly meanIntake: number;
}

const DAY_MINUTES = 24 * 60;
const MOST_FEEDS = 24;
const LONGEST_SETTLING = 4;

/**
 * Step of the solver for a day, minutes. Jumps fall on steps, so the day differs from one with the usual step by
 * less than 0.01 %.
 */
const DAY_STEP = 0.05;

/** Minutes of latch of this breast's feeds, and how many of them are only there to settle. */
function latchesOf(plan: DayPlan): { readonly latches: readonly number[]; readonly settling: number } {
  const { feedsPerDay, feedMinutes } = plan;
  if (!Number.isInteger(feedsPerDay) || feedsPerDay < 1 || feedsPerDay > MOST_FEEDS)
    throw new ScenarioError('feeds', feedsPerDay);
  assertWithin('feeds', feedMinutes, 0, DAY_MINUTES / feedsPerDay);
  assertWithin('feeds', plan.settlingDays, 0, LONGEST_SETTLING);
  const interval = (2 * DAY_MINUTES) / feedsPerDay;
  const settling = Math.ceil((plan.settlingDays * DAY_MINUTES) / interval);
  /* An odd number of feeds shares out evenly only over two days. */
  const counted = feedsPerDay % 2 === 0 ? feedsPerDay / 2 : feedsPerDay;
  return { latches: Array.from({ length: settling + counted }, (_, i) => i * interval), settling };
}

/** The run of this breast: every second feed of the day is its own. @throws ScenarioError */
export function dayScenario(plan: DayPlan): Scenario {
  const { latches } = latchesOf(plan);
  const interval = (2 * DAY_MINUTES) / plan.feedsPerDay;
  const inputs = latches.flatMap((at): InputChange[] => [
    { at, suckling: true, massage: plan.massage },
    { at: at + plan.feedMinutes, suckling: false, massage: false },
  ]);
  return {
    day: plan.day,
    hour: plan.hour,
    fullness: plan.fullness,
    birth: plan.birth,
    evidence: plan.evidence,
    ...(plan.overrides && { overrides: plan.overrides }),
    inputs: [{ at: 0, stress: plan.stress }, ...inputs],
    minutes: latches.length * interval,
    seed: plan.seed,
  };
}

/**
 * Runs a day of feeds with all states carried from feed to feed.
 *
 * One breast is computed. It has every second feed; the other breast is taken to be its twin, so the daily total
 * is twice this breast. Feeds at the other breast do not act on this one: the model knows no second breast.
 * @throws ScenarioError
 */
export function dayOfFeeds(plan: DayPlan): DayResult {
  const { latches, settling } = latchesOf(plan);
  const scenario = dayScenario(plan);
  const run = createRun(scenario, DAY_STEP);
  const feeds: DayFeed[] = [];
  let made = 0;
  latches.forEach((from, i) => {
    const to = from + plan.feedMinutes;
    run.advanceTo(from);
    const [before, fullnessBefore, pulses] = [run.state, run.outputs.fullness, run.events.length];
    if (i === settling) made = before.synthesised;
    run.advanceTo(to);
    if (i < settling) return;
    feeds.push({
      from,
      to,
      intake: run.state.intake - before.intake,
      pulses: run.events.length - pulses,
      fullnessBefore,
      fullnessAfter: run.outputs.fullness,
      prolactinBefore: before.P,
    });
  });
  run.advanceTo(scenario.minutes);
  const meanIntake = feeds.reduce((all, feed) => all + feed.intake, 0) / feeds.length;
  const countedDays = (2 * feeds.length) / plan.feedsPerDay;
  return {
    feeds,
    dailyTotal: meanIntake * plan.feedsPerDay,
    dailySynthesis: (2 * (run.state.synthesised - made)) / countedDays,
    meanIntake,
  };
}
