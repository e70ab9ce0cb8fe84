/** The engine's questions, answers and goals in the reader's words. */
import {
  challengeLimits as limits,
  challenges,
  PREDICTION_SEEDS,
  type ChallengeId,
  type Direction,
  type Prediction,
  type PredictionAnswer,
  type Quantity,
  type Simulation,
  standingOf,
} from '#engines/physiology/index.ts';
import type { Challenge } from '#figures/tasks/challenge.ts';
import type { PredictOption, Revealed } from '#figures/tasks/predict.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { fillIn, type MessageValues } from '#i18n/message.ts';
import type { LetDownTasksWords } from './words.ts';

const directions = ['rises', 'falls', 'same'] as const satisfies readonly Direction[];

export const optionsIn = (words: LetDownTasksWords): readonly PredictOption[] =>
  directions.map((id) => ({ id, text: words.directions[id] }));

/** Decimals with which a quantity is told. */
const decimals: Readonly<Record<Quantity, number>> = {
  'oxytocin-peak': 1,
  'prolactin-peak': 0,
  pulses: 1,
  synthesised: 1,
  intake: 1,
};

/** What is shown once a prediction is locked. */
export function revealed(
  { id, quantity }: Prediction,
  chosen: string,
  { before, after, direction }: PredictionAnswer,
  words: LetDownTasksWords,
  format: NumberFormat,
): Revealed {
  const values = fillIn(words.quantities[quantity], {
    before: format.decimal(before, decimals[quantity]),
    after: format.decimal(after, decimals[quantity]),
  });
  const note = fillIn(words.answerNote, { seeds: format.integer(PREDICTION_SEEDS) });
  return {
    right: chosen === direction,
    answer: direction,
    because: words.predictions[id].because,
    detail: fillIn(words.inModel, { values, note }),
  };
}

const limitsOf = (id: ChallengeId, format: NumberFormat): MessageValues => {
  switch (id) {
    case 'second-let-down-early':
      return { minutes: format.integer(limits.secondLetDownMinute) };
    case 'prolactin-without-milk':
      return { rise: format.integer(limits.prolactinRise), milk: format.integer(limits.hardlyAnyMilk) };
    case 'oxytocin-without-prolactin':
      return { bursts: format.integer(limits.cueBursts) };
    case 'ninety-millilitres':
      return { milk: format.integer(limits.bigFeed), minutes: format.integer(limits.bigFeedMinutes) };
    case 'soft-breast':
      return {
        start: format.percent(challenges.find((one) => one.id === id)?.start.fullness ?? 0),
        share: format.percent(limits.softFullness),
      };
    case 'five-in-fright':
      return { bursts: format.integer(limits.frightBursts) };
    case 'prolactin-peak':
      return { level: format.integer(limits.prolactinPeak) };
    case 'let-down-before-latch':
      return {};
  }
};

/** The eight goals with their limits filled in. */
export const goalsIn = (words: LetDownTasksWords, format: NumberFormat): readonly Challenge[] =>
  challenges.map(({ id }) => ({
    id,
    goal: fillIn(words.challenges[id], limitsOf(id, format)),
    hint: words.hints[id],
  }));

/** Where a run stands, in the terms of a goal. */
export function standingText(
  id: ChallengeId,
  run: Simulation,
  words: LetDownTasksWords['standing'],
  format: NumberFormat,
): string {
  const standing = standingOf(id, run);
  const tell = (values: MessageValues): string => fillIn(words[id], values);
  switch (standing.id) {
    case 'second-let-down-early':
      return standing.minutes === null
        ? words.noSecond
        : tell({ minutes: format.decimal(standing.minutes, 1) });
    case 'prolactin-without-milk':
      return tell({ rise: format.decimal(standing.rise, 1), milk: format.decimal(standing.milk, 1) });
    case 'oxytocin-without-prolactin':
    case 'let-down-before-latch':
      return tell({ bursts: format.integer(standing.bursts), feeds: format.integer(standing.feeds) });
    case 'ninety-millilitres':
      return tell({ milk: format.decimal(standing.milk, 1) });
    case 'soft-breast':
      return tell({ start: format.percent(standing.start), lowest: format.percent(standing.lowest, 1) });
    case 'five-in-fright':
      return tell({ bursts: format.integer(standing.bursts), stress: format.percent(standing.stress) });
    case 'prolactin-peak':
      return tell({ level: format.decimal(standing.level, 1) });
  }
}
