/**
 * One alveolus cut open among its neighbours: origin in the middle of the lens, radius {@link LENS}. The parts that
 * move are drawn about the middle of the sac and only scaled, so a frame costs two transforms.
 */
import { fill, hatch, line, merged, pen, type Curve, type Mark } from '../ink.ts';
import { capillaryPath, ductPath } from './paths.ts';

export const LENS = 140;
/** Middle of the sac that is cut open. */
export const SAC = [-38, -22] as const;
/** Radius of the ring of cells, and of the milk when the sac is full. */
export const RING = 76;
export const FULL = 53;
/** Where the duct leaves, radians. */
const OPEN = [0.46, 1.04] as const;
const CELLS = 19;
const TAU = 2 * Math.PI;

const polar = (angle: number, radius: number): readonly [number, number] => [
  Math.cos(angle) * radius,
  Math.sin(angle) * radius * 0.97,
];
const r = (n: number): number => Math.round(n * 10) / 10;
const xy = (p: readonly [number, number]): string => `${r(p[0])} ${r(p[1])}`;
const disc = ([x, y]: readonly [number, number], radius: number): string =>
  `M${r(x - radius)} ${r(y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;

const first = OPEN[1] + 0.06;
const span = (TAU - (OPEN[1] - OPEN[0]) - 0.12) / CELLS;
const edges = Array.from({ length: CELLS + 1 }, (_, i) => first + span * i);
const middles = edges.slice(0, -1).map((a) => a + span / 2);

/** Outer wall, walls between the cells, nuclei. Drawn to the middle; the milk lies over it. */
export const ring: Mark[] = [
  {
    cls: 'cell',
    d: middles
      .map((m, i) => {
        const [a, b] = [edges[i]!, edges[i + 1]!];
        return `M0 0L${xy(polar(a, RING))}Q${xy(polar(m, RING + 2))} ${xy(polar(b, RING))}Z`;
      })
      .join(''),
  },
  { cls: 'nucleus', d: middles.map((m) => disc(polar(m, RING - 10), 3.6)).join('') },
];

/** Edge of the milk: scalloped by the tops of the cells, open where it runs out into the duct. */
export const milkEdge: string =
  `M${xy(polar(edges[0]!, FULL))}` +
  middles.map((m, i) => `Q${xy(polar(m, FULL - 6))} ${xy(polar(edges[i + 1]!, FULL))}`).join('');
/** Fat globules: in the cells on their way into the milk, and in the milk. */
export const globulesInCells: string = middles
  .map((m, i) => disc(polar(m, FULL + 4), i % 3 ? 1.7 : 2.5))
  .join('');
export const globulesInMilk: string = (
  [
    [-16, -15, 3],
    [7, -6, 2],
    [-6, 12, 2.6],
    [17, 6, 3],
    [-27, 5, 2],
    [0, -26, 2.4],
    [22, 24, 2.4],
    [6, 26, 1.8],
    [-20, 24, 2],
    [24, -16, 2],
  ] as const
)
  .map(([x, y, q]) => disc([x, y], q))
  .join('');

/** The basket: five cells that hug the sac, thin at rest, thick when they contract (share 0 … 1). */
export function basket(contraction: number): string {
  return (
    [
      [1.72, 0.52],
      [2.82, 0.53],
      [3.92, 0.53],
      [5.02, 0.53],
      [6.06, 0.46],
    ] as const
  )
    .map(
      ([angle, half]) =>
        pen(
          Array.from({ length: 7 }, (_, i) =>
            polar(angle - half + (half * i) / 3, RING + 4.6 + 1.5 * contraction),
          ),
          { w: 6 + 12 * contraction, lo: 0.1 },
        ).d,
    )
    .join('');
}
export const basketNuclei = [1.72, 2.82, 3.92, 5.02, 6.06].map((angle) => {
  const [x, y] = polar(angle, RING + 5);
  return `translate(${r(x)} ${r(y)}) rotate(${r((angle * 180) / Math.PI + 90)})`;
});
/** How large the sac is beside a full, slack one. */
export const sacScale = (fullness: number, contraction: number): number =>
  0.86 + 0.14 * fullness - 0.07 * contraction;
/** The milk within: its area goes with the volume, so its radius with the root. */
export const lumenScale = (fullness: number, contraction: number): number =>
  (0.36 + 0.64 * Math.sqrt(fullness)) * (1 - 0.08 * contraction) * (0.86 + 0.14 * fullness);
/** A point on the basket, and one on the cells, which move with the sac; for the ends of leaders. */
export const onBasket = (scale: number): readonly [number, number] => {
  const [x, y] = polar(3.62, (RING + 5) * scale);
  return [SAC[0] + x, SAC[1] + y];
};
export const onCells = (scale: number): readonly [number, number] => {
  const [x, y] = polar(2.98, (RING - 4) * scale);
  return [SAC[0] + x, SAC[1] + y];
};
/** Arrows that press inwards, at the foot of the vector and pointing to the middle. */
export const arrows: string = [2.3, 3.4, 4.5, 5.58]
  .map((a) => {
    const tip = polar(a, RING + 17);
    return `M${xy(polar(a, RING + 30))}L${xy(tip)}M${xy(polar(a - 0.07, RING + 23))}L${xy(tip)}L${xy(polar(a + 0.07, RING + 23))}`;
  })
  .join('');

const blob = (x: number, y: number, radius: number, phase: number): Curve =>
  Array.from({ length: 9 }, (_, i) => {
    const a = (i / 9) * TAU + phase;
    const q = radius * (1 + 0.04 * Math.sin(i * 2.3 + phase));
    return [x + Math.cos(a) * q, y + Math.sin(a) * q] as const;
  });
const neighbours = [
  [86, -70, 46, 0.3],
  [114, 24, 38, 1.2],
  [6, -142, 42, 0.6],
] as const;
/** A cell of the basket seen from outside: a flat body with long tapering arms. */
const star = (x: number, y: number, scale: number, arms: readonly (readonly [number, number])[]): Mark[] => [
  {
    cls: 'myo',
    d: arms
      .map(([a, bend]) => {
        const [c, s] = [Math.cos(a) * scale, Math.sin(a) * scale];
        return pen(
          [
            [x + c * 2, y + s * 2],
            [x + c * 20 - s * bend, y + s * 20 + c * bend],
            [x + c * 39, y + s * 39],
          ],
          { w: 8 * scale, lo: 0.1, peak: 0.12 },
        ).d;
      })
      .join(''),
  },
  { cls: 'myo', d: disc([x, y], 6.4 * scale) },
  { cls: 'ink', d: disc([x, y], 2 * scale) },
];

/** Neighbouring alveoli, from outside, and their ducts. */
export const surroundings: Mark[] = [
  ...neighbours.flatMap(([x, y]) => [
    line(
      [
        [x - 12, y + 22],
        [x - 24, y + 50],
        [58, 64],
        [54, 100],
      ],
      'duct-wall',
    ),
    line(
      [
        [x - 12, y + 22],
        [x - 24, y + 50],
        [58, 64],
        [54, 100],
      ],
      'duct-inside',
    ),
  ]),
  ...neighbours.flatMap(([x, y, radius, phase]) => {
    const b = blob(x, y, radius, phase);
    return [
      fill(b, 'outside'),
      ...merged([
        pen([...b, b[0]!], { w: 1.7, lo: 0.8 }),
        ...hatch(b.slice(1, 5), { gap: 5, length: 12, angle: 100, w: 0.9 }),
      ]),
    ];
  }),
  ...star(88, -74, 1, [
    [0.5, 6],
    [2, -5],
    [3.5, 6],
    [5, 4],
    [1.25, -4],
  ]),
  ...star(116, 24, 0.82, [
    [0.2, 6],
    [1.6, -5],
    [3.1, 6],
    [4.6, 4],
  ]),
  ...star(8, -124, 0.74, [
    [0.3, 6],
    [1.5, -4],
    [3, 5],
    [4.6, 4],
  ]),
];
export const duct: string = line(ductPath.slice(1), '').d;
export const neck: string = line([[SAC[0] + 22, SAC[1] + 26], ...ductPath.slice(1, 4)], '').d;
export const capillary: string = line(capillaryPath, '').d;
/** The gaps in the wall of the capillary, through which hormones pass. */
export const capillaryWall: string = line(
  [
    [-150, 35],
    [-108, 57],
    [-79, 78],
    [-49, 91.4],
    [-15, 102],
  ],
  '',
).d;
