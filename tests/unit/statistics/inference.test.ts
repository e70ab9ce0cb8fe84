import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveredTable, simpsonCohort } from '#content/study/cohorts.ts';
import { finish, MOST_BETWEEN_PAUSES } from '#engines/kit/steps.ts';
import * as st from '#engines/statistics/index.ts';

const margins = { rows: [11, 14], columns: [7, 12, 6] } as const;
const value = <T>(result: { ok: true; value: T } | { ok: false; why: string }): T => {
  if (!result.ok) throw new Error(result.why);
  return result.value;
};
const problem = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof st.InputError ? error.problem : error;
  }
  return 'no error';
};
const small = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(4), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the normal test, by sides', () => {
  it('halves the two-sided p in the tail of z, and the two tails make up one', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const test = st.asymptoticTest(st.sampleOfTable(cells));
        if (!test.ok) return;
        const { upper, lower, absolute } = st.normalPValues(test.value);
        expect(upper + lower).toBeCloseTo(1, 12);
        expect(Math.min(upper, lower)).toBeCloseTo(absolute / 2, 12);
        expect(absolute).toBe(test.value.p);
        if (test.value.z !== 0) expect(upper < lower).toBe(test.value.z > 0);
      }),
    ));

  it('gives the study’s upper tail', () => {
    const test = value(st.asymptoticTest(st.sampleOfTable(recoveredTable)));
    expect(st.normalPValues(test).upper).toBeCloseTo(0.000304404264 / 2, 12);
  });
});

