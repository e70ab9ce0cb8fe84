import type { Activity } from '#app/scenarios/spine.ts';
import type { Language } from '#content/bilingual.ts';
import type { NumberFormat } from '#i18n/format.ts';
import type { Component } from 'svelte';
import type { SpineTool } from './spineTool.svelte.ts';
import type { AtlasWords, PlayerWords, ToolWords } from './words.ts';

/** What every panel beside the picture is given. */
export interface PanelProps {
  readonly language: Language;
  readonly tool: SpineTool;
  readonly words: ToolWords;
  readonly atlas: AtlasWords;
  readonly player: PlayerWords;
  readonly format: NumberFormat;
  /** Address of the page where the claims stand with their sources; empty on that page. */
  readonly page: string;
}
export type Panel = Component<PanelProps>;

/** The panels that are fetched when they are chosen; the massage comes with the page. */
export const panels: Partial<Record<Activity, () => Promise<{ readonly default: Panel }>>> = {
  explore: () => import('./explore/ExplorePanel.svelte'),
  landmarks: () => import('./landmarks/LandmarkPanel.svelte'),
};
