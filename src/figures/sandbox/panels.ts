import type { Component } from 'svelte';
import type { Bench } from './bench.ts';

/** A panel as the frame shows it. */
export type Panel = Component<{ bench: Bench }>;

/** Panels that come when they are opened first; what is at a glance is there from the start. */
export const laterPanels = {
  build: () => import('./panels/Build.svelte'),
  pairs: () => import('./panels/Pairs.svelte'),
  coefficient: () => import('./panels/Coefficient.svelte'),
  p: () => import('./panels/PValue.svelte'),
  effect: () => import('./panels/Effect.svelte'),
  dance: () => import('./panels/DrawAgain.svelte'),
  third: () => import('./panels/Third.svelte'),
  detective: () => import('./panels/Detective.svelte'),
  tasks: () => import('./panels/Tasks.svelte'),
  away: () => import('./panels/TakeAway.svelte'),
} as const satisfies Record<string, () => Promise<{ readonly default: Panel }>>;

export type PanelId = 'glance' | keyof typeof laterPanels;
/** Panels that stay when another is chosen: what is begun there goes on while the reader works elsewhere. */
export const stays = (id: PanelId): boolean => id === 'tasks';
export const panelIds = ['glance', ...Object.keys(laterPanels)] as readonly PanelId[];
