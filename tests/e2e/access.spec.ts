import AxeBuilder from '@axe-core/playwright';
import {
  allEmbeds,
  allPages,
  expect,
  languages,
  open,
  test,
  wakeAll,
  wordsOf,
  type Page,
} from './fixtures.ts';

/** All colours of the other theme are in force: two frames, and whatever glides has arrived. */
const repainted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });

for (const language of languages)
  for (const path of [...allPages, ...allEmbeds])
    test(`axe finds nothing: /${language}/${path}`, async ({ page }) => {
      await open(page, `/${language}/${path}`);
      await wakeAll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await repainted(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${colorScheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
        ).toEqual([]);
      }
    });

test('axe finds nothing in the open preferences, the open menu and an open source', async ({ page }) => {
  await open(page, '/en/lessons/two-hormones/');
  await page.getByRole('button', { name: wordsOf('en').site.preferences.open }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-claim] .mark').first().click();
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
