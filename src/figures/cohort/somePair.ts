/** How far apart two pairs in a row lie among all: neighbours share a mother and are mostly of one kind. */
const SPREAD = 0.618;

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

/**
 * The k-th pair of `n` people, 0 ≤ first < second < n, in an order in which every pair comes once before any comes
 * again and one is rarely like the last.
 * @param k any whole number; what is below 0 counts from the end
 * @returns null where there is no pair
 */
export function somePair(k: number, n: number): readonly [first: number, second: number] | null {
  const pairs = (n * (n - 1)) / 2;
  if (pairs < 1) return null;
  let stride = Math.max(1, Math.round(pairs * SPREAD));
  while (common(stride, pairs) !== 1) stride += 1;
  const place = ((k % pairs) + pairs) % pairs;
  const at = (place * stride) % pairs;
  let second = Math.floor((1 + Math.sqrt(1 + 8 * at)) / 2);
  // the root may be a rounding off
  if ((second * (second - 1)) / 2 > at) second -= 1;
  return [at - (second * (second - 1)) / 2, second];
}
