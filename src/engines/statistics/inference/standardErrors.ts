import { none, ok, type Result } from '../../kit/result.ts';
import type { Profiles } from '../counts/profiles.ts';
import type { Undefined } from '../errors.ts';

/*
 * Large-sample standard errors by the delta method (Goodman and Kruskal; Brown and Benedetti 1977), as SPSS
 * CROSSTABS, SAS FREQ and PSPP print them (facts/statistics.md §4). Everything is computed in proportions and
 * centred before squaring: the textbook sums lose every digit when the error is small and give the root of
 * −1e-17 when it is 0.
 */

/** Smaller relative spread than this is rounding: the standard error is exactly zero. */
const ROUNDING = 64 * Number.EPSILON;

/** Standard errors that do not assume the null hypothesis ("ASE1"), and the one that does ("ASE0"). */
export interface StandardErrors {
  readonly tauB: number;
  readonly tauC: number;
  /** Undefined where no pair is untied. */
  readonly gamma: Result<number, Undefined>;
  readonly somersDYX: number;
  readonly somersDXY: number;
  /** Standard error of tau_b under the null hypothesis. */
  readonly tauBUnderNull: number;
}

/**
 * @param profiles of a table or of raw pairs
 * @param levels non-empty rows and columns, for tau_c
 * @returns `too-few`, `one-level-x`, `one-level-y` where tau_b itself is undefined
 * @example standardErrors(profilesOfTable([[7, 4, 0], [0, 8, 6]]), levelsOf([[7, 4, 0], [0, 8, 6]])).value.tauB // → 0.064853
 */
export function standardErrors(
  profiles: Profiles,
  levels: { readonly rows: number; readonly columns: number },
): Result<StandardErrors, Undefined> {
  const { n, weight, concordant, discordant, groupX, groupY } = profiles;
  if (n < 2) return none('too-few');
  const kinds = weight.length;
  // In proportions: untied share on x and y, and mean concordant and discordant mass.
  let squareX = 0;
  let squareY = 0;
  let massC = 0;
  let massD = 0;
  for (let k = 0; k < kinds; k += 1) {
    const share = (weight[k] as number) / n;
    squareX += (share * (groupX[k] as number)) / n;
    squareY += (share * (groupY[k] as number)) / n;
    massC += (share * (concordant[k] as number)) / n;
    massD += (share * (discordant[k] as number)) / n;
  }
  const untiedX = 1 - squareX;
  const untiedY = 1 - squareY;
  if (allInOneGroup(groupX, n)) return none('one-level-x');
  if (allInOneGroup(groupY, n)) return none('one-level-y');
  const root = Math.sqrt(untiedX * untiedY);
  const difference = massC - massD;
  const tau = difference / root;

  const spread = (of: (k: number) => number, scale: number): number =>
    centredSpread(profiles, of, scale) / Math.sqrt(n);
  const c = (k: number): number => (concordant[k] as number) / n;
  const d = (k: number): number => (discordant[k] as number) / n;
  const x = (k: number): number => (groupX[k] as number) / n;
  const y = (k: number): number => (groupY[k] as number) / n;

  // Perfect association has no error at all. Whole numbers tell it; the spread of rounded shares may not.
  const sums = pairSums(profiles);
  const isPerfect = (...untied: readonly number[]): boolean =>
    untied.every((pairs) => pairs === Math.abs(sums.difference));
  const spreadOfDifference = spread((k) => c(k) - d(k), 1);
  const m = Math.min(levels.rows, levels.columns);
  return ok({
    tauB: isPerfect(sums.untiedX, sums.untiedY)
      ? 0
      : spread((k) => 2 * root * (c(k) - d(k)) + tau * (x(k) * untiedY + y(k) * untiedX), 2 * root) /
        (untiedX * untiedY),
    tauBUnderNull: (2 * spreadOfDifference) / root,
    tauC: (2 * m * spreadOfDifference) / (m - 1),
    gamma:
      massC + massD === 0
        ? none('no-untied-pair')
        : ok((4 * spread((k) => massD * c(k) - massC * d(k), massC * massD)) / (massC + massD) ** 2),
    somersDYX: isPerfect(sums.untiedX)
      ? 0
      : (2 * spread((k) => untiedX * (c(k) - d(k)) + difference * x(k), untiedX)) / untiedX ** 2,
    somersDXY: isPerfect(sums.untiedY)
      ? 0
      : (2 * spread((k) => untiedY * (c(k) - d(k)) + difference * y(k), untiedY)) / untiedY ** 2,
  });
}

/** Ordered pairs, each counted from both ends: concordant less discordant, and untied on x and on y. */
function pairSums({ n, weight, concordant, discordant, groupX, groupY }: Profiles): {
  readonly difference: number;
  readonly untiedX: number;
  readonly untiedY: number;
} {
  let difference = 0;
  let untiedX = n * n;
  let untiedY = n * n;
  for (let k = 0; k < weight.length; k += 1) {
    const count = weight[k] as number;
    difference += count * ((concordant[k] as number) - (discordant[k] as number));
    untiedX -= count * (groupX[k] as number);
    untiedY -= count * (groupY[k] as number);
  }
  return { difference, untiedX, untiedY };
}

function allInOneGroup(group: ArrayLike<number>, n: number): boolean {
  return group.length > 0 && group[0] === n;
}

/** Weighted standard deviation of `of(k)`, exactly 0 where the spread is only rounding of terms of size `scale`. */
function centredSpread({ n, weight }: Profiles, of: (k: number) => number, scale: number): number {
  let mean = 0;
  for (let k = 0; k < weight.length; k += 1) mean += ((weight[k] as number) / n) * of(k);
  let variance = 0;
  let widest = 0;
  for (let k = 0; k < weight.length; k += 1) {
    const deviation = of(k) - mean;
    widest = Math.max(widest, Math.abs(deviation));
    variance += ((weight[k] as number) / n) * deviation * deviation;
  }
  return widest <= ROUNDING * Math.max(scale, Math.abs(mean)) ? 0 : Math.sqrt(variance);
}
