import type { spine } from '#i18n/en/spine.ts';
import type { Words } from '#i18n/words.ts';

/** What the tool of the spine page says. */
export type ToolWords = Words<(typeof spine)['tool']>;
