import type { SkinSpot, SkinStroke } from '#figures/spine/viewState.ts';

export const stroke = (is: SkinStroke['is'], from: SkinSpot, to: SkinSpot): SkinStroke => ({ is, from, to });

/** A distance with a bar at each end. */
export function measured([x, y]: SkinSpot, [u, v]: SkinSpot): readonly SkinStroke[] {
  const length = Math.hypot(u - x, v - y) || 1;
  const [dx, dy] = [(-(v - y) / length) * 10, ((u - x) / length) * 10];
  return [
    stroke('measure', [x, y], [u, v]),
    stroke('measure', [x - dx, y - dy], [x + dx, y + dy]),
    stroke('measure', [u - dx, v - dy], [u + dx, v + dy]),
  ];
}
