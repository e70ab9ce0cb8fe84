import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, open, test, wordsOf } from './fixtures.ts';
import { heapOf, type Heap } from './heap.ts';
import type { CDPSession, Page } from '@playwright/test';

test.use({ picture: '3d' });

/** Fingers put down, moved in steps, lifted. */
async function touch(
  session: CDPSession,
  from: readonly { x: number; y: number }[],
  by: readonly { x: number; y: number }[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...from] });
  for (let i = 1; i <= 10; i++)
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: from.map(({ x, y }, k) => ({ x: x + (by[k]!.x * i) / 10, y: y + (by[k]!.y * i) / 10 })),
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Until the model stands, with the mother when she is wanted. */
async function shown(page: Page, withBody: boolean): Promise<void> {
  const canvas = page.locator(
    `[data-picture="3d"] canvas${withBody ? '[data-body="shown"]' : '[data-frames]'}`,
  );
  await expect(canvas).toBeVisible({ timeout: 20_000 });
}
/** The canvas alone, once two pictures in a row are the same. */
async function still(page: Page): Promise<Buffer> {
  const canvas = page.locator('[data-picture="3d"] canvas');
  let before = await canvas.screenshot();
  for (;;) {
    const now = await canvas.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

const canvasOf = (page: Page) => page.locator('[data-picture="3d"] canvas');
const choice = (page: Page) =>
  page.getByRole('combobox', { name: wordsOf('en').spine.tool.model.quality.label });

test('the picture is the one that was approved, and without T7 it is not', async ({ page }) => {
  // who asked for the full picture gets it, also here, where software draws
  await page.addInitScript(() => localStorage.setItem('ruas:v1:spine-quality', '"full"'));
  await open(page, '/en/spine/#?spine:spine.2;a=explore;y=bt;l=T7');
  await shown(page, false);
  await expect(canvasOf(page)).toHaveAttribute('data-tier', 'full');
  for (let i = 0; i < 8; i++) await page.getByRole('button', { name: 'Nearer' }).click();
  const allowed = { maxDiffPixelRatio: 0.01 };
  expect(await still(page)).toMatchSnapshot('thoracic-spine.png', allowed);
  await canvasOf(page).evaluate((canvas) =>
    canvas.dispatchEvent(new CustomEvent('spine-hide', { detail: 'T7' })),
  );
  const without = await still(page);
  expect(() => expect(without).toMatchSnapshot('thoracic-spine.png', allowed)).toThrow();
});

test('pressing a vertebra in the model chooses it in the list; the drawing is one press away', async ({
  page,
}) => {
  await open(page, '/en/spine/#?spine:spine.2;a=explore;y=b;l=T3');
  await shown(page, false);
  const canvas = page.locator('[data-picture="3d"] canvas');
  const { width, height } = (await canvas.boundingBox())!;
  await canvas.click({ position: { x: width / 2, y: height / 2 } });
  await expect(page.locator('[data-level="T8"]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-level="T11"]').click();
  await expect(page.locator('[data-picture="3d"] [data-label="selected"]')).toHaveText('T11');
  // left to the device: light, where software draws; what the reader chooses is kept on this device
  await expect(choice(page)).toHaveValue('auto');
  await expect(canvas).toHaveAttribute('data-tier', 'light');
  await choice(page).selectOption('light');
  await page.reload();
  await shown(page, false);
  await expect(choice(page)).toHaveValue('light');
  await page.getByRole('button', { name: 'Back to the drawing' }).click();
  await expect(page.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
  await expect(page.locator('.vertebra.selected')).toHaveAttribute('data-vertebra', 'T11');
});

test('the picture in 3D is taken away as a file, with the names that stand beside it', async ({ page }) => {
  await open(page, '/id/spine/');
  await shown(page, false);
  await page.getByText(wordsOf('id').share.label, { exact: true }).click();
  const take = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: wordsOf('id').spine.tool.model.snapshot }).click();
    return readFileSync(await (await download).path()).toString('base64');
  };
  const file = await take();
  // the ink of every name: the share of dark points in its box of the file
  const inked = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.querySelector<HTMLCanvasElement>('[data-picture="3d"] canvas')!;
    const sheet = document.createElement('canvas');
    [sheet.width, sheet.height] = [image.width, image.height];
    const pen = sheet.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const scale = image.width / canvas.clientWidth;
    const frame = canvas.getBoundingClientRect();
    return {
      sizes: [image.width, image.height, canvas.width, canvas.height],
      names: [...document.querySelectorAll<HTMLElement>('[data-picture="3d"] [data-label]')]
        .filter(({ style }) => style.visibility === 'visible')
        .map((label) => {
          const box = label.getBoundingClientRect();
          const [left, top] = [(box.x - frame.x) * scale, (box.y - frame.y) * scale];
          const { data } = pen.getImageData(left, top, box.width * scale, box.height * scale);
          let dark = 0;
          for (let i = 0; i < data.length; i += 4)
            if (data[i]! + data[i + 1]! + data[i + 2]! < 300) dark += 1;
          return dark / (data.length / 4);
        }),
    };
  }, file);
  expect(inked.sizes.slice(0, 2)).toEqual(inked.sizes.slice(2));
  expect(inked.names.length).toBeGreaterThan(2);
  for (const share of inked.names) {
    expect(share).toBeGreaterThan(0.015);
    expect(share).toBeLessThan(0.5);
  }
});

