import {
  levelNumber,
  levelsBetween,
  processTip,
  skinLine,
  transverseTip,
  type Level,
  type Posture,
} from '#engines/anatomy/index.ts';

/**
 * The back spread flat, as a plate draws it: x in mm from the midline, y in mm along the skin below the tip of C7.
 * All of it from the engine.
 */
export interface Chart {
  readonly levels: readonly Level[];
  /** Spinous tips. */
  readonly y: Readonly<Record<Level, number>>;
  /** Transverse tips. */
  readonly transverse: (level: Level) => { readonly x: number; readonly y: number };
  /** Height of a fractional level (8.5 lies between two tips). */
  readonly at: (level: number) => number;
}

export function chartOf(posture: Posture): Chart {
  const line = skinLine(posture);
  const levels = levelsBetween('C7', 'L5');
  const y = Object.fromEntries(levels.map((level) => [level, line.below(levelNumber(level))])) as Record<
    Level,
    number
  >;
  return {
    levels,
    y,
    transverse: (level) => ({
      x: processTip(level, 'transverseTipLateral').value,
      y: line.belowOf(transverseTip(level, 'left', posture)),
    }),
    at: (level) => line.below(level),
  };
}
