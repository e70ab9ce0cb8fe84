import type { trainer as english } from '#i18n/en/trainer.ts';
import type { Words } from '#i18n/words.ts';

export type TrainerWords = Words<typeof english>;
