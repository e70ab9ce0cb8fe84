import { readFile } from 'node:fs/promises';
import { fragmentFor } from '#app/link/pageLink.ts';
import { letDownKind, paramsOf } from '#app/scenarios/letDown.ts';
import { answerOf, challenges, hypothesisLinks, predictions } from '#engines/physiology/index.ts';
import { goalsIn, revealed } from '#figures/letdown/tasks/texts.ts';
import { fillIn } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wake, wordsOf, type Page } from './fixtures.ts';

const tasksOf = async (page: Page) => {
  const tasks = page.locator('#tasks');
  await wake(tasks.locator('form').first());
  return tasks;
};

const answers = new Map(predictions.map((one) => [one.id, answerOf(one)]));

for (const language of languages) {
  const all = wordsOf(language);
  const words = all.letDownTasks;
  const format = formatFor(language);

  test(`predictions, ${language}: hidden until locked, then the engine's answer, kept on the device`, async ({
    page,
  }) => {
    await open(page, `/${language}/let-down/`);
    const tasks = await tasksOf(page);
    // all eight in one language, the first three in the other
    const asked = language === 'id' ? predictions : predictions.slice(0, 3);
    for (const [k, prediction] of asked.entries()) {
      await tasks.getByRole('button', { name: fillIn(words.pager, { n: k + 1, all: 8 }) }).click();
      const { question, because } = words.predictions[prediction.id];
      await expect(tasks.getByRole('group', { name: question })).toBeVisible();
      await expect(tasks.getByText(because)).toHaveCount(0);
      await tasks.getByRole('radio', { name: words.directions.same }).check();
      await tasks.getByRole('button', { name: all.tasks.predict.lock }).click();
      const shown = revealed(prediction, 'same', answers.get(prediction.id)!, words, format);
      const verdict = tasks.locator('[data-verdict]');
      await expect(verdict).toHaveAttribute('data-verdict', shown.right ? 'right' : 'wrong');
      await expect(verdict).toContainText(because);
      await expect(verdict.locator('.detail')).toHaveText(shown.detail!);
    }
    const right = asked.filter(({ id }) => answers.get(id)!.direction === 'same').length;
    const line = fillIn(all.tasks.progress.predicted, { done: asked.length, all: 8, right });
    await expect(tasks.locator('[data-value="predicted"]')).toContainText(line);
    await page.reload();
    await tasksOf(page);
    await expect(page.locator('[data-value="predicted"]')).toContainText(line);
  });
}

test('a question is shown and challenges are won on the simulator', async ({ page }) => {
  const all = wordsOf('id');
  const words = all.letDownTasks;
  await open(page, '/id/let-down/');
  const tasks = await tasksOf(page);
  await tasks.getByRole('radio', { name: words.directions.falls }).check();
  await tasks.getByRole('button', { name: all.tasks.predict.lock }).click();
  await tasks.getByRole('button', { name: all.tasks.predict.show }).click();
  // both mothers of the question stand side by side
  await expect(page.locator('.simulator [data-mother]')).toHaveCount(2);
  await expect(page.locator('.simulator')).toBeInViewport();

  const goals = goalsIn(words, formatFor('id'));
  const row = (id: string) => tasks.locator(`[data-challenge="${id}"]`);
  const soft = challenges.find(({ id }) => id === 'soft-breast')!;
  const goal = goals.find(({ id }) => id === soft.id)!;
  await row(soft.id).getByRole('button', { name: goal.goal }).click();
  await row(soft.id).getByRole('button', { name: all.tasks.challenges.start }).click();
  await expect(page.locator('.simulator [data-mother]')).toHaveCount(0);
  await row(soft.id).getByRole('button', { name: all.tasks.challenges.check }).click();
  await expect(row(soft.id).getByRole('status')).toContainText(all.tasks.challenges.notYet);
  await expect(row(soft.id)).toHaveAttribute('data-stars', '0');
  // reached by following a link, as the controls would
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    fragmentFor('letdown', letDownKind, paramsOf(soft.solution)),
  );
  await expect(row(soft.id)).toHaveAttribute('data-stars', '3');
  await expect(row(soft.id).getByRole('status')).toContainText(
    fillIn(all.tasks.challenges.reached, { n: 3 }),
  );

  // so long a feed lifts prolactin as high as another goal asks: what stands there already is no merit
  const peak = goals.find(({ id }) => id === 'prolactin-peak')!;
  await row(peak.id).getByRole('button', { name: peak.goal }).click();
  await row(peak.id).getByRole('button', { name: all.tasks.challenges.check }).click();
  await expect(row(peak.id).getByRole('status')).toContainText(all.tasks.challenges.already);
  await row(peak.id).getByRole('button', { name: all.tasks.challenges.hint }).click();
  await expect(row(peak.id).getByRole('status')).toContainText(peak.hint!);
  await row(peak.id).getByRole('button', { name: all.tasks.challenges.solution }).click();
  await expect(row(peak.id)).toHaveAttribute('data-stars', '1');
  await expect(tasks.locator('[data-value="stars"]')).toContainText(
    fillIn(all.tasks.progress.stars, { stars: 4, all: 24 }),
  );
});

for (const language of languages)
  test(`what the model cannot tell, ${language}`, async ({ page }) => {
    const { limits } = wordsOf(language).letDownModel;
    await open(page, `/${language}/let-down/`);
    await page.getByRole('button', { name: limits.open }).click();
    const sheet = page.getByRole('dialog', { name: limits.title });
    for (const text of Object.values(limits.cannot)) await expect(sheet.getByText(text)).toBeVisible();
    await expect(sheet.locator('[data-link]')).toHaveCount(hypothesisLinks.length);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

test('the link, the QR code, data and pictures are taken away', async ({ page, context }) => {
  const all = wordsOf('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/let-down/');
  const take = page.locator('#take');
  await wake(take.getByRole('button', { name: all.share.copyLink }));
  await take.getByRole('button', { name: all.share.copyLink }).click();
  await expect(take.getByText(all.share.linkCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await take.getByRole('button', { name: all.share.qr, exact: true }).click();
  await expect(
    page.getByRole('img', { name: fillIn(all.share.qrName, { title: all.letDownModel.take.curves }) }),
  ).toBeVisible();
  await page.getByRole('button', { name: all.share.close }).click();

  const saved = async (button: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      take.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const data = await saved(all.letDownModel.take.data);
  expect(data.name).toBe('ruas-let-down-model-data.csv');
  expect(data.text.trim().split('\r\n').length).toBe(letDownKind.defaults.minutes * 10 + 2);
  const curves = await saved(all.share.svg);
  expect(curves.text).toContain(all.letDown.curves.lanes.oxytocin);
  expect(curves.text).toContain('font/woff2');
  expect(curves.text).not.toContain('var(--');
  const loop = await saved(all.letDownModel.take.loopPng);
  expect(loop.text.slice(1, 4)).toBe('PNG');
});

test('progress that cannot be read or kept is told in words', async ({ page }) => {
  const { progress } = wordsOf('id').tasks;
  await page.addInitScript(() => localStorage.setItem('ruas:v1:tasks-let-down', '{"version":1'));
  await open(page, '/id/let-down/');
  const tasks = await tasksOf(page);
  await expect(tasks.getByText(progress.corrupt)).toBeVisible();
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.reload();
  await tasksOf(page);
  await expect(page.locator('#tasks').getByText(progress.blocked)).toBeVisible();
});
