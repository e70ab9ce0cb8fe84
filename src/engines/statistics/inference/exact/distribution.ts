/** The exact distribution of S over all pairings of x with y, both margins fixed. */
export interface NullDistribution {
  /**
   * Attainable values of S, ascending: all whose probability a double can hold, and the smallest and the largest even
   * where it cannot.
   */
  readonly support: Float64Array;
  /** P(S = support[k]), never 0; sums to 1. */
  readonly probability: Float64Array;
}

/** Keeps the attainable values of a histogram over S = lowest, lowest + 1, … */
export function fromHistogram(lowest: number, histogram: Float64Array, step = 1): NullDistribution {
  let size = 0;
  for (let k = 0; k < histogram.length; k += 1) if ((histogram[k] as number) > 0) size += 1;
  const support = new Float64Array(size);
  const probability = new Float64Array(size);
  let into = 0;
  for (let k = 0; k < histogram.length; k += 1) {
    const p = histogram[k] as number;
    if (p > 0) {
      support[into] = lowest + k * step;
      probability[into] = p;
      into += 1;
    }
  }
  return { support, probability };
}

/**
 * The same with the extremes that the margins permit. Far out a probability falls below the smallest double; it stands
 * as that, because what can happen has no probability of 0.
 */
export function withExtremes(
  { support, probability }: NullDistribution,
  smallest: number,
  largest: number,
): NullDistribution {
  const before = support[0] === smallest ? 0 : 1;
  const after = support[support.length - 1] === largest ? 0 : 1;
  if (before + after === 0) return { support, probability };
  const around = (values: Float64Array, low: number, high: number): Float64Array => {
    const made = new Float64Array(before + values.length + after);
    made.set(values, before);
    if (before > 0) made[0] = low;
    if (after > 0) made[made.length - 1] = high;
    return made;
  };
  return {
    support: around(support, smallest, largest),
    probability: around(probability, Number.MIN_VALUE, Number.MIN_VALUE),
  };
}
