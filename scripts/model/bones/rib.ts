import {
  levels,
  placed,
  placements,
  rib as measured,
  thorax,
  tubercleInsideTip,
  type Level,
} from '../../../src/engines/anatomy/index.ts';
import { blend, mix, type Field, type Point } from '../lib/field.ts';
import { bar, ellipsoid, type Station } from '../lib/shapes.ts';
import { backWall, sizesOf } from './shared.ts';

/** Half widths of the chest at the level of each rib, as shares of the widest (estimate). */
const widths = [0.46, 0.63, 0.74, 0.82, 0.88, 0.93, 0.97, 1, 1, 0.97, 0.93, 0.86];
/** Half depths as shares of the deepest (estimate). */
const depths = [0.5, 0.64, 0.76, 0.86, 0.93, 0.98, 1, 1, 0.98, 0.95, 0.9, 0.84];

export const carrierOfRib = (number: number): Level => levels[6 + number]!;

/**
 * The middle line of the left rib in the frame of its vertebra: head on the body, tubercle at the transverse process,
 * then round the chest along a falling ellipse until its length is used up.
 */
export function lineOfRib(number: number): readonly Point[] {
  const level = carrierOfRib(number);
  const s = sizesOf(level);
  const { tilt } = placements(0)[level];
  const upright = (p: Point): Point => placed({ centre: [0, 0, 0], tilt, rotation: [0, 0, 0, 1] }, p);
  const back = (p: Point): Point => placed({ centre: [0, 0, 0], tilt: -tilt, rotation: [0, 0, 0, 1] }, p);
  const half = (s.heightFront + s.heightBack) / 4;
  const inside = number === 1 || number >= 10;
  const head = upright([s.widthUpper / 2 + 3.4, inside ? half - 4 : half + 0.5, backWall(s) + 2.4]);
  const tip = upright([
    s.transverseLateral - tubercleInsideTip + (number > 10 ? 6 : 1),
    s.transverseAbove + 0.5,
    -s.transverseBehind + (number > 10 ? 8 : 7.2),
  ]);
  const neck = head.map((v, k) => mix(v, tip[k]!, 0.55) - (k === 2 ? 1.4 : 0)) as unknown as Point;
  const line: Point[] = [head, neck, tip];
  const wide = (thorax.width.value / 2) * widths[number - 1]!;
  const deep = (thorax.depth.value / 2) * depths[number - 1]!;
  const slope = Math.tan((measured(number).slope.value * Math.PI) / 180);
  const start = Math.asin(Math.min(0.95, tip[0] / wide));
  const rear = tip[2] - deep * (1 - Math.cos(start)) - 1.5;
  const length = measured(number).length.value;
  let used = Math.hypot(...head.map((v, k) => v - tip[k]!));
  let last: Point = tip;
  for (let step = 1; used < length; step++) {
    const angle = start + step * 0.03;
    const z = rear + deep * (1 - Math.cos(angle));
    const x = wide * Math.sin(angle);
    const ahead = z - tip[2];
    const beside = x - tip[0];
    const p: Point = [x, tip[1] - ahead * slope * 0.62 - beside * 0.2 * slope, z];
    used += Math.hypot(...p.map((v, k) => v - last[k]!));
    last = p;
    if (step % 2 === 0 || used >= length) line.push(p);
  }
  return line.map(back);
}

/** A rib: head, neck, tubercle, a flat shaft that thins towards the front. Left side. */
export function rib(number: number): Field {
  const line = lineOfRib(number);
  const first = number === 1;
  const count = line.length - 1;
  const stations: Station[] = line.map((at, i) => {
    const t = i / count;
    if (i === 0) return { at, wide: 4, high: 3.4 };
    if (i === 1) return { at, wide: 3.8, high: 2.6 };
    if (i === 2) return { at, wide: 4.6, high: 3.4 };
    const tall = number >= 11 ? mix(4.6, 2.6, t) : mix(6, 5, t);
    return first ? { at, wide: 2.5, high: mix(5.6, 7.4, t) } : { at, wide: tall, high: mix(3.5, 2.6, t) };
  });
  const shaft = bar(stations, [0, 1, 0], 0.9, 0.3);
  if (number > 10) return shaft;
  const [hx, hy, hz] = line[2]!;
  const tubercle = ellipsoid([hx + 1, hy, hz - 2.2], [3.4, 3.4, 2.6]);
  return (x, y, z) => blend(shaft(x, y, z), tubercle(x, y, z), 2.4);
}
