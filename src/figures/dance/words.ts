import type { dance } from '#i18n/en/dance.ts';
import type { Words } from '#i18n/words.ts';

/** The texts of the dance. */
export type DanceWords = Words<typeof dance>;
