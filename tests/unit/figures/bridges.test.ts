import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import { countTable, sum, type PairKind } from '#engines/statistics/index.ts';
import { bridgesOf } from '#figures/cohort/bridges.ts';
import { layoutCohort } from '#figures/cohort/layout.ts';

const all: readonly PairKind[] = ['concordant', 'discordant', 'tied-x', 'tied-y', 'tied-both'];
const tables = fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });

describe('bridges between cells', () => {
  it('carry every pair of the kinds asked for, once', () =>
    fc.assert(
      fc.property(tables, fc.subarray([...all]), (table, kinds) => {
        const bridges = bridgesOf(layoutCohort('bench', table), table, kinds);
        const counts = countTable(table);
        const pairs = (kind: PairKind): number =>
          sum(bridges.filter((bridge) => bridge.kind === kind).map((bridge) => bridge.pairs));
        expect(bridges.every((bridge) => kinds.includes(bridge.kind) && bridge.pairs > 0)).toBe(true);
        if (kinds.includes('concordant')) expect(pairs('concordant')).toBe(counts.concordant);
        if (kinds.includes('discordant')) expect(pairs('discordant')).toBe(counts.discordant);
        if (kinds.length === all.length) expect(sum(all.map(pairs))).toBe(counts.pairs);
        expect(new Set(bridges.map(({ path }) => path)).size).toBe(bridges.length);
      }),
    ));

  it('are the widest where the pairs are most', () => {
    const bridges = bridgesOf(layoutCohort('bench', recoveredTable), recoveredTable, ['concordant']);
    expect(bridges.map(({ pairs }) => pairs)).toEqual([56, 42, 24]);
    expect(bridges[0]!.width).toBeGreaterThan(bridges[1]!.width);
    expect(bridges[1]!.width).toBeGreaterThan(bridges[2]!.width);
  });
});
