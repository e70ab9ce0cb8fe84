import { lateralLimits } from '../judgement.ts';
import { levelNumber, levelsBetween, type Level } from '../levels.ts';
import { skinLine } from '../skin.ts';
import { lateralAnswerOf, stopOf, type LateralAnswer, type QuizItem } from './items.ts';

/** What a learner answered. A place on the skin is mm below the tip of C7; by keyboard a vertebra is named instead. */
export type QuizAnswer =
  | { readonly kind: 'place'; readonly below: number }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'judgement'; readonly judgement: LateralAnswer };

/**
 * `exact`: the very level or the right choice. `within-one`: one level off where no hand could be surer, which is
 * right as well. `off`: anything else.
 */
type QuizGrade = 'exact' | 'within-one' | 'off';

export interface QuizResult {
  readonly grade: QuizGrade;
  /** `exact` and `within-one` are right. */
  readonly right: boolean;
  /**
   * Distance on the skin, cm. `find` and `stop`: from the place answered to the place asked for; `count`: from C7 to
   * the vertebra; `lateral`: from the midline to the thumb.
   */
  readonly centimetres: number;
  /** Levels between answer and truth, positive downwards; 0 where the answer is no level. */
  readonly levelsOff: number;
  /** What is right: the vertebra, the number, or the judgement. */
  readonly truth: Level | number | LateralAnswer;
  /** The vertebra nearest to what was answered, where the answer is a place. */
  readonly answered: Level | null;
}

/** Palpation finds C7, and all that is counted from it, no better than to one level (facts/massage.md §3). */
const palpationTolerance = 1;
const CM = 10;
/** Where learners lean: the mother of the questions sits bent forward on a table. */
const line = skinLine(1);

/** The vertebra whose spinous tip lies nearest under a place of the skin, C7 … L5. */
export function nearestLevel(below: number): Level {
  return quizLevels.reduce((best, level) =>
    Math.abs(line.below(levelNumber(level)) - below) < Math.abs(line.below(levelNumber(best)) - below)
      ? level
      : best,
  );
}

const belowOf = (level: Level): number => line.below(levelNumber(level));

function gradeLevel(truth: Level, answer: QuizAnswer, tolerance: number): QuizResult {
  const below =
    answer.kind === 'place' ? answer.below : answer.kind === 'level' ? belowOf(answer.level) : Number.NaN;
  if (Number.isNaN(below)) throw new TypeError(`A ${answer.kind} does not answer where a vertebra is.`);
  const answered = answer.kind === 'level' ? answer.level : nearestLevel(below);
  const levelsOff = levelNumber(answered) - levelNumber(truth);
  const grade: QuizGrade =
    levelsOff === 0 ? 'exact' : Math.abs(levelsOff) <= tolerance ? 'within-one' : 'off';
  return {
    grade,
    right: grade !== 'off',
    centimetres: Math.abs(below - belowOf(truth)) / CM,
    levelsOff,
    truth,
    answered,
  };
}

const choice = (right: boolean, rest: Pick<QuizResult, 'centimetres' | 'truth'>): QuizResult => ({
  grade: right ? 'exact' : 'off',
  right,
  levelsOff: 0,
  answered: null,
  ...rest,
});

/**
 * Grades an answer. One level either way counts as right where the skin is all one has (`find`) and where the
 * sources themselves leave a level open (`stop`); counting and judging a drawn thumb have one right answer.
 *
 * @throws TypeError when the answer is of a kind that the question does not ask for
 */
export function gradeItem(item: QuizItem, answer: QuizAnswer): QuizResult {
  if (item.kind === 'find') return gradeLevel(item.level, answer, palpationTolerance);
  if (item.kind === 'stop') {
    const { level, open } = stopOf(item.variant);
    return gradeLevel(level, answer, open);
  }
  if (item.kind === 'count') {
    if (answer.kind !== 'number') throw new TypeError(`A ${answer.kind} is not a number of vertebrae.`);
    const truth = levelNumber(item.level) - levelNumber('C7');
    return choice(answer.value === truth, { centimetres: belowOf(item.level) / CM, truth });
  }
  if (answer.kind !== 'judgement') throw new TypeError(`A ${answer.kind} is no judgement of a thumb.`);
  const truth = lateralAnswerOf(item.lateral);
  return choice(answer.judgement === truth, { centimetres: item.lateral / CM, truth });
}

/** Limits of a good place, cm: for what is said after a `lateral` question. */
export const acceptedCentimetres = lateralLimits.accepted.map((mm) => mm / CM) as unknown as readonly [
  number,
  number,
];

/** What a quiz came to. */
interface QuizScore {
  readonly asked: number;
  readonly right: number;
  readonly exact: number;
  /** Mean distance of the places answered, cm; `null` where none was asked for. */
  readonly meanCentimetres: number | null;
}

export function scoreOf(items: readonly QuizItem[], results: readonly QuizResult[]): QuizScore {
  const places = results.filter((_, i) => items[i]?.kind === 'find');
  return {
    asked: results.length,
    right: results.filter(({ right }) => right).length,
    exact: results.filter(({ grade }) => grade === 'exact').length,
    meanCentimetres:
      places.length === 0
        ? null
        : places.reduce((sum, { centimetres }) => sum + centimetres, 0) / places.length,
  };
}

/** The vertebrae that a learner may answer with: those under the skin of the back. */
export const quizLevels: readonly Level[] = levelsBetween('C7', 'L5');
