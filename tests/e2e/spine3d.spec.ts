import { expect, open, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

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

test('the picture is the one that was approved, and without T7 it is not', async ({ page }) => {
  await open(page, '/en/spine/#?spine:spine.2;a=explore;y=b;l=T7');
  await shown(page, false);
  for (let i = 0; i < 8; i++) await page.getByRole('button', { name: 'Nearer' }).click();
  const allowed = { maxDiffPixelRatio: 0.01 };
  expect(await still(page)).toMatchSnapshot('thoracic-spine.png', allowed);
  await page
    .locator('[data-picture="3d"] canvas')
    .evaluate((canvas) => canvas.dispatchEvent(new CustomEvent('spine-hide', { detail: 'T7' })));
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
  await page.getByRole('button', { name: 'Back to the drawing' }).click();
  await expect(page.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
  await expect(page.locator('.vertebra.selected')).toHaveAttribute('data-vertebra', 'T11');
});

test('the wheel scrolls the page over the picture', async ({ page }) => {
  await open(page, '/en/spine/');
  await shown(page, true);
  await page.locator('[data-picture="3d"] canvas').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('without the model file the drawing stays, with the reason', async ({ page }) => {
  await page.route('**/*.glb', (route) => route.fulfill({ body: 'not a model' }));
  await open(page, '/en/spine/');
  await expect(page.locator('[data-model-failure="model"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
});

test('ten times to the model and back to the drawing leave the heap as it was', async ({ page }) => {
  test.slow();
  await open(page, '/en/spine/');
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const leave = async (): Promise<void> => {
    await shown(page, true);
    await page.getByRole('button', { name: 'Back to the drawing' }).click();
    await expect(page.locator('[data-picture="2d"]')).toBeVisible();
  };
  const again = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      await page.locator('[data-mode="3d"]').click();
      await leave();
    }
  };
  // the first rounds bring code, and code that the engine compiles because it is hot; that stays
  await leave();
  await again(4);
  const before = await heap();
  await again(10);
  expect((await heap()) / before).toBeLessThan(1.1);
});

test('on a phone STOP lies over the model as it lay over the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/id/spine/');
  await shown(page, true);
  await expect(page.locator('.stop-sign.over')).toBeInViewport({ ratio: 1 });
  await page.locator('.stop-sign.over').click();
  await expect(page.locator('#stop')).toBeInViewport();
});
