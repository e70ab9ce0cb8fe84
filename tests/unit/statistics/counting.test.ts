import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '#engines/random/index.ts';
import * as st from '#engines/statistics/index.ts';
import { rankingOf } from '../../../src/engines/statistics/counts/argsort.ts';
import { countInversions } from '../../../src/engines/statistics/counts/inversions.ts';

/* The fast roads of counting, each against the definition, where they are likely to go wrong. */

const random = randomStream(5, 'counting');
const byComparison = (values: readonly number[]): number[] =>
  values
    .map((_, i) => i)
    .sort((i, j) => (values[i]! < values[j]! ? -1 : values[i]! > values[j]! ? 1 : i - j));

/** S, Tx, Ty, Txy by looking at every pair. */
function naive(x: readonly number[], y: readonly number[]): Partial<st.PairCounts> {
  const out = { concordant: 0, discordant: 0, tiedX: 0, tiedY: 0, tiedBoth: 0 };
  for (let i = 1; i < x.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const kind = st.pairKind(x[i]!, y[i]!, x[j]!, y[j]!);
      if (kind === 'concordant') out.concordant += 1;
      else if (kind === 'discordant') out.discordant += 1;
      if (x[i] === x[j]) out.tiedX += 1;
      if (y[i] === y[j]) out.tiedY += 1;
      if (kind === 'tied-both') out.tiedBoth += 1;
    }
  return out;
}

describe('the order of values', () => {
  const sources: Readonly<Record<string, (k: number) => number>> = {
    'any doubles': () => (random.uniform() - 0.5) * 10 ** (600 * random.uniform() - 300),
    'large numbers close together, which share their upper halves': (k) => 2 ** 40 + (k % 700) * 2 ** -10,
    'the same, negative': (k) => -(2 ** 40) - ((k * 37) % 700) * 2 ** -10,
    'few values that are no whole numbers': (k) => (k % 5) / 3,
    'zeros of both signs, infinities and the smallest numbers': (k) =>
      [0, -0, Infinity, -Infinity, 5e-324, -5e-324, 1e-310, 1, 1 + Number.EPSILON][k % 9]!,
  };
  for (const [name, source] of Object.entries(sources))
    it.each([3, 60, 1000, 5000])(`${name}, %i of them`, (n) => {
      const values = Array.from({ length: n }, (_, k) => source((k * 7919) % n));
      const { order, begins } = rankingOf(values);
      expect([...order]).toEqual(byComparison(values));
      const groups = new Set(values.map((value) => value + 0)).size;
      expect(begins).toHaveLength(groups + 1);
      expect([...begins].at(-1)).toBe(n);
    });
});

describe('inversions', () => {
  it('are those of the definition, for any length', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 70 }), (values) => {
        let expected = 0;
        for (let i = 1; i < values.length; i += 1)
          for (let j = 0; j < i; j += 1) if (values[j]! > values[i]!) expected += 1;
        expect(countInversions(Int32Array.from(values))).toBe(expected);
      }),
    );
  });

  it('of a falling row are all pairs', () => {
    for (const n of [2, 64, 100, 1000])
      expect(countInversions(Int32Array.from({ length: n }, (_, k) => n - k))).toBe((n * (n - 1)) / 2);
  });
});

describe('pairs', () => {
  it('with many ties in x and y, by sorting', () => {
    for (const n of [49, 200, 333]) {
      const x = Array.from({ length: n }, () => random.below(6) / 2 + 0.25);
      const y = Array.from({ length: n }, () => random.below(9) / 4 - 1);
      expect(st.countPairs({ x, y }).counts).toMatchObject(naive(x, y));
    }
  });

  it('that begin as codes and turn out to be none leave nothing behind', () => {
    const codes = { x: [0, 1, 1, 2, 63], y: [5, 4, 3, 3, 0] };
    const before = st.countPairs(codes);
    for (const odd of [64, 0.5, -1]) {
      const x = [3, 3, 2, odd];
      const y = [1, 2, 3, 4];
      expect(st.countPairs({ x, y }).counts).toMatchObject(naive(x, y));
      expect(st.countPairs({ x: y, y: x }).counts).toMatchObject(naive(y, x));
      expect(st.countPairs(codes)).toEqual(before);
    }
  });

  it('are complete only where neither value is missing', () => {
    const { x, y, missing } = st.completePairs({ x: [1, NaN, 3, 4], y: [1, 2, NaN, 4] });
    expect([[...x], [...y], missing]).toEqual([[1, 4], [1, 4], 2]);
  });
});
