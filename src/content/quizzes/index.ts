import type { QuizItem } from './types.ts';
import { theMassageQuiz } from './theMassage.ts';
import { twoHormonesQuiz } from './twoHormones.ts';

/** Every question of the site by its id. */
export const quizzes = { ...twoHormonesQuiz, ...theMassageQuiz } as const;

export type QuizId = keyof typeof quizzes;

/** @throws Error on an unknown id, which stops the build */
export function quizById(id: string): QuizItem {
  const item = (quizzes as Readonly<Record<string, QuizItem>>)[id];
  if (!item) throw new Error(`There is no question “${id}”.`);
  return item;
}
