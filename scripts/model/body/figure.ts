import { blend, bump, flesh, near, rise, type Field } from '../lib/field.ts';
import { inFrame } from '../lib/frames.ts';
import { ellipsoid, limb, roundBox } from '../lib/shapes.ts';
import { openHalfWidth } from './anthropometry.ts';
import { forearm, leftArm, rightArm, tableTop, upperArm } from './arms.ts';
import { floor } from './furniture.ts';
import { guide } from './guide.ts';
import { hairLine, head, headBase, headFrame, scarf as scarfOver, tiedHair } from './head.ts';
import { trunk } from './trunk.ts';

/*
 * The mother at rest: seated, leaning forward on a table, arms folded, forehead on her arms. Every part is a signed
 * distance in the frame of the engine (origin S1, X to her left, Y up, Z to her front).
 */

const line = guide(1);
const torso = near(trunk(1, line), [-165, -120, -190], [165, 400, 440], 60);
const frame = headFrame();
const headWorld = near(inFrame(frame, head), [-90, 150, 330], [90, 440, 640]);

const pelvis = flesh([
  [ellipsoid([62, -92, -52], [84, 88, 92]), 1],
  [ellipsoid([-62, -92, -52], [84, 88, 92]), 60],
  [ellipsoid([0, -60, 10], [150, 92, 96]), 50],
]);
function foot(sign: 1 | -1): Field {
  return flesh([
    [limb([sign * 74, -520, 372], 33, [sign * 76, -556, 370], 30), 1],
    [limb([sign * 76, -560, 356], 27, [sign * 84, -568, 500], 22), 18],
    [limb([sign * 70, -572, 478], 18, [sign * 76, -576, 548], 12), 14],
    [limb([sign * 98, -574, 470], 16, [sign * 102, -577, 524], 11), 14],
  ]);
}
export const feet: Field = near(
  (x, y, z) => Math.max(Math.min(foot(1)(x, y, z), foot(-1)(x, y, z)), floor - y),
  [-150, -600, 300],
  [150, -440, 580],
);

const arms = [leftArm, rightArm].map((arm) => ({ upper: upperArm(arm), lower: forearm(arm) }));

/** Breastbone and collar bones: deep in front of a bent back the swept sections cross, so the front has its own shape. */
const chestFront = ellipsoid([0, 262, 268], [122, 68, 80]);

/** Skin of neck, trunk and upper arms, without head and forearms. */
export const shoulders: Field = (x, y, z) => {
  let d = blend(torso(x, y, z), chestFront(x, y, z), 24);
  for (const { upper } of arms) d = blend(d, upper(x, y, z), 46);
  return d;
};

/** The whole skin, cloth taken off in thought; hips and thighs are only a support for the cloth. */
export const body: Field = (x, y, z) => {
  const trunkAndArms = shoulders(x, y, z);
  // Head and forearms flow into the trunk, but only touch one another.
  let d = blend(trunkAndArms, headWorld(x, y, z), 26);
  for (const { lower } of arms) d = Math.min(d, blend(trunkAndArms, lower(x, y, z), 10));
  return d;
};

/** Half the width of the open back where the cloth ends. */
const clothEdge = (at: number): number => openHalfWidth(at) - 7;

/**
 * Millimetres inside the open-back garment, negative where back and arms are bare. It hangs on the shoulders, with
 * sleeves to the middle of the upper arm.
 */
function underGown(x: number, y: number, z: number): number {
  const { at, height } = line.project(y, z);
  const side = Math.abs(x);
  const behind = rise(-128, -40, height);
  const edge = side - clothEdge(at) * behind;
  const neckline = (at - 7.1 - 0.5 * rise(-60, -110, height)) * 25;
  const sleeve = 0.44 * (424 - z) - 0.35 * (side - 190) + 0.2 * (y - 230);
  const tucked = (22.7 - at) * 25;
  // Deep in front the level beside a point says little: there a plane below the chin ends the cloth.
  const deep = rise(-125, -165, height) * rise(150, 110, side);
  const onBack = Math.min(tucked, edge, neckline + side * 0.3);
  const inFront = 1.4 * (352 - z) + 0.25 * side;
  return Math.min(onBack + (inFront - onBack) * deep, sleeve + 12);
}

/** Thickness of the garment over the skin (mm), with a hem; negative where it ends. */
export function gownThickness(x: number, y: number, z: number): number {
  const inside = underGown(x, y, z);
  return 8 * rise(-3, 9, inside) - 2 + 1.6 * bump(inside - 5, 3.5);
}

/** Folds of the garment: from the armpit, and hanging under the chest. */
function gownFolds(x: number, y: number, z: number): number {
  const side = Math.abs(x);
  const fan = Math.atan2(y - 236, z - 262 + 0.001);
  const far = Math.hypot(side - 150, y - 236, z - 262);
  const pull =
    2 + 2.4 * Math.sin(fan * 9 + side * 0.03 + (x > 0 ? 0.7 : 0)) * rise(40, 90, far) * rise(230, 120, far);
  const slack =
    2 +
    2.6 *
      Math.sin(z * 0.045 + y * 0.085 + 0.9 * Math.sin(side * 0.045) + (x > 0 ? 1 : 0)) *
      rise(300, 120, z);
  return pull + slack;
}

