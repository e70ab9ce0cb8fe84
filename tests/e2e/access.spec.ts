import AxeBuilder from '@axe-core/playwright';
import { expect, open, test, wordsOf } from './fixtures.ts';

test('axe finds nothing in the open preferences, the open menu and an open source', async ({ page }) => {
  await open(page, '/en/lessons/two-hormones/');
  await page.getByRole('button', { name: wordsOf('en').site.preferences.open }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-claim] .claim-mark').first().click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('axe finds nothing on the door and on a page that is not there', async ({ page }) => {
  for (const path of ['/404.html', '/en/nowhere/', '/id/tidak-ada/', '/nowhere/']) {
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
  }
});

test('everything that can be pressed is at least 24 by 24, and the main controls 44', async ({ page }) => {
  for (const path of ['/en/', '/en/sandbox/', '/en/study/']) {
    await open(page, path);
    const small = await page.locator('button:visible, a.button:visible, input:visible').evaluateAll((all) =>
      all
        .map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML.slice(0, 90) }))
        .filter(({ box }) => box.width > 0 && (box.width < 20 || box.height < 20))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    for (const button of await page.locator('.button:visible').all()) {
      const box = (await button.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(43.5);
    }
  }
});
