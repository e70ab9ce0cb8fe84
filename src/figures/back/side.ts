import {
  levels,
  placed,
  placements,
  s2,
  skinLine,
  spinousTipLocal,
  type Level,
  type Point,
  type Posture,
} from '#engines/anatomy/index.ts';
import { measuresOf, morphometry, type MeasureName } from '#engines/anatomy/tables.ts';
import { curve, type InkPoint } from './ink.ts';

/** A vertebra from the left: its body, its spinous process, and where its tip is. */
export interface SideShape {
  readonly level: Level;
  readonly body: string;
  readonly process: string;
  readonly tip: readonly [x: number, y: number];
  /** The tip on the skin; `null` above C7, where no skin is described. */
  readonly skin: readonly [x: number, y: number] | null;
  /** Where its name stands, outside the skin. */
  readonly name: readonly [x: number, y: number];
}

/** From her left the front is on the left of the picture. */
const seen = ([, y, z]: Point): readonly [number, number] => [-z, -y];

const measured = (level: Level, name: MeasureName, otherwise: number): number =>
  measuresOf(level).includes(name) ? morphometry(level, name).value : otherwise;

/** Every vertebra as it stands in the engine's chain; between the measured points the outline is drawn. */
export function sideShapes(posture: Posture): readonly SideShape[] {
  const chain = placements(posture);
  const line = skinLine(posture);
  return levels.map((level, number): SideShape => {
    const at = (z: number, y: number): InkPoint => {
      const [px, py] = seen(placed(chain[level], [0, y, z]));
      return [px, py];
    };
    const upper = measured(level, 'endPlateDepthUpper', 14) / 2;
    const lower = measured(level, 'endPlateDepthLower', upper * 2) / 2;
    const front = measured(level, 'heightAnterior', 11) / 2;
    const behind = measured(level, 'heightPosterior', 11) / 2;
    const body: readonly InkPoint[] = [
      at(upper, front),
      at((upper + lower) / 2 - 0.9, 0),
      at(lower, -front),
      at(0, -(front + behind) / 2 + 0.8),
      at(-lower, -behind),
      at(-(upper + lower) / 2 + 0.7, 0),
      at(-upper, behind),
      at(0, (front + behind) / 2 - 0.8),
    ];
    const [, ty, tz] = level === 'C1' ? ([0, 0, -22] as const) : spinousTipLocal(level);
    const lumbar = level.startsWith('L');
    const thick = lumbar ? 10 : 5;
    const root = -upper - measured(level, 'canalDepth', 15) * 0.8;
    const process: readonly InkPoint[] = [
      at(-upper + 1, behind * 0.75),
      at(root, behind * 0.3 + 2),
      at(tz + 2, ty + thick * 0.9),
      at(tz - 0.5, ty),
      at(tz + 3, ty - thick * 0.5),
      at(root + 1, Math.min(-behind * 0.2, ty * 0.35) - thick * 0.5),
      at(-upper + 1, -behind * 0.1),
    ];
    const skin = level.startsWith('C') && level !== 'C7' ? null : seen(line.point(number));
    const tip = seen(placed(chain[level], [0, ty, tz]));
    const out = skin ? seen(line.outward(number)) : ([0, -1] as const);
    const [fx, fy] = skin ?? tip;
    return {
      level,
      body: curve(body, true),
      process: level === 'C1' ? '' : curve(process, true),
      tip,
      skin,
      name: [fx + out[0] * 26, fy + out[1] * 26],
    };
  });
}

/** The skin of the back over the tips, C7 to S2, as a line. */
export function sideSkin(posture: Posture): string {
  const line = skinLine(posture);
  const from = levels.indexOf('C7');
  const count = (s2 - from) * 2;
  return curve(
    Array.from({ length: count + 1 }, (_, i): InkPoint => {
      const [x, y] = seen(line.point(from + i / 2));
      return [x, y];
    }),
  );
}

/** The sacrum as a wedge below L5. */
export function sideSacrum(posture: Posture): string {
  const { sacrum } = placements(posture);
  const at = (z: number, y: number): InkPoint => {
    const [x, h] = seen(placed(sacrum, [0, y, z]));
    return [x, h];
  };
  return curve(
    [
      at(15, 0),
      at(6, -40),
      at(-24, -78),
      at(-46, -100),
      at(-50, -92),
      at(-46, -50),
      at(-40, -10),
      at(-15, 0),
    ],
    true,
  );
}

/** Where the thumbs are, from the left. */
export const sidePoint = (point: Point): readonly [number, number] => seen(point);

/** What is seen, with room for the names behind the back. */
export function sideBox(posture: Posture): string {
  const spots = sideShapes(posture).flatMap(({ tip, skin }) => (skin ? [tip, skin] : [tip]));
  const [left, right] = [Math.min(...spots.map(([x]) => x)), Math.max(...spots.map(([x]) => x))];
  const [top, bottom] = [Math.min(...spots.map(([, y]) => y)), Math.max(...spots.map(([, y]) => y))];
  const height = bottom - top + 190;
  const width = (height * 880) / 866;
  return [(left + right) / 2 - width / 2 + 60, top - 60, width, height].map((n) => Math.round(n)).join(' ');
}

/** Names that stand beside the skin without crowding: C7, every third below it, and L4. */
export const sideNames: readonly Level[] = ['C7', 'T3', 'T6', 'T9', 'T12', 'L4'];
