import { assertWithin } from './errors.ts';
import { changedFrom, type Inputs, type InputSchedule } from './inputs.ts';
import { courseOf, type Position, type PulseEvent } from './course.ts';
import type { Model } from './model.ts';
import { outputsAt, type Outputs } from './outputs.ts';
import { LONGEST_MINUTES, assertScenario, type Scenario } from './scenario.ts';
import { stateOf, type State } from './state.ts';
import { assertStep, USUAL_STEP } from './step.ts';

/** Two minutes this close are the same. */
const SAME_MINUTE = 1e-9;

/** A run as one JSON-safe value, for {@link Run.restore}. */
export interface RunSnapshot {
  readonly minute: number;
  /** Whole steps done. */
  readonly steps: number;
  /** The state after these steps, in the order of `stateNames`. */
  readonly y: readonly number[];
  readonly bursts: number;
  readonly events: readonly PulseEvent[];
  readonly inputs: InputSchedule;
}

/** A run that can be stopped, changed, continued and scrubbed. */
export interface Run {
  readonly model: Model;
  /** Minutes since the start. */
  readonly minute: number;
  readonly state: State;
  readonly outputs: Outputs;
  /** The inputs in force from this minute on. */
  readonly inputs: Inputs;
  /** Bursts up to this minute. */
  readonly events: readonly PulseEvent[];
  /** The scenario with every change made so far: running it again from the start gives this run. */
  readonly scenario: Scenario;
  /** Goes to a minute. An earlier one is reached by running again from the start with the changes made so far. */
  readonly advanceTo: (minute: number) => void;
  /** Changes inputs from now on. The past stays; later changes of the same inputs are dropped. */
  readonly change: (patch: Partial<Inputs>) => void;
  readonly snapshot: () => RunSnapshot;
  /** Goes back (or on) to a snapshot of this scenario, with the inputs that it was taken under. */
  readonly restore: (snapshot: RunSnapshot) => void;
}

/**
 * Starts a run at minute 0.
 *
 * The solver stands on whole steps only; between two of them the state is looked up by a shorter step that is
 * then forgotten. So the curves do not depend on how often, or at which minutes, a screen asks for them.
 * @param dt step of the solver, minutes
 * @throws ScenarioError
 */
export function createRun(scenario: Scenario, dt: number = USUAL_STEP): Run {
  assertStep(dt);
  const course = courseOf(scenario);
  let inputs = scenario.inputs;
  let steps = 0;
  let settled = course.start();
  let now = copyOf(settled);
  let settledEvents: PulseEvent[] = [];
  let events: PulseEvent[] = [];

  const look = (minute: number): void => {
    now = copyOf(settled);
    events = settledEvents.slice();
    if (minute - settled.minute > SAME_MINUTE) course.advance(now, minute, events);
  };
  const reschedule = (next: InputSchedule): void => {
    inputs = next;
    course.reschedule(inputs);
  };
  const advanceTo = (minute: number): void => {
    assertWithin('minute', minute, 0, LONGEST_MINUTES);
    if (minute < settled.minute - SAME_MINUTE) {
      steps = 0;
      settled = course.start();
      settledEvents = [];
    }
    const wanted = Math.floor((minute + SAME_MINUTE) / dt);
    for (; steps < wanted; steps += 1) course.advance(settled, (steps + 1) * dt, settledEvents);
    look(minute);
  };

  return {
    model: course.model,
    get minute() {
      return now.minute;
    },
    get state() {
      return stateOf(now.y);
    },
    get outputs() {
      return outputsAt(stateOf(now.y), course.inputsAt(now.minute).suckling, course.model);
    },
    get inputs() {
      return course.inputsAt(now.minute);
    },
    get events() {
      return events;
    },
    get scenario() {
      return { ...scenario, inputs };
    },
    advanceTo,
    change: (patch) => {
      const next = changedFrom(inputs, now.minute, patch);
      assertScenario({ ...scenario, inputs: next });
      reschedule(next);
    },
    snapshot: () => ({
      minute: now.minute,
      steps,
      y: [...settled.y],
      bursts: settled.bursts,
      events: settledEvents.slice(),
      inputs,
    }),
    restore: (snapshot) => {
      reschedule(snapshot.inputs);
      steps = snapshot.steps;
      settled = { minute: steps * dt, y: Float64Array.from(snapshot.y), bursts: snapshot.bursts };
      settledEvents = snapshot.events.slice();
      look(snapshot.minute);
    },
  };
}

const copyOf = ({ minute, y, bursts }: Position): Position => ({ minute, y: y.slice(), bursts });
