import { describe, expect, it } from 'vitest';
import {
  contractionLengths,
  contractions,
  ejectionShares,
  feedsIn,
  firstPulseLatency,
  halfTimeAfterLastPulse,
  intakeIn,
  meanOxytocin,
  peakOxytocin,
  prolactinExcessLeft,
  prolactinPeak,
  pulseTimes,
  shareOfMilk,
  simulate,
  valueAt,
  wholeRun,
  type Simulation,
} from '../../../src/engines/physiology/index.ts';
import { feed, reference, suckledFor } from './support.ts';

/** A simulation of which only the named curves are replaced. */
const drawn = (curves: Partial<Simulation>): Simulation => ({
  ...simulate({ ...reference, minutes: 4, inputs: [] }, { dt: 0.1, sampleEvery: 1 }),
  ...curves,
});

describe('measures on curves drawn by hand', () => {
  const run = drawn({
    M: Float64Array.of(0, 0.5, 0, 0.25, 0.5),
    P: Float64Array.of(100, 200, 150, 125, 100),
    O: Float64Array.of(1.5, 9.5, 5.5, 3.5, 2.5),
    intake: Float64Array.of(0, 4, 10, 10, 20),
    V: Float64Array.of(40, 30, 20, 20, 10),
    events: [
      { kind: 'pulse', time: 1, oxytocin: 9.5, intake: 4 },
      { kind: 'pulse', time: 3, oxytocin: 11.5, intake: 10 },
    ],
  });

  it('reads between the samples', () => {
    expect(valueAt(run, run.P, 0.25)).toBe(125);
    expect(valueAt(run, run.P, 4)).toBe(100);
    expect(valueAt(run, run.P, 99)).toBe(100);
  });

  it('finds contractions from crossing to crossing, whole ones only', () => {
    expect(contractions(run)).toEqual([{ from: 0.5, to: 1.5 }]);
    expect(contractionLengths(run)).toEqual([1]);
  });

  it('finds the peak of prolactin and what is left of it', () => {
    expect(prolactinPeak(run)).toEqual({ time: 1, level: 200 });
    expect(prolactinExcessLeft(run, 2)).toEqual({ ok: true, value: 0.5 });
  });

  it('shares the milk of a window among its ejections', () => {
    expect(ejectionShares(run, { from: 0, to: 4 })).toEqual({ ok: true, value: [0.3, 0.5] });
    expect(ejectionShares(run, { from: 0, to: 2 })).toEqual({ ok: true, value: [0.6] });
    expect(intakeIn(run, { from: 0.5, to: 1.5 })).toBe(5);
    expect(shareOfMilk(run, { from: 0, to: 2 })).toEqual({ ok: true, value: 0.25 });
  });

  it('times pulses from the start of the window', () => {
    expect(pulseTimes(run)).toEqual([1, 3]);
    expect(firstPulseLatency(run, { from: 2, to: 4 })).toEqual({ ok: true, value: 1 });
  });

  it('takes mean and peak of oxytocin', () => {
    expect(meanOxytocin(run, { from: 0, to: 2 })).toBe((5.5 + 7.5) / 2);
    expect(meanOxytocin(run, { from: 1, to: 1 })).toBe(9.5);
    expect(peakOxytocin(run, { from: 0, to: 4 })).toBe(11.5);
    expect(peakOxytocin(run, { from: 1.5, to: 2 })).toBe(7.5);
  });

  it('times the half of the last pulse from the burst itself', () => {
    const last = drawn({ ...run, events: [{ kind: 'pulse', time: 0.5, oxytocin: 13.5, intake: 0 }] });
    /* Half of 12 above 1.5 is 7.5, between 9.5 at minute 1 and 5.5 at minute 2. */
    expect(halfTimeAfterLastPulse(last)).toEqual({ ok: true, value: 1 });
  });
});

describe('measures without a value say why', () => {
  const quiet = simulate({ ...reference, inputs: [] });

  it('no pulse', () => {
    expect(firstPulseLatency(quiet, feed)).toEqual({ ok: false, why: 'no-pulse' });
    expect(ejectionShares(quiet, feed)).toEqual({ ok: false, why: 'no-pulse' });
    expect(halfTimeAfterLastPulse(quiet)).toEqual({ ok: false, why: 'no-pulse' });
  });

  it('no milk', () => {
    const cued = simulate({ ...reference, inputs: [{ at: 0, cue: true }] });
    expect(ejectionShares(cued, wholeRun(cued))).toEqual({ ok: false, why: 'no-milk' });
    const empty = simulate({ ...reference, fullness: 0 });
    expect(shareOfMilk(empty, feed)).toEqual({ ok: false, why: 'no-milk' });
  });

  it('not reached', () => {
    expect(halfTimeAfterLastPulse(simulate(suckledFor(2)))).toEqual({ ok: false, why: 'not-reached' });
  });

  it('no rise', () => {
    const falling = simulate({ ...reference, hour: 4, minutes: 30, inputs: [] });
    expect(prolactinExcessLeft(falling, 10)).toEqual({ ok: false, why: 'no-rise' });
  });

  it('and the feeds of a run are those of its schedule', () => {
    expect(feedsIn(simulate(reference))).toEqual([feed]);
    expect(feedsIn(quiet)).toEqual([]);
  });
});

it('the example of simulate is true', () => {
  expect(simulate(reference).events.length).toBe(5);
});