test('a mouse over a vertebra names it in the picture and in the list, and the list in the picture', async ({
  page,
}) => {
  await open(page, '/id/spine/#?spine:spine.2;a=explore;y=b;l=T3');
  await shown(page, false);
  const canvas = canvasOf(page);
  const named = page.locator('[data-picture="3d"] [data-label="pointed"]');
  const inList = (level: string) => page.locator(`.list [data-level="${level}"]`);
  const before = await still(page);
  const { x, y, width, height } = (await canvas.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await expect(named).toBeVisible();
  const level = (await named.textContent())!;
  await expect(inList(level)).toHaveClass(/pointed/);
  await expect(page.locator('[data-value="pointed"]')).toContainText(level);
  await expect.poll(async () => (await still(page)).equals(before)).toBe(false);
  await inList('T11').hover();
  await expect(named).toHaveText('T11');
  await page.mouse.move(2, 2);
  await expect(named).toBeHidden();
  expect((await still(page)).equals(before)).toBe(true);
  await inList('T9').focus();
  await expect(named).toHaveText('T9');
});

test('the wheel scrolls the page over the picture; unseen, nothing is drawn', async ({ page }) => {
  await open(page, '/en/spine/');
  await shown(page, true);
  await canvasOf(page).hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const frames = () => canvasOf(page).getAttribute('data-frames');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const before = await frames();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await frames()).toBe(before);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(frames).not.toBe(before);
});

test('without the model file the drawing stays, with the reason', async ({ page }) => {
  await page.route('**/*.glb', (route) => route.fulfill({ body: 'not a model' }));
  await open(page, '/en/spine/');
  await expect(page.locator('[data-model-failure="model"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
});

test('where there is no WebGL the drawing stays, with the reason; where it is lost, until it is back', async ({
  page,
}) => {
  await open(page, '/en/spine/');
  await shown(page, true);
  const lost = await canvasOf(page).evaluateHandle((canvas: HTMLCanvasElement) =>
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!,
  );
  await lost.evaluate((context) => context.loseContext());
  await expect(page.locator('[data-model-failure="context-lost"]')).toBeVisible();
  await expect(page.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
  await lost.evaluate((context) => context.restoreContext());
  await shown(page, true);
  await expect(page.locator('[data-model-failure]')).toHaveCount(0);

  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.reload();
  await expect(page.locator('[data-model-failure="no-webgl"]')).toBeVisible();
  await expect(page.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
});

test('ten times to the model and back to the drawing leave the heap as it was', async ({ page }) => {
  // eleven openings; a small picture, since what is drawn is not what is measured
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/en/spine/');
  const session = await page.context().newCDPSession(page);
  const heap = (): Promise<Heap> => heapOf(session);
  const leave = async (): Promise<void> => {
    await shown(page, true);
    await page.getByRole('button', { name: 'Back to the drawing' }).click();
    await expect(page.locator('[data-picture="2d"]')).toBeVisible();
  };
  // The first opening brings the scene (three.js), which stays as the code of any page does.
  await leave();
  const before = await heap();
  for (let i = 0; i < 10; i++) {
    await page.locator('[data-mode="3d"]').click();
    await leave();
  }
  const after = await heap();
  expect(after.bytes / before.bytes).toBeLessThan(1.1);
  expect(after.detachedCanvases).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('fingers: up and down scrolls the page, sideways turns, two zoom the model and not the page', async ({
    page,
  }) => {
    await open(page, '/id/spine/');
    await shown(page, true);
    const canvas = canvasOf(page);
    const { x, y, width, height } = (await canvas.boundingBox())!;
    const middle = { x: x + width / 2, y: y + height / 2 };
    const mark = (): Promise<string> =>
      page
        .locator('[data-picture="3d"] [data-labels] circle')
        .first()
        .evaluate((dot) => dot.outerHTML);
    const session: CDPSession = await page.context().newCDPSession(page);
    const before = await mark();
    await touch(session, [middle], [{ x: 90, y: 0 }]);
    await expect.poll(mark).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const turned = await mark();
    const apart = [
      { x: middle.x - 30, y: middle.y },
      { x: middle.x + 30, y: middle.y },
    ];
    await touch(session, apart, [
      { x: -40, y: 0 },
      { x: 40, y: 0 },
    ]);
    await expect.poll(mark).not.toBe(turned);
    const zoomed = await mark();
    await touch(session, apart, [
      { x: 0, y: 60 },
      { x: 0, y: 60 },
    ]);
    await expect.poll(mark).not.toBe(zoomed);
    expect(await page.evaluate(() => [visualViewport!.scale, scrollY])).toEqual([1, 0]);
    await touch(session, [middle], [{ x: 0, y: -250 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
  });

  test('STOP lies over the model as it lay over the drawing; the buttons that turn it take one row', async ({
    page,
  }) => {
    await open(page, '/id/spine/');
    await shown(page, true);
    const boxes = await page
      .locator('.turning .moves > *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(7);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    // the other tests of the page see the drawing only: here the model and its buttons
    const { violations } = await new AxeBuilder({ page }).include('.picture').analyze();
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator('.stop-sign.over')).toBeInViewport({ ratio: 1 });
    await page.locator('.stop-sign.over').click();
    await expect(page.locator('#stop')).toBeInViewport();
  });
});
