/** What can be wrong with a scenario. The words for each code live in `i18n`. */
export type ScenarioProblem =
  | 'day'
  | 'hour'
  | 'fullness'
  | 'minutes'
  | 'birth'
  | 'evidence'
  | 'seed'
  | 'change-time'
  | 'stress'
  | 'parameter'
  | 'step'
  | 'seeds'
  | 'feeds'
  | 'minute';

/** Thrown by every public function of this engine that is handed something it cannot work with. */
export class ScenarioError extends RangeError {
  readonly problem: ScenarioProblem;
  readonly got: unknown;

  constructor(problem: ScenarioProblem, got: unknown) {
    super(`${problem}: got ${String(got)}`);
    this.name = 'ScenarioError';
    this.problem = problem;
    this.got = got;
  }
}

/** Throws unless `value` is a number in [low, high]. */
export function assertWithin(problem: ScenarioProblem, value: number, low: number, high: number): void {
  if (!(typeof value === 'number' && value >= low && value <= high)) throw new ScenarioError(problem, value);
}
