import type { Drape, Layers, Tone, ViewName } from '#app/scenarios/spine.ts';
import type { HandStyle, Level, MotionState, Posture, VariantId } from '#engines/anatomy/index.ts';

import type { Tier } from './tiers.ts';

export type { Drape, Layers, Tone, ViewName } from '#app/scenarios/spine.ts';

/** A word on a leader: what it says, and where on the skin it points. */
export interface Mark {
  readonly key: string;
  readonly text: string;
  /** On the scale of levels (C7 = 6, a half lies between two tips). */
  readonly at: number;
  /** mm from the midline towards her left. */
  readonly lateral: number;
  /** More than one thing: drawn before others when there is little room. */
  readonly rank: number;
}

/** A place on the skin: mm from the midline towards her left, mm along the skin below the tip of C7. */
export type SkinSpot = readonly [lateral: number, below: number];
/** A line laid on the skin from one place to another. */
export interface SkinStroke {
  readonly from: SkinSpot;
  readonly to: SkinSpot;
  /** What was answered, a distance with its ends, or a line to judge by. */
  readonly is: 'answer' | 'measure' | 'guide';
}

/** Everything that a picture of the back needs to know, in 2D and in 3D alike. */
export interface SpineViewState {
  /** 0 standing … 1 leaning forward; between only while it moves. */
  readonly posture: Posture;
  readonly layers: Layers;
  readonly selected: Level | null;
  /** The vertebra under the mouse, here or in the list. */
  readonly pointed?: Level | null;
  /** Other vertebrae in the colour of the selected one. */
  readonly highlighted?: readonly Level[];
  readonly path: { readonly variant: VariantId; readonly offset: number };
  /** The massage at this moment, worked out for `posture`; `null` for no hands. */
  readonly motion: MotionState | null;
  readonly hands: HandStyle;
  /** Words beside the picture. */
  readonly marks: readonly Mark[];
  readonly strokes?: readonly SkinStroke[];
  readonly tone: Tone;
  readonly drape: Drape;
  readonly dark: boolean;
  readonly reducedMotion: boolean;
}

/** From where the back is looked at. */
export interface CameraPose {
  /** Degrees to her left, from behind. */
  readonly around: number;
  /** Degrees above the middle of the back. */
  readonly up: number;
  readonly zoom: number;
  /** The level that is looked at (T9 = 15). */
  readonly at: number;
}
export type SpineViewName = ViewName | 'above';
/** What can be pressed: a vertebra that is seen, and the place of the midline beside it (mm below C7). A mouse points. */
export interface SpinePress {
  readonly pick: (level: Level) => void;
  readonly place: (below: number) => void;
  readonly point: (level: Level | null) => void;
}

/** Words of the scene that end up in the page: the name of the canvas. */
export interface SpineSceneOptions {
  readonly state: SpineViewState;
  /** How much work the device is given. */
  readonly tier: Tier;
  /** Address of the model, already inside the site. */
  readonly model: string;
  /** Its size, for the progress of loading. */
  readonly bytes?: number;
  /** Address of the mother's body, fetched when the layer of the skin is shown. */
  readonly body?: string;
  /** Accessible name of the canvas. */
  readonly label: string;
  /** Progress of loading, 0 … 1. */
  readonly onProgress?: (share: number) => void;
  /** WebGL is missing, was lost, or the model could not be read. The page falls back to the drawing. */
  readonly onFailure: (why: 'no-webgl' | 'context-lost' | 'model') => void;
  /** The device draws too slowly; the scene has taken back what it can. Left out, nothing is measured. */
  readonly onSlow?: () => void;
  /** The context came back after it was lost. */
  readonly onRestored?: () => void;
}

/** What the page does with the picture in 3D. Implemented in `figures/spine/scene`. */
export interface SpineScene {
  update(state: SpineViewState): void;
  view(to: SpineViewName | CameraPose): void;
  /** Above 1: nearer. */
  zoom(factor: number): void;
  /** Degrees. */
  turn(right: number, up: number): void;
  reset(): void;
  /** Something was pressed in the picture, `place` before `pick`. Returns the way to stop listening. */
  on<Press extends keyof SpinePress>(event: Press, listener: SpinePress[Press]): () => void;
  /** What is seen now, on paper, as a PNG file. Rejects where the browser refuses. */
  snapshot(): Promise<Blob>;
  /** Gives back every resource. */
  dispose(): void;
}

/** Rejects when the scene cannot start; `onFailure` is called first. */
export type MountSpine = (host: HTMLElement, options: SpineSceneOptions) => Promise<SpineScene>;
