import { levelNumber, levels, rib } from '#engines/anatomy/index.ts';
import type { Chart } from './chart.ts';
import { curve, type InkPoint } from './ink.ts';

/** The nerves that serve the breast: T3 to T6. T4 mainly serves the nipple. */
export const breastNerves = [3, 4, 5, 6] as const;
export type BreastNerve = (typeof breastNerves)[number];

export interface NerveShape {
  readonly nerve: BreastNerve;
  /** Ventral ramus: below its rib, round the side to the front. Right half. */
  readonly ventral: string;
  /** Dorsal ramus: back through the muscle to the skin of the back. */
  readonly dorsal: string;
  /** Where the two part. */
  readonly fork: readonly [x: number, y: number];
  /** Where the ventral ramus leaves the picture round the side. */
  readonly side: readonly [x: number, y: number];
}

/** How far below its rib a nerve is drawn (mm). */
const UNDER = 9;

/** The lines of the nerves on the chart; where they lie between the bones is schematic. */
export const nerveShapes = (chart: Chart): readonly NerveShape[] =>
  breastNerves.map((nerve) => {
    const level = levels[levelNumber('T1') + nerve - 1]!;
    const { x, y } = chart.transverse(level);
    const angle = rib(nerve).angle!.value;
    const drop = (angle - x) * 0.44;
    const fork: readonly [number, number] = [x - 6, y + UNDER + 3];
    const side: readonly [number, number] = [
      Math.min(angle + 34, 128),
      y + drop + (Math.min(angle + 34, 128) - angle) * 0.95 + UNDER + 7,
    ];
    const ventral: readonly InkPoint[] = [
      [7, y + UNDER - 2],
      fork,
      [(x + angle) / 2, y + drop * 0.45 + UNDER],
      [angle, y + drop + UNDER],
      side,
    ];
    return {
      nerve,
      ventral: curve(ventral),
      dorsal: curve([fork, [x - 3, y + UNDER + 12], [x + 3, y + UNDER + 26]]),
      fork,
      side,
    };
  });
