import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedFrom,
  createRun,
  feedsOf,
  outputsOf,
  preset,
  ScenarioError,
  simulate,
  stateNames,
  stretchesOf,
  type Inputs,
  type Run,
  type RunSnapshot,
  type Scenario,
} from '../../../src/engines/physiology/index.ts';
import { between, reference } from './support.ts';

const seen = (run: Run): unknown => [run.minute, run.state, run.events, run.inputs, run.outputs];

const reached = (scenario: Scenario, minute: number): Run => {
  const run = createRun(scenario);
  run.advanceTo(minute);
  return run;
};

const someMinutes = fc.array(between(0, 30), { minLength: 1, maxLength: 12 });

describe('a run', () => {
  it('stands where the simulation stands', () => {
    const run = createRun(reference);
    const simulation = simulate(reference);
    const outputs = outputsOf(simulation);
    for (const sample of [0, 1, 50, 700, 750, 751, 3000]) {
      run.advanceTo(simulation.time[sample] as number);
      for (const name of stateNames) expect(run.state[name]).toBe(simulation[name][sample]);
      expect(run.outputs.flow).toBe(outputs.flow[sample]);
      expect(run.outputs.pressure).toBe(outputs.pressure[sample]);
      expect(run.outputs.letDown).toBe(outputs.letDown[sample] === 1);
    }
    expect(run.events).toEqual(simulation.events);
  });

  it('does not depend on the frames in which it is looked at', () => {
    fc.assert(
      fc.property(someMinutes, (minutes) => {
        const run = createRun(reference);
        for (const minute of minutes) run.advanceTo(minute);
        expect(seen(run)).toEqual(seen(reached(reference, minutes.at(-1) as number)));
      }),
      { numRuns: 100, seed: 20251122 },
    );
  });

  it('shows a burst from its very minute on, and takes it back when scrubbed', () => {
    const { time } = simulate(reference).events[0] as { time: number };
    const run = reached(reference, time + 1e-6);
    expect(run.events.map((event) => event.time)).toEqual([expect.closeTo(time, 12)]);
    run.advanceTo(time - 1e-6);
    expect(run.events).toEqual([]);
  });

  it('hands out events that do not change later', () => {
    const run = reached(reference, 5);
    const before = run.events;
    const count = before.length;
    run.advanceTo(15);
    expect(before.length).toBe(count);
  });

  it('refuses minutes before the start and absurd ones', () => {
    const run = createRun(reference);
    for (const minute of [-1, NaN, Infinity]) expect(() => run.advanceTo(minute)).toThrow(ScenarioError);
  });
});

describe('a change', () => {
  it('leaves the past as it was', () => {
    fc.assert(
      fc.property(between(0, 20), (minute) => {
        const run = reached(reference, minute);
        run.change({ stress: 1, massage: true });
        for (const earlier of [minute, minute * 0.99, minute / 2, 0]) {
          run.advanceTo(earlier);
          const plain = reached(reference, earlier);
          expect(run.state).toEqual(plain.state);
          expect(run.events).toEqual(plain.events);
        }
      }),
      { numRuns: 50, seed: 20251122 },
    );
  });

  it('acts from then on exactly as if it had been in the schedule', () => {
    const run = reached(reference, 4.3217);
    run.change({ stress: 1 });
    expect(run.inputs.stress).toBe(1);
    run.advanceTo(11.11);
    run.change({ suckling: false });
    run.advanceTo(30);
    expect(seen(run)).toEqual(seen(reached(run.scenario, 30)));
    expect(run.scenario.inputs).toEqual([
      { at: 0, suckling: true, stress: 0 },
      { at: 4.3217, stress: 1 },
      { at: 11.11, suckling: false },
    ]);
    expect(run.state.intake).not.toBe(reached(reference, 30).state.intake);
  });

  it('drops later changes of the same inputs and keeps those of others', () => {
    const schedule = [
      { at: 0, suckling: true, stress: 0 },
      { at: 5, stress: 0.5, massage: true },
      { at: 15, suckling: false },
    ];
    expect(changedFrom(schedule, 3, { stress: 1 })).toEqual([
      { at: 0, suckling: true, stress: 0 },
      { at: 3, stress: 1 },
      { at: 5, massage: true },
      { at: 15, suckling: false },
    ]);
    expect(changedFrom(schedule, 3, { suckling: false })).toHaveLength(3);
    expect(changedFrom([{ at: 0, suckling: true }], 0, { suckling: false })).toEqual([
      { at: 0, suckling: false },
    ]);
  });

  it('that cannot be is refused and forgotten', () => {
    const run = reached(reference, 3);
    expect(() => run.change({ stress: 2 })).toThrow(ScenarioError);
    expect(run.scenario).toEqual(reference);
  });
});

