import * as v from 'valibot';
import { recall, remember, type StorageState } from './storage.ts';

/** What the reader has chosen for the whole site. src/layouts/early.js applies it before the first paint. */
const preferencesSchema = v.object({
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  motion: v.optional(v.picklist(['system', 'reduced', 'full']), 'system'),
  projector: v.optional(v.boolean(), false),
  language: v.optional(v.picklist(['en', 'id'])),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

const NAME = 'preferences';

export const defaultPreferences: Preferences = { theme: 'system', motion: 'system', projector: false };

export function recallPreferences(): { readonly state: StorageState; readonly preferences: Preferences } {
  const { state, value } = recall(NAME, preferencesSchema);
  return { state, preferences: value ?? defaultPreferences };
}

/** Applies and remembers. */
export function keepPreferences(preferences: Preferences): StorageState {
  applyPreferences(preferences);
  return remember(NAME, preferences);
}

function applyPreferences({ theme, motion, projector }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (motion === 'system') delete dataset['motion'];
  else dataset['motion'] = motion;
  if (projector) dataset['projector'] = 'on';
  else delete dataset['projector'];
}
