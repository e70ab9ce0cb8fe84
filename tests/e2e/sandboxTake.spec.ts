import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { danceKind } from '#app/scenarios/dance.ts';
import { planOf, sandboxKind, usualSettings } from '#app/scenarios/sandbox.ts';
import { writeFragment } from '#app/link/grammar.ts';
import { recoveredTable } from '#content/study/cohorts.ts';
import {
  analyseStrata,
  cellSteps,
  commandsFor,
  drawCohort,
  explainPair,
  peopleOf,
  reportOfTable,
  summarise,
  tallyOfSteps,
  type CellStep,
  type PairKind,
  type Table,
} from '#engines/statistics/index.ts';
import { startStrata } from '#figures/strata/strata.ts';
import { reportSentence } from '#figures/software/sentence.ts';
import { plainText } from '#i18n/message.ts';
import {
  exactOf,
  expect,
  formatFor,
  languages,
  open,
  settled,
  test,
  wordsOf,
  type Language,
  type Page,
} from './fixtures.ts';

const kinds: readonly PairKind[] = ['concordant', 'discordant', 'tied-x', 'tied-y', 'tied-both'];
const symbols = {
  concordant: ['c'],
  discordant: ['d'],
  'tied-x': ['tx'],
  'tied-y': ['ty'],
  'tied-both': ['tx', 'ty'],
};

const linkOf = (params: Parameters<typeof sandboxKind.encode>[0]): string =>
  writeFragment([{ slot: 'cohort', kind: 'sandbox', version: 1, fields: sandboxKind.encode(params) }]);
const plain = { names: null, strata: null, origin: null, locked: false };

/** The sentence that a block of the count must be told with. */
function sentenceOf(language: Language, { cell, kind, partners, others, pairs }: CellStep): string {
  const format = formatFor(language);
  const words = wordsOf(language);
  const sum = partners.map(({ size }) => format.integer(size)).join(' + ');
  return plainText(words.pairCount.cells.steps[kind], {
    ...words.formula.variables,
    m: format.integer(others),
    pairs: format.integer(pairs),
    work:
      kind === 'tied-both'
        ? `${format.integer(cell.size)} × ${format.integer(others)} / 2`
        : `${format.integer(cell.size)} × ${partners.length > 1 ? `(${sum})` : sum}`,
  });
}
/** The tally under the figure, as numbers by kind. */
const tally = (page: Page) =>
  page
    .locator('[data-tally]')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-tally'),
        Number((one.querySelector('.n')?.textContent ?? '').replace(/\D/g, '')),
      ]),
    );
