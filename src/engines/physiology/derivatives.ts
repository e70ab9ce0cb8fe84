import { circadian } from './dayFunctions.ts';
import type { Drives, Model } from './model.ts';
import {
  ADAPTATION,
  ALVEOLI,
  CONTRACTION,
  DUCTS,
  INTAKE,
  LACTOTROPH,
  OXYTOCIN,
  PHI,
  PROLACTIN,
  RESTING_DUCT_SHARE,
  SYNTHESISED,
} from './state.ts';

/** Time in which readiness fades without any drive, minutes. */
const FADING_TIME = 5;

/** Makes the factor of prolactin on synthesis 1 at 90 ng/mL. */
const USUAL_PROLACTIN_FACTOR = 0.9;

const positive = (x: number): number => (x > 0 ? x : 0);

/** F = V/C: share of the capacity that is filled. */
export const fullnessOf = (alveolarMilk: number, capacity: number): number => alveolarMilk / capacity;

/** F^γ: how hard a filling breast brakes synthesis, shown as the "FIL index". */
export const fullnessBrake = (fullness: number, exponent: number): number => positive(fullness) ** exponent;

/** Milk made per minute, mL: less in a fuller breast, none below the floor of prolactin; oxytocin has no part. */
export function synthesisOf(alveolarMilk: number, prolactin: number, model: Model): number {
  const { brakeExponent, prolactinFloor } = model.parameters;
  const brake = fullnessBrake(fullnessOf(alveolarMilk, model.capacity), brakeExponent);
  return (
    model.emptySynthesis *
    positive(1 - brake) *
    (prolactin / (prolactin + prolactinFloor) / USUAL_PROLACTIN_FACTOR)
  );
}

/**
 * The right-hand sides of model.md, per minute, between two bursts of the oxytocin neurons.
 *
 * Prolactin and its drive depend on suckling and the clock only; the cue, massage and stress have no way to them.
 * @param minute since the start of the run, for the clock
 * @param y the state, in the order of `stateNames`
 * @param out receives dy/dt
 */
export function derivatives(
  minute: number,
  y: Float64Array,
  drives: Drives,
  model: Model,
  out: Float64Array,
): void {
  const p = model.parameters;
  const oxytocin = y[OXYTOCIN] as number;
  const adaptation = y[ADAPTATION] as number;
  const contraction = y[CONTRACTION] as number;
  const lactotroph = y[LACTOTROPH] as number;
  const prolactin = y[PROLACTIN] as number;
  const alveoli = y[ALVEOLI] as number;
  const ducts = y[DUCTS] as number;

  const excess = positive(oxytocin - adaptation);
  const response = (excess * excess) / (p.halfEffect * p.halfEffect + excess * excess);
  const prolactinRest = model.prolactinBasal * circadian(model.hour + minute / 60, p.circadianAmplitude);

  const synthesis = synthesisOf(alveoli, prolactin, model);
  const ejection =
    p.ejectionRate *
    contraction *
    positive(alveoli - p.residualShare * model.capacity) *
    positive(1 - ducts / p.ductSpace);
  const backflow = p.backflowRate * (1 - contraction) * positive(ducts - RESTING_DUCT_SHARE * alveoli);
  const flow = p.removalRate * drives.suckling * ducts;

  out[PHI] = drives.readinessRate > 0 ? drives.readinessRate : -(y[PHI] as number) / FADING_TIME;
  out[OXYTOCIN] = p.oxytocinClearance * (drives.oxytocinTarget - oxytocin);
  out[ADAPTATION] = (oxytocin - adaptation) / p.adaptationTime;
  out[CONTRACTION] = (response * drives.glandResponse - contraction) / p.contractionTime;
  out[LACTOTROPH] = (drives.suckling - lactotroph) / p.lactotrophTime;
  out[PROLACTIN] = p.prolactinClearance * (prolactinRest - prolactin + model.prolactinGain * lactotroph);
  out[ALVEOLI] = synthesis - ejection + backflow;
  out[DUCTS] = ejection - backflow - flow;
  out[INTAKE] = flow;
  out[SYNTHESISED] = synthesis;
}
