/** A signed distance, negative inside, in millimetres; X to the mother's left, Y up, Z to her front. */
export type Field = (x: number, y: number, z: number) => number;
export type Point = readonly [x: number, y: number, z: number];

/** Smooth union over k mm (polynomial, second order): flesh that flows from one part into the next. */
export function blend(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - (h * h * k) / 4;
}

/** Smooth cut of `b` out of `a`. */
export function carve(a: number, b: number, k: number): number {
  return -blend(-a, b, k);
}

/** Rises from 0 to 1 between two edges without a corner. */
export function rise(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Height 1 at zero, width one standard deviation. */
export const bump = (offset: number, width: number): number =>
  Math.exp((-0.5 * offset * offset) / (width * width));

/** A limb: round at both ends, tapering from radius ra at a to rb at b (exact outside the caps). */
export function limb(a: Point, ra: number, b: Point, rb: number): Field {
  const bx = b[0] - a[0];
  const by = b[1] - a[1];
  const bz = b[2] - a[2];
  const ll = bx * bx + by * by + bz * bz;
  const rr = ra - rb;
  const a2 = ll - rr * rr;
  const il2 = 1 / ll;
  return (px, py, pz) => {
    const x = px - a[0];
    const y = py - a[1];
    const z = pz - a[2];
    const along = x * bx + y * by + z * bz;
    const beyond = along - ll;
    const ux = x * ll - bx * along;
    const uy = y * ll - by * along;
    const uz = z * ll - bz * along;
    const x2 = ux * ux + uy * uy + uz * uz;
    const y2 = along * along * ll;
    const z2 = beyond * beyond * ll;
    const k = Math.sign(rr) * rr * rr * x2;
    if (Math.sign(beyond) * a2 * z2 > k) return Math.sqrt(x2 + z2) * il2 - rb;
    if (Math.sign(along) * a2 * y2 < k) return Math.sqrt(x2 + y2) * il2 - ra;
    return (Math.sqrt(x2 * a2 * il2) + along * rr) * il2 - ra;
  };
}

/** An ellipsoid (distance to first order). */
export function ellipsoid(centre: Point, radii: Point): Field {
  return (x, y, z) => {
    const dx = (x - centre[0]) / radii[0];
    const dy = (y - centre[1]) / radii[1];
    const dz = (z - centre[2]) / radii[2];
    const q = Math.hypot(dx, dy, dz);
    if (q < 1e-6) return -Math.min(...radii);
    const slope = Math.hypot(dx / radii[0], dy / radii[1], dz / radii[2]);
    return (q * (q - 1)) / slope;
  };
}

/** A box with rounded edges. */
export function roundBox(centre: Point, half: Point, radius: number): Field {
  return (x, y, z) => {
    const qx = Math.abs(x - centre[0]) - half[0] + radius;
    const qy = Math.abs(y - centre[1]) - half[1] + radius;
    const qz = Math.abs(z - centre[2]) - half[2] + radius;
    return (
      Math.hypot(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0)) +
      Math.min(Math.max(qx, qy, qz), 0) -
      radius
    );
  };
}

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
