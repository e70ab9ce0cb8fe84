/** Ink: smooth closed shapes and swelling pen lines from a few points. Pure geometry; a drawing is data. */

/** A point of a curve; a third value `'c'` makes a corner of it. */
export type Point = readonly [x: number, y: number, corner?: 'c'];
export type Curve = readonly Point[];

/** One path of a drawing: its class (a tint or an ink) and its outline. */
export interface Mark {
  readonly cls: string;
  readonly d: string;
}

type Pair = readonly [number, number];
type Cubic = readonly [Pair, Pair, Pair, Pair];

const distance = (a: Point, b: Point): number => Math.max(1e-3, Math.hypot(a[0] - b[0], a[1] - b[1]));

/** Non-uniform Catmull-Rom through the points, as cubic Béziers: no loops where points lie close. */
function cubics(points: Curve, closed: boolean): Cubic[] {
  const n = points.length;
  const get = (i: number): Point => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))]!;
  return Array.from({ length: closed ? n : n - 1 }, (_, i) => {
    const b = get(i);
    const c = get(i + 1);
    const a = b[2] === 'c' ? b : get(i - 1);
    const d = c[2] === 'c' ? c : get(i + 2);
    const [ab, bc, cd] = [distance(a, b), distance(b, c), distance(c, d)].map(Math.sqrt) as [
      number,
      number,
      number,
    ];
    const chord = (j: 0 | 1): number => c[j] - b[j];
    const tangent = (p: Point, q: Point, r: Point, pq: number, qr: number) => (j: 0 | 1) =>
      ((q[j] - p[j]) / pq - (r[j] - p[j]) / (pq + qr) + (r[j] - q[j]) / qr) * bc;
    const start = a === b ? chord : tangent(a, b, c, ab, bc);
    const end = d === c ? chord : tangent(b, c, d, bc, cd);
    return [
      [b[0], b[1]],
      [b[0] + start(0) / 3, b[1] + start(1) / 3],
      [c[0] - end(0) / 3, c[1] - end(1) / 3],
      [c[0], c[1]],
    ];
  });
}

/** A place in tenths of a unit, to which everything is rounded. */
const tenths = ([x, y]: Pair): Pair => [Math.round(x * 10), Math.round(y * 10)];
const step = (from: Pair, to: Pair): string => `${(to[0] - from[0]) / 10} ${(to[1] - from[1]) / 10}`;
/** Without the blanks and noughts that SVG does not need. */
const short = (d: string): string => d.replaceAll(' -', '-').replace(/(^|[a-z -])0\./g, '$1.');

/** Path data of the smooth curve through the points, in relative steps between rounded places: nothing drifts. */
export function curve(points: Curve, closed = false): string {
  const parts = cubics(points, closed);
  let from = tenths(parts[0]![0]);
  const body = parts.map(([, b, c, d]) => {
    const [p, q, to] = [tenths(b), tenths(c), tenths(d)];
    const text = `${step(from, p)} ${step(from, q)} ${step(from, to)}`;
    from = to;
    return text;
  });
  return `M${step([0, 0], tenths(parts[0]![0]))}${short(`c${body.join(' ')}`)}${closed ? 'z' : ''}`;
}

/** Points on the smooth curve, about `step` units apart. */
export function sample(points: Curve, closed = false, step = 3.6): Pair[] {
  const out: Pair[] = [];
  for (const [a, b, c, d] of cubics(points, closed)) {
    const count = Math.max(3, Math.ceil(Math.hypot(d[0] - a[0], d[1] - a[1]) / step));
    for (let i = 0; i < count; i += 1) {
      const t = i / count;
      const u = 1 - t;
      const mix = (j: 0 | 1): number =>
        u * u * u * a[j] + 3 * u * u * t * b[j] + 3 * u * t * t * c[j] + t * t * t * d[j];
      out.push([mix(0), mix(1)]);
    }
  }
  const last = points[closed ? 0 : points.length - 1]!;
  out.push([last[0], last[1]]);
  return out;
}

export const fill = (points: Curve, cls: string): Mark => ({ cls, d: curve(points, true) });
/** A line of even width; its class gives stroke and width. */
export const line = (points: Curve, cls: string): Mark => ({ cls, d: curve(points) });

/** A corner this close to the line past it is not drawn: an eighth of a pixel at the usual size. */
const FLAT = 0.12;

