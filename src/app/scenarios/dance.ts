import { integerField, type ScenarioKind } from './kind.ts';

/** The associations that cohorts are drawn with, by name. */
export const danceStrengths = ['none', 'weak', 'middle', 'strong'] as const;
export type DanceStrength = (typeof danceStrengths)[number];
/** Sizes to choose from; 25 is the study's. */
export const danceSizes = [10, 25, 50, 100, 200] as const;

/** What the dance draws from: association, size, how the totals are treated, and the seed, so that a class sees the same. */
export interface DanceParams {
  readonly strength: DanceStrength;
  readonly n: number;
  /** The totals are always the study's; only without association and with its 25 mothers. */
  readonly fixed: boolean;
  readonly seed: number;
}

const MOST_SEED = 99_999_999;
const isStrength = (text: string): text is DanceStrength => danceStrengths.some((name) => name === text);

/** Fields: `a` association; `n` size; `m` margins, `free` or `fixed`; `s` seed. */
export const danceKind: ScenarioKind<DanceParams> = {
  kind: 'dance',
  version: 1,
  defaults: { strength: 'middle', n: 25, fixed: false, seed: 2026 },
  encode: ({ strength, n, fixed, seed }) => ({
    a: strength,
    n: String(n),
    m: fixed ? 'fixed' : 'free',
    s: String(seed),
  }),
  decode: (fields) => {
    const { defaults } = danceKind;
    const strength = fields['a'] ?? defaults.strength;
    const margins = fields['m'] ?? 'free';
    if (!isStrength(strength) || (margins !== 'free' && margins !== 'fixed')) return 'malformed';
    const n = danceSizes.find((size) => String(size) === (fields['n'] ?? String(defaults.n)));
    const seed = fields['s'] === undefined ? defaults.seed : integerField(fields['s'], 0, MOST_SEED);
    if (n === undefined || seed === undefined) return 'out-of-range';
    return { strength, n, fixed: margins === 'fixed', seed };
  },
  equal: (a, b) => a.strength === b.strength && a.n === b.n && a.fixed === b.fixed && a.seed === b.seed,
};
