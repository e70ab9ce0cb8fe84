import { describe, expect, it } from 'vitest';
import {
  dayOfFeeds,
  dayScenario,
  feedsOf,
  intakeIn,
  ScenarioError,
  simulate,
  usualDay,
  type DayPlan,
} from '../../../src/engines/physiology/index.ts';

const total = (change: Partial<DayPlan>): number => dayOfFeeds({ ...usualDay, ...change }).dailyTotal;

describe('a day of feeds', () => {
  it('gives this breast every second feed', () => {
    const scenario = dayScenario({ ...usualDay, settlingDays: 0 });
    const feeds = feedsOf(scenario.inputs, scenario.minutes);
    expect(feeds).toHaveLength(11);
    expect(scenario.minutes).toBeCloseTo(2 * 1440, 9);
    feeds.forEach(({ from, to }, i) => {
      expect(from).toBeCloseTo((i * 2880) / 11, 9);
      expect(to - from).toBeCloseTo(15, 9);
    });
  });

  it('counts twice this breast', () => {
    const day = dayOfFeeds({ ...usualDay, feedsPerDay: 8 });
    expect(day.feeds).toHaveLength(4);
    const taken = day.feeds.reduce((all, { intake }) => all + intake, 0);
    expect(day.dailyTotal).toBeCloseTo(2 * taken, 9);
    expect(day.meanIntake).toBeCloseTo(taken / 4, 9);
  });

  it('takes what it makes, once settled', () => {
    for (const day of [1, 3, 10, 90]) {
      const result = dayOfFeeds({ ...usualDay, day });
      expect(Math.abs(result.dailyTotal / result.dailySynthesis - 1)).toBeLessThan(0.005);
    }
  });

  it('carries all states: the same run as its scenario, with the usual step, to 0.01 %', () => {
    const plan: DayPlan = { ...usualDay, settlingDays: 0, feedsPerDay: 6 };
    const scenario = dayScenario(plan);
    const run = simulate(scenario);
    const { feeds } = dayOfFeeds(plan);
    feedsOf(scenario.inputs, scenario.minutes).forEach((window, i) => {
      const { intake, pulses, fullnessBefore, prolactinBefore } = feeds[i] as (typeof feeds)[number];
      expect(Math.abs(intake / intakeIn(run, window) - 1)).toBeLessThan(1e-4);
      expect(pulses).toBe(run.events.filter(({ time }) => time >= window.from && time <= window.to).length);
      const at = Math.round(window.from / 0.02);
      expect(fullnessBefore).toBeCloseTo((run.V[at] as number) / run.model.capacity, 4);
      expect(prolactinBefore).toBeCloseTo(run.P[at] as number, 4);
    });
  });

  it('does not hang on the first fullness, nor much on the seed', () => {
    const usual = total({});
    expect(Math.abs(total({ fullness: 0.1, settlingDays: 3 }) / usual - 1)).toBeLessThan(0.005);
    for (const seed of [2, 3, 4]) expect(Math.abs(total({ seed }) / usual - 1)).toBeLessThan(0.005);
  });

  it('by day after birth: 59, 452, 751 and 782 mL on days 1, 3, 5 and 10', () => {
    const totals = [1, 3, 5, 10].map((day) => total({ day }));
    [59.1, 451.6, 751.2, 782].forEach((expected, i) =>
      expect(Math.abs((totals[i] as number) / expected - 1)).toBeLessThan(0.005),
    );
  });

  it('after an emergency caesarean it lags on days 2 to 5 and is equal by day 6', () => {
    const ratio = (day: number): number => total({ day, birth: 'emergency-caesarean' }) / total({ day });
    for (const day of [2, 3, 4]) expect(ratio(day)).toBeLessThan(0.8);
    expect(ratio(5)).toBeLessThan(0.92);
    expect(ratio(6)).toBeGreaterThan(0.97);
  });

  it('more feeds give more milk in the day and less in a feed; long gaps leave the breast full', () => {
    const days = [1, 2, 4, 6, 8, 11, 16, 24].map((feedsPerDay) => dayOfFeeds({ ...usualDay, feedsPerDay }));
    for (let i = 1; i < days.length; i += 1) {
      expect(days[i]?.dailyTotal).toBeGreaterThan(days[i - 1]?.dailyTotal as number);
      expect(days[i]?.meanIntake).toBeLessThan((days[i - 1]?.meanIntake as number) + 1e-9);
    }
    expect(days[0]?.feeds[0]?.fullnessBefore).toBeGreaterThan(0.98);
    expect(days[0]?.feeds[0]?.fullnessBefore).toBeLessThanOrEqual(1);
    [116.9, 231.6, 431.5, 576.1, 677.2, 782, 880, 964.8].forEach((expected, i) =>
      expect(Math.abs((days[i]?.dailyTotal as number) / expected - 1)).toBeLessThan(0.02),
    );
  });

  it('stress all day lowers the total less than the single feed: the fuller breast gives more', () => {
    const ratio = total({ stress: 1 }) / total({});
    expect(ratio).toBeGreaterThan(0.88);
    expect(ratio).toBeLessThan(0.93);
    expect(total({ stress: 1, massage: true })).toBeGreaterThan(total({ stress: 1 }));
    expect(total({ stress: 1, massage: true, evidence: 'none' })).toBe(
      total({ stress: 1, evidence: 'none' }),
    );
  });

  it('without any burst nothing is taken and the breast stays full', () => {
    const { dailyTotal, feeds } = dayOfFeeds({ ...usualDay, stress: 1, overrides: { stressBrake: 1 } });
    expect(dailyTotal).toBeLessThan(0.01);
    expect(feeds[0]?.fullnessBefore).toBeGreaterThan(0.98);
  });

  it('refuses plans that cannot be', () => {
    for (const change of [
      { feedsPerDay: 0 },
      { feedsPerDay: 2.5 },
      { feedsPerDay: 25 },
      { feedMinutes: 200 },
      { settlingDays: 9 },
    ])
      expect(() => total(change), JSON.stringify(change)).toThrow(ScenarioError);
  });
});
