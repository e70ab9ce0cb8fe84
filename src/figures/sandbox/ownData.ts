import {
  choosePairs,
  guessLevels,
  InputError,
  summariseColumn,
  type ColumnSummary,
  type DataColumn,
  type DataTable,
} from '#engines/statistics/index.ts';
import {
  FEWEST_LEVELS,
  LONGEST_NAME,
  MOST_LEVELS,
  MOST_STRATA,
  type SandboxParams,
} from '#app/scenarios/sandbox.ts';

/** Levels in ascending order, each with the spellings that count as it. */
export type Levels = readonly (readonly string[])[];

/** A column as the reader sees it before choosing. */
export interface ColumnView {
  readonly name: string;
  readonly summary: ColumnSummary;
}

/** Columns with names for all; a name that stands twice gets its place. */
export function viewColumns(data: DataTable, unnamed: (k: number) => string): readonly ColumnView[] {
  const names = data.columns.map((column, k) => column.name ?? unnamed(k + 1));
  return data.columns.map((column, k) => ({
    name: names.indexOf(names[k]!) === k ? names[k]! : `${names[k]!} (${k + 1})`,
    summary: summariseColumn(column),
  }));
}

/** The first two columns that could be a table, or the first two; what is another in every row is a name. */
export function likelyColumns(views: readonly ColumnView[], rows: number): readonly [number, number] {
  const rank = ({ summary: { distinct } }: ColumnView): number =>
    distinct < FEWEST_LEVELS || distinct > MOST_LEVELS ? 2 : distinct === rows ? 1 : 0;
  const [x = 0, y = 0] = views.map((_, k) => k).sort((a, b) => rank(views[a]!) - rank(views[b]!));
  return [x, y];
}

export const guessedLevels = (column: DataColumn): Levels => guessLevels(column.values).levels;

/** Two neighbouring levels as one. */
export const joined = (levels: Levels, k: number): Levels =>
  levels.flatMap((level, at) => (at === k ? [[...level, ...levels[k + 1]!]] : at === k + 1 ? [] : [level]));

export const swapped = (levels: Levels, k: number): Levels =>
  levels.map((level, at) => (at === k ? levels[k + 1]! : at === k + 1 ? levels[k]! : level));

/** Names short enough for a table and different from each other. */
function levelNames(levels: Levels): string[] {
  const names: string[] = [];
  for (const level of levels) {
    const full =
      [...level.join(' / ')]
        .slice(0, LONGEST_NAME - 4)
        .join('')
        .trim() || '?';
    let name = full;
    for (let k = 2; names.includes(name); k += 1) name = `${full} ${k}`;
    names.push(name);
  }
  return names;
}

export interface Choice {
  readonly column: number;
  readonly levels: Levels;
}
export interface OwnCohort {
  readonly params: Omit<SandboxParams, 'locked'>;
  readonly rows: number;
  readonly used: number;
  readonly missing: number;
  readonly excluded: number;
}
export type OwnDataProblem = 'levels' | 'groups' | 'one-level' | 'empty-data' | 'same-column';

/**
 * The cohort of two chosen columns, and of a third that parts it into groups. Rows that lack an answer in any of them
 * are left out and counted.
 */
export function cohortOf(
  data: DataTable,
  views: readonly ColumnView[],
  x: Choice,
  y: Choice,
  z: Choice | null,
): OwnCohort | OwnDataProblem {
  if (x.column === y.column || z?.column === x.column || z?.column === y.column) return 'same-column';
  for (const { levels } of [x, y]) {
    if (levels.length < FEWEST_LEVELS) return 'one-level';
    if (levels.length > MOST_LEVELS) return 'levels';
  }
  if (z && (z.levels.length < 2 || z.levels.length > MOST_STRATA)) return 'groups';
  const column = ({ column: k }: Choice): DataColumn => data.columns[k] as DataColumn;
  try {
    const coding = ({ levels }: Choice) => ({ kind: 'levels', levels }) as const;
    const whole = choosePairs(column(x), coding(x), column(y), coding(y));
    const strata = z ? partsOf(data, x, y, z) : null;
    const table = strata ? addUp(strata) : whole.table!;
    const used = table.flat().reduce((total, count) => total + count, 0);
    if (used === 0) return 'empty-data';
    const short = (name: string): string => [...name].slice(0, LONGEST_NAME).join('').trim() || '?';
    return {
      params: {
        table,
        names: {
          rows: levelNames(x.levels),
          columns: levelNames(y.levels),
          variables: { x: short(views[x.column]!.name), y: short(views[y.column]!.name) },
        },
        strata: strata && z ? { tables: strata, names: levelNames(z.levels) } : null,
        origin: { kind: 'data' },
      },
      rows: data.rows,
      used,
      missing: data.rows - used - whole.excluded,
      excluded: whole.excluded,
    };
  } catch (error) {
    if (error instanceof InputError) return error.problem === 'one-level' ? 'one-level' : 'empty-data';
    throw error;
  }
}

/** One table for each level of the third column. */
function partsOf(data: DataTable, x: Choice, y: Choice, z: Choice): number[][][] {
  const levelBy = ({ column, levels }: Choice): ((row: number) => number) => {
    const { values, codes } = data.columns[column] as DataColumn;
    const levelOfValue = values.map((value) => levels.findIndex((level) => level.includes(value)));
    return (row) => levelOfValue[codes[row] as number] as number;
  };
  const [ofX, ofY, ofZ] = [levelBy(x), levelBy(y), levelBy(z)];
  return z.levels.map((_, group) => {
    const rows: [number, number][] = [];
    for (let row = 0; row < data.rows; row += 1)
      if (ofZ(row) === group && ofX(row) >= 0 && ofY(row) >= 0) rows.push([ofX(row), ofY(row)]);
    const table = x.levels.map(() => y.levels.map(() => 0));
    for (const [i, j] of rows) table[i]![j]! += 1;
    return table;
  });
}

const addUp = (tables: readonly (readonly (readonly number[])[])[]): number[][] =>
  tables[0]!.map((row, i) => row.map((_, j) => tables.reduce((total, table) => total + table[i]![j]!, 0)));
