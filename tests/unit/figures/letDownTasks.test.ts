import { describe, expect, it } from 'vitest';
import { paramsOf, scenarioOf } from '#app/scenarios/letDown.ts';
import {
  answerOf,
  answerSteps,
  challengeLimits,
  challenges,
  predictions,
  simulate,
  standingOf,
  USUAL_STEP,
} from '#engines/physiology/index.ts';
import { goalsIn, optionsIn, revealed, standingText } from '#figures/letdown/tasks/texts.ts';
import { en } from '#i18n/en.ts';
import { formatFor } from '#i18n/format.ts';
import { id } from '#i18n/id.ts';

const runOf = (scenario: Parameters<typeof paramsOf>[0]) =>
  simulate(scenarioOf(paramsOf(scenario)), { sampleEvery: USUAL_STEP });

describe('the eight challenges as the simulator holds them', () => {
  it.each(challenges)('$id: a link to the start does not reach it, a link to the way does', (challenge) => {
    expect(challenge.isMet(runOf(challenge.start))).toBe(false);
    expect(challenge.isMet(runOf(challenge.solution))).toBe(true);
  });

  it('where a run stands agrees with whether it is reached', () => {
    for (const { id: name, start, solution, isMet } of challenges)
      for (const run of [runOf(start), runOf(solution)]) {
        const standing = standingOf(name, run);
        const reached = {
          'second-let-down-early': () =>
            'minutes' in standing &&
            standing.minutes !== null &&
            standing.minutes < challengeLimits.secondLetDownMinute,
          'prolactin-without-milk': () =>
            'rise' in standing &&
            standing.rise >= challengeLimits.prolactinRise &&
            standing.milk < challengeLimits.hardlyAnyMilk,
          'oxytocin-without-prolactin': () =>
            'feeds' in standing && standing.feeds === 0 && standing.bursts >= challengeLimits.cueBursts,
          'let-down-before-latch': () => 'feeds' in standing && standing.feeds > 0 && standing.bursts > 0,
          'ninety-millilitres': () => 'milk' in standing && standing.milk >= challengeLimits.bigFeed,
          'soft-breast': () => 'lowest' in standing && standing.lowest < challengeLimits.softFullness,
          'five-in-fright': () =>
            'stress' in standing && standing.stress === 1 && standing.bursts >= challengeLimits.frightBursts,
          'prolactin-peak': () => 'level' in standing && standing.level >= challengeLimits.prolactinPeak,
        }[name]();
        expect([name, reached]).toEqual([name, isMet(run)]);
      }
  });

  it('a frightened mother whose fright is taken away is not one in fright', () => {
    const solution = challenges.find(({ id: name }) => name === 'five-in-fright')!.solution;
    const run = runOf({ ...solution, inputs: [...solution.inputs, { at: 2, stress: 0.5 }] });
    expect(standingOf('five-in-fright', run)).toMatchObject({ stress: 0.5 });
  });
});

describe.each([
  ['en', en.letDownTasks],
  ['id', id.letDownTasks],
] as const)('in words, %s', (language, words) => {
  const format = formatFor(language);

  it('goals carry their limits, hints, and where the run stands, with nothing left to fill in', () => {
    for (const goal of goalsIn(words, format)) {
      expect(`${goal.goal} ${goal.hint}`).not.toMatch(/[{}]|undefined/);
      const { start } = challenges.find((one) => one.id === goal.id)!;
      const said = standingText(
        goal.id as (typeof challenges)[number]['id'],
        runOf(start),
        words.standing,
        format,
      );
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
    }
    const ninety = goalsIn(words, format).find((goal) => goal.id === 'ninety-millilitres')!;
    expect(ninety.goal).toContain(format.integer(challengeLimits.bigFeed));
  });

  it('an answer tells both values in the numbers of the language', () => {
    const fright = predictions.find((one) => one.id === 'fright-pulses')!;
    const answer = answerOf(fright);
    const shown = revealed(fright, 'falls', answer, words, format);
    expect(shown).toMatchObject({ right: true, answer: 'falls' });
    expect(shown.detail).toContain(format.decimal(answer.before, 1));
    expect(revealed(fright, 'rises', answer, words, format).right).toBe(false);
    expect(optionsIn(words).map((option) => option.id)).toEqual(['rises', 'falls', 'same']);
  });
});

it('an answer can be worked out a seed at a time', () => {
  const steps = answerSteps(predictions[0]!);
  expect(steps.next()).toEqual({ value: 0.05, done: false });
});
