import type { study as english } from '#i18n/en/study.ts';
import type { Words } from '#i18n/words.ts';

export type MissingWords = Words<(typeof english)['missing']>;
