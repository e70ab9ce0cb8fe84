import { tauB } from '../coefficients/kendall.ts';
import type { Sample } from '../counts/countPairs.ts';
import { asymptoticTest } from '../inference/asymptotic.ts';

/** A cell of the table that SPSS prints; a dot where it prints no number. */
export type SpssCell =
  { readonly kind: 'dot' } | { readonly kind: 'number'; readonly value: number; readonly stars: 0 | 1 | 2 };

/** The three lines of one variable: a cell for each variable, itself included. */
export interface SpssBlock {
  readonly variable: 'x' | 'y';
  readonly coefficient: readonly [SpssCell, SpssCell];
  readonly significance: readonly [SpssCell, SpssCell];
  readonly n: readonly [number, number];
}

const DOT: SpssCell = { kind: 'dot' };
const number = (value: number, stars: 0 | 1 | 2 = 0): SpssCell => ({ kind: 'number', value, stars });

/**
 * The "Correlations" table of SPSS NONPAR CORR for two variables: tau_b, its two-sided normal p without
 * correction, N; ** from p ≤ .01 down, * from p ≤ .05 down. A variable with itself gets 1 and a dot; a constant
 * variable gets dots (facts/statistics.md §3). The values are exact: SPSS shows three decimals of them, and all on a double
 * click.
 * @example spssCorrelations(sampleOfTable([[7, 4, 0], [0, 8, 6]]))[0].significance[0].kind // → 'dot'
 */
export function spssCorrelations(sample: Sample): readonly [SpssBlock, SpssBlock] {
  const { n } = sample.counts;
  const tau = tauB(sample.counts);
  const test = asymptoticTest(sample);
  const p = test.ok ? test.value.p : null;
  const stars = p === null || p > 0.05 ? 0 : p > 0.01 ? 1 : 2;
  const coefficient = tau.ok ? number(tau.value, stars) : DOT;
  const significance = p === null ? DOT : number(p);
  const varies = (why: string): boolean => tau.ok || (tau.why !== why && tau.why !== 'too-few');
  const self = (why: string): SpssCell => (varies(why) ? number(1) : DOT);
  return [
    {
      variable: 'x',
      coefficient: [self('one-level-x'), coefficient],
      significance: [DOT, significance],
      n: [n, n],
    },
    {
      variable: 'y',
      coefficient: [coefficient, self('one-level-y')],
      significance: [significance, DOT],
      n: [n, n],
    },
  ];
}
