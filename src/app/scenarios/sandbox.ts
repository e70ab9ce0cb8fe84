import { assertPlan, InputError, plainPlan, type CohortPlan } from '#engines/statistics/index.ts';
import { cohortKind, MOST_IN_CELL, type CohortParams } from './cohort.ts';
import { integerField, type LinkProblem, type ScenarioKind } from './kind.ts';

/** A table in a link or in a hand. */
type Counts = readonly (readonly number[])[];

/** What a reader has called the lines of the table; ascending levels. */
export interface CohortNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The two variables, as they stand in the middle of a sentence. */
  readonly variables: { readonly x: string; readonly y: string };
}

/** The groups of a third variable, parity unless the data say otherwise. */
export interface CohortStrata {
  /** One table a group, of the shape of the whole; they add up to it. */
  readonly tables: readonly Counts[];
  /** Null: primigravidae and multigravidae. */
  readonly names: readonly string[] | null;
}

/** The settings of the generator, in whole numbers; `planOf` makes the plan of the engine from them. */
export interface GeneratorSettings {
  readonly n: number;
  /** Percent of the mothers who are massaged. */
  readonly massaged: number;
  /** Percent of the strongest latent correlation, −99 … 99. */
  readonly strength: number;
  /** Percent misrated by one level, and whether the rater knows who was massaged. */
  readonly noise: number;
  readonly knowing: boolean;
  /** Percent without a rating, and whether those with little milk are missing more often. */
  readonly missing: number;
  readonly missingByOutcome: boolean;
  readonly parity: 'none' | 'confounder' | 'modifier' | 'simpson';
  /** Percent: how strongly parity bears on both; for the modifier, the strength in multigravidae. */
  readonly parityStrength: number;
  readonly seed: number;
}

/** Where a cohort comes from. */
export type CohortOrigin =
  | { readonly kind: 'plan'; readonly settings: GeneratorSettings }
  /** Pasted or opened by the reader: the link then carries somebody's data. */
  | { readonly kind: 'data' };

/** Everything of the sandbox that a link or a file carries. */
export interface SandboxParams extends CohortParams {
  /** Null: massage by milk, as in the study. */
  readonly names: CohortNames | null;
  readonly strata: CohortStrata | null;
  readonly origin: CohortOrigin | null;
}

export const FEWEST_LEVELS = 2;
export const MOST_LEVELS = 5;
export const LONGEST_NAME = 40;
export const MOST_STRATA = 5;
export const MOST_GENERATED = 5_000;
export const LARGEST_SEED = 99_999;

export const usualSettings: GeneratorSettings = {
  n: 25,
  massaged: 56,
  strength: 50,
  noise: 0,
  knowing: false,
  missing: 0,
  missingByOutcome: false,
  parity: 'none',
  parityStrength: 60,
  seed: 2025,
};

/** The plan that the settings describe: two levels of massage, the study's shares of the milk ratings. */
export function planOf(settings: GeneratorSettings): CohortPlan {
  const { strength, parity, parityStrength } = settings;
  const multigravidae = 0.56; // as in the study: 14 of 25
  return {
    n: settings.n,
    rows: [100 - settings.massaged, settings.massaged],
    columns: plainPlan.columns,
    association: { kind: 'rho', value: strength / 100 },
    parity:
      parity === 'confounder'
        ? {
            kind: parity,
            multigravidae,
            withExposure: parityStrength / 100,
            withOutcome: parityStrength / 100,
          }
        : parity === 'modifier'
          ? {
              kind: parity,
              multigravidae,
              rhoPrimigravidae: strength / 100,
              rhoMultigravidae: parityStrength / 100,
            }
          : parity === 'simpson'
            ? { kind: parity, multigravidae, strength: Math.abs(parityStrength) / 100 }
            : null,
    misrating:
      settings.noise > 0
        ? { rater: settings.knowing ? 'knows-exposure' : 'blind', share: settings.noise / 100 }
        : null,
    missing:
      settings.missing > 0
        ? {
            mechanism: settings.missingByOutcome ? 'by-outcome' : 'at-random',
            share: settings.missing / 100,
          }
        : null,
    copies: 1,
  };
}

