import AxeBuilder from '@axe-core/playwright';
import {
  GUESSES,
  guessRound,
  meanError,
  standingOf,
  starsForError,
  summarise,
  tableChallenges,
  tablePredictions,
  type TableChallengeId,
} from '#engines/statistics/index.ts';
import { nowText } from '#figures/sandbox/tasks/texts.ts';
import { fillIn, plainText } from '#i18n/message.ts';
import {
  exactOf,
  expect,
  formatFor,
  open,
  test,
  wordsOf,
  type Language,
  type Locator,
  type Page,
} from './fixtures.ts';

type Table = readonly (readonly number[])[];

async function openTasks(page: Page, language: Language): Promise<Locator> {
  await open(page, `/${language}/sandbox/`);
  await page.getByRole('tab', { name: wordsOf(language).sandbox.panels.tasks, exact: true }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.locator('form.predict')).toBeVisible();
  return panel;
}
const cellOf = (page: Page, row: number, column: number): Locator =>
  page.locator(`[role="gridcell"][data-cell="${row}-${column}"]`);
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include('[role="tabpanel"]').analyze()).violations;
/** Types a count into a cell of the table of the sandbox, by keys alone. */
async function type(page: Page, row: number, column: number, count: number): Promise<void> {
  await cellOf(page, row, column).focus();
  await page.keyboard.type(String(count));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}
const tauNow = (page: Page): Locator => page.locator('[data-value="tau-b-now"]');
const tauText = (language: Language, table: Table): string => {
  const { tauB } = summarise(table);
  if (!tauB.ok) throw new Error(tauB.why);
  return formatFor(language).coefficient(tauB.value);
};
const rowOf = (panel: Locator, id: string): Locator => panel.locator(`[data-challenge="${id}"]`);
async function toChallenges(panel: Locator, language: Language): Promise<void> {
  await panel.getByText(wordsOf(language).sandboxTasks.ways.challenges, { exact: true }).click();
}
/** The longest piece of a message without signs and values: it stands on the page as it is. */
const longestStretch = (message: string): string =>
  message
    .split(/τ_[abc]|<[^>]+>|\{\w+\}/u)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    .trim();
const challengeOf = (id: TableChallengeId) => tableChallenges.find((one) => one.id === id)!;

for (const language of ['en', 'id'] as const) {
  const all = wordsOf(language);
  const { predict } = all.tasks;
  const words = all.sandboxTasks;
  const format = formatFor(language);

  test(`predict, observe, explain: nothing is given away before, ${language}`, async ({ page }) => {
    const panel = await openTasks(page, language);
    // four questions in each language: between them all eight
    const first = language === 'en' ? 0 : 4;
    const four = tablePredictions.slice(first, first + 4);
    for (const [n, question] of four.entries()) {
      const k = first + n;
      const found = question.answer();
      const texts = words.predictions[question.id];
      const because = longestStretch(texts.because);
      await panel.getByRole('button', { name: plainText(words.predict.pager, { n: k + 1, all: 8 }) }).click();
      const form = panel.locator('form.predict');
      await expect(form).toHaveAttribute('data-prediction', question.id);
      // before: no answer, no number to be observed, no explanation, neither to be seen nor to be heard
      expect(await panel.ariaSnapshot()).not.toContain(because);
      await expect(panel.getByText(because)).toHaveCount(0);
      await expect(panel.locator('[data-answer], [data-observed]')).toHaveCount(0);
      await expect(panel.locator('.answer')).toHaveCount(0);

      // by keys: choose the last option, lock
      await form.locator('input').nth(2).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      const right = question.options[2] === found.option;
      await expect(form.locator('.verdict')).toBeFocused();
      await expect(form.getByText(right ? predict.right : predict.wrong)).toBeVisible();
      await expect(form.locator('[data-answer]')).toHaveAttribute('data-answer', found.option);
      for (const { what, after } of found.observed) {
        const cell = form.locator(`[data-observed="${what}"] td`).last();
        await expect(cell).not.toBeEmpty();
        if (what === 'tau-b') await expect(cell).toHaveText(format.coefficient(after!));
        if (what === 'p') await expect(cell).toHaveText(format.probability(after!));
      }
      // the table shows it, and before it
      await expect(tauNow(page)).toHaveText(tauText(language, question.after.table));
      // observed, not yet explained
      await expect(form.getByText(because)).toHaveCount(0);
      await form.getByRole('button', { name: predict.explain }).click();
      await expect(form.getByText(because)).toBeVisible();
    }
    await expect(panel.locator('[data-value="predicted"]')).toContainText(
      fillIn(all.tasks.progress.predicted, {
        done: 4,
        all: 8,
        right: four.filter(({ answer, options: three }) => answer().option === three[2]).length,
      }),
    );
    expect(await violations(page)).toEqual([]);
    // a question that was answered waits while the reader looks at another panel
    await page.getByRole('tab', { name: all.sandbox.panels.p, exact: true }).click();
    await expect(panel.locator('form.predict')).toBeHidden();
    await page.getByRole('tab', { name: all.sandbox.panels.tasks, exact: true }).click();
    await expect(panel.locator('.verdict')).toBeVisible();
    // and undo leads back to the cohort before, step by step
    await page.getByRole('button', { name: all.cohort.undo, exact: true }).click();
    await expect(tauNow(page)).toHaveText(tauText(language, four[3]!.before.table));
  });
}