describe('far out', () => {
  const diagonal = (a: number): st.Table => [
    [a, 0],
    [0, a],
  ];
  it('what can happen has no probability of 0, and the extremes stay', () => {
    const table = diagonal(600);
    const { counts } = st.summarise(table);
    const distribution = value(st.exactDistribution(st.marginsOf(table)));
    expect(distribution.support.at(-1)).toBe(counts.s);
    expect(distribution.support[0]).toBe(-counts.s);
    expect(distribution.probability.every((p) => p > 0)).toBe(true);
    const exact = st.exactPValues(distribution, counts.s);
    for (const p of [exact.upper, exact.absolute, exact.doubled, exact.byProbability, exact.mid])
      expect(p).toBeGreaterThan(0);
    expect(exact.absolute).toBeLessThan(1e-300);
    const test = value(st.summarise(diagonal(1500)).test);
    expect(test.p).toBe(Number.MIN_VALUE);
    // ln P is still told
    expect(test.lnP).toBeLessThan(-1400);
    for (const p of Object.values(st.normalPValues(test))) expect(p).toBeGreaterThan(0);
  });

  it('a perfect association has a standard error of exactly 0, whatever the rounding', () => {
    for (let a = 1; a < 400; a += 1)
      for (const b of [1, 2, 5, 50]) {
        const table = [
          [a, 0],
          [0, b],
        ];
        const errors = value(st.standardErrors(st.profilesOfTable(table), { rows: 2, columns: 2 }));
        expect([errors.tauB, errors.somersDYX, errors.somersDXY], `${a} ${b}`).toEqual([0, 0, 0]);
      }
    const report = st.reportOfTable([
      [260, 0],
      [0, 1],
    ]);
    expect(report.interval).toEqual({ ok: false, why: 'zero-standard-error' });
    expect(report.notes.map(({ code }) => code)).toContain('no-interval');
    expect(report.notes.map(({ code }) => code)).not.toContain('small-sample');
  });

  it('no coefficient leaves −1 to 1 by rounding', () => {
    const table = [
      [2, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(value(st.spearmanOfTable(table))).toBeLessThanOrEqual(1);
    expect(value(st.analyseStrata([table, table]).stratified)).toBe(1);
  });
});

describe('Monte Carlo', () => {
  it('agrees with the exact p within its own standard error', () =>
    fc.assert(
      fc.property(small, fc.integer(), (cells, seed) => {
        const m = st.marginsOf(cells);
        if (m.n < 2) return;
        const { s } = st.countTable(cells);
        const exact = st.exactPValues(value(st.exactDistribution(m)), s);
        const drawn = st.monteCarloP(m, s, { draws: 2000, seed });
        for (const side of ['upper', 'lower', 'absolute'] as const) {
          const spread = Math.sqrt((exact[side] * (1 - exact[side])) / 2000);
          expect(Math.abs(drawn[side].p - exact[side])).toBeLessThan(5.5 * spread + 2 / 2000);
        }
      }),
      { numRuns: 40 },
    ));

  it('is never 0, says that it is an estimate, and repeats itself for the same seed', () => {
    const drawn = st.monteCarloP(margins, 122, { draws: 99, seed: 1 });
    expect(drawn.absolute).toEqual({ p: 1 / 100, standardError: Math.sqrt(0.0099 / 99), hits: 0 });
    expect(drawn.estimated).toBe(true);
    expect(st.monteCarloP(margins, 40, { seed: 3 })).toEqual(st.monteCarloP(margins, 40, { seed: 3 }));
    expect(st.monteCarloP(margins, 40, { seed: 3 })).not.toEqual(st.monteCarloP(margins, 40, { seed: 4 }));
  });

  it('refuses bad input by name', () => {
    const run = (rows: number[], columns: number[], draws = 9): unknown =>
      problem(() => st.monteCarloP({ rows, columns }, 0, { draws, seed: 1 }));
    expect(run([1], [1])).toBe('empty-data');
    expect(run([], [])).toBe('empty-data');
    expect(run([2, 2], [1, 2])).toBe('margins-differ');
    expect(run([-1, 3], [1, 1])).toBe('negative-count');
    expect(run([1.5, 1.5], [1, 2])).toBe('fractional-count');
    expect(run([NaN, 1], [1, 1])).toBe('not-a-number');
    expect(run([100_000, 1], [100_000, 1])).toBe('too-large');
    expect(run([2, 2], [2, 2], 0)).toBe('out-of-range');
  });
});

describe('attainable ranges', () => {
  it('are those of the extremes among all tables, for every coefficient', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const m = st.marginsOf(cells);
        const tables = st.allTables(m.rows, m.columns).map(({ table }) => table);
        const range = st.attainableCoefficients(m);
        const check = (name: st.CoefficientName, of: (table: st.Table) => st.Coefficient): void => {
          const all = tables.flatMap((table) => {
            const result = of(table);
            return result.ok ? [result.value] : [];
          });
          const { smallest, largest } = range[name];
          expect(largest.ok).toBe(all.length > 0);
          if (!largest.ok || !smallest.ok) return;
          expect(largest.value).toBeCloseTo(Math.max(...all), 12);
          expect(smallest.value).toBeCloseTo(Math.min(...all), 12);
        };
        const counted = (of: (counts: st.PairCounts) => st.Coefficient) => (table: st.Table) =>
          of(st.countTable(table));
        check('tauA', counted(st.tauA));
        check('tauB', counted(st.tauB));
        check('tauC', (table) => st.tauC(st.countTable(table), st.levelsOf(table)));
        check('gamma', counted(st.gamma));
        check('somersDYX', counted(st.somersDYX));
        check('somersDXY', counted(st.somersDXY));
        check('somersDSymmetric', counted(st.somersDSymmetric));
        check('rho', st.spearmanOfTable);
      }),
      { numRuns: 60 },
    ));

  it('of the study: every coefficient but gamma stays below 1', () => {
    const range = st.attainableCoefficients(margins);
    expect(value(range.tauB.largest)).toBeCloseTo(0.698661601623117, 14);
    expect(value(range.tauB.smallest)).toBeCloseTo(-0.681481, 6);
    expect(value(range.tauC.largest)).toBeCloseTo(0.7808, 12);
    expect(value(range.gamma.largest)).toBe(1);
    expect(value(range.rho.largest)).toBeCloseTo(0.737199, 6);
  });
});

