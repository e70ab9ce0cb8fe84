import { lnNormalTwoSidedP, normalTwoSidedP } from '../../kit/normal.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { sampleOfTable } from '../counts/countPairs.ts';
import type { Table } from '../counts/table.ts';
import type { Undefined } from '../errors.ts';
import type { NormalTest } from './asymptotic.ts';
import { nullVariance } from './nullVariance.ts';

/**
 * Test of no association within strata: z = Σ S_h / sqrt(Σ Var S_h), each stratum with its own margins
 * (facts/statistics.md §9). A stratum in which a variable is constant adds nothing.
 * @returns `too-few` where no stratum has any variation
 */
export function stratifiedTest(strata: readonly Table[]): Result<NormalTest, Undefined> {
  let s = 0;
  let variance = 0;
  for (const table of strata) {
    const sample = sampleOfTable(table);
    s += sample.counts.s;
    variance += nullVariance(sample);
  }
  if (variance === 0) return none('too-few');
  const z = s / Math.sqrt(variance);
  return ok({ z, p: normalTwoSidedP(z), lnP: lnNormalTwoSidedP(z) });
}
