import { curve, hatch, pen, whole, type InkPoint } from './ink.ts';

/*
 * The mother seen from behind: right half in mm from the midline and from the tip of C7; the picture mirrors it.
 * Drawn for Ruas; the outline is a likeness, not a measurement.
 */

/** A shape and the class that tints it. `once`: already whole, not to be mirrored. */
export interface Shape {
  readonly d: string;
  readonly tint: string;
  readonly once?: boolean;
}
export interface Mother {
  /** Behind the trunk: table, cushion, forearms. */
  readonly behind: readonly Shape[];
  /** Skin of trunk, neck and arms. */
  readonly skin: readonly Shape[];
  /** Furrow and muscle, seen only on the skin. */
  readonly relief: readonly Shape[];
  readonly cloth: readonly Shape[];
  readonly contour: readonly Shape[];
  readonly head: Readonly<Record<'hair' | 'scarf', readonly Shape[]>>;
}

const ink = (points: readonly InkPoint[], width: number, ends = 0.4, once = false): Shape => ({
  d: pen(points, { width, ends }),
  tint: 'ink',
  once,
});
const soft = (points: readonly InkPoint[], width = 2, once = false): Shape => ({
  d: pen(points, { width }),
  tint: 'soft',
  once,
});
const fill = (points: readonly InkPoint[], tint: string): Shape => ({ d: curve(points, true), tint });

const relief = (end: number): readonly Shape[] => [
  soft(
    [
      [0, 24],
      [0, 130],
      [0, 260],
      [0, end - 36],
      [0, end],
    ],
    2.2,
    true,
  ),
  {
    d: hatch(
      [
        [60, 262],
        [58, 300],
        [55, 346],
        [50, 390],
      ],
      { length: 22, angle: 82 },
    ),
    tint: 'soft',
  },
];

/** Head from behind with its hair tied, its middle at `y`; or under a scarf that falls to the shoulders. */
const heads = (y: number, drop: number): Mother['head'] => {
  const at = (points: readonly InkPoint[]): readonly InkPoint[] =>
    points.map(([px, py, c]): InkPoint => (c ? [px, py + y, c] : [px, py + y]));
  const strand = (points: readonly InkPoint[]): Shape => ({
    d: pen(at(points), { width: 1.8 }),
    tint: 'strand',
  });
  const skull: readonly InkPoint[] = [
    [0, -90],
    [42, -84],
    [70, -56],
    [79, -16],
    [74, 26],
    [56, 58],
    [34, 76],
    [14, 86],
    [0, 90],
  ];
  const ear: readonly InkPoint[] = [
    [73, -6],
    [82, -13],
    [88, -2],
    [85, 14],
    [75, 20],
  ];
  const bun: readonly InkPoint[] = [
    [0, -34],
    [24, -29],
    [38, -10],
    [37, 16],
    [22, 34],
    [0, 39],
  ];
  const scarf: readonly InkPoint[] = [
    [0, -96],
    [44, -90],
    [76, -58],
    [86, -14],
    [82, 30],
    [74, 66],
    [70, 92],
    [58, 104 + drop],
    [30, 116 + drop],
    [0, 120 + drop],
  ];
  return {
    hair: [
      fill(at(ear), 'skin'),
      ink(at(ear), 2.4),
      { d: whole(at(skull)), tint: 'tress', once: true },
      strand([
        [66, -44],
        [50, -14],
        [28, 2],
      ]),
      strand([
        [75, -4],
        [56, 8],
        [32, 12],
      ]),
      strand([
        [66, 38],
        [48, 32],
        [28, 24],
      ]),
      strand([
        [44, 64],
        [32, 50],
        [18, 34],
      ]),
      strand([
        [16, 80],
        [12, 60],
        [8, 40],
      ]),
      strand([
        [40, -74],
        [28, -46],
        [14, -20],
      ]),
      { d: whole(at(bun)), tint: 'tress', once: true },
      {
        d: pen(
          at([
            ...bun,
            ...bun
              .slice(1, -1)
              .map(([x, py]): InkPoint => [-x, py])
              .reverse(),
          ]),
          { width: 3, ends: 0.7, closed: true },
        ),
        tint: 'strand',
        once: true,
      },
      {
        d: pen(
          at([
            [-26, -8],
            [-8, -18],
            [16, -14],
            [26, 2],
          ]),
          { width: 2 },
        ),
        tint: 'strand',
        once: true,
      },
      {
        d: pen(
          at([
            [-28, 6],
            [-14, 22],
            [8, 26],
            [24, 16],
          ]),
          { width: 2 },
        ),
        tint: 'strand',
        once: true,
      },
      {
        d: pen(
          at([
            [-14, -2],
            [0, -8],
            [12, 0],
            [10, 12],
            [-2, 14],
          ]),
          { width: 2 },
        ),
        tint: 'strand',
        once: true,
      },
    ],
    scarf: [
      { d: whole(at(scarf)), tint: 'scarf', once: true },
      { d: pen(at(scarf), { width: 3.6, ends: 0.6 }), tint: 'ink' },
      soft(
        at([
          [74, 46],
          [42, 76],
          [0, 86],
        ]),
        2,
      ),
      soft(
        at([
          [68, 88],
          [36, 106],
          [0, 110 + drop * 0.6],
        ]),
        2,
      ),
      soft(
        at([
          [60, -50],
          [42, -6],
          [10, 24],
        ]),
        2,
      ),
    ],
  };
};

