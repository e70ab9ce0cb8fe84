/** What can be wrong with a question to this engine. The words for each code live in `i18n`. */
export type AnatomyProblem =
  | 'level'
  | 'measure'
  | 'order'
  | 'posture'
  | 'stature'
  | 'scale'
  | 'offset'
  | 'lateral'
  | 'rib'
  | 'motion'
  | 'not-covered';

/** Thrown by every public function of this engine that is asked for something that it cannot answer. */
export class AnatomyError extends RangeError {
  readonly problem: AnatomyProblem;
  readonly got: unknown;

  constructor(problem: AnatomyProblem, got: unknown) {
    super(`${problem}: got ${String(got)}`);
    this.name = 'AnatomyError';
    this.problem = problem;
    this.got = got;
  }
}

/** Throws unless `value` is a number in [low, high]. */
export function assertWithin(problem: AnatomyProblem, value: number, low: number, high: number): void {
  if (!(typeof value === 'number' && value >= low && value <= high)) throw new AnatomyError(problem, value);
}
