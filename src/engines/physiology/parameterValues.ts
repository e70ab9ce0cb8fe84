import { ScenarioError } from './errors.ts';

/*
 * The numbers of the model apart from what is said about them (parameters.ts), so that a page that only runs the
 * model does not carry every source and meaning.
 */

interface ParameterValue {
  /** The default. */
  readonly value: number;
  /** A share lies in 0 … 1; anything else is positive. */
  readonly kind: 'share' | 'positive';
}

/** Default and kind of every parameter: facts/physiology.md §5, row by row. */
export const parameterValues = {
  oxytocinClearance: { value: Math.LN2 / 3.2, kind: 'positive' },
  oxytocinBasal: { value: 1.5, kind: 'positive' },
  oxytocinPulse: { value: 8, kind: 'positive' },
  timeToPulse: { value: 1.2, kind: 'positive' },
  refractoryCost: { value: 1.4, kind: 'positive' },
  thresholdSpread: { value: 0.15, kind: 'share' },
  stressBrake: { value: 0.46, kind: 'share' },
  stressAtGland: { value: 0, kind: 'share' },
  cueDrive: { value: 0.5, kind: 'share' },
  massageDrive: { value: 0, kind: 'share' },
  massageRelief: { value: 0.3, kind: 'share' },
  massageTone: { value: 0.1, kind: 'share' },
  adaptationTime: { value: 1, kind: 'positive' },
  halfEffect: { value: 3, kind: 'positive' },
  contractionTime: { value: 0.25, kind: 'positive' },
  prolactinClearance: { value: Math.LN2 / 37, kind: 'positive' },
  lactotrophTime: { value: 12, kind: 'positive' },
  lactotrophGain: { value: 5.6, kind: 'positive' },
  circadianAmplitude: { value: 0.2, kind: 'share' },
  emptySynthesis: { value: 0.38, kind: 'positive' },
  brakeExponent: { value: 1.5, kind: 'positive' },
  prolactinFloor: { value: 10, kind: 'positive' },
  ejectionRate: { value: 0.75, kind: 'positive' },
  backflowRate: { value: 0.8, kind: 'positive' },
  removalRate: { value: 6, kind: 'positive' },
  residualShare: { value: 0.15, kind: 'share' },
  ductSpace: { value: 12, kind: 'positive' },
} as const satisfies Readonly<Record<string, ParameterValue>>;

export type ParameterName = keyof typeof parameterValues;

/** The plain numbers that the equations use. */
export type Parameters = { readonly [Name in ParameterName]: number };

export const parameterNames = Object.keys(parameterValues) as readonly ParameterName[];

/** The default of every parameter. */
export const defaultParameters: Parameters = Object.fromEntries(
  parameterNames.map((name) => [name, parameterValues[name].value]),
) as Parameters;

/** An override may leave the published range, by at most this factor from the default. */
const WIDEST_FACTOR = 10;

/**
 * Throws unless the value can stand in the equations: a share in 0 … 1, anything else from a tenth to ten
 * times its default. That is wider than the ranges of the table, which are what a slider should offer.
 */
export function assertParameter(name: string, value: unknown): void {
  if (!Object.hasOwn(parameterValues, name)) throw new ScenarioError('parameter', name);
  const { kind, value: usual } = parameterValues[name as ParameterName];
  const [low, high] = kind === 'share' ? [0, 1] : [usual / WIDEST_FACTOR, usual * WIDEST_FACTOR];
  if (!(typeof value === 'number' && value >= low && value <= high))
    throw new ScenarioError('parameter', `${name} = ${String(value)}`);
}
