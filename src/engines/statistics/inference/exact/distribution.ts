/** The exact distribution of S over all pairings of x with y, both margins fixed. */
export interface NullDistribution {
  /** Attainable values of S, ascending. */
  readonly support: Float64Array;
  /** P(S = support[k]); sums to 1. */
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
