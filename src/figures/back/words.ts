import type { spine } from '#i18n/en/spine.ts';
import type { Words } from '#i18n/words.ts';

/** What the drawing of the back says: titles, and notes with their line breaks. */
export type BackWords = Words<(typeof spine)['back']>;
