import fc from 'fast-check';
import { kinds } from '#app/scenarios/index.ts';
import { writeFragment } from '#app/link/grammar.ts';
import { clockText } from '#figures/letdown/words.ts';
import { plainText } from '#i18n/message.ts';
import { motherScenes } from '#content/mother/scenes.ts';
import { pages } from '#i18n/paths.ts';
import { summarise } from '#engines/statistics/index.ts';
import corpus from '../links/corpus.json' with { type: 'json' };
import { expect, formatFor, languages, open, settled, test, wake, wordsOf, type Page } from './fixtures.ts';

interface Link {
  readonly page: string;
  readonly fragment: string;
  readonly slot: string;
  readonly kind: string;
  readonly params?: unknown;
  readonly problem?: string;
}
/** A kind may be ready before its page is: until then only the unit test opens its links. */
const links = (corpus.links as unknown as Link[]).filter(({ page }) =>
  Object.values<string>(pages).includes(page),
);

/** The figure of the two hormones has one; so has the first let-down beside it. */
const hormonesSlider = (page: Page) =>
  page.getByRole('slider', {
    name: new RegExp(languages.map((language) => wordsOf(language).hormones.slider).join('|')),
  });

/** What the figure of a kind shows, in a form that can be compared. */
async function shown(page: Page, kind: string): Promise<string> {
  if (kind === 'cohort' || kind === 'sandbox') {
    const cells = await page
      .getByRole('gridcell')
      .evaluateAll((all) =>
        all.map(
          (cell) =>
            `${cell.getAttribute('data-cell')}=${/: (\d+) /.exec(cell.getAttribute('aria-label') ?? '')?.[1]}`,
        ),
      );
    return cells.sort().join(' ');
  }
  if (kind === 'mother') return (await page.locator('[data-scene]').getAttribute('data-scene')) ?? '';
  if (kind === 'tables') return (await page.locator('[data-value="index"]').textContent()) ?? '';
  if (kind === 'reading')
    return (await page.locator('[data-reading] article:visible').getAttribute('data-item')) ?? '';
  if (kind === 'let-down')
    return [
      await page.locator('[data-value="clock"]').textContent(),
      await page.locator('[data-value="day"]').textContent(),
      await page.locator('[data-value="seed"]').textContent(),
    ].join(' ');
  return (await hormonesSlider(page).getAttribute('aria-valuetext')) ?? '';
}
const cohortText = (table: readonly (readonly number[])[]): string =>
  table
    .flatMap((row, i) => row.map((n, j) => `${i}-${j}=${n}`))
    .sort()
    .join(' ');

