import { none, ok, type Result } from '../../kit/result.ts';
import { levelsOf, tauB } from '../coefficients/kendall.ts';
import { sampleOfTable } from '../counts/countPairs.ts';
import { profilesOfTable } from '../counts/profiles.ts';
import { marginsOf, type Table } from '../counts/table.ts';
import type { Undefined } from '../errors.ts';
import { asymptoticTest, correctedTest } from '../inference/asymptotic.ts';
import type { ExactPValues } from '../inference/exact/tails.ts';
import { approximateT, waldInterval, type Interval } from '../inference/intervals.ts';
import { standardErrors } from '../inference/standardErrors.ts';
import { descToolsStandardError } from './descTools.ts';

/*
 * Which software prints which p-value and which interval (facts/statistics.md §3–5, statistics-oracles.md). Two-sided
 * throughout. Names and explanations are words of the dictionaries.
 */

/** How a two-sided p is counted. */
export const pRules = [
  'normal',
  'corrected',
  'absolute',
  'doubled',
  'probability',
  'mid',
  'crosstabs-t',
  'monte-carlo',
] as const;
export type PRule = (typeof pRules)[number];

/** The interval that goes with it: none at all, tau_b ± z · ASE1, or the same with a wrong standard error. */
export type IntervalRule = 'none' | 'wald' | 'wald-wrong-error';

/** What a program is known to get wrong. The words live in the dictionaries. */
export type Fault =
  /** n = 2, asked for the normal p: no number or an error, although the variance is 1. */
  | 'two-observations'
  /** Exact p as 1 − cdf: negative near 1e-14 (R 4.2.2 and 4.6.0, n = 100). */
  | 'negative-exact-p'
  /** Ties with n < 50: falls back to the normal p with only a warning. */
  | 'silent-fallback'
  /** Single precision: about seven digits, and 0 below about 1e-8. */
  | 'single-precision'
  /** A constant variable gets tau = 1 and p = 1. */
  | 'constant-is-one'
  /** Corrected normal p also without ties, where its manual says exact. */
  | 'never-exact'
  /** SciPy before 1.11: integer overflow with heavy ties near n = 100,000. */
  | 'integer-overflow'
  /** Refuses the exact test when values tie. */
  | 'exact-refuses-ties'
  /** Prints three decimals, so that small values stand as zeros. */
  | 'prints-zeros'
  /** Rejects far too often in small tables. */
  | 'anti-conservative'
  /** The standard error is wrong unless S is 0 or all column totals are equal. */
  | 'wrong-standard-error'
  /** Stops with an error on a constant variable. */
  | 'stops-on-constant'
  /** Only where one variable has two levels. */
  | 'two-rows-only'
  /** Subtracts the point mass at 0 twice when S = 0. */
  | 'mid-p-at-zero'
  /** A simulated value: it moves with the seed. */
  | 'simulated'
  /** Tests another hypothesis in general: no order of the levels. */
  | 'ignores-order';

/** A way in which a program is asked for tau_b and its p. */
export interface SoftwareMethod {
  /** How p is counted when values tie. */
  readonly rule: PRule | 'none';
  /** How p is counted by default when nothing ties and the sample is small, where that differs. */
  readonly untied?: { readonly rule: PRule; readonly belowN: number };
  readonly interval: IntervalRule;
  readonly faults: readonly Fault[];
}

/** R and jamovi turn to the exact test below this n, SciPy up to 33, where no value ties. */
const R_EXACT_BELOW = 50;
const SCIPY_EXACT_BELOW = 34;

export const software = {
  'r-cor-test': {
    rule: 'normal',
    untied: { rule: 'doubled', belowN: R_EXACT_BELOW },
    interval: 'none',
    faults: ['silent-fallback', 'two-observations', 'negative-exact-p'],
  },
  'r-cor-test-corrected': { rule: 'corrected', interval: 'none', faults: ['two-observations'] },
  'r-kendall': {
    rule: 'corrected',
    interval: 'none',
    faults: ['single-precision', 'never-exact', 'constant-is-one'],
  },
  scipy: {
    rule: 'normal',
    untied: { rule: 'doubled', belowN: SCIPY_EXACT_BELOW },
    interval: 'none',
    faults: ['exact-refuses-ties', 'two-observations', 'integer-overflow'],
  },
  'spss-nonpar-corr': { rule: 'normal', interval: 'none', faults: ['prints-zeros'] },
  'spss-crosstabs': {
    rule: 'crosstabs-t',
    interval: 'none',
    faults: ['anti-conservative', 'prints-zeros'],
  },
  'spss-exact': { rule: 'absolute', interval: 'none', faults: ['prints-zeros'] },
  'spss-monte-carlo': { rule: 'monte-carlo', interval: 'none', faults: ['simulated', 'prints-zeros'] },
  jamovi: {
    rule: 'normal',
    untied: { rule: 'doubled', belowN: R_EXACT_BELOW },
    interval: 'none',
    faults: ['silent-fallback', 'two-observations'],
  },
  desctools: {
    rule: 'none',
    interval: 'wald-wrong-error',
    faults: ['wrong-standard-error', 'stops-on-constant'],
  },
  coin: { rule: 'absolute', interval: 'none', faults: ['two-rows-only'] },
  'coin-mid-p': { rule: 'mid', interval: 'none', faults: ['two-rows-only', 'mid-p-at-zero'] },
  ruas: { rule: 'normal', interval: 'wald', faults: [] },
} as const satisfies Record<string, SoftwareMethod>;
export type SoftwareId = keyof typeof software;
export const softwareIds = Object.keys(software) as SoftwareId[];

