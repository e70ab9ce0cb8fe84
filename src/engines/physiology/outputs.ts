import { fullnessBrake, fullnessOf } from './derivatives.ts';
import { stretchesOf } from './inputs.ts';
import type { Model } from './model.ts';
import type { Simulation } from './simulate.ts';
import type { State } from './state.ts';

/** What a picture or a curve shows of one state. */
export interface Outputs {
  /** Milk flowing to the baby, mL/min. A short spike at latch is milk that lay in the ducts. */
  readonly flow: number;
  /** F: alveolar milk over capacity. */
  readonly fullness: number;
  /** F^γ: strength of the local brake on synthesis, 0 … 1. */
  readonly filIndex: number;
  /** Pressure in the ducts, mmHg. Illustrative: the scale is not verified. */
  readonly pressure: number;
  /** Diameter of a main duct, mm. At rest 2.0 as measured; its widening is illustrative. */
  readonly ductDiameter: number;
  /** The cells contract enough to call it a let-down. */
  readonly letDown: boolean;
}

/** Contraction above which it counts as a let-down. */
export const LET_DOWN_CONTRACTION = 0.25;

const pressureOf = (fullness: number, contraction: number): number =>
  3 + 5 * fullness ** 2 + 18 * contraction;
const ductDiameterOf = (contraction: number): number => 2 + 1.2 * contraction;

/** The outputs of one state. @param suckling of this breast, at that moment */
export function outputsAt(state: State, suckling: boolean, model: Model): Outputs {
  const fullness = fullnessOf(state.V, model.capacity);
  return {
    flow: suckling ? model.parameters.removalRate * state.D : 0,
    fullness,
    filIndex: fullnessBrake(fullness, model.parameters.brakeExponent),
    pressure: pressureOf(fullness, state.M),
    ductDiameter: ductDiameterOf(state.M),
    letDown: state.M > LET_DOWN_CONTRACTION,
  };
}

/** The outputs along a simulation, sample by sample; `letDown` is 1 or 0. */
export type OutputCurves = Readonly<Record<Exclude<keyof Outputs, 'letDown'>, Float64Array>> & {
  readonly letDown: Uint8Array;
};

/** The outputs of every sample. Where an input changes, a sample shows the value after the change. */
export function outputsOf(simulation: Simulation): OutputCurves {
  const { time, M, V, D, model, scenario } = simulation;
  const stretches = stretchesOf(scenario.inputs);
  const curves = {
    flow: new Float64Array(time.length),
    fullness: new Float64Array(time.length),
    filIndex: new Float64Array(time.length),
    pressure: new Float64Array(time.length),
    ductDiameter: new Float64Array(time.length),
    letDown: new Uint8Array(time.length),
  };
  let stretch = 0;
  for (let i = 0; i < time.length; i += 1) {
    while ((stretches[stretch + 1]?.from ?? Infinity) <= (time[i] as number)) stretch += 1;
    const fullness = fullnessOf(V[i] as number, model.capacity);
    const contraction = M[i] as number;
    curves.flow[i] = stretches[stretch]?.inputs.suckling
      ? model.parameters.removalRate * (D[i] as number)
      : 0;
    curves.fullness[i] = fullness;
    curves.filIndex[i] = fullnessBrake(fullness, model.parameters.brakeExponent);
    curves.pressure[i] = pressureOf(fullness, contraction);
    curves.ductDiameter[i] = ductDiameterOf(contraction);
    curves.letDown[i] = contraction > LET_DOWN_CONTRACTION ? 1 : 0;
  }
  return curves;
}
