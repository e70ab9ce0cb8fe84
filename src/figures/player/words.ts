import type { player as english } from '#i18n/en/player.ts';
import type { Words } from '#i18n/words.ts';

export type PlayerWords = Words<typeof english>;
