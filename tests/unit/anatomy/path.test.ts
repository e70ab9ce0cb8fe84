import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AnatomyError,
  greatestDifference,
  lateralJudgement,
  levelNumber,
  levelsBetween,
  massagePath,
  massagePolyline,
  offsetAt,
  offsetRange,
  postures,
  processTip,
  protocols,
  sides,
  stops,
  stopsBeside,
  variantIds,
  variants,
} from '../../../src/engines/anatomy/index.ts';

const variant = fc.constantFrom(...variantIds);
const offset = fc.double({ min: offsetRange.low, max: offsetRange.high, noNaN: true });
const posture = fc.double({ min: 0, max: 1, noNaN: true });

describe('the route of the massage', () => {
  it('is C7 to T12 at 25 mm, drawn in to 20 at T11 and T12, unless another is asked for', () => {
    const path = massagePath('left');
    expect(path.map(({ level }) => level)).toEqual(levelsBetween('C7', 'T12'));
    expect(path.map(({ lateral }) => lateral)).toEqual([...Array<number>(10).fill(25), 23, 20, 20]);
  });

  it('mirrors itself, runs down, keeps 20–30 mm beside the spine and off the processes', () => {
    fc.assert(
      fc.property(variant, offset, posture, (variant, offset, posture) => {
        const [left, right] = sides.map((side) => massagePath(side, { variant, offset, posture }));
        left!.forEach((point, i) => {
          const other = right![i]!.point;
          expect(point.point).toEqual([-other[0], other[1], other[2]]);
          expect(point.lateral).toBeGreaterThanOrEqual(20);
          expect(point.lateral).toBeLessThanOrEqual(30);
          expect(lateralJudgement(point.lateral).verdict).toBe('good');
          if (i > 0) expect(point.below).toBeGreaterThan(left![i - 1]!.below);
        });
      }),
    );
  });

  it('passes inside the transverse tips of every vertebra of the default', () => {
    for (const { level, lateral } of massagePath('right'))
      expect(lateral).toBeLessThan(processTip(level, 'transverseTipLateral').value);
  });

  it('starts at C7 or below it on every variant: no deep pressure on the neck', () => {
    for (const id of variantIds)
      expect(levelNumber(variants[id].start)).toBeGreaterThanOrEqual(levelNumber('C7'));
  });

  it('has its polyline through the centres of the circles', () => {
    fc.assert(
      fc.property(variant, offset, (variant, offset) => {
        const path = massagePath('left', { variant, offset });
        const line = massagePolyline('left', { variant, offset }, 4);
        expect(line).toHaveLength((path.length - 1) * 4 + 1);
        path.forEach(({ point }, i) =>
          point.forEach((value, k) => expect(line[i * 4]![k]).toBeCloseTo(value, 9)),
        );
      }),
    );
  });

  it('keeps its offset in millimetres when the mother is smaller: it is measured in fingers', () => {
    const [tall, small] = [massagePath('left'), massagePath('left', { scale: 0.9 })];
    small.forEach((point, i) => {
      expect(point.lateral).toBe(tall[i]!.lateral);
      expect(point.below).toBeCloseTo(tall[i]!.below * 0.9, 6);
    });
  });

  it('has the stops of the other variants on it: T6, T8 give or take one, T12', () => {
    expect(stops().slice(0, 3)).toEqual([
      { level: 'T6', uncertainty: 1, variants: ['ribs-5-6'] },
      { level: 'T8', uncertainty: 1, variants: ['shoulder-blades', 'bra-line'] },
      { level: 'T12', uncertainty: 0, variants: ['study'] },
    ]);
    for (const { variant } of protocols)
      if (variant) expect(stops().some(({ level }) => level === variants[variant].end)).toBe(true);
  });

  it('marks beside a variant what the study passes, and its own end wherever that lies', () => {
    for (const id of variantIds) {
      const marked = stopsBeside(id).map(({ level }) => level);
      expect(marked.slice(0, 3)).toEqual(['T6', 'T8', 'T12']);
      expect(marked).toContain(variants[id].end);
      expect(marked).toHaveLength(id === 'lumbar' ? 4 : 3);
    }
  });

  it('refuses an offset outside 20 … 30', () => {
    for (const bad of [19.9, 30.1, Number.NaN]) expect(() => offsetAt('T5', bad)).toThrow(AnatomyError);
    expect(() => massagePath('left', { offset: 45 })).toThrow('offset');
  });
});

describe('the judgement of the side distance', () => {
  it.each([
    [0, 'fail', 'bone'],
    [9.9, 'fail', 'bone'],
    [10, 'warn', 'bone'],
    [14.9, 'warn', 'bone'],
    [15, 'good', null],
    [25, 'good', null],
    [30, 'good', null],
    [30.1, 'warn', 'ribs'],
    [45, 'warn', 'ribs'],
    [45.1, 'fail', 'ribs'],
  ] as const)('of %s mm is %s', (mm, verdict, towards) => {
    expect(lateralJudgement(mm)).toEqual({ verdict, towards });
    expect(lateralJudgement(-mm)).toEqual({ verdict, towards });
  });

  it('asks both sides to agree within 10 mm, which every drawn route does', () => {
    for (const posture of Object.values(postures)) {
      const [left, right] = sides.map((side) => massagePath(side, { posture }));
      left!.forEach(({ lateral }, i) =>
        expect(Math.abs(lateral - right![i]!.lateral)).toBeLessThan(greatestDifference),
      );
    }
  });
});
