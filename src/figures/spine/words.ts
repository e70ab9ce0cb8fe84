import type { atlas } from '#i18n/en/atlas.ts';
import type { player } from '#i18n/en/player.ts';
import type { spine } from '#i18n/en/spine.ts';
import type { Words } from '#i18n/words.ts';

/** What the tool of the spine page says. */
export type ToolWords = Words<(typeof spine)['tool']>;
/** What its activities say. */
export type AtlasWords = Words<typeof atlas>;
export type PlayerWords = Words<typeof player>;
