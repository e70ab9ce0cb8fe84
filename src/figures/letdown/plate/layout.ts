/**
 * Where the parts of the plate stand, and where each label and its leader run. Two stages: `wide` with words, and
 * `narrow` with numbers and a list below. Each view looks at the same drawings through another window.
 * All geometry, so that a test can see that no leader crosses a face, a word or another leader.
 */
import type { PlatePart, PlateView } from './state.ts';

export type Size = 'wide' | 'narrow';
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Lens {
  readonly x: number;
  readonly y: number;
  /** Scale of the drawing, whose own radius is 92 (brain) or 140 (alveolus). */
  readonly scale: number;
}
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Shift of the mother, whose own units are the stage's. */
  readonly mother: { readonly x: number; readonly y: number };
  readonly brain: Lens;
  readonly alveolus: Lens;
}

export const stages: Readonly<Record<Size, Stage>> = {
  wide: {
    width: 1000,
    height: 470,
    mother: { x: 82, y: -34 },
    brain: { x: 606, y: 108, scale: 1 },
    alveolus: { x: 780, y: 322, scale: 1 },
  },
  narrow: {
    width: 440,
    height: 470,
    mother: { x: -44, y: -36 },
    brain: { x: 274, y: 58, scale: 0.55 },
    alveolus: { x: 356, y: 152, scale: 0.57 },
  },
};

/** Window of each view: in the stage's units for the whole, else in those of the drawing that is looked at. */
export const windows: Readonly<Record<Exclude<PlateView, 'whole'>, Box>> = {
  mouth: [198.5, 228, 139, 116],
  brain: [-118, -98, 236, 196],
  alveolus: [-174, -145, 348, 290],
};

/** A number, or a letter for what has none in the order of the reflex, on a part of a lens seen alone. */
export interface LensMark {
  readonly part: PlatePart;
  readonly mark: string;
  readonly at: readonly [number, number];
  readonly radius: number;
}
export const lensMarks: Readonly<Record<'brain' | 'alveolus', readonly LensMark[]>> = {
  brain: [
    { part: 'hypothalamus', mark: '3', at: [-70, -38], radius: 8 },
    { part: 'pituitary', mark: '4', at: [-45, 36], radius: 8 },
    { part: 'anterior', mark: 'a', at: [70, 30], radius: 8 },
    { part: 'blood', mark: '5', at: [-46, 76], radius: 8 },
  ],
  alveolus: [
    { part: 'basket', mark: '6', at: [-122, -62], radius: 11 },
    { part: 'cells', mark: 'a', at: [-64, -70], radius: 11 },
    { part: 'milk', mark: 'b', at: [-38, -22], radius: 11 },
    { part: 'duct', mark: '7', at: [84, 100], radius: 11 },
    { part: 'blood', mark: '5', at: [-112, 100], radius: 11 },
  ],
};

export interface Label {
  readonly part: PlatePart | 'cord' | 'capillary' | 'brainTitle' | 'alveolusTitle' | 'front' | 'back';
  /** In the order of the reflex. */
  readonly number?: number;
  /** Middle of the number, or where the text begins or ends if there is none. */
  readonly at: readonly [number, number];
  /** On which side of `at` the text stands. */
  readonly text: 'left' | 'right' | 'none';
  /** The dot on the part. */
  readonly to?: readonly [number, number];
}

/** Radius of the ring round a number, and the gap to the text. */
export const NUMBER_RADIUS = 10;
export const TEXT_GAP = 7;

const onLens = (lens: Lens, x: number, y: number): readonly [number, number] => [
  lens.x + x * lens.scale,
  lens.y + y * lens.scale,
];
const onMother = (stage: Stage, x: number, y: number): readonly [number, number] => [
  stage.mother.x + x,
  stage.mother.y + y,
];
const { wide, narrow } = stages;

export const labels: Readonly<Record<Size, readonly Label[]>> = {
  wide: [
    { part: 'cord', at: [128, 112], text: 'left', to: onMother(wide, 143, 184) },
    { part: 'nerve', number: 2, at: [132, 190], text: 'left', to: onMother(wide, 158, 221.5) },
    { part: 'blood', number: 5, at: [132, 262], text: 'left', to: onMother(wide, 171, 316) },
    { part: 'womb', number: 8, at: [132, 346], text: 'left', to: onMother(wide, 196, 376) },
    { part: 'nipple', number: 1, at: [352, 176], text: 'right', to: onMother(wide, 256, 280) },
    { part: 'hypothalamus', number: 3, at: [476, 44], text: 'left', to: onLens(wide.brain, -46, -62) },
    { part: 'pituitary', number: 4, at: [476, 120], text: 'left', to: onLens(wide.brain, -20, 36) },
    { part: 'anterior', at: [722, 128], text: 'right', to: onLens(wide.brain, 44, 36) },
    { part: 'basket', number: 6, at: [612, 262], text: 'left', to: onLens(wide.alveolus, -103, -53) },
    { part: 'cells', at: [618, 322], text: 'left', to: onLens(wide.alveolus, -98, -4) },
    { part: 'capillary', at: [618, 376], text: 'left', to: onLens(wide.alveolus, -128, 57) },
    { part: 'duct', number: 7, at: [894, 452], text: 'right', to: onLens(wide.alveolus, 52, 96) },
    { part: 'brainTitle', at: [700, 40], text: 'right' },
    { part: 'alveolusTitle', at: [894, 200], text: 'right' },
    { part: 'back', at: [556, 208], text: 'left' },
    { part: 'front', at: [698, 178], text: 'right' },
  ],
  narrow: [
    { part: 'nipple', number: 1, at: [222, 172], text: 'none', to: onMother(narrow, 256, 280) },
    { part: 'nerve', number: 2, at: [46, 168], text: 'none', to: onMother(narrow, 158, 221.5) },
    { part: 'blood', number: 5, at: [36, 258], text: 'none', to: onMother(narrow, 171, 316) },
    { part: 'womb', number: 8, at: [36, 352], text: 'none', to: onMother(narrow, 196, 376) },
    { part: 'hypothalamus', number: 3, at: [356, 24], text: 'none', to: onLens(narrow.brain, 36, -66) },
    { part: 'pituitary', number: 4, at: [214, 126], text: 'none', to: onLens(narrow.brain, -18, 42) },
    { part: 'basket', number: 6, at: [262, 152], text: 'none', to: onLens(narrow.alveolus, -103, -53) },
    { part: 'duct', number: 7, at: [424, 244], text: 'none', to: onLens(narrow.alveolus, 52, 96) },
  ],
};

/** Radius of the numbers on the narrow stage: the picture shrinks there, the numbers must not. */
export const NARROW_NUMBER_RADIUS = 14;

/** The letters that tie the lenses to their places on the mother, in her units, and where the lens bears its letter. */
export const ties = [
  {
    letter: 'A',
    x: 218,
    y: 290,
    radius: 13,
    at: [199, 305],
    onLens: { wide: [881, 206], narrow: [419, 84] },
  },
  {
    letter: 'B',
    x: 201,
    y: 98,
    radius: 19,
    at: [177, 82],
    onLens: { wide: [687, 46], narrow: [226, 24] },
  },
] as const;

/** What no leader may cross: the faces, on the mother's own units. */
export const faces: readonly Box[] = [
  [206, 84, 32, 58],
  [273, 246, 60, 60],
];
