import { levels, type ChainPart } from '../levels.ts';

/** Centre of a vertebral body in the sagittal plane: mm in front of and above the centre of the S1 end-plate, tilt in degrees. */
export type Station = readonly [front: number, up: number, tilt: number];
export type Chain = Readonly<Record<ChainPart, Station>>;

/**
 * A standing woman of 161.6 cm: kyphosis T1–T12 40.5°, lordosis L1–S1 53.7°, sacral slope 36.3°, C7 2 mm before S1.
 * Within 5.4 mm rms of the VIVA+ 50F standing body centres after a rigid fit, to which it was not tuned. The tilt of
 * the sacrum is the slope of its end-plate.
 */
export const standing: Chain = {
  C1: [30.1, 554, 7.1],
  C2: [26.9, 537.8, 11.1],
  C3: [22.9, 519.1, 13.5],
  C4: [18.7, 502.9, 15.9],
  C5: [13.8, 487.1, 18.3],
  C6: [8.4, 471.6, 20.4],
  C7: [2, 455.3, 22.3],
  T1: [-5, 438, 21.6],
  T2: [-11.8, 420, 19.9],
  T3: [-18.1, 401.5, 17.5],
  T4: [-23.5, 382.6, 14.4],
  T5: [-27.9, 362.9, 10.7],
  T6: [-31.1, 341.9, 6.6],
  T7: [-32.8, 319.6, 2.2],
  T8: [-32.8, 296.1, -2],
  T9: [-31.1, 271.4, -5.5],
  T10: [-27.9, 245.8, -8.6],
  T11: [-23, 219.4, -12.6],
  T12: [-15.7, 191.7, -16.7],
  L1: [-6.3, 162.5, -18.7],
  L2: [3.7, 131, -16.4],
  L3: [11.7, 97, -10.2],
  L4: [15.1, 60.7, -0.1],
  L5: [9.6, 23, 17.4],
  sacrum: [0, 0, 36.3],
};

/** The same woman seated and leaning forward on a table (estimate): trunk 45° from upright, kyphosis T1–T12 46°. */
export const leaning: Chain = {
  C1: [426.4, 326, 73.5],
  C2: [410.3, 322.5, 77.5],
  C3: [391.6, 318.5, 78.4],
  C4: [375.1, 315.2, 79.3],
  C5: [358.9, 312.3, 80.2],
  C6: [342.7, 309.6, 80.9],
  C7: [325.4, 306.9, 81.3],
  T1: [307, 303.6, 79],
  T2: [288.2, 299.6, 76.9],
  T3: [269.3, 294.7, 74],
  T4: [250.6, 288.7, 70.3],
  T5: [231.9, 281.2, 66.1],
  T6: [212.8, 271.8, 61.5],
  T7: [193.6, 260.3, 56.6],
  T8: [174.5, 246.5, 51.9],
  T9: [155.6, 230.6, 47.9],
  T10: [137.1, 212.7, 44.3],
  T11: [119, 192.8, 39.8],
  T12: [101.6, 170, 35.2],
  L1: [84.5, 144.5, 32.7],
  L2: [67.9, 116, 28],
  L3: [52, 84.9, 26.2],
  L4: [35.6, 52.2, 27.4],
  L5: [15.7, 19.4, 35.8],
  sacrum: [0, 0, 46],
};

/** From the sacrum upwards: the order in which the chain is put together. */
export const fromBelow: readonly ChainPart[] = ['sacrum', ...levels.toReversed()];
