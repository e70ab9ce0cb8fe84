import * as v from 'valibot';
import { forget, recall, remember, type StorageState } from '#app/storage.ts';

/*
 * What a learner has predicted and reached with a tool, as a plain value and as the device remembers it, one record
 * a tool. Names that this version does not know are kept: an older tab must not wipe what a newer one wrote.
 */

export type Stars = 1 | 2 | 3;

const schema = v.object({
  version: v.literal(1),
  /** By prediction: the answer that was locked first, and whether it was right. */
  predictions: v.record(v.string(), v.object({ answer: v.string(), right: v.boolean() })),
  /** By challenge: the most stars so far. */
  stars: v.record(v.string(), v.picklist([1, 2, 3])),
});

export type Progress = v.InferOutput<typeof schema>;

export const noProgress: Progress = { version: 1, predictions: {}, stars: {} };

const nameOf = (tool: string): string => `tasks-${tool}`;

/** @param tool letters, digits and hyphens: `let-down`, `sandbox` */
export function recallProgress(tool: string): { readonly state: StorageState; readonly progress: Progress } {
  const { state, value } = recall(nameOf(tool), schema);
  return { state, progress: value ?? noProgress };
}

/** Remembers it together with what another tab may have written meanwhile. */
export function keepProgress(
  tool: string,
  progress: Progress,
): { readonly state: StorageState; readonly progress: Progress } {
  const both = merged(recallProgress(tool).progress, progress);
  return { state: remember(nameOf(tool), both), progress: both };
}

export const forgetProgress = (tool: string): StorageState => forget(nameOf(tool));

/** The first prediction counts; whoever predicts again learns, but has seen the answer. */
export const withPrediction = (
  progress: Progress,
  id: string,
  prediction: Progress['predictions'][string],
): Progress =>
  Object.hasOwn(progress.predictions, id)
    ? progress
    : { ...progress, predictions: { ...progress.predictions, [id]: prediction } };

/** The best result counts. */
export const withStars = (progress: Progress, id: string, stars: Stars): Progress => ({
  ...progress,
  stars: { ...progress.stars, [id]: Math.max(stars, starsOf(progress, id)) as Stars },
});

export const starsOf = (progress: Progress, id: string): 0 | Stars =>
  Object.hasOwn(progress.stars, id) ? (progress.stars[id] as Stars) : 0;

/** First predictions of the earlier record, best stars of both. */
export function merged(earlier: Progress, later: Progress): Progress {
  let both: Progress = { ...earlier, predictions: { ...later.predictions, ...earlier.predictions } };
  for (const [id, stars] of Object.entries(later.stars)) both = withStars(both, id, stars);
  return both;
}
