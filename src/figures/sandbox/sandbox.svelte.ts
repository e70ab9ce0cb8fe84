import { onMount } from 'svelte';
import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import { cohortKind } from '#app/scenarios/cohort.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { plainCohort, sandboxKind } from '#app/scenarios/sandbox.ts';
import { sandboxViewKind, type SandboxViewParams } from '#app/scenarios/sandboxView.ts';
import type { Cohort } from '#figures/cohort/cohort.svelte.ts';
import { readAddress } from './address.ts';
import { panelIds, type PanelId } from './panels.ts';

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

/**
 * What is shown beside the cohort, tied to a slot of its own: a link opens the panel that it was copied from. Call while
 * a component is being set up.
 */
export function tieView(slot: string): {
  readonly panel: PanelId;
  readonly presenting: boolean;
  readonly problem: LinkProblem | null;
  forget: () => void;
  set: (change: Partial<SandboxViewParams>) => void;
} {
  let view = $state.raw(sandboxViewKind.defaults);
  let problem = $state<LinkProblem | null>(null);
  onMount(() => {
    // a link that says nothing of the view leaves the reader where she is
    const read = (): void => {
      if (location.hash.includes(`${slot}:`)) ({ params: view, problem } = readSlot(slot, sandboxViewKind));
    };
    read();
    return onLinkFollowed(read);
  });
  return {
    get panel() {
      return panelIds.find((name) => name === view.panel) ?? 'glance';
    },
    get presenting() {
      return view.presenting;
    },
    get problem() {
      return problem;
    },
    forget: () => {
      problem = null;
    },
    set: (change) => {
      view = { ...view, ...change };
      writeSlot(slot, sandboxViewKind, view);
    },
  };
}
