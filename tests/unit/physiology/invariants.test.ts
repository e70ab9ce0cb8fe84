import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  outputsOf,
  parameterNames,
  parameterTable,
  simulate,
  type InputChange,
  type ParameterName,
  type Parameters,
  type Scenario,
} from '../../../src/engines/physiology/index.ts';
import { between, reference } from './support.ts';

const someMinute = between(0, 40);

const someChange: fc.Arbitrary<InputChange> = fc.record(
  {
    at: someMinute,
    suckling: fc.boolean(),
    cue: fc.boolean(),
    massage: fc.boolean(),
    stress: between(0, 1),
  },
  { requiredKeys: ['at'] },
);

/** Any value that the engine takes: far outside the ranges of the facts. */
const someOverride = fc.constantFrom(...parameterNames).chain((name: ParameterName) => {
  const { kind, value } = parameterTable[name];
  const [min, max] = kind === 'share' ? [0, 1] : [value / 10, value * 10];
  return between(min, max).map((chosen): Partial<Parameters> => ({ [name]: chosen }));
});

const someScenario: fc.Arbitrary<Scenario> = fc.record({
  day: between(1, 365),
  hour: between(0, 24),
  fullness: between(0, 1),
  birth: fc.constantFrom('vaginal', 'emergency-caesarean'),
  evidence: fc.constantFrom('none', 'plausible', 'as-taught'),
  inputs: fc.array(someChange, { maxLength: 8 }),
  minutes: between(0, 45),
  overrides: fc
    .array(someOverride, { maxLength: 6 })
    .map((all): Partial<Parameters> => Object.assign({}, ...all)),
  seed: fc.integer(),
});

const withinRange = (scenario: Scenario): boolean => scenario.minutes > 0;

describe('for any scenario', () => {
  it('amounts are never negative, contraction and drive stay in 0 … 1, milk is neither lost nor made up', () => {
    fc.assert(
      fc.property(someScenario.filter(withinRange), fc.constantFrom(0.02, 0.1), (scenario, dt) => {
        const run = simulate(scenario, { dt });
        const total = (run.V[0] as number) + (run.D[0] as number);
        for (let i = 0; i < run.time.length; i += 1) {
          for (const name of ['O', 'A', 'M', 'L', 'P', 'V', 'D', 'intake', 'synthesised'] as const) {
            const value = run[name][i] as number;
            if (!(value >= 0)) throw new Error(`${name} = ${value} at ${run.time[i]}`);
          }
          if ((run.M[i] as number) > 1 || (run.L[i] as number) > 1) throw new Error('above 1');
          const now = (run.V[i] as number) + (run.D[i] as number) + (run.intake[i] as number);
          if (!(Math.abs(now - (run.synthesised[i] as number) - total) < 1e-6)) throw new Error('milk lost');
        }
      }),
      { numRuns: 300, seed: 20251122 },
    );
  });

  it('prolactin does not know of cue, massage, stress or their evidence', () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const bare: Scenario = {
          ...scenario,
          evidence: 'none',
          inputs: scenario.inputs.map(({ at, suckling }) =>
            suckling === undefined ? { at } : { at, suckling },
          ),
        };
        const [full, plain] = [simulate(scenario), simulate(bare)];
        expect(full.P).toEqual(plain.P);
        expect(full.L).toEqual(plain.L);
      }),
      { numRuns: 100, seed: 20251122 },
    );
  });

  it('the same scenario gives the same curves, and survives JSON', () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const again = simulate(JSON.parse(JSON.stringify(scenario)) as Scenario);
        expect(again.O).toEqual(simulate(scenario).O);
      }),
      { numRuns: 50, seed: 20251122 },
    );
  });

  it('the order in which changes are listed does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someChange, { maxLength: 6, selector: ({ at }) => at }), (inputs) => {
        const run = simulate({ ...reference, inputs });
        expect(simulate({ ...reference, inputs: inputs.toReversed() }).intake).toEqual(run.intake);
      }),
      { numRuns: 50, seed: 20251122 },
    );
  });
});

