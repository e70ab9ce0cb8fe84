import { Clock } from '#figures/player/clock.svelte.ts';
import PlayerBar from '#figures/player/PlayerBar.svelte';
import { formatFor } from '#i18n/format.ts';
import { player as words } from '#i18n/en/player.ts';
import { Appearance } from '#ui/appearance.svelte.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';

const readout = (second: number): string => `${second.toFixed(1)} s`;
const clockOf = (more: Partial<ConstructorParameters<typeof Clock>[0]> = {}): Clock =>
  new Clock({ length: () => 60, step: 5, appearance: new Appearance(), ...more });
const asked = vi.spyOn(window, 'requestAnimationFrame');
afterEach(() => {
  delete document.documentElement.dataset['motion'];
  document.body.replaceChildren();
});
const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): number =>
      left === 0 ? (resolve(), 0) : window.requestAnimationFrame(() => next(left - 1));
    next(count);
  });

test('plays, rests, steps, goes where the hand puts it and ends at the end', async () => {
  const clock = clockOf({ rate: 10 });
  const seeks: number[] = [];
  await render(PlayerBar, {
    clock,
    words,
    format: formatFor('en'),
    readout,
    rates: [1, 10, 600],
    onseek: (second: number) => seeks.push(second),
  });
  await page.getByRole('button', { name: words.play, exact: true }).click();
  await vi.waitFor(() => expect(clock.time).toBeGreaterThan(0.5));
  await page.getByRole('button', { name: words.pause }).click();
  const rested = clock.time;
  await frames(3);
  expect(clock.time).toBe(rested);

  clock.seek(20);
  await page.getByRole('button', { name: words.forward }).click();
  expect(clock.time).toBe(25);
  await page.getByRole('button', { name: words.back }).click();
  expect(clock.time).toBe(20);
  expect(seeks).toEqual([25, 20]);
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '20.0 s');

  await page.getByRole('combobox').selectOptions('600');
  await page.getByRole('button', { name: words.play, exact: true }).click();
  await vi.waitFor(() => expect(clock.time).toBe(60));
  await expect.element(page.getByRole('button', { name: words.again })).toBeVisible();
  expect(clock.playing).toBe(false);
  clock.setRate(1);
  await page.getByRole('button', { name: words.again }).click();
  expect(clock.time).toBeLessThan(60);
  clock.pause();
});

test('asks for no frame while the figure is off the screen, and goes on where it was', async () => {
  const tall = document.body.appendChild(document.createElement('div'));
  tall.style.height = '3000px';
  const figure = document.body.appendChild(document.createElement('div'));
  figure.textContent = 'figure';
  const clock = clockOf();
  const stop = clock.watch(figure);
  clock.play();
  await vi.waitFor(() => expect(clock.running).toBe(false));
  const before = asked.mock.calls.length;
  await new Promise((resolve) => window.setTimeout(resolve, 100));
  expect(asked.mock.calls.length).toBe(before);
  expect(clock.playing).toBe(true);
  figure.scrollIntoView();
  await vi.waitFor(() => expect(clock.time).toBeGreaterThan(0));
  stop();
  expect(clock.playing).toBe(false);
});

test('with reduced motion the time goes on in strides of a second', async () => {
  document.documentElement.dataset['motion'] = 'reduced';
  const appearance = new Appearance();
  const stop = appearance.listen();
  const clock = clockOf({ rate: 4, appearance });
  clock.play();
  await vi.waitFor(() => expect(clock.time).toBeGreaterThan(0), { timeout: 3000 });
  expect(clock.time).toBeGreaterThanOrEqual(4);
  clock.pause();
  stop();
});
