import { exactDistribution, exactPValues, countTable, marginsOf } from '#engines/statistics/index.ts';
import { formatFor } from '#i18n/format.ts';
import { embeds, pages, type EmbedName } from '#i18n/paths.ts';
import { expect, languages, open, settled, test, wordsOf } from './fixtures.ts';

function exactPOf(table: number[][]): string {
  const distribution = exactDistribution(marginsOf(table));
  if (!distribution.ok) throw new Error(distribution.why);
  return formatFor('en').probability(exactPValues(distribution.value, countTable(table).s).absolute);
}

for (const language of languages)
  test(`every figure stands alone in a frame and leads to its page, ${language}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    for (const [name, full] of Object.entries(embeds) as [EmbedName, keyof typeof pages][]) {
      await open(page, `/${language}/embed/${name}/`);
      await expect(page.locator('.site-header')).toHaveCount(0);
      await expect(
        page
          .getByRole('heading', { level: 1 })
          .or(page.getByRole('heading', { level: 2 }))
          .first(),
      ).toBeVisible();
      const link = page.getByRole('link', { name: wordsOf(language).site.embed.open });
      expect(new URL((await link.getAttribute('href'))!, baseURL).pathname).toBe(
        `/${language}/${pages[full]}`,
      );
    }
    await page.setContent(
      `<iframe src="${baseURL}/${language}/embed/mothers/#?mothers:cohort.1;t=6-4-1_0-8-6" width="400" height="700"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('gridcell', { name: /: 6 / }).first()).toBeVisible();
  });

test('the state goes along to the full page', async ({ page, context }) => {
  await open(page, '/en/embed/sandbox/#?cohort:cohort.1;t=1-2-3_4-5-6;m=locked');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: wordsOf('en').site.embed.open }).click();
  const full = await opened;
  await settled(full);
  expect(full.url()).toContain('/en/sandbox/#?cohort:cohort.1;t=1-2-3_4-5-6;m=locked');
});

test('which p: for the table of the link', async ({ page }) => {
  await open(page, '/en/embed/which-p/#?cohort:cohort.1;t=1-2-3_4-5-6');
  await expect(page.locator('[data-value="table"] td')).toHaveText(['', '1', '2', '3', '4', '5', '6']);
  await expect(page.locator('[data-software="spss-exact"] [data-cell="p"]')).toHaveText(
    exactPOf([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  );
});