/** Seated, leaning forward: arms folded on a table, head on the arms. */
function leaning(): Mother {
  const trunk: readonly InkPoint[] = [
    [0, -118],
    [26, -112],
    [44, -92],
    [54, -66],
    [74, -46],
    [112, -36],
    [150, -10],
    [180, 30],
    [186, 70],
    [177, 104],
    [168, 134],
    [163, 170],
    [159, 214],
    [155, 262],
    [151, 306],
    [151, 346],
    [159, 392],
    [173, 440],
    [187, 492],
    [196, 548],
  ];
  const upperArm: readonly InkPoint[] = [
    [96, -38],
    [128, -44],
    [160, -60],
    [200, -90],
    [240, -124],
    [274, -150],
    [300, -156],
    [322, -142],
    [327, -114],
    [312, -84],
    [284, -52],
    [250, -10],
    [220, 32],
    [196, 72],
    [178, 106, 'c'],
    [150, 60],
    [120, 0],
  ];
  const foreArm: readonly InkPoint[] = [
    [322, -130],
    [312, -100],
    [286, -98],
    [230, -122],
    [160, -146],
    [90, -162],
    [0, -172],
    [0, -230],
    [80, -224],
    [160, -208],
    [230, -184],
    [280, -158],
    [308, -150],
  ];
  // Her right hand lies flat on the other forearm: back of the hand, four fingers together, thumb underneath.
  const hand: readonly InkPoint[] = [
    [-150, -222],
    [-176, -226],
    [-200, -219],
    [-222, -205],
    [-240, -190],
    [-243, -183],
    [-237, -180],
    [-241, -172],
    [-234, -167],
    [-228, -160],
    [-219, -158],
    [-210, -152],
    [-196, -154],
    [-180, -160],
    [-164, -160],
    [-146, -166],
  ];
  const edge: readonly InkPoint[] = [
    [112, -40],
    [132, -12],
    [147, 30],
    [153, 80],
    [151, 140],
    [145, 200],
    [137, 260],
    [126, 320],
    [109, 372],
    [83, 414],
    [44, 438],
    [0, 445],
  ];
  const hem: readonly InkPoint[] = [
    [112, -40, 'c'],
    [128, -44],
    [160, -60],
    [204, -93, 'c'],
    [232, -92],
    [258, -74],
    [274, -40, 'c'],
    [250, -10],
    [220, 32],
    [196, 72],
    [178, 106, 'c'],
    [168, 134],
    [163, 170],
    [159, 214],
    [155, 262],
    [151, 306],
    [151, 346],
    [159, 392],
    [173, 440],
    [187, 492],
    [200, 570, 'c'],
    [0, 570, 'c'],
    [0, 445, 'c'],
  ];
  const finger = (points: readonly InkPoint[]): Shape => ink(points, 1.7, 0.4, true);
  return {
    behind: [
      { d: 'M-700-70H700V-420H-700Z', tint: 'table', once: true },
      { d: 'M-700-71H700M-700-61H700', tint: 'table-edge', once: true },
      {
        d: whole([
          [0, -292],
          [60, -288],
          [112, -264],
          [124, -214],
          [104, -170],
          [0, -156],
        ]),
        tint: 'cushion',
        once: true,
      },
      soft(
        [
          [104, -172],
          [124, -214],
          [112, -264],
          [60, -288],
          [0, -292],
        ],
        3,
      ),
      fill(foreArm, 'skin-shade'),
      ink(
        [
          [282, -157],
          [230, -184],
          [160, -208],
          [80, -224],
        ],
        2.8,
      ),
      ink(
        [
          [262, -108],
          [230, -122],
          [160, -146],
          [80, -164],
        ],
        2.8,
      ),
      { ...fill(hand, 'skin'), once: true },
      ink(hand, 2.4, 0.5, true),
      finger([
        [-236, -180],
        [-216, -190],
        [-196, -196],
      ]),
      finger([
        [-232, -168],
        [-212, -177],
        [-192, -182],
      ]),
      finger([
        [-219, -158],
        [-203, -165],
        [-188, -169],
      ]),
    ],
    skin: [
      {
        d: curve(
          [
            ...trunk,
            [200, 572, 'c'],
            [-200, 572, 'c'],
            ...trunk
              .slice(1)
              .map(([x, y]): InkPoint => [-x, y])
              .reverse(),
          ],
          true,
        ),
        tint: 'skin',
        once: true,
      },
      fill(upperArm, 'skin'),
    ],
    relief: relief(416),
    cloth: [
      fill([...hem, ...edge.slice(1, -1).toReversed()], 'cloth'),
      ink(edge, 3.2, 0.6),
      soft(
        edge.map(([x, y], i): InkPoint => [x + 8, y + (i > 8 ? 8 : 0)]),
        1.2,
      ),
      ink(
        [
          [275, -41],
          [260, -74],
          [234, -92],
          [204, -94],
        ],
        2.8,
      ),
      soft([
        [252, -22],
        [236, -38],
        [226, -64],
      ]),
      soft([
        [226, 14],
        [208, 0],
        [192, -2],
      ]),
      soft([
        [175, 110],
        [164, 84],
        [162, 58],
      ]),
      soft([
        [155, 300],
        [143, 328],
        [130, 346],
      ]),
      soft([
        [155, 366],
        [132, 400],
        [102, 428],
      ]),
      soft([
        [173, 440],
        [118, 466],
        [52, 478],
      ]),
      soft([
        [186, 492],
        [126, 514],
        [40, 522],
      ]),
    ],
    contour: [
      ink(
        [
          [44, -92],
          [54, -66],
          [74, -46],
          [100, -40],
          [128, -44],
          [160, -60],
          [200, -90],
          [240, -124],
          [274, -150],
          [300, -156],
          [322, -142],
          [327, -114],
          [312, -84],
          [284, -52],
          [250, -10],
          [220, 32],
          [196, 72],
          [179, 104],
        ],
        4.2,
        0.5,
      ),
      ink(
        [
          [186, 90],
          [176, 110],
          [168, 134],
          [163, 170],
          [159, 214],
          [155, 262],
          [151, 306],
          [151, 346],
          [159, 392],
          [173, 440],
          [187, 492],
          [199, 566],
        ],
        4.4,
      ),
    ],
    head: (() => {
      const { hair, scarf } = heads(-176, 0);
      const nape: readonly Shape[] = [
        {
          d: whole([
            [0, -130],
            [40, -130],
            [45, -98],
            [52, -76],
            [30, -58],
            [0, -52],
          ]),
          tint: 'skin',
          once: true,
        },
        ink(
          [
            [42, -120],
            [46, -98],
            [55, -70],
          ],
          3.6,
        ),
      ];
      return { hair: [...nape, ...hair], scarf: [...nape, ...scarf] };
    })(),
  };
}

