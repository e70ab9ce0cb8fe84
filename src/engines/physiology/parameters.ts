import type { HypothesisLinkId } from './links.ts';
import { parameterNames, parameterValues, type ParameterName } from './parameterValues.ts';

/**
 * How far a value can be trusted: read in a source, known but not read again, derived from a figure that was
 * read, chosen by us without a literature value, part of an unproven link, or part of a link on which sources
 * disagree (facts/physiology.md, "Confidence marks").
 */
export type Confidence = 'seen' | 'known' | 'seen-derived' | 'model-choice' | 'hypothesis' | 'disputed';

interface ParameterFacts {
  /** The symbol in the equations of model.md. */
  readonly symbol: string;
  /** The default, of parameterValues.ts. */
  readonly value: number;
  /** From … to, where the facts give one: what a slider should offer. */
  readonly range?: readonly [low: number, high: number];
  /** Unit; '' for a number without one. */
  readonly unit: string;
  /** What it stands for. */
  readonly meaning: string;
  /** Where the value comes from. */
  readonly basis: string;
  /** A share lies in 0 … 1; anything else is positive. */
  readonly kind: 'share' | 'positive';
}

/** A parameter of a link that is established, even where its size was chosen by us. */
export interface EvidenceParameter extends ParameterFacts {
  readonly confidence: Exclude<Confidence, 'hypothesis' | 'disputed'>;
}

/** A parameter of a link that is unproven or disputed: whatever shows it must show that too. */
export interface HypothesisParameter extends ParameterFacts {
  readonly confidence: 'hypothesis' | 'disputed';
  /** The dashed line that it carries. */
  readonly link: HypothesisLinkId;
}

/** Names of the parameters that only a {@link HypothesisParameter} may fill. */
export type HypothesisName =
  'massageDrive' | 'massageRelief' | 'massageTone' | 'stressAtGland' | 'circadianAmplitude';

export type EvidenceName = Exclude<ParameterName, HypothesisName>;

type ParameterTable = { readonly [Name in EvidenceName]: EvidenceParameter } & {
  readonly [Name in HypothesisName]: HypothesisParameter;
};

type Said<Parameter> = Omit<Parameter, 'value' | 'kind'>;

