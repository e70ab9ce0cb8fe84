import { onMount } from 'svelte';
import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import { cohortKind } from '#app/scenarios/cohort.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { plainCohort, sandboxKind, type SandboxParams } from '#app/scenarios/sandbox.ts';
import type { Cohort } from './cohort.svelte.ts';
import { readAddress } from './readAddress.ts';

/**
 * Ties a cohort to its slot in the address: reads it when the page opens or another link is followed, writes it
 * once the reader has changed something. Call while a component is being set up.
 * @param whole also names, groups and origin, as links of the sandbox carry them; otherwise the plain table alone
 */
export function tieToAddress(
  cohort: Cohort,
  slot: string,
  whole = false,
): { readonly problem: LinkProblem | null; forget: () => void } {
  let problem = $state<LinkProblem | null>(null);

  onMount(() => {
    const read = (): SandboxParams => {
      const decoded = whole ? readAddress(slot) : readSlot(slot, cohortKind);
      problem = decoded.problem;
      return { ...sandboxKind.defaults, ...decoded.params };
    };
    cohort.load(read());
    return onLinkFollowed(() => {
      const next = read();
      // A broken link loses nothing that was already built, and a good one can be undone.
      if (!problem && !sandboxKind.equal(next, cohort.document)) cohort.choose(next);
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
