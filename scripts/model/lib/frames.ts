import type { Field, Point } from './field.ts';

/** Unit vectors of a frame turned by `pitch` degrees about x (front down for positive) and `yaw` about y. */
export function turnedAxes(pitch: number, yaw: number): readonly [Point, Point, Point] {
  const p = (pitch * Math.PI) / 180;
  const a = (yaw * Math.PI) / 180;
  const turn = ([x, y, z]: Point): Point => {
    const y1 = y * Math.cos(p) - z * Math.sin(p);
    const z1 = y * Math.sin(p) + z * Math.cos(p);
    return [x * Math.cos(a) + z1 * Math.sin(a), y1, -x * Math.sin(a) + z1 * Math.cos(a)];
  };
  return [turn([1, 0, 0]), turn([0, 1, 0]), turn([0, 0, 1])];
}

/** A frame in the sagittal plane: origin, and the angle by which its up leans forward of vertical. */
export interface Tilted {
  readonly y: number;
  readonly z: number;
  /** degrees, forward positive */
  readonly tilt: number;
}

/** A field written in a tilted frame (x, up, forward), seen from the world. */
export function inFrame(frame: Tilted, field: Field): Field {
  const s = Math.sin((frame.tilt * Math.PI) / 180);
  const c = Math.cos((frame.tilt * Math.PI) / 180);
  return (x, y, z) => {
    const dy = y - frame.y;
    const dz = z - frame.z;
    return field(x, dz * s + dy * c, dz * c - dy * s);
  };
}

/** A point of a tilted frame (x, up, forward) in the world. */
export function fromFrame(frame: Tilted, [x, up, forward]: Point): Point {
  const s = Math.sin((frame.tilt * Math.PI) / 180);
  const c = Math.cos((frame.tilt * Math.PI) / 180);
  return [x, frame.y + up * c - forward * s, frame.z + up * s + forward * c];
}
