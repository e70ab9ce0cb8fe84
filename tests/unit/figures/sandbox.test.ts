import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, pooledTable, sandboxKind, usualSettings } from '#app/scenarios/sandbox.ts';
import {
  groupOfNumbers,
  moveInGroups,
  reseat,
  seatEverybody,
  tablesOfGroups,
} from '#figures/cohort/seats.ts';
import { somePair } from '#figures/cohort/somePair.ts';
import { MOST_SEATS } from '#figures/cohort/layout.ts';
import {
  cohortOf,
  guessedLevels,
  joined,
  likelyColumns,
  swapped,
  viewColumns,
} from '#figures/sandbox/ownData.ts';
import { planToDraw } from '#figures/dance/planToDraw.ts';
import { brokenClue, linkNumber, printedIn, queryOf, type Clues } from '#figures/sandbox/detective/clues.ts';
import type { Language } from '#content/bilingual.ts';
import { parseCoefficient } from '#i18n/parse.ts';
import { pRowsOf } from '#figures/sandbox/pRows.ts';
import { fileOf, readFile } from '#figures/sandbox/sandboxFile.ts';
import { simpsonCohort } from '#content/study/cohorts.ts';
import {
  applyMoves,
  drawCohort,
  exactDistribution,
  exactPValues,
  finish,
  populationOf,
  summarise,
} from '#engines/statistics/index.ts';
import { readCsvSteps } from '#workers/csv.ts';

const groups = [simpsonCohort.primigravidae, simpsonCohort.multigravidae];
const whole = pooledTable(groups);

describe('seats', () => {
  it('give back the tables of the groups', () => {
    const seats = seatEverybody(whole)!;
    expect(tablesOfGroups(seats, groupOfNumbers(seats, groups), 2)).toEqual(groups);
  });

  it('keep numbers and groups when mothers move, and add up afterwards', () =>
    fc.assert(
      fc.property(fc.nat(1), fc.nat(2), fc.nat(1), fc.nat(2), (r, c, r2, c2) => {
        const from = { row: r, column: c };
        const moves = [{ from, to: { row: r2, column: c2 }, count: 1 }];
        if (whole[r]![c] === 0) return;
        const seats = seatEverybody(whole)!;
        const named = seats[r]![c]![0]!;
        const groupOf = groupOfNumbers(seats, groups);
        const next = reseat(seats, moves, named, groupOf)!;
        expect(next.seats[r2]![c2]).toContain(named);
        expect(next.groupOf![named]).toBe(groupOf[named]);
        const after = tablesOfGroups(next.seats, next.groupOf!, 2);
        expect(pooledTable(after)).toEqual(applyMoves(whole, moves));
        // whoever draws by cell sees by identity which cells are as before
        seats.forEach((row, i) =>
          row.forEach((cell, j) => {
            const touched = (i === r && j === c) || (i === r2 && j === c2);
            expect(next.seats[i]![j] === cell).toBe(!touched);
          }),
        );
        expect(pooledTable(moveInGroups(groups, moves) as number[][][])).toEqual(applyMoves(whole, moves));
      }),
    ));

  it('end where there are too many mothers', () => {
    expect(seatEverybody([[MOST_SEATS, 1]])).toBeNull();
    const seats = seatEverybody([[MOST_SEATS, 0]])!;
    expect(reseat(seats, [{ from: null, to: { row: 0, column: 1 }, count: 1 }], null, null)).toBeNull();
  });
});

describe('one pair after another', () => {
  it('meets every pair once before any comes again, forwards and backwards', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: -5000, max: 5000 }), (n, from) => {
        const pairs = (n * (n - 1)) / 2;
        const met = new Set<string>();
        for (let k = from; k < from + pairs; k += 1) {
          const [a, b] = somePair(k, n)!;
          expect(a >= 0 && a < b && b < n).toBe(true);
          met.add(`${a} ${b}`);
        }
        expect(met.size).toBe(pairs);
        expect(somePair(from + pairs, n)).toEqual(somePair(from, n));
      }),
      { numRuns: 40 },
    ));
  it('has none of one mother, and any of two thousand', () => {
    expect(somePair(0, 1)).toBeNull();
    for (let k = 0; k < 2000; k += 1) {
      const [a, b] = somePair(k, 2000)!;
      expect(a >= 0 && a < b && b < 2000).toBe(true);
    }
  });
});

describe('the columns that are offered first', () => {
  const column = (name: string, cells: readonly string[]) => {
    const values = [...new Set(cells)];
    return { name, values, codes: Int32Array.from(cells, (cell) => values.indexOf(cell)) };
  };
  const columns = [
    column('nama', ['Ani', 'Budi', 'Cici', 'Dewi']),
    column('tempat', ['Mopuya', 'Mopuya', 'Mopuya', 'Mopuya']),
    column('pijat', ['ya', 'tidak', 'ya', 'tidak']),
    column('ASI', ['baik', 'kurang', 'cukup', 'cukup']),
  ];
  const likely = (of: typeof columns) =>
    likelyColumns(
      viewColumns({ rows: 4, columns: of }, (k) => `${k}`),
      4,
    );
  it('have a few answers that come again, not a name for each mother', () => {
    expect(likely(columns)).toEqual([2, 3]);
    expect(likely(columns.slice(0, 3))).toEqual([2, 0]);
    expect(likely(columns.slice(1, 2))).toEqual([0, 0]);
  });
});

