/** One moment of a run as the plate shows it. */
import {
  outputsAt,
  stateNames,
  stretchesOf,
  valueAt,
  wombTightening,
  type Simulation,
  type State,
} from '#engines/physiology/index.ts';
import type { PlateState } from './state.ts';

/** Bursts older than this have left fewer than one drop, minutes. */
const FORGOTTEN = 20;

export function momentOf(run: Simulation, minute: number): PlateState {
  const time = Math.max(0, Math.min(run.scenario.minutes, minute));
  const state = Object.fromEntries(stateNames.map((name) => [name, valueAt(run, run[name], time)])) as State;
  const inputs = stretchesOf(run.scenario.inputs).findLast(({ from }) => from <= time)!.inputs;
  const outputs = outputsAt(state, inputs.suckling, run.model);
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
    uterus: wombTightening(run, time),
    pulses: run.events
      .filter((event) => event.time <= time && time - event.time < FORGOTTEN)
      .map((event) => ({ time: event.time, size: run.model.burst })),
    letDown: outputs.letDown,
  };
}
