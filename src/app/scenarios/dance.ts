import { integerField, type ScenarioKind } from './kind.ts';

/** The associations that cohorts are drawn with, by name; `own` is that of the cohort the figure stands beside. */
export const danceStrengths = ['none', 'weak', 'middle', 'strong'] as const;
export type DanceStrength = (typeof danceStrengths)[number];
/** Sizes to choose from; 25 is the study's. */
export const danceSizes = [10, 25, 50, 100, 200] as const;

/** What the dance draws from: association, size, how the totals are treated, and the seed, so that a class sees the same. */
export interface DanceParams {
  readonly strength: DanceStrength | 'own';
  /** Null: as many as the cohort that the figure stands beside. */
  readonly n: number | null;
  /** The totals are always the study's; only without association and with its 25 mothers. */
  readonly fixed: boolean;
  /** Null: the figure's own. */
  readonly seed: number | null;
}

const MOST_SEED = 99_999_999;
const MOST_DRAWN = 5_000;
const isStrength = (text: string): text is DanceStrength => danceStrengths.some((name) => name === text);

/**
 * Fields: `a` association; `n` size; `m` margins, `free` or `fixed`; `s` seed. What is not said is the figure's own; in
 * version 1 it was the middle association, 25 mothers and seed 2026, and there were only the sizes to choose from.
 */
export const danceKind: ScenarioKind<DanceParams> = {
  kind: 'dance',
  version: 2,
  defaults: { strength: 'own', n: null, fixed: false, seed: null },
  encode: ({ strength, n, fixed, seed }) => ({
    ...(strength === 'own' ? {} : { a: strength }),
    ...(n === null ? {} : { n: String(n) }),
    ...(fixed ? { m: 'fixed' } : {}),
    ...(seed === null ? {} : { s: String(seed) }),
  }),
  decode: (fields, version) => {
    const usual = version === 1 ? { a: 'middle', n: '25', s: '2026' } : { a: 'own' };
    const { a, n: size, m = 'free', s }: Readonly<Record<string, string>> = { ...usual, ...fields };
    if (a === undefined || (a !== 'own' && !isStrength(a)) || (m !== 'free' && m !== 'fixed'))
      return 'malformed';
    if (version === 1 && a === 'own') return 'malformed';
    const n = size === undefined ? null : integerField(size, 2, MOST_DRAWN);
    const seed = s === undefined ? null : integerField(s, 0, MOST_SEED);
    if (n === undefined || seed === undefined) return 'out-of-range';
    if (version === 1 && !danceSizes.some((one) => one === n)) return 'out-of-range';
    return { strength: a, n, fixed: m === 'fixed', seed };
  },
  equal: (a, b) => JSON.stringify(danceKind.encode(a)) === JSON.stringify(danceKind.encode(b)),
};
