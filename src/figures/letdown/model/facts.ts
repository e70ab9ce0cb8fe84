/** What the notes say of the model and is not in its tables, asked of the engine. */
import type { ClaimId } from '#content/claims/index.ts';
import type { establishedLinks, hypothesisLinks, absentLinks } from '#engines/physiology/index.ts';
import {
  birthDrive,
  checksOf,
  cueWeight,
  parameterNames,
  parameterTable,
  prolactinRise,
  isHypothesis,
  type CheckId,
  type Checks,
  type ParameterName,
} from '#engines/physiology/index.ts';
import type { LetDownModelWords } from './words.ts';

const CAESAREAN = 'emergency-caesarean';
const days = Array.from({ length: 30 }, (_, k) => k + 1);

/** The emergency caesarean: factor on the drive, factor on the rise of prolactin, last day of both. */
export const caesarean = {
  drive: birthDrive(1, CAESAREAN),
  rise: prolactinRise(1, CAESAREAN) / prolactinRise(1, 'vaginal'),
  lastDay: days.filter((day) => birthDrive(day, CAESAREAN) !== 1).at(-1) as number,
};

/** First day on which the baby's cue alone acts. */
export const firstCueDay = days.find((day) => cueWeight(day, 1) > 0) as number;

/** Parameters without a published figure, and those of dashed arrows. */
export const estimates: readonly ParameterName[] = parameterNames.filter(
  (name) => parameterTable[name].confidence === 'model-choice',
);
export const guesses: readonly ParameterName[] = parameterNames.filter((name) =>
  isHypothesis(parameterTable[name]),
);

const SEEDS = 200;
let known: Checks | undefined;
/** The checks, run once for all pages. */
export const checks = (): Checks => (known ??= checksOf(SEEDS));

export const establishedKey = ({ from, to }: (typeof establishedLinks)[number]) =>
  `${from}-${to}` as keyof LetDownModelWords['notes']['linkBases'];
export const absentKey = ({ from, to }: (typeof absentLinks)[number]) =>
  `${from}-${to}` as keyof LetDownModelWords['absent'];

/** What is known of each arrow that is dashed or missing, and of each measure. */
export const dashedClaims: Readonly<Record<(typeof hypothesisLinks)[number]['id'], ClaimId>> = {
  'massage-stress': 'massage-trial-in-mothers',
  'massage-oxytocin': 'massage-trial-not-in-mothers',
  'massage-readiness': 'massage-oxytocin-in-mothers',
  'stress-contraction': 'adrenaline-at-the-gland',
  'hour-prolactin': 'prolactin-at-night',
  'early-feeding-prolactin-receptors': 'prolactin-receptor-priming',
  'fullness-fil-molecule': 'local-brake-fil',
};
export const absentClaims: Readonly<Record<keyof LetDownModelWords['absent'], ClaimId>> = {
  'massage-prolactin': 'prolactin-nipple-stimulation-only',
  'stress-prolactin': 'stress-prolactin-and-milk-unchanged',
  'cue-prolactin': 'prolactin-nipple-stimulation-only',
  'oxytocin-synthesis': 'oxytocin-ejects-not-makes',
};
export const checkClaims: Readonly<Partial<Record<CheckId, ClaimId>>> = {
  'first-burst': 'let-down-time',
  'bursts-15': 'let-down-several-per-feed',
  'burst-ratio': 'stress-fewer-pulses',
  'first-burst-worried': 'let-down-time',
  'oxytocin-mean': 'oxytocin-levels',
  'oxytocin-peak': 'oxytocin-levels',
  'oxytocin-half-time': 'oxytocin-half-life',
  'squeeze-length': 'let-down-time',
  intake: 'feeds-in-a-day',
  share: 'baby-takes-two-thirds',
  'first-ejection': 'let-down-first-two-share',
  'first-two': 'let-down-first-two-share',
  'prolactin-peak-time': 'prolactin-peak-time',
  'prolactin-day-30': 'prolactin-levels-in-lactation',
  'prolactin-day-180': 'prolactin-levels-in-lactation',
  'prolactin-left-90': 'prolactin-half-life',
  'cue-bursts': 'oxytocin-before-latch',
  'cue-prolactin': 'prolactin-nipple-stimulation-only',
  'massage-alone': 'massage-oxytocin-in-mothers',
  'worry-prolactin': 'stress-prolactin-and-milk-unchanged',
  'worry-massage': 'massage-trial-in-mothers',
  'relaxed-massage': 'massage-flow-not-volume',
  'empty-synthesis': 'milk-synthesis-rate',
  'full-synthesis': 'emptier-breast-makes-faster',
};
/** The claim beside each entry of `labels`, in their order. */
export const labelClaims: readonly (ClaimId | null)[] = [
  'stress-prolactin-and-milk-unchanged',
  'let-down-several-per-feed',
  'massage-oxytocin-in-mothers',
  'massage-trial-in-mothers',
  'oxytocin-ejects-not-makes',
  'prolactin-at-night',
  null,
];
