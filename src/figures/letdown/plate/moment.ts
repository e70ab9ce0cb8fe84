/** One moment of a run as the plate shows it. */
import {
  burstSize,
  outputsAt,
  stateNames,
  stretchesOf,
  valueAt,
  type Simulation,
  type State,
} from '#engines/physiology/index.ts';
import type { PlateState } from './state.ts';

/** Bursts older than this have left fewer than one drop, minutes. */
const FORGOTTEN = 20;
/** The womb answers later than the breast, minutes, and fully at this excess of oxytocin, pg/mL: illustrative. */
const WOMB_LAG = 0.5;
const WOMB_FULL = 14;

export function momentOf(run: Simulation, minute: number): PlateState {
  const time = Math.max(0, Math.min(run.scenario.minutes, minute));
  const state = Object.fromEntries(stateNames.map((name) => [name, valueAt(run, run[name], time)])) as State;
  const inputs = stretchesOf(run.scenario.inputs).findLast(({ from }) => from <= time)!.inputs;
  const outputs = outputsAt(state, inputs.suckling, run.model);
  const size = run.model.parameters.oxytocinPulse * burstSize(run.scenario.day);
  const felt = valueAt(run, run.O, Math.max(0, time - WOMB_LAG)) - run.model.parameters.oxytocinBasal;
  return {
    ...inputs,
    time,
    oxytocin: state.O,
    prolactin: state.P,
    contraction: state.M,
    fullness: outputs.fullness,
    ducts: state.D,
    flow: outputs.flow,
    intake: state.intake,
    uterus: Math.max(0, Math.min(1, felt / WOMB_FULL)),
    pulses: run.events
      .filter((event) => event.time <= time && time - event.time < FORGOTTEN)
      .map((event) => ({ time: event.time, size })),
    letDown: outputs.letDown,
  };
}
