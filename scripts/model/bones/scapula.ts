import { placed, placements, scapula as measured, type Level } from '../../../src/engines/anatomy/index.ts';
import { blend, carve, meet, mix, type Field, type Point } from '../lib/field.ts';
import { bar, ellipsoid } from '../lib/shapes.ts';

/** The vertebra that carries the shoulder blade in the model: it moves with the back of the chest there. */
export const carrierOfScapula: Level = 'T5';

/** Where the lower tip lies: beside the spinous tip of T8 (facts: T8 on average, one level either way). */
const rootOfSpine: Point = [66, 0, 0];

/**
 * The left shoulder blade. Built flat (u to the shoulder, v up, w to the back), then turned as it lies on the chest
 * and moved so that its lower tip comes to the level of the spinous process of T8.
 */
export function scapula(): Field {
  const tall = measured.length.value;
  const wide = measured.width.value;
  const up = tall * 0.34;
  const down = -tall * 0.66;
  const blade = (u: number, v: number): number => {
    // the three borders, each a gentle curve, their corners rounded
    const share = (v - down) / tall;
    const medial = -u - 2 - 7 * Math.sin(Math.PI * Math.min(1, Math.max(0, share)));
    const lx = wide - 20;
    const dx = lx - 10;
    const dy = 6 - down;
    const hang = 5 * Math.sin(Math.PI * Math.min(1, Math.max(0, share * 1.5)));
    const lateral = ((u - 10) * dy - (v - down) * dx) / Math.hypot(dx, dy) + hang;
    const upper = v - mix(up, 18, Math.min(1, Math.max(0, u / (wide - 24))) ** 0.8);
    return meet(meet(medial, upper, 16), meet(lateral, down - v, 10), 8);
  };
  const hollow = (u: number, v: number): number => 5.5 * (1 - ((u - 34) / 44) ** 2) - 0.0012 * (v + 20) ** 2;
  const sheet: Field = (u, v, w) => {
    const edge = blade(u, v);
    const bend = w - hollow(u, v);
    const thick = 2 + 1 * Math.exp(-((edge / 4) ** 2));
    const side = Math.abs(bend) - thick;
    const e = edge - 1.5;
    return e > 0 && side > 0 ? Math.hypot(e, side) : Math.max(e, side);
  };
  const parts: (readonly [Field, number])[] = [
    // lateral border, stout
    [
      bar(
        [
          { at: [9, down + 4, 1.5], wide: 4.6, high: 3.2 },
          { at: [36, -44, 4.5], wide: 4.4, high: 3.6 },
          { at: [wide - 20, -2, 2.5], wide: 5.4, high: 5 },
        ],
        [1, 0, 0],
      ),
      4,
    ],
    // the head with the shallow socket
    [ellipsoid([wide - 12, 12, 0], [7.5, 17, 10]), 6],
    // spine and acromion
    [
      bar(
        [
          { at: [-2, 10, 6], wide: 4, high: 2.2 },
          { at: [24, 17, 11], wide: 2.4, high: 6 },
          { at: [56, 25, 17], wide: 2.6, high: 10 },
          { at: [wide - 14, 33, 25], wide: 4.4, high: 7 },
          { at: [wide - 2, 38, 23], wide: 9, high: 4.2 },
          { at: [wide + 8, 39, 12], wide: 9, high: 4 },
          { at: [wide + 8, 38, 2], wide: 7, high: 3.6 },
        ],
        [0.2, 1, 0],
        0.8,
        2,
      ),
      3.4,
    ],
    // the crest of the spine lies flat under the skin, from a smooth triangle at the inner border outwards
    [
      bar(
        [
          { at: [-1, 9, 5.5], wide: 7, high: 2 },
          { at: [14, 14, 10], wide: 4, high: 2.2 },
          { at: [34, 20, 18.5], wide: 4.6, high: 2.4 },
          { at: [60, 27, 26], wide: 3.8, high: 2.4 },
          { at: [wide - 12, 34, 30], wide: 5, high: 3 },
        ],
        [0.2, 1, 0],
        0.8,
        2,
      ),
      3,
    ],
    // coracoid
    [
      bar(
        [
          { at: [wide - 22, 26, -2], wide: 6.4, high: 5 },
          { at: [wide - 18, 36, -12], wide: 5.4, high: 4.6 },
          { at: [wide - 8, 32, -26], wide: 4.6, high: 3.8 },
        ],
        [1, 0, 0],
      ),
      4,
    ],
  ];
  const socket = ellipsoid([wide - 2, 12, -1], [6.6, 14.5, 9.5]);
  const flat: Field = (u, v, w) => {
    let d = sheet(u, v, w);
    for (const [field, k] of parts) d = blend(d, field(u, v, w), k);
    return carve(d, socket(u, v, w), 1.6) * 0.92;
  };
  // onto the chest: turned in, tilted forward, a little up
  const inward = (measured.internalRotation.value * Math.PI) / 180;
  const forward = (measured.anteriorTilt.value * Math.PI) / 180;
  const upward = (measured.upwardRotation.value * Math.PI) / 180;
  const chain = placements(0);
  const { tilt } = chain[carrierOfScapula];
  const t8 = placed(chain.T8, [0, -31, -47.5]);
  const carrier = chain[carrierOfScapula].centre;
  const turn = ([u, v, w]: Point): Point => {
    const u1 = u * Math.cos(upward) - v * Math.sin(upward);
    const v1 = u * Math.sin(upward) + v * Math.cos(upward);
    const v2 = v1 * Math.cos(forward) + w * Math.sin(forward);
    const w2 = -v1 * Math.sin(forward) + w * Math.cos(forward);
    return [u1 * Math.cos(inward) + w2 * Math.sin(inward), v2, u1 * Math.sin(inward) - w2 * Math.cos(inward)];
  };
  const lowest = turn([8, down, 0]);
  const origin: Point = [
    rootOfSpine[0] + 2,
    t8[1] - lowest[1] - carrier[1],
    t8[2] + 16 - lowest[2] - carrier[2],
  ];
  return (px, py, pz) => {
    // from the carrier's frame to upright, then to the flat blade
    const [x, y, z] = placed({ centre: [0, 0, 0], tilt, rotation: [0, 0, 0, 1] }, [px, py, pz]);
    const a = x - origin[0];
    const b = y - origin[1];
    const c = z - origin[2];
    const u1 = a * Math.cos(inward) + c * Math.sin(inward);
    const w2 = a * Math.sin(inward) - c * Math.cos(inward);
    const v1 = b * Math.cos(forward) - w2 * Math.sin(forward);
    const w = b * Math.sin(forward) + w2 * Math.cos(forward);
    const u = u1 * Math.cos(upward) + v1 * Math.sin(upward);
    const v = -u1 * Math.sin(upward) + v1 * Math.cos(upward);
    return flat(u, v, w);
  };
}
