import {
  allEmbeds,
  allPages,
  exactOf,
  expect,
  formatFor,
  languages,
  settled,
  test,
  wordsOf,
} from './fixtures.ts';

/* The same site served from /x/y/: an LMS, a school server, a folder on a stick. */

const port = Number(process.env['RUAS_TEST_PORT'] ?? 4411) + 1;
const root = `http://localhost:${port}/x/y/`;

for (const language of languages)
  test(`every page, link, script, style, font and picture stays in the folder, ${language}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const outside: string[] = [];
    const missing: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http') && !request.url().startsWith(root)) outside.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    for (const path of [...allPages, ...allEmbeds]) {
      await page.goto(`${root}${language}/${path}`);
      await settled(page);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of links)
        if (link.startsWith('http://localhost')) expect(link.startsWith(root), link).toBe(true);
    }
    expect(outside).toEqual([]);
    expect(missing).toEqual([]);
  });

test('figures, worker and language switch work there', async ({ page }) => {
  await page.goto(`${root}en/sandbox/#?cohort:cohort.1;t=40-30-20_20-35-45`);
  await settled(page);
  const { absolute } = exactOf([
    [40, 30, 20],
    [20, 35, 45],
  ]);
  await expect(page.locator('[data-p="absolute"] td')).toHaveText(formatFor('en').probability(absolute));
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).first().click();
  await expect(page).toHaveURL(`${root}id/sandbox/#?cohort:cohort.1;t=40-30-20_20-35-45`);
  await page.goto(root);
  await expect(page).toHaveURL(/\/x\/y\/(en|id)\/$/);
  await page.goto(`${root}id/tidak-ada/`);
  await expect(page.getByRole('heading', { name: wordsOf('id').site.notFound.title })).toBeVisible();
});