/** What is said of each number, in the order of facts/physiology.md §5. */
const said: { readonly [Name in EvidenceName]: Said<EvidenceParameter> } & {
  readonly [Name in HypothesisName]: Said<HypothesisParameter>;
} = {
  oxytocinClearance: {
    symbol: 'kO',
    range: [Math.LN2 / 5, Math.LN2 / 2],
    unit: '1/min',
    meaning: 'Share of the oxytocin above the basal level that leaves the blood per minute.',
    basis: 'half-life, median 3.2 min (2.0–5.7) after a bolus; 5 min in Chard 1970',
    confidence: 'seen',
  },
  oxytocinBasal: {
    symbol: 'O_b',
    range: [1, 2],
    unit: 'pg/mL',
    meaning: 'Oxytocin in plasma between feeds (extracted radioimmunoassay).',
    basis: 'Johnston & Amico 1986: 0.7 µU/mL',
    confidence: 'seen',
  },
  oxytocinPulse: {
    symbol: 'ΔO',
    range: [4, 20],
    unit: 'pg/mL',
    meaning: 'Rise of plasma oxytocin by one burst of the neurons, in later lactation.',
    basis: 'tuned so that the mean in a feed is about 10 pg/mL (Johnston & Amico 1986)',
    confidence: 'seen-derived',
  },
  timeToPulse: {
    symbol: 't1',
    range: [0.5, 2.5],
    unit: 'min',
    meaning: 'Suckling time that the neurons need from rest to a burst.',
    basis: 'first ejection about 1 min after latch',
    confidence: 'known',
  },
  refractoryCost: {
    symbol: 'b',
    range: [0.5, 3],
    unit: '',
    meaning: 'How far a burst sets the readiness of the neurons back below rest.',
    basis: 'gives one burst every 2.9 min, 5 in 15 min (Prime 2011: 5.1 ± 2.0)',
    confidence: 'seen-derived',
  },
  thresholdSpread: {
    symbol: 'cv',
    range: [0, 0.3],
    unit: '',
    meaning: 'Standard deviation of the burst threshold, relative to its mean of 1.',
    basis: 'no literature value: keeps the pulses from looking like clockwork',
    confidence: 'model-choice',
  },
  stressBrake: {
    symbol: 'i_s',
    range: [0.4, 0.9],
    unit: '',
    meaning: 'Share of the drive to the oxytocin neurons that full stress takes away.',
    basis: 'Ueda 1994: pulse ratio 0.57',
    confidence: 'seen',
  },
  stressAtGland: {
    symbol: 'i_p',
    range: [0, 0.3],
    unit: '',
    meaning: 'Share of the myoepithelial response that full stress takes away, by adrenaline at the gland.',
    basis: 'transient in rabbits; inference in women',
    confidence: 'hypothesis',
    link: 'stress-contraction',
  },
  cueDrive: {
    symbol: 'w_c',
    range: [0, 0.8],
    unit: '',
    meaning: "Drive by the baby's cry, smell or sight, relative to suckling; 0 before day 3.",
    basis: 'McNeilly 1983 saw the release; its size is our choice',
    confidence: 'model-choice',
  },
  massageDrive: {
    symbol: 'w_m',
    range: [0, 0.15],
    unit: '',
    meaning: 'Gain of the drive to the oxytocin neurons by massage.',
    basis: 'direct effect as often taught; not shown in breastfeeding women',
    confidence: 'hypothesis',
    link: 'massage-readiness',
  },
  massageRelief: {
    symbol: 'r_m',
    range: [0, 0.5],
    unit: '',
    meaning: 'Share of stress that massage takes away while it lasts.',
    basis: 'noradrenaline fell in Kosova et al.; the size is our choice',
    confidence: 'hypothesis',
    link: 'massage-stress',
  },
  massageTone: {
    symbol: 'q_m',
    range: [0, 0.2],
    unit: '',
    meaning: 'Gain of the basal oxytocin level while massage lasts.',
    basis: 'tonic rise as in Morhenn 2012, in adults who were not lactating',
    confidence: 'hypothesis',
    link: 'massage-oxytocin',
  },
  adaptationTime: {
    symbol: 'τA',
    unit: 'min',
    meaning: 'Time in which the gland gets used to a steady oxytocin level.',
    basis: 'chosen with EC and τM so that one ejection lasts 0.8–1.3 min',
    confidence: 'model-choice',
  },
  halfEffect: {
    symbol: 'EC',
    unit: 'pg/mL',
    meaning: 'Oxytocin above the level that the gland is used to which gives half of the full contraction.',
    basis: 'chosen with τA and τM so that one ejection lasts 0.8–1.3 min',
    confidence: 'model-choice',
  },
  contractionTime: {
    symbol: 'τM',
    unit: 'min',
    meaning: 'Time in which the myoepithelial cells follow the hormone.',
    basis: 'lag of about 20 s after i.v. oxytocin',
    confidence: 'seen-derived',
  },
  prolactinClearance: {
    symbol: 'kP',
    unit: '1/min',
    meaning: 'Share of the prolactin above the basal level that leaves the blood per minute.',
    basis: 'Molitch 1987: half-life 37 min',
    confidence: 'seen',
  },
  lactotrophTime: {
    symbol: 'τL',
    range: [8, 20],
    unit: 'min',
    meaning: 'Time in which the prolactin cells follow suckling.',
    basis: 'prolactin peaks about 30 min after the start',
    confidence: 'seen-derived',
  },
  lactotrophGain: {
    symbol: 'G',
    unit: '',
    meaning: 'Scale that makes a 15-minute feed raise prolactin by R(d).',
    basis: 'tuned',
    confidence: 'model-choice',
  },
  circadianAmplitude: {
    symbol: 'circ amp',
    range: [0, 0.3],
    unit: '',
    meaning: 'Swing of basal prolactin between day and night, highest at 3 in the morning.',
    basis: 'Stern & Reichlin 1990, against Tay 1996',
    confidence: 'disputed',
    link: 'hour-prolactin',
  },
  emptySynthesis: {
    symbol: 'S0',
    unit: 'mL/min',
    meaning: 'Milk that an empty breast makes per minute (23 mL/h) in full lactation.',
    basis: 'Cox 1996: mean 23 mL/h; fits the daily total',
    confidence: 'seen-derived',
  },
  brakeExponent: {
    symbol: 'γ',
    unit: '',
    meaning: 'Shape of the brake that a filling breast puts on synthesis.',
    basis: 'no literature value',
    confidence: 'model-choice',
  },
  prolactinFloor: {
    symbol: 'P50',
    unit: 'ng/mL',
    meaning: 'Prolactin at which synthesis is halved: a floor, not a volume knob.',
    basis: 'no literature value; prolactin is permissive (Cox 1996)',
    confidence: 'model-choice',
  },
  ejectionRate: {
    symbol: 'ke',
    unit: '1/min',
    meaning: 'Share of the milk above the residual that full contraction presses into the ducts per minute.',
    basis: 'tuned to the share of milk per ejection',
    confidence: 'model-choice',
  },
  backflowRate: {
    symbol: 'kb',
    unit: '1/min',
    meaning: 'Share of the duct milk that runs back per minute when the cells relax.',
    basis: 'tuned to the share of milk per ejection',
    confidence: 'model-choice',
  },
  removalRate: {
    symbol: 'ks',
    unit: '1/min',
    meaning: 'Share of the duct milk that the suckling baby takes per minute.',
    basis: 'tuned to the share of milk per ejection',
    confidence: 'model-choice',
  },
  residualShare: {
    symbol: 'ρ',
    unit: '',
    meaning: 'Share of the capacity that contraction cannot press out of the alveoli.',
    basis: 'no literature value',
    confidence: 'model-choice',
  },
  ductSpace: {
    symbol: 'Dmax',
    unit: 'mL',
    meaning: 'Milk that the ducts of one breast can hold.',
    basis: 'no literature value',
    confidence: 'model-choice',
  },
};

/* Marked as pure, here and in links.ts, so that a page that does not show it does not carry it. */
/** Every parameter of the model: facts/physiology.md §5, row by row. */
export const parameterTable = /* @__PURE__ */ withValues();

function withValues(): ParameterTable {
  const rows = parameterNames.map((name) => [name, { ...said[name], ...parameterValues[name] }]);
  return Object.fromEntries(rows) as ParameterTable;
}

/** True for a parameter that must never be shown without its mark. */
export const isHypothesis = (
  parameter: EvidenceParameter | HypothesisParameter,
): parameter is HypothesisParameter =>
  parameter.confidence === 'hypothesis' || parameter.confidence === 'disputed';
