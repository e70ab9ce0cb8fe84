import type { Language } from '#content/bilingual.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Words } from './words.ts';

/** All areas of a language. For pages, at build time: they hand each figure only the area it shows. */
export const wordsFor = (language: Language): Words<typeof en> => (language === 'en' ? en : id);
