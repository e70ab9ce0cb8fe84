import { placed, placements, type Placements, type Point, type Posture } from './chain.ts';
import { AnatomyError } from './errors.ts';
import { levelNumber, levels, type Level } from './levels.ts';
import { mm, type Measure } from './measure.ts';
import { spinousTipLocal } from './tips.ts';

/** Levels over which the skin of the back is described: C7 … L5, and S2 as the lower end. */
const first = levelNumber('C7');
const stations = levels.slice(first);
/** S2, where the dimples of the posterior superior iliac spines lie, as a place below L5. */
export const s2 = levels.length;

/** The spinous tubercle of S2 in the frame of the sacrum (mm), from its length and crest (estimate). */
const s2Tip: Point = [0, -30, -44];

/** From the spinous tip out to the skin. @throws AnatomyError `not-covered` above C7 */
export function skinDepth(level: Level): Measure {
  const number = levelNumber(level);
  if (number < first) throw new AnatomyError('not-covered', level);
  if (number <= levelNumber('T3')) return mm(9, 'E', 'estimate', 6, level === 'C7' ? 16 : 15);
  if (number <= levelNumber('T9')) return mm(7, 'E', 'estimate', 4, 12);
  if (number <= levelNumber('T12')) return mm(8, 'E', 'estimate', 5, 14);
  return mm(15, 'E', 'estimate', 8, 30);
}

/**
 * Depth of the skin as it is drawn over each station and S2 (mm): the table steps from 8 to 15 mm between T12 and L1,
 * skin does not. A weighted mean over the neighbours (1 : 2 : 1) eases it; it stays within the table's range.
 */
const easedDepths: readonly number[] = [...stations, stations.at(-1)!].map((_, i, all) => {
  const near = [i - 1, i, i, i + 1].map((k) => all[Math.min(all.length - 1, Math.max(0, k))]!);
  return near.reduce((sum, one) => sum + skinDepth(one).value, 0) / near.length;
});

/** Ridge of the erector spinae from the midline: 30 mm at T7, 40 at L3, in proportion between and beyond. */
export function ridgeLateral(at: number): number {
  const [t7, l3] = [levelNumber('T7'), levelNumber('L3')];
  return 30 + 10 * Math.min(1, Math.max(-0.4, (at - t7) / (l3 - t7)));
}
/** Table values behind {@link ridgeLateral}, for a card. */
export const ridge = {
  t7: mm(30, 'E', 'estimate', 24, 38),
  l3: mm(40, 'E', 'estimate', 32, 50),
  edgeT7: mm(55, 'E', 'estimate', 45, 65),
  edgeL3: mm(75, 'E', 'estimate', 62, 90),
  furrow: mm(8, 'E', 'estimate', 3, 15),
} as const;

/** How far the ridge stands out behind the skin over the tips: nothing at C7, the whole furrow from T8 down (mm). */
export const furrowDepth = (at: number): number =>
  ridge.furrow.value * Math.min(1, Math.max(0, (at - first) / (levelNumber('T8') - first)));

/** A line of points with the way travelled along it; `at` counts levels (C7 = 6 … L5 = 23, S2 = 24). */
export interface SkinLine {
  /** Skin over the spinous tip at `at`, in the frame of the body. */
  point(at: number): Point;
  /** Unit vector out of the skin there (x is 0). */
  outward(at: number): Point;
  /** Millimetres along the skin below the spinous tip of C7. */
  below(at: number): number;
  /** `at` for a distance along the skin below C7. */
  at(below: number): number;
  /** Distance along the skin below C7 of the skin nearest to `point` (its x is ignored). */
  belowOf(point: Point): number;
}

const samplesPerLevel = 8;

function tipsBelow(chain: Placements, scale: number): Point[] {
  return [
    ...stations.map((level) => placed(chain[level], spinousTipLocal(level), scale)),
    placed(chain.sacrum, s2Tip, scale),
  ];
}

/** Derivative of a row of points at index i, per step: central, one-sided at the ends. */
function slope(points: readonly Point[], i: number): Point {
  const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
  const steps = i === 0 || i === points.length - 1 ? 1 : 2;
  return [0, (b[1] - a[1]) / steps, (b[2] - a[2]) / steps];
}

/** Cubic through the points with the slopes above: value and derivative at a fractional index. */
function hermite(points: readonly Point[], u: number): { readonly value: Point; readonly rate: Point } {
  const i = Math.min(points.length - 2, Math.max(0, Math.floor(u)));
  const t = u - i;
  const [p, q, m, n] = [points[i]!, points[i + 1]!, slope(points, i), slope(points, i + 1)];
  const value = (k: 1 | 2): number =>
    p[k] * (2 * t ** 3 - 3 * t ** 2 + 1) +
    m[k] * (t ** 3 - 2 * t ** 2 + t) +
    q[k] * (3 * t ** 2 - 2 * t ** 3) +
    n[k] * (t ** 3 - t ** 2);
  const rate = (k: 1 | 2): number =>
    (p[k] - q[k]) * (6 * t ** 2 - 6 * t) + m[k] * (3 * t ** 2 - 4 * t + 1) + n[k] * (3 * t ** 2 - 2 * t);
  return { value: [0, value(1), value(2)], rate: [0, rate(1), rate(2)] };
}

