import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Challenges from '#figures/tasks/Challenges.svelte';
import type { Judgement } from '#figures/tasks/challenge.ts';
import type { Prediction, Revealed } from '#figures/tasks/predict.ts';
import Predict from '#figures/tasks/Predict.svelte';
import ProgressLine from '#figures/tasks/ProgressLine.svelte';
import { ToolProgress } from '#figures/tasks/toolProgress.svelte.ts';
import { en } from '#i18n/en.ts';
import { fillIn } from '#i18n/message.ts';
import { parseCount } from '#i18n/parse.ts';

const words = en.tasks;
const BECAUSE = 'Worry brakes the oxytocin neurons.';
const answer = (prediction: Prediction): Revealed => ({
  right: prediction.kind === 'option' ? prediction.id === 'falls' : prediction.value === 4,
  answer: prediction.kind === 'option' ? 'falls' : '4 pulses',
  because: BECAUSE,
});
const options = [
  { id: 'rises', text: 'It rises' },
  { id: 'falls', text: 'It falls' },
  { id: 'same', text: 'It stays the same' },
];
const question = { id: 'fright', prompt: 'She is frightened. What happens?', words: words.predict };
const text = (): string => document.body.outerHTML;

/** A piece of text, wherever it stands. */
const says = (part: string) => page.getByText(part, { exact: false });

beforeEach(() => localStorage.clear());

