import {
  levels,
  placed,
  placements,
  s2,
  skinLine,
  spinousTipLocal,
  type Posture,
} from '../../../src/engines/anatomy/index.ts';

/** A station of the line of skin over the spinous tips, in the sagittal plane. */
export interface Station {
  readonly at: number;
  readonly y: number;
  readonly z: number;
  /** Unit vector out of the skin. */
  readonly ny: number;
  readonly nz: number;
}

/**
 * The engine's line of skin over the spinous tips (C7 … S2), carried on over the nape to C2 and over the
 * sacrum to the coccyx, so that trunk and neck can be swept along it.
 */
export interface Guide {
  readonly stations: readonly Station[];
  station(at: number): Station;
  /**
   * Level beside a point, its height above the line (negative inside the body) and how far it lies beyond
   * either end; x is left aside.
   */
  project(y: number, z: number): { readonly at: number; readonly height: number; readonly beyond: number };
}

/** Soft tissue over the tips of C2 … C6 [E]: the nuchal muscles fill the hollow of the neck. */
const napeDepth: Readonly<Record<number, number>> = { 1: 18, 2: 20, 3: 19, 4: 15, 5: 11 };
/** Where the line ends inside the back of the head, in the frame of C1 [E]. */
const skullBase = [0, 28, -56] as const;
/** Skin of the lower sacrum and the coccyx in the frame of the sacrum (y up, z front) [E]. */
const sacralSkin = [
  [s2 + 1.5, -78, -62],
  [s2 + 3, -122, -40],
] as const;
const perLevel = 6;

/** The guide in a posture (0 standing, 1 leaning). */
export function guide(posture: Posture): Guide {
  const chain = placements(posture);
  const line = skinLine(posture);
  const knots: [at: number, y: number, z: number][] = [];
  const [, y0, z0] = placed(chain.C1, skullBase);
  knots.push([0, y0, z0]);
  for (const number of [1, 2, 3, 4, 5]) {
    const place = chain[levels[number]!];
    const tip = spinousTipLocal(levels[number]!);
    const [, y, z] = placed(place, [0, tip[1], tip[2] - napeDepth[number]!]);
    knots.push([number, y, z]);
  }
  for (let at = 6; at <= s2 + 1e-9; at += 1 / perLevel) {
    const [, y, z] = line.point(at);
    knots.push([at, y, z]);
  }
  for (const [at, up, front] of sacralSkin) {
    const [, y, z] = placed(chain.sacrum, [0, up, front]);
    knots.push([at, y, z]);
  }
  const points = resample(knots);
  const stations = points.map(([at, y, z], i): Station => {
    const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
    const [dy, dz] = [b[1] - a[1], b[2] - a[2]];
    const length = Math.hypot(dy, dz);
    return { at, y, z, ny: -dz / length, nz: dy / length };
  });
  const ys = Float64Array.from(stations, (s) => s.y);
  const zs = Float64Array.from(stations, (s) => s.z);
  const between = (a: Station, b: Station, t: number): Station => {
    const mix = (p: number, q: number): number => p + (q - p) * t;
    const [ny, nz] = [mix(a.ny, b.ny), mix(a.nz, b.nz)];
    const length = Math.hypot(ny, nz);
    return { at: mix(a.at, b.at), y: mix(a.y, b.y), z: mix(a.z, b.z), ny: ny / length, nz: nz / length };
  };
  return {
    stations,
    station(at) {
      let i = 0;
      while (i < stations.length - 2 && stations[i + 1]!.at < at) i++;
      const [a, b] = [stations[i]!, stations[i + 1]!];
      return between(a, b, (at - a.at) / (b.at - a.at));
    },
    project(y, z) {
      let nearest = 0;
      let least = Infinity;
      const offer = (i: number): void => {
        const distance = (y - ys[i]!) ** 2 + (z - zs[i]!) ** 2;
        if (distance < least) [least, nearest] = [distance, i];
      };
      for (let i = 0; i < stations.length; i += 8) offer(i);
      const middle = nearest;
      for (let i = Math.max(0, middle - 7); i <= Math.min(stations.length - 1, middle + 7); i++) offer(i);
      let best = Infinity;
      let found = { at: 0, height: 0, beyond: 0 };
      for (let i = Math.max(0, nearest - 1); i <= Math.min(stations.length - 2, nearest); i++) {
        const a = stations[i]!;
        const b = stations[i + 1]!;
        const [dy, dz] = [b.y - a.y, b.z - a.z];
        const length = Math.hypot(dy, dz);
        const share = ((y - a.y) * dy + (z - a.z) * dz) / (length * length);
        const over = i === 0 && share < 0 ? -share : i + 2 === stations.length && share > 1 ? share - 1 : 0;
        const t = over > 0 ? share : Math.min(1, Math.max(0, share));
        const [ey, ez] = [y - a.y - dy * t, z - a.z - dz * t];
        const distance = ey * ey + ez * ez;
        if (distance < best) {
          best = distance;
          const side = Math.sign(ey * (a.ny + b.ny) + ez * (a.nz + b.nz));
          found = {
            at: a.at + (b.at - a.at) * Math.min(1, Math.max(0, t)),
            height: Math.sqrt(distance) * side,
            beyond: over * length,
          };
        }
      }
      return found;
    },
  };
}

/** Knots above C7 and below S2 lie a level apart: fill in with a curve through them. */
function resample(knots: readonly (readonly [number, number, number])[]): [number, number, number][] {
  const result: [number, number, number][] = [];
  for (let i = 0; i + 1 < knots.length; i++) {
    const [p, a, b, q] = [
      knots[Math.max(0, i - 1)]!,
      knots[i]!,
      knots[i + 1]!,
      knots[Math.min(knots.length - 1, i + 2)]!,
    ];
    const steps = Math.max(1, Math.round((b[0] - a[0]) * 4));
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const tangent = (k: 1 | 2, from: readonly number[], to: readonly number[]): number =>
        ((to[k]! - from[k]!) / (to[0]! - from[0]!)) * (b[0] - a[0]);
      const at = (k: 1 | 2): number =>
        a[k] * (2 * t ** 3 - 3 * t ** 2 + 1) +
        tangent(k, p, b) * (t ** 3 - 2 * t ** 2 + t) +
        b[k] * (3 * t ** 2 - 2 * t ** 3) +
        tangent(k, a, q) * (t ** 3 - t ** 2);
      result.push([a[0] + (b[0] - a[0]) * t, at(1), at(2)]);
    }
  }
  const end = knots.at(-1)!;
  result.push([end[0], end[1], end[2]]);
  return result;
}
