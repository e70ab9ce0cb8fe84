import {
  allTables,
  countPairs,
  countTable,
  exactDistribution,
  marginsOf,
  summarise,
} from '#engines/statistics/index.ts';
import { lnFactorials, lnTableWeight } from '../../src/engines/statistics/inference/exact/tableWeight.ts';
import { recoveredTable } from '#content/study/cohorts.ts';
import { randomStream } from '#engines/random/index.ts';

export const title = 'Statistics: how many times longer the plain way takes';

/** Every pair looked at once. */
function naive(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let s = 0;
  for (let i = 1; i < x.length; i += 1)
    for (let j = 0; j < i; j += 1) s += Math.sign((x[i]! - x[j]!) * (y[i]! - y[j]!));
  return s;
}

/** S and probability of every table with these margins, one by one. */
function enumerate(table: readonly (readonly number[])[]): Map<number, number> {
  const { rows, columns } = marginsOf(table);
  const lnFactorial = lnFactorials(rows.reduce((a, b) => a + b, 0));
  const weights = new Map<number, number>();
  for (const { table: one, s } of allTables(rows, columns))
    weights.set(s, (weights.get(s) ?? 0) + Math.exp(lnTableWeight(one, lnFactorial)));
  return weights;
}

const random = randomStream(7, 'bench');
const continuous = (n: number) => ({
  x: Float64Array.from({ length: n }, () => random.uniform()),
  y: Float64Array.from({ length: n }, () => random.uniform()),
});
/** The 25 mothers as two lists. */
const mothers = {
  x: recoveredTable.flatMap((row, i) => row.flatMap((n) => Array<number>(n).fill(i))),
  y: recoveredTable.flatMap((row) => row.flatMap((n, j) => Array<number>(n).fill(j))),
};
const small = continuous(200);
const large = continuous(2000);
const four = [
  [3, 1, 0, 0],
  [1, 2, 1, 0],
  [0, 1, 2, 1],
  [0, 0, 1, 3],
];

export const comparisons = [
  {
    name: '25 mothers counted from the table, against looking at all 300 pairs',
    ours: () => countTable(recoveredTable),
    against: () => naive(mothers.x, mothers.y),
  },
  {
    name: '200 continuous pairs counted, against looking at all 19,900',
    ours: () => countPairs(small),
    against: () => naive(small.x, small.y),
  },
  {
    name: '2,000 continuous pairs counted, against looking at all 1,999,000',
    ours: () => countPairs(large),
    against: () => naive(large.x, large.y),
  },
  {
    name: 'exact distribution of S, 2 × 3, n = 25, against listing its 53 tables',
    ours: () => exactDistribution(marginsOf(recoveredTable)),
    against: () => enumerate(recoveredTable),
  },
  {
    name: 'exact distribution of S, 4 × 4, n = 16, against listing its 10,147 tables',
    ours: () => exactDistribution(marginsOf(four)),
    against: () => enumerate(four),
  },
  {
    name: 'everything the sandbox shows of a table, against its counts alone',
    ours: () => countTable(recoveredTable),
    against: () => summarise(recoveredTable),
    note: 'the share of work that is not counting',
  },
];
