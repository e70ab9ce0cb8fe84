import type { Sample } from '../counts/countPairs.ts';

/**
 * Variance of S when every pairing of the x values with the y values is equally likely, ties given.
 *
 * Kendall's formula (1970, ch. 4–5; Noether 1967; facts/statistics.md §3) in an equal form whose terms are all
 * positive, so that nothing cancels: with P = Σ t(n − t)/2 the pairs untied on one variable, and
 * Q = Σ t(n − t)(n + t − 3)/3,
 *
 *   Var(S) = Px Py / N0 + Qx Qy / (n(n − 1)(n − 2)),   the second term being 0 for n = 2.
 *
 * It is the exact variance over all n! pairings, not an approximation. Zero when a variable is constant.
 * @example nullVariance(sampleOfTable([[7, 4, 0], [0, 8, 6]])) // → 1141.14
 */
export function nullVariance({ counts, tiesX, tiesY }: Sample): number {
  const { n, pairs } = counts;
  if (n < 2) return 0;
  const x = spread(n, tiesX);
  const y = spread(n, tiesY);
  const ofTriples = n === 2 ? 0 : (x.triples / n / (n - 1)) * (y.triples / (n - 2));
  return (x.pairs / pairs) * y.pairs + ofTriples;
}

function spread(n: number, ties: readonly number[]): { readonly pairs: number; readonly triples: number } {
  let pairs = 0;
  let triples = 0;
  let tied = 0;
  for (const size of ties) {
    const across = size * (n - size);
    pairs += across / 2;
    triples += (across * (n + size - 3)) / 3;
    tied += size;
  }
  const singles = n - tied;
  return {
    pairs: pairs + (singles * (n - 1)) / 2,
    triples: triples + (singles * (n - 1) * (n - 2)) / 3,
  };
}
