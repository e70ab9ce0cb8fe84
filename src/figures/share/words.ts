import type { share as english } from '#i18n/en/share.ts';
import type { Words } from '#i18n/words.ts';

export type ShareWords = Words<typeof english>;
