import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPaths, type Dot } from '#figures/cohort/dotPaths.ts';
import { layoutCohort, seatCentre } from '#figures/cohort/layout.ts';

const dotsOf = (table: readonly (readonly number[])[]): { dots: Dot[]; radius: number } => {
  const layout = layoutCohort('bench', table);
  const dots = table.flatMap((cells, row) =>
    cells.flatMap((count, column) =>
      Array.from({ length: count }, (_, k) => ({
        mother: k,
        cell: { row, column },
        at: seatCentre(layout, { row, column }, k),
        group: k % 2,
      })),
    ),
  );
  return { dots, radius: layout.radius };
};
/** Centres and sizes of the circles of a path. */
const circlesOf = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)a([\d.]+) [\d.]+ 0 1 0 ([\d.]+) 0/g)].map(([, x, y, r, across]) => ({
    x: Number(x) + Number(r),
    y: Number(y),
    r: Number(r),
    across: Number(across),
  }));

describe('hundreds of mothers as outlines', () => {
  it('holds every mother once, where she sits, by the side of the massage', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(120), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
        (table) => {
          const { dots, radius } = dotsOf(table);
          const { no, yes } = dotPaths(dots, radius);
          const drawn = [...circlesOf(no), ...circlesOf(yes)];
          expect(drawn).toHaveLength(dots.length);
          expect(circlesOf(no)).toHaveLength((table[0] ?? []).reduce((sum, n) => sum + n, 0));
          for (const { r, across } of drawn) expect(across).toBeCloseTo(2 * r, 9);
          dots.forEach(({ at }, k) => {
            expect(Math.abs(drawn[k]!.x - at.x)).toBeLessThan(0.11);
            expect(Math.abs(drawn[k]!.y - at.y)).toBeLessThan(0.11);
          });
        },
      ),
    );
  });

  it('marks the later groups only where the mark can be seen', () => {
    const { dots, radius } = dotsOf([[40, 40, 40]]);
    expect(circlesOf(dotPaths(dots, radius).groups)).toHaveLength(60);
    expect(dotPaths(dots, 2).groups).toBe('');
  });

  it('stays small: 2,000 mothers are some 100 KB', () => {
    const { dots, radius } = dotsOf([
      [400, 300, 300],
      [300, 300, 400],
    ]);
    const { no, yes, groups } = dotPaths(dots, radius);
    expect((no + yes + groups).length).toBeLessThan(110_000);
  });
});
