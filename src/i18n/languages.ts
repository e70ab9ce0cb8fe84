import type { Language } from '#content/bilingual.ts';

export const languages = ['en', 'id'] as const satisfies readonly Language[];

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'id';

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', id: 'Bahasa Indonesia' };

/** Value of the `lang` attribute and of `hreflang`. */
export const languageTags: Record<Language, string> = { en: 'en', id: 'id' };
