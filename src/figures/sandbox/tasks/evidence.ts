/** Which claim stands behind the answer of each question. For pages, at build time. */
import type { Language } from '#content/bilingual.ts';
import type { ClaimId } from '#content/claims/index.ts';
import type { TablePredictionId } from '#engines/statistics/index.ts';
import { sourcedClaim, type SourcedClaim } from '#ui/claims/sourced.ts';

const claimOf: Readonly<Record<TablePredictionId, ClaimId>> = {
  doubled: 'what-p-means',
  'one-mother': 'tau-counts-pairs',
  'perfect-order': 'tau-b-rarely-reaches-one',
  turned: 'tau-b-formula',
  'printed-zero': 'p-is-never-zero',
  'tired-rater': 'rating-and-misclassification',
  'third-variable': 'parity-and-birth-confound',
  again: 'power-at-25',
};

export type TaskEvidence = Readonly<Record<TablePredictionId, SourcedClaim>>;

export const taskEvidenceIn = (language: Language): TaskEvidence =>
  Object.fromEntries(
    Object.entries(claimOf).map(([id, claim]) => [id, sourcedClaim(claim, language)]),
  ) as Record<TablePredictionId, SourcedClaim>;
