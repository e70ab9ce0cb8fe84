/**
 * How often a sample of n from a population holds no discordant pair at all, exactly.
 *
 * No pair is discordant exactly when the occupied cells form a chain: of any two, one is above-left of the other
 * or in its row or column. The exponential generating function of a chain is a product of (e^{pz} − 1) over its
 * cells, so the sum over all chains follows from one sweep over the cells, and the answer is n! times its
 * coefficient of z^n.
 *
 * @param cells population probabilities, rows and columns ascending, sum 1
 * @param n size of the sample, up to 150 (n! must stay a double)
 * @throws RangeError for n outside 1 … 150
 */
export function probabilityWithoutDiscordance(cells: readonly (readonly number[])[], n: number): number {
  if (!Number.isInteger(n) || n < 1 || n > 150) throw new RangeError(`n must be 1 … 150, got ${n}`);
  const chains: { row: number; column: number; series: Float64Array }[] = [];
  cells.forEach((probabilities, row) =>
    probabilities.forEach((p, column) => {
      // Chains that end in this cell: (e^{pz} − 1) × (1 + all chains that end above, left, or above-left of it).
      const before = new Float64Array(n + 1);
      before[0] = 1;
      for (const chain of chains)
        if (chain.row <= row && chain.column <= column) addInto(before, chain.series);
      chains.push({ row, column, series: timesExponential(before, p) });
    }),
  );
  const total = new Float64Array(n + 1);
  for (const chain of chains) addInto(total, chain.series);
  let factorial = 1;
  for (let k = 2; k <= n; k += 1) factorial *= k;
  return Math.min(1, (total[n] as number) * factorial);
}

function addInto(into: Float64Array, from: Float64Array): void {
  for (let k = 0; k < into.length; k += 1) into[k] = (into[k] as number) + (from[k] as number);
}

/** series × (e^{pz} − 1), cut after z^n. */
function timesExponential(series: Float64Array, p: number): Float64Array {
  const out = new Float64Array(series.length);
  let coefficient = 1;
  for (let k = 1; k < series.length; k += 1) {
    coefficient *= p / k;
    for (let i = 0; i + k < series.length; i += 1)
      out[i + k] = (out[i + k] as number) + coefficient * (series[i] as number);
  }
  return out;
}
