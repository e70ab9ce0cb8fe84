import { InputError } from '../errors.ts';
import { denseRanks, rankingOf } from '../counts/argsort.ts';
import { tauB } from '../coefficients/kendall.ts';
import { completePairs, countPairs, type Pairs } from '../counts/countPairs.ts';
import { countTable } from '../counts/countTable.ts';
import { tiedPairs } from '../counts/pairCounts.ts';
import { assertTable, type Table } from '../counts/table.ts';

/** Where the numbers come from: a cross-table of counts, or one x and one y per person. */
export type CommandData =
  { readonly kind: 'table'; readonly table: Table } | { readonly kind: 'pairs'; readonly pairs: Pairs };

/** Programs that the engine writes commands for. */
export const commandTargets = ['r', 'scipy', 'spss', 'jamovi'] as const;
export type CommandTarget = (typeof commandTargets)[number];

/** More numbers than this are not typed into a command: save them as CSV and read that. */
export const MOST_TYPED = 2_000;

/** Longest line of numbers, in characters. */
const LINE = 76;

/**
 * The commands that reproduce tau_b and its p in another program, as text to paste. The text is code, the same in
 * every language. What each program then prints: `softwarePValues`.
 *
 * R and Python hold infinite values as they are; SPSS and jamovi have none, so there such data are written as
 * ranks, which leaves every pair what it was.
 *
 * @throws InputError as `countTable`; `unequal-lengths`; `not-a-number` for missing values; `empty-data`;
 *   `too-large` above {@link MOST_TYPED} pairs
 * @example commandsFor('r', { kind: 'pairs', pairs: { x: [1, 2], y: [2, 1] } }).split('\n')[0] // → 'x <- c(1, 2)'
 */
export function commandsFor(target: CommandTarget, data: CommandData): string {
  if (data.kind === 'table') assertTable(data.table);
  else assertPairs(data.pairs);
  return `${writers[target](data).join('\n')}\n`;
}

/** What the programs do with these data, where that is not what stands here. */
export type CommandNote =
  /** tau_b is not defined; they answer with an error, NA or a dot. */
  | 'undefined'
  /** R prints NA for the normal p of two observations, SciPy stops. */
  | 'two-observations'
  /** jamovi cannot be asked for the normal p: without ties and below 50 it prints the exact one. */
  | 'untied';

/** R, and with it jamovi, turns to the exact test below this n where no value ties. */
const EXACT_BELOW = 50;

/**
 * @throws InputError as {@link commandsFor}
 * @example commandNote({ kind: 'table', table: [[1, 0], [0, 1]] }) // → 'two-observations'
 */
export function commandNote(data: CommandData): CommandNote | null {
  const counts = data.kind === 'table' ? countTable(data.table) : countPairs(data.pairs).counts;
  if (!tauB(counts).ok) return 'undefined';
  if (counts.n === 2) return 'two-observations';
  return tiedPairs(counts) === 0 && counts.n < EXACT_BELOW ? 'untied' : null;
}

function assertPairs(pairs: Pairs): void {
  if (pairs.x.length === 0) throw new InputError('empty-data');
  if (completePairs(pairs).missing > 0) throw new InputError('not-a-number');
  if (pairs.x.length > MOST_TYPED) throw new InputError('too-large', [pairs.x.length]);
}

const writers: Readonly<Record<CommandTarget, (data: CommandData) => string[]>> = {
  r: (data) => [
    ...rData(data),
    'cor.test(x, y, method = "kendall", exact = FALSE)',
    'cor.test(x, y, method = "kendall", exact = FALSE, continuity = TRUE)',
  ],
  scipy: (data) => [
    ...(data.kind === 'table'
      ? [
          'import numpy as np',
          'from scipy.stats import kendalltau',
          '',
          `counts = np.array([${data.table.map((row) => `[${row.join(', ')}]`).join(', ')}])`,
          'row, column = np.indices(counts.shape)',
          'x = np.repeat(row.ravel(), counts.ravel())',
          'y = np.repeat(column.ravel(), counts.ravel())',
        ]
      : [
          'from scipy.stats import kendalltau',
          '',
          ...wrapped('x = [', values(data.pairs.x, 'float("inf")'), ']'),
          ...wrapped('y = [', values(data.pairs.y, 'float("inf")'), ']'),
        ]),
    'print(kendalltau(x, y, variant="b", method="asymptotic"))',
  ],
  spss: (data) => {
    const table = data.kind === 'table';
    return [
      `DATA LIST LIST / x y${table ? ' freq' : ''}.`,
      'BEGIN DATA',
      ...(table ? tableLines(data.table) : pairLines(withoutInfinity(data.pairs))),
      'END DATA.',
      ...(table ? ['WEIGHT BY freq.'] : []),
      'NONPAR CORR',
      '  /VARIABLES=x y',
      '  /PRINT=KENDALL TWOTAIL NOSIG',
      '  /MISSING=PAIRWISE.',
      'CROSSTABS',
      '  /TABLES=x BY y',
      '  /STATISTICS=BTAU CTAU GAMMA D CORR.',
    ];
  },
  jamovi: (data) => [
    ...rData(data.kind === 'table' ? data : { kind: 'pairs', pairs: withoutInfinity(data.pairs) }),
    'jmv::corrMatrix(',
    '  data = data.frame(x = x, y = y), vars = c("x", "y"),',
    '  pearson = FALSE, kendall = TRUE, n = TRUE)',
  ],
};

const rData = (data: CommandData): string[] =>
  data.kind === 'table'
    ? [
        ...wrapped('counts <- matrix(c(', data.table.flat().map(String), '),'),
        `  nrow = ${data.table.length}, byrow = TRUE)`,
        'x <- rep(row(counts), counts)',
        'y <- rep(col(counts), counts)',
      ]
    : [
        ...wrapped('x <- c(', values(data.pairs.x, 'Inf'), ')'),
        ...wrapped('y <- c(', values(data.pairs.y, 'Inf'), ')'),
      ];

/** The shortest decimals that read back as the same doubles. */
const values = (list: ArrayLike<number>, infinity: string): string[] =>
  Array.from(list, (value) =>
    Number.isFinite(value) ? String(value + 0) : value > 0 ? infinity : `-${infinity}`,
  );

const tableLines = (table: Table): string[] =>
  table.flatMap((row, i) => row.flatMap((count, j) => (count > 0 ? [`${i + 1} ${j + 1} ${count}`] : [])));

const pairLines = ({ x, y }: Pairs): string[] =>
  Array.from(x, (value, i) => `${value + 0} ${(y[i] as number) + 0}`);

function withoutInfinity({ x, y }: Pairs): Pairs {
  return { x: finite(x), y: finite(y) };
}

function finite(list: ArrayLike<number>): ArrayLike<number> {
  for (let i = 0; i < list.length; i += 1)
    if (!Number.isFinite(list[i])) return denseRanks(rankingOf(list)).map((rank) => rank + 1);
  return list;
}

/** `before` + items with commas + `after`, broken into lines. */
function wrapped(before: string, items: readonly string[], after: string): string[] {
  const lines: string[] = [];
  let line = before;
  items.forEach((item, k) => {
    const text = k === items.length - 1 ? item : `${item},`;
    const joined = k === 0 ? line + text : `${line} ${text}`;
    if (joined.length > LINE && k > 0) {
      lines.push(line);
      line = `  ${text}`;
    } else line = joined;
  });
  return [...lines, line + after];
}