/** Values that may take long and are therefore handed in, not computed here. */
export interface SlowValues {
  readonly exact?: ExactPValues;
  /** A simulated P(|S| ≥ |s|): (hits + 1)/(B + 1), so never 0. */
  readonly monteCarlo?: { readonly p: number; readonly resamples: number };
}

/** Why no p stands in a line. */
export type NoP = Undefined | 'not-computed' | 'prints-none' | 'needs-two-rows';

export interface SoftwareLine {
  readonly id: SoftwareId;
  /** The rule that this program follows on these data. */
  readonly rule: PRule | 'none';
  readonly p: Result<number, NoP>;
  readonly interval: Result<Interval, NoP>;
  readonly faults: readonly Fault[];
}

/**
 * Every two-sided p of a table by its rule.
 * @throws InputError as `countTable`
 */
export function pValuesByRule(
  table: Table,
  slow: SlowValues = {},
): Readonly<Record<PRule, Result<number, NoP>>> {
  const sample = sampleOfTable(table);
  const normal = asymptoticTest(sample);
  const corrected = correctedTest(sample);
  const tau = tauB(sample.counts);
  const errors = standardErrors(profilesOfTable(table), levelsOf(table));
  const t = !tau.ok
    ? none(tau.why)
    : errors.ok
      ? approximateT(tau.value, errors.value.tauBUnderNull)
      : none(errors.why);
  const { exact, monteCarlo } = slow;
  const slowly = (p: number | undefined): Result<number, NoP> =>
    tau.ok ? (p === undefined ? none('not-computed') : ok(p)) : none(tau.why);
  return {
    normal: normal.ok ? ok(normal.value.p) : normal,
    corrected: corrected.ok ? ok(corrected.value.p) : corrected,
    absolute: slowly(exact?.absolute),
    doubled: slowly(exact?.doubled),
    probability: slowly(exact?.byProbability),
    mid: slowly(exact?.mid),
    'crosstabs-t': t.ok ? ok(t.value.p) : none(t.why),
    'monte-carlo': slowly(monteCarlo?.p),
  };
}

/**
 * What each program prints for a table: its p, its 95 % interval and its known faults.
 * @throws InputError as `countTable`
 * @example softwarePValues([[7, 4, 0], [0, 8, 6]])[0]?.rule // → 'normal'
 */
export function softwarePValues(table: Table, slow: SlowValues = {}): readonly SoftwareLine[] {
  const byRule = pValuesByRule(table, slow);
  const { rows, columns, n } = marginsOf(table);
  const untied = [...rows, ...columns].every((size) => size <= 1);
  const levels = levelsOf(table);
  const tau = tauB(sampleOfTable(table).counts);
  const wald = (error: Result<number, NoP>): Result<Interval, NoP> =>
    !tau.ok ? none(tau.why) : error.ok ? waldInterval(tau.value, error.value) : error;
  const errors = standardErrors(profilesOfTable(table), levels);
  const intervals: Readonly<Record<IntervalRule, Result<Interval, NoP>>> = {
    none: none('prints-none'),
    wald: wald(errors.ok ? ok(errors.value.tauB) : none(errors.why)),
    'wald-wrong-error': wald(descToolsStandardError(table)),
  };
  return softwareIds.map((id) => {
    const method: SoftwareMethod = software[id];
    const rule = untied && method.untied && n < method.untied.belowN ? method.untied.rule : method.rule;
    const twoRows =
      method.faults.includes('two-rows-only') && Math.min(levels.rows, levels.columns) !== 2 && tau.ok;
    return {
      id,
      rule,
      p: rule === 'none' ? none('prints-none') : twoRows ? none('needs-two-rows') : byRule[rule],
      interval: intervals[method.interval],
      faults: method.faults,
    };
  });
}
