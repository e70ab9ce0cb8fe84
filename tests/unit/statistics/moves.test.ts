import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyMoves,
  cellBounds,
  marginsOf,
  planCount,
  planMove,
  type Cell,
} from '#engines/statistics/index.ts';

const table = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
const cell = fc.record({ row: fc.nat(1), column: fc.nat(2) });
const at = (cells: readonly (readonly number[])[], { row, column }: Cell): number => cells[row]![column]!;

describe('moving one mother', () => {
  it('with free totals moves just her', () =>
    fc.assert(
      fc.property(table, cell, cell, (cells, from, to) => {
        const plan = planMove(cells, from, to, false);
        const same = from.row === to.row && from.column === to.column;
        if (at(cells, from) === 0 && !same) expect(plan).toEqual({ ok: false, why: 'empty-cell' });
        else if (plan.ok && !same) {
          const next = applyMoves(cells, plan.value);
          expect(at(next, from)).toBe(at(cells, from) - 1);
          expect(at(next, to)).toBe(at(cells, to) + 1);
        }
      }),
    ));

  it('with locked totals keeps every total and never makes a negative count', () =>
    fc.assert(
      fc.property(table, cell, cell, (cells, from, to) => {
        const plan = planMove(cells, from, to, true);
        if (!plan.ok) {
          expect(['empty-cell', 'no-partner', 'diagonal']).toContain(plan.why);
          return;
        }
        const next = applyMoves(cells, plan.value);
        expect(marginsOf(next)).toEqual(marginsOf(cells));
        expect(Math.min(...next.flat())).toBeGreaterThanOrEqual(0);
        if (plan.value.length > 0) expect(at(next, from)).toBe(at(cells, from) - 1);
      }),
    ));

  it('says why a locked diagonal move is not possible', () => {
    expect(
      planMove(
        [
          [1, 0, 0],
          [0, 1, 1],
        ],
        { row: 0, column: 0 },
        { row: 1, column: 1 },
        true,
      ),
    ).toEqual({
      ok: false,
      why: 'diagonal',
    });
  });
});

describe('bringing a cell to a count', () => {
  it('with locked totals reaches every count within the bounds and refuses the others', () =>
    fc.assert(
      fc.property(table, cell, fc.integer({ min: 0, max: 30 }), (cells, where, target) => {
        const { least, most } = cellBounds(cells, where);
        const plan = planCount(cells, where, target, true);
        if (target < least || target > most) expect(plan).toEqual({ ok: false, why: 'outside-bounds' });
        else {
          if (!plan.ok) throw new Error(plan.why);
          const next = applyMoves(cells, plan.value);
          expect(at(next, where)).toBe(target);
          expect(marginsOf(next)).toEqual(marginsOf(cells));
        }
      }),
    ));

  it('with free totals adds or takes away, however many', () => {
    const plan = planCount(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      { row: 0, column: 1 },
      1_000_000,
      false,
    );
    expect(
      plan.ok &&
        applyMoves(
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
          plan.value,
        ),
    ).toEqual([
      [1, 1_000_000, 3],
      [4, 5, 6],
    ]);
  });

  it('a move that takes more than a cell holds is an error', () => {
    expect(() => applyMoves([[0, 1]], [{ from: { row: 0, column: 0 }, to: null, count: 1 }])).toThrow(
      RangeError,
    );
  });
});
