import { circadian } from './dayFunctions.ts';
import type { Model } from './model.ts';

/** The eight states in the order of the equations, then the two integrals that close the balance of milk. */
export const stateNames = ['phi', 'O', 'A', 'M', 'L', 'P', 'V', 'D', 'intake', 'synthesised'] as const;

export type StateName = (typeof stateNames)[number];

/**
 * phi: readiness of the oxytocin neurons (below 0 after a burst); O, A: plasma oxytocin and its slow copy,
 * pg/mL; M: contraction, 0 … 1; L: drive of the prolactin cells, 0 … 1; P: plasma prolactin, ng/mL;
 * V, D: milk in alveoli and ducts, mL; intake, synthesised: milk taken and made since minute 0, mL.
 */
export type State = Readonly<Record<StateName, number>>;

/** Places of the states in a vector. */
export const PHI = 0;
export const OXYTOCIN = 1;
export const ADAPTATION = 2;
export const CONTRACTION = 3;
export const LACTOTROPH = 4;
export const PROLACTIN = 5;
export const ALVEOLI = 6;
export const DUCTS = 7;
export const INTAKE = 8;
export const SYNTHESISED = 9;

/** Share of the alveolar milk that lies in the ducts at rest. */
export const RESTING_DUCT_SHARE = 0.02;

/** The state at minute 0: hormones at rest, the breast filled to `fullness`. */
export function initialState(model: Model, fullness: number): Float64Array {
  const y = new Float64Array(stateNames.length);
  y[OXYTOCIN] = model.parameters.oxytocinBasal;
  y[ADAPTATION] = model.parameters.oxytocinBasal;
  y[PROLACTIN] = model.prolactinBasal * circadian(model.hour, model.parameters.circadianAmplitude);
  y[ALVEOLI] = fullness * model.capacity;
  y[DUCTS] = RESTING_DUCT_SHARE * (y[ALVEOLI] as number);
  return y;
}

/** A vector with its names. */
export const stateOf = (y: Float64Array): State =>
  Object.fromEntries(stateNames.map((name, i) => [name, y[i]])) as State;
