import { randomStream, shuffle, type RandomStream } from '../../random/index.ts';
import { lateralJudgement, lateralLimits } from '../judgement.ts';
import { levelsBetween, type Level } from '../levels.ts';
import { variants, variantIds, type VariantId } from '../variants.ts';

/**
 * One question about the back. What is asked is drawn from a seed; what is right is worked out by the anatomy, see
 * {@link gradeItem}. Words live in `i18n`.
 *
 * - `find`: touch the place of a vertebra on the skin, with C7 and the blades to go by
 * - `count`: how many vertebrae below C7 is this one?
 * - `lateral`: is this thumb well placed, on the bone, or too far out?
 * - `stop`: where does this variant end?
 */
export type QuizItem =
  | { readonly kind: 'find'; readonly level: Level }
  | { readonly kind: 'count'; readonly level: Level; readonly choices: readonly number[] }
  | {
      readonly kind: 'lateral';
      readonly level: Level;
      /** Centre of the circles from the midline, whole mm. */
      readonly lateral: number;
    }
  | { readonly kind: 'stop'; readonly variant: VariantId };

type QuizKind = QuizItem['kind'];
/** How many questions of each kind a quiz of 20 has. */
export const quizPlan = { find: 6, count: 4, lateral: 6, stop: 4 } as const satisfies Record<
  QuizKind,
  number
>;
export const quizLength = Object.values(quizPlan).reduce((sum, n) => sum + n, 0);

/** The vertebrae that are asked for: C7 is given, and L1 down is off the route of most. */
const asked = levelsBetween('T1', 'T12');
/** A thumb in a question keeps this far from where one judgement turns into the next (mm): a screen is not a ruler. */
const CLEAR = 3;
/** How far out a thumb in a question may lie; farther nobody would doubt. */
const FARTHEST = 65;

const between = (random: RandomStream, low: number, high: number): number =>
  low + random.below(high - low + 1);

/** A place of each sort, in mm from the midline: on or near the bone, good, too far out. */
function placeOf(towards: 'bone' | 'good' | 'ribs', random: RandomStream): number {
  const [low, high] = lateralLimits.accepted;
  if (towards === 'bone') return between(random, 0, low - CLEAR);
  if (towards === 'good') return between(random, low + CLEAR, high - CLEAR);
  return between(random, high + CLEAR, FARTHEST);
}

/** Four numbers in a row that hold the right one, in any of the four places. */
function choicesAround(right: number, random: RandomStream): readonly number[] {
  const least = Math.max(1, Math.min(9, right - random.below(4)));
  return [0, 1, 2, 3].map((step) => least + step);
}

/**
 * The 20 questions of a seed, always the same ones in the same order, so that a class can be given one quiz. Each
 * kind draws from a stream of its own. No vertebra is asked for twice within a kind.
 *
 * @param seed whole number; its lowest 32 bits count.
 */
export function quizOf(seed: number): readonly QuizItem[] {
  const draw = (name: string): RandomStream => randomStream(seed, `back-quiz/${name}`);
  const some = <Item>(list: readonly Item[], n: number, random: RandomStream): readonly Item[] =>
    shuffle([...list], random).slice(0, n);

  const find = some(asked, quizPlan.find, draw('find'));
  const counting = draw('count');
  const count = some(asked, quizPlan.count, counting);
  const placing = draw('lateral');
  // two of each sort, in an order of their own; thumbs where a hand fits between neck and waist
  const sorts = shuffle(
    ['bone', 'bone', 'good', 'good', 'ribs', 'ribs'] as const satisfies string[],
    placing,
  );
  const beside = some(levelsBetween('T2', 'T10'), quizPlan.lateral, placing);
  const stopping = some(variantIds, quizPlan.stop, draw('stop'));
  const items: QuizItem[] = [
    ...find.map((level): QuizItem => ({ kind: 'find', level })),
    ...count.map((level): QuizItem => {
      const choices = choicesAround(asked.indexOf(level) + 1, counting);
      return { kind: 'count', level, choices };
    }),
    ...sorts.map((sort, i): QuizItem => ({
      kind: 'lateral',
      level: beside[i]!,
      lateral: placeOf(sort, placing),
    })),
    ...stopping.map((variant): QuizItem => ({ kind: 'stop', variant })),
  ];
  return shuffle(items, draw('order'));
}

/** What a thumb at `lateral` mm is: the three answers of a `lateral` question. */
export const lateralAnswers = ['bone', 'good', 'ribs'] as const;
export type LateralAnswer = (typeof lateralAnswers)[number];
export const lateralAnswerOf = (lateral: number): LateralAnswer =>
  lateralJudgement(lateral).towards ?? 'good';

/** The vertebra where a variant ends and how many levels up or down the sources leave open. */
export const stopOf = (variant: VariantId): { readonly level: Level; readonly open: number } => ({
  level: variants[variant].end,
  open: variants[variant].endUncertainty,
});
