import { forget, recall, remember, type StorageState } from '#app/storage.ts';
import * as v from 'valibot';

/** One finished quiz as the device remembers it. */
const schema = v.array(
  v.object({ seed: v.number(), date: v.string(), right: v.number(), exact: v.number(), all: v.number() }),
);
export type QuizRecord = v.InferOutput<typeof schema>[number];
const NAME = 'back-quiz';
/** Older ones go. */
const MOST = 30;

export function recallHistory(): { readonly state: StorageState; readonly list: readonly QuizRecord[] } {
  const { state, value } = recall(NAME, schema);
  return { state, list: value ?? [] };
}
export function addToHistory(record: QuizRecord): {
  readonly state: StorageState;
  readonly list: readonly QuizRecord[];
} {
  const list = [record, ...recallHistory().list].slice(0, MOST);
  return { state: remember(NAME, list), list };
}
export const clearHistory = (): StorageState => forget(NAME);