describe('a snapshot', () => {
  it('restored gives the same run, also in another run and through JSON', () => {
    fc.assert(
      fc.property(between(0, 30), (minute) => {
        const run = reached(reference, 6.1);
        run.change({ stress: 0.8, massage: true });
        run.advanceTo(6.1 + minute);
        const then = seen(run);
        const snapshot = JSON.parse(JSON.stringify(run.snapshot())) as RunSnapshot;
        run.advanceTo(50);
        const later = seen(run);
        const other = createRun(reference);
        other.restore(snapshot);
        expect(seen(other)).toEqual(then);
        other.advanceTo(50);
        expect(seen(other)).toEqual(later);
        run.restore(snapshot);
        expect(seen(run)).toEqual(then);
      }),
      { numRuns: 50, seed: 20251122 },
    );
  });

  it('takes back the changes made after it', () => {
    const run = reached(reference, 5);
    const snapshot = run.snapshot();
    run.change({ suckling: false });
    run.advanceTo(20);
    run.restore(snapshot);
    run.advanceTo(20);
    expect(seen(run)).toEqual(seen(reached(reference, 20)));
  });
});

describe('a schedule', () => {
  it('is cut into stretches without gaps', () => {
    const rest: Inputs = { suckling: false, cue: false, massage: false, stress: 0 };
    expect(stretchesOf([])).toEqual([{ from: 0, until: Infinity, inputs: rest }]);
    expect(
      stretchesOf([
        { at: 3, suckling: true },
        { at: 1, stress: 0.5 },
        { at: 3, cue: true },
      ]),
    ).toEqual([
      { from: 0, until: 1, inputs: rest },
      { from: 1, until: 3, inputs: { ...rest, stress: 0.5 } },
      { from: 3, until: Infinity, inputs: { ...rest, stress: 0.5, suckling: true, cue: true } },
    ]);
  });

  it('knows its feeds', () => {
    expect(feedsOf(preset('day-10-stressed-massage').scenario.inputs, 60)).toEqual([{ from: 3, to: 18 }]);
    const twice = [
      { at: 1, suckling: true },
      { at: 2, stress: 1 },
      { at: 4, suckling: false },
      { at: 8, suckling: true },
    ];
    expect(feedsOf(twice, 10)).toEqual([
      { from: 1, to: 4 },
      { from: 8, to: 10 },
    ]);
    expect(feedsOf(twice, 8)).toEqual([{ from: 1, to: 4 }]);
  });
});

describe('a scenario', () => {
  it.each<[string, Partial<Record<keyof Scenario, unknown>>]>([
    ['day', { day: 0.5 }],
    ['day', { day: 366 }],
    ['hour', { hour: -1 }],
    ['fullness', { fullness: 1.1 }],
    ['fullness', { fullness: NaN }],
    ['minutes', { minutes: Infinity }],
    ['birth', { birth: 'planned-caesarean' }],
    ['evidence', { evidence: 'toString' }],
    ['seed', { seed: 0.5 }],
    ['change-time', { inputs: [{ at: -1 }] }],
    ['stress', { inputs: [{ at: 0, stress: 1.5 }] }],
  ])('with a wrong %s is refused', (problem, change) => {
    const run = () => simulate({ ...reference, ...change } as Scenario);
    expect(run).toThrow(ScenarioError);
    expect(run).toThrow(expect.objectContaining({ problem }) as Error);
  });

  it('is refused with steps that cannot be', () => {
    for (const options of [{ dt: 0 }, { dt: 0.2 }, { dt: NaN }, { sampleEvery: 0.03 }, { sampleEvery: 0 }])
      expect(() => simulate(reference, options)).toThrow(ScenarioError);
  });
});
