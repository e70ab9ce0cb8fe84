/** The ways that signals take through the mother, in the order in which they travel them. */
import type { Curve } from '../ink.ts';
import { cordPath } from './spine.ts';

/** Nipple to cord: the lateral branch of the fourth intercostal nerve. */
export const nervePath: Curve = [
  [266, 291],
  [254, 285],
  [241, 278],
  [226, 268],
  [208, 253],
  [190, 239],
  [170, 227],
  [150, 218.6],
  [cordPath[0]![0], cordPath[0]![1]],
];
export { cordPath };
/** Pituitary to heart. */
export const bloodPath: Curve = [
  [206, 106],
  [197, 126],
  [185, 148],
  [179, 170],
  [174, 196],
  [172, 220],
  [177, 248],
];
export const toBreastPath: Curve = [
  [190, 268],
  [200, 272],
  [211, 277],
  [222, 286],
  [228, 297],
];
export const toWombPath: Curve = [
  [181, 284],
  [173, 304],
  [171, 322],
  [175, 338],
  [188, 356],
];
/** The blood that passes the alveolus in the close-up. */
export const capillaryPath: Curve = [
  [-156, 40],
  [-112, 66],
  [-84, 88],
  [-52, 102],
  [-22, 112],
  [4, 150],
];
/** From the middle of the sac out through the duct of the close-up. */
export const ductPath: Curve = [
  [-30, -14],
  [4, 15],
  [26, 36],
  [42, 60],
  [52, 92],
  [56, 152],
];
/** The vein that leaves the posterior lobe, and the one that leaves the anterior lobe, in the lens of the brain. */
export const posteriorVein: Curve = [
  [-14, 34],
  [-20, 48],
  [-24, 62],
  [-28, 80],
  [-36, 104],
];
export const anteriorVein: Curve = [
  [32, 44],
  [35, 58],
  [34, 74],
  [28, 104],
];
/** Axons of the oxytocin neurons: cell body to ending in the posterior lobe. */
export const axons: readonly Curve[] = (
  [
    [-46, -62, -16, 30],
    [-30, -70, -10, 42],
    [-34, -47, -23, 43],
    [22, -58, -3, 34],
    [36, -66, -7, 51],
  ] as const
).map(([x, y, ex, ey]) => [
  [x, y],
  [x * 0.4, -38],
  [0, -10],
  [ex * 0.5, 14],
  [ex, ey],
]);
/** Massage to brain: a hypothesis, drawn dashed. Up the outside of the back to the hypothalamus. */
export const massagePath: Curve = [
  [108, 236],
  [100, 200],
  [112, 160],
  [134, 128],
  [160, 96],
  [190, 86],
];
