import { planOf, usualSettings } from '#app/scenarios/sandbox.ts';
import { sandboxCohorts, sessionsCohort } from '#content/study/sandboxCohorts.ts';
import {
  drawCohort,
  exactDistribution,
  exactPValues,
  finish,
  marginsOf,
  recoverySteps,
  summarise,
  tailsBeyond,
  untiedOnX,
  untiedOnY,
} from '#engines/statistics/index.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wordsOf, type Language, type Page } from './fixtures.ts';

type Table = readonly (readonly number[])[];

const tauText = (language: Language, table: Table): string => {
  const { tauB } = summarise(table);
  return tauB.ok
    ? formatFor(language).coefficient(tauB.value)
    : wordsOf(language).cohort.undefinedTau[tauB.why];
};

/** The counts on the table, read from the names of its cells: rows ascending. */
async function shownTable(page: Page): Promise<number[][]> {
  const cells = await page.getByRole('gridcell').evaluateAll((all) =>
    all.map((cell) => ({
      at: (cell.getAttribute('data-cell') ?? '').split('-').map(Number),
      n: Number(/: ([\d.,]+) /.exec(cell.getAttribute('aria-label') ?? '')?.[1]?.replace(/[.,]/g, '')),
    })),
  );
  const table: number[][] = [];
  for (const { at, n } of cells) (table[at[0]!] ??= [])[at[1]!] = n;
  return table;
}

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

    test('ready cohorts: no association, doubled, quadrupled, ties only, four levels', async ({ page }) => {
      await open(page, `/${language}/sandbox/`);
      const panel = async (name: keyof typeof words.sandbox.panels) =>
        page.getByRole('tab', { name: words.sandbox.panels[name], exact: true }).click();
      for (const name of ['none', 'doubled', 'quadrupled'] as const) {
        await panel('build');
        await page.getByRole('button', { name: words.sandbox.scenarios[name], exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sandbox.scenarios[name]);
        await panel('glance');
        await showsEverything(page, language, sandboxCohorts[name]);
      }
      await panel('build');
      await page.getByRole('button', { name: words.sandbox.scenarios.ties, exact: true }).click();
      await panel('glance');
      const why = words.cohort.undefinedTau['one-level-y'];
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(why);
      await expect(page.getByText(plainText(words.sandbox.noTest, { why })).first()).toBeVisible();
      await panel('build');
      await page.getByRole('button', { name: words.sandbox.scenarios.sessions, exact: true }).click();
      await expect(page.getByRole('gridcell')).toHaveCount(12);
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(tauText(language, sessionsCohort));
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

    test('rows and columns: names, levels more and fewer, all of it undone and in the link', async ({
      page,
    }) => {
      const { table: t, ways } = words.sandboxBuild;
      await open(page, `/${language}/sandbox/`);
      await page.getByRole('tab', { name: words.sandbox.panels.build, exact: true }).click();
      await page.getByText(ways.table, { exact: true }).click();
      const variable = words.report.variables.y;
      await page.getByRole('button', { name: plainText(t.addTo, { variable }) }).click();
      await expect(page.getByRole('gridcell')).toHaveCount(8);
      const fourth = page.getByRole('textbox', { name: plainText(t.level, { k: 4, variable }) });
      await fourth.fill('Ünü_x; y=1');
      await fourth.press('Enter');
      await fourth.fill('  ');
      await fourth.press('Enter');
      await expect(page.getByText(t.emptyName)).toBeVisible();
      await page
        .getByRole('gridcell', { name: /Ünü_x; y=1/ })
        .first()
        .focus();
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      const grown = [
        [7, 4, 0, 0],
        [0, 8, 6, 5],
      ];
      expect(await shownTable(page)).toEqual(grown);
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(tauText(language, grown));
      await page.keyboard.press('Escape');
      // the link holds it all, in a fresh page
      const address = page.url();
      await page.goto('about:blank');
      await open(page, address);
      expect(await shownTable(page)).toEqual(grown);
      await expect(page.getByRole('gridcell', { name: /Ünü_x; y=1: 5/ })).toBeAttached();
      await page.getByRole('tab', { name: words.sandbox.panels.build, exact: true }).click();
      await page.getByText(ways.table, { exact: true }).click();
      await page
        .getByRole('button', { name: plainText(t.removeLevel, { name: words.cohort.columns[0] }) })
        .click();
      expect(await shownTable(page)).toEqual([
        [4, 0, 0],
        [8, 6, 5],
      ]);
      await page.getByRole('button', { name: words.cohort.undo, exact: true }).click();
      expect(await shownTable(page)).toEqual(grown);
    });

    test('a generated cohort is the engine’s, with parity in the dots; own data are read, and bad data lose nothing', async ({
      page,
    }) => {
      const { generate: g, data: d, ways } = words.sandboxBuild;
      const format = formatFor(language);
      await open(page, `/${language}/sandbox/`);
      await page.getByRole('tab', { name: words.sandbox.panels.build, exact: true }).click();
      await page.getByText(ways.generate, { exact: true }).click();
      await page.getByLabel(g.parity, { exact: true }).selectOption('simpson');
      await page.getByLabel(g.seed).fill('77');
      await page.getByLabel(g.seed).press('Tab');
      await page.getByRole('button', { name: g.draw }).click();
      const settings = { ...usualSettings, parity: 'simpson', seed: 77 } as const;
      const drawn = drawCohort(planOf(settings), 77);
      expect(await shownTable(page)).toEqual(drawn.table);
      await expect(page.locator('.mother .group')).toHaveCount(
        drawn.strata[1]!.flat().reduce((a, b) => a + b, 0),
      );
      await expect(page.locator('[data-value="population"]')).toContainText(
        format.coefficient(drawn.population.tauB),
      );
      // it is called what it is, as long as nobody in it has been moved
      const title = page.locator('h1.name');
      await expect(title).toHaveText(words.sandbox.origins.plan);
      await page.getByRole('gridcell').first().focus();
      await page.keyboard.press('+');
      await expect(title).toHaveText(words.sandbox.changed);
      await expect(page.locator('[data-value="population"]')).toHaveCount(0);
      await page.getByRole('button', { name: words.cohort.undo, exact: true }).click();
      await expect(title).toHaveText(words.sandbox.origins.plan);
      // whoever stands under the pointer is told
      await page.locator('[data-mother="1"]').hover({ force: true });
      await expect(page.locator('p.who')).toContainText(new RegExp(words.cohort.groups.join('|')));

      await page.getByText(ways.data, { exact: true }).click();
      const paste = page.getByLabel(d.paste);
      await paste.fill('a,b\n"1,2\n3,4');
      await page.getByRole('button', { name: d.read }).click();
      await expect(page.getByText(d.kept)).toBeVisible();
      expect(await shownTable(page)).toEqual(drawn.table);
      await paste.fill(
        'pijat;ASI\ntidak;kurang\ntidak;cukup\nya;cukup\nya;baik\nya;baik\n;baik\ntidak;kurang',
      );
      await page.getByRole('button', { name: d.read }).click();
      await page.getByRole('button', { name: d.use }).click();
      const own = [
        [2, 1, 0],
        [0, 1, 2],
      ];
      await expect(page.getByText(plainText(d.made, { used: '6', rows: '7' }))).toBeVisible();
      await expect(page.getByText(plainText(d.left, { missing: '1', excluded: '0' }))).toBeVisible();
      expect(await shownTable(page)).toEqual(own);
      await expect(title).toHaveText(words.sandbox.origins.data);
      await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(tauText(language, own));
      await page.getByRole('tab', { name: words.sandbox.panels.away, exact: true }).click();
      await expect(page.getByText(words.sandboxTools.away.warning)).toBeVisible();
      // a broken link, followed now, loses nothing
      await page.evaluate(() => (location.hash = '#?cohort:sandbox.1;t=1-2_3'));
      await expect(page.locator('[data-link-problem="wrong-shape"]')).toBeVisible();
      expect(await shownTable(page)).toEqual(own);
    });

    test('the detective finds what the engine finds, and the presenter hides p until Space', async ({
      page,
    }) => {
      const { detective: t } = words.sandboxTools;
      const format = formatFor(language);
      await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=5-4-2_3-6-5`);
      await page.getByRole('tab', { name: words.sandbox.panels.detective, exact: true }).click();
      const table = [
        [5, 4, 2],
        [3, 6, 5],
      ];
      const { tauB } = summarise(table);
      if (!tauB.ok) throw new Error(tauB.why);
      const printed = Number(tauB.value.toFixed(1));
      const { rows, columns } = marginsOf(table);
      const expected = finish(recoverySteps({ rows, columns, tauB: { value: printed, decimals: 1 } }));
      const field = page.locator('input[id$="-tau"]');
      await field.fill(format.coefficient(printed, 1));
      await page.getByRole('button', { name: t.search }).click();
      await expect(page.locator('[data-verdict="several"]')).toHaveText(
        plainText(t.result.several, { tables: expected.tables, count: format.integer(expected.count) }),
      );
      await page.getByLabel(t.cell).selectOption('1-1');
      await page.getByLabel(t.count, { exact: true }).fill('6');
      await page.getByRole('button', { name: t.search }).click();
      const narrowed = finish(
        recoverySteps({
          rows,
          columns,
          tauB: { value: printed, decimals: 1 },
          cell: { row: 1, column: 1, count: 6 },
        }),
      );
      await expect(page.locator('[data-clue="cell"]')).toContainText(format.integer(narrowed.count));
      await page.getByRole('button', { name: plainText(t.take, { k: 1 }), exact: true }).click();
      expect(await shownTable(page)).toEqual(narrowed.matches[0]!.table);

      const exact = exactDistribution({ rows, columns });
      if (!exact.ok) throw new Error(exact.why);
      const p = exactPValues(exact.value, narrowed.matches[0]!.s).absolute;
      await page.getByRole('button', { name: words.sandbox.present }).click();
      const dialog = page.getByRole('dialog');
      // the open panel comes first, the numbers are one page before
      await expect(dialog.getByRole('heading', { name: t.title })).toBeVisible();
      await dialog.getByLabel(words.sandboxTools.presenter.beside).selectOption('numbers');
      await expect(dialog.locator('[data-value="presented-tau"]')).toHaveText(
        tauText(language, narrowed.matches[0]!.table),
      );
      // the room sees how far out S lies, and no probability
      const drawn = dialog.getByRole('img', {
        name: words.nullDistribution.descriptionOpen.split('{')[0]!,
      });
      await expect(drawn).toBeVisible();
      await expect(drawn).toHaveAttribute('aria-label', new RegExp(format.integer(narrowed.matches[0]!.s)));
      await expect(dialog).not.toContainText(format.probability(p));
      await expect(drawn).not.toHaveAttribute(
        'aria-label',
        new RegExp(format.probability(p).replace('.', '\\.')),
      );
      await page.keyboard.press('Space');
      await expect(dialog.locator('[data-value="presented-p"]')).toHaveText(`= ${format.probability(p)}`);
      await page.keyboard.press('h');
      await expect(dialog.locator('[data-value="presented-p"]')).toHaveCount(0);
      // a part taken off the wall after it was shown takes its number along
      await page.keyboard.press('Space');
      await page.keyboard.press('5');
      await expect(dialog).not.toContainText(format.probability(p));
      await page.keyboard.press('5');
      await page.keyboard.press('1');
      await expect(dialog.getByRole('grid')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
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
