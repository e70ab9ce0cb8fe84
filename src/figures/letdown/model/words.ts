import type { letDownModel as english } from '#i18n/en/letDownModel.ts';
import type { Words } from '#i18n/words.ts';

export type LetDownModelWords = Words<typeof english>;
