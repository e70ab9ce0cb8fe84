/** Which claim stands behind each published range, and behind the evidence switch. For pages, at build time. */
import type { Language } from '#content/bilingual.ts';
import type { ClaimId } from '#content/claims/index.ts';
import type { PublishedId } from '#engines/physiology/index.ts';
import { sourcedClaim, type SourcedClaim } from '#ui/claims/sourced.ts';

const claimOf: Readonly<Record<PublishedId | 'massage', ClaimId>> = {
  'oxytocin-basal': 'oxytocin-levels',
  'oxytocin-mean': 'oxytocin-levels',
  'prolactin-peak': 'prolactin-levels-in-lactation',
  'prolactin-six-months': 'prolactin-levels-in-lactation',
  'prolactin-peak-time': 'prolactin-peak-time',
  'first-ejection': 'let-down-time',
  intake: 'feeds-in-a-day',
  'fullness-left': 'baby-takes-two-thirds',
  massage: 'massage-trial-in-mothers',
};

export type Evidence = Readonly<Record<PublishedId | 'massage', SourcedClaim>>;

export const evidenceIn = (language: Language): Evidence =>
  Object.fromEntries(
    Object.entries(claimOf).map(([id, claim]) => [id, sourcedClaim(claim, language)]),
  ) as Record<keyof Evidence, SourcedClaim>;
