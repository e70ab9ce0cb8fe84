import { curve, hatch, pen, type InkPoint } from '../ink.ts';

/*
 * What the mother seen from behind is put together from: right half in mm from the midline and from the tip of C7; the
 * picture mirrors it. Drawn for Ruas; the outline is a likeness, not a measurement.
 */

/** A shape and the class that tints it. `once`: already whole, not to be mirrored. */
export interface Shape {
  readonly d: string;
  readonly tint: string;
  readonly once?: boolean;
}
export interface Mother {
  /** Behind the trunk: table, cushion, forearms. */
  readonly behind: readonly Shape[];
  /** Skin of trunk, neck and arms. */
  readonly skin: readonly Shape[];
  /** Furrow and muscle, seen only on the skin. */
  readonly relief: readonly Shape[];
  readonly cloth: readonly Shape[];
  readonly contour: readonly Shape[];
  readonly head: Readonly<Record<'hair' | 'scarf', readonly Shape[]>>;
}

export const ink = (points: readonly InkPoint[], width: number, ends = 0.4, once = false): Shape => ({
  d: pen(points, { width, ends }),
  tint: 'ink',
  once,
});
export const soft = (points: readonly InkPoint[], width = 2, once = false): Shape => ({
  d: pen(points, { width }),
  tint: 'soft',
  once,
});
export const fill = (points: readonly InkPoint[], tint: string): Shape => ({ d: curve(points, true), tint });

/** Furrow and hatching of the bare back, down to `end`. */
export const relief = (end: number): readonly Shape[] => [
  soft(
    [
      [0, 24],
      [0, 130],
      [0, 260],
      [0, end - 36],
      [0, end],
    ],
    2.2,
    true,
  ),
  {
    d: hatch(
      [
        [60, 262],
        [58, 300],
        [55, 346],
        [50, 390],
      ],
      { length: 22, angle: 82 },
    ),
    tint: 'soft',
  },
];
