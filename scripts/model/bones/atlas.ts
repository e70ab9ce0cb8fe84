import { morphometry, type MeasureName } from '../../../src/engines/anatomy/tables.ts';
import { blend, carve, clamp, meet, mirrored, mix, type Field } from '../lib/field.ts';
import { bar, ellipse, ellipsoid } from '../lib/shapes.ts';
import { foramen } from './cervical.ts';

/** C1: a ring without body, two strong side masses with hollow upper facets, wide transverse processes. */
export function atlas(): Field {
  const of = (name: MeasureName): number => morphometry('C1', name).value;
  const outer = of('depthOuter') / 2;
  const a = of('canalWidth') / 2;
  const b = of('canalDepth') / 2;
  const backThick = 7.4;
  const middle = -outer + backThick + b; // of the canal
  const frontThick = outer - (middle + b);
  const tip = of('transverseWidth') / 2;
  const mass = of('lateralMassHeight') / 2;
  const massX = a + of('lateralMassWidth') / 2 - 2.6;
  const parts: (readonly [Field, number])[] = [
    [ellipsoid([massX, 0, 4.5], [of('lateralMassWidth') / 2 + 0.4, mass, 10.4]), 5],
    [
      ellipsoid(
        [0, 0, outer - frontThick / 2 + 0.4],
        [5, of('anteriorArchHeight') / 2, frontThick / 2 + 0.6],
      ),
      4,
    ],
    [ellipsoid([0, 0.6, -outer + 3.4], [4, of('posteriorArchHeight') / 2, 3.6]), 5],
    [
      bar(
        [
          { at: [massX, -0.6, 0.6], wide: 5, high: 7.4 },
          { at: [massX + 8, -0.8, -1], wide: 3.8, high: 6.6 },
          { at: [tip - 4.4, -1.4, -2.4], wide: 3.8, high: 4.4 },
        ],
        [0, 1, 0],
      ),
      3,
    ],
  ];
  const ring: Field = (x, y, z) => {
    const front = clamp((z - middle) / b, -1, 1) * 0.5 + 0.5;
    const thick = mix(backThick - 1.6, frontThick, front);
    const shell = Math.abs(ellipse(x, z - middle, a + thick / 2, b + thick / 2)) - thick / 2;
    const tall = mix(of('posteriorArchHeight'), of('anteriorArchHeight'), front) / 2;
    return meet(shell, Math.abs(y) - tall, 3.4);
  };
  const upper = ellipsoid([massX - 0.4, mass + 4.2, 4.6], [6, 5.6, 10.5]);
  const lower = ellipsoid([massX - 0.6, -mass - 6.6, 2.6], [8, 6.6, 8.6]);
  const groove = bar(
    [
      { at: [a + 1, 6.6, -7.5], wide: 3, high: 3 },
      { at: [a + 12, 6.4, -4.5], wide: 3, high: 3 },
    ],
    [0, 1, 0],
  );
  const hole = foramen(massX + 8.2, -0.8, 3);
  return mirrored((x, y, z) => {
    let d = ring(x, y, z);
    for (const [field, k] of parts) d = blend(d, field(x, y, z), k);
    d = carve(d, ellipse(x, z - middle, a, b), 1.4);
    for (const cut of [upper, lower, groove]) d = carve(d, cut(x, y, z), 1.4);
    return carve(d, hole(x, y, z), 0.8);
  });
}
