import type { ReferenceId } from '../references/index.ts';
import { counsellingClaims } from './counselling.ts';
import { landmarkClaims } from './landmarks.ts';
import { massageEvidenceClaims } from './massage-evidence.ts';
import { massageTechniqueClaims } from './massage-technique.ts';
import { milkEjectionClaims } from './milk-ejection.ts';
import { milkProductionClaims } from './milk-production.ts';
import { oxytocinClaims } from './oxytocin.ts';
import { prolactinClaims } from './prolactin.ts';
import { safetyClaims } from './safety.ts';
import { statisticsClaims } from './statistics.ts';
import { studyClaims } from './study.ts';
import type { Claim } from './types.ts';

/** The ledger by topic, in the order of the page about the site. */
export const claimsByTopic = {
  prolactin: prolactinClaims,
  oxytocin: oxytocinClaims,
  milkEjection: milkEjectionClaims,
  milkProduction: milkProductionClaims,
  counselling: counsellingClaims,
  massageTechnique: massageTechniqueClaims,
  massageEvidence: massageEvidenceClaims,
  landmarks: landmarkClaims,
  safety: safetyClaims,
  statistics: statisticsClaims,
  study: studyClaims,
} as const;

export type ClaimTopic = keyof typeof claimsByTopic;

export const claims = [
  ...prolactinClaims,
  ...oxytocinClaims,
  ...milkEjectionClaims,
  ...milkProductionClaims,
  ...counsellingClaims,
  ...massageTechniqueClaims,
  ...massageEvidenceClaims,
  ...landmarkClaims,
  ...safetyClaims,
  ...statisticsClaims,
  ...studyClaims,
] as const;

export type ClaimId = (typeof claims)[number]['id'];

const byId: ReadonlyMap<string, Claim<ReferenceId>> = new Map(
  claims.map((claim): [string, Claim<ReferenceId>] => [claim.id, claim]),
);

export const claimById = (id: ClaimId): Claim<ReferenceId> => {
  const claim = byId.get(id);
  if (claim === undefined) throw new Error(`There is no claim “${id}”.`);
  return claim;
};