/** The corners that a reader could see. */
function seen(corners: readonly Pair[]): readonly Pair[] {
  const kept = [corners[0]!];
  let anchor = 0;
  for (let i = 1; i < corners.length - 1; i += 1) {
    const [ax, ay] = corners[anchor]!;
    const [bx, by] = corners[i + 1]!;
    const length = Math.hypot(bx - ax, by - ay);
    const isFlat = corners
      .slice(anchor + 1, i + 1)
      .every(([x, y]) => Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) <= FLAT * length);
    if (isFlat && length > 0) continue;
    kept.push(corners[i]!);
    anchor = i;
  }
  return [...kept, corners.at(-1)!];
}

/** Closed polygon in relative steps between rounded corners: a third shorter than absolute, and nothing drifts. */
function polygon(corners: readonly Pair[]): string {
  const [first, ...others] = seen(corners).map(tenths);
  let from = first!;
  const steps = others.map((to) => {
    const text = step(from, to);
    from = to;
    return text;
  });
  return `M${step([0, 0], first!)}${short(`l${steps.join(' ')}`)}z`;
}

export interface PenOptions {
  /** Widest, in units of the drawing. */
  readonly w?: number;
  /** Share of the width that is left at the ends. */
  readonly lo?: number;
  /** Where along the line it is widest, 0 … 1. */
  readonly peak?: number;
  readonly cls?: string;
}

/** A pen line that swells and tapers, as a filled shape. */
export function pen(points: Curve, { w = 2, lo = 0.3, peak = 0.5, cls = 'ink' }: PenOptions = {}): Mark {
  const p = sample(points);
  const lengths = [0];
  for (let i = 1; i < p.length; i += 1) lengths.push(lengths[i - 1]! + distance(p[i - 1]!, p[i]!));
  const total = lengths.at(-1)!;
  const left: Pair[] = [];
  const right: Pair[] = [];
  p.forEach((q, i) => {
    const before = p[Math.max(0, i - 1)]!;
    const after = p[Math.min(p.length - 1, i + 1)]!;
    const h = distance(before, after);
    const t = lengths[i]! / total;
    const phase = t < peak ? (t / peak) * 0.5 : 0.5 + ((t - peak) / (1 - peak)) * 0.5;
    const half = (w / 2) * (lo + (1 - lo) * Math.max(0, Math.sin(Math.PI * phase)) ** 0.8);
    const nx = (-(after[1] - before[1]) / h) * half;
    const ny = ((after[0] - before[0]) / h) * half;
    left.push([q[0] + nx, q[1] + ny]);
    right.push([q[0] - nx, q[1] - ny]);
  });
  return { cls, d: polygon([...left, ...right.reverse()]) };
}

export interface HatchOptions {
  readonly gap?: number;
  readonly length?: number;
  /** Angle to the contour, degrees; negative lies on the other side. */
  readonly angle?: number;
  readonly w?: number;
}

/** An engraver's shading: short tapering strokes set off a contour, longest in the middle. */
export function hatch(points: Curve, { gap = 5, length = 12, angle = 60, w = 1 }: HatchOptions = {}): Mark[] {
  const p = sample(points, false, 1);
  const strokes: Mark[] = [];
  let run = 0;
  for (let i = 1; i < p.length - 1; i += 1) {
    run += distance(p[i]!, p[i - 1]!);
    if (run < gap) continue;
    run = 0;
    const l = length * (0.35 + 0.65 * Math.sin((Math.PI * i) / p.length));
    const [x, y] = p[i]!;
    const turn =
      Math.atan2(p[i + 1]![1] - p[i - 1]![1], p[i + 1]![0] - p[i - 1]![0]) + (angle * Math.PI) / 180;
    strokes.push(
      pen(
        [
          [x, y],
          [x + Math.cos(turn) * l, y + Math.sin(turn) * l],
        ],
        { w, lo: 0.15, peak: 0.15, cls: 'soft' },
      ),
    );
  }
  return strokes;
}

/** Moves points drawn about an origin of their own to where they belong: turned, scaled, then shifted. */
export const placed =
  (cx: number, cy: number, degrees: number, scale = 1) =>
  (points: Curve): Curve => {
    const c = Math.cos((degrees * Math.PI) / 180) * scale;
    const s = Math.sin((degrees * Math.PI) / 180) * scale;
    return points.map(([x, y, corner]): Point => {
      const p = [cx + x * c - y * s, cy + x * s + y * c] as const;
      return corner ? [...p, corner] : p;
    });
  };

const inked = new Set(['ink', 'soft', 'hairline']);

/** Neighbours in the same ink become one path: fewer nodes, the same picture. */
export function merged(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    const last = out.at(-1);
    if (last && last.cls === mark.cls && inked.has(mark.cls))
      out[out.length - 1] = { cls: mark.cls, d: last.d + mark.d };
    else out.push(mark);
  }
  return out;
}
