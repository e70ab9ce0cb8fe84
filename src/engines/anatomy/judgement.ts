/*
 * How far beside the spine the thumbs belong. No source gives millimetres: "one to two fingers beside the spine" at
 * 15–20 mm a finger. Training estimate, to be shown as such.
 */
export const lateralLimits = { fail: 10, accepted: [15, 30], far: 45 } as const;

export type LateralVerdict = 'good' | 'warn' | 'fail';
export interface LateralJudgement {
  readonly verdict: LateralVerdict;
  /** Which way it is off: on or near the bone, or out over the ribs. */
  readonly towards: 'bone' | 'ribs' | null;
}

/**
 * Judges the centre of a circle, `mm` from the midline on either side: 15–30 good; below 10 (on the spinous
 * processes) or above 45 a fault; between them a warning.
 */
export function lateralJudgement(mm: number): LateralJudgement {
  const side = Math.abs(mm);
  const [low, high] = lateralLimits.accepted;
  if (side >= low && side <= high) return { verdict: 'good', towards: null };
  if (side < low) return { verdict: side < lateralLimits.fail ? 'fail' : 'warn', towards: 'bone' };
  return { verdict: side > lateralLimits.far ? 'fail' : 'warn', towards: 'ribs' };
}

/** The greatest accepted difference between the two sides (mm); training estimate. */
export const greatestDifference = 10;
