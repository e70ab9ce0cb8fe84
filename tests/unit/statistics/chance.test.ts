import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveredTable, simpsonCohort } from '#content/study/cohorts.ts';
import {
  InputError,
  analyseStrata,
  countTable,
  denominatorsOf,
  exactDistribution,
  fixedMarginsSampling,
  levelsOf,
  marginsOf,
  multiplied,
  pairClassesOf,
  pairNumber,
  pairPlace,
  peopleOf,
  tableOfPeople,
  Shuffler,
  sizeUnderNull,
  sourcesOfS,
  sum,
  summarise,
  tallyOf,
  weakerTables,
  type DividedName,
} from '#engines/statistics/index.ts';

const margins = { rows: [11, 14], columns: [7, 12, 6] };
const tables = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('denominators', () => {
  it('times their coefficient give S', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const all = summarise(table);
        const divides = denominatorsOf(all.counts, levelsOf(table));
        for (const name of Object.keys(divides) as DividedName[]) {
          const value = all[name];
          if (value.ok) expect(value.value * divides[name]).toBeCloseTo(all.counts.s, 9);
        }
      }),
    );
  });

  it('are made of classes of pairs that add up to all of them', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const counts = countTable(table);
        expect(sum(Object.values(pairClassesOf(counts)))).toBe(counts.pairs);
      }),
    );
  });
});

describe('the count of pairs', () => {
  it('numbers each pair once, and finds it again', () => {
    for (let k = 0; k < 1770; k += 1) {
      const place = pairPlace(k);
      expect(place.first).toBeLessThan(place.second);
      expect(pairNumber(place)).toBe(k);
    }
    expect(pairPlace(1769)).toEqual({ first: 58, second: 59 });
  });

  it('ends at the counts of the table', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const counts = countTable(table);
        const tally = tallyOf(peopleOf(table), counts.pairs);
        const classes = pairClassesOf(counts);
        expect(tally).toEqual({
          concordant: classes.concordant,
          discordant: classes.discordant,
          'tied-x': classes.tiedXOnly,
          'tied-y': classes.tiedYOnly,
          'tied-both': classes.tiedBoth,
        });
      }),
    );
  });

  it('goes over people whose table is the one they came from, in any order', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const people = peopleOf(table).reverse();
        expect(tableOfPeople(people, table.length, table[0]!.length)).toEqual(table);
      }),
    );
    expect(() => tableOfPeople([{ x: 0, y: 2 }], 2, 2)).toThrow(InputError);
    expect(() => tableOfPeople([{ x: -1, y: 0 }], 2, 2)).toThrow(InputError);
  });

  it('grows by one pair at a time', () => {
    const people = peopleOf(recoveredTable);
    for (const k of [0, 1, 57, 299])
      expect(sum(Object.values(tallyOf(people, k + 1))) - sum(Object.values(tallyOf(people, k)))).toBe(1);
  });
});

