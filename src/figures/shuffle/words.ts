import type { shuffle } from '#i18n/en/shuffle.ts';
import type { Words } from '#i18n/words.ts';

/** The texts of the shuffles. */
export type ShuffleWords = Words<typeof shuffle>;
