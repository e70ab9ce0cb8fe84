/** What can be wrong with the data handed to the engine. The words for each code live in `i18n`. */
export type InputProblem =
  | 'empty-data'
  | 'ragged-table'
  | 'negative-count'
  | 'fractional-count'
  | 'not-a-number'
  | 'too-large'
  | 'unequal-lengths'
  | 'margins-differ'
  /** A setting lies outside what the function says it accepts. */
  | 'out-of-range'
  /** A wanted association that these margins cannot give. */
  | 'unattainable'
  /** A variable that needs at least two levels has one. */
  | 'one-level'
  /** The same word stands for two levels. */
  | 'level-twice'
  /** A quoted cell of a data file never ends. */
  | 'unclosed-quote'
  /** A file that is not text, such as a workbook. */
  | 'not-text';

/** Thrown by every public function of this engine that is handed data it cannot work with. */
export class InputError extends RangeError {
  readonly problem: InputProblem;
  /** Where it was found, zero-based: row and column of a table, or the index of a pair. */
  readonly at: readonly number[];

  constructor(problem: InputProblem, at: readonly number[] = []) {
    super(at.length === 0 ? problem : `${problem} at ${at.join(', ')}`);
    this.name = 'InputError';
    this.problem = problem;
    this.at = at;
  }
}

/** Why a measure has no value. The words for each code live in `i18n`. */
export type Undefined =
  /** Fewer than two observations: there is no pair. */
  | 'too-few'
  /** Every observation has the same x: nothing can vary with it. */
  | 'one-level-x'
  /** Every observation has the same y. */
  | 'one-level-y'
  /** Neither a concordant nor a discordant pair exists. */
  | 'no-untied-pair'
  /** The standard error is exactly zero, so a ratio to it is not defined. */
  | 'zero-standard-error'
  /** The formula needs more observations than there are. */
  | 'sample-too-small'
  /** A correlation with the covariate is exactly ±1. */
  | 'collinear';
