import { describe, expect, it } from 'vitest';
import {
  contractionLengths,
  ejectionShares,
  firstPulseLatency,
  halfTimeAfterLastPulse,
  intakeIn,
  meanOxytocin,
  modelOf,
  peakOxytocin,
  prolactinExcessLeft,
  prolactinPeak,
  pulseCount,
  shareOfMilk,
  simulate,
  synthesisOf,
} from '../../../src/engines/physiology/index.ts';
import { feed, mean, overSeeds, quantile, reference, SEEDS, suckledFor, valueOf } from './support.ts';

/*
 * The acceptance facts of facts/physiology.md §5, row by row: the pass band, and the computed value of the trial.
 */

const fed = overSeeds({ ...reference, minutes: 30 });
const relaxed = overSeeds(suckledFor(20));
const stressed = overSeeds(suckledFor(20, 1));

const countOf = (runs: typeof fed): number => mean(runs.map((run) => pulseCount(run)));

describe('pulses of oxytocin', () => {
  it('row 1: the first pulse comes about 1.2 min after latch', () => {
    const latencies = fed.map((run) => valueOf(firstPulseLatency(run, feed)));
    expect(mean(latencies)).toBeGreaterThan(0.7);
    expect(mean(latencies)).toBeLessThan(2);
    expect(Math.abs(mean(latencies) - 1.18)).toBeLessThan(0.05);
    expect(Math.abs(quantile(latencies, 0.05) - 0.9)).toBeLessThan(0.06);
    expect(Math.abs(quantile(latencies, 0.95) - 1.5)).toBeLessThan(0.06);
  });

  it('row 2: five pulses in 15 minutes', () => {
    const pulses = mean(fed.map((run) => pulseCount(run, feed)));
    expect(Math.abs(pulses - 5.1)).toBeLessThan(0.15);
  });

  it('row 3: full stress lowers the pulses of 20 minutes from 7.0 to 4.0', () => {
    expect(countOf(relaxed)).toBeCloseTo(7, 0);
    expect(countOf(stressed)).toBeCloseTo(4, 0);
    const ratio = countOf(stressed) / countOf(relaxed);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(0.65);
    expect(Math.abs(ratio - 0.57)).toBeLessThan(0.02);
  });

  it('row 4: under stress the first pulse comes later, at 2.2 min', () => {
    const latency = mean(stressed.map((run) => valueOf(firstPulseLatency(run, { from: 0, to: 20 }))));
    expect(Math.abs(latency - 2.2)).toBeLessThan(0.1);
  });

  it('row 5: oxytocin in a feed has a mean of about 10 and a peak of about 17.5 pg/mL', () => {
    const level = mean(fed.map((run) => meanOxytocin(run, feed)));
    const peak = mean(fed.map((run) => peakOxytocin(run, feed)));
    expect(Math.abs(level - 10.3)).toBeLessThan(0.5);
    expect(Math.abs(peak - 17.5)).toBeLessThan(0.8);
  });

  it('row 6: after the last pulse the excess halves in 3.2 min', () => {
    for (const run of fed.slice(0, 50))
      expect(Math.abs(valueOf(halfTimeAfterLastPulse(run)) - 3.2)).toBeLessThan(0.001);
  });

  it('row 17: massage moves a stressed mother part of the way back, 5.0 pulses', () => {
    const massaged = countOf(overSeeds(suckledFor(20, 1, true)));
    expect(massaged).toBeGreaterThan(countOf(stressed));
    expect(massaged).toBeLessThan(countOf(relaxed));
    expect(Math.abs(massaged - 5)).toBeLessThan(0.15);
  });
});

