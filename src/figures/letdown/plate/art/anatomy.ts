/** What lies within the mother: brain, heart, gland, womb. */
import { fill, line, merged, pen, type Curve, type Mark } from '../ink.ts';
import { onHead } from './head.ts';

export const brain: Mark[] = merged([
  fill(
    onHead([
      [35, -29],
      [32, -42],
      [18, -53],
      [-6, -56],
      [-27, -49],
      [-39, -33],
      [-42, -14],
      [-36, -3],
      [-36, 6],
      [-31, 15],
      [-22, 18],
      [-15, 14],
      [-14, 26],
      [-17, 40],
      [-10, 43],
      [-6, 28],
      [-3, 10],
      [4, -6],
      [16, -15],
      [28, -19],
    ]),
    'brain',
  ),
  pen(
    onHead([
      [28, -19],
      [35, -29],
      [32, -42],
      [18, -53],
      [-6, -56],
      [-27, -49],
      [-39, -33],
      [-42, -14],
      [-36, -3],
      [-24, -2],
      [-10, -8],
    ]),
    { w: 1.4, lo: 0.5 },
  ),
  pen(
    onHead([
      [-17, -3],
      [-28, -3],
      [-36, 5],
      [-31, 15],
      [-22, 18],
      [-15, 13],
    ]),
    { w: 1.2 },
  ),
  // corpus callosum, furrows, leaves of the cerebellum, edge of the brain stem
  ...(
    [
      [
        [22, -24],
        [18, -33],
        [4, -39],
        [-12, -37],
        [-22, -27],
        [-20, -23],
        [-10, -31],
        [4, -33],
        [14, -27],
      ],
      [
        [28, -34],
        [22, -42],
        [10, -46],
        [-4, -45],
      ],
      [
        [14, -53],
        [12, -47],
      ],
      [
        [-8, -56],
        [-9, -49],
        [-16, -46],
      ],
      [
        [-26, -48],
        [-24, -41],
        [-30, -36],
      ],
      [
        [-38, -32],
        [-31, -28],
        [-32, -20],
      ],
      [
        [-41, -14],
        [-33, -13],
      ],
      [
        [34, -30],
        [28, -29],
      ],
      [
        [-17, 4],
        [-25, 2],
        [-34, 5],
      ],
      [
        [-17, 6],
        [-26, 8],
        [-33, 12],
      ],
      [
        [-17, 8],
        [-24, 13],
      ],
      [
        [-14, 14],
        [-14, 26],
        [-17, 40],
      ],
      [
        [-3, 10],
        [-6, 28],
        [-10, 43],
      ],
    ] as readonly Curve[]
  ).map((c) => pen(onHead(c), { w: 0.8, cls: 'soft' })),
]);
/** Hypothalamus and pituitary, larger than life so that they can be found at the size of a phone. */
export const hypothalamus: Mark = fill(
  onHead([
    [0, -20],
    [8, -23],
    [15, -18],
    [13, -11],
    [7, -9],
    [0, -13],
  ]),
  'hypo',
);
export const pituitary: Mark[] = [
  line(
    onHead([
      [10, -10],
      [12.5, -5],
    ]),
    'stalk',
  ),
  fill(
    onHead([
      [7, -5],
      [12.5, -7],
      [12.5, 2],
      [8, 0.5],
    ]),
    'post',
  ),
  fill(
    onHead([
      [12.5, -7],
      [19, -5.4],
      [19, 0.6],
      [12.5, 2],
    ]),
    'ante',
  ),
];

const heartShape: Curve = [
  [181, 247],
  [190, 249],
  [198, 257],
  [200, 268],
  [195, 280],
  [185, 286],
  [176, 280],
  [171, 268],
  [173, 255],
];
export const heart: Mark[] = merged([
  fill(heartShape, 'blood'),
  pen([...heartShape, heartShape[0]!], { w: 1.4, lo: 0.8 }),
  pen(
    [
      [180, 254],
      [186, 262],
      [187, 274],
    ],
    { w: 0.8, cls: 'soft' },
  ),
]);

const nipple = [268, 291] as const;
const lobes = [
  [221, 254],
  [215, 271],
  [217, 290],
  [221, 308],
  [235, 266],
  [239, 312],
] as const;
/** Ducts run straight to the nipple: there are no sinuses. */
export const gland: Mark[] = [
  ...lobes.map(([x, y]) =>
    line(
      [
        nipple,
        [nipple[0] - 10, nipple[1] + (y - 291) * 0.12],
        [(x + nipple[0]) / 2, y + (291 - y) * 0.3],
        [x + 4, y],
      ],
      'small-duct',
    ),
  ),
  {
    cls: 'acini',
    d: lobes
      .flatMap(([x, y]) =>
        (
          [
            [-4, -3],
            [2, -5],
            [5.4, 1],
            [1, 5],
            [-5, 3],
            [0, 0],
          ] as const
        ).map(([a, b]) => [x + a, y + b] as const),
      )
      .map(([x, y]) => `M${(x - 3.4).toFixed(1)} ${y}a3.4 3.4 0 1 1 6.8 0a3.4 3.4 0 1 1 -6.8 0Z`)
      .join(''),
  },
];

const wombShape: Curve = [
  [202, 344],
  [213, 352],
  [215, 366],
  [206, 378],
  [195, 388],
  [187, 399],
  [180, 409],
  [172, 409],
  [171, 401],
  [176, 390],
  [178, 376],
  [181, 360],
  [190, 347],
];
export const womb: Mark[] = merged([
  fill(wombShape, 'womb'),
  pen([...wombShape, wombShape[0]!], { w: 1.6, lo: 0.7 }),
  pen(
    [
      [203, 354],
      [201, 366],
      [191, 380],
      [181, 398],
    ],
    { w: 1.4 },
  ),
]);
/** Arcs about the womb, from the innermost out: the tighter it is, the more of them show. */
export const wombArcs: readonly string[] = [
  line(
    [
      [208, 343.6],
      [220, 352],
      [221, 367],
      [213, 379],
    ],
    '',
  ).d +
    line(
      [
        [186, 344],
        [175.6, 360],
        [173, 376],
      ],
      '',
    ).d,
  line(
    [
      [213, 339],
      [226, 350],
      [227, 368],
      [218, 382],
    ],
    '',
  ).d +
    line(
      [
        [182, 340],
        [170.6, 357],
        [168, 374],
      ],
      '',
    ).d,
  line(
    [
      [218, 334.6],
      [232, 348],
      [233, 369],
      [223, 386],
    ],
    '',
  ).d +
    line(
      [
        [178, 336],
        [165.4, 354],
        [163, 372],
      ],
      '',
    ).d,
];
