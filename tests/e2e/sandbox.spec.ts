import { sandboxCohorts } from '#content/study/sandboxCohorts.ts';
import {
  exactDistribution,
  exactPValues,
  marginsOf,
  summarise,
  tailsBeyond,
  untiedOnX,
  untiedOnY,
} from '#engines/statistics/index.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wordsOf, type Language, type Page } from './fixtures.ts';

type Table = readonly (readonly number[])[];

/** Compares everything that the sandbox shows of a table with what the engine computes. */
async function showsEverything(page: Page, language: Language, table: Table): Promise<void> {
  const words = wordsOf(language);
  const format = formatFor(language);
  const summary = summarise(table);
  if (!summary.tauB.ok || !summary.test.ok || !summary.correctedTest.ok) throw new Error('undefined');
  const distribution = exactDistribution(marginsOf(table));
  if (!distribution.ok) throw new Error(distribution.why);
  const exact = exactPValues(distribution.value, summary.counts.s);
  const tau = format.coefficient(summary.tauB.value);

  for (const [i, row] of table.entries())
    for (const [j, n] of row.entries())
      await expect(
        page.getByRole('gridcell', {
          name: plainText(words.cohort.cell, {
            row: words.cohort.rows[i]!,
            column: words.cohort.columns[j]!,
            n,
          }),
          exact: true,
        }),
      ).toBeAttached();
  await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(tau);
  await expect(page.locator('.formula [data-value="tau-b"]')).toHaveText(tau);
  const { counts } = summary;
  await expect(page.getByRole('math')).toHaveAccessibleName(
    plainText(words.formula.spoken, {
      c: format.integer(counts.concordant),
      d: format.integer(counts.discordant),
      x: format.integer(untiedOnX(counts)),
      y: format.integer(untiedOnY(counts)),
      tau,
    }),
  );
  for (const [symbol, n] of [
    ['c', counts.concordant],
    ['d', counts.discordant],
    ['n0', counts.pairs],
    ['tx', counts.tiedX],
    ['ty', counts.tiedY],
  ] as const)
    await expect(page.locator(`[data-symbol="${symbol}"]`)).toContainText(format.integer(n));
  for (const [key, p] of [
    ['absolute', exact.absolute],
    ['normal', summary.test.value.p],
    ['corrected', summary.correctedTest.value.p],
    ['doubled', exact.doubled],
    ['mid', exact.mid],
    ['upper', exact.upper],
  ] as const)
    await expect(page.locator(`[data-p="${key}"] td`)).toHaveText(format.probability(p));
  await expect(page.locator('[data-value="p-now"]')).toContainText(format.probability(exact.absolute));
  await expect(page.locator('[data-value="tails"]')).toContainText(format.probability(exact.absolute));
  const { support } = distribution.value;
  const { left, right } = tailsBeyond(distribution.value, counts.s);
  await expect(
    page.getByRole('img', {
      name: plainText(words.nullDistribution.description, {
        low: format.integer(support[0]!),
        high: format.integer(support.at(-1)!),
        s: format.integer(counts.s),
        left: format.probability(left),
        right: format.probability(right),
        sum: format.probability(exact.absolute),
      }),
    }),
  ).toBeVisible();
}

