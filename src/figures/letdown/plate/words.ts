import type { plate as english } from '#i18n/en/plate.ts';
import type { Words } from '#i18n/words.ts';

export type PlateWords = Words<typeof english>;
