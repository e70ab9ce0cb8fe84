import { allEmbeds, allPages, expect, languages, open, test, type Page } from './fixtures.ts';

/** Names of what reaches beyond the right edge, if the page can be scrolled sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });

const sizes = [
  [320, 640],
  [360, 740],
  [1280, 800],
  [1920, 1080],
] as const;

for (const language of languages) {
  for (const path of [...allPages, ...allEmbeds])
    test(`no sideways scroll at 320, 360, 1280 and 1920: /${language}/${path}`, async ({ page }) => {
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await open(page, `/${language}/${path}`);
        expect(await sideways(page), `${width} px`).toEqual([]);
      }
    });

  for (const path of allPages)
    test(`text at 200 %: /${language}/${path}`, async ({ page }) => {
      for (const [width, height] of [
        [640, 740],
        [1280, 800],
      ] as const) {
        await page.setViewportSize({ width, height });
        await open(page, `/${language}/${path}`);
        await page.evaluate(() =>
          document.documentElement.style.setProperty('font-size', '200%', 'important'),
        );
        expect(await sideways(page), `${width} px`).toEqual([]);
      }
    });
}

test.describe('every text twice as long', () => {
  const port = Number(process.env['RUAS_TEST_PORT'] ?? 4411) + 2;
  for (const language of languages)
    for (const path of allPages)
      test(`breaks no layout: /${language}/${path}`, async ({ page }) => {
        for (const [width, height] of [
          [360, 740],
          [1280, 800],
        ] as const) {
          await page.setViewportSize({ width, height });
          await open(page, `http://localhost:${port}/${language}/${path}`);
          expect(await sideways(page), `${width} px`).toEqual([]);
          // no button may cut its own text
          const cut = await page
            .locator('.button:visible')
            .evaluateAll((all) =>
              all
                .filter((element) => element.scrollWidth > element.clientWidth + 1)
                .map((element) => element.textContent),
            );
          expect(cut).toEqual([]);
        }
      });
});
