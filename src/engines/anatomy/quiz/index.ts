export {
  lateralAnswerOf,
  lateralAnswers,
  quizLength,
  quizOf,
  quizPlan,
  stopOf,
  type QuizItem,
} from './items.ts';
export {
  acceptedCentimetres,
  gradeItem,
  nearestLevel,
  quizLevels,
  scoreOf,
  type QuizAnswer,
  type QuizResult,
} from './grade.ts';
