import { blend, flesh, near, type Field, type Point } from '../lib/field.ts';
import { ellipsoid, limb } from '../lib/shapes.ts';

/*
 * Arms folded on the table [E]: upper arm 280 mm, forearm 235, hand 172. Her left forearm lies in front, her right
 * hand rests on it; the forehead rests where the two cross. Left is +x.
 */

export const tableTop = 156;
export const cushionTop = 204;

interface ArmPoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly knuckles: Point;
  /** From the knuckles to the middle finger's tip. */
  readonly reach: Point;
  /** Out of the back of the hand. */
  readonly back: Point;
}

export const leftArm: ArmPoints = {
  shoulder: [150, 270, 296],
  elbow: [256, 193, 540],
  wrist: [34, 229, 598],
  knuckles: [-48, 226, 614],
  reach: [-74, -8, 4],
  back: [0.05, 0.98, 0.1],
};
export const rightArm: ArmPoints = {
  shoulder: [-150, 270, 296],
  elbow: [-256, 193, 540],
  wrist: [-34, 236, 556],
  knuckles: [44, 258, 572],
  reach: [74, -10, 10],
  back: [-0.15, 0.96, 0.05],
};

const add = (a: Point, b: Point, k = 1): Point => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Point): Point => {
  const l = Math.hypot(...a);
  return [a[0] / l, a[1] / l, a[2] / l];
};
const toward = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** A hand lying at rest: palm, four fingers a little bent and apart, thumb beside the index finger. */
function hand({ wrist, knuckles, reach, back }: ArmPoints, thumbSide: 1 | -1): Field {
  const ahead = unit(reach);
  const across = unit(cross(back, ahead));
  const up = unit(cross(ahead, across));
  const at = (from: Point, forward: number, side: number, rise: number): Point =>
    add(add(add(from, ahead, forward), across, side * thumbSide), up, rise);
  // Index first: side of the knuckle (mm), how far it lies ahead, length of the finger.
  const fingers = [
    [26, -1, 67],
    [9, 4, 76],
    [-9, 1, 71],
    [-26, -7, 56],
  ] as const;
  const palm: (readonly [Field, number])[] = [];
  const rest: Field[] = [];
  for (const [side, ahead, length] of fingers) {
    const knuckle = at(knuckles, ahead, side, 0);
    palm.push([limb(at(wrist, 6, side * 0.62, 0), 14, at(knuckles, ahead - 6, side, -2), 12), 14]);
    const spread = side * 1.14;
    const middle = at(knuckles, ahead + length * 0.5, side + (spread - side) * 0.6, -1);
    const tip = at(knuckles, ahead + length * 0.93, spread, -10);
    const finger: [Field, number][] = [
      [limb(knuckle, 10.5, middle, 9), 1],
      [limb(middle, 9, tip, 7.2), 4],
    ];
    rest.push(flesh(finger));
  }
  const base = at(wrist, 22, 24, -6);
  const joint = at(wrist, 52, 44, -8);
  const end = at(wrist, 92, 50, -10);
  const thumb = flesh([
    [limb(base, 16, joint, 12), 1],
    [limb(joint, 11.5, end, 8.5), 5],
  ]);
  const heel = flesh(palm);
  return (x, y, z) => {
    let d = heel(x, y, z);
    for (const finger of rest) d = blend(d, finger(x, y, z), 4);
    return blend(d, thumb(x, y, z), 9);
  };
}

function box(points: readonly Point[], by: number): [Point, Point] {
  const low = [0, 1, 2].map((k) => Math.min(...points.map((p) => p[k]!)) - by);
  const high = [0, 1, 2].map((k) => Math.max(...points.map((p) => p[k]!)) + by);
  return [low as unknown as Point, high as unknown as Point];
}

/** From the shoulder to the elbow, with deltoid, biceps and triceps. */
export function upperArm(arm: ArmPoints): Field {
  const { shoulder, elbow } = arm;
  const sign = Math.sign(shoulder[0]);
  const field = flesh([
    [limb([sign * 112, 316, 262], 30, [sign * 152, 278, 300], 47), 1],
    [limb(toward(shoulder, elbow, 0.02), 48, toward(shoulder, elbow, 0.5), 43), 30],
    [limb(toward(shoulder, elbow, 0.45), 43, elbow, 33), 24],
    [
      limb(
        add(toward(shoulder, elbow, 0.3), [0, -14, 0]),
        36,
        add(toward(shoulder, elbow, 0.72), [0, -7, 0]),
        31,
      ),
      22,
    ],
    [ellipsoid(add(elbow, [sign * 2, -8, 8]), [27, 22, 27]), 18],
  ]);
  return near(field, ...box([shoulder, elbow, [sign * 112, 316, 262]], 50), 60);
}

/** From the elbow to the finger tips. */
export function forearm(arm: ArmPoints): Field {
  const { elbow, wrist, knuckles, reach } = arm;
  const thumbSide = elbow[0] > 0 ? 1 : -1;
  const lower = flesh([
    [limb(elbow, 34, toward(elbow, wrist, 0.3), 38), 1],
    [limb(toward(elbow, wrist, 0.28), 38, toward(elbow, wrist, 0.92), 24), 24],
    [limb(add(toward(elbow, wrist, 0.9), [0, 0, 9]), 19, add(wrist, [0, 0, 11]), 17), 14],
    [limb(add(toward(elbow, wrist, 0.9), [0, 0, -9]), 19, add(wrist, [0, 0, -11]), 17), 14],
  ]);
  const fingers = hand(arm, thumbSide);
  const parts: Field = (x, y, z) => blend(lower(x, y, z), fingers(x, y, z), 16);
  return near(parts, ...box([elbow, wrist, knuckles, add(knuckles, reach)], 42));
}

/** Arms of the standing mother, hanging down: only their roots show beside the skin of the back [E]. */
export const hangingArms: Field = flesh(
  [1, -1].map((sign) => [
    flesh([
      [limb([sign * 92, 446, -40], 24, [sign * 152, 408, -18], 44), 1],
      [limb([sign * 156, 400, -16], 46, [sign * 190, 140, -16], 37), 30],
    ]),
    1,
  ]),
);