describe('one covariate', () => {
  it('turns the study’s neighbour round within both strata', () => {
    const found = st.analyseStrata([simpsonCohort.primigravidae, simpsonCohort.multigravidae]);
    expect(value(found.pooled)).toBeCloseTo(0.487, 3);
    expect(found.within.map(value).map((tau) => tau.toFixed(3))).toEqual(['-0.239', '-0.320']);
    expect(value(found.stratified)).toBeLessThan(0);
    expect(value(found.test).z).toBeLessThan(0);
    expect(found.reversed).toBe(true);
  });

  it('counts only pairs within strata, pair by pair', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)), { minLength: 2, maxLength: 30 }),
        (people) => {
          const strata = [0, 1].map((z) =>
            [0, 1, 2].map((x) =>
              [0, 1, 2].map((y) => people.filter((p) => p[0] === x && p[1] === y && p[2] === z).length),
            ),
          );
          let s = 0;
          let untiedX = 0;
          let untiedY = 0;
          for (const [i, a] of people.entries())
            for (const b of people.slice(0, i)) {
              if (a[2] !== b[2]) continue;
              s += Math.sign(a[0] - b[0]) * Math.sign(a[1] - b[1]);
              if (a[0] !== b[0]) untiedX += 1;
              if (a[1] !== b[1]) untiedY += 1;
            }
          const found = st.analyseStrata(strata).stratified;
          // somewhere both vary, or there is nothing to compare
          expect(found.ok).toBe(strata.some((table) => st.summarise(table).tauB.ok));
          if (found.ok) expect(found.value).toBeCloseTo(s / Math.sqrt(untiedX * untiedY), 12);
        },
      ),
    ));

  it('has no value where nothing can be compared, and turns round only where every group does', () => {
    const still = [
      [5, 0],
      [4, 0],
    ];
    const alsoStill = [
      [4, 3],
      [0, 0],
    ];
    expect(st.analyseStrata([still, alsoStill]).stratified).toEqual({ ok: false, why: 'too-few' });
    const lone = [
      [5, 0],
      [0, 0],
    ];
    const falls = [
      [0, 1],
      [1, 3],
    ];
    const half = st.analyseStrata([lone, falls]);
    expect(value(half.pooled)).toBeGreaterThan(0);
    expect(value(half.within[1]!)).toBeLessThan(0);
    expect(half.reversed).toBe(false);
  });

  it('of one stratum is tau_b itself, and the partial tau says why it is not defined', () => {
    const one = st.analyseStrata([recoveredTable]);
    expect(value(one.stratified)).toBeCloseTo(value(one.pooled), 14);
    expect(one.partial).toEqual({ ok: false, why: 'one-level-x' });
    expect(problem(() => st.analyseStrata([]))).toBe('empty-data');
    expect(problem(() => st.analyseStrata([[[1, 2]], [[1], [2]]]))).toBe('ragged-table');
  });
});

describe('the detective', () => {
  const detect = (query: Omit<st.DetectiveQuery, 'rows' | 'columns'>): st.Recovery => {
    const steps = st.recoverySteps({ ...margins, ...query });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };

  it('counts and lists what fits, and says one, several or impossible', () => {
    const one = detect({ tauB: { value: 0.699, decimals: 3 } });
    expect(one).toMatchObject({ tables: 53, count: 1, listedAll: true, verdict: 'one' });
    expect(detect({ tauB: { value: 0.35, decimals: 3 } })).toMatchObject({ count: 0, verdict: 'impossible' });
    const several = detect({ tauB: { value: 0.5, decimals: 1 } });
    expect(several.verdict).toBe('several');
    expect(several.matches).toHaveLength(several.count);
    expect(detect({}).count).toBe(53);
  });

  it('narrows with gamma, rho, p of a named test and a known cell', () => {
    const open = detect({ tauB: { value: 0, decimals: 0 } });
    const own = st.summarise(recoveredTable);
    for (const clue of [
      { gamma: { value: 1, decimals: 3 } },
      { rho: { value: 0.737, decimals: 3 } },
      { p: { value: 0.0003, decimals: 4, test: 'normal' } },
      { p: { value: 0.0003, decimals: 4, test: 'corrected' } },
      { p: { value: 0.00011, decimals: 5, test: 'exact-absolute' } },
      { p: { value: 0.00022, decimals: 5, test: 'exact-doubled' } },
      { cell: { row: 0, column: 0, count: 7 } },
    ] as const) {
      const found = detect(clue);
      expect(found.matches.map(({ table }) => table)).toContainEqual(recoveredTable);
      expect(found.count).toBeLessThan(open.tables / 4);
    }
    expect(own.gamma.ok && own.gamma.value).toBe(1);
    expect(
      detect({ p: { value: 0, decimals: 3, test: 'normal' } }).matches.map((m) => m.table),
    ).toContainEqual(recoveredTable);
  });

  it('finds the table again whatever its margins, and never claims more than it has', () =>
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 4 }), (cells, decimals) => {
        const tau = st.tauB(st.countTable(cells));
        if (!tau.ok) return;
        const { rows, columns } = st.marginsOf(cells);
        const found = value(
          st.recoverTables(rows, columns, { value: Number(tau.value.toFixed(decimals)), decimals }),
        );
        expect(found.matches.map(({ table }) => table)).toContainEqual(cells);
        expect(found.verdict).toBe(found.count === 1 ? 'one' : 'several');
      }),
    ));

  it('counts families up to the very limit', () =>
    fc.assert(
      fc.property(small, (cells) => {
        const { rows, columns } = st.marginsOf(cells);
        const tables = st.numberOfTables(rows, columns);
        expect(st.numberOfTables(rows, columns, tables)).toBe(tables);
        expect(st.numberOfTables(rows, columns, tables - 1)).toBeGreaterThan(tables - 1);
      }),
    ));

  it('counts beyond what it lists', () => {
    const steps = st.recoverySteps({ rows: [20, 20, 20], columns: [20, 20, 20] });
    let step = steps.next();
    let pauses = 0;
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(step.value).toMatchObject({ tables: 26_796, count: 26_796, listedAll: false, verdict: 'several' });
    expect(step.value.matches).toHaveLength(st.MOST_LISTED);
    expect(pauses).toBeGreaterThan(50);
  });

  it('refuses bad input by name', () => {
    const run = (query: Partial<st.DetectiveQuery>): unknown =>
      problem(() => finish(st.recoverySteps({ ...margins, ...query })));
    expect(run({ tauB: { value: 1.2, decimals: 3 } })).toBe('out-of-range');
    expect(run({ tauB: { value: NaN, decimals: 3 } })).toBe('out-of-range');
    expect(run({ tauB: { value: 0.2, decimals: 1.5 } })).toBe('out-of-range');
    expect(run({ p: { value: -0.1, decimals: 3, test: 'normal' } })).toBe('out-of-range');
    expect(run({ cell: { row: 2, column: 0, count: 1 } })).toBe('out-of-range');
    expect(run({ rows: [11, 13] })).toBe('margins-differ');
    expect(run({ rows: [40, 40, 40, 40], columns: [40, 40, 40, 40] })).toBe('too-large');
    expect(
      run({
        rows: [200_000, 200_000],
        columns: [200_000, 200_000],
        p: { value: 0.5, decimals: 1, test: 'exact-doubled' },
      }),
    ).toBe('too-large');
  });
});

