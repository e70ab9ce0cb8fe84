import { describe, expect, it } from 'vitest';
import {
  createRun,
  intakeIn,
  massagedFeedWith,
  outputsOf,
  preset,
  presets,
  pulseCount,
  simulate,
  thresholdsOf,
  type MassageEvidence,
  type PresetId,
  type Scenario,
} from '../../../src/engines/physiology/index.ts';
import { feed, mean, overSeeds, reference, suckledFor, withStress } from './support.ts';

const milk = (scenario: Scenario, window = feed): number =>
  mean(
    overSeeds({ ...scenario, minutes: window.to }, { sampleEvery: 0.1 }).map((run) => intakeIn(run, window)),
  );

describe('the binding clarifications', () => {
  it('the clock runs on during a run, the day does not', () => {
    const quiet: Scenario = { ...reference, hour: 3, minutes: 24 * 60, inputs: [] };
    const { P, time } = simulate(quiet, { dt: 0.1, sampleEvery: 1 });
    const lowest = time[P.indexOf(Math.min(...P))] as number;
    /* The basal level is lowest at 15 h; the blood follows with a lag of about the clearance time, 53 min. */
    expect(lowest).toBeGreaterThan(12 * 60 + 45);
    expect(lowest).toBeLessThan(12 * 60 + 60);
    const flat = simulate({ ...quiet, overrides: { circadianAmplitude: 0 } }, { dt: 0.1, sampleEvery: 60 });
    for (const level of flat.P) expect(level).toBeCloseTo(flat.P[0] as number, 9);
  });

  it('a burst lifts oxytocin by ΔO·a(d), sets readiness to −b exactly, and the next threshold is drawn', () => {
    const theta = thresholdsOf(reference.seed, 0.15);
    const run = createRun(suckledFor(30));
    run.advanceTo(10);
    const [first, second] = run.events.map(({ time }) => time) as [number, number];
    expect(first).toBeCloseTo(1.2 * theta(0), 12);
    expect(second - first).toBeCloseTo(1.2 * (theta(1) + 1.4), 12);
    run.advanceTo(first - 1e-7);
    const before = run.state;
    run.advanceTo(first);
    expect(run.state.phi).toBeCloseTo(-1.4, 12);
    expect(run.state.O - before.O).toBeCloseTo(8 * (0.7 + 0.3 * (1 - Math.exp(-10 / 3))), 5);
    expect(run.state.V).toBeCloseTo(before.V, 5);
  });

  it('readiness fades with a time of 5 minutes when nothing drives it', () => {
    const run = createRun({
      ...reference,
      inputs: [
        { at: 0, suckling: true },
        { at: 0.6, suckling: false },
      ],
    });
    run.advanceTo(0.6);
    expect(run.state.phi).toBeCloseTo(0.5, 12);
    run.advanceTo(5.6);
    expect(run.state.phi).toBeCloseTo(0.5 / Math.E, 8);
    expect(run.events).toEqual([]);
  });

  it('massage before the feed only changes its milk by less than 0.1 %', () => {
    const window = { from: 3, to: 18 };
    const plain = milk({ ...reference, inputs: [{ at: 3, suckling: true }] }, window);
    const inputs = [
      { at: 0, massage: true },
      { at: 3, massage: false, suckling: true },
    ];
    expect(Math.abs(milk({ ...reference, inputs }, window) / plain - 1)).toBeLessThan(0.001);
  });

  it('full stress lowers the milk of the feed by about 16 %', () => {
    expect(Math.abs(milk(withStress(1)) / milk(withStress(0)) - 0.84)).toBeLessThan(0.01);
  });

  it('the ducts empty in a short spike at latch, about 14 mL/min', () => {
    const { flow } = outputsOf(simulate(reference));
    expect(flow[0]).toBeCloseTo(14, 0);
    /* Before the first burst at 0.84 min nothing refills them. */
    expect(flow[40]).toBeLessThan(0.15);
  });

  it.each<[MassageEvidence, number, number]>([
    ['none', 0, 0],
    ['plausible', 0.043, 0.0015],
    ['as-taught', 0.157, 0.051],
  ])(
    'the switch "%s" changes the milk of a stressed mother by %f and of a relaxed one by %f',
    (evidence, s, r) => {
      const change = (stress: number): number => {
        const massaged: Scenario = {
          ...reference,
          evidence,
          inputs: [{ at: 0, suckling: true, massage: true, stress }],
        };
        return milk(massaged) / milk(withStress(stress)) - 1;
      };
      expect(Math.abs(change(1) - s)).toBeLessThan(0.005);
      expect(Math.abs(change(0) - r)).toBeLessThan(0.002);
    },
  );

  it('with the switch at "none" massage changes nothing at all', () => {
    const none: Scenario = {
      ...reference,
      evidence: 'none',
      inputs: [{ at: 0, suckling: true, stress: 0.6 }],
    };
    const massaged: Scenario = { ...none, inputs: [{ at: 0, suckling: true, stress: 0.6, massage: true }] };
    const [a, b] = [simulate(none), simulate(massaged)];
    expect(b.O).toEqual(a.O);
    expect(b.intake).toEqual(a.intake);
  });

  it('the brake at the gland is off by default and lowers the contraction when it is on', () => {
    const off = simulate(withStress(1));
    const on = simulate({ ...withStress(1), overrides: { stressAtGland: 0.3 } });
    expect(on.O).toEqual(off.O);
    expect(Math.max(...on.M) / Math.max(...off.M)).toBeCloseTo(0.7, 3);
  });

  it('the cue drives nothing before day 3', () => {
    const cued = (day: number): number =>
      simulate({ ...reference, day, minutes: 15, inputs: [{ at: 0, cue: true }] }).events.length;
    expect(cued(2.9)).toBe(0);
    expect(cued(3)).toBeGreaterThan(1);
  });

  it('suckling and cue together drive no more than suckling', () => {
    const both = simulate({ ...suckledFor(20), inputs: [{ at: 0, suckling: true, cue: true }] });
    expect(both.O).toEqual(simulate(suckledFor(20)).O);
  });
});

