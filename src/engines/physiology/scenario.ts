import { assertWithin, ScenarioError } from './errors.ts';
import type { Birth } from './dayFunctions.ts';
import { massageEvidence, type MassageEvidence } from './evidence.ts';
import type { InputSchedule } from './inputs.ts';
import { assertParameter, type Parameters } from './parameterValues.ts';

/** Everything that a run depends on, JSON-safe: the same scenario gives the same curves. */
export interface Scenario {
  /** Day after birth, 1 = the first 24 hours. Fixed within a run. */
  readonly day: number;
  /** Clock hour at minute 0. */
  readonly hour: number;
  /** F₀: share of the capacity that is filled at minute 0. */
  readonly fullness: number;
  readonly birth: Birth;
  readonly evidence: MassageEvidence;
  /** What happens when. */
  readonly inputs: InputSchedule;
  /** Length of the run. */
  readonly minutes: number;
  /** Parameters other than the defaults and the evidence switch. */
  readonly overrides?: Partial<Parameters>;
  /** Any integer: the thresholds of the oxytocin neurons. */
  readonly seed: number;
}

/** The facts describe the first year. */
export const LAST_DAY = 365;
/** Longest run: a week. */
export const LONGEST_MINUTES = 7 * 24 * 60;

/** Throws a {@link ScenarioError} unless the scenario can be run. */
export function assertScenario(scenario: Scenario): void {
  assertWithin('day', scenario.day, 1, LAST_DAY);
  assertWithin('hour', scenario.hour, 0, 24);
  assertWithin('fullness', scenario.fullness, 0, 1);
  assertWithin('minutes', scenario.minutes, 0, LONGEST_MINUTES);
  if (scenario.birth !== 'vaginal' && scenario.birth !== 'emergency-caesarean')
    throw new ScenarioError('birth', scenario.birth);
  if (!Object.hasOwn(massageEvidence, scenario.evidence))
    throw new ScenarioError('evidence', scenario.evidence);
  if (!Number.isSafeInteger(scenario.seed)) throw new ScenarioError('seed', scenario.seed);
  for (const change of scenario.inputs) {
    assertWithin('change-time', change.at, 0, LONGEST_MINUTES);
    if (change.stress !== undefined) assertWithin('stress', change.stress, 0, 1);
  }
  for (const [name, value] of Object.entries(scenario.overrides ?? {})) assertParameter(name, value);
}
