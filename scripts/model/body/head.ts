import { placements } from '../../../src/engines/anatomy/index.ts';
import { blend, bump, carve, flesh, rise, type Field } from '../lib/field.ts';
import type { Tilted } from '../lib/frames.ts';
import { ellipsoid, limb } from '../lib/shapes.ts';

/*
 * The head in its own frame: origin at C1, second coordinate towards the crown, third towards the face. Sizes [E]
 * after a head 182 mm long, 145 wide, 215 from chin to crown. She rests her forehead, so the face looks down.
 */

/** Where the head sits: on C1, nodded a little less than the neck so that the forehead lies flat. */
export function headFrame(): Tilted {
  const { centre, tilt } = placements(1).C1;
  return { y: centre[1], z: centre[2], tilt: tilt - 2 };
}

const skull = flesh([
  [ellipsoid([0, 86, 6], [72, 72, 92]), 1],
  [ellipsoid([0, 66, -14], [66, 62, 74]), 20],
  [ellipsoid([0, 40, 44], [61, 66, 48]), 24],
]);
const face = flesh([
  [limb([0, 12, 50], 50, [0, -32, 72], 22), 1],
  [limb([44, 34, 62], 22, [34, -18, 52], 22), 20],
  [limb([-44, 34, 62], 22, [-34, -18, 52], 22), 20],
]);
const nose = flesh([
  [limb([0, 58, 92], 7, [0, 28, 110], 9), 1],
  [limb([10, 24, 100], 7, [-10, 24, 100], 7), 8],
]);
const lips = limb([13, 0, 91], 6, [-13, 0, 91], 6);

/** One ear (x counted outwards): a thin shell with its hollow. */
function ear(x: number, up: number, front: number): number {
  const lean = x + 0.42 * front - 73;
  const rim = ellipsoid([0, 46, -2], [7, 31, 18])(lean, up, front);
  const hollow = ellipsoid([8, 48, 1], [7, 19, 10])(lean, up, front);
  return carve(rim, hollow, 4);
}

/** Head and face without the ears: what a scarf lies on. */
export const headBase: Field = (x, up, front) => {
  let d = blend(skull(x, up, front), face(x, up, front), 26);
  d = blend(d, nose(x, up, front), 9);
  d = blend(d, lips(x, up, front), 7);
  return carve(d, ellipsoid([32, 58, 104], [20, 10, 14])(Math.abs(x), up, front), 14);
};

/** Skin of the head and face. */
export const head: Field = (x, up, front) => blend(headBase(x, up, front), ear(Math.abs(x), up, front), 6);

/** Positive where hair grows (mm behind the hair line), negative on face and neck. */
export function hairLine(x: number, up: number, front: number): number {
  const brow = 16 + 0.6 * (up - 46) - front;
  const nape = up - 6 - 0.62 * Math.max(0, front + 52) - 0.002 * x * x;
  const earGap = Math.hypot((up - 46) / 1.15, front + 2) - 24;
  return Math.min(brow, Math.abs(x) > 55 ? Math.min(Math.max(nape, up - 62), earGap + 4) : nape);
}

const bunCentre = [0, 68, -106] as const;
const bunBody = ellipsoid(bunCentre, [40, 37, 27]);

/** Hair drawn back and tied in a low bun, combed towards it. */
export const tiedHair: Field = (x, up, front) => {
  const [dx, dy] = [x - bunCentre[0], up - bunCentre[1] + 2];
  const turn = Math.atan2(dy, dx);
  const out = Math.hypot(dx, dy);
  const line = hairLine(x, up, front);
  const strands =
    1.1 * Math.sin(turn * 26 + 0.6 * Math.sin(turn * 7) + front * 0.012) * rise(46, 74, out) +
    0.5 * Math.sin(turn * 47 + 1.3) * rise(46, 74, out);
  const cap = skull(x, up, front) - (8.5 * rise(-2, 16, line) - 2.5) - strands * rise(4, 24, line);
  const coil = Math.sin(turn + out * 0.42 + 0.9) * 1.7 * bump(out - 20, 14);
  const bun = bunBody(x, up, front) - coil - 0.5 * Math.sin(turn * 14 + out * 0.9);
  const tie = 3 * bump(Math.hypot(dx, dy) - 34, 5) * bump(front + 90, 7);
  return blend(cap, bun, 7) + tie;
};

const coveredEar = ellipsoid([72, 46, -6], [20, 42, 32]);
const covered = ellipsoid([0, 70, -88], [44, 42, 30]);

/** A scarf over hair and neck, drawn close under the bun and tucked in at the nape. */
export function scarf(body: number, x: number, up: number, front: number, at: number): number {
  const opening = Math.hypot(x / 58, (up - 36) / 84) * 70 - 70;
  const open = front > 20 ? rise(-4, 9, opening) : 1;
  const lowest = rise(5.7, 5.25, at + 0.0022 * Math.abs(x));
  const t = 12 * Math.min(open, lowest) - 3;
  const wrap = blend(skull(x, up, front) - (front > 20 ? t : 11), body - t, 10);
  const turn = Math.atan2(x, up + 40);
  const below = 44 - up;
  const rings =
    2.6 *
      Math.sin(below * 0.19 + 1.6 * Math.sin(turn * 2 + 0.7) + front * 0.05 + x * 0.03) *
      rise(-30, 20, below) +
    1.5 * Math.sin((up * 0.5 + front * 0.9) * 0.075 + x * 0.06) * rise(60, 0, below);
  const bulk = blend(covered(x, up, front), coveredEar(Math.abs(x), up, front), 30);
  const shape = blend(wrap, bulk, 26) - rings * Math.min(open, 1) * rise(5.8, 4.6, at);
  return Math.max(shape, body - t - 60);
}
