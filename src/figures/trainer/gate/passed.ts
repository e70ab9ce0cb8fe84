import { recall, remember, type StorageState } from '#app/storage.ts';
import * as v from 'valibot';

/** Whether the safety check was taken on this device, or put off once. */
const schema = v.picklist(['taken', 'later']);
const NAME = 'safety-check';

export function recallCheck(): { readonly state: StorageState; readonly value: 'taken' | 'later' | null } {
  return recall(NAME, schema);
}

/** What is not kept on the device holds at least until the page is closed. */
export const rememberCheck = (value: 'taken' | 'later'): StorageState =>
  value === 'later' && recallCheck().value === 'taken' ? 'kept' : remember(NAME, value);
