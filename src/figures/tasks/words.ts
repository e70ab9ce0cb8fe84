import type { tasks as english } from '#i18n/en/tasks.ts';
import type { Words } from '#i18n/words.ts';

export type TasksWords = Words<typeof english>;
