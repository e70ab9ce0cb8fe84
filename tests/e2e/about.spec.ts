import { claims } from '#content/claims/index.ts';
import { references } from '#content/references/index.ts';
import { expect, languages, open, test, wordsOf } from './fixtures.ts';

for (const language of languages) {
  const words = wordsOf(language);

  test(`about, ${language}: every claim with its strength and its sources`, async ({ page }) => {
    await open(page, `/${language}/about/`);
    await expect(page.getByText(words.about.advice)).toBeVisible();
    expect(claims.length).toBeGreaterThanOrEqual(60);
    await expect(page.locator('[data-ledger]')).toHaveCount(claims.length);
    await page.getByText(words.about.topics.study, { exact: true }).click();
    await expect(page.locator('#claim-study-milk-rating')).toBeVisible();
    const text = await page
      .locator('#claims')
      .locator('..')
      .evaluate((element) => element.textContent);
    for (const reference of references) expect(text).toContain(reference.citation);
  });

  test(`preferences, ${language}: theme, motion and projector hold on the next page`, async ({ page }) => {
    const ink = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, `/${language}/about/`);
    const light = await ink();
    await page.getByRole('button', { name: words.site.preferences.open }).press('Enter');
    const dialog = page.getByRole('dialog', { name: words.site.preferences.title });
    await dialog.getByRole('radio', { name: words.site.preferences.themeDark }).check();
    await dialog.getByRole('radio', { name: words.site.preferences.motionReduced }).check();
    await dialog.getByRole('checkbox').check();
    await expect(dialog.getByText(words.site.preferences.kept)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.goto(`/${language}/study/`);
    expect(await ink()).not.toBe(light);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
    await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  });
}
