import { levelNumber } from '../../../src/engines/anatomy/index.ts';
import { blend, carve, meet, mirrored, mix, type Field, type Point } from '../lib/field.ts';
import { bar, ellipse, ellipsoid } from '../lib/shapes.ts';
import { backWall, body, canal, canalCentre, cutCanal, shield, type Sizes } from './shared.ts';

/** Normal of the facets of the neck: 45° between up and back. */
const FACET = Math.SQRT1_2;

/** A pillar of bone between an upper and a lower facet, both slanting down and back by 45°. */
export function pillar(xp: number, zp: number, wide: number, deep: number, tall: number): Field {
  return (x, y, z) => {
    const slant = (y - (z - zp)) * FACET;
    const column = ellipse(x - xp, z - zp + 0.45 * y, wide, deep);
    return meet(column, Math.abs(slant) - tall, 2);
  };
}

/** The hole in the transverse process for the vertebral artery: upright, a little outward as it climbs. */
export const foramen =
  (x0: number, z0: number, radius: number): Field =>
  (x, y, z) =>
    Math.hypot(x - x0 - 0.08 * y, z - z0) - radius;

/**
 * C3 to C7: small body with raised side edges, wide canal, 45° facets on pillars, a hole in each transverse process,
 * a short forked spinous process; C7 long, single and blunt, the bump at the base of the neck.
 */
export function cervical(s: Sizes): Field {
  const n = levelNumber(s.level) + 1; // 3 … 7
  const last = n === 7;
  const zb = backWall(s);
  const zc = canalCentre(s);
  const half = (s.heightFront + s.heightBack) / 4;
  const side = s.canalWidth / 2;
  const canalBack = zc - s.canalDepth / 2;
  const corpus = body(s, { waist: 0.07, hollow: 0.3, dish: 0.7, square: 2.7, heart: 0.04 });
  const parts: (readonly [Field, number])[] = [];

  // raised edges of the upper end-plate
  parts.push([ellipsoid([s.widthUpper / 2 - 0.8, half + 0.9, -1.6], [1.9, 2.6, s.depthUpper * 0.4]), 2.2]);

  const pillarX = side + 4.2;
  const pillarZ = zc + (last ? -1 : 2.4);
  parts.push([pillar(pillarX, pillarZ, 5.6, 5.4, last ? 6.2 : 6), 2.5]);
  parts.push([
    bar(
      [
        { at: [s.widthUpper / 2 - 2.5, 0.8, zb + 3], wide: s.pedicleWidth / 2, high: s.pedicleHeight / 2 },
        { at: [pillarX - 1, 0.6, pillarZ + 2], wide: s.pedicleWidth / 2 + 0.4, high: s.pedicleHeight / 2 },
      ],
      [1, 0, 0.6],
    ),
    2.5,
  ]);
  parts.push([
    shield(s, {
      thick: last ? 5 : 3.9,
      topMiddle: half - (last ? 3.4 : 2.6),
      topSide: half - 1,
      bottomMiddle: -half - (last ? 0.5 : 0.8),
      bottomCorner: -half - 2,
      corner: side * 0.85,
      cornerWidth: 5,
      lean: 3.4,
    }),
    3,
  ]);

  // transverse process: two bars around the foramen, a gutter for the nerve on top
  const tip: Point = [
    s.transverseLateral,
    last ? s.transverseAbove - 1 : s.transverseAbove - 0.6,
    -s.transverseBehind,
  ];
  const holeX = Math.max(s.widthLower / 2 + 3.4, side - 1.2) + (last ? 1.2 : 0.6);
  const holeZ = last ? zb + 0.6 : -2.6;
  const radius = last ? 2.1 : 2.6;
  parts.push([
    bar(
      [
        { at: [s.widthLower / 2 - 2, -0.8, holeZ + 0.4], wide: 2.9, high: radius + 3 },
        { at: [holeX, -0.6, holeZ], wide: 2.9, high: radius + 3.1 },
        {
          at: [mix(holeX, tip[0], 0.55), mix(-0.6, tip[1], 0.6), mix(holeZ, tip[2], 0.6)],
          wide: 2.8,
          high: last ? 4.4 : 5,
        },
        { at: [tip[0] - 3, tip[1], tip[2]], wide: last ? 3.4 : 2.5, high: last ? 3.8 : 4.6 },
      ],
      [0, 1, 0],
    ),
    2,
  ]);
  if (last)
    parts.push([
      bar(
        [
          { at: [pillarX, 0.5, pillarZ + 1], wide: 4.4, high: 4 },
          { at: [tip[0] - 5, tip[1], tip[2]], wide: 3.4, high: 3.6 },
        ],
        [0, 1, 0],
      ),
      3,
    ]);
  const gutter = last
    ? undefined
    : bar(
        [
          { at: [holeX + 1, 3.4, holeZ - 0.4], wide: 2.3, high: 2.2 },
          { at: [tip[0] + 3, 2.4, tip[2] + 0.4], wide: 2.1, high: 2.2 },
        ],
        [0, 0, 1],
      );

  // spinous process
  const spine: Point = [0, -s.spinousBelow, -s.spinousBehind];
  const start: Point = [0, -0.5, canalBack - 1.5];
  const on = (t: number, lift = 0): Point => [
    0,
    mix(start[1], spine[1], t) + lift,
    mix(start[2], spine[2], t),
  ];
  if (n >= 6) {
    const run = Math.hypot(spine[1] - start[1], spine[2] - start[2]);
    const cap = last ? 4 : 3;
    const end = on(1 - cap / run);
    parts.push([
      bar(
        [
          { at: start, wide: 4, high: last ? 6.6 : 5 },
          { at: on(0.45, 0.6), wide: last ? 3.1 : 2.6, high: last ? 5.2 : 4 },
          { at: end, wide: last ? 4.6 : 3.4, high: last ? 5 : 3.6 },
        ],
        [1, 0, 0],
      ),
      3.5,
    ]);
  } else {
    parts.push([
      bar(
        [
          { at: start, wide: 3.6, high: 4.2 },
          { at: on(0.6, 0.4), wide: 2.6, high: 3.6 },
          { at: on(0.72, 0.2), wide: 3, high: 3.2 },
        ],
        [1, 0, 0],
      ),
      3.2,
    ]);
    parts.push([
      bar(
        [
          { at: [1.2, on(0.66)[1], on(0.66)[2]], wide: 2.3, high: 2.8 },
          { at: [3.4, spine[1] + 1, spine[2] + 2.2], wide: 2, high: 2.4 },
        ],
        [1, 0, 0],
      ),
      1.6,
    ]);
  }

  const tube = canal(s);
  const hole = foramen(holeX, holeZ, radius);
  return mirrored((x, y, z) => {
    let d = corpus(x, y, z);
    for (const [field, k] of parts) d = blend(d, field(x, y, z), k);
    d = cutCanal(d, tube(x, y, z));
    if (gutter) d = carve(d, gutter(x, y, z), 1.2);
    return carve(d, hole(x, y, z), 0.8);
  });
}
