import { describe, expect, it } from 'vitest';
import {
  derivatives,
  drivesOf,
  massageEvidence,
  modelOf,
  rk4,
  simulate,
  stateNames,
  thresholdsOf,
  type MassageEvidence,
  type Scenario,
} from '../../../src/engines/physiology/index.ts';
import { textbook } from './textbook.ts';
import { reference } from './support.ts';

describe('against the equations written out a second time', () => {
  it.each<[string, Partial<Scenario>]>([
    ['the reference case', {}],
    ['day 1', { day: 1, hour: 9, fullness: 0.3 }],
    [
      'a stressed mother with massage as taught',
      { evidence: 'as-taught', inputs: [{ at: 0, suckling: true, stress: 1, massage: true }] },
    ],
    ['massage as plausible', { inputs: [{ at: 0, suckling: true, stress: 0.7, massage: true }] }],
    [
      'a cue, then a feed',
      {
        day: 90,
        hour: 2,
        fullness: 0.9,
        inputs: [
          { at: 0, cue: true },
          { at: 6, suckling: true },
        ],
      },
    ],
    ['an almost empty breast', { fullness: 0.1 }],
  ])('%s', (_, change) => {
    const scenario: Scenario = { ...reference, minutes: 20, seed: 7, ...change };
    const run = simulate(scenario);
    const { massageDrive, massageRelief, massageTone } =
      massageEvidence[scenario.evidence as MassageEvidence];
    const expected = textbook(
      {
        d: scenario.day,
        h: scenario.hour,
        F0: scenario.fullness,
        minutes: scenario.minutes,
        theta: thresholdsOf(scenario.seed, 0.15),
        w_m: massageDrive,
        r_m: massageRelief,
        q_m: massageTone,
        inputs: (t) => {
          let [s, c, m, sigma] = [0, 0, 0, 0];
          for (const at of scenario.inputs) {
            if (at.at > t + 1e-9) continue;
            s = Number(at.suckling ?? s);
            c = Number(at.cue ?? c);
            m = Number(at.massage ?? m);
            sigma = at.stress ?? sigma;
          }
          return [s, c, m, sigma];
        },
      },
      0.0002,
    );
    expect(run.events.length).toBe(expected.pulses);
    expect(run.events.length).toBeGreaterThan(2);
    for (const name of ['phi', 'O', 'A', 'M', 'L', 'P', 'V', 'D', 'intake'] as const) {
      const got = run[name].at(-1) as number;
      expect(Math.abs(got - expected[name]), name).toBeLessThan(
        0.001 * Math.max(1, Math.abs(expected[name])),
      );
    }
  });
});

describe('right-hand sides', () => {
  /* Worked by hand: day 90, when Y is 740 and a is 1; fullness 0.5. */
  it('give the rates of a state in the middle of an ejection', () => {
    const model = modelOf({
      ...reference,
      day: 90,
      hour: 9,
      overrides: { circadianAmplitude: 0, stressAtGland: 0.3 },
    });
    const drives = drivesOf({ suckling: true, cue: false, massage: true, stress: 0.5 }, model);
    const y = Float64Array.of(0.2, 11.5, 5.5, 0.5, 0.25, 90, 90, 6, 10, 1);
    const out = new Float64Array(y.length);
    derivatives(0, y, drives, model, out);
    const rates = Object.fromEntries(stateNames.map((name, i) => [name, out[i]]));
    const feltStress = 0.5 * (1 - 0.3);
    const prolactinBasal = 40 + 80 * Math.exp(-0.75) + 80 * Math.exp(-22.5);
    const rise = 170 * Math.exp(-90 / 110);
    const synthesis = 0.38 * (1 - 0.5 ** 1.5);
    const ejection = 0.75 * 0.5 * (90 - 27) * 0.5;
    const backflow = 0.8 * 0.5 * (6 - 1.8);
    expect(rates.phi).toBeCloseTo((1 - 0.46 * feltStress) / 1.2, 12);
    expect(rates.O).toBeCloseTo((Math.LN2 / 3.2) * (1.65 - 11.5), 12);
    expect(rates.A).toBeCloseTo(6, 12);
    expect(rates.M).toBeCloseTo((0.8 * (1 - 0.3 * feltStress) - 0.5) / 0.25, 12);
    expect(rates.L).toBeCloseTo(0.75 / 12, 12);
    expect(rates.P).toBeCloseTo((Math.LN2 / 37) * (prolactinBasal - 90 + 5.6 * rise * 0.25), 8);
    expect(rates.V).toBeCloseTo(synthesis - ejection + backflow, 8);
    expect(rates.D).toBeCloseTo(ejection - backflow - 36, 8);
    expect(rates.intake).toBeCloseTo(36, 12);
    expect(rates.synthesised).toBeCloseTo(synthesis, 8);
  });
});

describe('rk4', () => {
  const errorWith = (steps: number): number => {
    const step = rk4(2);
    const y = Float64Array.of(1, 0);
    const h = (2 * Math.PI) / steps;
    for (let i = 0; i < steps; i += 1)
      step(
        (_t, [x, v], out) => {
          out[0] = v as number;
          out[1] = -(x as number);
        },
        i * h,
        h,
        y,
      );
    return Math.hypot((y[0] as number) - 1, y[1] as number);
  };

  it('is of fourth order on a circle', () => {
    expect(errorWith(40) / errorWith(80)).toBeGreaterThan(14);
    expect(errorWith(40) / errorWith(80)).toBeLessThan(20);
  });

  it('passes the time to the right-hand side', () => {
    const y = Float64Array.of(0);
    rk4(1)((t, _y, out) => (out[0] = 4 * t ** 3), 1, 1, y);
    expect(y[0]).toBeCloseTo(15, 12);
  });
});
