/**
 * Where curves lie: each lane is a window of 1000 × 100 that is stretched to its place, so that the same paths serve
 * a phone and a projector and stand complete before any script runs. Pure.
 */

export const LANE_WIDTH = 1000;
export const LANE_HEIGHT = 100;
/** A curve is thinned to this many stretches of time; each keeps its ends and its extremes. */
const STRETCHES = 220;

/** The place of a minute, 0 … 1000. */
export const xOf = (minute: number, minutes: number): number => (minute / minutes) * LANE_WIDTH;
/** The place of a value in a lane whose top is `most`; no value leaves the lane. */
export const yOf = (value: number, most: number): number =>
  LANE_HEIGHT * (1 - Math.max(0, Math.min(1, value / most)));

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Samples that draw the same line as all of them: of every stretch of time the first, the last, and the highest and
 * lowest between them, in order of time.
 */
export function drawnSamples(curve: Float64Array, stretches = STRETCHES): number[] {
  const last = curve.length - 1;
  if (last < 4 * stretches) return Array.from(curve, (_, i) => i);
  const found = new Set<number>([0]);
  for (let k = 0; k < stretches; k += 1) {
    const from = Math.round((k * last) / stretches);
    const to = Math.round(((k + 1) * last) / stretches);
    let [low, high] = [from, from];
    for (let i = from; i <= to; i += 1) {
      if (curve[i]! < curve[low]!) low = i;
      if (curve[i]! > curve[high]!) high = i;
    }
    found.add(low).add(high).add(to);
  }
  return [...found].sort((a, b) => a - b);
}

interface Timed {
  readonly time: Float64Array;
  readonly minutes: number;
}

/** The line of a curve. */
export function linePath({ time, minutes }: Timed, curve: Float64Array, most: number): string {
  return drawnSamples(curve)
    .map((i, k) => `${k === 0 ? 'M' : 'L'}${tenth(xOf(time[i]!, minutes))} ${tenth(yOf(curve[i]!, most))}`)
    .join('');
}

/** The area between two curves, such as the edges of a fan. */
export function bandPath(
  { time, minutes }: Timed,
  low: Float64Array,
  high: Float64Array,
  most: number,
): string {
  const point = (curve: Float64Array, i: number): string =>
    `${tenth(xOf(time[i]!, minutes))} ${tenth(yOf(curve[i]!, most))}`;
  const there = drawnSamples(high).map((i) => point(high, i));
  const back = drawnSamples(low)
    .reverse()
    .map((i) => point(low, i));
  return `M${[...there, ...back].join('L')}Z`;
}

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