/** Standing, arms hanging. */
function standing(): Mother {
  const neck: readonly InkPoint[] = [
    [0, -120],
    [46, -118],
    [47, -84],
    [52, -56],
    [72, -34],
    [112, -16],
    [150, 2],
    [178, 26],
  ];
  const flank: readonly InkPoint[] = [
    [160, 132],
    [157, 170],
    [150, 214],
    [143, 262],
    [136, 304],
    [134, 340],
    [141, 382],
    [158, 424],
    [173, 470],
    [181, 520],
    [183, 572],
  ];
  const arm: readonly InkPoint[] = [
    [150, 2, 'c'],
    [178, 20],
    [200, 56],
    [209, 104],
    [211, 160],
    [213, 222],
    [219, 280],
    [228, 330],
    [234, 390],
    [235, 450],
    [232, 510],
    [230, 572, 'c'],
    [190, 572, 'c'],
    [188, 500],
    [184, 440],
    [182, 380],
    [180, 320],
    [174, 262],
    [168, 206],
    [163, 160],
    [158, 124, 'c'],
    [130, 60],
  ];
  const edge: readonly InkPoint[] = [
    [104, -20],
    [122, 14],
    [138, 60],
    [146, 110],
    [146, 160],
    [140, 220],
    [131, 280],
    [118, 334],
    [98, 376],
    [72, 406],
    [38, 424],
    [0, 430],
  ];
  const sleeve: readonly InkPoint[] = [
    [213, 214],
    [200, 222],
    [184, 222],
    [170, 214],
  ];
  const cloth: readonly InkPoint[] = [
    [104, -20, 'c'],
    [150, 2],
    [178, 20],
    [200, 56],
    [209, 104],
    [213, 214, 'c'],
    [200, 222],
    [184, 222],
    [170, 214, 'c'],
    [163, 160],
    [158, 124, 'c'],
    ...flank.slice(1, -1),
    [184, 572, 'c'],
    [0, 572, 'c'],
    [0, 430, 'c'],
  ];
  const trunk: readonly InkPoint[] = [...neck, [176, 70], ...flank];
  return {
    behind: [],
    skin: [
      {
        d: curve(
          [
            ...trunk,
            [183, 573, 'c'],
            [-183, 573, 'c'],
            ...trunk
              .slice(1)
              .map(([x, y]): InkPoint => [-x, y])
              .reverse(),
          ],
          true,
        ),
        tint: 'skin',
        once: true,
      },
      fill(arm, 'skin'),
    ],
    relief: relief(404),
    cloth: [
      fill([...cloth, ...edge.slice(1, -1).toReversed()], 'cloth'),
      ink(edge, 3.2, 0.6),
      soft(
        edge.map(([x, y], i): InkPoint => [x + 8, y + (i > 8 ? 8 : 0)]),
        1.2,
      ),
      ink(sleeve, 2.8),
      soft([
        [196, 60],
        [184, 84],
        [180, 112],
      ]),
      soft([
        [207, 150],
        [196, 168],
        [192, 190],
      ]),
      soft([
        [140, 300],
        [130, 326],
        [118, 344],
      ]),
      soft([
        [140, 366],
        [118, 396],
        [90, 420],
      ]),
      soft([
        [160, 430],
        [110, 452],
        [50, 462],
      ]),
      soft([
        [174, 484],
        [118, 506],
        [40, 514],
      ]),
    ],
    contour: [
      ink(
        [
          [46, -112],
          [47, -84],
          [52, -56],
          [72, -34],
          [112, -16],
          [150, 2],
          [178, 20],
          [200, 56],
          [209, 104],
          [211, 160],
          [213, 222],
          [219, 280],
          [228, 330],
          [234, 390],
          [235, 450],
          [232, 510],
          [230, 570],
        ],
        4.2,
        0.5,
      ),
      ink(
        [
          [157, 112],
          [161, 140],
          [168, 206],
          [174, 262],
          [180, 320],
          [182, 380],
          [184, 440],
          [188, 500],
          [190, 570],
        ],
        3.4,
      ),
      ink(
        [
          [161, 128],
          [157, 170],
          [150, 214],
          [143, 262],
          [136, 304],
          [134, 340],
          [141, 382],
          [158, 424],
          [173, 470],
          [181, 520],
          [183, 570],
        ],
        4,
      ),
    ],
    head: heads(-190, 30),
  };
}

/** Neighbours of the same tint become one path: fewer nodes, the same picture. */
function merged(shapes: readonly Shape[]): readonly Shape[] {
  const result: Shape[] = [];
  for (const shape of shapes) {
    const last = result.at(-1);
    if (last?.tint === shape.tint && Boolean(last.once) === Boolean(shape.once))
      result[result.length - 1] = { ...last, d: last.d + shape.d };
    else result.push(shape);
  }
  return result;
}

function drawn(posture: 'standing' | 'leaning'): Mother {
  const { behind, skin, relief, cloth, contour, head } = posture === 'leaning' ? leaning() : standing();
  return {
    behind: merged(behind),
    skin: merged(skin),
    relief: merged(relief),
    cloth: merged(cloth),
    contour: merged(contour),
    head: { hair: merged(head.hair), scarf: merged(head.scarf) },
  };
}
const mothers = { leaning: drawn('leaning'), standing: drawn('standing') };

export const motherIn = (posture: 'standing' | 'leaning'): Mother => mothers[posture];
