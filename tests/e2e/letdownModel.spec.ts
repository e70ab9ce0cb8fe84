import {
  absentLinks,
  hypothesisLinks,
  isHypothesis,
  parameterNames,
  parameterTable,
  preset,
  prolactinPeak,
  simulate,
} from '#engines/physiology/index.ts';
import { toldValue } from '#figures/letdown/model/typeset.ts';
import { expect, formatFor, languages, open, test, wordsOf } from './fixtures.ts';

for (const language of languages) {
  const words = wordsOf(language).letDownModel;
  const format = formatFor(language);

  test(`notes on the model, ${language}: every parameter, arrow and check as the engine has it`, async ({
    page,
  }) => {
    await open(page, `/${language}/let-down/model/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notes.title);
    await expect(page.locator('[data-parameter]')).toHaveCount(parameterNames.length);
    const shown = await page
      .locator('[data-parameter]')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('data-parameter'),
          row.querySelector('[data-value]')!.textContent.trim().split(' ')[0],
          row.classList.contains('dashed'),
          row.querySelector('[data-confidence]')!.textContent.trim(),
        ]),
      );
    expect(shown).toEqual(
      parameterNames.map((name) => {
        const parameter = parameterTable[name];
        return [
          name,
          toldValue(parameter.value, format),
          isHypothesis(parameter),
          words.notes.confidence[parameter.confidence],
        ];
      }),
    );
    for (const link of hypothesisLinks)
      await expect(page.locator(`#link-${link.id}`)).toContainText(words.dashed[link.id]);
    await expect(page.locator('[data-absent]')).toHaveCount(absentLinks.length);

    // one of the checks, from the engine again
    const peak = prolactinPeak(simulate({ ...preset('day-10-relaxed').scenario, minutes: 180 })).time;
    await expect(page.locator('[data-check="prolactin-peak-time"] [data-value]')).toHaveText(
      `${format.decimal(peak, 0)} ${words.notes.units.min}`,
    );
    await expect(page.locator('[data-check]', { hasText: words.notes.outside })).toHaveCount(0);
    // a claim stands beside what was measured, and the sources at the end
    await page.locator('[data-check="intake"] .claim-mark').click();
    await expect(page.locator('[data-check="intake"] [popover]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: words.notes.simulator }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/let-down/$`));
  });
}

test('the notes print whole and hold a phone without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/id/let-down/model/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(50_000);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: wordsOf('id').letDownModel.notes.print })).toBeHidden();
  await expect(page.locator('#parameters')).toBeVisible();
});
