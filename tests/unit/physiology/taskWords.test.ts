import { describe, expect, it } from 'vitest';
import { challengeLimits, challenges, predictions } from '#engines/physiology/index.ts';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';

describe.each([
  ['en', en],
  ['id', id],
])('words of questions and goals, %s', (_, { letDownTasks: words }) => {
  it('every question and every goal has its words, and no words are left over', () => {
    expect(Object.keys(words.predictions).sort()).toEqual(predictions.map((one) => one.id).sort());
    expect(Object.keys(words.challenges).sort()).toEqual(challenges.map((one) => one.id).sort());
    const asked = new Set<string>(predictions.map((one) => one.quantity));
    expect(new Set(Object.keys(words.quantities))).toEqual(asked);
  });

  it('no limit of a goal is typed by hand', () => {
    const texts = Object.values(words.challenges);
    for (const text of texts) expect(text).not.toMatch(/\d/);
    expect(Object.values(challengeLimits).every((limit) => limit > 0)).toBe(true);
  });
});
