/** A claim with its sources as plain data in one language, for figures that show it where it is needed. */
import type { Bilingual, Language } from '#content/bilingual.ts';
import { claimById, type ClaimId } from '#content/claims/index.ts';
import type { Strength } from '#content/claims/types.ts';
import { referenceById } from '#content/references/index.ts';
import { wordsFor } from '#i18n/index.ts';

export interface SourcedClaim {
  readonly strength: Strength;
  readonly statement: string;
  readonly sources: readonly {
    readonly citation: string;
    readonly href?: string;
    readonly at?: string;
    readonly reading: string;
  }[];
  readonly why?: string;
}

/** For pages, at build time: a figure gets only the claims that it shows. */
export function sourcedClaim(id: ClaimId, language: Language): SourcedClaim {
  const claim = claimById(id);
  const words = wordsFor(language).claims;
  const local = (text: Bilingual): string => text[language];
  return {
    strength: claim.strength,
    statement: local(claim.statement),
    sources: claim.sources.map((source) => {
      const reference = referenceById(source.reference);
      const href = reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
      return {
        citation: reference.citation,
        ...(href && { href }),
        ...(source.at && { at: local(source.at) }),
        reading: words.reading[source.read],
      };
    }),
    ...(claim.why && { why: local(claim.why) }),
  };
}