describe('pauses', () => {
  const pausesOf = (rows: number[], columns: number[]): number => {
    const steps = st.exactDistributionSteps({ rows, columns });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    return pauses;
  };

  it('come often during an exact 4 × 4 of 50', () => {
    // the multiply-and-adds alone make 260; finding the ways to fill a column costs as much again
    expect(pausesOf([12, 13, 12, 13], [13, 12, 13, 12])).toBeGreaterThan(400);
  });

  it('come also where few states hold much work', () => {
    expect(pausesOf([300, 300], [200, 200, 200])).toBeGreaterThan(100);
    expect(pausesOf([150, 150], new Array<number>(300).fill(1))).toBeGreaterThan(300);
  });

  it('do not change the count of sorted pairs', () => {
    const x = Float64Array.from({ length: 30_000 }, (_, k) => Math.sin(k * 1.3));
    const y = Float64Array.from({ length: 30_000 }, (_, k) => Math.sin(k * 2.7));
    const steps = st.countPairsSteps({ x, y });
    let step = steps.next();
    let pauses = 0;
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(step.value).toEqual(st.countPairs({ x, y }));
    expect(pauses).toBeGreaterThan(20);
  });
});

describe('the cost of the exact distribution', () => {
  /** Every pause stands for so much work done, whatever the estimate says. */
  const workDone = (rows: number[], columns: number[]): number => {
    const steps = st.exactDistributionSteps({ rows, columns });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    return pauses * MOST_BETWEEN_PAUSES;
  };

  it.each([
    [
      [10, 15, 12, 13],
      [10, 15, 12, 13],
    ],
    [
      [30, 30, 30],
      [30, 30, 30],
    ],
    [
      [5, 5, 5, 80],
      [20, 25, 25, 25],
    ],
    [new Array<number>(30).fill(2), [20, 20, 20]],
    [
      [8, 8, 8, 8, 8],
      [8, 8, 8, 8, 8],
    ],
  ])('is told before, within a factor of 2: %j × %j', (rows, columns) => {
    const ratio = st.exactCost({ rows, columns }) / workDone(rows, columns);
    expect(ratio).toBeGreaterThan(1 / 2);
    expect(ratio).toBeLessThan(2);
  });

  it('lets 4 × 4 levels pass up to n = 72 and refuses n = 96, which takes 10^10 multiply-and-adds', () => {
    const four = (size: number): number =>
      st.exactCost({ rows: new Array<number>(4).fill(size), columns: new Array<number>(4).fill(size) });
    expect(four(18)).toBeLessThan(st.LARGEST_EXACT_COST);
    expect(four(24)).toBeGreaterThan(st.LARGEST_EXACT_COST);
  });

  it('is told quickly, however many observations there are', () => {
    const cost = st.exactCost({ rows: [500_000, 500_000], columns: [300_000, 300_000, 400_000] });
    expect(cost).toBeGreaterThan(st.LARGEST_EXACT_COST);
  });
});
