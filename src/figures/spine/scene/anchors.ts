import {
  isLevel,
  levelNumber,
  placed,
  placements,
  skinLine,
  spinousTipLocal,
  type Level,
  type Point,
  type Posture,
} from '#engines/anatomy/index.ts';

/** Where the mark of a vertebra stands, and the way out of the body there. */
export interface Anchor {
  readonly point: Point;
  readonly outward: Point;
}

/** On the skin over the spinous tip; above C7, where no skin is described, behind the bone. */
export function anchorOf(level: Level, posture: Posture): Anchor {
  const at = levelNumber(level);
  if (at >= levelNumber('C7')) {
    const line = skinLine(posture);
    return { point: line.point(at), outward: line.outward(at) };
  }
  const { [level]: placement } = placements(posture);
  const [, y, z] = level === 'C1' ? ([0, 0, -22] as const) : spinousTipLocal(level);
  const [, cy, cz] = placement.centre;
  const tip = placed(placement, [0, y, z - 6]);
  const length = Math.hypot(tip[1] - cy, tip[2] - cz);
  return { point: tip, outward: [0, (tip[1] - cy) / length, (tip[2] - cz) / length] };
}

export const levelOf = (name: string): Level | null => (isLevel(name) ? name : null);
