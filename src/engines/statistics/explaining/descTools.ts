import { none, ok, type Result } from '../../kit/result.ts';
import { profilesOfTable } from '../counts/profiles.ts';
import type { Table } from '../counts/table.ts';
import type { Undefined } from '../errors.ts';

/**
 * The standard error that R DescTools 0.99.61 puts into its interval of tau_b. It is wrong, and stands here only to
 * show by how much: in its variance one term carries δ1δ2 where δ1/δ2 belongs (facts/statistics-oracles.md), so the value
 * changes when the table is transposed. Right where S is 0 or all columns have the same total, as without ties.
 * @returns `one-level-x`, `one-level-y` where DescTools stops with an error
 * @example descToolsStandardError([[5, 0], [0, 5]]).ok // → true
 */
export function descToolsStandardError(table: Table): Result<number, Undefined> {
  const { n, weight, concordant, discordant, groupX, groupY } = profilesOfTable(table);
  if (n < 2) return none('too-few');
  let squareX = 0;
  let squareY = 0;
  let score = 0;
  for (let k = 0; k < weight.length; k += 1) {
    const share = (weight[k] as number) / n;
    squareX += (share * (groupX[k] as number)) / n;
    squareY += (share * (groupY[k] as number)) / n;
    score += (share * ((concordant[k] as number) - (discordant[k] as number))) / n;
  }
  if (groupX[0] === n) return none('one-level-x');
  if (groupY[0] === n) return none('one-level-y');
  const delta1 = Math.sqrt(1 - squareX);
  const delta2 = Math.sqrt(1 - squareY);
  let mean = 0;
  let square = 0;
  for (let k = 0; k < weight.length; k += 1) {
    const share = (weight[k] as number) / n;
    const difference = (2 * ((concordant[k] as number) - (discordant[k] as number))) / n;
    const column = (groupY[k] as number) / n;
    const row = (groupX[k] as number) / n;
    const term = (difference + score * column) * delta2 * delta1 + (score * row * delta2) / delta1;
    mean += share * term;
    square += share * term * term;
  }
  return ok(Math.sqrt(Math.max(0, square - mean * mean)) / (delta1 * delta2) ** 2 / Math.sqrt(n));
}
