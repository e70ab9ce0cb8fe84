import { levelNumber, levels, regionOf, type Level } from '#engines/anatomy/index.ts';
import { plainText } from '#i18n/message.ts';
import type { AtlasWords } from '../words.ts';

type Nth = keyof AtlasWords['vertebra']['nth'];

/** Place of a vertebra in its region: 7 for C7 and T7. */
const nth = (level: Level): number => Number(level.slice(1));

/** The full name: “Seventh thoracic vertebra”. */
export const nameOf = (words: AtlasWords, level: Level): string =>
  plainText(words.vertebra[regionOf(level)], { nth: words.vertebra.nth[`n${nth(level)}` as Nth] });

/** The name in the other language of the site. */
export const otherNameOf = (words: AtlasWords, level: Level): string =>
  plainText(words.vertebra.other[regionOf(level)], { n: nth(level) });

/** A name of its own, such as atlas, where it has one. */
export const ownNameOf = (words: AtlasWords, level: Level): string | null =>
  level in words.vertebra.also ? words.vertebra.also[level as keyof AtlasWords['vertebra']['also']] : null;

/** How a hand finds it: which of the texts, and how many tips to count from C7. */
export function handHint(words: AtlasWords, level: Level, cm: string): string {
  const says = words.explore.hand;
  if (level in says) return says[level as keyof typeof says];
  if (level.startsWith('L')) return says.lumbar;
  const steps = levelNumber(level) - levelNumber('C7');
  return steps < 0 ? says.neck : plainText(says.count, { steps, cm });
}

export interface Entry {
  readonly kind: 'level' | 'landmark';
  readonly id: string;
  readonly name: string;
  /** Everything it can be found by. */
  readonly terms: readonly string[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All vertebrae and landmarks with what they are called. */
export function entriesOf(words: AtlasWords): readonly Entry[] {
  const vertebrae = levels.map((level): Entry => {
    const own = ownNameOf(words, level);
    const name = nameOf(words, level);
    const terms = [level, name, otherNameOf(words, level), ...(own ? [own] : [])];
    return { kind: 'level', id: level, name: own ? `${level}, ${own}` : `${level}, ${name}`, terms };
  });
  const marks = Object.entries(words.landmarks.names).map(([id, name]): Entry => ({
    kind: 'landmark',
    id,
    name,
    terms: [name],
  }));
  return [...vertebrae, ...marks];
}

/**
 * What a search finds, best first: the short name itself (`T1` is not T10), then whole words, then beginnings of
 * words. `T 7`, `th7` and `thoracic 7` find T7.
 */
export function search(entries: readonly Entry[], typed: string): readonly Entry[] {
  const query = plain(typed)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (query === '') return [];
  const short = /^(c|t|th|l)\s?(\d{1,2})$/.exec(query);
  if (short) {
    const id = `${short[1]![0]!.toUpperCase()}${short[2]}`;
    return entries.filter(
      (entry) => entry.id === id || (entry.kind === 'landmark' && plain(entry.name).startsWith(plain(id))),
    );
  }
  const parts = query.split(' ');
  const score = ({ terms }: Entry): number => {
    const text = terms
      .map(plain)
      .join(' ')
      .split(/[^a-z0-9]+/);
    let total = 0;
    for (const part of parts) {
      const best = text.includes(part)
        ? 2
        : part.length > 1 && text.some((word) => word.startsWith(part))
          ? 1
          : 0;
      if (best === 0) return 0;
      total += best;
    }
    return total;
  };
  return entries
    .map((entry) => ({ entry, score: score(entry) }))
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map((one) => one.entry);
}