for (const language of languages) {
  const words = wordsOf(language);
  const cell = (row: 0 | 1, column: 0 | 1 | 2, n: number): string =>
    plainText(words.cohort.cell, { row: words.cohort.rows[row], column: words.cohort.columns[column], n });

  test.describe(`sandbox, ${language}`, () => {
    test('opens on the study with all its numbers', async ({ page }) => {
      await open(page, `/${language}/sandbox/`);
      await showsEverything(page, language, sandboxCohorts.study);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sandbox.scenarios.study);
    });

    test('plus and minus, typing, undo and redo, with keys alone', async ({ page }) => {
      await open(page, `/${language}/sandbox/`);
      await page.getByRole('gridcell', { name: cell(1, 0, 0) }).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await showsEverything(page, language, [
        [7, 4, 0],
        [2, 8, 6],
      ]);
      await page.keyboard.press('-');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('15');
      await page.keyboard.press('Enter');
      const typed = [
        [7, 4, 0],
        [1, 15, 6],
      ];
      await showsEverything(page, language, typed);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await showsEverything(page, language, [
        [7, 4, 0],
        [2, 8, 6],
      ]);
      await page.keyboard.press('Control+y');
      await page.keyboard.press('Control+y');
      await showsEverything(page, language, typed);
      await page.getByRole('button', { name: words.cohort.reset }).click();
      await showsEverything(page, language, sandboxCohorts.study);
    });

    test('with locked totals a move is made up for, and impossible ones are told in words', async ({
      page,
    }) => {
      await open(page, `/${language}/sandbox/`);
      await page.getByText(words.sandbox.locked, { exact: true }).click();
      await page.getByRole('gridcell', { name: cell(0, 0, 7) }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const after = [
        [6, 5, 0],
        [1, 7, 6],
      ];
      await showsEverything(page, language, after);
      await page.getByRole('gridcell', { name: cell(0, 2, 0) }).focus();
      await page.keyboard.type('9');
      await page.keyboard.press('Enter');
      await expect(
        page.getByText(plainText(words.cohort.problems['outside-bounds'], { least: '0', most: '6' })).first(),
      ).toBeVisible();
      await showsEverything(page, language, after);
      await page.getByRole('gridcell', { name: cell(0, 0, 6) }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.cohort.problems.diagonal).first()).toBeVisible();
    });

    test('dragging a mother and stepping with the buttons of a cell', async ({ page }) => {
      await open(page, `/${language}/sandbox/`);
      const mother = (await page.locator('[data-mother="1"]').boundingBox())!;
      const goal = (await page.getByRole('gridcell', { name: cell(1, 2, 6) }).boundingBox())!;
      await page.mouse.move(mother.x + mother.width / 2, mother.y + mother.height / 2);
      await page.mouse.down();
      await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height - 20, { steps: 6 });
      await page.mouse.up();
      await showsEverything(page, language, [
        [6, 4, 0],
        [0, 8, 7],
      ]);
      const box = (await page.getByRole('gridcell', { name: cell(1, 0, 0) }).boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height - 12);
      const more = page.getByRole('button', {
        name: plainText(words.cohort.more, { row: words.cohort.rows[1], column: words.cohort.columns[0] }),
      });
      await more.click();
      await more.click();
      await showsEverything(page, language, [
        [6, 4, 0],
        [2, 8, 7],
      ]);
    });

    test('ready cohorts: no association, doubled, quadrupled, ties only', async ({ page }) => {
      await open(page, `/${language}/sandbox/`);
      for (const name of ['none', 'doubled', 'quadrupled'] as const) {
        await page.getByRole('button', { name: words.sandbox.scenarios[name], exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sandbox.scenarios[name]);
        await showsEverything(page, language, sandboxCohorts[name]);
      }
      await page.getByRole('button', { name: words.sandbox.scenarios.ties, exact: true }).click();
      const why = words.cohort.undefinedTau['one-level-y'];
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(why);
      await expect(page.getByText(plainText(words.sandbox.noTest, { why })).first()).toBeVisible();
    });

    test('an all-zero table and an empty row are named, not broken', async ({ page }) => {
      await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=0-0-0_0-0-0`);
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(words.cohort.undefinedTau['too-few']);
      await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=0-0-0_3-4-5`);
      await page.reload();
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(
        words.cohort.undefinedTau['one-level-x'],
      );
    });

    test('huge counts: the normal p stands and the page says why', async ({ page }) => {
      await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=900000-400000-7_0-800000-600000`);
      const summary = summarise([
        [900000, 400000, 7],
        [0, 800000, 600000],
      ]);
      if (!summary.tauB.ok) throw new Error('undefined');
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(
        formatFor(language).coefficient(summary.tauB.value),
      );
      await expect(page.getByText(words.sandbox.tooCostly)).toBeVisible();
      await expect(page.locator('[data-p="normal"] td')).toBeVisible();
    });

    test('the address carries the state, and copying it works', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, `/${language}/sandbox/`);
      await page.getByRole('gridcell', { name: cell(1, 0, 0) }).focus();
      await page.keyboard.press('+');
      await expect(page).toHaveURL(/#\?cohort:cohort\.1;t=7-4-0_1-8-6;m=free$/);
      await page.getByRole('button', { name: words.sandbox.copyLink }).click();
      await expect(page.getByText(words.sandbox.copied)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });
}

test('a large table is counted in the worker, and a newer one wins', async ({ page }) => {
  await open(page, '/en/sandbox/#?cohort:cohort.1;t=40-30-20_20-35-45');
  await showsEverything(page, 'en', [
    [40, 30, 20],
    [20, 35, 45],
  ]);
});
