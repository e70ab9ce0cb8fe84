import { describe, expect, it } from 'vitest';
import { merged, pen } from '#figures/letdown/plate/ink.ts';
import { trackOf } from '#figures/letdown/plate/track.ts';

/** Corners of a polygon written in relative steps. */
function corners(d: string): [number, number][] {
  const numbers = d.match(/-?(?:\d+\.?\d*|\.\d+)/g)!.map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    (x += numbers[2 * i]!),
    (y += numbers[2 * i + 1]!),
  ]);
}

describe('ink', () => {
  it('swells in the middle, tapers at the ends, and comes back to where it began', () => {
    const all = corners(
      pen(
        [
          [100, 40],
          [150, 40],
          [200.4, 40],
        ],
        { w: 4, lo: 0.2 },
      ).d,
    );
    const heights = all.map(([, y]) => Math.abs(y - 40));
    expect(Math.max(...heights)).toBeCloseTo(2, 0);
    expect(heights[0]).toBeLessThan(0.6);
    expect(all.every(([x]) => x > 99 && x < 201.5)).toBe(true);
    const [first, last] = [all[0]!, all.at(-1)!];
    expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeLessThan(1);
  });

  it('joins neighbours of one ink only, so that no tint moves over or under another', () => {
    const mark = (cls: string, d: string) => ({ cls, d });
    expect(
      merged([mark('ink', 'a'), mark('ink', 'b'), mark('skin', 'c'), mark('skin', 'd'), mark('ink', 'e')]),
    ).toEqual([mark('ink', 'ab'), mark('skin', 'c'), mark('skin', 'd'), mark('ink', 'e')]);
  });
});

describe('a track', () => {
  it('goes at an even pace from end to end', () => {
    const track = trackOf([
      [0, 0],
      [30, 40],
      [60, 0],
      [61, -3],
    ]);
    expect(track(0)).toMatchObject({ x: 0, y: 0 });
    expect(track(1).x).toBeCloseTo(61, 1);
    const steps = Array.from({ length: 20 }, (_, i) => {
      const [a, b] = [track(i / 20), track((i + 1) / 20)];
      return Math.hypot(b.x - a.x, b.y - a.y);
    });
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.25);
    expect(track(2)).toEqual(track(1));
  });
});
