import { asymptoticTest, countPairs, countTable, tauB } from '#engines/statistics/index.ts';
import type { Pairs } from '#engines/statistics/index.ts';
import { randomStream } from '#engines/random/index.ts';

export const title = 'tau_b with p from raw pairs: how many times longer the other takes';

const random = randomStream(77, 'bench');
const continuousSizes = [25, 1_000, 10_000, 100_000, 1_000_000];
const LARGE = 1_000_000;
const uniform = (n: number): Float64Array => Float64Array.from({ length: n }, () => random.uniform());
const levels = (n: number, count: number): Float64Array =>
  Float64Array.from({ length: n }, () => random.below(count));

const continuous = new Map(continuousSizes.map((n) => [n, { x: uniform(n), y: uniform(n) }] as const));
const ordinal = { x: levels(LARGE, 2), y: levels(LARGE, 3) };

/** Read by the peers. */
export const data: Record<string, Float64Array> = {
  [`ordinal-x-${LARGE}`]: ordinal.x,
  [`ordinal-y-${LARGE}`]: ordinal.y,
  ...Object.fromEntries(
    [...continuous].flatMap(([n, { x, y }]) => [
      [`continuous-x-${n}`, x],
      [`continuous-y-${n}`, y],
    ]),
  ),
};

function tauWithP(pairs: Pairs): number {
  const sample = countPairs(pairs);
  const tau = tauB(sample.counts);
  const test = asymptoticTest(sample);
  return tau.ok && test.ok ? tau.value + test.value.p : NaN;
}

/** The least that anybody who counts must do: look at every pair of values once and count it. */
function countingPass(): number {
  const { x, y } = ordinal;
  const cells = new Int32Array(6);
  for (let i = 0; i < LARGE; i += 1) {
    const cell = x[i]! * 3 + y[i]!;
    cells[cell] = cells[cell]! + 1;
  }
  return cells[0]!;
}

/** Every pair looked at once. */
function naive({ x, y }: Pairs): number {
  let s = 0;
  for (let i = 1; i < x.length; i += 1)
    for (let j = 0; j < i; j += 1) s += Math.sign((x[i]! - x[j]!) * (y[i]! - y[j]!));
  return s;
}

const count = (n: number): string => n.toLocaleString('en-GB');

export const comparisons = [
  {
    name: '2 × 3 levels, n = 1,000,000, against one counting pass',
    ours: countingPass,
    against: () => tauWithP(ordinal),
    target: { atMost: 2 },
    note: 'here ours is the longer one: the ratio is what tau_b and p cost beside the pass',
  },
  {
    name: 'continuous, n = 1,000: looking at all 499,500 pairs',
    ours: () => countPairs(continuous.get(1_000)!),
    against: () => naive(continuous.get(1_000)!),
  },
  {
    name: '2 × 3 levels, n = 1,000,000: SciPy kendalltau',
    ours: () => tauWithP(ordinal),
    peer: { program: 'python', task: `scipy:ordinal:${LARGE}` },
    target: { atLeast: 20 },
  },
  ...continuousSizes.map((n) => ({
    name: `continuous, n = ${count(n)}: SciPy kendalltau`,
    ours: () => tauWithP(continuous.get(n)!),
    peer: { program: 'python', task: `scipy:continuous:${n}` },
    target: { atLeast: n === 100_000 ? 1.5 : 1 },
  })),
  ...continuousSizes.map((n) => ({
    name: `continuous, n = ${count(n)}: pcaPP cor.fk (C, no p)`,
    ours: () => tauWithP(continuous.get(n)!),
    peer: { program: 'r', task: `pcapp:continuous:${n}` },
    ...(n <= 100_000 ? { target: { atLeast: 1 / 1.3 } } : {}),
  })),
];

const tables = new Map(
  [2, 4, 8, 16, 32].map(
    (side) =>
      [
        side * side,
        Array.from({ length: side }, () => Array.from({ length: side }, () => random.below(50))),
      ] as const,
  ),
);

export const growth = [
  {
    name: 'continuous pairs, n',
    sizes: [1_000, 10_000, 100_000, 1_000_000],
    work: (n: number) => () => tauWithP(continuous.get(n)!),
  },
  {
    name: '2 × 3 levels, n',
    sizes: [1_000, 10_000, 100_000, 1_000_000],
    work: (n: number) => {
      const part = { x: ordinal.x.subarray(0, n), y: ordinal.y.subarray(0, n) };
      return () => tauWithP(part);
    },
  },
  {
    name: 'tables, rows × columns',
    sizes: [...tables.keys()],
    work: (cells: number) => {
      const table = tables.get(cells)!;
      return () => countTable(table);
    },
  },
];
