/**
 * Signed distance fields: negative inside, millimetres, to first order. The frame is the engine's: x to the mother's
 * left, y up, z to the front. Bones that are their own mirror image are written for x ≥ 0 and read at |x|.
 */
export type Field = (x: number, y: number, z: number) => number;
export type Point = readonly [x: number, y: number, z: number];

/** Smooth union over k mm. */
export function blend(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** Smooth intersection over k mm. */
export const meet = (a: number, b: number, k: number): number => -blend(-a, -b, k);

/** Smooth cut of `b` out of `a` over k mm. */
export const carve = (a: number, b: number, k: number): number => -blend(-a, b, k);

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Rises from 0 to 1 between two edges, flat at both. */
export function rise(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** Height 1 at zero, width one standard deviation. */
export const bump = (offset: number, width: number): number =>
  Math.exp((-0.5 * offset * offset) / (width * width));

/** Parts blended one after the other, each over its own k. */
export function flesh(parts: readonly (readonly [field: Field, k: number])[]): Field {
  return (x, y, z) => {
    let d = Infinity;
    for (const [field, k] of parts) d = d === Infinity ? field(x, y, z) : blend(d, field(x, y, z), k);
    return d;
  };
}

/**
 * The field with a cheap answer far away: outside the box by more than the margin the distance to
 * the box is returned, which is never more than the true one.
 */
export function near(field: Field, min: Point, max: Point, margin = 40): Field {
  return (x, y, z) => {
    const far = Math.hypot(
      Math.max(min[0] - x, 0, x - max[0]),
      Math.max(min[1] - y, 0, y - max[1]),
      Math.max(min[2] - z, 0, z - max[2]),
    );
    return far > margin ? far : field(x, y, z);
  };
}

/** The field read at |x|: exactly symmetrical. */
export const mirrored =
  (field: Field): Field =>
  (x, y, z) =>
    field(Math.abs(x), y, z);

/** Gradient by central differences, unit length. */
export function gradient(field: Field, x: number, y: number, z: number, h = 0.35): Point {
  const gx = field(x + h, y, z) - field(x - h, y, z);
  const gy = field(x, y + h, z) - field(x, y - h, z);
  const gz = field(x, y, z + h) - field(x, y, z - h);
  const length = Math.hypot(gx, gy, gz) || 1;
  return [gx / length, gy / length, gz / length];
}
