import { fromBelow, leaning, standing } from './data/chains.ts';
import { assertWithin } from './errors.ts';
import type { ChainPart } from './levels.ts';

/*
 * The frame: right-handed, millimetres. x to the mother's left, y up, z to the front (anterior). Origin: centre of
 * the upper end-plate of S1. Seen from behind, her left is on the left of the picture. A vertebra has the same axes
 * with its origin in the centre of its body; tilting it forwards is a positive rotation about x.
 */
export type Point = readonly [x: number, y: number, z: number];
/** Unit quaternion x, y, z, w, as glTF writes it. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

/** 0 = standing … 1 = seated, leaning forward on a table; between: on the way. */
export type Posture = number;
export const postures = { standing: 0, leaning: 1 } as const;

export interface Placement {
  /** Centre of the body; of the sacrum: centre of its upper end-plate; of C1: centre of the ring. */
  readonly centre: Point;
  /** Degrees forward. The tilt of the sacrum is the slope of its end-plate. */
  readonly tilt: number;
  readonly rotation: Rotation;
}
export type Placements = Readonly<Record<ChainPart, Placement>>;

/** The woman of the tables, in cm; everything scales with stature (an estimate: people differ in more than size). */
export const referenceStature = 161.6;
export const statureRange = [140, 180] as const;

/**
 * Factor for a woman of another stature (cm). Never 0.9 on top of this model: its C7–T12 is already a woman's.
 * @throws AnatomyError `stature` outside 140 … 180
 */
export function scaleForStature(stature: number): number {
  assertWithin('stature', stature, ...statureRange);
  return stature / referenceStature;
}

const radians = Math.PI / 180;
const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Turns a point of a vertebra's own frame by `tilt` degrees forwards about x. */
export function turned([x, y, z]: Point, tilt: number): Point {
  const [c, s] = [Math.cos(tilt * radians), Math.sin(tilt * radians)];
  return [x, y * c - z * s, y * s + z * c];
}

/** A point of a part's own frame (mm of the reference woman) in the frame of the body. */
export function placed(placement: Placement, point: Point, scale = 1): Point {
  const [x, y, z] = turned(point, placement.tilt);
  const [cx, cy, cz] = placement.centre;
  return [cx + x * scale, cy + y * scale, cz + z * scale];
}

/**
 * Where every vertebra lies, in the frame above. On the way from one posture to the other each link of the chain
 * turns about its lower end, so the links keep their lengths (the two tables differ by at most 0.3 mm in a link).
 * @throws AnatomyError `posture` outside 0 … 1, `scale` outside 0.8 … 1.2
 */
export function placements(posture: Posture, scale = 1): Placements {
  assertWithin('posture', posture, 0, 1);
  assertWithin('scale', scale, 0.8, 1.2);
  const result: Partial<Record<ChainPart, Placement>> = {};
  let [front, up] = [0, 0];
  let below: ChainPart = 'sacrum';
  for (const part of fromBelow) {
    const tilt = between(standing[part][2], leaning[part][2], posture);
    if (part !== 'sacrum') {
      const links = [standing, leaning].map((chain) => {
        const [df, du] = [chain[part][0] - chain[below][0], chain[part][1] - chain[below][1]];
        return { length: Math.hypot(df, du), lean: Math.atan2(df, du) };
      });
      const length = between(links[0]!.length, links[1]!.length, posture) * scale;
      const lean = between(links[0]!.lean, links[1]!.lean, posture);
      front += length * Math.sin(lean);
      up += length * Math.cos(lean);
      below = part;
    }
    const half = (tilt * radians) / 2;
    result[part] = { centre: [0, up, front], tilt, rotation: [Math.sin(half), 0, 0, Math.cos(half)] };
  }
  return result as Placements;
}
