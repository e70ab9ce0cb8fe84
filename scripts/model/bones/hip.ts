import { pelvis, placed, placements } from '../../../src/engines/anatomy/index.ts';
import { blend, carve, mix, type Field, type Point } from '../lib/field.ts';
import { bar, ellipsoid } from '../lib/shapes.ts';

/**
 * The left hip bone, carried by the sacrum: a fan of bone from the socket to the crest, the sitting bone, and the
 * pubic arch, which leave one hole between them (genus 1). Upright coordinates of the standing woman, from S1.
 */
export function hip(): Field {
  const half = pelvis.width.value / 2;
  const psis = pelvis.psisDistance.value / 2;
  const socket: Point = [86, -78, 22];
  const crest: readonly Point[] = [
    [psis, -34, -58],
    [psis + 12, -4, -54],
    [psis + 34, 18, -38],
    [half - 24, 30, -12],
    [half - 7, 26, 18],
    [half - 6, 8, 46],
    [half - 16, -16, 60],
  ];
  // a rib of the fan every third of the way, so that the wing is one smooth sheet
  const rays = Array.from({ length: (crest.length - 1) * 3 + 1 }, (_, i) => i / 3);
  const onCrest = (at: number): Point => {
    const i = Math.min(crest.length - 2, Math.max(0, Math.floor(at)));
    return crest[i]!.map((v, k) => mix(v, crest[i + 1]![k]!, at - i)) as unknown as Point;
  };
  const parts: (readonly [Field, number])[] = rays.map((i) => {
    const to = onCrest(i);
    const before = onCrest(Math.max(0, i - 1));
    const after = onCrest(Math.min(crest.length - 1, i + 1));
    const side = after.map((v, k) => v - before[k]!) as unknown as Point;
    const near: Point = [socket[0] - 3, socket[1] + 22, socket[2] - 10 + i * 3];
    const middle = near.map((v, k) => (v + to[k]!) / 2 - (k === 0 ? 3.5 : 0)) as unknown as Point;
    return [
      bar(
        [
          { at: near, wide: 13, high: 6.5 },
          { at: middle, wide: 12, high: 2.2 },
          { at: to, wide: 12, high: 2.6 },
        ],
        side,
        0.7,
      ),
      7,
    ] as const;
  });
  parts.push([
    bar(
      crest.map((at) => ({ at, wide: 5, high: 5 })),
      [1, 0, 0],
      1,
      3,
    ),
    4,
  ]);
  parts.push([ellipsoid(socket, [25, 27, 26]), 12]);
  const bars: readonly (readonly [readonly (readonly [Point, number, number])[], number])[] = [
    // sitting bone
    [
      [
        [[80, -96, 8], 15, 12],
        [[66, -128, -8], 12, 11],
        [[58, -150, -6], 13, 12],
      ],
      10,
    ],
    // the arch below the hole
    [
      [
        [[58, -152, 2], 9, 9],
        [[36, -140, 34], 5, 8],
        [[14, -118, 62], 5.4, 9],
      ],
      6,
    ],
    // upper branch of the pubis
    [
      [
        [[76, -80, 40], 10, 9],
        [[46, -82, 62], 7, 6.5],
        [[14, -92, 72], 7, 8],
        [[6, -98, 72], 6, 12],
      ],
      8,
    ],
    [
      [
        [[7, -98, 71], 5.4, 9],
        [[10, -116, 64], 5, 9],
      ],
      4,
    ],
  ];
  for (const [points, k] of bars)
    parts.push([
      bar(
        points.map(([at, wide, high]) => ({ at, wide, high })),
        [1, 0, 0],
        0.9,
        3,
      ),
      k,
    ]);
  const cup = ellipsoid([socket[0] + 19, socket[1] - 5, socket[2] + 4], [23, 23, 23]);
  // sciatic notch: behind the socket, under the wing
  const notch = ellipsoid([62, -74, -34], [40, 17, 19]);
  const { tilt } = placements(0).sacrum;
  return (px, py, pz) => {
    const [x, y, z] = placed({ centre: [0, 0, 0], tilt, rotation: [0, 0, 0, 1] }, [px, py, pz]);
    let d = Infinity;
    for (const [field, k] of parts) {
      const next = field(x, y, z);
      d = d === Infinity ? next : blend(d, next, k);
    }
    d = carve(d, notch(x, y, z), 5);
    return carve(d, cup(x, y, z), 2.5);
  };
}
