import { randomStream, shuffle } from '../../random/stream.ts';
import { drawCohort } from '../cohorts/cohort.ts';
import { plainPlan } from '../cohorts/plan.ts';
import { tauB } from '../coefficients/kendall.ts';
import { countTable } from '../counts/countTable.ts';
import type { Table } from '../counts/table.ts';

/** Cohorts in a round. */
export const GUESSES = 10;

/** Latent correlations of a round: every strength comes up once, in another order each time. */
const STRENGTHS = [-0.9, -0.5, -0.2, 0, 0.2, 0.4, 0.6, 0.75, 0.9, 0.98] as const;
const FEWEST = 12;
const MOST = 40;

/** A cohort of a round and its tau_b, which is always defined. */
export interface GuessCohort {
  readonly table: Table;
  readonly tauB: number;
}

/**
 * Ten cohorts whose tau_b is to be guessed: 12 to 40 mothers, massage by milk, all strengths from clearly negative to
 * nearly as strong as possible. The same seed gives the same ten.
 * @param seed any integer, lowest 32 bits
 */
export function guessRound(seed: number): readonly GuessCohort[] {
  const random = randomStream(seed, 'guesses');
  return shuffle([...STRENGTHS], random).map((rho) => {
    for (;;) {
      const n = FEWEST + random.below(MOST - FEWEST + 1);
      const massaged = 30 + random.below(41);
      const plan = {
        ...plainPlan,
        n,
        rows: [100 - massaged, massaged],
        columns: [1 + random.below(3), 1 + random.below(3), 1 + random.below(3)],
        association: { kind: 'rho', value: rho } as const,
      };
      const { table } = drawCohort(plan, random.uint32());
      const tau = tauB(countTable(table));
      if (tau.ok) return { table, tauB: tau.value };
    }
  });
}

/** Mean distance of guesses from the truth, in units of tau_b, that still earns three, two, one star. */
export const GUESS_STARS = [0.1, 0.16, 0.25] as const;

/** Mean |guess − tau_b| of those guessed so far; null before the first. */
export const meanError = (guesses: readonly number[], cohorts: readonly GuessCohort[]): number | null =>
  guesses.length === 0
    ? null
    : guesses.reduce((total, guess, k) => total + Math.abs(guess - (cohorts[k] as GuessCohort).tauB), 0) /
      guesses.length;

/** Stars for the mean error of a whole round. */
export const starsForError = (error: number): 0 | 1 | 2 | 3 =>
  error <= GUESS_STARS[0] ? 3 : error <= GUESS_STARS[1] ? 2 : error <= GUESS_STARS[2] ? 1 : 0;