const tallyOf = (steps: readonly CellStep[]) => {
  const counted = tallyOfSteps(steps);
  return kinds.map((kind) => [kind, counted[kind]]);
};

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);

  test(`a large table is counted block by block to C, D and the ties, ${language}`, async ({ page }) => {
    const table: Table = [
      [40, 30, 0],
      [20, 35, 1_045],
    ];
    const steps = cellSteps(table);
    await open(page, `/${language}/embed/pairs/#?cohort:cohort.1;t=40-30-0_20-35-1045`);
    const forward = page.getByRole('button', { name: words.player.forward });
    const figure = page.getByRole('img', { name: /./ }).last();
    for (const [k, step] of steps.entries()) {
      await forward.press('Enter');
      const told = page.locator('[data-value="step"]');
      await expect(told).toHaveAttribute('data-kind', step.kind);
      await expect(told).toContainText(sentenceOf(language, step));
      await expect(told).toContainText(
        plainText(words.pairCount.cells.cell, {
          name: `${words.cohort.rows[step.cell.row]}, ${words.cohort.columns[step.cell.column]}`,
          n: format.integer(step.cell.size),
        }),
      );
      await expect(page.locator('[data-symbol] button.lit')).toHaveCount(symbols[step.kind].length);
      for (const symbol of symbols[step.kind])
        await expect(page.locator(`[data-symbol="${symbol}"] button`)).toHaveClass(/lit/);
      expect(await tally(page)).toEqual(tallyOf(steps.slice(0, k + 1)));
      await expect(figure).toHaveAccessibleName(new RegExp(` ${k + 1} `));
    }
    await expect(forward).toBeDisabled();
    const { counts } = summarise(table);
    expect(Object.fromEntries(await tally(page))).toMatchObject({
      concordant: counts.concordant,
      discordant: counts.discordant,
      'tied-both': counts.tiedBoth,
    });
    await page.getByText(words.pairCount.cells.ledger.title).click();
    for (const kind of kinds)
      await expect(page.locator(`[data-sum="${kind}"]`)).toHaveText(
        format.integer(tallyOfSteps(steps)[kind]),
      );
    if (language === 'id') expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    // a cell of the ledger leads to its first block
    const second = steps.findIndex(({ cell }) => cell.column === 1);
    const name = `${words.cohort.rows[0]}, ${words.cohort.columns[1]}`;
    await page
      .getByRole('button', { name: plainText(words.pairCount.cells.ledger.go, { cell: name }) })
      .click();
    expect(await tally(page)).toEqual(tallyOf(steps.slice(0, second + 1)));
  });

  test(`the printed sheet says what the engine says, and nothing to press, ${language}`, async ({ page }) => {
    const settings = { ...usualSettings, n: 60, parity: 'confounder', seed: 5 } as const;
    const drawn = drawCohort(planOf(settings), settings.seed);
    const link = linkOf({
      ...plain,
      table: drawn.table,
      strata: { tables: drawn.strata, names: null },
      origin: { kind: 'plan', settings },
    });
    await open(page, `/${language}/sandbox/${link}`);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-sheet]');
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(sheet).toBeVisible({ timeout: 100 });
    }).toPass();
    const summary = summarise(drawn.table);
    const exact = exactOf(drawn.table);
    const report = reportOfTable(drawn.table, exact.absolute);
    if (!summary.tauB.ok || !summary.test.ok || !report.interval.ok) throw new Error('undefined');
    const { low, high } = report.interval.value;
    await expect(sheet.locator('[data-value="sheet-tau"]')).toHaveText(
      format.coefficient(summary.tauB.value),
    );
    await expect(sheet.locator('[data-value="sheet-interval"]')).toHaveText(
      `${format.coefficient(low)} … ${format.coefficient(high)}`,
    );
    await expect(sheet.locator('[data-p="absolute"] td')).toHaveText(format.probability(exact.absolute));
    await expect(sheet.locator('[data-p="normal"] td')).toHaveText(format.probability(summary.test.value.p));
    await expect(sheet.locator('.sentence')).toHaveText(
      plainText(reportSentence(report, words.report.variables, words.report, format)).replace(
        'tau-b',
        'τbtau b',
      ),
    );
    await expect(sheet.locator('.counts tbody td')).toHaveText(
      [...drawn.table].reverse().flatMap((row) => [...row, row.reduce((a, b) => a + b)].map(format.integer)),
    );
    await expect(sheet).toContainText(words.sandbox.caution);
    await expect(sheet).toContainText(plainText(words.sandboxSheet.origins.generated, { seed: '5' }));
    await expect(sheet.getByRole('img', { name: words.sandboxSheet.qr })).toBeVisible();
    await expect(sheet).toContainText(page.url());
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
    await expect(page.getByRole('grid')).toBeVisible();
  });
}

