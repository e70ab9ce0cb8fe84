import { levelNumber } from '../../../src/engines/anatomy/index.ts';
import { blend, mirrored, mix, type Field, type Point } from '../lib/field.ts';
import { turnedAxes } from '../lib/frames.ts';
import { bar, ellipsoid, plate } from '../lib/shapes.ts';
import { backWall, body, canal, canalCentre, cutCanal, shield, type Sizes } from './shared.ts';

/** L1 to L5: kidney-shaped body, facets in the sagittal plane with mammillary bumps, flat long transverse processes, a hatchet behind. */
export function lumbar(s: Sizes): Field {
  const n = levelNumber(s.level) - 18; // 1 … 5
  const down = (n - 1) / 4;
  const zb = backWall(s);
  const zc = canalCentre(s);
  const half = (s.heightFront + s.heightBack) / 4;
  const side = s.canalWidth / 2;
  const canalBack = zc - s.canalDepth / 2;
  const corpus = body(s, { waist: 0.12, hollow: mix(1.6, 0.4, down), dish: 1.6, square: 2.45, heart: 0.02 });
  const pedicleX = side + s.pedicleWidth / 2 - 0.6;
  const pedicleY = half - s.pedicleHeight / 2 - 1.2;
  const facetX = side + mix(3.6, 7, down);
  const parts: (readonly [Field, number])[] = [
    [
      bar(
        [
          {
            at: [pedicleX - 0.4, pedicleY, zb + 5],
            wide: s.pedicleWidth / 2 + 0.6,
            high: s.pedicleHeight / 2 + 0.8,
          },
          {
            at: [pedicleX, pedicleY, zb - 3],
            wide: s.pedicleWidth / 2 - 0.25,
            high: s.pedicleHeight / 2 - 0.2,
          },
          {
            at: [pedicleX + 1.2, pedicleY - 1, zc - 3],
            wide: s.pedicleWidth / 2 + 1.2,
            high: s.pedicleHeight / 2,
          },
        ],
        [1, 0, 0],
      ),
      5,
    ],
    [
      shield(s, {
        thick: 7,
        topMiddle: half - 10,
        topSide: half - 3,
        bottomMiddle: -half + 2,
        bottomCorner: -half - 10.4,
        corner: mix(side * 0.82, side * 1.12, down),
        cornerWidth: mix(5.4, 6.2, down),
        lean: 4.4,
      }),
      4,
    ],
    // upper facets, hollow inward, and the mammillary bump on their back edge
    [plate([facetX, half + 1.6, zc - 3.6], [6.2, 9, 3.6], turnedAxes(-8, mix(-72, -52, down))), 4],
    [ellipsoid([facetX + 2.4, half + 1.4, zc - 9.4], [3.4, 5, 3.6]), 4],
  ];
  const tip: Point = [s.transverseLateral, s.transverseAbove, -s.transverseBehind];
  const root: Point = [pedicleX + 1.5, pedicleY - 3, zc - 0.5];
  const at = (t: number, lift = 0): Point => [
    mix(root[0], tip[0] - 2.6, t),
    mix(root[1], tip[1], t) + lift,
    mix(root[2], tip[2], t),
  ];
  const stout = n === 5 ? 1.5 : 1;
  parts.push([
    bar(
      [
        { at: root, wide: 6 * stout, high: 4.4 * stout },
        { at: at(0.4), wide: 4.8 * stout, high: 3 * stout },
        { at: at(0.8), wide: 5.4, high: 2.7 * stout },
        { at: at(1), wide: 4, high: 2.6 },
      ],
      [0, 1, 0],
    ),
    5,
  ]);
  // the hatchet: a tall plate, thicker along its lower and back edges
  const spine: Point = [0, -s.spinousBelow, -s.spinousBehind];
  const tall = mix(11.4, 8.4, down ** 2);
  const start: Point = [0, -3.5, canalBack - 2];
  const on = (t: number, lift = 0): Point => [
    0,
    mix(start[1], spine[1], t) + lift,
    mix(start[2], spine[2] + 4, t),
  ];
  parts.push([
    bar(
      [
        { at: on(0), wide: 5.4, high: tall * 0.92 },
        { at: on(0.4, 0.4), wide: 3.3, high: tall * 0.95 },
        { at: on(0.85), wide: 3.4, high: tall },
        { at: on(1), wide: 4, high: tall * 0.96 },
      ],
      [1, 0, 0],
    ),
    5,
  ]);
  parts.push([
    bar(
      [
        { at: [0, spine[1] - tall * 0.45, mix(canalBack, spine[2], 0.45)], wide: 3, high: 3 },
        { at: [0, spine[1] - tall * 0.55, spine[2] + 6], wide: 4.2, high: 3.4 },
      ],
      [1, 0, 0],
    ),
    4,
  ]);
  const tube = canal(s);
  return mirrored((x, y, z) => {
    let d = corpus(x, y, z);
    for (const [field, k] of parts) d = blend(d, field(x, y, z), k);
    return cutCanal(d, tube(x, y, z));
  });
}
