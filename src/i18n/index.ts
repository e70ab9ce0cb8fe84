import type { Language } from '#content/bilingual.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Words } from './words.ts';

/**
 * Every text twice in a row, to see whether layouts stand it: built with RUAS_STRINGS=double by the layout tests.
 */
const doubled = <Text>(words: Text): Text => {
  if (typeof words === 'string') return `${words} ${words}` as Text;
  if (Array.isArray(words)) return words.map(doubled) as Text;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, doubled(value)]),
  ) as Text;
};

const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env;
const shown = environment?.['RUAS_STRINGS'] === 'double' ? { en: doubled(en), id: doubled(id) } : { en, id };

/** All areas of a language. For pages, at build time: they hand each figure only the area it shows. */
export const wordsFor = (language: Language): Words<typeof en> => shown[language];
