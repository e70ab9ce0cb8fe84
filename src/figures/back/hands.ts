import type { HandStyle } from '#engines/anatomy/index.ts';
import { curve, pen, type InkPoint } from './ink.ts';

/**
 * The helper's right hand, drawn once around the pad of its thumb (0, 0) and then only moved: the hand and its
 * sleeve below, the thumb above it. The left hand is its mirror.
 */
export interface HandShape {
  readonly sleeve: string;
  readonly sleeveLines: string;
  readonly hand: string;
  readonly handLines: string;
  readonly thumb: string;
  readonly thumbLines: string;
}

const fine = (points: readonly InkPoint[], width: number): string => pen(points, { width });
const crease = (points: readonly InkPoint[]): string => pen(points, { width: 2.2, ends: 0.2, peak: 0.2 });

const thumb: readonly InkPoint[] = [
  [-9, 4],
  [-7.5, -7],
  [1, -12],
  [10, -7],
  [13, 6],
  [16, 20],
  [20, 34],
  [28, 48],
  [36, 64],
  [36, 78],
  [26, 84],
  [14, 72],
  [4, 52],
  [-3, 34],
  [-7, 18],
];
const nail: readonly InkPoint[] = [
  [-5, 1],
  [-4.5, -5],
  [1, -8],
  [7, -5],
  [8.5, 3],
];
const joint: readonly InkPoint[] = [
  [-2, 24],
  [5, 27],
  [12, 23],
];
const thumbShape = {
  thumb: curve(thumb, true),
  thumbLines:
    pen([...thumb.slice(10), ...thumb.slice(0, 9)], { width: 3, ends: 0.4 }) +
    pen(nail, { width: 1.6, ends: 0.6 }) +
    fine(joint, 1.4),
};

/** The arm comes up from below and outside, and leaves the picture at its lower edge. */
function sleeve(inside: InkPoint, cuff: InkPoint, outside: InkPoint) {
  const shape: readonly InkPoint[] = [
    [inside[0], inside[1], 'c'],
    cuff,
    [outside[0], outside[1], 'c'],
    [114, 186],
    [138, 260],
    [176, 720, 'c'],
    [104, 720, 'c'],
    [84, 270],
    [66, 200],
  ];
  return {
    sleeve: curve(shape, true),
    sleeveLines:
      pen(shape.slice(0, 3), { width: 2.8, ends: 0.6 }) +
      pen(shape.slice(2, 6), { width: 3, ends: 0.5 }) +
      pen([...shape.slice(6), shape[0]!], { width: 3, ends: 0.5 }),
  };
}

// Back of the fist with four knuckles, little finger outermost and lowest; wrist turned in line with the arm.
const fist: readonly InkPoint[] = [
  [20, 50],
  [21, 38],
  [28, 30],
  [37, 29],
  [42, 33],
  [48, 27],
  [57, 26],
  [62, 31],
  [68, 27],
  [76, 29],
  [81, 35],
  [87, 34],
  [93, 40],
  [96, 52],
  [98, 70],
  [96, 88],
  [92, 106],
  [93, 128],
  [98, 152],
  [60, 166],
  [52, 140],
  [44, 118],
  [32, 98],
  [22, 76],
];
const fists: HandShape = {
  ...sleeve([56, 150], [78, 158], [101, 143]),
  hand: curve(fist, true),
  handLines:
    pen([...fist.slice(18), ...fist.slice(0, 19)], { width: 3.2, ends: 0.5 }) +
    crease([
      [42, 33],
      [43, 46],
      [40, 58],
    ]) +
    crease([
      [62, 31],
      [63, 45],
      [60, 58],
    ]) +
    crease([
      [81, 35],
      [82, 48],
      [79, 60],
    ]) +
    fine(
      [
        [40, 64],
        [56, 70],
        [78, 70],
        [92, 66],
      ],
      1.5,
    ),
  ...thumbShape,
};

// The open hand: fingers resting on the ribs, spread a little, the pad of the thumb on the muscle.
const open: readonly InkPoint[] = [
  [52, 128],
  [42, 104],
  [36, 80],
  [36, 58],
  [41, 38],
  [43, 22],
  [46, 0],
  [49, -22],
  [53, -35],
  [59, -39],
  [65, -34],
  [66, -18],
  [65, 2],
  [67, 13],
  [71, 2],
  [75, -22],
  [80, -44],
  [87, -50],
  [94, -44],
  [93, -22],
  [89, 4],
  [88, 17],
  [93, 8],
  [101, -14],
  [108, -32],
  [115, -37],
  [121, -31],
  [118, -12],
  [110, 14],
  [106, 28],
  [111, 22],
  [119, 6],
  [127, -6],
  [134, -8],
  [138, -1],
  [133, 16],
  [123, 38],
  [115, 60],
  [108, 86],
  [99, 110],
  [96, 130],
  [98, 150],
  [60, 160],
];
const fingerNail = (x: number, y: number): string =>
  pen(
    [
      [x - 4, y + 8],
      [x - 3.5, y + 1],
      [x + 0.5, y - 1.5],
      [x + 4, y + 1.5],
      [x + 4, y + 8.5],
    ],
    { width: 1.3, ends: 0.5 },
  );
const knuckle = (x: number, y: number): string =>
  fine(
    [
      [x - 6, y + 2],
      [x, y - 1],
      [x + 6, y + 3],
    ],
    1.3,
  );
const pads: HandShape = {
  ...sleeve([54, 138], [76, 148], [101, 134]),
  hand: curve(open, true),
  handLines:
    pen([...open.slice(41), ...open.slice(0, 42)], { width: 2.8, ends: 0.5 }) +
    fingerNail(59, -33) +
    fingerNail(87, -44) +
    fingerNail(114, -30) +
    fingerNail(132, -1) +
    [
      [55, 6],
      [81, 0],
      [103, 12],
      [122, 22],
      [54, 32],
      [74, 30],
      [92, 36],
      [107, 48],
    ]
      .map(([x, y]) => knuckle(x!, y!))
      .join(''),
  ...thumbShape,
};

export const handShapes: Readonly<Record<HandStyle, HandShape>> = { fists, pads };

/** How much of the circle of the thumb the hand goes along with: the wrist stays calm. */
export const HAND_FOLLOWS = 0.5;

/** The outlines alone, for a hand that is modelled. */
export const handOutlines = { fists: fist, pads: open, thumb } as const;
