import { none, ok, type Result } from '../../../kit/result.ts';
import { attainableCounts } from '../../coefficients/attainable.ts';
import { sum } from '../../counts/table.ts';
import { InputError, type Undefined } from '../../errors.ts';
import { finish } from '../../../kit/steps.ts';
import { withExtremes, type NullDistribution } from './distribution.ts';
import { tiedDistributionSteps } from './tied.ts';
import { tiedCost } from './tiedCost.ts';
import { untiedCost, untiedDistributionSteps } from './untied.ts';

/** Group sizes of both variables in ascending order of value, groups of one included. */
export interface OrderedMargins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const hasTies = (sizes: readonly number[]): boolean => sizes.some((size) => size > 1);

/** @throws InputError `empty-data`, `not-a-number`, `negative-count`, `fractional-count`, `margins-differ` */
export function assertMargins({ rows, columns }: OrderedMargins): void {
  for (const sizes of [rows, columns]) {
    if (sizes.length === 0) throw new InputError('empty-data');
    sizes.forEach((size, i) => {
      if (!Number.isFinite(size)) throw new InputError('not-a-number', [i]);
      if (!Number.isInteger(size)) throw new InputError('fractional-count', [i]);
      if (size < 0) throw new InputError('negative-count', [i]);
    });
  }
  if (sum(rows) !== sum(columns)) throw new InputError('margins-differ', [sum(rows), sum(columns)]);
}

/** Above this many multiply-and-adds, two to four seconds, the exact distribution is not worth waiting for. */
export const LARGEST_EXACT_COST = 2e9;

/**
 * What the exact distribution of S would cost, in multiply-and-adds (one to two nanoseconds each), before any of it
 * is computed. Refuse above {@link LARGEST_EXACT_COST}.
 */
export function exactCost(margins: OrderedMargins): number {
  const { rows, columns } = margins;
  if (!hasTies(rows) || !hasTies(columns)) return untiedCost(hasTies(rows) ? rows : columns, sum(rows));
  return tiedCost(rows, columns);
}

/**
 * The exact distribution of S with both margins fixed, step by step (each `yield` is the share done).
 * @throws InputError when the margins are no counts or do not agree
 */
export function exactDistributionSteps(margins: OrderedMargins): Generator<number, NullDistribution> {
  assertMargins(margins);
  return distributionSteps(margins);
}

function* distributionSteps({ rows, columns }: OrderedMargins): Generator<number, NullDistribution> {
  const counted =
    !hasTies(rows) || !hasTies(columns)
      ? yield* untiedDistributionSteps(hasTies(rows) ? rows : columns, sum(rows))
      : yield* tiedDistributionSteps(rows, columns);
  const { smallest, largest } = attainableCounts(rows, columns);
  return withExtremes(counted, smallest.s, largest.s);
}

/**
 * The same in one go.
 * @example exactDistribution({ rows: [11, 14], columns: [7, 12, 6] }).value.support.length // → 53
 */
export function exactDistribution(margins: OrderedMargins): Result<NullDistribution, Undefined> {
  assertMargins(margins);
  if (sum(margins.rows) < 2) return none('too-few');
  return ok(finish(exactDistributionSteps(margins)));
}
