import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cross, placeLeaders, type Frame, type Leader } from '../../../../src/figures/spine/leaders.ts';

const frames = fc.record({
  width: fc.integer({ min: 280, max: 1400 }),
  height: fc.integer({ min: 160, max: 1000 }),
  line: fc.integer({ min: 18, max: 40 }),
  margin: fc.integer({ min: 0, max: 16 }),
  below: fc.integer({ min: 0, max: 64 }),
});
const leaders = (frame: Frame): fc.Arbitrary<Leader[]> =>
  fc
    .array(
      fc.record({
        anchor: fc.tuple(
          fc.double({ min: -40, max: frame.width + 40, noNaN: true }),
          fc.double({ min: -40, max: frame.height + 40, noNaN: true }),
        ),
        width: fc.integer({ min: 20, max: 130 }),
        rank: fc.nat(9),
      }),
      { maxLength: 14 },
    )
    .map((list) => list.map((one, i) => ({ ...one, key: `k${i}` })));
const scenes = frames.chain((frame) => fc.record({ frame: fc.constant(frame), list: leaders(frame) }));

describe('words on leaders', () => {
  it('never touch each other and stay inside the frame', () => {
    fc.assert(
      fc.property(scenes, ({ frame, list }) => {
        const placed = placeLeaders(list, frame);
        placed.forEach(({ box: [left, top, right, bottom], key }, i) => {
          expect(left).toBeGreaterThanOrEqual(frame.margin - 1e-6);
          expect(right).toBeLessThanOrEqual(frame.width - frame.margin + 1e-6);
          expect(top).toBeGreaterThanOrEqual(frame.margin - 1e-6);
          expect(bottom).toBeLessThanOrEqual(frame.height - frame.below + 1e-6);
          expect(right - left).toBeCloseTo(list.find((one) => one.key === key)!.width, 6);
          for (const other of placed.slice(i + 1)) {
            const [l, t, r, b] = other.box;
            const apart = right <= l + 1e-6 || r <= left + 1e-6 || bottom <= t + 1e-6 || b <= top + 1e-6;
            expect(apart, `${key} and ${other.key}`).toBe(true);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('have leaders that never cross, not even between the two sides', () => {
    fc.assert(
      fc.property(scenes, ({ frame, list }) => {
        const placed = placeLeaders(list, frame);
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1))
            expect(cross(a.anchor, a.end, b.anchor, b.end), `${a.key} and ${b.key}`).toBe(false);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('are all there when there is room, and the most important when there is not', () => {
    const frame: Frame = { width: 800, height: 600, line: 24, margin: 6, below: 6 };
    const list = Array.from({ length: 12 }, (_, i) => ({
      key: `k${i}`,
      anchor: [420, 200 + i] as const,
      width: 60,
      rank: i,
    }));
    expect(placeLeaders(list, frame)).toHaveLength(12);
    const small = placeLeaders(list, { ...frame, height: 240 + 0, line: 40, below: 6 });
    expect(small.map(({ key }) => key).toSorted()).toEqual(['k10', 'k11', 'k7', 'k8', 'k9']);
    expect(placeLeaders([{ key: 'a', anchor: [790, 50], width: 60, rank: 1 }], frame)).toEqual([]);
  });
});
