import type { Point, Posture } from './chain.ts';
import { assertWithin } from './errors.ts';
import { levelNumber, levels, levelsBetween, type Level } from './levels.ts';
import { skinLine, skinPoint } from './skin.ts';
import { signOf, type Side } from './tips.ts';
import { defaultVariant, variantIds, variants, type VariantId } from './variants.ts';

/** Where the circles are drawn, mm from the midline: training estimate, between the processes and their tips. */
export const offsetRange = { low: 20, default: 25, high: 30 } as const;
/** At T11–T12 the transverse tips lie 24 and 22 mm out, so the route draws in to 20. */
export const narrowOffset = 20;
/** Diameter of a circle and way down per circle (mm); training estimates. */
export const circle = { diameter: 25, advance: 10 } as const;

/**
 * Distance of the centre of the circles from the midline at a level (mm): `offset`, drawn in to 20 at T11–T12,
 * on the way there at T10 and back at L1.
 * @throws AnatomyError `level`; `offset` outside 20 … 30
 */
export function offsetAt(level: Level, offset: number = offsetRange.default): number {
  assertWithin('offset', offset, offsetRange.low, offsetRange.high);
  levelNumber(level);
  if (level === 'T11' || level === 'T12') return narrowOffset;
  if (level === 'T10' || level === 'L1') return offset - 0.4 * (offset - narrowOffset);
  return offset;
}

/**
 * {@link offsetAt} between the levels, in proportion (C7 = 6, a half lies between two tips).
 * @throws AnatomyError `level`; `offset` outside 20 … 30
 */
export function lateralAt(at: number, offset: number = offsetRange.default): number {
  const last = levels.length - 1;
  const i = Math.min(last - 1, Math.max(0, Math.floor(at)));
  const [a, b] = [offsetAt(levels[i]!, offset), offsetAt(levels[i + 1]!, offset)];
  return a + (b - a) * Math.min(1, Math.max(0, at - i));
}

export interface PathPoint {
  readonly level: Level;
  /** mm from the midline (always positive). */
  readonly lateral: number;
  /** mm along the skin below the tip of C7. */
  readonly below: number;
  /** On the skin, in the frame of the body. */
  readonly point: Point;
}

export interface PathOptions {
  readonly variant?: VariantId;
  readonly offset?: number;
  readonly posture?: Posture;
  readonly scale?: number;
}

/**
 * The centres of the circles at each vertebra of a variant, from above down, on one side. The offset is measured
 * in the midwife's fingers, so it does not scale with the mother.
 * @throws AnatomyError `offset`, `posture`, `scale`
 */
export function massagePath(side: Side, options: PathOptions = {}): readonly PathPoint[] {
  const { variant = defaultVariant, offset = offsetRange.default, posture = 1, scale = 1 } = options;
  const line = skinLine(posture, scale);
  const { start, end } = variants[variant];
  return levelsBetween(start, end).map((level) => {
    const lateral = offsetAt(level, offset);
    const at = levelNumber(level);
    return {
      level,
      lateral,
      below: line.below(at),
      point: skinPoint(line, at, signOf(side) * lateral, scale),
    };
  });
}

/**
 * The same route as a fine polyline on the skin, `steps` points to a vertebra.
 * @throws AnatomyError `offset`, `posture`, `scale`
 */
export function massagePolyline(side: Side, options: PathOptions = {}, steps = 4): readonly Point[] {
  const { variant = defaultVariant, offset = offsetRange.default, posture = 1, scale = 1 } = options;
  const line = skinLine(posture, scale);
  const [from, to] = [levelNumber(variants[variant].start), levelNumber(variants[variant].end)];
  return Array.from({ length: (to - from) * steps + 1 }, (_, i) => {
    const at = from + i / steps;
    return skinPoint(line, at, signOf(side) * lateralAt(at, offset), scale);
  });
}

/** Where a variant ends. */
export interface Stop {
  readonly level: Level;
  /** Levels up or down that the place may differ. */
  readonly uncertainty: number;
  readonly variants: readonly VariantId[];
}

/** The places where the variants end, from above down; variants that end at the same vertebra share a stop. */
export function stops(): readonly Stop[] {
  const ends = [...new Set(variantIds.map((id) => variants[id].end))];
  return ends
    .toSorted((a, b) => levelNumber(a) - levelNumber(b))
    .map((level) => {
      const here = variantIds.filter((id) => variants[id].end === level);
      return {
        level,
        uncertainty: Math.max(...here.map((id) => variants[id].endUncertainty)),
        variants: here,
      };
    });
}

/** The stops to mark beside one variant: those on the study's route, and its own end wherever that lies. */
export function stopsBeside(variant: VariantId): readonly Stop[] {
  const lowest = levelNumber(variants[defaultVariant].end);
  return stops().filter(
    ({ level, variants: here }) => levelNumber(level) <= lowest || here.includes(variant),
  );
}
