import { plainPlan, type Cohort, type CohortPlan } from '#engines/statistics/index.ts';

/** A plan with everything in it that draws a number. */
export const everythingOn: CohortPlan = {
  ...plainPlan,
  n: 2000,
  association: { kind: 'tau-b', value: 0.3 },
  parity: { kind: 'confounder', multigravidae: 0.56, withExposure: 0.3, withOutcome: 0.3 },
  misrating: { rater: 'knows-exposure', share: 0.2 },
  missing: { mechanism: 'by-outcome', share: 0.1 },
};

/** FNV-1a over the mothers, latent traits to nine decimals: one number for a whole cohort. */
export function cohortDigest({ mothers }: Cohort): number {
  let hash = 0x811c9dc5;
  for (const mother of mothers) {
    const { latentX, latentY, ...rest } = mother;
    const text = JSON.stringify([latentX.toFixed(9), latentY.toFixed(9), ...Object.values(rest)]);
    for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
  }
  return hash;
}

/** Digest of `everythingOn` with seed 2026: a link that holds a seed must show these mothers for ever. */
export const expectedDigest = 4_045_364_360;
