import { blueprints } from './blueprints.ts';
import type { QuizItem } from './types.ts';
import { firstDaysQuiz } from './firstDays.ts';
import { hormoneNumbersQuiz } from './hormoneNumbers.ts';
import { letDownQuiz } from './letDown.ts';
import { massageQuiz } from './massage.ts';
import { notCauseQuiz } from './notCause.ts';
import { openAndCloseQuiz } from './openAndClose.ts';
import { pValueQuiz } from './pValue.ts';
import { talkingQuiz } from './talking.ts';
import { tauBQuiz } from './tauB.ts';
import { theMassageQuiz } from './theMassage.ts';
import { twoHormonesQuiz } from './twoHormones.ts';

/** Every question of the site by its id. */
export const quizzes = {
  ...twoHormonesQuiz,
  ...letDownQuiz,
  ...firstDaysQuiz,
  ...openAndCloseQuiz,
  ...massageQuiz,
  ...hormoneNumbersQuiz,
  ...talkingQuiz,
  ...tauBQuiz,
  ...pValueQuiz,
  ...notCauseQuiz,
  ...theMassageQuiz,
} as const;

export type QuizId = keyof typeof quizzes;

/** @throws Error on an unknown id, which stops the build */
export function quizById(id: string): QuizItem {
  const item = (quizzes as Readonly<Record<string, QuizItem>>)[id];
  if (!item) throw new Error(`There is no question “${id}”.`);
  return item;
}

/** The points of the tests of a lesson, each with the questions that ask for it; none for a lesson without tests. */
export const blueprintOf = (slug: string): readonly (readonly QuizId[])[] =>
  (blueprints as Readonly<Record<string, readonly (readonly QuizId[])[]>>)[slug] ?? [];
