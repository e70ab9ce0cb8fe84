/** Above this many values one pass is worth a pause. */
const MANY = 20_000;

/**
 * Number of pairs i < j with values[i] > values[j]: what a bottom-up merge sort has to exchange. Equal values do
 * not count. The array is used as scratch space and is not in its old order afterwards. O(n log n), and the inner
 * loop has no data-dependent branch, which is what makes it quick. Pauses after every pass over many values.
 */
export function* inversionSteps(values: Int32Array): Generator<number, number> {
  const n = values.length;
  let from = values;
  let into: Int32Array = new Int32Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let begin = 0; begin < n; begin += 2 * width) {
      const middle = Math.min(begin + width, n);
      const end = Math.min(begin + 2 * width, n);
      let left = begin;
      let right = middle;
      let k = begin;
      while (left < middle && right < end) {
        const a = from[left] as number;
        const b = from[right] as number;
        const exchange = b < a ? 1 : 0;
        into[k] = exchange === 1 ? b : a;
        inversions += exchange * (middle - left);
        left += 1 - exchange;
        right += exchange;
        k += 1;
      }
      while (left < middle) {
        into[k] = from[left] as number;
        left += 1;
        k += 1;
      }
      while (right < end) {
        into[k] = from[right] as number;
        right += 1;
        k += 1;
      }
    }
    [from, into] = [into, from];
    if (n > MANY) yield 0.9;
  }
  return inversions;
}
