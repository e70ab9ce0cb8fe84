import type { CohortParams } from '#app/scenarios/cohort.ts';
import { Cohort } from './cohort.svelte.ts';

const shared = new Map<string, Cohort>();

/**
 * The cohort of a slot: figures on one page that name the same slot show the same mothers. At build time every
 * figure gets a fresh one, so that pages cannot see each other's.
 */
export function sharedCohort(slot: string, start: CohortParams): Cohort {
  if (typeof document === 'undefined') return new Cohort(start);
  const known = shared.get(slot);
  if (known) return known;
  const cohort = new Cohort(start);
  shared.set(slot, cohort);
  return cohort;
}
