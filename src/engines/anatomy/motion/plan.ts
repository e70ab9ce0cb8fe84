import type { Posture } from '../chain.ts';
import { AnatomyError, assertWithin } from '../errors.ts';
import { levelNumber, levelsBetween, type Level } from '../levels.ts';
import { lateralAt, offsetRange } from '../path.ts';
import { skinLine, type SkinLine } from '../skin.ts';
import type { Side } from '../tips.ts';
import { defaultVariant, variants, type VariantId } from '../variants.ts';
import { motionParameters } from './parameters.ts';

/** Thumbs on closed fists, as WHO/UNICEF and the Indonesian SOPs teach, or the pads of the thumbs alone. */
export const handStyles = ['fists', 'pads'] as const;
export type HandStyle = (typeof handStyles)[number];

/**
 * A massage to be shown. What is taught lies inside the ranges of {@link motionParameters}; the options from
 * `lateral` on and values beyond those ranges make the mistakes, so that demonstration, clips and judgement share
 * one engine.
 */
export interface MotionOptions {
  readonly variant?: VariantId;
  /** mm from the midline, 20 … 30, drawn in to 20 at T11–T12. */
  readonly offset?: number;
  /** mm, 5 … 80. */
  readonly circleDiameter?: number;
  /** Circles, or presses, of each hand per minute, 5 … 150. */
  readonly circlesPerMinute?: number;
  /** mm down per circle, 2 … 40; the plan rounds it so that a pass holds whole circles. */
  readonly advance?: number;
  readonly liftSeconds?: number;
  /** Planned time, 10 … 1800 s. Passes are whole: as many as come nearest to it. */
  readonly seconds?: number;
  /** A number of passes, 1 … 50, instead of a planned time. */
  readonly passes?: number;
  readonly posture?: Posture;
  readonly scale?: number;
  readonly style?: HandStyle;
  /** A fixed distance of the centres from the midline, 0 … 110 mm, in place of the taught offset. */
  readonly lateral?: number;
  readonly direction?: 'down' | 'up';
  readonly hands?: 'both' | Side;
  /** Where it ends instead of where the variant ends. */
  readonly end?: Level;
}

/** {@link MotionOptions} worked out once, for {@link motionAt} to be asked at any time. */
export interface MotionPlan {
  readonly variant: VariantId;
  readonly stroke: 'circles' | 'presses';
  readonly style: HandStyle;
  readonly direction: 'down' | 'up';
  readonly sides: readonly Side[];
  readonly scale: number;
  readonly line: SkinLine;
  /** The vertebrae passed, from above down. */
  readonly route: readonly Level[];
  /** Upper and lower end along the skin below the tip of C7 (mm). */
  readonly from: number;
  readonly to: number;
  /** Distance of the centre of the circles from the midline at a level (mm). */
  readonly lateralAt: (at: number) => number;
  readonly circleDiameter: number;
  readonly circlesPerMinute: number;
  /** Seconds for one circle or press. */
  readonly period: number;
  /** Circles, or presses (one at each interspace), in a pass. */
  readonly strokes: number;
  /** mm along the route per circle, after rounding to whole circles; for presses the mean way between them. */
  readonly advance: number;
  readonly passes: number;
  readonly passSeconds: number;
  readonly liftSeconds: number;
  /** From the first touch to the last, seconds. */
  readonly length: number;
  /** Way down per second while stroking (mm/s). */
  readonly descent: number;
  /** Mean speed of a thumb on the skin while circling (mm/s); 0 for presses. */
  readonly skinSpeed: number;
}

/**
 * @throws AnatomyError `motion` for a number outside the limits of {@link MotionOptions}, a pass that is none, or an
 * end above the start; `offset`, `posture`, `scale`
 */
export function planMotion(options: MotionOptions = {}): MotionPlan {
  const {
    variant = defaultVariant,
    offset = offsetRange.default,
    circleDiameter = motionParameters.circleDiameter.default,
    circlesPerMinute = motionParameters.circlesPerMinute.default,
    liftSeconds = motionParameters.liftSeconds.default,
    seconds = motionParameters.seconds.default,
    posture = 1,
    scale = 1,
    style = 'fists',
    direction = 'down',
    hands = 'both',
    lateral,
  } = options;
  const { start, end: taughtEnd, stroke } = variants[variant];
  const end = options.end ?? taughtEnd;
  assertWithin('motion', circleDiameter, 5, 80);
  assertWithin('motion', circlesPerMinute, 5, 150);
  assertWithin('motion', liftSeconds, 0.5, 20);
  assertWithin('motion', seconds, 10, 1800);
  assertWithin('offset', offset, offsetRange.low, offsetRange.high);
  if (lateral !== undefined) assertWithin('motion', lateral, 0, 110);
  if (levelNumber(end) <= levelNumber(start)) throw new AnatomyError('motion', `${start} to ${end}`);
  const wish = options.advance ?? motionParameters.advance.default;
  assertWithin('motion', wish, 2, 40);

  const line = skinLine(posture, scale);
  const [from, to] = [line.below(levelNumber(start)), line.below(levelNumber(end))];
  const route = levelsBetween(start, end);
  const period = 60 / circlesPerMinute;
  const strokes = stroke === 'presses' ? route.length - 1 : Math.max(1, Math.round((to - from) / wish));
  const advance = (to - from) / strokes;
  const passSeconds = strokes * period;
  const passes =
    options.passes ?? Math.max(1, Math.round((seconds + liftSeconds) / (passSeconds + liftSeconds)));
  if (!Number.isInteger(passes)) throw new AnatomyError('motion', passes);
  assertWithin('motion', passes, 1, 50);
  return {
    variant,
    stroke,
    style,
    direction,
    sides: hands === 'both' ? ['left', 'right'] : [hands],
    scale,
    line,
    route,
    from,
    to,
    lateralAt: lateral === undefined ? (at) => lateralAt(at, offset) : () => lateral,
    circleDiameter,
    circlesPerMinute,
    period,
    strokes,
    advance,
    passes,
    passSeconds,
    liftSeconds,
    length: passes * passSeconds + (passes - 1) * liftSeconds,
    descent: advance / period,
    skinSpeed: stroke === 'presses' ? 0 : (Math.PI * circleDiameter) / period,
  };
}
