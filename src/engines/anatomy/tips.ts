import { placed, placements, type Point, type Posture } from './chain.ts';
import { type Level } from './levels.ts';
import { processTip } from './processes.ts';

/** Side of the mother's body. Her left has positive x. */
export type Side = 'left' | 'right';
export const sides = ['left', 'right'] as const;
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

/** The spinous tip in the frame of the vertebra (mm). @throws AnatomyError `not-covered` for C1 */
export const spinousTipLocal = (level: Level): Point => [
  0,
  -processTip(level, 'spinousTipBelow').value,
  -processTip(level, 'spinousTipBehind').value,
];

/** The tip of a transverse process in the frame of the vertebra (mm). @throws AnatomyError `not-covered` for C1 */
export const transverseTipLocal = (level: Level, side: Side): Point => [
  signOf(side) * processTip(level, 'transverseTipLateral').value,
  processTip(level, 'transverseTipAbove').value,
  -processTip(level, 'transverseTipBehind').value,
];

/** Spinous tip in the frame of the body. */
export const spinousTip = (level: Level, posture: Posture, scale = 1): Point =>
  placed(placements(posture, scale)[level], spinousTipLocal(level), scale);

/** Tip of a transverse process in the frame of the body. */
export const transverseTip = (level: Level, side: Side, posture: Posture, scale = 1): Point =>
  placed(placements(posture, scale)[level], transverseTipLocal(level, side), scale);
