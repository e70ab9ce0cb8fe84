import { sandboxViewKind, type SandboxViewParams } from '#app/scenarios/sandboxView.ts';
import { tieFigure, type FigureSlot } from '#figures/linked/figureSlot.svelte.ts';
import { panelIds, type PanelId } from './panels.ts';

export interface SandboxView extends Pick<FigureSlot<SandboxViewParams>, 'params' | 'problem' | 'forget'> {
  readonly panel: PanelId;
  readonly set: (change: Partial<SandboxViewParams>) => void;
}

/**
 * What is shown beside the cohort, tied to a slot of its own: a link opens the panel, the task and the parts for a room
 * that it was copied from. Call while a component is being set up.
 */
export function tieView(slot: string): SandboxView {
  const view = tieFigure(slot, sandboxViewKind, true);
  return {
    get params() {
      return view.params;
    },
    get panel() {
      return panelIds.find((name) => name === view.params.panel) ?? 'glance';
    },
    get problem() {
      return view.problem;
    },
    forget: view.forget,
    set: (change) => view.set({ ...view.params, ...change }),
  };
}
