import { readingItems } from '#content/study/reading.ts';
import { recoveredTable, simpsonCohort } from '#content/study/cohorts.ts';
import { studyNumbers } from '#content/study/numbers.ts';
import { fiveStrips, paper } from '#content/study/paper.ts';
import {
  bootstrapTauB,
  fiellerInterval,
  reportOfTable,
  softwarePValues,
  stratifiedTest,
  summarise,
} from '#engines/statistics/index.ts';
import { reportSentence } from '#figures/software/sentence.ts';
import { answerFor, familyOf } from '#figures/tables/family.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wake, wordsOf } from './fixtures.ts';

const { summary, exact, normal, corrected, wald, errors, approximateT } = studyNumbers;
const family = familyOf(studyNumbers.margins.rows, studyNumbers.margins.columns);
const value = (result: { ok: boolean; value?: number }): number => result.value!;

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);
  const study = words.study;

  test.describe(`study, ${language}`, () => {
    test('five strips of 25, and the tables as printed', async ({ page }) => {
      await open(page, `/${language}/study/`);
      for (const strip of fiveStrips) {
        const region = page.getByRole('region', { name: new RegExp(`^${strip.name[language]}: `) });
        await expect(region.locator('.dots i')).toHaveCount(paper.n);
        for (const level of strip.levels)
          await expect(region).toContainText(`${level.count} ${level.name[language]}`);
      }
      await page.getByText(study.paper.tablesTitle).click();
      const five = page.getByRole('table', { name: new RegExp(`5\\. `) }).first();
      for (const row of paper.tables.milk.rows)
        await expect(five.getByRole('row', { name: new RegExp(row.label[language]) })).toContainText(
          String(row.count),
        );
    });

    test('walking the axis by buttons, slider and keys shows each table with its numbers', async ({
      page,
    }) => {
      await open(page, `/${language}/study/`);
      const section = page.getByRole('region', { name: study.missing.title });
      const shows = async (index: number): Promise<void> => {
        const member = family[index - 1]!;
        await expect(section.locator('[data-value="index"]')).toHaveText(
          plainText(study.missing.position, { index, tables: family.length }),
        );
        for (const row of [0, 1])
          for (const column of [0, 1, 2])
            await expect(section.locator(`[data-cell="${row}-${column}"]`)).toHaveText(
              String(member.table[row]![column]),
            );
        await expect(section.locator('.readout')).toContainText(
          plainText(study.missing.readout, {
            c: format.integer(member.concordant),
            d: format.integer(member.discordant),
            t: format.integer(member.tied),
            s: format.integer(member.s),
            p: format.pRelation(member.p),
          }),
        );
      };
      expect(family).toHaveLength(53);
      await shows(53);
      await section.getByRole('button', { name: study.missing.previous }).click();
      await shows(52);
      const slider = section.getByRole('slider', { name: study.missing.slider });
      await slider.focus();
      await page.keyboard.press('Home');
      await shows(1);
      for (let index = 2; index <= 6; index += 1) {
        await page.keyboard.press('ArrowRight');
        await shows(index);
      }
      await expect(slider).toHaveAttribute(
        'aria-valuetext',
        new RegExp(format.coefficient(family[5]!.tau).replace('.', '\\.')),
      );
      await expect(page).toHaveURL(/#\?axis:tables\.1;i=6;/);
    });

    test('another printed value: one table, several, or none', async ({ page }) => {
      await open(page, `/${language}/study/`);
      const section = page.getByRole('region', { name: study.missing.title });
      const input = section.getByRole('textbox', { name: study.missing.printedLabel });
      const answer = section.locator('[data-matches]');
      for (const [units, decimals] of [
        [350, 3],
        [699, 3],
        [7, 1],
        [-900, 3],
        [950, 3],
        [20, 2],
      ] as const) {
        const printed = { value: units / 10 ** decimals, decimals };
        await input.fill(format.coefficient(printed.value, decimals));
        const { matches, below, above } = answerFor(family, printed);
        await expect(answer).toHaveAttribute('data-matches', String(matches.length));
        if (matches.length === 1) await expect(answer).toContainText(study.missing.printedOne);
        else if (matches.length > 1)
          await expect(answer).toContainText(plainText(study.missing.printedMany, { n: matches.length }));
        else if (below && above)
          await expect(answer).toContainText(
            plainText(study.missing.printedNone, {
              below: format.coefficient(below.tau),
              above: format.coefficient(above.tau),
            }),
          );
        else if (above)
          await expect(answer).toContainText(
            plainText(study.missing.printedBelow, { above: format.coefficient(above.tau) }),
          );
        else
          await expect(answer).toContainText(
            plainText(study.missing.printedAbove, { below: format.coefficient(below!.tau) }),
          );
      }
      await input.fill('2');
      await input.press('Enter');
      await expect(answer).toContainText(study.missing.numberProblems['out-of-range']);
      await input.fill('abc');
      await input.press('Enter');
      await expect(input).toHaveAttribute('aria-invalid', 'true');
    });

    test('every number of the recovered table', async ({ page }) => {
      await open(page, `/${language}/study/`);
      const c = (v: number): string => format.coefficient(v);
      const p = (v: number): string => format.probability(v);
      const interval = ({ low, high }: { low: number; high: number }): string =>
        `[${format.list([c(low), c(high)])}]`;
      const resampled = bootstrapTauB(recoveredTable, { seed: 2026 });
      const fieller = fiellerInterval(studyNumbers.tauB, 25);
      if (!resampled.ok || !fieller.ok) throw new Error('undefined');
      const expected: Record<string, string> = {
        n0: '300',
        c: '122',
        d: '0',
        s: '122',
        tx: '146',
        ty: '102',
        txy: '70',
        tauB: c(studyNumbers.tauB),
        tauA: c(value(summary.tauA)),
        tauC: c(value(summary.tauC)),
        gamma: c(value(summary.gamma)),
        dyx: c(value(summary.somersDYX)),
        dxy: c(value(summary.somersDXY)),
        dsym: c(value(summary.somersDSymmetric)),
        rho: c(value(summary.rho)),
        varS: format.decimal(summary.nullVariance, 2),
        z: format.decimal(normal.z, 3),
        zcc: format.decimal(corrected.z, 3),
        pNormal: p(normal.p),
        pCorrected: p(corrected.p),
        pUpper: p(exact.upper),
        pAbsolute: p(exact.absolute),
        pDoubled: p(exact.doubled),
        pProbability: p(exact.byProbability),
        pMid: p(exact.mid),
        ase1: format.coefficient(errors.tauB, 4),
        wald: interval(wald),
        fieller: interval(fieller.value),
        percentile: interval(resampled.value.percentile),
        bca: interval(resampled.value.bca),
        ase0: format.coefficient(errors.tauBUnderNull, 4),
        t: format.decimal(approximateT.t, 3),
        pT: p(approximateT.p),
        largest: c(studyNumbers.largest),
        smallest: c(studyNumbers.smallest),
        share: format.percent(1),
      };
      const rows = page.locator('[data-number]');
      await expect(rows).toHaveCount(Object.keys(expected).length);
      for (const [key, text] of Object.entries(expected))
        await expect(page.locator(`[data-number="${key}"] [data-value]`)).toHaveText(text);
    });

    test('six p-values that all print as .000, in order', async ({ page }) => {
      await open(page, `/${language}/study/`);
      const six = [exact.mid, exact.absolute, exact.doubled, normal.p, corrected.p, exact.byProbability].sort(
        (a, b) => a - b,
      );
      await expect(page.locator('.axis [data-p]')).toHaveText(six.map((one) => format.probability(one)));
      for (const one of six) expect(one.toFixed(3)).toBe('0.000');
      const sentence = reportSentence(
        reportOfTable(recoveredTable, exact.absolute),
        words.report.variables,
        words.report,
        format,
      );
      // the tau is typeset as a letter and an index, with its name for screen readers
      const shown = plainText(sentence).replaceAll('tau-b', 'τbtau b');
      await expect(page.locator('.report p')).toHaveText(shown);
    });

    test('what each program prints, and its table as SPSS shows it', async ({ page }) => {
      await open(page, `/${language}/study/`);
      for (const line of softwarePValues(recoveredTable, { exact })) {
        if (line.rule === 'monte-carlo') continue;
        await expect(page.locator(`[data-software="${line.id}"] [data-cell="p"]`)).toHaveText(
          line.p.ok ? format.probability(line.p.value) : words.software.why[line.p.why],
        );
      }
      await expect(page.locator('[data-spss="0-1-1"]')).toHaveText('.000');
      await expect(page.locator('[data-spss="0-0-1"]')).toHaveText('.699**');
      await page.locator('[data-command="r"] summary').click();
      await expect(page.locator('[data-command="r"] pre')).toContainText('cor.test');
    });

    test('how rare a table without a discordant pair is, along the slider', async ({ page }) => {
      await open(page, `/${language}/study/`);
      const slider = page.getByRole('slider', { name: study.zero.rareSlider });
      await wake(slider);
      for (const rho of [0.8, 0.9, 0.5]) {
        await slider.fill(String(Math.round(rho * 100)));
        const share = studyNumbers.rare.shares[Math.round(rho * 100)]!;
        await expect(page.locator('[data-value="share"]')).toHaveText(
          plainText(study.zero.rareNow, {
            rho: format.coefficient(rho, 2),
            share: format.percent(share, share < 0.1 ? 1 : 0),
          }),
        );
      }
    });

    test('the Simpson cohort, opened stratum by stratum by keys', async ({ page }) => {
      await open(page, `/${language}/study/`);
      const group = page.getByRole('group', { name: study.third.chooseStratum });
      await wake(group);
      const pooled = simpsonCohort.primigravidae.map((row, i) =>
        row.map((n, j) => n + simpsonCohort.multigravidae[i]![j]!),
      );
      const result = page.locator('.simpson [data-value="tau"]');
      const check = async (table: readonly (readonly number[])[]): Promise<void> => {
        const { tauB, test: one } = summarise(table);
        if (!tauB.ok || !one.ok) throw new Error('undefined');
        await expect(result).toContainText(format.coefficient(tauB.value));
        await expect(result).toContainText(format.pRelation(one.value.p));
      };
      await check(pooled);
      await group.getByRole('radio').first().focus();
      await page.keyboard.press('ArrowRight');
      await check(simpsonCohort.primigravidae);
      await page.keyboard.press('ArrowRight');
      await check(simpsonCohort.multigravidae);
      const stratified = stratifiedTest([simpsonCohort.primigravidae, simpsonCohort.multigravidae]);
      if (!stratified.ok) throw new Error(stratified.why);
      await expect(page.locator('.simpson')).toContainText(format.decimal(stratified.value.z, 2));
      await expect(page.locator('.simpson')).toContainText(format.coefficient(studyNumbers.simpsonPartial!));
    });

    test('the critical reading: one point at a time, or all', async ({ page }) => {
      await open(page, `/${language}/study/`);
      const reading = page.locator('[data-reading]');
      const shown = reading.locator('article:visible');
      await expect(shown).toHaveCount(1);
      expect(readingItems).toHaveLength(21);
      await expect(shown.getByRole('heading')).toHaveText(readingItems[0].title[language]);
      const next = shown.getByRole('button', { name: readingItems[1].title[language] });
      await next.focus();
      await page.keyboard.press('Enter');
      await expect(shown.getByRole('heading')).toHaveText(readingItems[1].title[language]);
      await expect(reading.locator('[data-reading-position]')).toHaveText(
        plainText(study.reading.position, { k: 2, n: 21 }),
      );
      await expect(page).toHaveURL(new RegExp(`#\\?point:reading\\.1;i=${readingItems[1].id}`));
      for (const part of ['matters', 'better', 'fairness'] as const)
        await expect(shown).toContainText(study.reading[part]);
      await reading.getByText(study.reading.all, { exact: true }).click();
      await expect(shown).toHaveCount(21);
    });

    test('a way to reply stands on the page, without an invented address', async ({ page }) => {
      await open(page, `/${language}/study/`);
      await expect(page.getByRole('heading', { name: study.reading.replyTitle })).toBeVisible();
      await expect(page.locator('[data-no-tracker]')).toHaveText(study.reading.replyMissing);
      expect(await page.content()).not.toMatch(/mailto:|example\.(org|com)/);
    });
  });
}
