import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellBox,
  layoutCohort,
  seatAt,
  seatCentre,
  type CohortSize,
} from '#figures/cohort/layout.ts';
import { pictureOf } from '#figures/null/nullDistribution.ts';
import { blocksOf, groupsOf } from '#figures/pairs/pairMatrix.ts';
import {
  countTable,
  exactDistribution,
  marginsOf,
  nullVariance,
  sampleOfTable,
} from '#engines/statistics/index.ts';

const table = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
const size = fc.constantFrom<CohortSize>('plate', 'bench', 'phone');

describe('the layout of the cohort table', () => {
  it('keeps every mother inside her cell and clear of the others', () =>
    fc.assert(
      fc.property(size, table, (which, cells) => {
        const layout = layoutCohort(which, cells);
        if (!layout.dots) return;
        expect(layout.pitch).toBeGreaterThan(2 * layout.radius);
        cells.forEach((row, i) =>
          row.forEach((count, j) => {
            const box = cellBox(layout, { row: i, column: j });
            for (let k = 0; k < count; k += 1) {
              const seat = seatCentre(layout, { row: i, column: j }, k);
              expect(seat.x - layout.radius).toBeGreaterThanOrEqual(box.x);
              expect(seat.x + layout.radius).toBeLessThanOrEqual(box.x + box.width + 1);
              expect(seat.y + layout.radius).toBeLessThanOrEqual(box.y + box.height + 1);
              expect(cellAt(layout, seat)).toEqual({ row: i, column: j });
            }
          }),
        );
      }),
    ));

  it('finds the mother under the finger', () => {
    const cells = [
      [7, 4, 0],
      [0, 8, 6],
    ];
    const seats = [
      [[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11], []],
      [[], [12, 13, 14, 15, 16, 17, 18, 19], [20, 21, 22, 23, 24, 25]],
    ];
    const layout = layoutCohort('plate', cells);
    const at = seatCentre(layout, { row: 1, column: 2 }, 3);
    expect(seatAt(layout, seats, { x: at.x + 5, y: at.y - 5 })).toEqual({
      mother: 23,
      cell: { row: 1, column: 2 },
    });
    expect(seatAt(layout, seats, { x: 5, y: 5 })).toBeNull();
  });

  it('draws areas where mothers would be too many', () => {
    expect(
      layoutCohort('phone', [
        [1000, 0, 0],
        [0, 0, 5],
      ]).dots,
    ).toBe(false);
  });
});

describe('the pair matrix', () => {
  it('has a square for every pair that is not within one cell, of the right kind', () =>
    fc.assert(
      fc.property(table, (cells) => {
        const blocks = blocksOf(groupsOf(cells));
        const area = (kind: string): number =>
          blocks
            .filter((block) => block.kind === kind)
            .reduce((sum, block) => sum + block.width * block.height, 0);
        const counts = countTable(cells);
        expect(area('concordant')).toBe(counts.concordant);
        expect(area('discordant')).toBe(counts.discordant);
        expect(area('tied-x')).toBe(counts.tiedX - counts.tiedBoth);
        expect(area('tied-y')).toBe(counts.tiedY - counts.tiedBoth);
        expect(area('tied-both')).toBe(0);
      }),
    ));
});

describe('the picture of a null distribution', () => {
  it('loses no probability but what is too far out to see, and holds the observed S on both sides', () =>
    fc.assert(
      fc.property(table, (cells) => {
        const margins = marginsOf(cells);
        if (margins.n < 2) return;
        const distribution = exactDistribution(margins);
        if (!distribution.ok) throw new Error(distribution.why);
        const { support } = distribution.value;
        const variance = nullVariance(sampleOfTable(cells));
        const massOf = ({ columns }: ReturnType<typeof pictureOf>): number =>
          columns.reduce((sum, column) => sum + column.probability, 0);
        const picture = pictureOf(distribution.value, variance);
        expect(massOf(picture)).toBeGreaterThan(0.9999);
        for (const column of picture.columns) expect(column.to).toBeGreaterThan(column.from);
        const furthest = Math.max(-support[0]!, support.at(-1)!);
        const whole = pictureOf(distribution.value, variance, furthest);
        expect(massOf(whole)).toBeCloseTo(1, 9);
        expect(whole.low).toBeLessThanOrEqual(-furthest);
        expect(whole.high).toBeGreaterThanOrEqual(furthest);
      }),
      { numRuns: 40 },
    ));

  it.each([
    [
      'four times the study’s mothers',
      [
        [28, 16, 0],
        [0, 32, 24],
      ],
    ],
    [
      '140 mothers',
      [
        [40, 24, 6],
        [10, 30, 30],
      ],
    ],
    [
      'the study',
      [
        [7, 4, 0],
        [0, 8, 6],
      ],
    ],
  ])('follows the curve in columns of about one width: %s', (_, cells) => {
    const distribution = exactDistribution(marginsOf(cells));
    if (!distribution.ok) throw new Error(distribution.why);
    const { columns, width } = pictureOf(
      distribution.value,
      nullVariance(sampleOfTable(cells)),
      countTable(cells).s,
    );
    expect(columns.length).toBeGreaterThan(8);
    for (const { from, to } of columns) expect(to - from).toBeLessThanOrEqual(2 * width + 1e-9);
  });
});