/** Out of the skin: the downward direction turned a quarter towards the back. */
function normal([, dy, dz]: Point): Point {
  const length = Math.hypot(dy, dz);
  return [0, -dz / length, dy / length];
}

/**
 * The line of skin over the spinous tips, C7 … S2, smooth between the levels.
 * @throws AnatomyError `posture`, `scale`
 */
export function skinLine(posture: Posture, scale = 1): SkinLine {
  const tips = tipsBelow(placements(posture, scale), scale);
  const skin = tips.map((tip, i): Point => {
    const out = normal(slope(tips, i));
    const depth = easedDepths[i]! * scale;
    return [0, tip[1] + out[1] * depth, tip[2] + out[2] * depth];
  });
  const last = skin.length - 1;
  const inside = (at: number): number => {
    if (!(at >= first - 1e-9 && at <= first + last + 1e-9)) throw new AnatomyError('not-covered', at);
    return at - first;
  };
  const samples = Array.from(
    { length: last * samplesPerLevel + 1 },
    (_, i) => hermite(skin, i / samplesPerLevel).value,
  );
  const ways = [0];
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1]!, samples[i]!];
    ways.push(ways[i - 1]! + Math.hypot(b[1] - a[1], b[2] - a[2]));
  }
  const wayAt = (u: number): number => {
    const s = u * samplesPerLevel;
    const i = Math.min(samples.length - 2, Math.max(0, Math.floor(s)));
    return ways[i]! + (ways[i + 1]! - ways[i]!) * (s - i);
  };
  return {
    point: (at) => hermite(skin, inside(at)).value,
    outward: (at) => normal(hermite(skin, inside(at)).rate),
    below: (at) => wayAt(inside(at)),
    at: (below) => {
      const i = Math.max(
        1,
        ways.findIndex((way) => way >= below),
      );
      if (below < 0 || below > ways.at(-1)!) throw new AnatomyError('not-covered', below);
      return first + (i - 1 + (below - ways[i - 1]!) / (ways[i]! - ways[i - 1]!)) / samplesPerLevel;
    },
    belowOf: ([, y, z]) => {
      let [best, where] = [Infinity, 0];
      for (let i = 0; i + 1 < samples.length; i++) {
        const [a, b] = [samples[i]!, samples[i + 1]!];
        const [dy, dz] = [b[1] - a[1], b[2] - a[2]];
        const along = ((y - a[1]) * dy + (z - a[2]) * dz) / (dy * dy + dz * dz);
        const free = (i === 0 && along < 0) || (i + 2 === samples.length && along > 1);
        const share = free ? along : Math.min(1, Math.max(0, along));
        const distance = Math.hypot(y - a[1] - dy * share, z - a[2] - dz * share);
        if (distance < best) [best, where] = [distance, ways[i]! + (ways[i + 1]! - ways[i]!) * share];
      }
      return where;
    },
  };
}

/**
 * Height of the skin behind the skin over the tips (mm), `lateral` mm beside the midline: a furrow, the ridge of
 * the erector spinae, and beyond it the round of the ribs (radius 160 mm, estimate).
 */
export function skinRelief(at: number, lateral: number): number {
  const [side, apex] = [Math.abs(lateral), ridgeLateral(at)];
  const rise = furrowDepth(at) * Math.sin((Math.PI / 2) * Math.min(1, side / apex)) ** 2;
  const beyond = Math.max(0, side - apex);
  return rise - beyond ** 2 / (2 * 160);
}

/** The point of the skin at a level (fractions allowed), `lateral` mm to the mother's left. */
export function skinPoint(line: SkinLine, at: number, lateral: number, scale = 1): Point {
  const [, y, z] = line.point(at);
  const [, oy, oz] = line.outward(at);
  const height = skinRelief(at, lateral / scale) * scale;
  return [lateral, y + oy * height, z + oz * height];
}

/**
 * Unit vector out of the skin at that point: across furrow and ridge, and along the back.
 * @throws AnatomyError `not-covered`
 */
export function skinNormal(line: SkinLine, at: number, lateral: number, scale = 1): Point {
  const [near, far] = [Math.max(first, at - 0.1), Math.min(s2, at + 0.1)];
  const less = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  const u = less(skinPoint(line, at, lateral + 1, scale), skinPoint(line, at, lateral - 1, scale));
  const v = less(skinPoint(line, far, lateral, scale), skinPoint(line, near, lateral, scale));
  const n: Point = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const length = Math.hypot(...n);
  return [n[0] / length, n[1] / length, n[2] / length];
}