test('a challenge by keys: live checklist, three stars, kept after a reload; a loaded cohort is no merit', async ({
  page,
}) => {
  const all = wordsOf('en');
  const words = all.tasks.challenges;
  const format = formatFor('en');
  const panel = await openTasks(page, 'en');
  await toChallenges(panel, 'en');
  const challenge = challengeOf('small-strong');
  const row = rowOf(panel, challenge.id);
  await row.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: words.start }).focus();
  await page.keyboard.press('Enter');

  const shows = async (table: Table): Promise<void> => {
    const summary = summarise(table);
    const standing = standingOf(challenge, {
      summary,
      p: { state: 'known', value: exactOf(table).absolute, from: 'exact' },
      strata: null,
      start: challenge.start.table,
      kept: null,
    });
    for (const condition of standing) {
      const line = row.locator(`[data-condition="${condition.id}"]`);
      await expect(line).toHaveAttribute('data-state', condition.state);
      await expect(line).toContainText(nowText(condition, all.sandboxTasks, format));
    }
  };
  const table = challenge.start.table.map((counts) => [...counts]);
  await shows(table);
  await expect(row).toHaveAttribute('data-stars', '0');
  for (const [i, j] of [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
  ] as const) {
    table[i]![j] = challenge.solution.table[i]![j]!;
    await type(page, i, j, table[i]![j]!);
    if (j !== 2) await shows(table);
  }
  await shows(challenge.solution.table);
  await expect(row).toHaveAttribute('data-stars', '3');
  await expect(row.locator('.said')).toContainText(fillIn(words.reached, { n: 3 }));

  // a ready cohort meets the conditions of another challenge, but nobody built it
  await rowOf(panel, 'no-value').getByRole('button').first().click();
  await page.getByRole('tab', { name: all.sandbox.panels.build, exact: true }).click();
  await page.getByRole('button', { name: all.sandbox.scenarios.ties, exact: true }).click();
  await page.getByRole('tab', { name: all.sandbox.panels.tasks, exact: true }).click();
  const second = rowOf(panel, 'no-value');
  await second.getByRole('button', { name: words.check }).click();
  await expect(second.getByText(all.sandboxTasks.challenges.ready)).toBeVisible();
  await expect(second.locator('.said')).toContainText(words.notYet);
  await expect(second).toHaveAttribute('data-stars', '0');

  await page.reload();
  await openTasks(page, 'en');
  await toChallenges(panel, 'en');
  await expect(rowOf(panel, challenge.id)).toHaveAttribute('data-stars', '3');
  await expect(panel.locator('[data-value="stars"]')).toContainText(
    fillIn(all.tasks.progress.stars, { stars: 3, all: 36 }),
  );
});

test('every challenge can be shown, also while p is counted in the worker; hints and many steps cost stars', async ({
  page,
}) => {
  const all = wordsOf('id');
  const words = all.tasks.challenges;
  const panel = await openTasks(page, 'id');
  await toChallenges(panel, 'id');
  for (const challenge of tableChallenges) {
    const row = rowOf(panel, challenge.id);
    await row.getByRole('button').first().click();
    await row.getByRole('button', { name: words.start }).click();
    await expect(row.locator('[data-condition]')).toHaveCount(challenge.conditions.length);
    await row.getByRole('button', { name: words.solution }).click();
    await expect(row, challenge.id).toHaveAttribute('data-stars', '1');
    await expect(row.locator('[data-state="met"]')).toHaveCount(challenge.conditions.length);
  }

  // by hand, with the hint: one mother moved, two stars
  const fragile = challengeOf('fragile');
  const row = rowOf(panel, fragile.id);
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: words.start }).click();
  await row.getByRole('button', { name: words.hint }).click();
  await type(page, 1, 0, 1);
  await expect(row.locator('[data-condition="one-mover"]')).toHaveAttribute('data-state', 'unmet');
  await type(page, 1, 2, 5);
  await expect(row).toHaveAttribute('data-stars', '2');
  await expect(row.locator('.said')).toContainText(words.better);
});

