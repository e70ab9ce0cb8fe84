import { coccyx, sacrum as measured } from '../../../src/engines/anatomy/index.ts';
import { blend, carve, clamp, meet, mirrored, mix, rise, type Field, type Point } from '../lib/field.ts';
import { turnedAxes } from '../lib/frames.ts';
import { bar, ellipse, ellipsoid } from '../lib/shapes.ts';

/**
 * Sacrum with coccyx, in the frame of the upper end-plate of S1. Its genus is 8: four pairs of foramina that run
 * through from front to back; the canal is left a pit at its upper end, which a learner of the back does not see into.
 */
export function sacrum(): Field {
  const length = measured.length.value;
  const width = measured.width.value;
  const plateWidth = measured.endPlateWidth.value;
  const plateDepth = measured.endPlateDepth.value;
  const bow = measured.curvatureDepth.value;
  /** Middle of the bone at height y: first backward, then forward again. */
  const middle = (y: number): number => {
    const t = clamp(-y / length, 0, 1.1);
    return -10 - 4 * bow * t * (1 - t) - 4 * t + 10 * t * t;
  };
  const halfWidth = (y: number): number => {
    const t = clamp(-y / length, -0.1, 1.05);
    const wing = (width / 2) * (1 - 0.1 * rise(0.12, -0.08, t));
    return mix(wing, 11, rise(0.3, 1.02, t) ** 0.85);
  };
  const thick = (y: number, x: number): number => {
    const t = clamp(-y / length, 0, 1);
    return mix(mix(15, 11.5, rise(8, 40, x)), 5.2, rise(0, 0.9, t));
  };
  const wedge: Field = (x, y, z) => {
    const w = halfWidth(y);
    const flatten = ellipse(x, z - middle(y) + 3.2 * (x / w) ** 2, w, thick(y, x));
    const top = y - mix(-1, -11, rise(plateWidth * 0.4, w, x)) + (z < -10 ? 0.12 * (-10 - z) : 0);
    return meet(flatten * 0.9, meet(top, -y - length, 3), 5);
  };
  const plate: Field = (x, y, z) =>
    meet(
      meet(ellipse(x, z, plateWidth / 2 + 1, plateDepth / 2 + 1), -z - plateDepth / 2 + 0.6, 3),
      meet(y + 0.9 * clamp(1 - Math.hypot(x / 20, z / 13), 0, 1), -y - 22, 3),
      2,
    );
  const parts: (readonly [Field, number])[] = [
    [plate, 5],
    [ellipsoid([18.5, -1.5, -plateDepth / 2 - 10], [5.4, 8, 5], turnedAxes(-14, 40)), 5],
  ];
  // crests: a row of spinous stumps in the middle, smaller rows beside it
  for (const [k, y] of [-17, -34, -50, -65].entries()) {
    const back = middle(y) - thick(y, 0);
    parts.push([ellipsoid([0, y, back - mix(7, 3, k / 3) + 1], [3.8, 8.5, mix(9, 4.6, k / 3)]), 5]);
    parts.push([ellipsoid([mix(22, 13, k / 3), y + 5, back + 2.4], [3, 5.4, 3.4]), 5]);
  }
  // coccyx: beads that shrink and turn forward
  const end = -length;
  const z0 = middle(end);
  const a = (coccyx.forwardAngle.value * Math.PI) / 180;
  const on = (t: number): Point => [
    0,
    end + 3 - Math.cos(a * (0.35 + 0.65 * t)) * coccyx.length.value * t * 0.95,
    z0 + Math.sin(a * (0.35 + 0.65 * t)) * coccyx.length.value * t,
  ];
  for (const [t, wide] of [
    [0.12, coccyx.width.value / 2],
    [0.42, 6],
    [0.68, 4.6],
    [0.9, 3.4],
  ] as const)
    parts.push([ellipsoid(on(t), [wide, 5.6 - 1.6 * t, 4.6 - 1.4 * t]), 4]);
  parts.push([
    bar(
      [
        { at: [0, end + 8, middle(end + 8)], wide: 8, high: 4 },
        { at: on(0.9), wide: 2.4, high: 2.2 },
      ],
      [1, 0, 0],
    ),
    3,
  ]);
  const holes = [-31, -47, -61.5, -74].map((y, k) => ({ y, x: mix(17.5, 12, k / 3), r: mix(4.2, 3, k / 3) }));
  const pit = ellipsoid([0, 2, -plateDepth / 2 - 8], [11, 11, 4.6]);
  return mirrored((x, y, z) => {
    let d = wedge(x, y, z);
    for (const [field, k] of parts) d = blend(d, field(x, y, z), k);
    for (const hole of holes) {
      const dx = x - hole.x - 0.1 * (z - middle(hole.y));
      d = carve(d, Math.hypot(dx, y - hole.y - 0.1 * (z - middle(hole.y))) - hole.r, 2);
    }
    return carve(d, pit(x, y, z), 1.6);
  });
}
