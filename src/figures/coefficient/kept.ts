import type { DividedName, PairClasses } from '#engines/statistics/index.ts';

/** The classes of pairs in the order of the strip. */
export const classes = ['concordant', 'discordant', 'tiedXOnly', 'tiedYOnly', 'tiedBoth'] as const;
export type PairClass = (typeof classes)[number];

/** Pairs that differ on x, and on y. */
const differX: readonly PairClass[] = ['concordant', 'discordant', 'tiedYOnly'];
const differY: readonly PairClass[] = ['concordant', 'discordant', 'tiedXOnly'];

/**
 * Which pairs a coefficient lets count: one set, or two of which it takes a mean. tau_c goes by the shape of the table
 * and has none.
 */
export const keptBy: Readonly<Record<Exclude<DividedName, 'tauC'>, readonly (readonly PairClass[])[]>> = {
  tauA: [classes],
  tauB: [differX, differY],
  gamma: [['concordant', 'discordant']],
  somersDYX: [differX],
  somersDXY: [differY],
  somersDSymmetric: [differX, differY],
};

/** A piece of the strip of all pairs, in shares of its length. */
export interface StripPart {
  readonly kind: PairClass;
  readonly from: number;
  readonly share: number;
  readonly kept: boolean;
}

/** The strip of all pairs, class after class; those of the set are kept. Empty classes have no part. */
export function stripOf(pairs: PairClasses, set: readonly PairClass[]): StripPart[] {
  const all = classes.reduce((total, kind) => total + pairs[kind], 0);
  let from = 0;
  return classes.flatMap((kind): StripPart[] => {
    const share = all > 0 ? pairs[kind] / all : 0;
    const part = { kind, from, share, kept: set.includes(kind) };
    from += share;
    return share > 0 ? [part] : [];
  });
}
