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
  /**
   * Links are made where things are taken away, and should open what was looked at before. So that panel is not in the
   * address: this is the link after which it was opened, or null.
   */
  let takenAfter = $state<number | null>(null);
  return {
    get params() {
      return view.params;
    },
    get panel() {
      if (takenAfter === view.followed) return 'away';
      return panelIds.find((name) => name === view.params.panel) ?? 'glance';
    },
    get problem() {
      return view.problem;
    },
    forget: view.forget,
    set: ({ panel, ...change }) => {
      if (panel !== undefined) takenAfter = panel === 'away' ? view.followed : null;
      view.set({
        ...view.params,
        ...change,
        ...(panel === undefined || panel === 'away' ? {} : { panel }),
      });
    },
  };
}
