import {
  analyseStrata,
  asymptoticTest,
  attainableCoefficients,
  countTable,
  denominatorsOf,
  explainPair,
  fixedMarginsSampling,
  levelsOf,
  marginsOf,
  monteCarloEstimate,
  multiplied,
  pairPlace,
  peopleOf,
  plainPlan,
  sampleOfTable,
  sampling,
  Shuffler,
  sourcesOfS,
  stratifiedTauB,
  summarise,
  tallyOf,
  tauB,
  weakerTables,
  type Table,
} from '#engines/statistics/index.ts';
import { sandboxKind } from '#app/scenarios/sandbox.ts';
import { trailOf } from '#figures/evidence/trail.ts';
import { planToDraw } from '#figures/dance/planToDraw.ts';
import { plainText } from '#i18n/message.ts';
import { exactOf, expect, formatFor, languages, open, test, wordsOf, type Page } from './fixtures.ts';

/*
 * The figures of chance, standing alone as embeds: every number on the screen is compared with the engine's.
 */

const table: Table = [
  [6, 4, 1],
  [1, 8, 5],
];
const link = '#?cohort:cohort.1;t=6-4-1_1-8-5';
const value = (page: Page, name: string) => page.locator(`[data-value="${name}"]`);
const tauOf = (of: Table): number => {
  const tau = tauB(countTable(of));
  if (!tau.ok) throw new Error(tau.why);
  return tau.value;
};
const pOf = (of: Table): number => {
  const result = asymptoticTest(sampleOfTable(of));
  if (!result.ok) throw new Error(result.why);
  return result.value.p;
};

for (const language of languages)
  test(`pair by pair: two mothers, the count, and the pairs of a symbol, ${language}`, async ({ page }) => {
    const words = wordsOf(language);
    const format = formatFor(language);
    const people = peopleOf(table);
    await open(page, `/${language}/embed/pairs/${link}`);
    // mothers 1 and 19: read by keyboard from the lists
    await page.getByLabel(words.pairCount.first).selectOption('10');
    await page.getByLabel(words.pairCount.second).selectOption('11');
    const { kind } = explainPair(people[10]!, people[11]!);
    expect(kind).toBe('discordant');
    await expect(value(page, 'kind')).toHaveAttribute('data-kind', kind);
    await expect(value(page, 'kind')).toHaveText(
      plainText(words.pairCount.kinds[kind], { a: format.integer(11), b: format.integer(12) }),
    );
    await expect(value(page, 'why')).toContainText(words.pairCount.lines.discordant);
    // a mother makes no pair with herself
    await page.getByLabel(words.pairCount.second).selectOption('10');
    await expect(value(page, 'why')).toHaveText(words.pairCount.same);
    // the count: one pair on, then by hand to the 120th
    const step = page.getByRole('button', { name: words.player.forward });
    await step.click();
    await step.click();
    const shown = async (k: number) => {
      const tally = tallyOf(people, k);
      for (const [name, n] of Object.entries(tally))
        await expect(page.locator(`[data-tally="${name}"] .n`)).toHaveText(format.integer(n));
      const { first, second } = pairPlace(k - 1);
      await expect(value(page, 'kind')).toHaveAttribute(
        'data-kind',
        explainPair(people[first]!, people[second]!).kind,
      );
    };
    await shown(2);
    await page.getByRole('slider').fill('120');
    await shown(120);
    await page.getByRole('slider').fill('300');
    await shown(300);
    // a symbol of the formula lights its pairs
    const counts = countTable(table);
    await page.locator('[data-symbol="tx"] button').click();
    await expect(value(page, 'lit')).toContainText(format.integer(counts.tiedX));
    await expect(page.locator('[data-symbol="tx"] button')).toHaveAttribute('aria-pressed', 'true');
    await expect(value(page, 'tau-b')).toHaveText(format.coefficient(tauOf(table)));
    // cell by cell
    await page.getByText(words.pairCount.blocks, { exact: true }).click();
    await expect(page.locator('[data-block]').first()).toBeVisible();
    expect(await page.locator('[data-block][data-kind="discordant"]').count()).toBeGreaterThan(0);
  });

