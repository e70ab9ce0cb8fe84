import type { Language } from '#content/bilingual.ts';
import { claimById, type ClaimId } from '#content/claims/index.ts';
import { referenceById, shortReference } from '#content/references/index.ts';
import { wordsFor } from '#i18n/index.ts';
import { fillIn } from '#i18n/message.ts';

/** Strength and sources of a claim in one line; its reason where there is no source. For pages, at build time. */
export function sourceLine(id: ClaimId, language: Language): string {
  const claim = claimById(id);
  const { trainer, claims } = wordsFor(language);
  const strength = claims.strength[claim.strength];
  const sources = [...new Set(claim.sources.map((one) => shortReference(referenceById(one.reference))))];
  if (sources.length > 0) return fillIn(trainer.source, { strength, sources: sources.join('; ') });
  return fillIn(trainer.noSource, { strength, why: claim.why?.[language] ?? '' });
}
