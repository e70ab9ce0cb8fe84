import { blend, clamp, mix, type Field, type Point } from './field.ts';

/* Solids of bones and bodies, as signed distances to first order. */

/** Distance to an ellipse of half axes a and b in a plane, to first order. */
export function ellipse(u: number, v: number, a: number, b: number): number {
  const q = Math.hypot(u / a, v / b);
  if (q < 1e-6) return -Math.min(a, b);
  return (q * (q - 1)) / Math.hypot(u / (a * a), v / (b * b));
}

/** An ellipsoid along three axes of its own, given as unit vectors. */
export function ellipsoid(
  centre: Point,
  radii: Point,
  axes: readonly [Point, Point, Point] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
): Field {
  const [a, b, c] = axes;
  return (px, py, pz) => {
    const x = px - centre[0];
    const y = py - centre[1];
    const z = pz - centre[2];
    const u = (x * a[0] + y * a[1] + z * a[2]) / radii[0];
    const v = (x * b[0] + y * b[1] + z * b[2]) / radii[1];
    const w = (x * c[0] + y * c[1] + z * c[2]) / radii[2];
    const q = Math.hypot(u, v, w);
    if (q < 1e-6) return -Math.min(...radii);
    return (q * (q - 1)) / Math.hypot(u / radii[0], v / radii[1], w / radii[2]);
  };
}

/** A plate with rounded corners: between an ellipsoid and a box, along axes of its own. */
export function plate(centre: Point, radii: Point, axes: readonly [Point, Point, Point]): Field {
  const [a, b, c] = axes;
  const thin = Math.min(...radii);
  return (px, py, pz) => {
    const x = px - centre[0];
    const y = py - centre[1];
    const z = pz - centre[2];
    const u = Math.abs(x * a[0] + y * a[1] + z * a[2]) / radii[0];
    const v = Math.abs(x * b[0] + y * b[1] + z * b[2]) / radii[1];
    const w = Math.abs(x * c[0] + y * c[1] + z * c[2]) / radii[2];
    const flat = Math.sqrt(u * u + v * v) > 0 ? (u ** 3 + v ** 3) ** (1 / 3) : 0;
    const q = Math.sqrt(flat * flat + w * w);
    if (q < 1e-6) return -thin;
    const slope = Math.hypot(u / radii[0], v / radii[1], w / radii[2]) / Math.hypot(u, v, w);
    return (q - 1) / slope;
  };
}

/** A station of a bar: where it is, and the half sizes of its section across `side` and across the third direction. */
export interface Station {
  readonly at: Point;
  readonly wide: number;
  readonly high: number;
}

/**
 * A bar of elliptical section swept through stations: blades, processes, ribs. `side` is the direction along which
 * `wide` is measured, made square to the bar; the ends are rounded by the smaller half size times `cap`.
 */
export function bar(stations: readonly Station[], side: Point, cap = 1, joint = 0.5): Field {
  const pieces = stations.slice(1).map((to, i) => {
    const from = stations[i]!;
    const d = [0, 1, 2].map((k) => to.at[k]! - from.at[k]!) as unknown as Point;
    const length = Math.hypot(...d);
    const w = d.map((v) => v / length) as unknown as Point;
    const along = side[0] * w[0] + side[1] * w[1] + side[2] * w[2];
    const across = side.map((v, k) => v - along * w[k]!) as unknown as Point;
    const size = Math.hypot(...across) || 1;
    const u = across.map((v) => v / size) as unknown as Point;
    const v: Point = [w[1] * u[2] - w[2] * u[1], w[2] * u[0] - w[0] * u[2], w[0] * u[1] - w[1] * u[0]];
    return { from, to, length, u, v, w, first: i === 0, last: i === stations.length - 2 };
  });
  const far = stations.map((station) => station.wide + station.high);
  const reach = Math.max(...far);
  return (px, py, pz) => {
    let best = Infinity;
    for (const { from, to, length, u, v, w } of pieces) {
      const x = px - from.at[0];
      const y = py - from.at[1];
      const z = pz - from.at[2];
      const raw = x * w[0] + y * w[1] + z * w[2];
      const t = clamp(raw / length, 0, 1);
      const over = raw - t * length;
      const a = mix(from.wide, to.wide, t);
      const b = mix(from.high, to.high, t);
      const du = x * u[0] + y * u[1] + z * u[2];
      const dv = x * v[0] + y * v[1] + z * v[2];
      const rough = Math.hypot(du, dv, over) - Math.max(a, b);
      if (rough > 3 * reach + 6) {
        best = Math.min(best, rough);
        continue;
      }
      const c = Math.min(a, b) * cap;
      const q = Math.hypot(du / a, dv / b, over / c);
      const d =
        q < 1e-6 ? -Math.min(a, b) : (q * (q - 1)) / Math.hypot(du / (a * a), dv / (b * b), over / (c * c));
      best = best === Infinity ? d : blend(best, d, joint);
    }
    return best;
  };
}

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