test('two twins are set aside and built while another panel is open; the frame says that it is reached', async ({
  page,
}) => {
  const all = wordsOf('id');
  const panel = await openTasks(page, 'id');
  await toChallenges(panel, 'id');
  const { keep, solution } = challengeOf('twins');
  const row = rowOf(panel, 'twins');
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: all.tasks.challenges.start }).click();
  await row.getByRole('button', { name: all.sandboxTasks.challenges.keep }).click();
  await expect(row.locator('.keep')).toContainText(tauText('id', keep!));
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: all.sandbox.panels.coefficient, exact: true }).click();
  for (const [i, counts] of solution.table.entries())
    for (const [j, count] of counts.entries()) await type(page, i, j, count);
  await expect(page.getByText(fillIn(all.tasks.challenges.reached, { n: 3 })).first()).toBeVisible();
  await page.getByRole('tab', { name: all.sandbox.panels.tasks, exact: true }).click();
  await expect(row).toHaveAttribute('data-stars', '3');
});

test('a round of ten guesses is the engine’s, in its cohorts, distances and stars', async ({ page }) => {
  const all = wordsOf('en');
  const words = all.sandboxTasks.guess;
  const format = formatFor('en');
  const panel = await openTasks(page, 'en');
  await toChallenges(panel, 'en');
  const row = rowOf(panel, 'guess');
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: words.begin }).click();
  const seed = Number(await row.locator('[data-seed]').getAttribute('data-seed'));
  const cohorts = guessRound(seed);
  const guesses: number[] = [];
  for (const [k, { table, tauB }] of cohorts.entries()) {
    // the highest row stands uppermost
    const counts = await row
      .locator('td[data-count]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-count'))));
    expect(counts).toEqual([...table].reverse().flat());
    await expect(row.locator('[data-answer]')).toHaveCount(0);
    // by keys on the slider, to the hundredth that is nearest, then a little off
    const guess = Math.max(-1, Math.round((tauB + (k % 2 === 0 ? 0.05 : -0.03)) * 100) / 100);
    await expect(row.getByRole('slider')).toBeFocused();
    await row.getByRole('slider').fill(String(guess));
    await page.keyboard.press('Enter');
    guesses.push(guess);
    await expect(row.locator('[data-answer]')).toBeFocused();
    await expect(row.locator('[data-answer]')).toContainText(
      plainText(words.answer, {
        tau: format.coefficient(tauB, 2),
        guess: format.coefficient(guess, 2),
        distance: format.coefficient(Math.abs(guess - tauB), 2),
      })
        .split('tau-b')
        .at(-1)!,
    );
    await expect(row.locator('[data-answer]')).toContainText(
      fillIn(words.mean, { mean: format.coefficient(meanError(guesses, cohorts)!, 2) }),
    );
    await row.getByRole('button', { name: k + 1 < GUESSES ? words.next : words.finish }).click();
  }
  expect(await violations(page)).toEqual([]);
  const stars = starsForError(meanError(guesses, cohorts)!);
  expect(stars).toBe(3);
  await expect(row.locator('[data-done]')).toHaveAttribute('data-stars', '3');
  await expect(row).toHaveAttribute('data-stars', '3');
  const results = row.getByRole('table').getByRole('row');
  await expect(results).toHaveCount(GUESSES + 1);
  for (const [k, { table, tauB }] of cohorts.entries())
    expect(
      await results
        .nth(k + 1)
        .getByRole('cell')
        .allTextContents(),
    ).toEqual([
      format.integer(table.flat().reduce((n, count) => n + count, 0)),
      format.coefficient(guesses[k]!, 2),
      format.coefficient(tauB, 2),
      format.coefficient(Math.abs(guesses[k]! - tauB), 2),
    ]);
});

test('progress that cannot be read is told in words, and the presenter hides what is asked', async ({
  page,
}) => {
  const all = wordsOf('id');
  await page.addInitScript(() => localStorage.setItem('ruas:v1:tasks-sandbox', '{"version":1'));
  const panel = await openTasks(page, 'id');
  await expect(panel.getByText(all.tasks.progress.corrupt)).toBeVisible();
  // the address leads back to the tasks
  await page.reload();
  await expect(panel.locator('form.predict')).toBeVisible();
  await page.getByRole('button', { name: all.sandbox.present }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  // the class is asked, and sees no answer before it has decided
  await expect(dialog.locator('form.predict')).toBeVisible();
  await expect(dialog.locator('[data-answer], [data-observed]')).toHaveCount(0);
  await dialog.getByLabel(all.sandboxTools.presenter.beside).selectOption('numbers');
  await expect(dialog.locator('form.predict')).toHaveCount(0);
  await expect(dialog.locator('[data-value="presented-p"]')).toHaveCount(0);
});