test('every step of building is undone and redone', async ({ page }) => {
  const words = wordsOf('en');
  const { generate: g, data: d, table: t, ways } = words.sandboxBuild;
  await open(page, `/en/sandbox/`);
  const tab = (name: keyof typeof words.sandbox.panels) =>
    page.getByRole('tab', { name: words.sandbox.panels[name], exact: true }).click();
  // the address carries the whole cohort: two states are the same where it is
  const cohort = (): string => /[#&?](cohort:[^&]*)/.exec(page.url())?.[1] ?? '';
  const states = [cohort()];
  const step = async (act: () => Promise<unknown>): Promise<void> => {
    await act();
    await expect.poll(cohort).not.toBe(states.at(-1));
    states.push(cohort());
  };
  await step(() => page.getByText(words.sandbox.locked, { exact: true }).click());
  await step(() => page.getByText(words.sandbox.free, { exact: true }).click());
  await tab('build');
  await step(() => page.getByRole('button', { name: words.sandbox.scenarios.none, exact: true }).click());
  await page.getByText(ways.table, { exact: true }).click();
  const variable = words.report.variables.y;
  const level = page.getByRole('textbox', { name: plainText(t.level, { k: 1, variable }) });
  await step(async () => {
    await level.fill('A');
    await level.press('Enter');
  });
  await step(() => page.getByRole('button', { name: plainText(t.addTo, { variable }) }).click());
  await page.getByText(ways.generate, { exact: true }).click();
  await page.getByLabel(g.parity, { exact: true }).selectOption('confounder');
  await step(() => page.getByRole('button', { name: g.draw }).click());
  await page.getByText(ways.data, { exact: true }).click();
  await page.getByLabel(d.paste).fill('x;y\na;1\na;2\nb;2\nb;3\na;3');
  await page.getByRole('button', { name: d.read }).click();
  await step(() => page.getByRole('button', { name: d.use }).click());
  await tab('third');
  await step(() => page.getByRole('button', { name: words.strata.starts.confounded }).click());
  const at = { name: words.cohort.groups[0], row: words.cohort.rows[0], column: words.cohort.columns[0] };
  await step(() =>
    page
      .getByRole('button', { name: plainText(words.strata.more, at) })
      .first()
      .click(),
  );
  await step(async () => {
    await page.getByRole('gridcell').last().focus();
    await page.keyboard.press('+');
  });
  await step(() => page.getByRole('button', { name: words.cohort.reset }).click());

  const undo = page.getByRole('button', { name: words.cohort.undo, exact: true });
  const redo = page.getByRole('button', { name: words.cohort.redo, exact: true });
  for (const state of [...states].reverse().slice(1)) {
    await undo.click();
    await expect.poll(cohort).toBe(state);
  }
  await expect(undo).toBeDisabled();
  for (const state of states.slice(1)) {
    await redo.click();
    await expect.poll(cohort).toBe(state);
  }
  await expect(redo).toBeDisabled();
});

test('a symbol of the formula lights its pairs among the mothers, and says how many', async ({ page }) => {
  const words = wordsOf('en');
  await open(page, '/en/sandbox/');
  const { counts } = summarise(recoveredTable);
  const bridges = page.locator('.cohort path.bridge');
  const lit = page.locator('[data-value="lit"]');
  const press = (symbol: string): Promise<void> =>
    page.locator(`[data-symbol="${symbol}"]`).getByRole('button').click();
  await expect(bridges).toHaveCount(0);
  await press('c');
  // 7 × 8, 7 × 6 and 4 × 6
  await expect(bridges).toHaveCount(3);
  await expect(lit).toHaveText(
    plainText(words.pairCount.lit.c, { n: formatFor('en').integer(counts.concordant) }),
  );
  await press('d');
  await expect(bridges).toHaveCount(0);
  await press('n0');
  // all four cells in pairs, and within each
  await expect(bridges).toHaveCount(10);
  await page.getByRole('tab', { name: words.sandbox.panels.pairs, exact: true }).click();
  await expect(bridges).toHaveCount(0);
});

test('one pair is drawn among the mothers and read, stays the same two when one moves, and leads on', async ({
  page,
}) => {
  const words = wordsOf('en');
  const format = formatFor('en');
  await open(page, '/en/sandbox/');
  const reading = page.locator('[data-value="one-pair"]');
  const line = page.locator('.cohort path.couple');
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: words.sandbox.pair.show, exact: true }).click();
  await expect(line).toHaveCount(1);
  const next = page.getByRole('button', { name: words.sandbox.pair.next, exact: true });
  const people = peopleOf(recoveredTable);
  for (let k = 0; k < 6; k += 1) {
    const numbers = await page.locator('.cohort text.number').allTextContents();
    const [a, b] = numbers.map(Number) as [number, number];
    // untouched, the mothers are numbered as the engine lists them
    const { kind } = explainPair(people[a - 1]!, people[b - 1]!);
    await expect(reading.locator('.kind')).toHaveText(
      plainText(words.pairCount.kinds[kind], { a: format.integer(a), b: format.integer(b) }),
    );
    await expect(reading).toHaveAttribute('data-kind', kind);
    await next.click();
  }
  // the first that is shown counts: one of the two moves, and the same two are told anew
  await page.getByRole('button', { name: words.sandbox.pair.hide, exact: true }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: words.sandbox.pair.show, exact: true }).click();
  await expect(reading).toHaveAttribute('data-kind', 'concordant');
  const before = await reading.locator('.kind').textContent();
  const upper = Math.max(...(await page.locator('.cohort text.number').allTextContents()).map(Number));
  const box = (await page.locator(`[data-mother="${upper}"]`).boundingBox())!;
  const goal = (await page.locator('[role="gridcell"][data-cell="1-0"]').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(reading).toHaveAttribute('data-kind', 'discordant');
  expect((await reading.locator('.kind').textContent())!.split(':')[0]).toBe(before!.split(':')[0]);

  await page.getByRole('button', { name: words.sandbox.further.p, exact: true }).click();
  await expect(page.getByRole('tab', { name: words.sandbox.panels.p, exact: true })).toBeFocused();
  // where pairs are counted she goes by the same number
  await page.getByRole('tab', { name: words.sandbox.panels.pairs, exact: true }).click();
  await expect(page.getByLabel(words.pairCount.first, { exact: true }).locator('option')).toContainText([
    plainText(words.pairCount.mother, {
      n: format.integer(upper),
      row: words.cohort.rows[1]!,
      column: words.cohort.columns[0]!,
    }),
  ]);
});

