import { motionOptions, spineKind, timeOf } from '#app/scenarios/spine.ts';
import {
  levelNumber,
  levels,
  levelsBetween,
  motionAt,
  planMotion,
  skinLine,
} from '#engines/anatomy/index.ts';
import { describe as inWords } from '../../src/figures/spine/describe.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wordsOf } from './fixtures.ts';

const picture = '[data-picture] svg[role="img"]';
/** Keeps the drawing where the model would take its place. */
const drawing = '#?spine:spine.1;m=2d';

for (const language of languages) {
  const words = wordsOf(language).spine;
  const format = formatFor(language);
  const tool = words.tool;
  const { atlas } = wordsOf(language);

  test(`the back stands complete without scripts: /${language}/spine/`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(`/${language}/spine/`);
    await expect(page.locator(`${picture} [data-layer="bones"] .vertebra`)).toHaveCount(18);
    await expect(page.locator('[data-thumbs="T5"]')).toBeVisible();
    await expect(page.getByRole('img', { name: tool.describe.leaning })).toBeVisible();
    await page.getByRole('link', { name: words.stopShort }).click();
    await expect(page.getByRole('heading', { name: words.stop })).toBeInViewport();
    await context.close();
  });

  test(`list, picture, slider and card move together: /${language}/spine/`, async ({ page }) => {
    await open(page, `/${language}/spine/${drawing}`);
    const row = (level: string) => page.locator(`[data-level="${level}"]`);
    const shows = async (level: 'T9' | 'T8' | 'T3'): Promise<void> => {
      await expect(row(level)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('[data-level][aria-pressed="true"]')).toHaveCount(1);
      await expect(page.locator(`.vertebra.under`)).toHaveAttribute('data-vertebra', level);
      await expect(page.locator(`[data-thumbs="${level}"]`)).toBeVisible();
      await expect(page.locator('[data-value="thumbs"]')).toHaveText(plainText(atlas.massage.now, { level }));
      const params = { ...spineKind.defaults, level };
      const plan = planMotion(motionOptions(params));
      const below = Math.round(skinLine(1).below(levelNumber(level)));
      await expect(page.locator('[data-value="below"]')).toContainText(
        plainText(tool.card.mm, { mm: format.integer(below) }),
      );
      await expect(page.locator(picture)).toHaveAccessibleName(
        inWords(tool, atlas, format, params, { plan, motion: motionAt(plan, timeOf(params, level)) }),
      );
    };
    await row('T9').click();
    await shows('T9');
    await page.getByRole('button', { name: tool.previous }).click();
    await shows('T8');
    await page.locator('.tip[data-vertebra="T3"]').click();
    await shows('T3');
    expect(page.url()).toContain('#?spine:spine.2');
    expect(page.url()).toContain('l=T3');
    await page.reload();
    await expect(row('T3')).toHaveAttribute('aria-pressed', 'true');
  });

  test(`every route, offset, layer and posture is drawn: /${language}/spine/`, async ({ page }) => {
    await open(page, `/${language}/spine/${drawing}`);
    await page.getByRole('combobox', { name: tool.path }).selectOption('ribs-5-6');
    await expect(page.locator('[data-layer="path"] .bead')).toHaveCount(2 * levelsBetween('C7', 'T6').length);
    await expect(page.getByText(tool.pathNotes['ribs-5-6'])).toBeVisible();
    const offset = page.getByRole('slider', { name: tool.offset });
    await offset.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
    await expect(offset).toHaveValue('20');
    await expect(page.locator('[data-value="offset"]')).toHaveText(
      plainText(tool.offsetValue, { mm: format.integer(20) }),
    );
    await expect(page.locator('[data-layer="path"] .bead').first()).toHaveAttribute('cx', '20');
    await page.locator('[data-level="T10"]').click();
    await expect(page.locator('[data-thumbs]')).toHaveCount(0);
    await expect(page.locator('[data-explore="T10"]')).toBeVisible();
    await page.getByText(atlas.look, { exact: true }).click();
    for (const layer of ['bones', 'ribs', 'scapulae'] as const) {
      await expect(page.locator(`[data-layer="${layer}"]`)).toBeVisible();
      await page.getByRole('checkbox', { name: tool.layer[layer], exact: true }).uncheck();
      await expect(page.locator(`[data-layer="${layer}"]`)).toHaveCount(0);
    }
    await page.getByRole('checkbox', { name: tool.layer.pelvis }).check();
    await expect(page.locator('[data-layer="pelvis"]')).toBeVisible();
    await page.getByRole('radio', { name: tool.standing }).check();
    await expect(page.locator(picture)).toHaveAttribute('data-posture', 'standing');
    // who asked for less motion sees it at once; others see bones and route move there. Counted in every frame, for a
    // slow machine may look only when all of it is over.
    await page.locator('[data-picture]').evaluate((frame) => {
      const watch = (): void => {
        const moving = frame
          .getAnimations({ subtree: true })
          .filter(({ effect }) => Number(effect?.getTiming().duration) > 100).length;
        frame.dataset['moved'] = String(Math.max(moving, Number(frame.dataset['moved'] ?? 0)));
        requestAnimationFrame(watch);
      };
      watch();
    });
    const moved = async (): Promise<number> =>
      Number(await page.locator('[data-picture]').getAttribute('data-moved'));
    await page.getByRole('radio', { name: tool.leaning }).check();
    await expect(page.locator(picture)).toHaveAttribute('data-posture', 'leaning');
    expect(await moved()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // the page hears of it with its next frames
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.getByRole('radio', { name: tool.standing }).check();
    await expect.poll(moved).toBeGreaterThan(20);
    await expect(page.locator('[data-leaving], [data-posing]')).toHaveCount(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: tool.reset, exact: true }).click();
    await expect(page.locator('[data-level="T5"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator(picture)).toHaveAttribute('data-posture', 'leaning');
  });

  test(`a broken link says so and shows the default: /${language}/spine/`, async ({ page }) => {
    await open(page, `/${language}/spine/#?spine:spine.1;l=T13`);
    await expect(page.locator('[data-link-problem="out-of-range"]')).toBeVisible();
    await expect(page.locator('[data-level="T5"]')).toHaveAttribute('aria-pressed', 'true');
  });
}

test('on a phone C7 to T12, three stops and STOP are in view, and the targets are large', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await open(page, `/en/spine/${drawing}`);
  const { width, height } = page.viewportSize()!;
  const inView = async (selector: string): Promise<void> => {
    const box = (await page.locator(selector).first().boundingBox())!;
    expect(box.x, selector).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, selector).toBeLessThanOrEqual(width);
    expect(box.y, selector).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height, selector).toBeLessThanOrEqual(height);
  };
  await inView('.tip[data-vertebra="C7"]');
  await inView('.tip[data-vertebra="T12"]');
  for (const bar of await page.locator('.stop-bar').all()) {
    const box = (await bar.boundingBox())!;
    expect(box.y + box.height).toBeLessThan(height);
  }
  await expect(page.locator('.stop-bar')).toHaveCount(6);
  await inView('.stop-sign.over');
  for (const level of ['C7', 'T8'])
    expect((await page.locator(`[data-level="${level}"]`).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await context.close();
});

test('all 24 vertebrae can be reached in the list; the neck waits behind its heading', async ({ page }) => {
  await open(page, `/en/spine/${drawing}`);
  await expect(page.locator('[data-level]')).toHaveCount(levels.length);
  await page.getByText('Neck, C1–C6').click();
  await page.locator('[data-level="C4"]').click();
  await expect(page.locator('[data-thumbs]')).toHaveCount(0);
  await expect(page.locator('[data-card="C4"]')).toContainText('above C7');
});

test('the embed stands alone and keeps the link', async ({ page }) => {
  await open(page, '/en/embed/spine/#?spine:spine.1;p=standing;l=T7;m=2d');
  await expect(page.locator('[data-thumbs="T7"]')).toBeVisible();
  await expect(page.locator(picture)).toHaveAttribute('data-posture', 'standing');
});
