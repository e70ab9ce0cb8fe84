export {
  lateralAnswerOf,
  lateralAnswers,
  quizLength,
  quizOf,
  quizPlan,
  stopOf,
  type LateralAnswer,
  type QuizItem,
  type QuizKind,
} from './items.ts';
export {
  acceptedCentimetres,
  gradeItem,
  nearestLevel,
  palpationTolerance,
  quizLevels,
  scoreOf,
  type QuizAnswer,
  type QuizGrade,
  type QuizResult,
  type QuizScore,
} from './grade.ts';
