import { onMount } from 'svelte';
import { onLinkFollowed, readSlot, saysSlot, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem, ScenarioKind } from '#app/scenarios/kind.ts';

/** What a figure shows besides its data, as its slot of the address says it. */
export interface FigureSlot<Params extends object> {
  /** As it is now. */
  readonly params: Params;
  /** As the link that was followed last said it: what a figure begins with. */
  readonly start: Params;
  /** Goes up with every link that was followed; 0 until the address has been read. */
  readonly followed: number;
  readonly problem: LinkProblem | null;
  /** Once the reader has changed something. */
  readonly set: (params: Params) => void;
  /** The reader has read of the problem. */
  readonly forget: () => void;
}

/**
 * Ties a figure to its slot in the address. Call while a component is being set up.
 * @param besides the figure stands beside another that owns the address: a link that says nothing of its slot leaves it
 *   as it is, and a link too broken to read is the other one's to tell
 */
export function tieFigure<Params extends object>(
  slot: string,
  kind: ScenarioKind<Params>,
  besides = false,
): FigureSlot<Params> {
  let params = $state.raw(kind.defaults);
  let start = $state.raw(kind.defaults);
  let followed = $state(0);
  let problem = $state<LinkProblem | null>(null);
  onMount(() => {
    const read = (): void => {
      if (!besides || saysSlot(slot)) {
        ({ params, problem } = readSlot(slot, kind));
        start = params;
      }
      followed += 1;
    };
    read();
    return onLinkFollowed(read);
  });
  return {
    get params() {
      return params;
    },
    get start() {
      return start;
    },
    get followed() {
      return followed;
    },
    get problem() {
      return problem;
    },
    set: (next) => {
      // what stands there before the address has been read is not the reader's doing
      if (followed === 0) return;
      params = next;
      writeSlot(slot, kind, next);
    },
    forget: () => {
      problem = null;
    },
  };
}