test('what is taken away opens where it was looked at, and commands are copied whole', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const words = wordsOf('id');
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await open(page, '/id/sandbox/');
  await tab(words.sandbox.panels.dance).click();
  await tab(words.sandbox.panels.away).click();
  await expect(tab(words.sandbox.panels.away)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: words.share.copyLink, exact: true }).last().click();
  await expect.poll(clipboard).toContain('p=dance');
  // following it is looking at the dance
  await page.goto(await clipboard());
  await page.reload();
  await expect(tab(words.sandbox.panels.dance)).toHaveAttribute('aria-selected', 'true');

  await tab(words.sandbox.panels.away).click();
  const block = page.locator('[data-command="scipy"]');
  await block.locator('summary').click();
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toHaveText(words.report.commands.copied);
  expect(await clipboard()).toBe(commandsFor('scipy', { kind: 'table', table: recoveredTable }));
});

test('with own data every way out warns, and a link too long for a code leads to a file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const words = wordsOf('id');
  const { warning } = words.sandboxTools.away;
  const long = (k: number): string => `${k} ${'ルアス乳'.repeat(9)}`;
  const names = {
    rows: [0, 1, 2, 3, 4].map(long),
    columns: [5, 6, 7, 8, 9].map(long),
    variables: { x: 'pijat', y: 'ASI' },
  };
  const table = names.rows.map((_, i) => names.columns.map((__, j) => (i === j ? 9 : i + j)));
  await open(page, `/id/sandbox/${linkOf({ ...plain, table, names, origin: { kind: 'data' } })}`);
  await page.getByRole('button', { name: words.sandbox.copyLink }).first().click();
  await expect(page.getByText(warning)).toBeVisible();
  await page.getByRole('tab', { name: words.sandbox.panels.away, exact: true }).click();
  await expect(page.getByText(warning)).toHaveCount(2);
  await page.getByRole('button', { name: words.share.qr }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(warning);
  await expect(dialog).toContainText(
    plainText(words.share.qrTooLongFile, { n: formatFor('id').integer(page.url().length) }),
  );
  await dialog.getByRole('button', { name: words.share.close }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.sandboxBuild.file.save }).click();
  const file = await (await saved).path();
  // the file opens where nothing of it was, and is one step
  await page.goto('about:blank');
  await open(page, '/id/sandbox/#?cohort-view:sandbox-view.1;p=away');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(words.sandboxBuild.file.opened)).toBeVisible();
  await expect(page.getByText(warning)).toBeVisible();
  const { tauB } = summarise(table);
  if (!tauB.ok) throw new Error(tauB.why);
  await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(formatFor('id').coefficient(tauB.value));
  await page.keyboard.press('Control+z');
  await expect(page.getByText(warning)).toHaveCount(0);
});

