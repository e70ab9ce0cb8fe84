import AxeBuilder from '@axe-core/playwright';
import { allEmbeds, allPages, expect, languages, open, test, wakeAll, type Page } from './fixtures.ts';

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

/** Width, height and size of the text, in percent. The narrowest comes first, for what decides when it loads. */
const sizes = [
  [320, 640, 100],
  [360, 740, 100],
  [640, 740, 200],
  [1280, 800, 100],
  [1280, 800, 200],
  [1920, 1080, 100],
] as const;

/** After a change of size: styles are computed, and what listens has drawn itself anew. */
const drawnAnew = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** All colours of the other theme are in force: two frames, and whatever glides has arrived. */
const repainted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    // one that is cut short by the next has arrived, too
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });

/** Every page in both languages; of the embeds, whose frame is one, every second in the other language. */
const addresses = [
  ...languages.flatMap((language) => allPages.map((path) => `/${language}/${path}`)),
  ...allEmbeds.map((path, k) => `/${languages[k % 2]!}/${path}`),
];

for (const address of addresses)
  test(`no sideways scroll at any size, and axe finds nothing: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: sizes[0][0], height: sizes[0][1] });
    await open(page, address);
    for (const [width, height, text] of sizes) {
      await page.setViewportSize({ width, height });
      await page.evaluate(
        (percent) => document.documentElement.style.setProperty('font-size', `${percent}%`, 'important'),
        text,
      );
      await drawnAnew(page);
      expect(await sideways(page), `${width} px, text at ${text} %`).toEqual([]);
    }

    // an Indonesian page has the structure of its English twin, whose words and names the types demand
    if (address.startsWith('/id/') && !address.includes('/embed/')) return;
    await page.setViewportSize({ width: 1280, height: 800 });
    await wakeAll(page);
    const axe = async (theme: 'light' | 'dark'): Promise<string[]> => {
      // axe opens a page of its own in between; one in the background draws no frames
      await page.bringToFront();
      await page.emulateMedia({ colorScheme: theme });
      await repainted(page);
      // the other theme changes colours and nothing else
      const checks =
        theme === 'light'
          ? new AxeBuilder({ page }).withTags([
              'wcag2a',
              'wcag2aa',
              'wcag21a',
              'wcag21aa',
              'wcag22aa',
              'best-practice',
            ])
          : new AxeBuilder({ page }).withRules(['color-contrast']);
      const { violations } = await checks.analyze();
      return violations.map(
        ({ id, nodes }) => `${theme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    };
    expect([...(await axe('light')), ...(await axe('dark'))]).toEqual([]);
  });

test.describe('every text twice as long', () => {
  const port = Number(process.env['RUAS_TEST_PORT'] ?? 4411) + 2;
  // Indonesian, whose words are the longer ones
  for (const path of allPages)
    test(`breaks no layout: /id/${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `http://localhost:${port}/id/${path}`);
      for (const [width, height] of [
        [360, 740],
        [1280, 800],
      ] as const) {
        await page.setViewportSize({ width, height });
        await drawnAnew(page);
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
