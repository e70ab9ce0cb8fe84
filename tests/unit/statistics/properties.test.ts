import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as st from '#engines/statistics/index.ts';

const table = (most = 12) =>
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Values with many ties and every trap of comparing doubles. */
const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(
    0,
    -0,
    Infinity,
    -Infinity,
    Number.MIN_VALUE,
    -Number.MIN_VALUE,
    1,
    1 + Number.EPSILON,
    1e308,
    -1e308,
  ),
);
const pairs = (longest = 70) =>
  fc
    .array(fc.tuple(value, value), { minLength: 0, maxLength: longest })
    .map((list) => ({ x: list.map(([x]) => x), y: list.map(([, y]) => y) }));

const asPairs = (cells: readonly (readonly number[])[]): { x: number[]; y: number[] } => {
  const x: number[] = [];
  const y: number[] = [];
  cells.forEach((row, i) =>
    row.forEach((count, j) => {
      for (let k = 0; k < count; k += 1) {
        x.push(i);
        y.push(j);
      }
    }),
  );
  return { x, y };
};

/** The definition, pair by pair. */
function naive({ x, y }: { x: number[]; y: number[] }) {
  const counts = { concordant: 0, discordant: 0, tiedX: 0, tiedY: 0, tiedBoth: 0 };
  for (let i = 1; i < x.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const kind = st.pairKind(x[i]!, y[i]!, x[j]!, y[j]!);
      if (kind === 'concordant') counts.concordant += 1;
      if (kind === 'discordant') counts.discordant += 1;
      if (kind === 'tied-x' || kind === 'tied-both') counts.tiedX += 1;
      if (kind === 'tied-y' || kind === 'tied-both') counts.tiedY += 1;
      if (kind === 'tied-both') counts.tiedBoth += 1;
    }
  return counts;
}

describe('counting pairs', () => {
  it('agrees with the definition, whichever road is taken', () =>
    fc.assert(
      fc.property(pairs(), (data) => {
        const { counts } = st.countPairs(data);
        expect(counts).toMatchObject(naive(data));
        expect(counts.s).toBe(counts.concordant - counts.discordant);
        expect(counts.concordant + counts.discordant).toBe(
          counts.pairs - counts.tiedX - counts.tiedY + counts.tiedBoth,
        );
      }),
      { numRuns: 300 },
    ));

  it('is the same from a table and from its pairs', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const data = asPairs(cells);
        expect(st.countTable(cells)).toEqual(st.countPairs(data).counts);
        // the sorting road, by values that are no small whole numbers
        const shifted = { x: data.x.map((v) => v + 0.5), y: data.y.map((v) => v * 100 - 0.25) };
        expect(st.countPairs(shifted).counts).toEqual(st.countTable(cells));
      }),
    ));

  it('does not change when both variables change places', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const turned = cells[0]!.map((_, j) => cells.map((row) => row[j]!));
        const a = st.countTable(cells);
        const b = st.countTable(turned);
        expect([b.concordant, b.discordant, b.tiedX, b.tiedY]).toEqual([
          a.concordant,
          a.discordant,
          a.tiedY,
          a.tiedX,
        ]);
      }),
    ));

  it('changes the sign of S when one order is reversed', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        expect(st.countTable([...cells].reverse()).s + st.countTable(cells).s).toBe(0);
      }),
    ));

  it('does not care about strictly increasing relabelling', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
          maxLength: 60,
        }),
        (list) => {
          const x = list.map(([a]) => a);
          const y = list.map(([, b]) => b);
          expect(st.countPairs({ x: x.map((v) => Math.exp(v / 7)), y: y.map((v) => v ** 3) }).counts).toEqual(
            st.countPairs({ x, y }).counts,
          );
        },
      ),
    ));

  it('keeps every digit of S where C and D pass 2^53', () => {
    const side = 2_000_000_001;
    const counts = st.countTable([
      [side, 1],
      [1, 2_000_000_001],
    ]);
    expect(counts.exact?.s).toBe(BigInt(side) * BigInt(2_000_000_001) - 1n);
    expect(counts.s).toBe(Number(counts.exact!.s));
  });

  it('says what is wrong with bad input, and where', () => {
    const problem = (run: () => unknown): unknown => {
      try {
        run();
      } catch (error) {
        return error instanceof st.InputError ? [error.problem, ...error.at] : error;
      }
      return 'no error';
    };
    expect(problem(() => st.countTable([]))).toEqual(['empty-data']);
    expect(problem(() => st.countTable([[1, 2], [3]]))).toEqual(['ragged-table', 1]);
    expect(problem(() => st.countTable([[1, -2]]))).toEqual(['negative-count', 0, 1]);
    expect(problem(() => st.countTable([[1, 2.5]]))).toEqual(['fractional-count', 0, 1]);
    expect(problem(() => st.countTable([[NaN]]))).toEqual(['not-a-number', 0, 0]);
    expect(problem(() => st.countTable([[Infinity]]))).toEqual(['not-a-number', 0, 0]);
    expect(problem(() => st.countTable([[2 ** 53]]))).toEqual(['too-large', 0, 0]);
    expect(problem(() => st.countPairs({ x: [1], y: [1, 2] }))).toEqual(['unequal-lengths', 1, 2]);
    expect(problem(() => st.countPairs({ x: [1, NaN], y: [1, 2] }))).toEqual(['not-a-number', 1]);
    expect(problem(() => st.comonotoneTable([3], [2]))).toEqual(['margins-differ', 3, 2]);
  });
});

