import { onMount } from 'svelte';
import { onLinkFollowed, writeSlot } from '#app/link/pageLink.ts';
import { cohortKind } from '#app/scenarios/cohort.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { plainCohort, sandboxKind } from '#app/scenarios/sandbox.ts';
import type { Cohort } from '#figures/cohort/cohort.svelte.ts';
import { readAddress } from './readAddress.ts';

/**
 * Ties the sandbox's document to its slot in the address: reads it when the page opens or another link is followed,
 * writes it once the reader has changed something. Call while a component is being set up.
 */
export function tieSandbox(
  cohort: Cohort,
  slot: string,
): { readonly problem: LinkProblem | null; forget: () => void } {
  let problem = $state<LinkProblem | null>(null);

  onMount(() => {
    const first = readAddress(slot);
    problem = first.problem;
    cohort.load(first.params);
    return onLinkFollowed(() => {
      const next = readAddress(slot);
      problem = next.problem;
      // A broken link loses nothing that was already built, and a good one can be undone.
      if (next.problem) return;
      if (!sandboxKind.equal(next.params, cohort.document)) cohort.choose(next.params);
    });
  });

  $effect(() => {
    const params = cohort.document;
    if (!cohort.changed) return;
    const plain = plainCohort(params);
    if (plain) writeSlot(slot, cohortKind, plain);
    else writeSlot(slot, sandboxKind, params);
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
