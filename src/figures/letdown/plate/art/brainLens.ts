/** Base of the brain, close up: origin in the middle, radius {@link LENS}. Front to the right, as the mother looks. */
import { fill, line, merged, pen, type Curve, type Mark } from '../ink.ts';
import { anteriorVein, axons, posteriorVein } from './paths.ts';

export const LENS = 92;

const base: Curve = [
  [-100, -100, 'c'],
  [100, -100, 'c'],
  [100, -58],
  [70, -50],
  [44, -44],
  [24, -34],
  [13, -18],
  [9, 2],
  [8, 14],
  [0, 16],
  [-3, 4],
  [-7, -8],
  [-16, -20],
  [-36, -26],
  [-60, -22],
  [-100, -30],
];
const anterior: Curve = [
  [11, 6],
  [22, 2],
  [40, 6],
  [54, 20],
  [57, 40],
  [46, 58],
  [28, 64],
  [12, 58],
  [7, 40],
  [8, 22],
];
const posterior: Curve = [
  [3, 8],
  [-8, 8],
  [-24, 18],
  [-32, 34],
  [-28, 52],
  [-14, 60],
  [0, 56],
  [4, 40],
  [4, 22],
];
/** Middles of the prolactin cells. */
const lactotrophs = [
  [21, 20],
  [36, 17],
  [47, 31],
  [24, 36],
  [39, 43],
  [20, 52],
  [33, 55],
] as const;
const vein = (path: Curve): Curve => path.slice(1);

export const lensBase: Mark[] = [
  fill(base, 'hypo'),
  ...merged([
    pen(
      [
        [100, -58],
        [70, -50],
        [44, -44],
        [24, -34],
        [13, -18],
        [9, 2],
      ],
      { w: 1.8, lo: 0.5 },
    ),
    pen(
      [
        [-100, -30],
        [-60, -22],
        [-36, -26],
        [-16, -20],
        [-7, -8],
        [-3, 4],
      ],
      { w: 1.8, lo: 0.5 },
    ),
    // the third ventricle and a few fibres, so that the tissue does not read as skin
    pen(
      [
        [-4, -100],
        [-7, -76],
        [-5, -54],
        [-1, -38],
      ],
      { w: 1, cls: 'soft' },
    ),
    pen(
      [
        [5, -100],
        [8, -76],
        [5, -54],
        [1, -38],
      ],
      { w: 1, cls: 'soft' },
    ),
    ...(
      [
        [
          [-84, -70],
          [-70, -62],
          [-62, -50],
        ],
        [
          [-92, -52],
          [-78, -46],
          [-72, -36],
        ],
        [
          [62, -84],
          [70, -74],
          [84, -70],
        ],
        [
          [54, -62],
          [66, -60],
          [80, -64],
        ],
      ] as const
    ).map((c) => pen(c, { w: 0.8, cls: 'soft' })),
  ]),
];
/** Portal vessels from hypothalamus to anterior lobe; veins out of both lobes. */
export const lensVessels: readonly { readonly d: string; readonly width: number }[] = [
  {
    d: line(
      [
        [18, -26],
        [14, -8],
        [18, 6],
        [27, 14],
      ],
      '',
    ).d,
    width: 4,
  },
  {
    d: line(
      [
        [12, -12],
        [12, 4],
        [18, 16],
      ],
      '',
    ).d,
    width: 3.4,
  },
  { d: line(vein(posteriorVein), '').d, width: 13 },
  { d: line(vein(anteriorVein), '').d, width: 13 },
];
export const lensAnterior: Mark[] = [
  fill(anterior, 'ante'),
  pen([...anterior, anterior[0]!], { w: 1.7, lo: 0.6 }),
  {
    cls: 'lactotroph',
    d: lactotrophs.map(([x, y]) => `M${x - 5.8} ${y}a5.8 5.8 0 1 1 11.6 0a5.8 5.8 0 1 1 -11.6 0Z`).join(''),
  },
  {
    cls: 'ink',
    d: lactotrophs.map(([x, y]) => `M${x - 1.8} ${y}a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1 -3.6 0Z`).join(''),
  },
];
export const lensPosterior: Mark[] = [
  fill(posterior, 'post'),
  pen([...posterior, posterior[0]!], { w: 1.7, lo: 0.6 }),
];
export const lensAxons: string = axons.map((a) => line(a, '').d).join('');
/** Swollen endings of the axons, where the oxytocin waits. */
export const endings = axons.map((a) => a.at(-1)!);
export const cellBodies = axons.map((a) => a[0]!);
export const NEURON = 'M-7 1Q-4-7 1-7Q8-6 7 1Q5 8-1 7Q-7 6-7 1Z';
