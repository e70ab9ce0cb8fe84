import { writeFragment } from '#app/link/grammar.ts';
import { sandboxViewKind } from '#app/scenarios/sandboxView.ts';
import {
  explainPair,
  marginsOf,
  monteCarloEstimate,
  peopleOf,
  Shuffler,
  summarise,
} from '#engines/statistics/index.ts';
import { trailOf } from '#figures/evidence/trail.ts';
import { plainText } from '#i18n/message.ts';
import {
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

/*
 * A lecturer sets something in a panel and sends the link; a student opens it in a fresh tab, in the other language,
 * and sees the same. The cohort is not the study's, so that nothing is right by default.
 */

const table = [
  [5, 4, 2],
  [3, 6, 5],
];
const cohort = '#?cohort:cohort.1;t=5-4-2_3-6-5';
const other = (language: Language): Language => (language === 'en' ? 'id' : 'en');
const value = (page: Page, name: string) => page.locator(`[data-value="${name}"]`);

const openPanel = (page: Page, language: Language, panel: string): Promise<void> =>
  open(page, `/${language}/sandbox/${cohort}&cohort-view:sandbox-view.2;p=${panel}`);

/** What a student sees who follows the address as it is now. */
async function follow(page: Page, language: Language): Promise<Page> {
  const { pathname, hash } = new URL(page.url());
  const student = await page.context().newPage();
  await open(student, pathname.replace(`/${language}/`, `/${other(language)}/`) + hash);
  await settled(student);
  return student;
}

for (const language of languages) {
  const words = wordsOf(language);
  const theirs = wordsOf(other(language));
  const format = formatFor(other(language));

  test(`a link brings a pair, the shuffles and the way to more evidence, from ${language}`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const people = peopleOf(table);
    await openPanel(page, language, 'pairs');
    await page.getByLabel(words.pairCount.first).selectOption('9');
    await page.getByLabel(words.pairCount.second).selectOption('11');
    await expect(page).toHaveURL(/cohort-pair-count:pair-count\.1;v=squares;p=10-12/);
    let student = await follow(page, language);
    const { kind } = explainPair(people[9]!, people[11]!);
    await expect(value(student, 'kind')).toHaveText(
      plainText(theirs.pairCount.kinds[kind], { a: format.integer(10), b: format.integer(12) }),
    );
    await student.close();
    await page.getByText(words.pairCount.blocks, { exact: true }).click();
    await expect(page).toHaveURL(/v=blocks/);
    student = await follow(page, language);
    await expect(student.getByLabel(theirs.pairCount.blocks)).toBeChecked();
    await student.close();

    await openPanel(page, language, 'p');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button(words.shuffle.other).click();
    await button(plainText(words.shuffle.thousand, { n: formatFor(language).integer(1000) })).click();
    await button(words.shuffle.ten).click();
    await page.getByLabel(words.shuffle.sides.upper).check();
    await page.getByLabel(words.shuffle.normal).check();
    await expect(page).toHaveURL(/cohort-shuffle:shuffle\.1;n=1010;o=1;s=upper;d=n/);
    student = await follow(page, language);
    const { counts } = summarise(table);
    const shuffler = new Shuffler(
      marginsOf(table),
      people.map(({ y }) => y),
      2027,
    );
    let hits = 0;
    for (let k = 0; k < 1010; k += 1) if (shuffler.shuffle() >= counts.s) hits += 1;
    await expect(student.locator('[data-p="shuffles"] td').first()).toHaveText(
      format.probability(monteCarloEstimate(hits, 1010).p),
    );
    await expect(student.getByLabel(theirs.shuffle.sides.upper)).toBeChecked();
    await expect(student.getByLabel(theirs.shuffle.normal)).toBeChecked();
    await expect(student.getByLabel(theirs.shuffle.exact)).not.toBeChecked();
    // another cohort begins anew, and so does its link
    await student.getByRole('gridcell').first().focus();
    await student.keyboard.press('+');
    await expect(student).toHaveURL(/cohort-shuffle:shuffle\.1;n=0;o=1/);
    await student.close();

    await openPanel(page, language, 'effect');
    await page.getByLabel(words.evidence.modes.weaker).check();
    await page.getByRole('slider').fill('2');
    await expect(page).toHaveURL(/cohort-evidence:evidence\.1;w=weaker;k=2/);
    student = await follow(page, language);
    const point = trailOf(table, 'weaker')[2]!;
    await expect(value(student, 'tau')).toHaveText(format.coefficient(point.tau));
    await expect(value(student, 'p')).toHaveText(format.probability(point.p));
    await student.close();
  });

  test(`the figures standing alone follow the same links, in ${language}`, async ({ page }) => {
    const own = formatFor(language);
    const alone = (figure: string, slot: string): Promise<void> =>
      open(page, `/${language}/embed/${figure}/${cohort}&${slot}`);
    const { counts } = summarise(table);
    const people = peopleOf(table);

    await alone('shuffle', 'cohort-shuffle:shuffle.1;n=300;o=4;s=lower;d=n');
    const shuffler = new Shuffler(
      marginsOf(table),
      people.map(({ y }) => y),
      2030,
    );
    let hits = 0;
    for (let k = 0; k < 300; k += 1) if (shuffler.shuffle() <= counts.s) hits += 1;
    const byShuffles = page.locator('[data-p="shuffles"] td').first();
    await expect(byShuffles).toHaveText(own.probability(monteCarloEstimate(hits, 300).p));
    await expect(page.getByLabel(words.shuffle.sides.lower)).toBeChecked();
    // those as far out are hatched, on paper as on screen
    const hatched = page.locator('.shuffle svg rect[fill*="-far"]');
    expect(await hatched.count()).toBeGreaterThan(3);
    await expect(hatched.first()).toHaveCSS('fill', /^url/);
    // what is changed there goes into the address, and a link followed again brings it back
    await page.getByRole('button', { name: words.shuffle.ten, exact: true }).click();
    await expect(page).toHaveURL(/cohort-shuffle:shuffle\.1;n=310;o=4/);
    await page.evaluate(
      (hash) => (location.hash = hash),
      `${cohort}&cohort-shuffle:shuffle.1;n=300;o=4;s=lower`,
    );
    await expect(byShuffles).toHaveText(own.probability(monteCarloEstimate(hits, 300).p));
    await page.evaluate((hash) => (location.hash = hash), cohort);
    await expect(page.getByLabel(words.shuffle.sides.lower)).toBeChecked();

    await alone('evidence', 'cohort-evidence:evidence.1;w=weaker;k=2');
    await expect(value(page, 'p')).toHaveText(own.probability(trailOf(table, 'weaker')[2]!.p));
    await alone('pairs', 'cohort-pair-count:pair-count.1;v=squares;p=10-12');
    const { kind } = explainPair(people[9]!, people[11]!);
    await expect(value(page, 'kind')).toHaveText(
      plainText(words.pairCount.kinds[kind], { a: own.integer(10), b: own.integer(12) }),
    );
    // a broken part leaves the cohort and says so
    await alone('evidence', 'cohort-evidence:evidence.1;w=sideways;k=2');
    await expect(page.getByText(words.site.link.problems.malformed)).toBeVisible();
    await expect(value(page, 'tau')).toHaveText(own.coefficient(trailOf(table, 'more')[0]!.tau));
  });

  test(`a link brings a case for the detective and what the dance draws from, from ${language}`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const { detective } = words.sandboxTools;
    await openPanel(page, language, 'detective');
    const field = (name: string) => page.locator(`input[id$="-${name}"]`);
    await field('tau').fill(language === 'id' ? '0,25' : '.25');
    await field('gamma').fill('-0,3');
    await field('rows-0').fill('12');
    await field('columns-0').fill('9');
    await page.getByLabel(detective.cell).selectOption('1-1');
    await page.getByLabel(detective.count, { exact: true }).fill('6');
    await expect(page).toHaveURL(/x=12-14;y=9-10-7;t=\.25;g=-\.3;r=;p=;e=normal;c=1-1-6/);
    const student = await follow(page, language);
    const theirField = (name: string) => student.locator(`input[id$="-${name}"]`);
    await expect(theirField('tau')).toHaveValue(language === 'id' ? '.25' : '0,25');
    await expect(theirField('gamma')).toHaveValue(language === 'id' ? '-.3' : '-0,3');
    await expect(theirField('rows-0')).toHaveValue('12');
    await expect(theirField('columns-0')).toHaveValue('9');
    await expect(student.getByLabel(theirs.sandboxTools.detective.cell)).toHaveValue('1-1');
    // coming back to the panel finds the case as it was left
    await student.getByRole('tab', { name: theirs.sandbox.panels.build, exact: true }).click();
    await student.getByRole('tab', { name: theirs.sandbox.panels.detective, exact: true }).click();
    await expect(theirField('tau')).toHaveValue(language === 'id' ? '.25' : '0,25');
    await student.close();

    await openPanel(page, language, 'dance');
    await page.getByLabel(words.dance.size).selectOption('50');
    await expect(page).toHaveURL(/cohort-dance:dance\.2;n=50/);
    const own = await follow(page, language);
    await expect(own.getByLabel(theirs.dance.size)).toHaveValue('50');
    await expect(own.getByLabel(theirs.dance.associations.given)).toBeChecked();
    await own.close();
    await page.getByLabel(words.dance.associations.strong).check();
    const strong = await follow(page, language);
    await expect(strong.getByLabel(theirs.dance.associations.strong)).toBeChecked();
    await strong.close();
  });

  test(`a link opens one question, one challenge, and the room’s view as it stands, from ${language}`, async ({
    page,
  }) => {
    await openPanel(page, language, 'tasks');
    await page
      .getByRole('button', {
        name: new RegExp(plainText(words.sandboxTasks.predict.pager, { n: 3, all: 8 })),
      })
      .click();
    await expect(page).toHaveURL(/;t=[a-z-]+$/);
    let student = await follow(page, language);
    await expect(student.locator('[aria-current="step"]')).toContainText('3');
    await student.close();

    await page.getByText(words.sandboxTasks.ways.challenges, { exact: true }).click();
    await expect(page).toHaveURL(/;t=challenges$/);
    const goal = page.locator('[data-challenge]').nth(4);
    const id = (await goal.getAttribute('data-challenge'))!;
    await goal.getByRole('button').first().click();
    await expect(page).toHaveURL(new RegExp(`;t=${id}$`));
    student = await follow(page, language);
    await expect(student.locator(`[data-challenge="${id}"]`).getByRole('button').first()).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await student.close();

    await openPanel(page, language, 'glance');
    await page.getByRole('button', { name: words.sandbox.present }).click();
    const { parts } = words.sandboxTools.presenter;
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(parts.formula).check();
    await dialog.getByLabel(parts.cohort).uncheck();
    await dialog.getByRole('checkbox').last().check();
    const fragment = writeFragment([
      {
        slot: 'cohort-view',
        kind: 'sandbox-view',
        version: sandboxViewKind.version,
        fields: sandboxViewKind.encode({
          panel: 'glance',
          presenting: true,
          parts: ['tau', 'formula', 'distribution', 'p'],
          hidesTau: true,
          task: null,
        }),
      },
    ]).slice(2);
    await expect.poll(() => page.url()).toContain(fragment);
    student = await follow(page, language);
    const theirDialog = student.getByRole('dialog');
    await expect(theirDialog.getByRole('grid')).toHaveCount(0);
    await expect(value(student, 'presented-tau')).toHaveCount(0);
    await student.keyboard.press('Space');
    await expect(value(student, 'presented-tau')).toBeVisible();
    await expect(theirDialog.getByRole('math')).toBeVisible();
    await student.close();
  });
}

test('a panel’s broken link is told in the panel, and the panel works', async ({ page }) => {
  const words = wordsOf('id');
  await open(
    page,
    `/id/sandbox/${cohort}&cohort-view:sandbox-view.2;p=dance&cohort-dance:dance.2;n=a-lot&cohort-shuffle:shuffle.9`,
  );
  await expect(page.locator('[data-link-problem]')).toHaveCount(1);
  await expect(page.getByRole('tabpanel').locator('[data-link-problem="out-of-range"]')).toBeVisible();
  await page.getByRole('button', { name: words.site.link.dismiss }).click();
  await expect(page.locator('[data-link-problem]')).toHaveCount(0);
  await page.getByLabel(words.dance.size).selectOption('100');
  await expect(page).toHaveURL(/cohort-dance:dance\.2;n=100/);
  await page.getByRole('tab', { name: words.sandbox.panels.p, exact: true }).click();
  await expect(page.locator('[data-link-problem="newer-version"]')).toBeVisible();
});