/** The open-back garment. */
export const gown: Field = (x, y, z) => {
  const t = gownThickness(x, y, z);
  const chest = ellipsoid([0, 128, 236], [118, 62, 76])(x, y, z);
  const base = blend(shoulders(x, y, z), chest, 50);
  return base - t - (t > 2 ? gownFolds(x, y, z) * rise(7, 44, underGown(x, y, z)) : 0);
};

const wrapped = flesh([
  [pelvis, 1],
  [limb([84, -104, 10], 88, [78, -114, 396], 62), 40],
  [limb([-84, -104, 10], 88, [-78, -114, 396], 62), 90],
  [limb([74, -128, 398], 60, [66, -520, 388], 66), 30],
  [limb([-74, -128, 398], 60, [-66, -520, 388], 66), 80],
  [ellipsoid([0, -190, -40], [168, 62, 150]), 50],
]);
const waist = line.station(22.3);

/** Millimetres below the rim of the cloth; negative above it. */
export function drapeEdge(x: number, y: number, z: number): number {
  const below = (waist.y - y) * -waist.nz + (waist.z - z) * waist.ny;
  return Math.max(below + 0.0009 * x * x, -4 - y);
}

/** Folds of the cloth: across the hips at the back, round the thighs, and falling before the shins. */
function wrapFolds(x: number, y: number, z: number): number {
  const hang = rise(-190, -330, y);
  const fall =
    (4.2 * Math.sin(Math.atan2(x, (z - 388) * 1.6) * 9 + 0.006 * y) + 2 * Math.sin(x * 0.11 + 1)) * hang;
  const behind = rise(80, -60, z) * rise(-200, -60, y);
  const sag = 2.6 * Math.sin(y * 0.13 + 0.00042 * x * x + 0.5 * Math.sin(x * 0.035 + 0.6)) * behind;
  const thigh =
    2.8 *
    Math.sin(z * 0.055 + Math.abs(x) * 0.03 + y * 0.03 + (x > 0 ? 0.8 : 0)) *
    rise(60, 140, z) *
    (1 - hang);
  const skirt =
    3.4 *
    Math.sin(Math.atan2(x, -z - 34) * 12 + 0.4 * Math.sin(x * 0.05)) *
    rise(-150, -215, y) *
    rise(120, 20, z);
  return fall + sag + thigh + skirt;
}

/** The cloth from below the waist: round hips and legs, rolled in at the top, open at the hem. */
export const drape: Field = (x, y, z) => {
  const edge = drapeEdge(x, y, z);
  const t = 11 * rise(-4, 9, edge) - 2 + 3 * bump(edge - 11, 7);
  const rim = torso(x, y, z) - t + 1.5 * Math.max(0, edge - 105);
  const wrap = blend(wrapped(x, y, z) - 8 * rise(0, 30, edge) + 30 * rise(20, -30, edge), rim, 26);
  return Math.max(wrap - wrapFolds(x, y, z) * rise(14, 60, edge), -(y + 508));
};

/** Hair drawn back and tied. */
export const hair: Field = near(inFrame(frame, tiedHair), [-100, 200, 360], [100, 520, 660]);

/** Where hair covers the head. */
export const hairEdge: Field = inFrame(frame, (x, up, front) => hairLine(x, up, front) - 2.5);

const inHead =
  (f: (x: number, up: number, front: number, at: number) => number): Field =>
  (x, y, z) => {
    const { at } = line.project(y, z);
    return inFrame(frame, (a, b, c) => f(a, b, c, at))(x, y, z);
  };
const bareHead: Field = (x, y, z) => blend(torso(x, y, z), inFrame(frame, headBase)(x, y, z), 26);
/** The scarf. */
export const scarf: Field = near(
  (x, y, z) => {
    const skin = bareHead(x, y, z);
    return inHead((a, b, c, at) => scarfOver(skin, a, b, c, at))(x, y, z);
  },
  [-120, 180, 330],
  [120, 520, 660],
);

/** A cushion under forehead and forearms, pressed in where they lie. */
export const cushion: Field = (x, y, z) => {
  const pad = ellipsoid([0, tableTop + 21, 582], [226, 46, 128])(x, y, z);
  const box = roundBox([0, tableTop + 26, 582], [214, 25, 112], 24)(x, y, z);
  const round = Math.max(blend(pad, box, 30), tableTop - y);
  let press = Infinity;
  for (const { lower } of arms) press = Math.min(press, lower(x, y, z));
  const puckers = 1.2 * Math.sin(x * 0.07 + 0.4) * Math.sin(z * 0.08);
  return -blend(-(round - puckers), press - 1, 14);
};