describe('coefficients', () => {
  const all = (cells: number[][]) => {
    const c = st.countTable(cells);
    return {
      b: st.tauB(c),
      a: st.tauA(c),
      g: st.gamma(c),
      yx: st.somersDYX(c),
      xy: st.somersDXY(c),
      c: st.tauC(c, st.levelsOf(cells)),
    };
  };

  it('lie between −1 and 1, or have a reason', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        for (const coefficient of Object.values(all(cells))) {
          if (coefficient.ok) expect(Math.abs(coefficient.value)).toBeLessThanOrEqual(1 + 1e-12);
          else expect(coefficient.why).toBeTypeOf('string');
        }
      }),
    ));

  it('tau_b squared is the product of both Somers’ d', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const { b, yx, xy } = all(cells);
        if (b.ok && yx.ok && xy.ok) expect(yx.value * xy.value).toBeCloseTo(b.value ** 2, 12);
      }),
    ));

  it('stay the same when every count is multiplied', () =>
    fc.assert(
      fc.property(table(), fc.integer({ min: 2, max: 9 }), (cells, k) => {
        const large = all(cells.map((row) => row.map((count) => count * k)));
        const small = all(cells);
        for (const name of ['b', 'g', 'yx', 'xy', 'c'] as const)
          if (small[name].ok && large[name].ok) expect(large[name].value).toBeCloseTo(small[name].value, 12);
      }),
    ));

  it('of a 2 × 2 table are phi and rho', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 }),
        ([a, b, c, d]) => {
          const cells = [
            [a!, b!],
            [c!, d!],
          ];
          const phi = (a! * d! - b! * c!) / Math.sqrt((a! + b!) * (c! + d!) * (a! + c!) * (b! + d!));
          const { b: tau } = all(cells);
          const rho = st.spearmanOfTable(cells);
          expect(tau.ok && tau.value).toBeCloseTo(phi, 12);
          expect(rho.ok && rho.value).toBeCloseTo(phi, 12);
        },
      ),
    ));

  it('never leave the attainable range', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const summary = st.summarise(cells);
        if (!summary.tauB.ok || !summary.smallestTauB.ok || !summary.largestTauB.ok) return;
        expect(summary.tauB.value).toBeGreaterThanOrEqual(summary.smallestTauB.value - 1e-12);
        expect(summary.tauB.value).toBeLessThanOrEqual(summary.largestTauB.value + 1e-12);
      }),
    ));

  it('the extreme tables have the counts that the staircase gives', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const { rows, columns } = st.marginsOf(cells);
        const { smallest, largest } = st.attainableCounts(rows, columns);
        expect(st.countTable(st.comonotoneTable(rows, columns))).toEqual(largest);
        expect(st.countTable(st.countermonotoneTable(rows, columns))).toEqual(smallest);
      }),
    ));

  it('do not change when empty rows and columns are added', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const padded = [
          ...cells.map((row) => [0, ...row, 0]),
          new Array<number>(cells[0]!.length + 2).fill(0),
        ];
        expect(all(padded)).toEqual(all(cells));
      }),
    ));
});

