import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letDownKind, scenarioOf, type LetDownChange } from '#app/scenarios/letDown.ts';
import {
  changedFrom as engineChangedFrom,
  stretchesOf as engineStretches,
} from '#engines/physiology/index.ts';
import {
  addedStretch,
  changedFrom,
  inputNames,
  levelAt,
  movedEdge,
  movedStretch,
  SHORTEST,
  stretchesOf,
  withStretches,
} from '#figures/letdown/inputs.ts';

const END = 1800;
const usual = letDownKind.defaults.changes;

const schedule = fc.uniqueArray(fc.integer({ min: 1, max: END - 1 }), { maxLength: 6 }).chain((seconds) =>
  fc.tuple(
    ...[0, ...seconds.sort((a, b) => a - b)].map((second) =>
      fc.record({
        second: fc.constant(second),
        suckling: fc.boolean(),
        cue: fc.boolean(),
        massage: fc.boolean(),
        stress: fc.constantFrom(0, 40, 100),
      }),
    ),
  ),
) as fc.Arbitrary<LetDownChange[]>;
const input = fc.constantFrom(...inputNames);

describe('changing an input from a second on', () => {
  it('does what the engine does with the same schedule', () => {
    fc.assert(
      fc.property(schedule, input, fc.integer({ min: 0, max: END - 1 }), (changes, name, second) => {
        const params = { ...letDownKind.defaults, changes };
        const level = name === 'stress' ? 70 : 100;
        const here = engineStretches(
          scenarioOf({ ...params, changes: changedFrom(changes, name, second, level) }).inputs,
        );
        const there = engineStretches(
          engineChangedFrom(scenarioOf(params).inputs, second / 60, {
            [name]: name === 'stress' ? 0.7 : true,
          }),
        );
        for (let at = 0; at < END; at += 37) {
          const at60 = at / 60;
          const of = (all: typeof here) => all.findLast(({ from }) => from <= at60 + 1e-9)!.inputs;
          expect(of(here)).toEqual(of(there));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no moment at which nothing changes', () => {
    const twice = changedFrom(changedFrom(usual, 'massage', 300, 100), 'massage', 300, 0);
    expect(twice).toEqual(usual);
  });
});

describe('stretches', () => {
  it('give the schedule back when nothing is moved', () => {
    fc.assert(
      fc.property(schedule, input, (changes, name) => {
        const back = withStretches(changes, name, stretchesOf(changes, name, END), END);
        for (const one of inputNames)
          for (let at = 0; at < END; at += 41) expect(levelAt(back, one, at)).toBe(levelAt(changes, one, at));
      }),
      { numRuns: 60 },
    );
  });

  it('never overlap, vanish or leave the run, wherever an end is pulled', () => {
    fc.assert(
      fc.property(
        schedule,
        input,
        fc.nat(5),
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: -500, max: END + 500 }),
        (changes, name, which, edge, second) => {
          const stretches = stretchesOf(changes, name, END);
          if (stretches.length === 0) return;
          // what a hand made is long enough; what a link brought may be shorter
          if (stretches.some(({ from, to }) => to - from < SHORTEST)) return;
          const moved = movedEdge(stretches, which % stretches.length, edge, second, END);
          moved.forEach(({ from, to }, i) => {
            expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : moved[i - 1]!.to);
            expect(to).toBeLessThanOrEqual(END);
            expect(to - from).toBeGreaterThanOrEqual(SHORTEST);
          });
        },
      ),
    );
  });

  it('move as a whole and keep their length', () => {
    const [feed] = stretchesOf(usual, 'suckling', END);
    expect(feed).toEqual({ from: 120, to: 1020, level: 100 });
    expect(movedStretch([feed!], 0, 300, END)).toEqual([{ from: 300, to: 1200, level: 100 }]);
    expect(movedStretch([feed!], 0, 9999, END)).toEqual([{ from: 900, to: 1800, level: 100 }]);
  });

  it('are added where the input rests, and nowhere else', () => {
    const feed = stretchesOf(usual, 'suckling', END);
    expect(addedStretch(feed, 600, 300, 100, END)).toBeNull();
    expect(addedStretch(feed, 1200, 300, 100, END)).toEqual([...feed, { from: 1200, to: 1500, level: 100 }]);
    expect(addedStretch(feed, 30, 300, 100, END)![0]).toEqual({ from: 30, to: 119, level: 100 });
  });
});
