/** Which claim stands behind the answer of each question. For pages, at build time. */
import type { Language } from '#content/bilingual.ts';
import type { ClaimId } from '#content/claims/index.ts';
import type { PredictionId } from '#engines/physiology/index.ts';
import { sourcedClaim, type SourcedClaim } from '#ui/claims/sourced.ts';

const claimOf: Readonly<Record<PredictionId, ClaimId>> = {
  'fright-pulses': 'stress-fewer-pulses',
  'fright-prolactin': 'stress-prolactin-and-milk-unchanged',
  'cry-oxytocin': 'oxytocin-before-latch',
  'cry-prolactin': 'prolactin-nipple-stimulation-only',
  'massage-alone-pulses': 'massage-oxytocin-in-mothers',
  'fuller-synthesis': 'emptier-breast-makes-faster',
  'first-day-milk': 'milk-in-the-first-days',
  'caesarean-milk': 'caesarean-milk-transfer',
};

export type PredictionEvidence = Readonly<Record<PredictionId, SourcedClaim>>;

export const predictionEvidenceIn = (language: Language): PredictionEvidence =>
  Object.fromEntries(
    Object.entries(claimOf).map(([id, claim]) => [id, sourcedClaim(claim, language)]),
  ) as Record<PredictionId, SourcedClaim>;
