/** The other mother of a comparison: the same one with a single thing changed. Pure. */
import { letDownKind, type LetDownParams } from '#app/scenarios/letDown.ts';
import { MASSAGE_LEAD } from '#engines/physiology/index.ts';
import { changedFrom, stretchesOf, withStretches } from '../inputs.ts';

export type Variant = 'stress' | 'calm' | 'massage' | 'no-massage' | 'day-1' | 'day-10' | 'own';

/** Worry from which a mother counts as frightened, percent. */
const FRIGHTENED = 50;
export const isMassaged = (params: LetDownParams): boolean => params.changes.some(({ massage }) => massage);
export const isWorried = (params: LetDownParams): boolean => params.changes.some(({ stress }) => stress > 0);

/** What she can be compared with: always the opposite of what she is. */
export const variantsFor = (params: LetDownParams): readonly Variant[] => [
  params.changes.some(({ stress }) => stress >= FRIGHTENED) ? 'calm' : 'stress',
  isMassaged(params) ? 'no-massage' : 'massage',
  params.day === 1 ? 'day-10' : 'day-1',
  'own',
];

/** The other mother. Massage begins as long before each feed as in the presets, and ends with it. */
export function variantOf(params: LetDownParams, variant: Exclude<Variant, 'own'>): LetDownParams {
  const { changes, minutes } = params;
  const end = minutes * 60;
  switch (variant) {
    case 'stress':
      return { ...params, changes: changedFrom(changes, 'stress', 0, 100) };
    case 'calm':
      return { ...params, changes: changedFrom(changes, 'stress', 0, 0) };
    case 'massage': {
      const feeds = stretchesOf(changes, 'suckling', end);
      const stretches = feeds.map(({ from, to }, i) => ({
        from: Math.max(feeds[i - 1] ? feeds[i - 1]!.to + 1 : 0, from - MASSAGE_LEAD * 60),
        to,
        level: 100,
      }));
      return { ...params, changes: withStretches(changes, 'massage', stretches, end) };
    }
    case 'no-massage':
      return { ...params, changes: changedFrom(changes, 'massage', 0, 0) };
    case 'day-1':
      return { ...params, day: 1 };
    case 'day-10':
      return { ...params, day: 10 };
  }
}

/** Which variant of the first mother the second one is: for a link, which carries only the two of them. */
export const variantBetween = (a: LetDownParams, b: LetDownParams): Variant =>
  variantsFor(a).find(
    (variant) =>
      variant !== 'own' && letDownKind.equal({ ...variantOf(a, variant), second: 0 }, { ...b, second: 0 }),
  ) ?? 'own';
