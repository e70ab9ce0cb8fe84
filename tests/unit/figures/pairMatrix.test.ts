import { describe, expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import { pairKind } from '#engines/statistics/index.ts';
import { blocksOf, firstPair, groupsOf, pairAt } from '#figures/pairs/pairMatrix.ts';

describe('the square that is pressed', () => {
  const groups = groupsOf(recoveredTable);

  it('belongs to the two cells of its block', () => {
    for (const block of blocksOf(groups)) {
      const corners = [
        [block.x, block.y],
        [block.x + block.width - 1, block.y + block.height - 1],
      ] as const;
      for (const [x, y] of corners) {
        const picked = pairAt(groups, x, y)!;
        const [a, b] = [groups[picked.first]!, groups[picked.second]!];
        expect(pairKind(a.row, a.column, b.row, b.column)).toBe(block.kind);
        expect([a.start, b.start]).toEqual([block.x, block.y]);
      }
    }
  });

  it('is none beside the triangle', () => {
    expect(pairAt(groups, 5, 4)).toBeNull();
    expect(pairAt(groups, -1, 4)).toBeNull();
    expect(pairAt(groups, 0, 25)).toBeNull();
    expect(pairAt(groups, 24, 24)).toEqual({ first: groups.length - 1, second: groups.length - 1 });
  });

  it('is at first that of the two furthest cells', () => {
    expect(firstPair(groups)).toEqual({ first: 0, second: groups.length - 1 });
    expect(firstPair([])).toEqual({ first: 0, second: 0 });
  });
});
