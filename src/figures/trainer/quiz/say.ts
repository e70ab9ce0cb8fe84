import { referenceStature } from '#engines/anatomy/index.ts';
import {
  acceptedCentimetres,
  type QuizAnswer,
  type QuizItem,
  type QuizResult,
} from '#engines/anatomy/quiz/index.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { fillIn } from '#i18n/message.ts';
import type { TrainerWords } from '../words.ts';

type Words = TrainerWords['quiz'];

/** What is asked, in a sentence. */
export function questionOf(words: Words, item: QuizItem): string {
  if (item.kind === 'stop') return `${words.stop} ${words.variants[item.variant]}`;
  return fillIn(words[item.kind], { level: item.level });
}

/** What was answered, in a word or two. */
export function answerOf(words: Words, format: NumberFormat, answer: QuizAnswer, result: QuizResult): string {
  if (answer.kind === 'judgement') return words.lateralAnswers[answer.judgement];
  if (answer.kind === 'number') return format.integer(answer.value);
  return result.answered ?? '';
}

export function truthOf(words: Words, format: NumberFormat, item: QuizItem, { truth }: QuizResult): string {
  if (item.kind === 'lateral') return words.lateralAnswers[truth as 'bone' | 'good' | 'ribs'];
  return typeof truth === 'number' ? format.integer(truth) : truth;
}

/** The verdict and the distance, sentence by sentence. */
export function verdictOf(
  words: Words,
  format: NumberFormat,
  item: QuizItem,
  result: QuizResult,
): { readonly head: string; readonly text: string } {
  const cm = format.decimal(result.centimetres, 1);
  const head =
    result.grade === 'exact'
      ? words.exact
      : result.grade === 'off'
        ? words.off
        : item.kind === 'stop'
          ? words.withinStop
          : words.within;
  if (item.kind === 'count')
    return { head, text: fillIn(words.countWas, { level: item.level, n: String(result.truth), cm }) };
  if (item.kind === 'lateral') {
    const [low, high] = acceptedCentimetres.map((one) => format.decimal(one, 1));
    return { head, text: fillIn(words.lateralWas, { cm, low: low ?? '', high: high ?? '' }) };
  }
  const level = String(result.truth);
  const off = Math.abs(result.levelsOff);
  const parts = [
    item.kind === 'stop' ? fillIn(words.stopWas, { level }) : '',
    fillIn(result.grade === 'exact' ? words.placeExact : words.placeFound, { cm, level }),
    off > 0 ? fillIn(words.offBy, { n: off, way: result.levelsOff > 0 ? words.low : words.high }) : '',
  ];
  return { head, text: parts.filter(Boolean).join(' ') };
}

/** What the picture shows; after the answer also where both lie. */
export function describeItem(
  words: Words,
  format: NumberFormat,
  item: QuizItem,
  result: QuizResult | null,
): string {
  const says = words.describe;
  const at = 'level' in item ? item.level : '';
  const cm = item.kind === 'lateral' ? format.decimal(item.lateral / 10, 1) : '';
  const scene = fillIn(says[item.kind], { level: at, cm });
  if (!result || item.kind === 'count' || item.kind === 'lateral') return scene;
  const level = String(result.truth);
  return `${scene} ${fillIn(says.answer, { level, cm: format.decimal(result.centimetres, 1) })}`;
}

export const modelNote = (words: Words, format: NumberFormat): string =>
  fillIn(words.model, { stature: format.decimal(referenceStature, 1) });
