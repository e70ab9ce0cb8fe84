import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import {
  cellSteps,
  countTable,
  pairClassesOf,
  peopleOf,
  tallyOf,
  tallyOfSteps,
  type Table,
} from '#engines/statistics/index.ts';

const tables = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the count by blocks of cells', () => {
  it('goes through the study’s table as by hand', () => {
    const lines = cellSteps(recoveredTable).map(
      ({ cell, kind, others, pairs }) => `${cell.row}${cell.column} ${kind} ${cell.size}×${others}=${pairs}`,
    );
    expect(lines).toEqual([
      '00 concordant 7×14=98',
      '00 tied-x 7×4=28',
      '00 tied-both 7×6=21',
      '01 concordant 4×6=24',
      '01 tied-y 4×8=32',
      '01 tied-both 4×3=6',
      '11 tied-x 8×6=48',
      '11 tied-both 8×7=28',
      '12 tied-both 6×5=15',
    ]);
  });

  it('adds up to the five classes of pairs, whatever the table', () => {
    fc.assert(
      fc.property(tables(1_000_000), (table: Table) => {
        const classes = pairClassesOf(countTable(table));
        expect(tallyOfSteps(cellSteps(table))).toEqual({
          concordant: classes.concordant,
          discordant: classes.discordant,
          'tied-x': classes.tiedXOnly,
          'tied-y': classes.tiedYOnly,
          'tied-both': classes.tiedBoth,
        });
      }),
    );
  });

  it('counts the same pairs as comparing every two mothers', () => {
    fc.assert(
      fc.property(tables(4), (table: Table) => {
        const people = peopleOf(table);
        expect(tallyOfSteps(cellSteps(table))).toEqual(
          tallyOf(people, (people.length * (people.length - 1)) / 2),
        );
      }),
    );
  });

  it('compares a cell only with those that follow, each once', () => {
    fc.assert(
      fc.property(tables(3), (table: Table) => {
        const seen = new Set<string>();
        for (const { cell, partners } of cellSteps(table))
          for (const { row, column } of partners) {
            expect(row * 5 + column).toBeGreaterThanOrEqual(cell.row * 5 + cell.column);
            const key = `${cell.row}${cell.column}-${row}${column}`;
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }
      }),
    );
  });

  it('refuses what it could not count exactly', () => {
    expect(() => cellSteps([[1e8, 1e8]])).toThrow('too-large');
    expect(cellSteps([[0, 0]])).toEqual([]);
    expect(cellSteps([[1]])).toEqual([]);
  });
});
