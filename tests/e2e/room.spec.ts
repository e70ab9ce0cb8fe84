import { marginsOf, peopleOf, Shuffler, summarise } from '#engines/statistics/index.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, settled, test, wordsOf } from './fixtures.ts';

/*
 * A lecturer projects what is open: the panel goes on the wall with all that has been done in it, keys and a clicker
 * lead on, and afterwards it is back on the page as it was left.
 */

const table = [
  [5, 4, 2],
  [3, 6, 5],
];

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);
  const { presenter } = words.sandboxTools;

  test(`the open panel goes on the wall as it is, and comes back, ${language}`, async ({ page }) => {
    await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=5-4-2_3-6-5&cohort-view:sandbox-view.2;p=p`);
    const ten = page.getByRole('button', { name: words.shuffle.ten, exact: true });
    await ten.click();
    const status = page.locator('[data-value="status"]');
    await expect(status).toContainText(format.integer(10));
    await page.getByRole('button', { name: words.sandbox.present }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-panel="p"]')).toBeVisible();
    await expect(dialog.getByRole('grid')).toHaveCount(0);
    await ten.click();
    const shuffler = new Shuffler(
      marginsOf(table),
      peopleOf(table).map((person) => person.y),
      2026,
    );
    const { s } = summarise(table).counts;
    let hits = 0;
    for (let k = 0; k < 20; k += 1) if (Math.abs(shuffler.shuffle()) >= Math.abs(s)) hits += 1;
    const told = plainText(words.shuffle.many, {
      n: format.integer(20),
      hits: format.integer(hits),
      observed: format.integer(s),
    });
    await expect(dialog.locator(status)).toHaveText(told);

    // the mothers beside it, and away again
    await page.keyboard.press('1');
    await expect(dialog.getByRole('grid')).toBeVisible();
    await page.keyboard.press('1');
    await expect(dialog.getByRole('grid')).toHaveCount(0);

    // a clicker: on to the next panel, back over this one to the numbers
    await page.keyboard.press('PageDown');
    await expect(dialog.locator('[data-panel="effect"]')).toBeVisible();
    await expect(page.getByRole('tab', { selected: true, includeHidden: true })).toHaveText(
      words.sandbox.panels.effect,
    );
    for (let k = 0; k < 5; k += 1) await page.keyboard.press('PageUp');
    await expect(dialog.locator('[data-panel]')).toHaveCount(0);
    await expect(dialog.locator('[data-value="presented-p"]')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(dialog.locator('[data-value="presented-p"]')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(dialog.locator('[data-panel="build"]')).toBeVisible();
    await expect(dialog.getByLabel(presenter.beside)).toHaveValue('build');

    await dialog.getByLabel(presenter.beside).selectOption('p');
    await expect(dialog.locator(status)).toHaveText(told);
    const student = await page.context().newPage();
    await open(student, page.url());
    await settled(student);
    await expect(student.getByRole('dialog').locator('[data-panel="p"] [data-value="status"]')).toBeVisible();
    await student.close();

    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('tabpanel').locator(status)).toHaveText(told);
    await expect(ten).toBeEnabled();
  });
}

test('a view for the room that does not arrive is said where it was asked for, and can be tried again', async ({
  page,
}) => {
  const words = wordsOf('id');
  await open(page, '/id/sandbox/');
  const part = '**/_astro/Presenter.*.js';
  // the browser tells the console of anything but a missing page
  await page.route(part, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: words.sandbox.present }).click();
  await expect(page.getByRole('alert')).toHaveText(words.sandbox.loadFailed);
  await expect(page.getByRole('alert')).toBeInViewport();
  await page.unroute(part);
  await page.getByRole('button', { name: words.sandbox.retry }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
