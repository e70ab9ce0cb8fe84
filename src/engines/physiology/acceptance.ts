import { capacity } from './dayFunctions.ts';
import { synthesisOf } from './derivatives.ts';
import type { InputSchedule } from './inputs.ts';
import {
  contractionLengths,
  ejectionShares,
  feedsIn,
  firstPulseLatency,
  halfTimeAfterLastPulse,
  intakeIn,
  meanOxytocin,
  peakOxytocin,
  prolactinExcessLeft,
  prolactinPeak,
  pulseCount,
  shareOfMilk,
} from './measures.ts';
import { modelOf } from './model.ts';
import { FEED_MINUTES, preset } from './presets.ts';
import type { Scenario } from './scenario.ts';
import { simulate, type Simulation } from './simulate.ts';

/** How the model does against what was measured in people: facts/physiology.md §5, "Acceptance facts". */
export type CheckId =
  | 'first-burst'
  | 'bursts-15'
  | 'burst-ratio'
  | 'first-burst-worried'
  | 'oxytocin-mean'
  | 'oxytocin-peak'
  | 'oxytocin-half-time'
  | 'squeeze-length'
  | 'intake'
  | 'share'
  | 'first-ejection'
  | 'first-two'
  | 'prolactin-peak-time'
  | 'prolactin-day-30'
  | 'prolactin-day-180'
  | 'prolactin-left-90'
  | 'cue-bursts'
  | 'cue-prolactin'
  | 'massage-alone'
  | 'worry-prolactin'
  | 'worry-massage'
  | 'relaxed-massage'
  | 'empty-synthesis'
  | 'full-synthesis'
  | 'balance';

/** A measure of the model with the band in which it must lie. */
export interface Check {
  readonly id: CheckId;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** '' for a plain number; 'share' for one that is told in percent. */
  readonly unit: 'min' | 'pg/mL' | 'ng/mL' | 'mL' | 'mL/h' | 'share' | '';
  readonly decimals: number;
}

export interface Checks {
  readonly seeds: number;
  readonly checks: readonly Check[];
  /** Change of the milk of a feed in full worry, and what massage adds to it then, by evidence setting. */
  readonly milk: { readonly worry: number; readonly plausible: number; readonly taught: number };
  /** Bursts in a feed of 15 minutes. */
  readonly bursts: number;
}

const reference = preset('day-10-relaxed').scenario;
const RELAXED_MINUTES = 20;
const LONG = 180;
/** ng/mL at which prolactin neither helps nor hinders the making of milk. */
const USUAL_PROLACTIN = 90;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
/** The measured values; a run in which there was nothing to measure does not count. */
const measured = (
  runs: readonly Simulation[],
  measure: (run: Simulation) => { readonly ok: true; readonly value: number } | { readonly ok: false },
): number =>
  mean(
    runs.flatMap((run) => {
      const result = measure(run);
      return result.ok ? [result.value] : [];
    }),
  );
const furthest = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] as number))), 0);

/**
 * Runs all checks. @param seeds over which averages are taken: 200 take about two seconds
 */
