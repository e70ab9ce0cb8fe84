import { levelNumber } from '../../../src/engines/anatomy/index.ts';
import { blend, carve, mirrored, mix, type Field, type Point } from '../lib/field.ts';
import { turnedAxes } from '../lib/frames.ts';
import { bar, ellipsoid, plate } from '../lib/shapes.ts';
import { backWall, body, canal, canalCentre, cutCanal, shield, type Sizes } from './shared.ts';

/**
 * T1 to T12: heart-shaped body, laminae as overlapping shields, upright upper facets, a blade of a spinous process
 * that slants most at T5 to T8, transverse processes swept back with a club at the tip, shrinking at T11 and T12.
 */
export function thoracic(s: Sizes): Field {
  const n = levelNumber(s.level) - 6; // 1 … 12
  const zb = backWall(s);
  const zc = canalCentre(s);
  const half = (s.heightFront + s.heightBack) / 4;
  const canalSide = s.canalWidth / 2;
  const canalBack = zc - s.canalDepth / 2;
  const low = n >= 11 ? (n - 10) / 2 : 0; // on the way to a lumbar bone
  const parts: (readonly [Field, number])[] = [];

  const corpus = body(s, {
    waist: 0.11,
    hollow: 1.2,
    dish: 1.1,
    square: 2.25,
    heart: n >= 2 && n <= 9 ? 0.16 : 0.05,
  });

  // pedicles: on the upper half, running straight back
  const pedicleX = canalSide + s.pedicleWidth / 2 - 0.4;
  const pedicleY = half - s.pedicleHeight / 2 - 0.6;
  parts.push([
    bar(
      [
        {
          at: [pedicleX - 0.6, pedicleY + 0.2, zb + 4],
          wide: s.pedicleWidth / 2 + 0.4,
          high: s.pedicleHeight / 2 + 0.6,
        },
        {
          at: [pedicleX, pedicleY, zb - 3],
          wide: s.pedicleWidth / 2 - 0.25,
          high: s.pedicleHeight / 2 - 0.2,
        },
        {
          at: [pedicleX + 0.8, pedicleY - 0.5, zc - 2],
          wide: s.pedicleWidth / 2 + 1,
          high: s.pedicleHeight / 2,
        },
      ],
      [1, 0, 0],
    ),
    4,
  ]);

  // laminae
  const corner = canalSide * 0.92 + 1;
  parts.push([
    shield(s, {
      thick: 5.4,
      topMiddle: half - 5,
      topSide: half + 1,
      bottomMiddle: -half + 3,
      bottomCorner: -half - 7.2,
      corner,
      cornerWidth: 5.4,
      lean: 3.6,
    }),
    3.5,
  ]);

  // upper facets: upright plates behind the canal's widest place, outside it
  const facetX = canalSide + 2.4;
  const facetZ = zc - s.canalDepth * 0.18;
  parts.push([plate([facetX, half + 2.2, facetZ], [5.8, 7.4, 2.2], turnedAxes(-16, mix(-16, 8, low))), 4]);

  // transverse process: back, out and a little up, a club at its end with the facet for the rib
  const tip: Point = [s.transverseLateral, s.transverseAbove, -s.transverseBehind];
  const club = mix(mix(5.2, 4.4, (n - 1) / 9), 3.4, low);
  const inward = 0.72;
  const root: Point = [canalSide + 3.5, pedicleY - 2.5, zc - 2.5];
  const d = tip.map((v, k) => v - root[k]!) as unknown as Point;
  const length = Math.hypot(...d);
  const end = tip.map((v, k) => v - (d[k]! / length) * club * 0.55) as unknown as Point;
  const at = (t: number): Point => root.map((v, k) => mix(v, end[k]!, t)) as unknown as Point;
  parts.push([
    bar(
      [
        { at: root, wide: 5.6, high: 4.4 },
        { at: at(0.45), wide: mix(4.6, 4, low), high: mix(3.7, 3.2, low) },
        { at: at(inward), wide: club * 0.98, high: club * 0.8 },
        { at: end, wide: club * 1.12, high: club * 0.88 },
      ],
      [0, 1, 0],
      0.6,
    ),
    5,
  ]);
  if (low > 0)
    // T11 and T12 carry small bumps where lumbar bones have their mammillary processes
    parts.push([ellipsoid([canalSide + 6, half + 0.5, zc - 8], [3, 5, 3.4], turnedAxes(-15, 10)), 4]);

  // spinous process: a blade, high at the root, a small tubercle at the tip
  const spine: Point = [0, -s.spinousBelow, -s.spinousBehind];
  const start: Point = [0, mix(1, -1, low), canalBack - 2];
  const along = spine.map((v, k) => v - start[k]!) as unknown as Point;
  const run = Math.hypot(...along);
  const steep = Math.abs(along[1]) / run;
  const knob = mix(3.1, 3.3, low) + (n <= 2 ? 0.9 : 0);
  const tall = mix(3.6, 8.6, low);
  const lastHigh = mix(tall, 3.4, steep);
  const last = spine.map(
    (v, k) => v - (along[k]! / run) * 0.8 * Math.min(knob, lastHigh),
  ) as unknown as Point;
  const on = (t: number, lift = 0): Point => [0, mix(start[1], last[1], t) + lift, mix(start[2], last[2], t)];
  const high = mix(7.2, 9.4, low);
  parts.push([
    bar(
      [
        { at: on(0, 0), wide: 6.2, high: high * mix(1, 0.85, steep) },
        { at: on(0.3, 0.6), wide: 3.7, high: high * 0.9 * mix(1, 0.8, steep) },
        { at: on(0.75, 0.3), wide: 2.7, high: mix(5.4, 8.6, low) * mix(1, 0.9, steep) },
        { at: last, wide: knob, high: lastHigh },
      ],
      [1, 0, 0],
      0.8,
    ),
    4.5,
  ]);

  const tube = canal(s);
  // facets for the heads of the ribs, on the rims at the back; for the tubercle, at the tip in front
  const headX = Math.max(s.widthUpper / 2, pedicleX + s.pedicleWidth / 2) + 1.7;
  const headY = n === 1 || n >= 10 ? half - 4 : half - 1.5;
  const heads = [ellipsoid([headX, headY, zb + 3.2], [3, 4.6, 4.6])];
  const lowerHead =
    n <= 9 ? ellipsoid([s.widthLower / 2 + 1.8, -half + 0.5, zb + 3], [3, 3.6, 4.4]) : undefined;
  const tubercle =
    n <= 10 ? ellipsoid([end[0] + 0.6, end[1] + 0.4, end[2] + club + 2.4], [3.8, 4.2, 3]) : undefined;

  return mirrored((x, y, z) => {
    let d1 = corpus(x, y, z);
    for (const [field, k] of parts) d1 = blend(d1, field(x, y, z), k);
    d1 = cutCanal(d1, tube(x, y, z));
    for (const head of heads) d1 = carve(d1, head(x, y, z), 1.4);
    if (lowerHead) d1 = carve(d1, lowerHead(x, y, z), 1.4);
    if (tubercle) d1 = carve(d1, tubercle(x, y, z), 1);
    return d1;
  });
}
