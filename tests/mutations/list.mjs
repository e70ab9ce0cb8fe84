/**
 * One-line mistakes that the tests of the statistics engine must notice: the file below src/engines/statistics, a text
 * that stands in it exactly once, what it is replaced by, and which mistake that is. `node scripts/mutations.mjs`
 * makes each in a copy and shows that a test turns red; tests/unit/statistics/mutations.test.ts sees to it that
 * every text still stands there.
 */
/** @type {ReadonlyArray<{ file: string, text: string, replacement: string, mistake: string }>} */
export const mutations = [
  ['counts/pairCounts.ts', '(size * (size - 1)) / 2)', '(size * (size + 1)) / 2)', 'a tie term with n + 1'],
  ['explaining/cellCount.ts', '(own ? 2 : 1);', '(own ? 1 : 1);', 'pairs within a cell counted twice'],
  [
    'explaining/cellCount.ts',
    '.slice(at + 1)',
    '.filter((other) => other !== cell)',
    'cells compared with those before them, too',
  ],
  [
    'counts/pairCounts.ts',
    'return xi < xj === yi < yj',
    'return xi > xj === yi < yj',
    'concordant and discordant exchanged',
  ],
  [
    'counts/countTable.ts',
    'tiedBoth += choose2(count);',
    'tiedBoth += choose2(column);',
    'pairs tied on both from another cell',
  ],
  [
    'counts/countTable.ts',
    'tiedX += choose2(rowTotal);',
    'tiedX += choose2(totalAbove);',
    'ties of x from running totals',
  ],
  [
    'counts/countPairs.ts',
    'if (sameX && sameY) tiedBoth += 1;',
    'if (sameX || sameY) tiedBoth += 1;',
    'tied on one taken for tied on both',
  ],
  [
    'counts/countPairs.ts',
    'const concordant = pairs - tiedX - tiedY + tiedBoth - discordant;',
    'const concordant = pairs - tiedX - tiedY - discordant;',
    'pairs tied on both taken off twice',
  ],
  [
    'counts/countPairs.ts',
    'if (xi !== xi || yi !== yi) continue;',
    'if (xi !== xi) continue;',
    'a missing y kept',
  ],
  [
    'counts/countPairs.ts',
    'sortedY.subarray(begin, end).sort()',
    'sortedY.subarray(begin, end)',
    'y not ordered within ties of x',
  ],
  [
    'counts/inversions.ts',
    'inversions += (middle - left) & -fromRight; // all',
    'inversions += (middle - left - 1) & -fromRight; // all',
    'one exchange too few',
  ],
  ['counts/argsort.ts', 'high === 0x80000000 && low === 0', 'high === 0x80000001 && low === 0', '−0 below 0'],
  [
    'counts/argsort.ts',
    '(values[order[hole - 1] as number] as number) > value',
    '(values[order[hole - 1] as number] as number) < value',
    'neighbours put in the wrong order',
  ],
  [
    'coefficients/kendall.ts',
    'c.exact ? Number(c.exact.pairs - c.exact.tiedX) : c.pairs - c.tiedX',
    'c.exact ? Number(c.exact.pairs - c.exact.tiedX) : c.pairs - c.tiedY',
    'a swapped margin',
  ],
  [
    'coefficients/kendall.ts',
    'c.s / Math.sqrt(untiedOnX(c) * untiedOnY(c))',
    'c.s / Math.sqrt(untiedOnX(c) * c.pairs)',
    'a tie term left out of tau_b',
  ],
  [
    'coefficients/kendall.ts',
    'Math.min(levels.rows, levels.columns)',
    'Math.max(levels.rows, levels.columns)',
    'tau_c with the larger side',
  ],
  ['coefficients/kendall.ts', '(c.n * c.n * (m - 1))', '(c.n * (c.n - 1) * (m - 1))', 'n − 1 for n in tau_c'],
  [
    'coefficients/kendall.ts',
    '(2 * c.s) / (untiedOnX(c) + untiedOnY(c))',
    'c.s / (untiedOnX(c) + untiedOnY(c))',
    'the sum of denominators for their mean',
  ],
  [
    'coefficients/spearman.ts',
    'const score = 2 * below + size - n;',
    'const score = 2 * below - n;',
    'lowest ranks for mid-ranks',
  ],
  [
    'coefficients/attainable.ts',
    'const count = Math.min(remaining, left);',
    'const count = Math.min(remaining, 1);',
    'the staircase filled one by one, in too many cells',
  ],
  [
    'inference/nullVariance.ts',
    '(across * (n + size - 3)) / 3',
    '(across * (n + size - 2)) / 3',
    'n − 2 for n − 3 in the variance',
  ],
  [
    'inference/nullVariance.ts',
    '(singles * (n - 1) * (n - 2)) / 3',
    '(singles * n * (n - 2)) / 3',
    'n for n − 1 in the variance',
  ],
  [
    'inference/asymptotic.ts',
    'ok(testOf(sample.counts.s / Math.sqrt(nullVariance(sample))))',
    'ok(testOf(sample.counts.s / nullVariance(sample)))',
    'the variance for its root',
  ],
  ['inference/asymptotic.ts', '(Math.abs(s) - 1)', '(Math.abs(s) + 1)', 'a correction away from 0'],
  [
    'inference/standardErrors.ts',
    'tau * (x(k) * untiedY + y(k) * untiedX)',
    'tau * (x(k) * untiedX + y(k) * untiedY)',
    'margins swapped in ASE1',
  ],
  [
    'inference/standardErrors.ts',
    'tauBUnderNull: (2 * spreadOfDifference) / root',
    'tauBUnderNull: spreadOfDifference / root',
    'half an ASE0',
  ],
  [
    'inference/intervals.ts',
    'Math.sqrt(0.437 / (n - 4))',
    'Math.sqrt(0.437 / n)',
    'n for n − 4 in Fieller’s interval',
  ],
  [
    'inference/exact/tails.ts',
    'if (value >= s) upper += p;',
    'if (value > s) upper += p;',
    '> for ≥ in the upper tail',
  ],
  ['inference/exact/tails.ts', 'upper: within(upper),', 'upper: within(1 - lower),', '1 − cdf'],
  [
    'inference/exact/tails.ts',
    'mid: within(beyond + level / 2),',
    'mid: within(beyond + level),',
    'no half in mid-p',
  ],
  [
    'inference/exact/tied.ts',
    'g += (k < i ? 1 : -1) * (filled[k] ?? 0);',
    'g += (k <= i ? -1 : 1) * (filled[k] ?? 0);',
    'the distribution turned round',
  ],
  [
    'inference/exact/untied.ts',
    'fromHistogram(-untied, inversions, 2)',
    'fromHistogram(-untied, inversions, 1)',
    'S moves by 2, not by 1',
  ],
  [
    'inference/stratified.ts',
    'const z = s / Math.sqrt(variance);',
    'const z = s / Math.sqrt(variance / strata.length);',
    'a mean of variances for their sum',
  ],
  ['recovery/detective.ts', '0.5 * 10 ** -decimals', '10 ** -decimals', 'a whole unit for half of one'],
  [
    'explaining/pair.ts',
    "kind === 'concordant' ? 1 : kind === 'discordant' ? -1 : 0",
    "kind === 'concordant' ? 1 : kind === 'discordant' ? 1 : 0",
    'a discordant pair added to S',
  ],
  [
    'explaining/software.ts',
    'n < method.untied.belowN',
    'n <= method.untied.belowN',
    'the exact test one observation too long',
  ],
].map(([file = '', text = '', replacement = '', mistake = '']) => ({ file, text, replacement, mistake }));
