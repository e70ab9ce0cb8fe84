import { exactDistribution, exactPValues, marginsOf, tablesWithMargins } from '#engines/statistics/index.ts';
import { countTable, summarise } from '#engines/statistics/index.ts';
import { recoveredTable } from '#content/study/cohorts.ts';
import { lnFactorials, lnTableWeight } from '../../src/engines/statistics/inference/exact/tableWeight.ts';

export const title = 'Exact p: how many times longer the other takes';

const four = [
  [4, 3, 2, 1],
  [3, 2, 3, 2],
  [2, 3, 2, 3],
  [1, 2, 3, 4],
];
const small = [
  [3, 1, 0, 0],
  [1, 2, 1, 0],
  [0, 1, 2, 1],
  [0, 0, 1, 3],
];

/** S and probability of every table with these margins, one by one. */
function enumerate(table: readonly (readonly number[])[]): number {
  const { rows, columns, n } = marginsOf(table);
  const lnFactorial = lnFactorials(n);
  const { s } = countTable(table);
  let all = 0;
  let beyond = 0;
  for (const one of tablesWithMargins(rows, columns)) {
    const weight = Math.exp(lnTableWeight(one, lnFactorial));
    all += weight;
    if (Math.abs(countTable(one).s) >= Math.abs(s)) beyond += weight;
  }
  return beyond / all;
}

function exactly(table: readonly (readonly number[])[]): number {
  const distribution = exactDistribution(marginsOf(table));
  return distribution.ok ? exactPValues(distribution.value, countTable(table).s).absolute : NaN;
}

export const comparisons = [
  {
    name: '2 × 3, n = 25: listing its 53 tables',
    ours: () => exactly(recoveredTable),
    against: () => enumerate(recoveredTable),
  },
  {
    name: '4 × 4, n = 16: listing its 10,147 tables',
    ours: () => exactly(small),
    against: () => enumerate(small),
  },
  {
    name: '4 × 4, n = 40: listing its 5,045,326 tables',
    ours: () => exactly(four),
    against: () => enumerate(four),
    rounds: 3,
    target: { atLeast: 50 },
  },
  {
    name: '2 × 3, n = 25: R coin',
    ours: () => exactly(recoveredTable),
    peer: { program: 'r', task: 'coin:study:25' },
    target: { atLeast: 1 },
  },
  {
    name: 'everything the sandbox shows of a table, against its counts alone',
    ours: () => countTable(recoveredTable),
    against: () => summarise(recoveredTable),
    note: 'the share of work that is not counting',
  },
];

const side = (r: number): number[] => Array<number>(r).fill(24 / r);
export const growth = [
  {
    name: 'exact distribution, n = 24, rows × columns (square, equal margins)',
    sizes: [4, 9, 16],
    work: (cells: number) => {
      const margin = side(Math.sqrt(cells));
      return () => exactDistribution({ rows: margin, columns: margin });
    },
  },
];
