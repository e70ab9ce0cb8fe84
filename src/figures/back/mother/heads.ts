import { pen, whole, type InkPoint } from '../ink.ts';
import { fill, ink, soft, type Mother, type Shape } from './shapes.ts';

/** Head from behind with its hair tied, its middle at `y`; or under a scarf that falls to the shoulders. */
export const heads = (y: number, drop: number): Mother['head'] => {
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
