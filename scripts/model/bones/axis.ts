import { morphometry } from '../../../src/engines/anatomy/tables.ts';
import { blend, carve, mirrored, type Field, type Point } from '../lib/field.ts';
import { bar, ellipsoid } from '../lib/shapes.ts';
import { foramen, pillar } from './cervical.ts';
import { backWall, body, canal, canalCentre, cutCanal, shield, type Sizes } from './shared.ts';

/** C2: the dens on top of the body, broad shoulders for the atlas, a strong forked spinous process. */
export function axis(s: Sizes): Field {
  const of = (name: 'heightWithDens' | 'densWidth' | 'densDepth'): number => morphometry('C2', name).value;
  const zb = backWall(s);
  const zc = canalCentre(s);
  const half = (s.heightFront + s.heightBack) / 4;
  const side = s.canalWidth / 2;
  const canalBack = zc - s.canalDepth / 2;
  const top = -half + of('heightWithDens');
  const wide = of('densWidth') / 2;
  const deep = of('densDepth') / 2;
  const corpus = body(s, { waist: 0.05, hollow: 0, dish: 0.4, square: 2.5, heart: 0.1 });
  const tip: Point = [s.transverseLateral, s.transverseAbove - 2, -s.transverseBehind];
  const spine: Point = [0, -s.spinousBelow, -s.spinousBehind];
  const parts: (readonly [Field, number])[] = [
    [
      bar(
        [
          { at: [0, half - 3, -0.2], wide: wide + 1, high: deep },
          { at: [0, half + 4, 0], wide: wide * 0.88, high: deep * 0.92 },
          { at: [0, top - wide - 1, 0.4], wide, high: deep },
          { at: [0, top - wide * 0.9, -0.4], wide: wide * 0.9, high: deep * 0.9 },
        ],
        [1, 0, 0],
      ),
      3,
    ],
    // shoulders: they carry the atlas, falling outward
    [ellipsoid([10.4, half - 0.2, -2.4], [7.6, 4.2, 8], roll(-24)), 4],
    [pillar(side + 3.2, zc + 1.4, 5.4, 5.2, 5.6), 3],
    [
      bar(
        [
          { at: [9, 0, zb + 3], wide: 4, high: 4.6 },
          { at: [side + 2.6, -1, zc + 2], wide: 4, high: 4.4 },
        ],
        [1, 0, 0.6],
      ),
      3,
    ],
    [
      shield(s, {
        thick: 5.4,
        topMiddle: half - 5,
        topSide: half - 4,
        bottomMiddle: -half + 1,
        bottomCorner: -half - 1.5,
        corner: side * 0.85,
        cornerWidth: 5,
        lean: 3,
      }),
      3,
    ],
    [
      bar(
        [
          { at: [9, -1.5, -2.6], wide: 4, high: 5.4 },
          { at: [15.4, -1.5, -3], wide: 3.8, high: 5.4 },
          { at: [tip[0] - 2.6, tip[1], tip[2]], wide: 2.7, high: 3.2 },
        ],
        [0, 1, 0],
      ),
      2.4,
    ],
    [
      bar(
        [
          { at: [0, -1.5, canalBack - 1], wide: 5, high: 6.6 },
          { at: [0, -3.4, canalBack * 0.45 + spine[2] * 0.55], wide: 4.4, high: 6 },
          { at: [1.4, spine[1] + 2.4, spine[2] + 6], wide: 4.2, high: 4.6 },
        ],
        [1, 0, 0],
      ),
      3.5,
    ],
    [
      bar(
        [
          { at: [2, spine[1] + 2.6, spine[2] + 6], wide: 3.2, high: 3.8 },
          { at: [4.6, spine[1] + 0.6, spine[2] + 2.6], wide: 2.6, high: 3 },
        ],
        [1, 0, 0],
      ),
      1.8,
    ],
  ];
  const tube = canal(s);
  const hole = foramen(15.8, -2.9, 2.5);
  return mirrored((x, y, z) => {
    let d = corpus(x, y, z);
    for (const [field, k] of parts) d = blend(d, field(x, y, z), k);
    d = cutCanal(d, tube(x, y, z));
    return carve(d, hole(x, y, z), 0.8);
  });
}

/** Axes turned by `degrees` about the front: the outer end falls for negative values. */
function roll(degrees: number): readonly [Point, Point, Point] {
  const a = (degrees * Math.PI) / 180;
  return [
    [Math.cos(a), Math.sin(a), 0],
    [-Math.sin(a), Math.cos(a), 0],
    [0, 0, 1],
  ];
}
