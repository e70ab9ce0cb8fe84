import type { sandboxTasks as english } from '#i18n/en/sandboxTasks.ts';
import type { Words } from '#i18n/words.ts';

export type TasksOfSandbox = Words<typeof english>;
