import { onMount } from 'svelte';
import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import { cohortKind } from '#app/scenarios/cohort.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import type { Cohort } from './cohort.svelte.ts';

/**
 * Ties a cohort to its slot in the address: reads it when the page opens or another link is followed, writes it
 * once the reader has changed something. Call while a component is being set up.
 */
export function tieToAddress(
  cohort: Cohort,
  slot: string,
): { readonly problem: LinkProblem | null; forget: () => void } {
  let problem = $state<LinkProblem | null>(null);

  onMount(() => {
    const read = (): void => {
      const decoded = readSlot(slot, cohortKind);
      problem = decoded.problem;
      cohort.load(decoded.params);
    };
    read();
    return onLinkFollowed(read);
  });

  $effect(() => {
    const params = cohort.params;
    if (cohort.changed) writeSlot(slot, cohortKind, params);
  });

  return {
    get problem() {
      return problem;
    },
    forget: () => {
      problem = null;
    },
  };
}
