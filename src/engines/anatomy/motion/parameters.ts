import type { Origin, VariantId } from '../variants.ts';
import { variants } from '../variants.ts';
import { circle, narrowOffset, offsetRange } from '../path.ts';

/** A number of the technique: where it may be set, and where it comes from. `assumption`: a training estimate. */
interface MotionParameter {
  readonly default: number;
  readonly low: number;
  readonly high: number;
  readonly unit: 'mm' | 'per-minute' | 'mm-per-second' | 'seconds' | 'passes';
  readonly origin: Origin;
}

/**
 * Ranges of facts/massage-parameters.json. No source gives a circle size, a pace or a way back up; all of them are
 * training estimates. The sources name only minutes (2–3, 3–5, 2–5) and, one of them, 3–5 passes.
 */
export const motionParameters = {
  /** Centre of the circle from the midline, where it is drawn. */
  offset: { ...offsetRange, unit: 'mm', origin: 'assumption' },
  circleDiameter: { default: circle.diameter, low: 15, high: 40, unit: 'mm', origin: 'assumption' },
  circlesPerMinute: { default: 30, low: 20, high: 45, unit: 'per-minute', origin: 'assumption' },
  /** Way down per circle. */
  advance: { default: circle.advance, low: 5, high: 15, unit: 'mm', origin: 'assumption' },
  /** Way down per second: circles per second times the way per circle. */
  descent: { default: 5, low: 2.5, high: 9, unit: 'mm-per-second', origin: 'computed' },
  /** Light glide or lift back to the start; nobody says how long. */
  liftSeconds: { default: 3, low: 2, high: 5, unit: 'seconds', origin: 'assumption' },
  /** The whole massage; each variant has its own range, see {@link secondsTaught}. */
  seconds: { default: 180, low: 120, high: 300, unit: 'seconds', origin: 'source' },
  passes: { default: 3, low: 3, high: 5, unit: 'passes', origin: 'source' },
} as const satisfies Readonly<Record<string, MotionParameter>>;

/** Half the width of a spinous tip (about 5 mm across): nearer to the midline a thumb is on the bone. */
export const tipHalfWidth = 2.5;

/** How long the sources of a variant say the massage takes, with where that comes from. */
export function secondsTaught(variant: VariantId): {
  readonly range: readonly [number, number] | null;
  readonly origin: Origin;
} {
  const { seconds, secondsOrigin } = variants[variant];
  return { range: seconds, origin: secondsOrigin };
}

/**
 * Nearest that the inner edge of the circles comes to the midline (mm), on a route that draws in at T11–T12 when
 * `narrow`. At or below {@link tipHalfWidth} the circles run over the bones.
 */
export const innerEdge = (offset: number, circleDiameter: number, narrow: boolean): number =>
  (narrow ? Math.min(offset, narrowOffset) : offset) - circleDiameter / 2;