describe('predict, then see', () => {
  it('by keys alone: asks for an answer, holds it back until one is locked, and then gives it', async () => {
    const reveal = vi.fn(answer);
    const onshow = vi.fn();
    const progress = new ToolProgress('test');
    await render(Predict, { ...question, options, reveal, progress, onshow });
    expect(text()).not.toContain(BECAUSE);
    const lock = page.getByRole('button', { name: words.predict.lock });
    (lock.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent(words.predict.chooseFirst);
    expect(reveal).not.toHaveBeenCalled();

    await expect.element(page.getByRole('group', { name: question.prompt })).toBeInTheDocument();
    (page.getByRole('radio', { name: 'It rises' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowDown}{Enter}');
    await expect.element(says(BECAUSE)).toBeVisible();
    expect(reveal).toHaveBeenCalledExactlyOnceWith({ kind: 'option', id: 'falls' });
    expect(document.activeElement?.textContent).toContain(words.predict.right);
    await page.getByRole('button', { name: words.predict.show }).click();
    expect(onshow).toHaveBeenCalledOnce();
    expect(progress.prediction('fright')).toEqual({ answer: 'falls', right: true });
  });

  it('says kindly what happens instead, lets predict again, and counts the first try', async () => {
    const progress = new ToolProgress('test');
    await render(Predict, { ...question, options, reveal: answer, progress });
    await page.getByRole('radio', { name: 'It rises' }).click();
    await page.getByRole('button', { name: words.predict.lock }).click();
    await expect.element(says(words.predict.wrong)).toBeVisible();
    await expect.element(says(`It falls (${words.predict.happens})`)).toBeVisible();
    await expect.element(says(`It rises (${words.predict.yours})`)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /It falls/ })).toBeDisabled();
    await page.getByRole('button', { name: words.predict.again }).click();
    expect(text()).not.toContain(BECAUSE);
    await page.getByRole('radio', { name: 'It falls' }).click();
    await page.getByRole('button', { name: words.predict.lock }).click();
    await expect.element(says(words.predict.right)).toBeVisible();
    expect(progress.prediction('fright')).toEqual({ answer: 'rises', right: false });
    await expect.element(says(words.predict.beforeWrong)).toBeVisible();
  });

  it('takes a guessed number and refuses what is none', async () => {
    const read = (typed: string): number | null => {
      const count = parseCount(typed, 20);
      return count.ok ? count.value : null;
    };
    const number = { label: 'Pulses', read, least: '0', most: '20' };
    await render(Predict, { ...question, number, reveal: answer });
    const field = page.getByRole('textbox', { name: 'Pulses' });
    await field.fill('many');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(fillIn(words.predict.numberFirst, { least: '0', most: '20' }));
    await field.fill('7');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(says(fillIn(words.predict.guessed, { guess: '7', answer: '4 pulses' })))
      .toBeVisible();
    await expect.element(says(words.predict.far)).toBeVisible();
  });

  it('waits for an answer that takes its time, and goes on after one that failed', async () => {
    let settle: { resolve: (answer: Revealed) => void; reject: (why: Error) => void } | undefined;
    const reveal = (): Promise<Revealed> =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    const progress = new ToolProgress('test');
    await render(Predict, { ...question, options, reveal, progress });
    await page.getByRole('radio', { name: 'It falls' }).click();
    await page.getByRole('button', { name: words.predict.lock }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(words.predict.working);
    settle?.reject(new Error('no worker'));
    await expect.element(page.getByRole('status')).toHaveTextContent(words.predict.failed);
    expect(progress.prediction('fright')).toBeNull();
    await page.getByRole('button', { name: words.predict.retry }).click();
    settle?.resolve(answer({ kind: 'option', id: 'falls' }));
    await expect.element(says(BECAUSE)).toBeVisible();
  });
});

describe('predict, observe, explain', () => {
  it('shows what happened first, and explains it only when asked', async () => {
    const observe = createRawSnippet((answer: () => Revealed) => ({
      render: () => `<p>Watch: ${answer().answer}</p>`,
    }));
    await render(Predict, { ...question, options, reveal: answer, observe });
    await page.getByRole('radio', { name: 'It rises' }).click();
    await page.getByRole('button', { name: words.predict.lock }).click();
    await expect.element(says('Watch: falls')).toBeVisible();
    await expect.element(says(words.predict.wrong)).toBeVisible();
    expect(text()).not.toContain(BECAUSE);
    await page.getByRole('button', { name: words.predict.explain }).click();
    await expect.element(says(BECAUSE)).toBeVisible();
    expect(document.activeElement?.textContent).toBe(BECAUSE);
    // who predicts again has to ask again
    await page.getByRole('button', { name: words.predict.again }).click();
    await page.getByRole('radio', { name: 'It falls' }).click();
    await page.getByRole('button', { name: words.predict.lock }).click();
    await expect.element(says('Watch: falls')).toBeVisible();
    expect(text()).not.toContain(BECAUSE);
  });
});

describe('challenges', () => {
  const challenges = [
    { id: 'two', goal: 'Get two pulses.', hint: 'Let the baby wake.' },
    { id: 'three', goal: 'Get three pulses.' },
  ];
  const mount = async (tool: { pulses: number }) => {
    const progress = new ToolProgress('test');
    const onstart = vi.fn();
    const onsolution = vi.fn();
    await render(Challenges, {
      challenges,
      judge: (id: string) => ({
        met: tool.pulses >= (id === 'two' ? 2 : 3),
        say: `There are ${tool.pulses} pulses.`,
      }),
      progress,
      words: words.challenges,
      onstart,
      onsolution,
    });
    return { progress, onstart, onsolution };
  };
  const row = (goal: string) => page.getByRole('button', { name: new RegExp(`^${goal}`) });

  it('are judged by the engine, announced, and worth three stars without help', async () => {
    const tool = { pulses: 1 };
    const { progress, onstart } = await mount(tool);
    await expect.element(row('Get two')).toHaveAccessibleName(`Get two pulses. ${words.challenges.open}`);
    await row('Get two').click();
    await page.getByRole('button', { name: words.challenges.start }).click();
    expect(onstart).toHaveBeenCalledExactlyOnceWith('two');
    await page.getByRole('button', { name: words.challenges.check }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Not yet. There are 1 pulses.');
    expect(progress.stars('two')).toBe(0);
    tool.pulses = 2;
    await page.getByRole('button', { name: words.challenges.check }).click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(`${fillIn(words.challenges.reached, { n: 3 })} There are 2 pulses.`);
    await expect
      .element(row('Get two'))
      .toHaveAccessibleName(`Get two pulses. ${fillIn(words.challenges.stars, { n: 3 })}`);
    expect(progress.stars('three')).toBe(0);
  });

  it('a hint costs a star, a shown way two, and more stars later stay', async () => {
    const { progress, onsolution } = await mount({ pulses: 3 });
    const check = page.getByRole('button', { name: words.challenges.check });
    await row('Get two').click();
    await page.getByRole('button', { name: words.challenges.hint }).click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(`${words.challenges.hintLabel}: Let the baby wake.`);
    await page.getByRole('button', { name: words.challenges.solution }).click();
    expect(onsolution).toHaveBeenCalledExactlyOnceWith('two');
    await check.click();
    expect(progress.stars('two')).toBe(1);
    const start = page.getByRole('button', { name: words.challenges.start });
    await row('Get three').click();
    await start.click();
    await check.click();
    expect(progress.stars('three')).toBe(3);
    await row('Get three').click();
    await row('Get two').click();
    await page.getByRole('button', { name: words.challenges.hint }).click();
    await start.click();
    await check.click();
    expect(progress.stars('two')).toBe(2);
  });
});

describe('challenges, live', () => {
  it('are won as soon as the tool reaches them, once', async () => {
    const progress = new ToolProgress('test');
    const props = (pulses: number) => ({
      challenges: [{ id: 'two', goal: 'Get two pulses.' }],
      judge: () => ({ met: pulses >= 2 }),
      progress,
      words: words.challenges,
      onstart: () => {},
      live: true,
    });
    const { rerender } = await render(Challenges, props(1));
    await rerender(props(3));
    await page.getByRole('button', { name: /^Get two/ }).click();
    // what stands there from before is no merit
    expect(progress.stars('two')).toBe(0);
    await page.getByRole('button', { name: words.challenges.check }).click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(`${words.challenges.notYet} ${words.challenges.already}`);
    expect(progress.stars('two')).toBe(0);
    await rerender(props(1));
    await rerender(props(3));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(fillIn(words.challenges.reached, { n: 3 }));
    await rerender(props(1));
    expect(progress.stars('two')).toBe(3);
  });
});

describe('challenges that take time and steps', () => {
  const props = (judgement: Judgement, onreached = vi.fn()) => ({
    challenges: [{ id: 'two', goal: 'Get two pulses.' }],
    judge: () => judgement,
    progress: new ToolProgress('test'),
    words: words.challenges,
    onreached,
    live: true,
  });
  it('are neither reached nor missed while something is worked out', async () => {
    const onreached = vi.fn();
    const waiting = props({ met: false, pending: true }, onreached);
    const { rerender } = await render(Challenges, waiting);
    await page.getByRole('button', { name: /^Get two/ }).click();
    await page.getByRole('button', { name: words.challenges.check }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(words.challenges.pending);
    expect(onreached).not.toHaveBeenCalled();
    await rerender({ ...waiting, judge: () => ({ met: true, slow: true }) });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(`${fillIn(words.challenges.reached, { n: 2 })} ${words.challenges.fewer}`);
    expect(onreached).toHaveBeenCalledExactlyOnceWith('two', 2);
  });
});

describe('the line of progress', () => {
  const predictions = ['a', 'b'];
  const line = async (progress: ToolProgress) =>
    render(ProgressLine, { progress, predictions, challenges: ['c'], words: words.progress });

  it('comes back after a reload, and is cleared only when asked twice', async () => {
    new ToolProgress('test').predict('a', 'falls', true);
    new ToolProgress('test').award('c', 2);
    await line(new ToolProgress('test'));
    await expect.element(says(fillIn(words.progress.predicted, { done: 1, all: 2, right: 1 }))).toBeVisible();
    await expect.element(says(fillIn(words.progress.stars, { stars: 2, all: 3 }))).toBeVisible();
    await page.getByRole('button', { name: words.progress.clear }).click();
    await expect.element(page.getByRole('button', { name: words.progress.no })).toHaveFocus();
    await page.getByRole('button', { name: words.progress.no }).click();
    await page.getByRole('button', { name: words.progress.clear }).click();
    await page.getByRole('button', { name: words.progress.yes }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(words.progress.cleared);
    expect(localStorage.length).toBe(0);
  });

  it('says when a record was unreadable, and goes on counting', async () => {
    localStorage.setItem('ruas:v1:tasks-test', '{"stars":');
    const progress = new ToolProgress('test');
    await line(progress);
    await expect.element(page.getByRole('status')).toHaveTextContent(words.progress.corrupt);
    progress.award('c', 3);
    await expect.element(says(fillIn(words.progress.stars, { stars: 3, all: 3 }))).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent(words.progress.corrupt);
    expect(localStorage.getItem('ruas:v1:tasks-test:set-aside')).toBe('{"stars":');
  });

  it('says when nothing can be remembered', async () => {
    const blocked = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await line(new ToolProgress('test'));
    await expect.element(page.getByRole('status')).toHaveTextContent(words.progress.blocked);
    blocked.mockRestore();
  });
});
