import { InputError } from '../errors.ts';
import type { Pairs } from '../counts/countPairs.ts';
import { isMissing, numberIn, type DecimalSign } from './cells.ts';
import { guessLevels, type LevelOrder } from './levels.ts';

/**
 * One column of a data file, coded: a million rows of "ya" and "tidak" are a million small numbers and two words.
 */
export interface DataColumn {
  /** From the first row; null where the file has no names. */
  readonly name: string | null;
  /** Different cells, trimmed, in the order of their first appearance. Missing words are among them. */
  readonly values: readonly string[];
  /** For each row the index into `values`. */
  readonly codes: Int32Array;
}

/** A data file as columns of equal length. */
export interface DataTable {
  readonly rows: number;
  readonly columns: readonly DataColumn[];
}

/** What a column holds, for a person who chooses columns. */
export interface ColumnSummary {
  /** `number`: every cell is one; `levels`: words, few enough to order; `text`: too many different words. */
  readonly kind: 'number' | 'levels' | 'text' | 'empty';
  /** Rows without an answer. */
  readonly missing: number;
  /** Different cells that are answers. */
  readonly distinct: number;
  readonly order: LevelOrder;
}

/** Most different words that a person can be asked to put in order. */
export const MOST_ORDERED_LEVELS = 64;

/** Tells what a column holds and guesses the order of its levels. */
export function summariseColumn(column: DataColumn, likely: DecimalSign = '.'): ColumnSummary {
  const isBlank = Uint8Array.from(column.values, (value) => (isMissing(value) ? 1 : 0));
  let missing = 0;
  for (const code of column.codes) missing += isBlank[code] as number;
  const order = guessLevels(column.values, likely);
  const distinct = order.levels.length;
  const kind =
    distinct === 0
      ? 'empty'
      : order.source === 'numbers'
        ? 'number'
        : distinct <= MOST_ORDERED_LEVELS
          ? 'levels'
          : 'text';
  return { kind, missing, distinct, order };
}

/** How the cells of a column become numbers that can be compared. */
export type Coding =
  /** Levels in ascending order; each entry is one level with its spellings. Cells not named are left out. */
  | { readonly kind: 'levels'; readonly levels: readonly (readonly string[])[] }
  | { readonly kind: 'numbers'; readonly decimal: DecimalSign };

/** Two columns as data for the engine, with an account of every row. */
export interface ChosenPairs {
  readonly pairs: Pairs & { readonly x: Float64Array; readonly y: Float64Array };
  /** Cross-table, where both are levels; rows of x, columns of y. */
  readonly table: readonly (readonly number[])[] | null;
  /** Rows of the file; used + left out = rows. */
  readonly rows: number;
  readonly used: number;
  /** Rows left out because x, y or both have no answer (listwise deletion). */
  readonly missing: { readonly x: number; readonly y: number; readonly both: number };
  /** Rows left out because a cell is an answer that the coding does not name. */
  readonly excluded: number;
  /** Zero-based rows left out, the first thousand of them. */
  readonly leftOut: readonly number[];
}

const MOST_LEFT_OUT_LISTED = 1000;

/** Code of a missing cell and of an answer that the coding leaves out. */
const MISSING = NaN;
const EXCLUDED = -Infinity;

function coder(column: DataColumn, coding: Coding): Float64Array {
  if (coding.kind === 'numbers')
    return Float64Array.from(column.values, (value) =>
      isMissing(value) ? MISSING : (numberIn(value, coding.decimal) ?? EXCLUDED),
    );
  if (coding.levels.length === 0) throw new InputError('empty-data');
  if (coding.levels.length === 1) throw new InputError('one-level');
  if (coding.levels.length > MOST_ORDERED_LEVELS) throw new InputError('too-large', [coding.levels.length]);
  const codes = new Map<string, number>();
  coding.levels.forEach((spellings, level) =>
    spellings.forEach((spelling) => {
      if (codes.has(spelling)) throw new InputError('level-twice', [level]);
      codes.set(spelling, level);
    }),
  );
  // A person may make a level of a word that usually means "no answer".
  return Float64Array.from(
    column.values,
    (value) => codes.get(value) ?? (isMissing(value) ? MISSING : EXCLUDED),
  );
}

/**
 * Two columns, coded, with every row that cannot be used counted and listed.
 * @throws InputError `unequal-lengths`; `one-level`, `level-twice`, `empty-data`, `too-large` for a coding; `empty-data`
 *   where no row is left
 */
export function choosePairs(
  columnX: DataColumn,
  codingX: Coding,
  columnY: DataColumn,
  codingY: Coding,
): ChosenPairs {
  const rows = columnX.codes.length;
  if (columnY.codes.length !== rows) throw new InputError('unequal-lengths', [rows, columnY.codes.length]);
  const codeX = coder(columnX, codingX);
  const codeY = coder(columnY, codingY);
  const x = new Float64Array(rows);
  const y = new Float64Array(rows);
  const missing = { x: 0, y: 0, both: 0 };
  const leftOut: number[] = [];
  let excluded = 0;
  let used = 0;
  for (let k = 0; k < rows; k += 1) {
    const a = codeX[columnX.codes[k] as number] as number;
    const b = codeY[columnY.codes[k] as number] as number;
    if (a > EXCLUDED && b > EXCLUDED) {
      x[used] = a;
      y[used] = b;
      used += 1;
      continue;
    }
    if (leftOut.length < MOST_LEFT_OUT_LISTED) leftOut.push(k);
    const lacksX = Number.isNaN(a);
    const lacksY = Number.isNaN(b);
    if (lacksX && lacksY) missing.both += 1;
    else if (lacksX) missing.x += 1;
    else if (lacksY) missing.y += 1;
    else excluded += 1;
  }
  if (used === 0) throw new InputError('empty-data');
  const pairs = { x: x.subarray(0, used), y: y.subarray(0, used) };
  return { pairs, table: crossTable(pairs, codingX, codingY), rows, used, missing, excluded, leftOut };
}

function crossTable({ x, y }: ChosenPairs['pairs'], codingX: Coding, codingY: Coding): number[][] | null {
  if (codingX.kind !== 'levels' || codingY.kind !== 'levels') return null;
  const table = codingX.levels.map(() => codingY.levels.map(() => 0));
  for (let k = 0; k < x.length; k += 1) {
    const row = table[x[k] as number] as number[];
    row[y[k] as number] = (row[y[k] as number] as number) + 1;
  }
  return table;
}
