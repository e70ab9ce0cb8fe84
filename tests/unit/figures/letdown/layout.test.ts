import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawnSamples,
  LANE_HEIGHT,
  LANE_WIDTH,
  linePath,
  percentOf,
  secondAt,
  ticksOf,
  topOf,
  yOf,
} from '#figures/letdown/curves/layout.ts';

/** The points that a path of relative steps goes through. */
function pointsOf(path: string): [number, number][] {
  const numbers = path.match(/-?\d+/g)!.map(Number);
  const points: [number, number][] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [px, py] = points.at(-1) ?? [0, 0];
    points.push([px + numbers[i]!, py + numbers[i + 1]!]);
  }
  return points;
}

describe('a thinned curve', () => {
  const curve = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2, maxLength: 120 });

  it('passes every sample within the tolerance and keeps both ends', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0.1, max: 20, noNaN: true }), (y, tolerance) => {
        const x = y.map((_, i) => i * 3);
        const kept = drawnSamples(x, y, tolerance);
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(y.length - 1);
        for (let k = 1; k < kept.length; k += 1) {
          const [from, to] = [kept[k - 1]!, kept[k]!];
          for (let i = from; i <= to; i += 1) {
            const line = y[from]! + ((y[to]! - y[from]!) * (x[i]! - x[from]!)) / (x[to]! - x[from]!);
            expect(Math.abs(line - y[i]!)).toBeLessThanOrEqual(tolerance + 1e-9);
          }
        }
      }),
    );
  });

  it('keeps a jump and drops what lies on a line', () => {
    expect(drawnSamples([0, 1, 2, 3, 4, 5], [0, 0, 0, 90, 90, 90])).toEqual([0, 2, 3, 5]);
  });

  it('is written in whole steps that lead from the left edge to the right one', () => {
    const time = Float64Array.from({ length: 301 }, (_, i) => i / 10);
    const values = time.map((t) => 5 + 4 * Math.sin(t));
    const points = pointsOf(linePath({ time, minutes: 30 }, values, 10));
    expect(points[0]).toEqual([0, LANE_HEIGHT / 2]);
    expect(points.at(-1)![0]).toBe(LANE_WIDTH);
    expect(points.at(-1)![1]).toBe(Math.round(yOf(values.at(-1)!, 10)));
    expect(points.length).toBeLessThan(150);
  });
});

describe('scales', () => {
  it('keep the usual top and grow only to a round number that holds the curve', () => {
    expect(topOf(17, 20)).toBe(20);
    expect(topOf(20.1, 20)).toBe(30);
    expect(topOf(341, 300)).toBe(400);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), (highest) => {
        expect(topOf(highest, 1)).toBeGreaterThanOrEqual(highest);
      }),
    );
  });

  it('hold every value in the lane', () => {
    expect(yOf(-1, 10)).toBe(LANE_HEIGHT);
    expect(yOf(0, 10)).toBe(LANE_HEIGHT);
    expect(yOf(10, 10)).toBe(0);
    expect(yOf(99, 10)).toBe(0);
  });

  it('name a handful of minutes, the first and the last of a round run among them', () => {
    for (const minutes of [5, 15, 30, 60, 120, 240]) {
      const ticks = ticksOf(minutes);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBe(minutes);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }
  });

  it('put a pointer on the second below it, and never beyond the run', () => {
    expect(secondAt(0.5, 30)).toBe(900);
    expect(secondAt(-3, 30)).toBe(0);
    expect(secondAt(7, 30)).toBe(1800);
    expect(percentOf(10, 30)).toBe('33.33%');
  });
});