describe('inference', () => {
  const small = fc
    .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(4), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('the null variance is the variance of the exact distribution, whose mean is 0 and whose sum is 1', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const sample = st.sampleOfTable(cells);
        if (sample.counts.n < 2) return;
        const distribution = st.exactDistribution(st.marginsOf(cells));
        if (!distribution.ok) throw new Error(distribution.why);
        const { support, probability } = distribution.value;
        let total = 0;
        let mean = 0;
        let square = 0;
        support.forEach((s, k) => {
          total += probability[k]!;
          mean += s * probability[k]!;
          square += s * s * probability[k]!;
        });
        expect(total).toBeCloseTo(1, 12);
        expect(mean).toBeCloseTo(0, 9);
        expect(square).toBeCloseTo(st.nullVariance(sample), 7);
      }),
      { numRuns: 150 },
    ));

  it('the exact distribution is that of all tables, each with its weight', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const { rows, columns, n } = st.marginsOf(cells);
        if (n < 2) return;
        const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
        const product = (list: readonly number[]): number => list.reduce((p, k) => p * factorial(k), 1);
        const bySum = new Map<number, number>();
        for (const { table: one, s } of st.allTables(rows, columns)) {
          const weight = (product(rows) * product(columns)) / factorial(n) / product(one.flat());
          bySum.set(s, (bySum.get(s) ?? 0) + weight);
        }
        const distribution = st.exactDistribution({ rows, columns });
        if (!distribution.ok) throw new Error(distribution.why);
        expect(Array.from(distribution.value.support)).toEqual([...bySum.keys()].sort((a, b) => a - b));
        distribution.value.support.forEach((s, k) =>
          expect(distribution.value.probability[k]! / bySum.get(s)!).toBeCloseTo(1, 9),
        );
      }),
      { numRuns: 100 },
    ));

  it('one-sided tails overlap in the observed point, and every p is a probability', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const { n } = st.marginsOf(cells);
        if (n < 2) return;
        const distribution = st.exactDistribution(st.marginsOf(cells));
        if (!distribution.ok) throw new Error(distribution.why);
        const { s } = st.countTable(cells);
        const p = st.exactPValues(distribution.value, s);
        const own = distribution.value.probability[distribution.value.support.indexOf(s)]!;
        expect(p.upper + p.lower).toBeCloseTo(1 + own, 12);
        for (const one of Object.values(p)) {
          expect(one).toBeGreaterThan(0);
          expect(one).toBeLessThanOrEqual(1);
        }
        expect(p.mid).toBeLessThanOrEqual(p.absolute);
      }),
    ));

  it('the number of tables is how many there are', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const { rows, columns } = st.marginsOf(cells);
        expect(st.numberOfTables(rows, columns)).toBe([...st.tablesWithMargins(rows, columns)].length);
      }),
    ));

  it('standard errors are never negative and vanish for a perfect diagonal', () =>
    fc.assert(
      fc.property(table(), (cells) => {
        const errors = st.standardErrors(st.profilesOfTable(cells), st.levelsOf(cells));
        if (!errors.ok) return;
        expect(errors.value.tauB).toBeGreaterThanOrEqual(0);
        expect(errors.value.tauBUnderNull).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('profiles of pairs add up to the pairs', () =>
    fc.assert(
      fc.property(pairs(40), (data) => {
        const profiles = st.profilesOfPairs(data);
        const { counts } = st.countPairs(data);
        const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((a, b) => a + b, 0);
        expect(sum(profiles.concordant)).toBe(2 * counts.concordant);
        expect(sum(profiles.discordant)).toBe(2 * counts.discordant);
      }),
    ));
});
