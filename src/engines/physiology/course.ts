import { derivatives } from './derivatives.ts';
import { stretchesOf, type Inputs, type InputSchedule, type Stretch } from './inputs.ts';
import { drivesOf, modelOf, type Drives, type Model } from './model.ts';
import { rk4, type RightHandSide } from './rk4.ts';
import type { Scenario } from './scenario.ts';
import { INTAKE, initialState, LACTOTROPH, OXYTOCIN, PHI, PROLACTIN, stateNames } from './state.ts';
import { thresholdsOf } from './thresholds.ts';

/** One burst of the oxytocin neurons. */
export interface PulseEvent {
  readonly kind: 'pulse';
  /** Minute. */
  readonly time: number;
  /** Plasma oxytocin just after it, pg/mL. */
  readonly oxytocin: number;
  /** Milk taken up to it, mL. */
  readonly intake: number;
}

/** Where a run stands. */
export interface Position {
  minute: number;
  readonly y: Float64Array;
  /** Bursts so far, which is also the number of the threshold in force. */
  bursts: number;
}

/** A scenario made ready to be computed. */
export interface Course {
  readonly model: Model;
  readonly start: () => Position;
  /** Moves a position on to a later minute and adds the bursts on the way to `events`. */
  readonly advance: (position: Position, to: number, events: PulseEvent[]) => void;
  /** The inputs in force from a minute on. */
  readonly inputsAt: (minute: number) => Inputs;
  /** Replaces the schedule. Positions reached before stay valid as far as the schedules agree. */
  readonly reschedule: (inputs: InputSchedule) => void;
}

interface DrivenStretch extends Stretch {
  readonly drives: Drives;
}

/** Makes a scenario ready. @throws ScenarioError for a scenario that cannot run */
export function courseOf(scenario: Scenario): Course {
  const model = modelOf(scenario);
  const thresholds = thresholdsOf(scenario.seed, model.parameters.thresholdSpread);
  const step = rk4(stateNames.length);
  const retraced = new Float64Array(stateNames.length);
  let stretches: readonly DrivenStretch[] = [];
  let current = 0;
  let drives: Drives;

  const reschedule = (inputs: InputSchedule): void => {
    stretches = stretchesOf(inputs).map((stretch) => ({
      ...stretch,
      drives: drivesOf(stretch.inputs, model),
    }));
    current = 0;
  };
  reschedule(scenario.inputs);

  const rightHandSide: RightHandSide = (minute, y, out) => derivatives(minute, y, drives, model, out);

  const stretchAt = (minute: number): DrivenStretch => {
    if ((stretches[current] as DrivenStretch).from > minute) current = 0;
    while ((stretches[current] as DrivenStretch).until <= minute) current += 1;
    return stretches[current] as DrivenStretch;
  };

  const fire = (position: Position, events: PulseEvent[]): void => {
    const { y, minute } = position;
    y[OXYTOCIN] = (y[OXYTOCIN] as number) + model.burst;
    y[PHI] = (y[PHI] as number) - thresholds(position.bursts) - model.parameters.refractoryCost;
    position.bursts += 1;
    events.push({
      kind: 'pulse',
      time: minute,
      oxytocin: y[OXYTOCIN] as number,
      intake: y[INTAKE] as number,
    });
  };

  /**
   * One step, cut where an input changes or where readiness reaches the threshold. Without jumps readiness rises
   * in a straight line, so the crossing is known exactly and its overshoot is zero.
   *
   * Prolactin and its drive, which bursts do not touch, are carried over the step as if it had not been cut: so
   * their curves are the same to the last bit whatever cue, massage and stress do.
   */
  const cutStep = (position: Position, to: number, events: PulseEvent[]): void => {
    const { y, minute: from } = position;
    const lactotroph = y[LACTOTROPH] as number;
    const prolactin = y[PROLACTIN] as number;
    let pieces = 0;
    while (position.minute < to) {
      const stretch = stretchAt(position.minute);
      drives = stretch.drives;
      const end = Math.min(to, stretch.until);
      const { readinessRate } = drives;
      const wait =
        readinessRate > 0
          ? Math.max(0, (thresholds(position.bursts) - (y[PHI] as number)) / readinessRate)
          : Infinity;
      const fires = position.minute + wait <= end;
      const pieceEnd = fires ? position.minute + wait : end;
      step(rightHandSide, position.minute, pieceEnd - position.minute, y);
      position.minute = pieceEnd;
      if (fires) fire(position, events);
      pieces += 1;
    }
    if (pieces === 1) return;
    retraced.set(y);
    retraced[LACTOTROPH] = lactotroph;
    retraced[PROLACTIN] = prolactin;
    step(rightHandSide, from, to - from, retraced);
    y[LACTOTROPH] = retraced[LACTOTROPH];
    y[PROLACTIN] = retraced[PROLACTIN];
  };

  /** The next minute after `minute` at which suckling starts or stops. */
  const nextLatchOrRelease = (minute: number): number => {
    const { inputs } = stretchAt(minute);
    for (let i = current + 1; i < stretches.length; i += 1) {
      const { from, inputs: later } = stretches[i] as DrivenStretch;
      if (later.suckling !== inputs.suckling) return from;
    }
    return Infinity;
  };

  return {
    model,
    reschedule,
    inputsAt: (minute) => stretchAt(minute).inputs,
    start: () => ({ minute: 0, y: initialState(model, scenario.fullness), bursts: 0 }),
    advance: (position, to, events) => {
      while (position.minute < to) {
        const from = position.minute;
        const end = Math.min(to, nextLatchOrRelease(from));
        const steps = Math.max(1, Math.ceil((end - from) * model.fastestRate));
        for (let i = 1; i < steps; i += 1) cutStep(position, from + ((end - from) * i) / steps, events);
        cutStep(position, end, events);
      }
    },
  };
}
