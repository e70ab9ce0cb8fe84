import { recoveredTable } from '#content/study/cohorts.ts';
import { summarise, tiedPairs } from '#engines/statistics/index.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wake, wordsOf, type Page } from './fixtures.ts';

const tauOf = (table: readonly (readonly number[])[]): number => {
  const { tauB } = summarise(table);
  if (!tauB.ok) throw new Error(tauB.why);
  return tauB.value;
};
const moved = [
  [6, 4, 1],
  [0, 8, 6],
];
const number = (page: Page) => page.locator('[data-value="tau-b"] .value').first();

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);
  const cell = (row: 0 | 1, column: 0 | 1 | 2, n: number): string =>
    plainText(words.cohort.cell, { row: words.cohort.rows[row], column: words.cohort.columns[column], n });

  test.describe(`home, ${language}`, () => {
    test('says what it is and shows the study’s tau_b', async ({ page }) => {
      await open(page, `/${language}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.title);
      await expect(number(page)).toHaveText(format.coefficient(tauOf(recoveredTable)));
      await expect(page.getByText(words.home.lede)).toBeVisible();
    });

    test('dragging a mother changes tau_b; reset brings her back', async ({ page }) => {
      await open(page, `/${language}/`);
      const from = page.locator('[data-mother="6"]').first();
      const target = page.getByRole('gridcell', { name: cell(0, 2, 0) });
      const start = (await from.boundingBox())!;
      const end = (await target.boundingBox())!;
      await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
      await page.mouse.down();
      await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
      // before she is put down, the scale says what it would be
      await expect(
        page.getByText(plainText(words.cohort.then, { tau: format.coefficient(tauOf(moved)) })),
      ).toBeVisible();
      await page.mouse.up();
      await expect(number(page)).toHaveText(format.coefficient(tauOf(moved)));
      await expect(page.getByRole('gridcell', { name: cell(0, 2, 1) })).toBeVisible();
      await expect(page).toHaveURL(/#\?mothers:cohort\.1;t=6-4-1_0-8-6/);
      await page.getByRole('button', { name: words.cohort.reset }).click();
      await expect(number(page)).toHaveText(format.coefficient(tauOf(recoveredTable)));
      await expect(page).not.toHaveURL(/#/);
    });

    test('keys alone move a mother', async ({ page }) => {
      await open(page, `/${language}/`);
      await page.getByRole('grid', { name: words.cohort.gridLabel }).getByRole('gridcell').first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('gridcell', { name: cell(0, 0, 7) })).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(number(page)).toHaveText(format.coefficient(tauOf(moved)));
      await expect(
        page.getByText(
          plainText(words.cohort.placed, {
            from: `${words.cohort.rows[0]}, ${words.cohort.columns[0]}`,
            to: `${words.cohort.rows[0]}, ${words.cohort.columns[2]}`,
            tau: format.coefficient(tauOf(moved)),
          }),
        ),
      ).toBeAttached();
    });

    test('two mothers picked by list or by square are explained in words', async ({ page }) => {
      await open(page, `/${language}/`);
      const reason = page.locator('[data-value="pair"]');
      await wake(reason);
      const { variables, pair } = words.report;
      await expect(reason).toHaveText(plainText(pair.concordant, variables));
      const [first, second] = [words.pairs.read.first, words.pairs.read.second];
      await page.getByLabel(first, { exact: true }).selectOption('0');
      await page.getByLabel(second, { exact: true }).selectOption('1');
      await expect(reason).toHaveText(plainText(pair['tied-x'], variables));
      await page.getByLabel(second, { exact: true }).selectOption('0');
      await expect(reason).toHaveText(plainText(pair['tied-both'], variables));
      const block = page.locator('.pairs rect[fill$="-C)"]').first();
      await block.click();
      await expect(reason).toHaveText(plainText(pair.concordant, variables));
    });

    test('the pairs below follow the same mothers', async ({ page }) => {
      await open(page, `/${language}/#?mothers:cohort.1;t=6-4-1_0-8-6`);
      const { counts } = summarise(moved);
      const sentence = page.locator('[data-value="pairs"]');
      await wake(sentence);
      await expect(sentence).toHaveText(
        plainText(words.pairs.live, {
          n: 25,
          pairs: counts.pairs,
          c: counts.concordant,
          d: counts.discordant,
          t: tiedPairs(counts),
        }),
      );
      await page.getByRole('link', { name: words.home.pairsLink }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/sandbox/#\\?cohort:cohort\\.1;t=6-4-1_0-8-6`));
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(format.coefficient(tauOf(moved)));
    });

    test('three doors lead to what exists', async ({ page }) => {
      for (const [door, path] of [
        ['massage', 'spine/'],
        ['correlation', 'sandbox/'],
        ['letDown', 'let-down/'],
      ] as const) {
        await page.goto(`/${language}/`);
        await page
          .getByRole('navigation', { name: words.home.doorsLabel })
          .getByText(words.home.doors[door].title)
          .click();
        await expect(page).toHaveURL(new RegExp(`/${language}/${path}$`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    });
  });

  test.describe(`home on a phone, ${language}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('table and number are both visible without scrolling; two taps move a mother', async ({ page }) => {
      await open(page, `/${language}/`);
      const table = (await page.getByRole('grid').boundingBox())!;
      const value = (await number(page).boundingBox())!;
      expect(table.y).toBeGreaterThanOrEqual(0);
      expect(table.y + table.height).toBeLessThanOrEqual(740);
      expect(value.y + value.height).toBeLessThanOrEqual(740);
      await page.getByRole('gridcell', { name: cell(0, 0, 7) }).tap();
      await page.getByRole('gridcell', { name: cell(0, 2, 0) }).tap();
      await expect(number(page)).toHaveText(format.coefficient(tauOf(moved)));
      const after = (await number(page).boundingBox())!;
      expect(after.y + after.height).toBeLessThanOrEqual(740);
    });

    test('the menu opens and leads on', async ({ page }) => {
      await open(page, `/${language}/`);
      await page.getByRole('button', { name: words.site.menu }).tap();
      await page
        .getByRole('navigation', { name: words.site.navigation })
        .getByRole('link', { name: words.site.nav.study })
        .tap();
      await expect(page).toHaveURL(new RegExp(`/${language}/study/$`));
    });
  });
}

test.describe('the door at the root', () => {
  for (const [locale, language] of [
    ['id-ID', 'id'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    ['ms-MY', 'id'],
  ] as const) {
    test(`a browser in ${locale} goes to ${language}, and the state comes along`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ locale, baseURL: baseURL! });
      const page = await context.newPage();
      await page.goto('/#?mothers:cohort.1;t=6-4-1_0-8-6');
      await expect(page).toHaveURL(new RegExp(`/${language}/#\\?mothers`));
      await context.close();
    });
  }

  test('a remembered choice comes before the browser’s', async ({ page }) => {
    await open(page, '/en/study/');
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).first().click();
    await expect(page).toHaveURL(/\/id\/study\/$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/id\/$/);
  });

  test('without scripts both languages are offered', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await expect(page).toHaveURL(/\/id\/$/);
    await context.close();
  });
});
