import { onMount } from 'svelte';
import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { sandboxViewKind, type SandboxViewParams } from '#app/scenarios/sandboxView.ts';
import { panelIds, type PanelId } from './panels.ts';

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
