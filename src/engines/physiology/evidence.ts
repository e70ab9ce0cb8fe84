import type { Parameters } from './parameterValues.ts';

/** How much of what is claimed for massage the model should believe. */
export type MassageEvidence = 'none' | 'plausible' | 'as-taught';

/**
 * The evidence switch (facts/physiology.md §5). All three are hypotheses in breastfeeding women; 'plausible'
 * lets massage relieve stress and raise the basal oxytocin a little, 'as-taught' also lets it drive the reflex.
 * 'as-taught' is never a default and never shown without its label.
 */
export const massageEvidence: Readonly<
  Record<MassageEvidence, Pick<Parameters, 'massageDrive' | 'massageRelief' | 'massageTone'>>
> = {
  none: { massageDrive: 0, massageRelief: 0, massageTone: 0 },
  plausible: { massageDrive: 0, massageRelief: 0.3, massageTone: 0.1 },
  'as-taught': { massageDrive: 0.15, massageRelief: 0.5, massageTone: 0.2 },
};
