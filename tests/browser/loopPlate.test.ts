import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { preset, simulate } from '#engines/physiology/index.ts';
import { describeInstant } from '#figures/letdown/plate/describe.ts';
import LoopPlate from '#figures/letdown/plate/LoopPlate.svelte';
import { momentOf } from '#figures/letdown/plate/moment.ts';
import { en } from '#i18n/en.ts';
import { formatFor } from '#i18n/format.ts';

const run = simulate(preset('day-10-stressed-massage').scenario, { sampleEvery: 0.02 });
const squeeze = run.events[1]!.time + 0.4;
const format = formatFor('en');
const props = (minute: number) => ({ instant: momentOf(run, minute), words: en.plate, format });
const count = (selector: string): number => document.querySelectorAll(selector).length;

/** Leaders that must end on the drawing of their part, wherever the stage has put it. */
const held = {
  hypothalamus: 'hypothalamus',
  pituitary: 'pituitary',
  womb: 'womb',
  basket: 'basket',
  duct: 'duct',
} as const;
const touches = (overlay: string): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(held).map(([label, part]) => {
      const dot = document.querySelector(`${overlay} [data-leader='${label}']`)!.getBoundingClientRect();
      const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
      const inside = [...document.querySelectorAll(`[data-part='${part}']`)].some((drawn) => {
        const box = drawn.getBoundingClientRect();
        return x > box.x - 2 && x < box.right + 2 && y > box.y - 2 && y < box.bottom + 2;
      });
      return [label, inside];
    }),
  );
const all = Object.fromEntries(Object.keys(held).map((label) => [label, true]));

describe('the plate of the loop', () => {
  it('ends every leader on its part, on a wide and on a narrow stage', async () => {
    await page.viewport(1280, 800);
    await render(LoopPlate, props(squeeze));
    expect(getComputedStyle(document.querySelector('.labels-narrow')!).display).toBe('none');
    expect(touches('.labels-wide')).toEqual(all);
    await page.viewport(360, 740);
    expect(getComputedStyle(document.querySelector('.labels-wide')!).display).toBe('none');
    expect(touches('.labels-narrow')).toEqual(all);
    await page.viewport(1280, 800);
  });

  it('tells the state in words and draws it: signals and drops while the baby suckles, neither at rest', async () => {
    const { rerender } = await render(LoopPlate, props(squeeze));
    const image = page.getByRole('img', {
      name: describeInstant(props(squeeze).instant, en.plate.describe, format),
    });
    await expect.element(image).toBeInTheDocument();
    expect(count('.mother .spark')).toBe(10);
    const many = count('.mother .oxytocin-drop');
    await rerender(props(58));
    await expect.element(page.getByRole('img', { name: /does not suckle/ })).toBeInTheDocument();
    expect(count('.mother .spark')).toBe(0);
    expect(count('.mother .oxytocin-drop')).toBeLessThan(many);
  });

  it('draws the way from massage to brain dashed, with its label, and only while there is massage', async () => {
    const { rerender } = await render(LoopPlate, props(squeeze));
    expect(getComputedStyle(document.querySelector('.mother .guess')!).strokeDasharray).not.toBe('none');
    await expect.element(page.getByText(en.plate.guess)).toBeVisible();
    await rerender(props(58));
    expect(count('.mother .guess')).toBe(0);
  });

  it('shrinks the sac as it empties and tightens, and thickens the basket', async () => {
    const scaleOf = (part: string): number =>
      Number(
        /scale\(([\d.]+)\)/.exec(
          document.querySelector(`[data-part='${part}']`)!.getAttribute('transform')!,
        )![1],
      );
    const { rerender } = await render(LoopPlate, props(0));
    const full = {
      cells: scaleOf('cells'),
      milk: scaleOf('milk'),
      basket: document.querySelector('[data-part=basket] .myo')!.getAttribute('d'),
    };
    await rerender(props(squeeze));
    expect(scaleOf('cells')).toBeLessThan(full.cells);
    expect(scaleOf('milk')).toBeLessThan(full.milk);
    expect(document.querySelector('[data-part=basket] .myo')!.getAttribute('d')).not.toBe(full.basket);
  });

  it('lights up a part by keyboard and hands it to the curves', async () => {
    const onHighlight = vi.fn();
    await render(LoopPlate, { ...props(squeeze), onHighlight });
    document.querySelector<SVGElement>('[data-label="basket"][role="button"]')!.focus();
    expect(onHighlight).toHaveBeenLastCalledWith('basket');
    await userEvent.keyboard('{Enter}');
    expect(onHighlight).toHaveBeenCalledTimes(2);
  });

  it('looks closer at mouth, brain and alveolus by radio buttons, with the signs of attachment in words', async () => {
    await render(LoopPlate, props(squeeze));
    await page.getByRole('radio', { name: en.plate.view.mouth }).click();
    for (const sign of Object.values(en.plate.attachmentSigns))
      await expect.element(page.getByText(sign)).toBeVisible();
    await page.getByRole('radio', { name: en.plate.view.brain }).click();
    await expect.element(page.getByRole('button', { name: en.plate.list.anterior })).toBeVisible();
    expect(count('.alveolus-lens')).toBe(0);
  });

  it('stands twice on a page without sharing an id, and without labels shows no word', async () => {
    await render(LoopPlate, props(squeeze));
    await render(LoopPlate, { ...props(squeeze), labels: false, still: true });
    const ids = [...document.querySelectorAll('.plate [id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelectorAll('.plate')[1]!.textContent.trim()).toBe('');
  });
});