describe('a case in a link', () => {
  it('is read alike in both languages, decimals and all', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom<Language>('en', 'id'),
        (thousandths, decimals, language) => {
          // zero has no sign worth carrying
          const typed = (thousandths / 1000).toFixed(decimals).replace(/^-(0[.0]*)$/, '$1');
          const carried = linkNumber(language === 'id' ? typed.replace('.', ',') : typed);
          for (const reader of ['en', 'id'] as const) {
            const shown = printedIn(reader, carried);
            expect(parseCoefficient(shown)).toEqual(parseCoefficient(typed));
            expect(shown).not.toMatch(reader === 'id' ? /\./ : /,|^-?0\./);
            expect(linkNumber(shown)).toBe(carried);
          }
        },
      ),
    ));

  it('carries nothing of what is no number', () => {
    for (const text of ['', '  ', 'about .7', '2', '.7.1']) expect(linkNumber(text)).toBe('');
  });
});

describe('the p that programs print', () => {
  const summary = summarise(whole);
  const distribution = exactDistribution(summary.margins);

  it('keep their places while the exact ones are counted', () => {
    if (!distribution.ok) throw new Error('small enough');
    const p = exactPValues(distribution.value, summary.counts.s);
    const ready = pRowsOf(summary, { state: 'ready', distribution: distribution.value, p });
    const working = pRowsOf(summary, { state: 'working', share: 0.4 });
    expect(working.map(({ key }) => key)).toEqual(ready.map(({ key }) => key));
    for (const [k, row] of working.entries())
      expect(row.p).toBe(['normal', 'corrected'].includes(row.key) ? ready[k]!.p : null);
    expect(ready.every((row) => row.p !== null)).toBe(true);
    expect(pRowsOf(summary, { state: 'too-costly' }).map(({ key }) => key)).toEqual(['normal', 'corrected']);
  });
});

describe('a saved sandbox', () => {
  const params = {
    ...sandboxKind.defaults,
    table: whole,
    strata: { tables: groups, names: ['a', 'b'] },
    origin: { kind: 'data' } as const,
  };
  it('comes back as it was', () => expect(readFile(fileOf(params))).toEqual(params));
  it('that is none gives null', () => {
    for (const text of ['', '{', 'null', '[]', '{"kind":"sandbox","version":9,"fields":{"t":"1-2_3-4"}}'])
      expect(readFile(text), text).toBeNull();
    expect(readFile(JSON.stringify({ kind: 'sandbox', version: 1, fields: { t: 1 } }))).toBeNull();
  });
});

describe('own data', () => {
  const data = finish(
    readCsvSteps({
      source: 'm;a;g\nya;baik;1\ntidak;kurang;2\nYa;cukup;1\n;baik;2\ntidak;cukup;\nya;baik;2',
    }),
  );
  const views = viewColumns(data, (k) => `c${k}`);
  const choice = (column: number) => ({ column, levels: guessedLevels(data.columns[column]!) });

  it('become a cohort with every row accounted for', () => {
    const made = cohortOf(data, views, choice(0), choice(1), null);
    expect(made).toMatchObject({
      params: {
        table: [
          [1, 1, 0],
          [0, 1, 2],
        ],
        names: { variables: { x: 'm', y: 'a' } },
      },
      rows: 6,
      used: 5,
      missing: 1,
      excluded: 0,
    });
  });
  it('with a third column fall into groups that add up', () => {
    const made = cohortOf(data, views, choice(0), choice(1), choice(2));
    if (typeof made === 'string') throw new Error(made);
    expect(made.params.strata!.names).toEqual(['1', '2']);
    expect(pooledTable(made.params.strata!.tables)).toEqual(made.params.table);
    expect(made).toMatchObject({ used: 4, missing: 2 });
  });
  it('that cannot be a table say why', () => {
    expect(cohortOf(data, views, choice(0), choice(0), null)).toBe('same-column');
    expect(cohortOf(data, views, { column: 0, levels: [['ya']] }, choice(1), null)).toBe('one-level');
  });
  it('levels can be swapped and joined', () => {
    const levels = [['a'], ['b'], ['c']];
    expect(swapped(levels, 1)).toEqual([['a'], ['c'], ['b']]);
    expect(joined(levels, 0)).toEqual([['a', 'b'], ['c']]);
  });
});

describe('the plan to draw again from', () => {
  it('is the cohort’s own where it was generated', () => {
    const settings = { ...usualSettings, parity: 'confounder', seed: 5 } as const;
    const { table, strata } = drawCohort(planOf(settings), 5);
    expect(
      planToDraw({
        table,
        locked: false,
        names: null,
        strata: { tables: strata, names: null },
        origin: { kind: 'plan', settings },
      }),
    ).toEqual({ plan: planOf(settings), seed: 5 });
  });
  it('has the table’s margins and tau_b where there is such a population', () => {
    const table = [
      [5, 4, 2],
      [3, 6, 5],
    ];
    const { plan } = planToDraw({ ...sandboxKind.defaults, table });
    const tau = summarise(table).tauB;
    if (!tau.ok) throw new Error(tau.why);
    expect(populationOf(plan).tauB).toBeCloseTo(tau.value, 6);
  });
  it('exists for the study, whose tau_b is the edge of what its margins allow', () => {
    expect(() => populationOf(planToDraw(sandboxKind.defaults).plan)).not.toThrow();
  });
});

describe('clues of the detective', () => {
  const clues: Clues = {
    rows: [11, 14],
    columns: [7, 12, 6],
    tauB: '.70',
    gamma: '',
    rho: '',
    p: '1.2',
    test: 'normal',
    cell: null,
  };
  it('keep the decimals that were printed', () =>
    expect(queryOf(clues, ['tauB'])).toEqual({
      rows: [11, 14],
      columns: [7, 12, 6],
      tauB: { value: 0.7, decimals: 2 },
    }));
  it('name the one that cannot be', () => expect(brokenClue(clues)).toBe('p'));
});
