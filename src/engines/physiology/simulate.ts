import { courseOf, type PulseEvent } from './course.ts';
import { ScenarioError } from './errors.ts';
import type { Model } from './model.ts';
import type { Scenario } from './scenario.ts';
import { stateNames, type StateName } from './state.ts';
import { assertStep, USUAL_STEP } from './step.ts';

export interface SimulationOptions {
  /** Step of the solver, minutes. */
  readonly dt?: number;
  /** Minutes between samples, a whole multiple of `dt`. */
  readonly sampleEvery?: number;
}

/** The curves of one run, sampled on one grid of minutes; the units are those of {@link StateName}'s `State`. */
export type Simulation = Readonly<Record<StateName, Float64Array>> & {
  readonly time: Float64Array;
  readonly events: readonly PulseEvent[];
  readonly scenario: Scenario;
  readonly model: Model;
  readonly sampleEvery: number;
};

const WHOLE = 1e-9;

/**
 * Runs a scenario from start to end. The last sample lies at the end of the run, also where that is no whole
 * number of samples.
 * @throws ScenarioError
 * @example simulate(preset('day-10-relaxed').scenario).events.length // 5 bursts with seed 1
 */
export function simulate(scenario: Scenario, options: SimulationOptions = {}): Simulation {
  const dt = options.dt ?? USUAL_STEP;
  const sampleEvery = options.sampleEvery ?? dt;
  assertStep(dt);
  const stepsPerSample = Math.round(sampleEvery / dt);
  if (!(stepsPerSample >= 1 && Math.abs(stepsPerSample - sampleEvery / dt) < WHOLE * stepsPerSample))
    throw new ScenarioError('step', sampleEvery);

  const course = courseOf(scenario);
  const wholeSamples = Math.floor(scenario.minutes / sampleEvery + WHOLE);
  const hasTail = scenario.minutes - wholeSamples * sampleEvery > WHOLE;
  const length = wholeSamples + (hasTail ? 2 : 1);
  const time = new Float64Array(length);
  const columns = stateNames.map(() => new Float64Array(length));
  const events: PulseEvent[] = [];
  const position = course.start();
  const record = (sample: number): void => {
    time[sample] = position.minute;
    for (let i = 0; i < columns.length; i += 1)
      (columns[i] as Float64Array)[sample] = position.y[i] as number;
  };

  record(0);
  let steps = 0;
  for (let sample = 1; sample <= wholeSamples; sample += 1) {
    for (const last = sample * stepsPerSample; steps < last; steps += 1)
      course.advance(position, (steps + 1) * dt, events);
    record(sample);
  }
  if (hasTail) {
    for (; (steps + 1) * dt < scenario.minutes; steps += 1)
      course.advance(position, (steps + 1) * dt, events);
    course.advance(position, scenario.minutes, events);
    record(length - 1);
  }
  const curves = Object.fromEntries(stateNames.map((name, i) => [name, columns[i]])) as Record<
    StateName,
    Float64Array
  >;
  return { ...curves, time, events, scenario, model: course.model, sampleEvery };
}