describe('strong inhibition', () => {
  it('without any burst only the milk in the ducts is taken', () => {
    const run = simulate({ ...withStress(1), minutes: 15, overrides: { stressBrake: 1 } });
    expect(run.events).toEqual([]);
    expect(run.intake.at(-1)).toBeCloseTo(run.D[0] as number, 6);
  });

  it('at the end of the published range the first burst comes after 12 min on average', () => {
    const runs = overSeeds({ ...suckledFor(30, 1), overrides: { stressBrake: 0.9 } }, { sampleEvery: 0.1 });
    expect(Math.abs(mean(runs.map((run) => run.events[0]?.time ?? Infinity)) - 12)).toBeLessThan(0.3);
  });
});

describe('presets', () => {
  it.each<[PresetId, number, number]>([
    ['day-1-skin-to-skin', 5, 5],
    ['day-3-milk-coming-in', 32.3, 4.7],
    ['day-3-emergency-caesarean', 22.3, 2.7],
    ['day-10-relaxed', 76, 5.1],
    ['day-10-stressed', 63.5, 3],
    ['day-10-stressed-massage', 66.6, 3.8],
    ['month-3-night', 96, 5.1],
    ['month-3-back-at-work', 101, 4],
  ])('%s gives about %f mL in %f pulses', (id, intake, pulses) => {
    const { scenario } = preset(id);
    const whole = { from: 0, to: 20 };
    const runs = overSeeds({ ...scenario, minutes: whole.to }, { sampleEvery: 0.1 });
    expect(Math.abs(mean(runs.map((run) => intakeIn(run, whole))) - intake)).toBeLessThan(0.5);
    expect(Math.abs(mean(runs.map((run) => pulseCount(run))) - pulses)).toBeLessThan(0.12);
  });

  it('an emergency caesarean with its drive alone changed would give about 31 mL', () => {
    const { scenario } = preset('day-3-emergency-caesarean');
    /* t1 / 0.7 is the drive × 0.7. */
    const weak: Scenario = { ...scenario, birth: 'vaginal', overrides: { timeToPulse: 1.2 / 0.7 } };
    expect(Math.abs(milk(weak, feed) - 31)).toBeLessThan(0.6);
  });

  it('carry the values of the facts', () => {
    const table = presets.map(({ scenario: { day, hour, fullness, birth, inputs } }) => [
      day,
      hour,
      fullness,
      Math.max(...inputs.map(({ stress }) => stress ?? 0)),
      birth === 'vaginal' ? 0 : 1,
    ]);
    expect(table).toEqual([
      [1, 9, 0.3, 0.1, 0],
      [3, 9, 0.5, 0.3, 0],
      [3, 9, 0.6, 0.7, 1],
      [10, 10, 0.65, 0, 0],
      [10, 10, 0.65, 1, 0],
      [10, 10, 0.65, 1, 0],
      [90, 2, 0.8, 0, 0],
      [90, 15, 0.9, 0.5, 0],
    ]);
    expect(presets.every(({ scenario }) => scenario.evidence !== 'as-taught')).toBe(true);
    expect(preset('day-10-stressed-massage').scenario.inputs).toEqual(massagedFeedWith(1));
  });
});