test('pair by pair: a large table goes by blocks of cells', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/en/embed/pairs/#?cohort:cohort.1;t=300-200-100_100-200-300');
  await expect(page.locator('[data-block="0-5"]')).toContainText('C');
  // the count goes by blocks, too: there are far fewer of them than pairs
  await expect(page.getByRole('slider')).toHaveAttribute('max', '17');
  await page.locator('[data-block="2-3"]').click();
  await expect(page.locator('[data-value="pair"]')).toHaveAttribute('data-kind', 'discordant');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

for (const language of languages)
  test(`coefficients: values, denominators, what the totals allow, ${language}`, async ({ page }) => {
    const format = formatFor(language);
    await open(page, `/${language}/embed/coefficients/${link}`);
    const all = summarise(table);
    const divides = denominatorsOf(all.counts, levelsOf(table));
    const attainable = attainableCoefficients(all.margins);
    for (const name of [
      'tauB',
      'somersDYX',
      'somersDXY',
      'somersDSymmetric',
      'gamma',
      'tauA',
      'tauC',
      'rho',
    ] as const) {
      const row = page.locator(`[data-coefficient="${name}"]`);
      const result = all[name];
      if (!result.ok) throw new Error(name);
      await expect(row.locator('[data-cell="value"]')).toHaveText(format.coefficient(result.value));
      if (name === 'rho') continue;
      const d = divides[name];
      await expect(row.locator('[data-cell="divides"] .live')).toHaveText(
        Number.isInteger(d) ? format.integer(d) : format.decimal(d, 1),
      );
    }
    const { largest } = attainable.tauB;
    if (!largest.ok || !all.shareOfAttainable.ok) throw new Error('no range');
    await expect(value(page, 'share')).toContainText(format.percent(all.shareOfAttainable.value));
    await expect(page.getByRole('img').first()).toHaveAttribute(
      'aria-label',
      new RegExp(format.coefficient(largest.value).replace('.', '\\.')),
    );
    // nothing is defined where everybody is rated alike
    await page.goto(`/${language}/embed/coefficients/#?cohort:cohort.1;t=0-11-0_0-14-0`);
    await expect(value(page, 'tau-b')).toHaveText(wordsOf(language).cohort.undefinedTau['one-level-y']);
  });

for (const language of languages)
  test(`shuffles: swaps, one, ten, a thousand, both tails and one, ${language}`, async ({ page }) => {
    const words = wordsOf(language);
    const format = formatFor(language);
    await open(page, `/${language}/embed/shuffle/${link}`);
    const { counts, margins, test: normal } = summarise(table);
    const shuffler = new Shuffler(
      margins,
      peopleOf(table).map(({ y }) => y),
      2026,
    );
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    // the same pairing whether swapped two at a time or at once
    await button(words.shuffle.swap).click();
    const first = shuffler.exchange();
    await expect(value(page, 'status')).toContainText(format.integer(first.a + 1));
    await button(words.shuffle.one).click();
    const drawn = [shuffler.shuffle()];
    await expect(value(page, 'status')).toContainText(format.integer(drawn[0]!));
    await button(words.shuffle.ten).click();
    await button(plainText(words.shuffle.thousand, { n: format.integer(1000) })).click();
    while (drawn.length < 1011) drawn.push(shuffler.shuffle());
    const hits = drawn.filter((s) => Math.abs(s) >= Math.abs(counts.s)).length;
    await expect(value(page, 'status')).toHaveText(
      plainText(words.shuffle.many, {
        n: format.integer(1011),
        hits: format.integer(hits),
        observed: format.integer(counts.s),
      }),
    );
    const p = (name: string) => page.locator(`[data-p="${name}"] td`).first();
    const exact = exactOf(table);
    if (!normal.ok) throw new Error('no test');
    await expect(p('shuffles')).toHaveText(format.probability(monteCarloEstimate(hits, 1011).p));
    await expect(p('exact')).toHaveText(format.probability(exact.absolute));
    await expect(p('normal')).toHaveText(format.probability(normal.value.p));
    await page.getByLabel(words.shuffle.exact).check();
    await expect(value(page, 'exact-tails')).toContainText(format.probability(exact.absolute));
    // one-sided
    await page.getByLabel(words.shuffle.sides.upper).check();
    const above = drawn.filter((s) => s >= counts.s).length;
    await expect(p('shuffles')).toHaveText(format.probability(monteCarloEstimate(above, 1011).p));
    await expect(p('exact')).toHaveText(format.probability(exact.upper));
    await expect(value(page, 'side')).toContainText(format.integer(counts.s));
    // starting again gives the same shuffles
    await button(words.shuffle.reset).click();
    await expect(p('shuffles')).toHaveText(words.shuffle.none);
  });

for (const language of languages)
  test(`more mothers are no evidence where there is no association, and no interval narrows that is not there, ${language}`, async ({
    page,
  }) => {
    const words = wordsOf(language);
    const format = formatFor(language);
    await open(
      page,
      `/${language}/embed/evidence/#?cohort:cohort.1;t=5-5-5_5-5-5&cohort-evidence:evidence.1;w=more;k=3`,
    );
    await expect(value(page, 'say')).toContainText(words.evidence.lesson.none);
    await expect(value(page, 'say')).not.toContainText(words.evidence.lesson.more.split(':')[0]!);
    const even = trailOf(Array(2).fill([5, 5, 5]) as number[][], 'more');
    const width = ({ interval }: (typeof even)[number]): string =>
      format.coefficient(interval!.high - interval!.low);
    await expect(value(page, 'say')).toContainText(
      plainText(words.evidence.say.narrows, { wide: width(even[0]!), narrow: width(even[3]!) }),
    );
    // every pair concordant or tied on both: no standard error
    await open(
      page,
      `/${language}/embed/evidence/#?cohort:cohort.1;t=5-0-0_0-0-5&cohort-evidence:evidence.1;w=more;k=3`,
    );
    await expect(value(page, 'say')).toContainText(words.evidence.lesson.more.split(':')[0]!);
    await expect(value(page, 'say')).not.toContainText(words.evidence.noInterval);
    await expect(value(page, 'say')).not.toContainText(language === 'en' ? 'interval' : 'intervalnya');
  });

for (const language of languages)
  test(`strength and evidence: more mothers, a weaker association, ${language}`, async ({ page }) => {
    const words = wordsOf(language);
    const format = formatFor(language);
    await open(page, `/${language}/embed/evidence/${link}`);
    const slider = page.getByRole('slider');
    await slider.fill('6');
    const seven = multiplied(table, 7);
    await expect(value(page, 'n')).toHaveText(format.integer(175));
    await expect(value(page, 'tau')).toHaveText(format.coefficient(tauOf(table)));
    await expect(value(page, 'p')).toHaveText(format.probability(pOf(seven)));
    await page.getByLabel(words.evidence.modes.weaker).check();
    const way = weakerTables(table);
    await slider.fill('2');
    await expect(value(page, 'n')).toHaveText(format.integer(25));
    await expect(value(page, 'tau')).toHaveText(format.coefficient(tauOf(way[2]!)));
    await expect(value(page, 'p')).toHaveText(format.probability(pOf(way[2]!)));
    await slider.press('End');
    await expect(value(page, 'tau')).toHaveText(format.coefficient(tauOf(way.at(-1)!)));
    await expect(page.getByRole('img')).toHaveAttribute(
      'aria-label',
      new RegExp(format.probability(pOf(way.at(-1)!))),
    );
  });

for (const language of languages)
  test(`the dance: ten thousand cohorts, the null with free and with fixed totals, ${language}`, async ({
    page,
  }) => {
    const words = wordsOf(language);
    const format = formatFor(language);
    await open(page, `/${language}/embed/dance/`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const many = button(plainText(words.dance.many, { n: format.integer(10_000) }));
    await button(plainText(words.dance.ten, { n: 10 })).click();
    await expect(value(page, 'captured')).toContainText('10');
    await many.click();
    const expected = sampling(plainPlan, { seed: 2026, intervals: true });
    await expect(value(page, 'below')).toHaveText(
      plainText(words.dance.power, { share: format.percent(expected.power, 1) }),
    );
    await expect(value(page, 'captured')).toContainText(
      plainText(words.dance.captured, {
        share: format.percent(expected.captured! / expected.tauB.length, 1),
        n: format.integer(expected.tauB.length),
      }),
    );
    await expect(value(page, 'captured')).toContainText(words.dance.capturedLow);
    await expect(value(page, 'curse')).toContainText(format.coefficient(expected.significant.meanMagnitude));
    await page.getByLabel(words.dance.associations.none).check();
    await many.click();
    // none is none: no power, no curse
    await expect(value(page, 'power')).toContainText(words.dance.powerNull.split('<')[0]!.trim());
    await expect(value(page, 'power')).toContainText(words.dance.powerNull.split('.').at(-2)!.slice(-20));
    await expect(value(page, 'curse')).toHaveCount(0);
    await page.getByLabel(words.dance.marginsFixed).check();
    await many.click();
    const fixed = fixedMarginsSampling(plainPlan, { seed: 2026 });
    if (!fixed.ok) throw new Error(fixed.why);
    await expect(value(page, 'power')).toContainText(format.percent(fixed.value.share, 1));
    await expect(value(page, 'power')).toContainText(format.percent(fixed.value.exactShare, 2));
  });

test('the dance of the sandbox draws from its cohort until another association is chosen', async ({
  page,
}) => {
  const words = wordsOf('id');
  const format = formatFor('id');
  await open(page, `/id/sandbox/${link}&cohort-view:sandbox-view.1;p=dance`);
  const { plan } = planToDraw({ ...sandboxKind.defaults, table });
  const own = page.getByLabel(words.dance.associations.given);
  await expect(own).toBeChecked();
  await page.getByLabel(words.dance.size).selectOption('50');
  await expect(own).toBeChecked();
  const panel = page.getByRole('tabpanel');
  await panel
    .getByRole('button', { name: plainText(words.dance.many, { n: format.integer(10_000) }), exact: true })
    .click();
  await expect(value(page, 'below')).toHaveText(
    plainText(words.dance.power, {
      share: format.percent(sampling({ ...plan, n: 50 }, { seed: 2026 }).power, 1),
    }),
  );
  // looking elsewhere loses nothing
  const below = await value(page, 'below').textContent();
  await page.getByRole('tab', { name: words.sandbox.panels.p, exact: true }).click();
  await expect(value(page, 'below')).toHaveCount(0);
  await page.getByRole('tab', { name: words.sandbox.panels.dance, exact: true }).click();
  await expect(value(page, 'below')).toHaveText(below!);
  const truth = panel.locator('.truth').first();
  const place = (await truth.getAttribute('d'))!;
  // a cohort that has changed is another population: what was drawn and found before does not belong to it
  await page.getByRole('button', { name: words.dance.powerButton }).click();
  await expect(value(page, 'power-study')).toBeVisible();
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('+');
  await expect(value(page, 'last')).toHaveText(words.dance.empty);
  await expect(value(page, 'power')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.dance.powerButton })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await page.getByLabel(words.dance.associations.weak).check();
  await expect(truth).not.toHaveAttribute('d', place);
  await own.check();
  await expect(truth).toHaveAttribute('d', place);
});

for (const language of languages)
  test(`the third variable: a reversal undone by hand, ${language}`, async ({ page }) => {
    const words = wordsOf(language);
    const format = formatFor(language);
    await open(page, `/${language}/embed/strata/`);
    const verdict = value(page, 'verdict');
    await expect(verdict).toHaveAttribute('data-verdict', 'reversed');
    // massaged primigravidae rated good instead of not enough: the reversal is gone
    const count = (stratum: 'primi' | 'multi', row: number, column: number) =>
      page.getByLabel(
        plainText(words.strata.count, {
          name: words.strata.names[stratum],
          row: words.cohort.rows[row]!,
          column: words.cohort.columns[column]!,
        }),
        { exact: true },
      );
    await count('primi', 1, 2).fill('3');
    await count('primi', 1, 2).press('Enter');
    await page
      .getByRole('button', {
        name: plainText(words.strata.fewer, {
          name: words.strata.names.primi,
          row: words.cohort.rows[1]!,
          column: words.cohort.columns[0]!,
        }),
      })
      .click();
    const strata: Table[] = [
      [
        [6, 4, 0],
        [0, 0, 3],
      ],
      [
        [0, 0, 1],
        [0, 8, 5],
      ],
    ];
    const analysis = analyseStrata(strata);
    const shown = (tau: { ok: boolean; value?: number }) => format.coefficient(tau.value!);
    await expect(verdict).not.toHaveAttribute('data-verdict', 'reversed');
    await expect(page.locator('[data-tau="all"]')).toHaveText(shown(analysis.pooled));
    await expect(page.locator('[data-tau="g0"]')).toHaveText(shown(analysis.within[0]!));
    await expect(page.locator('[data-tau="stratified"]')).toHaveText(shown(stratifiedTauB(strata)));
    await expect(page.locator('[data-tau="partial"]')).toHaveText(shown(analysis.partial));
    const sources = sourcesOfS(strata);
    await expect(page.locator('[data-source="between"] b')).toHaveText(format.integer(sources.between.s));
    // what cannot be a count is put back
    await count('multi', 1, 1).fill('-2');
    await count('multi', 1, 1).press('Enter');
    await expect(count('multi', 1, 1)).toHaveValue(format.integer(8));
    expect(marginsOf(strata[1]!).n).toBe(14);
  });