test('hundreds of painted mothers are all in the picture that is saved', async ({ page }) => {
  const words = wordsOf('en');
  const table = [
    [150, 300, 100],
    [90, 260, 200],
  ];
  await open(page, `/en/sandbox/${linkOf({ ...plain, table })}&cohort-view:sandbox-view.1;p=away`);
  await expect(page.locator('.cohort canvas')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.share.svg }).click();
  const svg = await readFile(await (await saved).path(), 'utf8');
  // each circle is two arcs
  const circles = (svg.match(/M[\d.]+ [\d.]+a/g) ?? []).length;
  expect(circles).toBe(table.flat().reduce((a, b) => a + b));
  expect(svg.length).toBeLessThan(220_000);
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: words.share.png }).click();
  expect((await readFile(await (await png).path())).subarray(1, 4).toString()).toBe('PNG');
});

test('letters too small for a phone grow in a window that follows the pair', async ({ page }) => {
  const words = wordsOf('id').pairCount;
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/id/embed/pairs/');
  const larger = page.getByRole('button', { name: words.window.larger });
  await larger.click();
  const pane = page.getByRole('region', { name: words.window.pane });
  const square = async (): Promise<{ x: number; y: number; width: number }> =>
    (await pane.locator('rect.frame').boundingBox())!;
  expect((await square()).width).toBeGreaterThan(24);
  const inSight = async (): Promise<boolean> => {
    const [box, frame] = [(await pane.boundingBox())!, await square()];
    return (
      frame.x >= box.x - 2 &&
      frame.y >= box.y - 2 &&
      frame.x + frame.width <= box.x + box.width + 2 &&
      frame.y + frame.width <= box.y + box.height + 2
    );
  };
  expect(await inSight()).toBe(true);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel(words.first).selectOption('22');
  await expect.poll(inSight).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: words.window.whole }).click();
  await expect(pane).toHaveCount(0);
});

test('the dance and the groups of a third variable keep their state in the address', async ({ page }) => {
  const words = wordsOf('en');
  await open(page, '/en/embed/dance/');
  await page.getByText(words.dance.associations.none, { exact: true }).click();
  await page.getByText(words.dance.marginsFixed, { exact: true }).click();
  const fields = danceKind.encode({ ...danceKind.defaults, strength: 'none', fixed: true });
  const fragment = writeFragment([{ slot: 'dance', kind: 'dance', version: danceKind.version, fields }]);
  await expect.poll(() => new URL(page.url()).hash).toBe(fragment);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('radio', { name: words.dance.marginsFixed })).toBeChecked();
  await page.evaluate(() => (location.hash = '#?dance:dance.1;a=strong;n=100'));
  await expect(page.getByRole('radio', { name: words.dance.associations.strong })).toBeChecked();
  await page.evaluate(() => (location.hash = '#?dance:dance.1;a=huge'));
  await expect(page.locator('[data-link-problem="malformed"]')).toBeVisible();

  await open(page, '/en/embed/strata/');
  await page.getByText(words.strata.starts.confounded, { exact: true }).click();
  const tables = startStrata.confounded.map((table) => table.map((row) => [...row]));
  await expect.poll(() => page.url()).toContain('t=6-3-0_2-1-0.0-1-2_0-3-6');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('radio', { name: words.strata.starts.confounded })).toBeChecked();
  // the same link opens the sandbox on the same mothers
  await page.goto(`/en/sandbox/${new URL(page.url()).hash}`);
  await settled(page);
  const { pooled } = analyseStrata(tables);
  if (!pooled.ok) throw new Error(pooled.why);
  await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(
    formatFor('en').coefficient(pooled.value),
  );
});
