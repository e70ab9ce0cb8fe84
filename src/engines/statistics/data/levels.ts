import { isMissing, numberIn, numberSpelling, type DecimalSign, type NumberSpelling } from './cells.ts';
import { plainWord, scales } from './scales.ts';

/** Where an order of levels comes from; anything but numbers and known words should be looked at by the person. */
export type OrderSource =
  /** The levels are numbers. */
  | 'numbers'
  /** The words belong to a known scale. */
  | 'known-words'
  /** Each level holds a number of its own: "1. Rare", "20–35 years", "> 35". */
  | 'numbers-in-words'
  /** Nothing better than the alphabet: the person has to say. */
  | 'alphabet';

/** Levels in ascending order and how sure the order is. */
export interface LevelOrder {
  /** Each level with the spellings it has in the data ("Ya", "ya", "YA"). */
  readonly levels: readonly (readonly string[])[];
  readonly source: OrderSource;
  /** Spelling of the numbers, where the levels are numbers. */
  readonly numbers: NumberSpelling | null;
}

/** Up to how many different words a scale is looked for. */
const MOST_WORDS = 30;

/**
 * A sensible guess of the ascending order of levels.
 * @param values any cells of a column; missing ones and repetitions are ignored
 * @param likely decimal sign where both fit
 * @example guessLevels(['baik', 'kurang', 'cukup']).levels // → [['kurang'], ['cukup'], ['baik']]
 */
export function guessLevels(values: readonly string[], likely: DecimalSign = '.'): LevelOrder {
  const distinct = [...new Set(values.map((value) => value.trim()))].filter((value) => !isMissing(value));
  const numbers = numberSpelling(distinct, likely);
  if (numbers) {
    const valueOf = (text: string): number => numberIn(text, numbers.decimal) as number;
    return { levels: grouped(distinct, valueOf), source: 'numbers', numbers };
  }
  const words = distinct.length <= MOST_WORDS ? byKnownWords(distinct) : null;
  if (words) return { levels: words, source: 'known-words', numbers: null };
  const inside = byNumbersInside(distinct);
  if (inside) return { levels: inside, source: 'numbers-in-words', numbers: null };
  return { levels: grouped(distinct, plainWord), source: 'alphabet', numbers: null };
}

/** Texts with the same key together, keys ascending. */
function grouped<Key extends number | string>(
  texts: readonly string[],
  keyOf: (text: string) => Key,
): string[][] {
  const groups = new Map<Key, string[]>();
  for (const text of texts) {
    const key = keyOf(text);
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** By the first scale that knows every word. Synonyms ("fair", "cukup") are one level. */
function byKnownWords(distinct: readonly string[]): string[][] | null {
  if (distinct.length === 0) return null;
  const scale = scales.find((one) => distinct.every((text) => one.has(plainWord(text))));
  return scale ? grouped(distinct, (text) => scale.get(plainWord(text)) as number) : null;
}

/** A "<" before a number makes it a hair less, a ">" a hair more. */
const NUDGE: Readonly<Record<string, number>> = { '<': -1e-6, '≤': -1e-6, '>': 1e-6, '≥': 1e-6 };

/** By the first number in each level; null unless every level has its own. */
function byNumbersInside(distinct: readonly string[]): string[][] | null {
  const keys = new Map<string, number>();
  for (const text of distinct) {
    const found = /([<>≤≥])?\s*=?\s*(\d+(?:[.,]\d+)?)/u.exec(text);
    if (!found) return null;
    keys.set(text, Number((found[2] as string).replace(',', '.')) + (NUDGE[found[1] ?? ''] ?? 0));
  }
  if (keys.size === 0 || new Set(keys.values()).size < keys.size) return null;
  return grouped(distinct, (text) => keys.get(text) as number);
}
