import { ScenarioError } from './errors.ts';
import type { HypothesisLinkId } from './links.ts';

/**
 * How far a value can be trusted: read in a source, known but not read again, derived from a figure that was
 * read, chosen by us without a literature value, part of an unproven link, or part of a link on which sources
 * disagree (facts/physiology.md, "Confidence marks").
 */
export type Confidence = 'seen' | 'known' | 'seen-derived' | 'model-choice' | 'hypothesis' | 'disputed';

interface ParameterFacts {
  /** The symbol in the equations of model.md. */
  readonly symbol: string;
  /** The default. */
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

export type EvidenceName =
  | 'oxytocinClearance'
  | 'oxytocinBasal'
  | 'oxytocinPulse'
  | 'timeToPulse'
  | 'refractoryCost'
  | 'thresholdSpread'
  | 'stressBrake'
  | 'cueDrive'
  | 'adaptationTime'
  | 'halfEffect'
  | 'contractionTime'
  | 'prolactinClearance'
  | 'lactotrophTime'
  | 'lactotrophGain'
  | 'emptySynthesis'
  | 'brakeExponent'
  | 'prolactinFloor'
  | 'ejectionRate'
  | 'backflowRate'
  | 'removalRate'
  | 'residualShare'
  | 'ductSpace';

export type ParameterName = EvidenceName | HypothesisName;

type ParameterTable = { readonly [Name in EvidenceName]: EvidenceParameter } & {
  readonly [Name in HypothesisName]: HypothesisParameter;
};

/** The plain numbers that the equations use. */
export type Parameters = { readonly [Name in ParameterName]: number };

/** Every parameter of the model: facts/physiology.md §5, row by row. */
export const parameterTable: ParameterTable = {
  oxytocinClearance: {
    symbol: 'kO',
    value: Math.LN2 / 3.2,
    range: [Math.LN2 / 5, Math.LN2 / 2],
    unit: '1/min',
    meaning: 'Share of the oxytocin above the basal level that leaves the blood per minute.',
    basis: 'half-life, median 3.2 min (2.0–5.7) after a bolus; 5 min in Chard 1970',
    confidence: 'seen',
    kind: 'positive',
  },
  oxytocinBasal: {
    symbol: 'O_b',
    value: 1.5,
    range: [1, 2],
    unit: 'pg/mL',
    meaning: 'Oxytocin in plasma between feeds (extracted radioimmunoassay).',
    basis: 'Johnston & Amico 1986: 0.7 µU/mL',
    confidence: 'seen',
    kind: 'positive',
  },
  oxytocinPulse: {
    symbol: 'ΔO',
    value: 8,
    range: [4, 20],
    unit: 'pg/mL',
    meaning: 'Rise of plasma oxytocin by one burst of the neurons, in later lactation.',
    basis: 'tuned so that the mean in a feed is about 10 pg/mL (Johnston & Amico 1986)',
    confidence: 'seen-derived',
    kind: 'positive',
  },
  timeToPulse: {
    symbol: 't1',
    value: 1.2,
    range: [0.5, 2.5],
    unit: 'min',
    meaning: 'Suckling time that the neurons need from rest to a burst.',
    basis: 'first ejection about 1 min after latch',
    confidence: 'known',
    kind: 'positive',
  },
  refractoryCost: {
    symbol: 'b',
    value: 1.4,
    range: [0.5, 3],
    unit: '',
    meaning: 'How far a burst sets the readiness of the neurons back below rest.',
    basis: 'gives one burst every 2.9 min, 5 in 15 min (Prime 2011: 5.1 ± 2.0)',
    confidence: 'seen-derived',
    kind: 'positive',
  },
  thresholdSpread: {
    symbol: 'cv',
    value: 0.15,
    range: [0, 0.3],
    unit: '',
    meaning: 'Standard deviation of the burst threshold, relative to its mean of 1.',
    basis: 'no literature value: keeps the pulses from looking like clockwork',
    confidence: 'model-choice',
    kind: 'share',
  },
  stressBrake: {
    symbol: 'i_s',
    value: 0.46,
    range: [0.4, 0.9],
    unit: '',
    meaning: 'Share of the drive to the oxytocin neurons that full stress takes away.',
    basis: 'Ueda 1994: pulse ratio 0.57',
    confidence: 'seen',
    kind: 'share',
  },
  stressAtGland: {
    symbol: 'i_p',
    value: 0,
    range: [0, 0.3],
    unit: '',
    meaning: 'Share of the myoepithelial response that full stress takes away, by adrenaline at the gland.',
    basis: 'transient in rabbits; inference in women',
    confidence: 'hypothesis',
    link: 'stress-contraction',
    kind: 'share',
  },
  cueDrive: {
    symbol: 'w_c',
    value: 0.5,
    range: [0, 0.8],
    unit: '',
    meaning: "Drive by the baby's cry, smell or sight, relative to suckling; 0 before day 3.",
    basis: 'McNeilly 1983 saw the release; its size is our choice',
    confidence: 'model-choice',
    kind: 'share',
  },
  massageDrive: {
    symbol: 'w_m',
    value: 0,
    range: [0, 0.15],
    unit: '',
    meaning: 'Gain of the drive to the oxytocin neurons by massage.',
    basis: 'direct effect as often taught; not shown in breastfeeding women',
    confidence: 'hypothesis',
    link: 'massage-readiness',
    kind: 'share',
  },
  massageRelief: {
    symbol: 'r_m',
    value: 0.3,
    range: [0, 0.5],
    unit: '',
    meaning: 'Share of stress that massage takes away while it lasts.',
    basis: 'noradrenaline fell in Kosova et al.; the size is our choice',
    confidence: 'hypothesis',
    link: 'massage-stress',
    kind: 'share',
  },
  massageTone: {
    symbol: 'q_m',
    value: 0.1,
    range: [0, 0.2],
    unit: '',
    meaning: 'Gain of the basal oxytocin level while massage lasts.',
    basis: 'tonic rise as in Morhenn 2012, in adults who were not lactating',
    confidence: 'hypothesis',
    link: 'massage-oxytocin',
    kind: 'share',
  },
  adaptationTime: {
    symbol: 'τA',
    value: 1,
    unit: 'min',
    meaning: 'Time in which the gland gets used to a steady oxytocin level.',
    basis: 'chosen with EC and τM so that one ejection lasts 0.8–1.3 min',
    confidence: 'model-choice',
    kind: 'positive',
  },
  halfEffect: {
    symbol: 'EC',
    value: 3,
    unit: 'pg/mL',
    meaning: 'Oxytocin above the level that the gland is used to which gives half of the full contraction.',
    basis: 'chosen with τA and τM so that one ejection lasts 0.8–1.3 min',
    confidence: 'model-choice',
    kind: 'positive',
  },
  contractionTime: {
    symbol: 'τM',
    value: 0.25,
    unit: 'min',
    meaning: 'Time in which the myoepithelial cells follow the hormone.',
    basis: 'lag of about 20 s after i.v. oxytocin',
    confidence: 'seen-derived',
    kind: 'positive',
  },
  prolactinClearance: {
    symbol: 'kP',
    value: Math.LN2 / 37,
    unit: '1/min',
    meaning: 'Share of the prolactin above the basal level that leaves the blood per minute.',
    basis: 'Molitch 1987: half-life 37 min',
    confidence: 'seen',
    kind: 'positive',
  },
  lactotrophTime: {
    symbol: 'τL',
    value: 12,
    range: [8, 20],
    unit: 'min',
    meaning: 'Time in which the prolactin cells follow suckling.',
    basis: 'prolactin peaks about 30 min after the start',
    confidence: 'seen-derived',
    kind: 'positive',
  },
  lactotrophGain: {
    symbol: 'G',
    value: 5.6,
    unit: '',
    meaning: 'Scale that makes a 15-minute feed raise prolactin by R(d).',
    basis: 'tuned',
    confidence: 'model-choice',
    kind: 'positive',
  },
  circadianAmplitude: {
    symbol: 'circ amp',
    value: 0.2,
    range: [0, 0.3],
    unit: '',
    meaning: 'Swing of basal prolactin between day and night, highest at 3 in the morning.',
    basis: 'Stern & Reichlin 1990, against Tay 1996',
    confidence: 'disputed',
    link: 'hour-prolactin',
    kind: 'share',
  },
  emptySynthesis: {
    symbol: 'S0',
    value: 0.38,
    unit: 'mL/min',
    meaning: 'Milk that an empty breast makes per minute (23 mL/h) in full lactation.',
    basis: 'Cox 1996: mean 23 mL/h; fits the daily total',
    confidence: 'seen-derived',
    kind: 'positive',
  },
  brakeExponent: {
    symbol: 'γ',
    value: 1.5,
    unit: '',
    meaning: 'Shape of the brake that a filling breast puts on synthesis.',
    basis: 'no literature value',
    confidence: 'model-choice',
    kind: 'positive',
  },
  prolactinFloor: {
    symbol: 'P50',
    value: 10,
    unit: 'ng/mL',
    meaning: 'Prolactin at which synthesis is halved: a floor, not a volume knob.',
    basis: 'no literature value; prolactin is permissive (Cox 1996)',
    confidence: 'model-choice',
    kind: 'positive',
  },
  ejectionRate: {
    symbol: 'ke',
    value: 0.75,
    unit: '1/min',
    meaning: 'Share of the milk above the residual that full contraction presses into the ducts per minute.',
    basis: 'tuned to the share of milk per ejection',
    confidence: 'model-choice',
    kind: 'positive',
  },
  backflowRate: {
    symbol: 'kb',
    value: 0.8,
    unit: '1/min',
    meaning: 'Share of the duct milk that runs back per minute when the cells relax.',
    basis: 'tuned to the share of milk per ejection',
    confidence: 'model-choice',
    kind: 'positive',
  },
  removalRate: {
    symbol: 'ks',
    value: 6,
    unit: '1/min',
    meaning: 'Share of the duct milk that the suckling baby takes per minute.',
    basis: 'tuned to the share of milk per ejection',
    confidence: 'model-choice',
    kind: 'positive',
  },
  residualShare: {
    symbol: 'ρ',
    value: 0.15,
    unit: '',
    meaning: 'Share of the capacity that contraction cannot press out of the alveoli.',
    basis: 'no literature value',
    confidence: 'model-choice',
    kind: 'share',
  },
  ductSpace: {
    symbol: 'Dmax',
    value: 12,
    unit: 'mL',
    meaning: 'Milk that the ducts of one breast can hold.',
    basis: 'no literature value',
    confidence: 'model-choice',
    kind: 'positive',
  },
};

export const parameterNames = Object.keys(parameterTable) as readonly ParameterName[];

/** True for a parameter that must never be shown without its mark. */
export const isHypothesis = (
  parameter: EvidenceParameter | HypothesisParameter,
): parameter is HypothesisParameter =>
  parameter.confidence === 'hypothesis' || parameter.confidence === 'disputed';

/** The default of every parameter. */
export const defaultParameters: Parameters = Object.fromEntries(
  parameterNames.map((name) => [name, parameterTable[name].value]),
) as Parameters;

/** An override may leave the published range, by at most this factor from the default. */
const WIDEST_FACTOR = 10;

/**
 * Throws unless the value can stand in the equations: a share in 0 … 1, anything else from a tenth to ten
 * times its default. That is wider than the ranges of the table, which are what a slider should offer.
 */
export function assertParameter(name: string, value: unknown): void {
  if (!Object.hasOwn(parameterTable, name)) throw new ScenarioError('parameter', name);
  const { kind, value: usual } = parameterTable[name as ParameterName];
  const [low, high] = kind === 'share' ? [0, 1] : [usual / WIDEST_FACTOR, usual * WIDEST_FACTOR];
  if (!(typeof value === 'number' && value >= low && value <= high))
    throw new ScenarioError('parameter', `${name} = ${String(value)}`);
}