describe('shuffles', () => {
  const outcomes = peopleOf(recoveredTable).map(({ y }) => y);

  it('keep both margins, and their S is that of the table they make', () => {
    const shuffler = new Shuffler(margins, outcomes, 3);
    for (let k = 0; k < 20; k += 1) {
      const s = shuffler.shuffle();
      const table = [0, 1].map(() => [0, 0, 0]);
      peopleOf(recoveredTable).forEach(({ x }, mother) => (table[x]![shuffler.outcomes[mother]!]! += 1));
      expect(marginsOf(table).columns).toEqual(margins.columns);
      expect(countTable(table).s).toBe(s);
    }
  });

  it('come out the same one exchange at a time', () => {
    const [whole, slow] = [new Shuffler(margins, outcomes, 8), new Shuffler(margins, outcomes, 8)];
    const s = whole.shuffle();
    let exchanges = 0;
    while (slow.done === 0) {
      slow.exchange();
      exchanges += 1;
    }
    expect(exchanges).toBe(24);
    expect(slow.s()).toBe(s);
    expect([...slow.outcomes]).toEqual([...whole.outcomes]);
  });

  it('make every pairing equally likely from the first one on', () => {
    const seen = new Map<string, number>();
    const seeds = 6000;
    for (let seed = 0; seed < seeds; seed += 1) {
      const shuffler = new Shuffler({ rows: [1, 1, 1], columns: [1, 1, 1] }, [0, 1, 2], seed);
      shuffler.shuffle();
      const pairing = shuffler.outcomes.join('');
      seen.set(pairing, (seen.get(pairing) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - seeds / 6)).toBeLessThan(150);
  });

  it('follow the exact distribution', () => {
    const exact = exactDistribution(margins);
    if (!exact.ok) throw new Error(exact.why);
    const shuffler = new Shuffler(margins, outcomes, 1);
    const draws = 40_000;
    const seen = new Map<number, number>();
    for (let k = 0; k < draws; k += 1) {
      const s = shuffler.shuffle();
      seen.set(s, (seen.get(s) ?? 0) + 1);
    }
    let chi = 0;
    let cells = 0;
    exact.value.support.forEach((s, k) => {
      const expected = exact.value.probability[k]! * draws;
      if (expected < 5) return;
      chi += ((seen.get(s) ?? 0) - expected) ** 2 / expected;
      cells += 1;
    });
    // mean of chi² is cells − 1, its standard deviation √(2 · cells)
    expect(chi).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  });
});

describe('the same pattern', () => {
  it('with more mothers keeps tau_b, gamma and d, and lowers p', () => {
    const [once, often] = [summarise(recoveredTable), summarise(multiplied(recoveredTable, 20))];
    for (const name of ['tauB', 'gamma', 'somersDYX', 'rho'] as const) {
      const [a, b] = [once[name], often[name]];
      if (!a.ok || !b.ok) throw new Error(name);
      expect(b.value).toBeCloseTo(a.value, 12);
    }
    if (!once.test.ok || !often.test.ok) throw new Error('no test');
    expect(often.test.value.p).toBeLessThan(once.test.value.p / 1e40);
  });

  it('grown weaker keeps both margins, and S goes to 0 step by step without crossing it', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const way = weakerTables(table);
        const before = marginsOf(table);
        let last = countTable(table).s;
        expect(way[0]).toEqual(table);
        for (const next of way.slice(1)) {
          expect(marginsOf(next)).toEqual(before);
          const { s } = countTable(next);
          expect(Math.abs(s)).toBeLessThan(Math.abs(last));
          expect(s * last).toBeGreaterThanOrEqual(0);
          last = s;
        }
      }),
      { numRuns: 60 },
    );
    expect(weakerTables(multiplied(recoveredTable, 40)).length).toBeLessThan(80);
  });
});

describe('groups', () => {
  it('split S into pairs within and between them', () => {
    fc.assert(
      fc.property(fc.array(tables, { minLength: 1, maxLength: 3 }), (list) => {
        const strata = list.filter(
          (table) => table.length === list[0]!.length && table[0]!.length === list[0]![0]!.length,
        );
        const sources = sourcesOfS(strata);
        expect(sum(sources.within.map(({ s }) => s)) + sources.between.s).toBe(sources.overall.s);
        expect(sources.between.concordant - sources.between.discordant).toBe(sources.between.s);
        expect(sources.between.concordant).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('turn round in the example, and by the pairs between them', () => {
    const strata = [simpsonCohort.primigravidae, simpsonCohort.multigravidae];
    expect(analyseStrata(strata).reversed).toBe(true);
    const sources = sourcesOfS(strata);
    expect(sources.within.map(({ s }) => s)).toEqual([-4, -8]);
    expect([sources.between.s, sources.overall.s]).toEqual([97, 85]);
  });
});

describe('no association with fixed margins', () => {
  it('rejects as often as the complete enumeration says', () => {
    const drawn = fixedMarginsSampling(margins, { seed: 5 });
    if (!drawn.ok) throw new Error(drawn.why);
    expect(drawn.value.exactShare).toBeCloseTo(sizeUnderNull(margins, 0.05).normal, 12);
    expect(drawn.value.exactShare).toBeCloseTo(0.0295, 4);
    expect(Math.abs(drawn.value.share - drawn.value.exactShare)).toBeLessThan(
      4 * Math.sqrt((0.0295 * 0.9705) / 10_000),
    );
  });

  it('says why where there is nothing to draw', () => {
    expect(fixedMarginsSampling({ rows: [5, 0], columns: [2, 3] }, { seed: 1 })).toEqual({
      ok: false,
      why: 'one-level-x',
    });
    expect(() => fixedMarginsSampling(margins, { seed: 1, replicates: 0 })).toThrow('out-of-range');
  });
});
