import { summarise } from '#engines/statistics/index.ts';
import { recoveredTable } from '#content/study/cohorts.ts';
import { exactOf, expect, formatFor, languages, open, test, wordsOf } from './fixtures.ts';

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`when something is missing, ${language}`, () => {
    test('storage blocked: everything works, and the preferences say so', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await open(page, `/${language}/sandbox/`);
      await page.getByRole('gridcell').first().focus();
      await page.keyboard.press('+');
      await expect(page).toHaveURL(/t=7-4-0_1-8-6/);
      await page.getByRole('button', { name: words.site.preferences.open }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(words.site.preferences.blocked)).toBeVisible();
      await dialog.getByRole('radio', { name: words.site.preferences.themeDark }).check();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });

    test('storage corrupt: set aside, told, defaults', async ({ page }) => {
      await page.addInitScript(() => {
        if (!sessionStorage.getItem('done')) localStorage.setItem('ruas:v1:preferences', '{broken');
        sessionStorage.setItem('done', '1');
      });
      await open(page, `/${language}/about/`);
      await page.getByRole('button', { name: words.site.preferences.open }).click();
      await expect(page.getByRole('dialog').getByText(words.site.preferences.corrupt)).toBeVisible();
      expect(await page.evaluate(() => localStorage.getItem('ruas:v1:preferences:set-aside'))).toBe(
        '{broken',
      );
    });

    test('scripts off: every page reads, the figures stand still with the study’s numbers', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
      const page = await context.newPage();
      const { tauB } = summarise(recoveredTable);
      if (!tauB.ok) throw new Error('undefined');
      const tau = formatFor(language).coefficient(tauB.value);
      await page.goto(`/${language}/`);
      await expect(page.locator('[data-value="tau-b"] .value')).toHaveText(tau);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('noscript p')).toHaveText(words.site.noScript);
      await page.goto(`/${language}/study/`);
      await expect(page.locator('[data-number="tauB"] [data-value]')).toHaveText(tau);
      await expect(page.locator('[data-reading] article:visible')).toHaveCount(21);
      await page.goto(`/${language}/sandbox/`);
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(tau);
      await expect(page.getByRole('img', { name: /= 122\b/ })).toBeVisible();
      await context.close();
    });

    test('no Worker: the same exact p, computed on the page', async ({ page }) => {
      await page.addInitScript(() => {
        // @ts-expect-error the browser of this test has none
        delete window.Worker;
      });
      await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=40-30-20_20-35-45`);
      const { absolute } = exactOf([
        [40, 30, 20],
        [20, 35, 45],
      ]);
      await expect(page.locator('[data-p="absolute"] td')).toHaveText(
        formatFor(language).probability(absolute),
      );
    });

    test('a page that is not there says so in its language and leads home', async ({ page }) => {
      await page.goto(`/${language}/no/such/page/`);
      await expect(page.getByRole('heading', { name: words.site.notFound.title })).toBeVisible();
      await page.getByRole('link', { name: words.site.notFound.home }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    });
  });
}

test('an address in no language offers both', async ({ page }) => {
  await page.goto('/nowhere/at/all/');
  for (const language of languages)
    await expect(page.getByRole('heading', { name: wordsOf(language).site.notFound.title })).toBeVisible();
});

test('a page ships one language and no words of the other', async ({ page, request }) => {
  const samples = {
    en: [wordsOf('en').home.lede, wordsOf('en').sandbox.tryThis, wordsOf('en').study.third.caveat],
    id: [wordsOf('id').home.lede, wordsOf('id').sandbox.tryThis, wordsOf('id').study.third.caveat],
  };
  const scripts = new Set<string>();
  for (const language of languages)
    for (const path of ['', 'study/', 'sandbox/', 'lessons/two-hormones/', 'about/']) {
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.add(response.url());
      });
      await open(page, `/${language}/${path}`);
      const html = await (await request.get(`/${language}/${path}`)).text();
      const other = language === 'en' ? 'id' : 'en';
      for (const text of samples[other]) expect(html).not.toContain(text.slice(0, 40));
    }
  for (const url of scripts) {
    const source = await (await request.get(url)).text();
    for (const text of [...samples.en, ...samples.id]) expect(source, url).not.toContain(text.slice(0, 40));
  }
});
