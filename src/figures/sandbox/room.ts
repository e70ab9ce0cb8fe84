import { panelIds, type PanelId } from './panels.ts';
import type { SandboxView } from './view.svelte.ts';

/** Parts that a room sees beside or without the mothers. */
export const roomParts = ['cohort', 'tau', 'formula', 'distribution', 'p'] as const;
export type RoomPart = (typeof roomParts)[number];
const usual: readonly RoomPart[] = ['cohort', 'tau', 'distribution', 'p'];

/** In place of the numbers, the panel that is open: alone, or beside the mothers. */
const ALONE = 'panel';
const BESIDE = 'both';
/** What is taken away is for a desk. */
export const roomPanels: readonly PanelId[] = panelIds.filter((id) => id !== 'glance' && id !== 'away');
export type RoomView = 'numbers' | PanelId;
/** Panels that are nothing without mothers to move; the others bring their own. */
const needsMothers = (view: RoomView): boolean => view === 'build' || view === 'coefficient';

export interface Room {
  /** Parts of the numbers' own view. */
  readonly parts: readonly RoomPart[];
  readonly view: RoomView;
  /** Whether the mothers stand beside what is viewed. */
  readonly mothers: boolean;
}

/** What the link says that a room sees: a lecturer sends the view as it stands. */
export function roomOf({ params: { parts }, panel }: Pick<SandboxView, 'params' | 'panel'>): Room {
  const named = parts ?? usual;
  const shown = roomParts.filter((part) => named.includes(part));
  const isPanel = (named.includes(ALONE) || named.includes(BESIDE)) && roomPanels.includes(panel);
  return isPanel
    ? { parts: shown, view: panel, mothers: named.includes(BESIDE) }
    : { parts: shown, view: 'numbers', mothers: shown.includes('cohort') };
}

export type RoomChange = Pick<Parameters<SandboxView['set']>[0], 'parts' | 'panel'>;

/** The change of the view after which a room sees this part, or no longer does. */
export function toggled(room: Room, part: RoomPart): RoomChange {
  if (room.view !== 'numbers')
    return part === 'cohort' ? { parts: [...room.parts, room.mothers ? ALONE : BESIDE] } : {};
  const parts = roomParts.filter((one) => room.parts.includes(one) !== (one === part));
  return { parts: parts.join() === usual.join() ? null : parts };
}

/** The change of the view after which a room sees the numbers or a panel. */
export function turnedTo(room: Room, view: RoomView): RoomChange {
  if (view === 'numbers') return { parts: room.parts.join() === usual.join() ? null : room.parts };
  return { panel: view, parts: [...room.parts, needsMothers(view) ? BESIDE : ALONE] };
}

/** To a room with what is open: whoever looks at a panel wants it on the wall. */
export function present(view: SandboxView): void {
  const change = roomPanels.includes(view.panel) ? turnedTo(roomOf(view), view.panel) : {};
  view.set({ ...change, presenting: true });
}