describe('seeds', () => {
  it('change the pulses', () => {
    const times = (seed: number): number[] => simulate({ ...reference, seed }).events.map(({ time }) => time);
    expect(times(1)).toEqual(times(1));
    expect(times(1)).not.toEqual(times(2));
  });

  it('are frozen: seed 1 of the reference case, for ever', () => {
    const { events, intake } = simulate(reference);
    expect(events.map(({ time }) => Number(time.toFixed(6)))).toEqual([
      0.844877, 4.106336, 6.913711, 9.713888, 12.664458,
    ]);
    expect(intake.at(-1)).toBeCloseTo(76.0493, 3);
  });
});

describe('step size', () => {
  const cases: readonly Scenario[] = [
    reference,
    {
      ...reference,
      day: 90,
      fullness: 0.9,
      inputs: [
        { at: 0.013, suckling: true, stress: 0.5 },
        { at: 15.007, suckling: false },
      ],
    },
    {
      ...reference,
      day: 3,
      fullness: 0.5,
      inputs: [
        { at: 0, cue: true },
        { at: 4.44, suckling: true, massage: true, stress: 1 },
      ],
    },
    {
      ...reference,
      day: 30,
      inputs: [
        { at: 0, suckling: true },
        { at: 2.2229, stress: 0.8 },
        { at: 6.6671, massage: true },
        { at: 13.3333, suckling: false, cue: true },
      ],
    },
  ];

  it.each([0.005, 0.01, 0.05, 0.1])('of %f min changes nothing by more than 0.01 %', (dt) => {
    for (const scenario of cases)
      for (let seed = 1; seed <= 20; seed += 1) {
        const usual = simulate({ ...scenario, seed }, { sampleEvery: 0.1 });
        const other = simulate({ ...scenario, seed }, { dt, sampleEvery: 0.1 });
        expect(other.events.length).toBe(usual.events.length);
        for (const name of ['O', 'P', 'V', 'intake', 'synthesised'] as const) {
          const scale = Math.max(...usual[name]);
          const worst = usual[name].reduce(
            (most, value, i) => Math.max(most, Math.abs(value - (other[name][i] as number))),
            0,
          );
          expect(worst / scale, name).toBeLessThan(1e-4);
        }
        other.events.forEach(({ time }, i) => expect(time).toBeCloseTo(usual.events[i]?.time as number, 9));
      }
  });

  it('sampling more rarely shows the same points', () => {
    const [fine, coarse] = [simulate(reference), simulate(reference, { sampleEvery: 0.5 })];
    coarse.time.forEach((_, i) => expect(coarse.V[i]).toBe(fine.V[25 * i]));
    expect(coarse.time.length).toBe(121);
  });

  it('the last sample lies at the end of the run', () => {
    const run = simulate({ ...reference, minutes: 7.77 }, { sampleEvery: 0.5 });
    expect([...run.time.slice(-2)]).toEqual([7.5, 7.77]);
    expect(run.intake.at(-1)).toBeCloseTo(
      simulate({ ...reference, minutes: 7.77 }).intake.at(-1) as number,
      12,
    );
    expect(simulate({ ...reference, minutes: 0 }).time.length).toBe(1);
  });
});

describe('outputs', () => {
  it('follow their formulas, and flow adds up to intake', () => {
    const run = simulate(reference);
    const { flow, fullness, filIndex, pressure, ductDiameter, letDown } = outputsOf(run);
    let taken = 0;
    run.time.forEach((minute, i) => {
      const [V, M, D] = [run.V[i] as number, run.M[i] as number, run.D[i] as number];
      expect(fullness[i]).toBeCloseTo(V / run.model.capacity, 12);
      expect(filIndex[i]).toBeCloseTo((V / run.model.capacity) ** 1.5, 12);
      expect(pressure[i]).toBeCloseTo(3 + 5 * (V / run.model.capacity) ** 2 + 18 * M, 12);
      expect(ductDiameter[i]).toBeCloseTo(2 + 1.2 * M, 12);
      expect(letDown[i]).toBe(M > 0.25 ? 1 : 0);
      expect(flow[i]).toBe(minute < 15 ? 6 * D : 0);
      if (i > 0) taken += 0.01 * ((flow[i - 1] as number) + (flow[i] as number));
    });
    expect(taken).toBeCloseTo(run.intake.at(-1) as number, 1);
  });
});