for (const language of languages) {
  const words = wordsOf(language);

  test(`links of the corpus open for ever, ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    // each link in one of the languages: what it decodes to is tested for all of them without a browser
    for (const link of links.filter((_, k) => languages[k % 2] === language)) {
      await page.goto('about:blank');
      await open(page, `/${language}/${link.page}${link.fragment}`);
      if (link.kind === 'two-hormones') await wake(hormonesSlider(page));
      if (link.kind === 'back-quiz') await wake(page.locator('[data-quiz]'));
      const notice = page.locator(
        link.kind === 'reading'
          ? `[data-problem="${link.problem}"]:visible`
          : `[data-link-problem="${link.problem}"]`,
      );
      if (link.problem) {
        await expect(notice, link.fragment).toContainText(
          words.site.link.problems[link.problem as 'malformed'],
        );
      } else {
        await expect(page.locator('[data-link-problem]')).toHaveCount(0);
        if (link.kind === 'cohort' || link.kind === 'sandbox')
          expect(await shown(page, link.kind), link.fragment).toBe(
            cohortText((link.params as { table: number[][] }).table),
          );
        if (link.kind === 'sandbox-view') {
          const { panel, presenting } = link.params as { panel: 'p'; presenting: boolean };
          await expect(page.getByRole('dialog')).toHaveCount(presenting ? 1 : 0);
          await expect(page.locator('[role="tab"][aria-selected="true"]')).toHaveText(
            words.sandbox.panels[panel],
          );
        }
        if (link.kind === 'mother')
          expect(await shown(page, 'mother')).toBe(
            motherScenes[(link.params as { scene: number }).scene - 1]!.id,
          );
        if (link.kind === 'tables')
          expect(await shown(page, 'tables')).toContain(String((link.params as { index: number }).index));
        if (link.kind === 'reading')
          expect(await shown(page, 'reading')).toBe((link.params as { item: string }).item);
        if (link.kind === 'let-down') {
          const { day, second, seed } = link.params as { day: number; second: number; seed: number };
          expect(await shown(page, 'let-down'), link.fragment).toBe(
            [
              clockText(words.letDown.clock, second),
              formatFor(language).integer(day),
              plainText(words.letDown.controls.seed, { seed: String(seed) }),
            ].join(' '),
          );
        }
        if (link.kind === 'two-hormones')
          expect(await shown(page, 'two-hormones')).toContain(
            String((link.params as { minute: number }).minute),
          );
      }
    }
  });

  test(`the notice of a broken link goes away and the figure works, ${language}`, async ({ page }) => {
    await open(page, `/${language}/sandbox/#?cohort:cohort.1;t=banana`);
    await expect(page.locator('[data-link-problem="wrong-shape"]')).toBeVisible();
    await page.getByRole('button', { name: words.site.link.dismiss }).click();
    await expect(page.locator('[data-link-problem]')).toHaveCount(0);
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/t=7-4-0_1-8-6/);
  });
}

test('random scenarios give the same table and the same numbers in a fresh browser', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const tables = fc.sample(
    fc.array(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
    { numRuns: 8, seed: 20251122 },
  );
  for (const [k, table] of tables.entries()) {
    const language = languages[k % 2]!;
    const fragment = writeFragment([
      {
        slot: 'cohort',
        kind: 'cohort',
        version: 1,
        fields: kinds.cohort.encode({ table, locked: k % 3 === 0 }),
      },
    ]);
    const context = await browser.newContext({ baseURL: baseURL! });
    const page = await context.newPage();
    await open(page, `/${language}/sandbox/${fragment}`);
    expect(await shown(page, 'cohort')).toBe(cohortText(table));
    const { tauB } = summarise(table);
    await expect(page.locator('[data-value="tau-b-now"]')).toHaveText(
      tauB.ok ? formatFor(language).coefficient(tauB.value) : wordsOf(language).cohort.undefinedTau[tauB.why],
    );
    await context.close();
  }
});

test('switching the language keeps the page and every figure’s state', async ({ page }) => {
  await open(page, '/en/study/#?axis:tables.1;i=40;p=7_1&point:reading.1;i=post-term');
  await page.getByRole('button', { name: wordsOf('en').study.missing.next }).click();
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).first().click();
  await expect(page).toHaveURL(/\/id\/study\/#\?/);
  await settled(page);
  expect(await shown(page, 'tables')).toContain('41');
  expect(await shown(page, 'reading')).toBe('post-term');
});

test('following a link on the open page changes the figure; a heading does not', async ({ page }) => {
  await open(page, '/en/study/#?axis:tables.1;i=7');
  await page.evaluate(() => (location.hash = '#?axis:tables.1;i=9'));
  await expect(page.locator('[data-value="index"]')).toContainText('9');
  await page.getByRole('link', { name: wordsOf('en').study.chapters.third }).click();
  await expect(page).toHaveURL(/#third-variable$/);
  await expect(page.locator('[data-value="index"]')).toContainText('9');
});

test('the skip link leads to the content and leaves the state alone', async ({ page }) => {
  await open(page, '/en/sandbox/#?cohort:cohort.1;t=1-2-3_4-5-6');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: wordsOf('en').site.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(await shown(page, 'cohort')).toBe(
    cohortText([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  );
});
