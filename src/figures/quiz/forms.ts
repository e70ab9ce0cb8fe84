import { randomStream, shuffle } from '#engines/random/index.ts';
import type { Language } from '#content/bilingual.ts';
import { claimById } from '#content/claims/index.ts';
import type { QuizItem } from '#content/quizzes/types.ts';
import { referenceById, shortReference } from '#content/references/index.ts';
import { wordsFor } from '#i18n/index.ts';
import { formatFor } from '#i18n/format.ts';
import { fillIn } from '#i18n/message.ts';
import type { AskedQuestion } from './draw.ts';

/** As many decimals as the number was written with. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/**
 * The parallel forms of a question in one language, with their numbers written and the strength and sources of the
 * answer in words. At least one. For pages, when the site is built.
 */
export function formsOf(item: QuizItem, language: Language): AskedQuestion[] {
  const format = formatFor(language);
  const words = wordsFor(language);
  const claim = claimById(item.claim);
  const sources = [...new Set(claim.sources.map((one) => shortReference(referenceById(one.reference))))];
  const strength = words.claims.strength[claim.strength];
  const source =
    sources.length > 0 ? fillIn(words.quiz.source, { strength, sources: sources.join('; ') }) : strength;
  /* Written down with the right option first; asked in an order that belongs to the question. */
  const options = shuffle([...item.options], randomStream(1, item.id));
  return (item.variants ?? [{}]).map((numbers, k) => {
    const written = Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [
        name,
        Number.isInteger(value) ? format.integer(value) : format.coefficient(value, decimalsOf(value)),
      ]),
    );
    return {
      id: item.variants ? `${item.id}-${k + 1}` : item.id,
      question: fillIn(item.question[language], written),
      options: options.map((option) => ({
        id: option.id,
        text: fillIn(option.text[language], written),
        feedback: fillIn(option.feedback[language], written),
        right: option.right === true,
      })),
      source,
    };
  });
}
