import { describe, expect, it } from 'vitest';
import * as adapter from './adapter.ts';
import file from './cases/reference.json' with { type: 'json' };
import { checksum, generate, type Recipe } from './generators.ts';

/*
 * Every oracle case, every expected value, none skipped. Expected numbers are the correctly rounded double of an
 * exact value (60-digit arithmetic), cross-checked with R, SciPy and PSPP; tolerances are those of the file.
 */

type Expected = Readonly<Record<string, unknown>>;
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly expected: Expected;
  readonly [key: string]: unknown;
}

const COUNTS = new Set([
  'n',
  'C',
  'D',
  'S',
  'Tx',
  'Ty',
  'Txy',
  'n_support',
  'n_tables',
  'n_match',
  'n_missing',
]);
const decode = (value: unknown): number => (value === null ? NaN : Number(value));
const isUndefined = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'number' && Number.isNaN(value));

/** Absolute and relative tolerance of a key. */
function tolerance(key: string, kind: string): readonly [number, number] {
  if (kind === 'latent') return [1e-9, 0];
  if (kind === 'quantile') return [1e-12, 1e-12];
  if ((key.startsWith('p_') && key !== 'p_T') || key === 'cdf') return [1e-300, 1e-9];
  if (key.startsWith('ln_')) return [1e-9, 1e-12];
  if (key === 'z' || key === 'z_cc') return [1e-12, 1e-11];
  if (key === 'varS') return [0, 1e-12];
  if (key.startsWith('ase') || key.startsWith('ci95')) return [3e-8, 1e-8];
  if (key === 'T') return [1e-9, 1e-6];
  if (key === 'p_T') return [1e-300, 1e-4];
  return [1e-12, 0];
}

function run(one: Case): Record<string, unknown> {
  switch (one.kind) {
    case 'pairs':
      return adapter.fromPairs((one['x'] as unknown[]).map(decode), (one['y'] as unknown[]).map(decode));
    case 'generator': {
      const { x, y } = generate(one['generator'] as Recipe);
      expect(checksum(x, y), 'the data are reproduced').toBe(one['fnv']);
      return adapter.fromPairs(Array.from(x), Array.from(y));
    }
    case 'table':
      return adapter.fromTable(one['table'] as number[][]);
    case 'normal':
      return adapter.normal(one['z'] as number);
    case 'quantile':
      return { z: adapter.quantile(one['p'] as number) };
    case 'latent':
      return adapter.latent(one['rho'] as number, one['tx'] as number[], one['ty'] as number[]);
    case 'detective':
      return adapter.detective(one['row'] as number[], one['col'] as number[], one['tau_text'] as string);
    default:
      throw new Error(`unknown kind ${one.kind}`);
  }
}

function compare(key: string, got: unknown, want: unknown, kind: string): void {
  if (want === null) {
    expect(isUndefined(got), `${key} is undefined`).toBe(true);
    return;
  }
  expect(isUndefined(got), `${key} is defined`).toBe(false);
  if (key === 'tables') {
    const sorted = (tables: unknown): string[] => (tables as unknown[]).map((t) => JSON.stringify(t)).sort();
    expect(sorted(got)).toEqual(sorted(want));
  } else if (key === 'cells') {
    (want as number[][]).forEach((row, i) =>
      row.forEach((p, j) => expect(Math.abs((got as number[][])[i]![j]! - p)).toBeLessThan(1e-9)),
    );
  } else if (COUNTS.has(key)) {
    expect(BigInt(got as number | bigint), key).toBe(BigInt(want as number | string));
  } else if (typeof want === 'string') {
    expect(got, key).toBe(want);
  } else {
    const [absolute, relative] = tolerance(key, kind);
    const difference = Math.abs((got as number) - (want as number));
    expect(difference, `${key}: ${String(got)} for ${String(want)}`).toBeLessThanOrEqual(
      absolute + relative * Math.abs(want as number),
    );
  }
}

/** Expected values over all cases, undefined ones included. */
const VALUES = 3597;
const KINDS = { table: 37, pairs: 40, generator: 8, normal: 20, quantile: 9, latent: 6, detective: 9 };

describe('oracle cases', () => {
  const cases = file.cases as unknown as Case[];

  let compared = 0;

  it('are all here, each once', () => {
    expect(cases).toHaveLength(129);
    expect(new Set(cases.map((one) => `${one.kind} ${one.id}`)).size).toBe(129);
    const byKind: Record<string, number> = {};
    for (const { kind } of cases) byKind[kind] = (byKind[kind] ?? 0) + 1;
    expect(byKind).toEqual(KINDS);
  });

  it.each(cases.map((one) => [`${one.kind} ${one.id}`, one] as const))('%s', (_, one) => {
    const got = run(one);
    for (const [key, want] of Object.entries(one.expected)) {
      compare(key, got[key], want, one.kind);
      compared += 1;
    }
  });

  it('have all been compared, value by value', () => expect(compared).toBe(VALUES));
});
