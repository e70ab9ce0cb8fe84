/*
 * Ink: smooth shapes and pen lines that swell and taper, from a few points. A point is [x, y] (smooth) or
 * [x, y, 'c'] (corner). Everything answers with the `d` of a path.
 */
export type InkPoint = readonly [x: number, y: number, corner?: 'c'];
export type Spot = readonly [x: number, y: number];

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Cubic segments of a non-uniform Catmull–Rom curve through the points; straight into and out of corners. */
function segments(
  points: readonly InkPoint[],
  closed: boolean,
): readonly (readonly [Spot, Spot, Spot, Spot])[] {
  const n = points.length;
  const at = (i: number): InkPoint =>
    closed ? points[(i + n) % n]! : points[Math.max(0, Math.min(n - 1, i))]!;
  const gap = (a: InkPoint, b: InkPoint): number =>
    Math.sqrt(Math.max(1e-3, Math.hypot(a[0] - b[0], a[1] - b[1])));
  return Array.from({ length: closed ? n : n - 1 }, (_, i) => {
    const [p1, p2] = [at(i), at(i + 1)];
    const p0 = p1[2] === 'c' ? p1 : at(i - 1);
    const p3 = p2[2] === 'c' ? p2 : at(i + 2);
    const [s1, s2, s3] = [gap(p0, p1), gap(p1, p2), gap(p2, p3)];
    const along = (k: 0 | 1): number => p2[k] - p1[k];
    const start = (k: 0 | 1): number =>
      p0 === p1 ? along(k) : ((p1[k] - p0[k]) / s1 - (p2[k] - p0[k]) / (s1 + s2) + (p2[k] - p1[k]) / s2) * s2;
    const end = (k: 0 | 1): number =>
      p3 === p2 ? along(k) : ((p2[k] - p1[k]) / s2 - (p3[k] - p1[k]) / (s2 + s3) + (p3[k] - p2[k]) / s3) * s2;
    return [
      [p1[0], p1[1]],
      [p1[0] + start(0) / 3, p1[1] + start(1) / 3],
      [p2[0] - end(0) / 3, p2[1] - end(1) / 3],
      [p2[0], p2[1]],
    ];
  });
}

/** A smooth line, or with `closed` a smooth shape. */
export function curve(points: readonly InkPoint[], closed = false): string {
  const parts = segments(points, closed);
  const [x, y] = parts[0]![0];
  const body = parts.map(([, b, c, d]) => `C${[...b, ...c, ...d].map(short).join(' ')}`).join('');
  return `M${short(x)} ${short(y)}${body}${closed ? 'Z' : ''}`;
}

const STEP = 7;

/** The curve as points, at most `step` apart. */
export function walk(points: readonly InkPoint[], closed: boolean, step = STEP): readonly Spot[] {
  const result: Spot[] = [];
  for (const [a, b, c, d] of segments(points, closed)) {
    const pieces = Math.max(2, Math.ceil(Math.hypot(d[0] - a[0], d[1] - a[1]) / step));
    for (let i = 0; i < pieces; i++) {
      const [t, u] = [i / pieces, 1 - i / pieces];
      const mix = (k: 0 | 1): number =>
        u ** 3 * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t ** 3 * d[k];
      result.push([mix(0), mix(1)]);
    }
  }
  const last = points[closed ? 0 : points.length - 1]!;
  return [...result, [last[0], last[1]]];
}

export interface PenOptions {
  /** Widest, in units of the drawing. */
  readonly width?: number;
  /** Share of the width that is left at the ends. */
  readonly ends?: number;
  /** Where along the line it is widest, 0 … 1. */
  readonly peak?: number;
  readonly closed?: boolean;
}

/** A pen line: the outline of a stroke that swells between its ends. */
export function pen(
  points: readonly InkPoint[],
  { width = 2, ends = 0.3, peak = 0.5, closed = false }: PenOptions = {},
): string {
  const spots = walk(points, closed);
  const ways = [0];
  for (let i = 1; i < spots.length; i++)
    ways.push(ways[i - 1]! + Math.hypot(spots[i]![0] - spots[i - 1]![0], spots[i]![1] - spots[i - 1]![1]));
  const [there, back]: [string[], string[]] = [[], []];
  spots.forEach((spot, i) => {
    const [q, s] = [spots[Math.max(0, i - 1)]!, spots[Math.min(spots.length - 1, i + 1)]!];
    const length = Math.hypot(s[0] - q[0], s[1] - q[1]) || 1;
    const [nx, ny] = [-(s[1] - q[1]) / length, (s[0] - q[0]) / length];
    const t = ways[i]! / ways.at(-1)!;
    const bent = t < peak ? (t / peak) * 0.5 : 0.5 + ((t - peak) / (1 - peak)) * 0.5;
    const half = (width / 2) * (ends + (1 - ends) * Math.sin(Math.PI * bent) ** 0.8);
    there.push(`${short(spot[0] + nx * half)} ${short(spot[1] + ny * half)}`);
    back.push(`${short(spot[0] - nx * half)} ${short(spot[1] - ny * half)}`);
  });
  return `M${[...there, ...back.reverse()].join('L')}Z`;
}

export interface HatchOptions {
  readonly gap?: number;
  readonly length?: number;
  /** Degrees off the contour. */
  readonly angle?: number;
  readonly width?: number;
}

/** Engraver's shading: short tapering strokes off a contour, longest in the middle. One path for all. */
export function hatch(
  points: readonly InkPoint[],
  { gap = 7, length = 18, angle = 76, width = 1.4 }: HatchOptions = {},
): string {
  const spots = walk(points, false, 1);
  let since = 0;
  let result = '';
  for (let i = 1; i < spots.length - 1; i++) {
    const [before, spot, after] = [spots[i - 1]!, spots[i]!, spots[i + 1]!];
    since += Math.hypot(spot[0] - before[0], spot[1] - before[1]);
    if (since < gap) continue;
    since = 0;
    const long = length * (0.35 + 0.65 * Math.sin((Math.PI * i) / spots.length));
    const turn = Math.atan2(after[1] - before[1], after[0] - before[0]) + (angle * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const [bx, by] = [(-dy * width) / 2, (dx * width) / 2];
    result += `M${short(spot[0] + bx)} ${short(spot[1] + by)}L${short(spot[0] + dx * long)} ${short(spot[1] + dy * long)}L${short(spot[0] - bx)} ${short(spot[1] - by)}Z`;
  }
  return result;
}

/** The same points on the other side of the midline, in reverse order: to close a symmetrical shape. */
export const mirrored = (points: readonly InkPoint[]): readonly InkPoint[] =>
  points.map(([x, y, c]): InkPoint => (c ? [-x, y, c] : [-x, y])).reverse();

/** A symmetrical closed shape from its right half, listed from the midline and back to it. */
export const whole = (half: readonly InkPoint[]): string =>
  curve([...half, ...mirrored(half).filter(([x]) => x !== 0)], true);
