import type { study } from '#i18n/en/study.ts';
import type { Words } from '#i18n/words.ts';

/** The texts of the study's figures. */
export type StudyWords = Words<typeof study>;
