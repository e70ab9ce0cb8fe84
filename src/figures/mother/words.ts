import type { card as englishCard } from '#i18n/en/card.ts';
import type { mother as english } from '#i18n/en/mother.ts';
import type { Words } from '#i18n/words.ts';

export type MotherWords = Words<typeof english>;
export type CardWords = Words<typeof englishCard>;
