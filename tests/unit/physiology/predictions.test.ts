import { describe, expect, it } from 'vitest';
import { answerOf, predictions, type PredictionId } from '#engines/physiology/index.ts';

/** By evidence, not by the model: facts/physiology.md §§1–3. */
const known: Readonly<Record<PredictionId, string>> = {
  'fright-pulses': 'falls', // Ueda 1994
  'fright-prolactin': 'same', // Ueda 1994
  'cry-oxytocin': 'rises', // McNeilly 1983
  'cry-prolactin': 'same', // McNeilly 1983
  'massage-alone-pulses': 'same', // not shown in mothers
  'fuller-synthesis': 'falls', // Daly 1993
  'first-day-milk': 'falls', // Saint 1984
  'caesarean-milk': 'falls', // Evans 2003
};

describe('the eight questions', () => {
  it('are eight, each asked once', () => {
    expect(predictions.map(({ id }) => id).sort()).toEqual(Object.keys(known).sort());
  });

  it.each(predictions)('$id: the runs agree with the literature', (prediction) => {
    expect(answerOf(prediction).direction).toBe(known[prediction.id]);
  });

  it('the other way round gives the opposite answer', () => {
    const opposite = { rises: 'falls', falls: 'rises', same: 'same' } as const;
    for (const one of predictions) {
      const turned = answerOf({ ...one, before: one.after, after: one.before });
      expect(turned.direction).toBe(opposite[answerOf(one).direction]);
    }
  });

  it('prolactin is the same to the last bit, not only within the tolerance', () => {
    for (const id of ['fright-prolactin', 'cry-prolactin'] as const) {
      const answer = answerOf(predictions.find((one) => one.id === id)!);
      expect(answer.after).toBe(answer.before);
    }
  });
});