// ── Texts: letters and digits as they are, anything else as `.hex.`, so that no chat app breaks them ──
const textField = (text: string): string =>
  [...text]
    .map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `.${sign.codePointAt(0)!.toString(16)}.`))
    .join('');

function textOfField(field: string): string | undefined {
  if (!/^(?:[A-Za-z0-9]|\.[0-9a-f]{1,6}\.)*$/.test(field)) return undefined;
  const text = field.replace(/\.([0-9a-f]{1,6})\./g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
  return text.trim() === '' || [...text].length > LONGEST_NAME ? undefined : text;
}
const namesField = (names: readonly string[]): string => names.map(textField).join('_');
function namesOfField(field: string, count: number): string[] | undefined {
  const names = field.split('_').map(textOfField);
  return names.length === count && names.every((name) => name !== undefined) ? names : undefined;
}

// ── Tables ──
const tableField = (table: Counts): string => table.map((row) => row.join('-')).join('_');

function tableOfField(field: string): number[][] | LinkProblem {
  const rows = field.split('_').map((row) => row.split('-'));
  const width = rows[0]!.length;
  const isLevels = (count: number): boolean => count >= FEWEST_LEVELS && count <= MOST_LEVELS;
  if (!isLevels(rows.length) || !isLevels(width) || rows.some((row) => row.length !== width))
    return 'wrong-shape';
  const cells = rows.flat();
  if (!cells.every((cell) => /^\d{1,12}$/.test(cell))) return 'malformed';
  if (cells.some((cell) => Number(cell) > MOST_IN_CELL)) return 'out-of-range';
  return rows.map((row) => row.map(Number));
}

/** The tables of all groups together. */
export const pooledTable = (tables: readonly Counts[]): number[][] =>
  (tables[0] ?? []).map((row, i) =>
    row.map((_, j) => tables.reduce((total, table) => total + (table[i]?.[j] ?? 0), 0)),
  );

// ── The generator ──
const parities = { n: 'none', c: 'confounder', m: 'modifier', s: 'simpson' } as const;
const settingsField = (s: GeneratorSettings): string =>
  [
    s.n,
    s.massaged,
    `${s.strength < 0 ? 'n' : ''}${Math.abs(s.strength)}`,
    s.noise,
    s.knowing ? 'k' : 'b',
    s.missing,
    s.missingByOutcome ? 'o' : 'r',
    s.parity[0],
    `${s.parityStrength < 0 ? 'n' : ''}${Math.abs(s.parityStrength)}`,
    s.seed,
  ].join('-');

function settingsOfField(field: string): GeneratorSettings | undefined {
  const parts = field.split('-');
  if (parts.length !== 10) return undefined;
  const signed = (text: string | undefined): number | undefined =>
    integerField(text?.replace(/^n/, '-'), -99, 99);
  const [n, massaged, strength] = [
    integerField(parts[0], 2, MOST_GENERATED),
    integerField(parts[1], 1, 99),
    signed(parts[2]),
  ];
  const [noise, missing] = [integerField(parts[3], 0, 100), integerField(parts[5], 0, 100)];
  const [parityStrength, seed] = [signed(parts[8]), integerField(parts[9], 0, LARGEST_SEED)];
  const parity = Object.hasOwn(parities, parts[7]!) ? parities[parts[7] as keyof typeof parities] : undefined;
  if (n === undefined || massaged === undefined || strength === undefined || noise === undefined)
    return undefined;
  if (missing === undefined || parityStrength === undefined || seed === undefined || !parity)
    return undefined;
  const settings: GeneratorSettings = {
    n,
    massaged,
    strength,
    noise,
    knowing: parts[4] === 'k',
    missing,
    missingByOutcome: parts[6] === 'o',
    parity,
    parityStrength,
    seed,
  };
  try {
    assertPlan(planOf(settings));
    return settings;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const isPlain = ({ names, strata, origin, table }: SandboxParams): boolean =>
  !names && !strata && !origin && table.length === 2 && table[0]?.length === 3;

/** The plain cohort of a state that is nothing more: its link is the shorter one that other pages open, too. */
export const plainCohort = (params: SandboxParams): CohortParams | null =>
  isPlain(params) ? { table: params.table, locked: params.locked } : null;

/**
 * Fields: `t` table, rows joined by `_`, cells by `-`, the tables of groups by `.`; `m` margins, `locked` or `free`;
 * `r`, `c` names of levels; `v` names of the two variables; `s` names of the groups; `g` settings of the generator;
 * `o` is `data` where the counts come from the reader's own data.
 */
export const sandboxKind: ScenarioKind<SandboxParams> = {
  kind: 'sandbox',
  version: 1,
  defaults: { ...cohortKind.defaults, names: null, strata: null, origin: null },
  encode: ({ table, locked, names, strata, origin }) => ({
    t: strata ? strata.tables.map(tableField).join('.') : tableField(table),
    m: locked ? 'locked' : 'free',
    ...(names
      ? {
          r: namesField(names.rows),
          c: namesField(names.columns),
          v: namesField([names.variables.x, names.variables.y]),
        }
      : {}),
    ...(strata?.names ? { s: namesField(strata.names) } : {}),
    ...(origin?.kind === 'plan' ? { g: settingsField(origin.settings) } : {}),
    ...(origin?.kind === 'data' ? { o: 'data' } : {}),
  }),
  decode: (fields) => {
    const texts = (fields['t'] ?? tableField(cohortKind.defaults.table)).split('.');
    if (texts.length > MOST_STRATA) return 'out-of-range';
    const tables: number[][][] = [];
    for (const text of texts) {
      const table = tableOfField(text);
      if (typeof table === 'string') return table;
      tables.push(table);
    }
    const shape = (table: Counts): string => `${table.length} ${table[0]!.length}`;
    if (tables.some((table) => shape(table) !== shape(tables[0]!))) return 'wrong-shape';
    const table = pooledTable(tables);
    if (table.flat().some((count) => count > MOST_IN_CELL)) return 'out-of-range';
    const margins = fields['m'] ?? 'free';
    if (margins !== 'locked' && margins !== 'free') return 'malformed';

    const isNamed = fields['r'] !== undefined || fields['c'] !== undefined || fields['v'] !== undefined;
    const rows = namesOfField(fields['r'] ?? '', table.length);
    const columns = namesOfField(fields['c'] ?? '', table[0]!.length);
    const variables = namesOfField(fields['v'] ?? '', 2);
    if (isNamed && !(rows && columns && variables)) return 'malformed';
    // Levels that the study does not have need names.
    if (!isNamed && shape(table) !== '2 3') return 'wrong-shape';
    const groups = fields['s'] === undefined ? null : namesOfField(fields['s'], tables.length);
    if (groups === undefined || (tables.length > 2 && !groups)) return 'malformed';
    const settings = fields['g'] === undefined ? null : settingsOfField(fields['g']);
    if (settings === undefined) return 'out-of-range';
    return {
      table,
      locked: margins === 'locked',
      names:
        rows && columns && variables
          ? { rows, columns, variables: { x: variables[0]!, y: variables[1]! } }
          : null,
      strata: tables.length > 1 ? { tables, names: groups } : null,
      origin: fields['o'] === 'data' ? { kind: 'data' } : settings ? { kind: 'plan', settings } : null,
    };
  },
  equal: (a, b) => JSON.stringify(sandboxKind.encode(a)) === JSON.stringify(sandboxKind.encode(b)),
};
