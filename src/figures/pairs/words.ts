import type { pairCount } from '#i18n/en/pairCount.ts';
import type { Words } from '#i18n/words.ts';

/** The texts of the count of pairs. */
export type PairCountWords = Words<typeof pairCount>;
