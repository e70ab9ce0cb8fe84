import type { letDownTasks as english } from '#i18n/en/letDownTasks.ts';
import type { Words } from '#i18n/words.ts';

export type LetDownTasksWords = Words<typeof english>;
