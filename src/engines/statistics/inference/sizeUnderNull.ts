import { allTables } from '../recovery/enumerate.ts';
import { exactDistribution } from './exact/exact.ts';
import { exactPValues } from './exact/tails.ts';
import { asymptoticTest, correctedTest } from './asymptotic.ts';
import { approximateT } from './intervals.ts';
import { standardErrors } from './standardErrors.ts';
import { levelsOf, tauB } from '../coefficients/kendall.ts';
import { sampleOfTable } from '../counts/countPairs.ts';
import { profilesOfTable } from '../counts/profiles.ts';
import { sum } from '../counts/table.ts';
import { lnFactorials, lnTableWeight } from './exact/tableWeight.ts';
import type { OrderedMargins } from './exact/exact.ts';

/** The tests whose true size is compared. */
export type TestName = 'normal' | 'corrected' | 'exact-absolute' | 'mid-p' | 'crosstabs-t';

/**
 * How often each test says "p < alpha" when there is no association and the margins are exactly these: complete
 * enumeration of all tables, each with its probability. For small margins only.
 */
export function sizeUnderNull(margins: OrderedMargins, alpha: number): Readonly<Record<TestName, number>> {
  const size: Record<TestName, number> = {
    normal: 0,
    corrected: 0,
    'exact-absolute': 0,
    'mid-p': 0,
    'crosstabs-t': 0,
  };
  const distribution = exactDistribution(margins);
  if (!distribution.ok) return size;
  const tables = allTables(margins.rows, margins.columns);
  const lnFactorial = lnFactorials(sum(margins.rows));
  const lnWeights = tables.map(({ table }) => lnTableWeight(table, lnFactorial));
  const heaviest = Math.max(...lnWeights);
  const weights = lnWeights.map((ln) => Math.exp(ln - heaviest));
  const all = sum(weights);
  tables.forEach(({ table, s }, k) => {
    const weight = (weights[k] as number) / all;
    const sample = sampleOfTable(table);
    const exact = exactPValues(distribution.value, s);
    const normal = asymptoticTest(sample);
    const corrected = correctedTest(sample);
    const tau = tauB(sample.counts);
    const errors = standardErrors(profilesOfTable(table), levelsOf(table));
    const t = tau.ok && errors.ok ? approximateT(tau.value, errors.value.tauBUnderNull) : null;
    if (normal.ok && normal.value.p < alpha) size.normal += weight;
    if (corrected.ok && corrected.value.p < alpha) size.corrected += weight;
    if (exact.absolute < alpha) size['exact-absolute'] += weight;
    if (exact.mid < alpha) size['mid-p'] += weight;
    if (t?.ok && t.value.p < alpha) size['crosstabs-t'] += weight;
  });
  return size;
}
