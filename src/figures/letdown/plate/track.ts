/** A way that something travels: the place and the heading at any share of its length. */
import { sample, type Curve } from './ink.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Heading, degrees. */
  readonly angle: number;
}
export type Track = (share: number) => Place;

const STEPS = 96;

/** The curve as a track: equal shares are equal lengths. Shares outside 0 … 1 stop at the ends. */
export function trackOf(points: Curve): Track {
  const fine = sample(points, false, 0.75);
  const lengths = [0];
  for (let i = 1; i < fine.length; i += 1)
    lengths.push(lengths[i - 1]! + Math.hypot(fine[i]![0] - fine[i - 1]![0], fine[i]![1] - fine[i - 1]![1]));
  const total = lengths.at(-1)!;
  let k = 0;
  const places = Array.from({ length: STEPS + 1 }, (_, i): Place => {
    const wanted = (total * i) / STEPS;
    while (k < fine.length - 2 && lengths[k + 1]! < wanted) k += 1;
    const [ax, ay] = fine[k]!;
    const [bx, by] = fine[k + 1]!;
    const t = (wanted - lengths[k]!) / Math.max(1e-9, lengths[k + 1]! - lengths[k]!);
    return {
      x: ax + (bx - ax) * t,
      y: ay + (by - ay) * t,
      angle: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI,
    };
  });
  return (share) => {
    const s = Math.max(0, Math.min(1, share)) * STEPS;
    const i = Math.min(STEPS - 1, Math.floor(s));
    const [a, b] = [places[i]!, places[i + 1]!];
    return { x: a.x + (b.x - a.x) * (s - i), y: a.y + (b.y - a.y) * (s - i), angle: a.angle };
  };
}

/** The transform that puts a mark there, upright or along the way. */
export const standing = ({ x, y }: Place): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
export const heading = ({ x, y, angle }: Place): string =>
  `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)})`;