export function checksOf(seeds: number): Checks {
  const over = (scenario: Scenario): readonly Simulation[] =>
    Array.from({ length: seeds }, (_, k) => simulate({ ...scenario, seed: k + 1 }));
  const always = (minutes: number, inputs: Omit<InputSchedule[number], 'at'>): Scenario => ({
    ...reference,
    minutes,
    inputs: [{ at: 0, ...inputs }],
  });
  const taken = (runs: readonly Simulation[]): number => mean(runs.map((run) => run.intake.at(-1) as number));
  const count = (runs: readonly Simulation[]): number => mean(runs.map((run) => pulseCount(run)));

  const fed = over({ ...reference, minutes: 30 });
  const relaxed = over(always(RELAXED_MINUTES, { suckling: true }));
  const worried = over(always(RELAXED_MINUTES, { suckling: true, stress: 1 }));
  const eased = over(always(RELAXED_MINUTES, { suckling: true, stress: 1, massage: true }));
  const feed = { from: 0, to: FEED_MINUTES };
  const milkOf = (inputs: Omit<InputSchedule[number], 'at'>, evidence = reference.evidence): number =>
    taken(over({ ...always(FEED_MINUTES, { suckling: true, ...inputs }), evidence }));
  const [plain, massaged, frightened] = [milkOf({}), milkOf({ massage: true }), milkOf({ stress: 1 })];

  const nothing = simulate({ ...reference, minutes: 60, inputs: [] });
  const cried = over({
    ...reference,
    minutes: 60,
    inputs: [
      { at: 0, cue: true },
      { at: FEED_MINUTES, cue: false },
    ],
  });
  const massageOnly = over(always(60, { massage: true }));
  const long = simulate({ ...reference, minutes: LONG });
  const peakOn = (day: number): number =>
    prolactinPeak(simulate({ ...reference, day, hour: 9, minutes: LONG })).level;
  const calmLine = simulate(always(40, { suckling: true }));
  const worriedLine = simulate(always(40, { suckling: true, stress: 1 }));
  const model = modelOf(reference);
  const full = capacity(reference.day, reference.birth);
  const hourly = (fullness: number): number => 60 * synthesisOf(fullness * full, USUAL_PROLACTIN, model);
  const firstLatency = measured(fed, (run) => firstPulseLatency(run, feed));
  const shares = fed.flatMap((run) => {
    const result = ejectionShares(run, feed);
    return result.ok ? [result.value] : [];
  });
  const balance = fed.reduce((most, run) => Math.max(most, imbalance(run)), 0);
  const [least, unlimited] = [0, Infinity];

  const row = (
    id: CheckId,
    value: number,
    [low, high]: readonly [number, number],
    unit: Check['unit'],
    decimals: number,
  ): Check => ({ id, value, low, high, unit, decimals });
  const checks: Check[] = [
    row('first-burst', firstLatency, [0.7, 2], 'min', 2),
    row('bursts-15', mean(fed.map((run) => pulseCount(run, feed))), [3, 7], '', 1),
    row('burst-ratio', count(worried) / count(relaxed), [0.5, 0.65], '', 2),
    row(
      'first-burst-worried',
      measured(worried, (run) => firstPulseLatency(run, { from: 0, to: RELAXED_MINUTES })),
      [firstLatency, unlimited],
      'min',
      2,
    ),
    row('oxytocin-mean', mean(fed.map((run) => meanOxytocin(run, feed))), [7, 14], 'pg/mL', 1),
    row('oxytocin-peak', mean(fed.map((run) => peakOxytocin(run, feed))), [12, 30], 'pg/mL', 1),
    row('oxytocin-half-time', measured(fed, halfTimeAfterLastPulse), [2.9, 3.5], 'min', 1),
    row('squeeze-length', mean(fed.flatMap((run) => contractionLengths(run))), [0.7, 3.5], 'min', 2),
    row('intake', mean(fed.map((run) => intakeIn(run, feed))), [60, 95], 'mL', 0),
    row(
      'share',
      measured(fed, (run) => shareOfMilk(run, feed)),
      [0.55, 0.8],
      'share',
      0,
    ),
    row('first-ejection', mean(shares.map((share) => share[0] ?? 0)), [0.33, 0.5], 'share', 0),
    row(
      'first-two',
      mean(shares.map((share) => (share[0] ?? 0) + (share[1] ?? 0))),
      [0.55, 0.72],
      'share',
      0,
    ),
    row('prolactin-peak-time', prolactinPeak(long).time, [20, 45], 'min', 0),
    row('prolactin-day-30', peakOn(30), [0.75 * 286, 1.25 * 286], 'ng/mL', 0),
    row('prolactin-day-180', peakOn(180), [0.75 * 91, 1.25 * 91], 'ng/mL', 0),
    row(
      'prolactin-left-90',
      measured([long], (run) => prolactinExcessLeft(run, 90)),
      [0.3, 0.5],
      'share',
      0,
    ),
    row('cue-bursts', count(cried), [1, unlimited], '', 1),
    row('cue-prolactin', furthest(cried[0]!.P, nothing.P), [least, 0], 'ng/mL', 0),
    row('massage-alone', count(massageOnly), [least, 0], '', 0),
    row('worry-prolactin', furthest(worriedLine.P, calmLine.P), [least, 0], 'ng/mL', 0),
    row('worry-massage', count(eased), [count(worried), count(relaxed)], '', 1),
    row('relaxed-massage', massaged / plain - 1, [-0.03, 0.03], 'share', 1),
    row('empty-synthesis', hourly(0), [0, 56], 'mL/h', 0),
    row('full-synthesis', hourly(1), [least, 0], 'mL/h', 0),
    row('balance', balance, [least, 1e-6], 'mL', 6),
  ];
  return {
    seeds,
    checks,
    milk: {
      worry: 1 - frightened / plain,
      plausible: milkOf({ stress: 1, massage: true }, 'plausible') / frightened - 1,
      taught: milkOf({ stress: 1, massage: true }, 'as-taught') / frightened - 1,
    },
    bursts: mean(fed.map((run) => feedsIn(run).reduce((sum, one) => sum + pulseCount(run, one), 0))),
  };
}

/** Milk in alveoli and ducts plus milk taken less milk made, against its start, at the worst moment, mL. */
const imbalance = ({ V, D, intake, synthesised }: Simulation): number => {
  const at = (i: number): number =>
    (V[i] as number) + (D[i] as number) + (intake[i] as number) - (synthesised[i] as number);
  return V.reduce((most, _, i) => Math.max(most, Math.abs(at(i) - at(0))), 0);
};

/** Whether a measure lies in its band. */
export const isWithin = ({ value, low, high }: Check): boolean => value >= low && value <= high;
