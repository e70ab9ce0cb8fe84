/**
 * Where curves lie: each lane is a window of 2000 × 200 that is stretched to its place, so that the same paths serve
 * a phone and a projector and stand complete before any script runs. Pure.
 */

export const LANE_WIDTH = 2000;
export const LANE_HEIGHT = 200;
/** A sample may be left out if the line passes it this close, in the lane's units: less than a third of a pixel. */
const TOLERANCE = 0.4;

/** The place of a minute, 0 … 2000. */
export const xOf = (minute: number, minutes: number): number => (minute / minutes) * LANE_WIDTH;
/** The place of a value in a lane whose top is `most`; no value leaves the lane. */
export const yOf = (value: number, most: number): number =>
  LANE_HEIGHT * (1 - Math.max(0, Math.min(1, value / most)));

/** Shares of the plot for attributes, such as `35.2%`. */
export const percentOf = (minute: number, minutes: number): string =>
  `${Math.round((minute / minutes) * 10_000) / 100}%`;
export const percentDown = (value: number, most: number): string =>
  `${Math.round((yOf(value, most) / LANE_HEIGHT) * 1000) / 10}%`;

/**
 * The samples that draw the same line as all of them (Ramer–Douglas–Peucker with the vertical distance, since a curve
 * is a function of time): no sample that is left out lies further than `tolerance` from the line.
 */
export function drawnSamples(x: ArrayLike<number>, y: ArrayLike<number>, tolerance = TOLERANCE): number[] {
  const last = x.length - 1;
  if (last < 2) return Array.from(x, (_, i) => i);
  const kept = new Uint8Array(last + 1);
  kept[0] = kept[last] = 1;
  const open = [0, last];
  while (open.length > 0) {
    const to = open.pop()!;
    const from = open.pop()!;
    const slope = (y[to]! - y[from]!) / (x[to]! - x[from]!);
    let [furthest, most] = [-1, tolerance];
    for (let i = from + 1; i < to; i += 1) {
      const distance = Math.abs(y[i]! - y[from]! - slope * (x[i]! - x[from]!));
      if (distance > most) [furthest, most] = [i, distance];
    }
    if (furthest < 0) continue;
    kept[furthest] = 1;
    open.push(from, furthest, furthest, to);
  }
  const found: number[] = [];
  for (let i = 0; i <= last; i += 1) if (kept[i]) found.push(i);
  return found;
}

interface Timed {
  readonly time: Float64Array;
  readonly minutes: number;
}
type Point = readonly [x: number, y: number];

/** The points of the drawn line, in whole units of the lane. */
function pointsOf({ time, minutes }: Timed, curve: Float64Array, most: number): Point[] {
  const x = time.map((minute) => xOf(minute, minutes));
  const y = curve.map((value) => yOf(value, most));
  return drawnSamples(x, y).map((i) => [Math.round(x[i]!), Math.round(y[i]!)]);
}

/** Relative steps in whole numbers: half as long as places with decimals. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  let [px, py] = first;
  let path = `M${px} ${py}l`;
  for (const [x, y] of others) {
    path += ` ${x - px} ${y - py}`;
    [px, py] = [x, y];
  }
  return path.replace('l ', 'l').replaceAll(' -', '-');
}

/** The line of a curve. */
export const linePath = (timed: Timed, curve: Float64Array, most: number): string =>
  pathThrough(pointsOf(timed, curve, most));

/** The area between two curves, such as the edges of a fan. */
export const bandPath = (timed: Timed, low: Float64Array, high: Float64Array, most: number): string =>
  `${pathThrough([...pointsOf(timed, high, most), ...pointsOf(timed, low, most).reverse()])}z`;

/** Round tops of a scale that a reader can divide in the head. */
const roundTops = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The top of a scale: `usual`, so that two runs can be compared by eye, or a round number that holds the curve. */
export function topOf(highest: number, usual: number): number {
  if (highest <= usual) return usual;
  const power = 10 ** Math.floor(Math.log10(highest));
  return (roundTops.find((top) => top * power >= highest) ?? 10) * power;
}

/** Minutes that the axis names: five to eight of them. */
export function ticksOf(minutes: number): readonly number[] {
  const step = [1, 2, 5, 10, 15, 30, 60].find((one) => minutes / one <= 7) ?? 60;
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, k) => k * step);
}

/** The second under a pointer, from where it is in the plot; whole seconds within the run. */
export const secondAt = (share: number, minutes: number): number =>
  Math.round(Math.max(0, Math.min(1, share)) * minutes * 60);