describe('contraction and milk', () => {
  it('row 7: one contraction lasts 0.8 to 1.25 min', () => {
    const lengths = fed.flatMap((run) => contractionLengths(run));
    expect(Math.min(...lengths)).toBeGreaterThan(0.7);
    expect(Math.max(...lengths)).toBeLessThan(1.26);
    expect(Math.abs(quantile(lengths, 0.05) - 0.78)).toBeLessThan(0.05);
    expect(lengths.length / SEEDS).toBeGreaterThan(5);
  });

  it('row 8: the baby takes about 76 mL, 65 % of the milk in the alveoli, 64 % of all milk', () => {
    expect(Math.abs(mean(fed.map((run) => intakeIn(run, feed))) - 76)).toBeLessThan(0.5);
    expect(Math.abs(mean(fed.map((run) => valueOf(shareOfMilk(run, feed)))) - 0.65)).toBeLessThan(0.01);
    const ofAll = fed.map((run) => intakeIn(run, feed) / ((run.V[0] as number) + (run.D[0] as number)));
    expect(Math.abs(mean(ofAll) - 0.64)).toBeLessThan(0.01);
  });

  it('row 9: the first ejection gives about 39 %, the first two 62 %', () => {
    const shares = fed.map((run) => valueOf(ejectionShares(run, feed)));
    const first = mean(shares.map((share) => share[0] as number));
    const firstTwo = mean(shares.map((share) => (share[0] as number) + (share[1] ?? 0)));
    expect(Math.abs(first - 0.39)).toBeLessThan(0.015);
    expect(Math.abs(firstTwo - 0.625)).toBeLessThan(0.015);
  });

  it('row 18: massage changes the milk of a relaxed mother by less than 1 %', () => {
    const plain = mean(fed.map((run) => intakeIn(run, feed)));
    const massaged = overSeeds({ ...suckledFor(15), inputs: [{ at: 0, suckling: true, massage: true }] });
    const change = mean(massaged.map((run) => intakeIn(run, feed))) / plain - 1;
    expect(Math.abs(change)).toBeLessThan(0.01);
    expect(change).toBeGreaterThan(0);
  });

  it('row 22: synthesis at fullness 0, 0.5, 0.75 and 1 is 23, 15, 8 and 0 mL/h', () => {
    const model = modelOf(reference);
    const hourly = [0, 0.5, 0.75, 1].map(
      (fullness) => 60 * synthesisOf(fullness * model.capacity, 90, model),
    );
    expect(hourly.map(Math.round)).toEqual([23, 15, 8, 0]);
  });

  it('row 24: contraction stays below 0.65 in a feed', () => {
    const highest = Math.max(...fed.map((run) => Math.max(...run.M)));
    expect(highest).toBeLessThan(0.655);
    expect(highest).toBeGreaterThan(0.63);
  });
});

describe('prolactin', () => {
  const long = simulate({ ...reference, minutes: 180 });

  it('row 10: it peaks 31 min after the start', () => {
    expect(Math.abs(prolactinPeak(long).time - 31)).toBeLessThan(0.5);
  });

  it.each([
    [30, 102, 232],
    [180, 58, 91],
  ])('row 11: on day %i it rises from %i to %i ng/mL', (day, basal, peak) => {
    const run = simulate({ ...reference, day, hour: 9, minutes: 120 });
    expect(Math.abs((run.P[0] as number) - basal)).toBeLessThan(0.6);
    expect(Math.abs(prolactinPeak(run).level - peak)).toBeLessThan(0.6);
  });

  it('row 12: 40 % of the excess is left at 90 min, 20 % at 120 min', () => {
    expect(valueOf(prolactinExcessLeft(long, 90))).toBeCloseTo(0.4, 2);
    expect(valueOf(prolactinExcessLeft(long, 120))).toBeCloseTo(0.2, 2);
  });

  const nothing = simulate({ ...reference, minutes: 60, inputs: [] });

  it('row 13: the cue alone gives about 3 pulses, no milk, and not a bit of prolactin', () => {
    const cued = overSeeds({
      ...reference,
      minutes: 60,
      inputs: [
        { at: 0, cue: true },
        { at: 15, cue: false },
      ],
    });
    expect(Math.abs(countOf(cued) - 3)).toBeLessThan(0.15);
    for (const run of cued) {
      expect(run.intake.every((milk) => milk === 0)).toBe(true);
      expect(run.P).toEqual(nothing.P);
    }
  });

  it('row 14: massage alone gives no pulse, no prolactin, and at most 10 % more oxytocin', () => {
    const massaged = simulate({ ...reference, minutes: 60, inputs: [{ at: 0, massage: true }] });
    expect(massaged.events).toEqual([]);
    expect(massaged.P).toEqual(nothing.P);
    expect(massaged.phi.every((phi) => phi === 0)).toBe(true);
    expect(Math.max(...massaged.O)).toBeLessThanOrEqual(1.65 + 1e-12);
    expect(Math.max(...massaged.O)).toBeGreaterThan(1.64);
  });

  it('row 15: under stress its curve is the same to the last bit', () => {
    const calm = simulate(suckledFor(40));
    for (const stress of [0.3, 1]) {
      const run = simulate({
        ...suckledFor(40, stress),
        inputs: [
          { at: 0, suckling: true, stress },
          { at: 3.333, massage: true },
          { at: 7.77, cue: true },
          { at: 9.1, massage: false, stress: 0.5 },
        ],
      });
      expect(run.events).not.toEqual(calm.events);
      expect(run.P).toEqual(calm.P);
      expect(run.L).toEqual(calm.L);
    }
  });
});
