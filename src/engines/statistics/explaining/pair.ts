import { pairKind, type PairKind } from '../counts/pairCounts.ts';
import { InputError } from '../errors.ts';

/** One person's two values. */
export interface Observation {
  readonly x: number;
  readonly y: number;
}

/** How the second value of a pair stands to the first. */
export type Comparison = 'lower' | 'equal' | 'higher';

/** The counts that a pair enters (facts/statistics.md §2); a pair tied on both enters all three ties. */
export type PairCountName = 'concordant' | 'discordant' | 'tiedX' | 'tiedY' | 'tiedBoth';

/** Why a pair counts as it does, as codes and values; the sentence is made by the page. */
export interface PairExplanation {
  readonly kind: PairKind;
  /** The two people in ascending order of x, and of y where x is the same. */
  readonly first: Observation;
  readonly second: Observation;
  /** How `second` compares with `first`; x is never `lower`. */
  readonly x: Comparison;
  readonly y: Comparison;
  /** What the pair adds to S: 1, −1 or 0. */
  readonly addsToS: 1 | 0 | -1;
  readonly countedIn: readonly PairCountName[];
}

const countedIn: Readonly<Record<PairKind, readonly PairCountName[]>> = {
  concordant: ['concordant'],
  discordant: ['discordant'],
  'tied-x': ['tiedX'],
  'tied-y': ['tiedY'],
  'tied-both': ['tiedX', 'tiedY', 'tiedBoth'],
};

const compare = (from: number, to: number): Comparison =>
  to > from ? 'higher' : to < from ? 'lower' : 'equal';

/**
 * Why two people form a concordant, discordant or tied pair. The order in which they are given does not matter.
 * @throws InputError `not-a-number` at the index of the person (0 or 1) with a missing value
 * @example explainPair({ x: 1, y: 0 }, { x: 0, y: 2 }).kind // → 'discordant'
 * @example explainPair({ x: 1, y: 2 }, { x: 1, y: 2 }).countedIn.length // → 3
 */
export function explainPair(a: Observation, b: Observation): PairExplanation {
  [a, b].forEach(({ x, y }, k) => {
    if (Number.isNaN(x) || Number.isNaN(y)) throw new InputError('not-a-number', [k]);
  });
  const swap = b.x < a.x || (b.x === a.x && b.y < a.y);
  const [first, second] = swap ? [b, a] : [a, b];
  const kind = pairKind(first.x, first.y, second.x, second.y);
  return {
    kind,
    first,
    second,
    x: compare(first.x, second.x),
    y: compare(first.y, second.y),
    addsToS: kind === 'concordant' ? 1 : kind === 'discordant' ? -1 : 0,
    countedIn: countedIn[kind],
  };
}
