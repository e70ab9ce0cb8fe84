import { claimById, type ClaimId } from '#content/claims/index.ts';
import { twoHormonesQuiz } from '#content/quizzes/twoHormones.ts';
import { courseOf } from '#figures/hormones/course.ts';
import { referenceById } from '#content/references/index.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wake, wordsOf } from './fixtures.ts';

const path = 'lessons/two-hormones/';

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);

  test.describe(`lesson 1, ${language}`, () => {
    for (const item of Object.values(twoHormonesQuiz)) {
      test(`${item.id}: the answer is not in the page until one is locked; every option has its own`, async ({
        page,
      }) => {
        await open(page, `/${language}/${path}`);
        const question = page.locator(`[data-question="${item.id}"]`);
        await wake(question);
        await expect(question.getByRole('button', { name: words.quiz.lock })).toBeVisible();
        for (const option of item.options) {
          for (const other of item.options)
            await expect(question).not.toContainText(other.feedback[language]);
          await question.getByRole('radio', { name: option.text[language], exact: true }).focus();
          await page.keyboard.press('Space');
          await question.getByRole('button', { name: words.quiz.lock }).press('Enter');
          const verdict = question.locator('[data-verdict]');
          await expect(verdict).toHaveAttribute('data-verdict', 'right' in option ? 'right' : 'wrong');
          await expect(verdict).toContainText(option.feedback[language]);
          await expect(verdict).toContainText(words.claims.strength[claimById(item.claim).strength]);
          await expect(verdict).toBeFocused();
          await expect(question.getByRole('radio').first()).toBeDisabled();
          await question.getByRole('button', { name: words.quiz.again }).press('Enter');
        }
      });
    }

    test('nothing can be locked before something is chosen', async ({ page }) => {
      await open(page, `/${language}/${path}`);
      const question = page.locator('[data-question]').first();
      await wake(question);
      await question.getByRole('button', { name: words.quiz.lock }).click();
      await expect(question.getByText(words.quiz.chooseFirst)).toBeVisible();
      await expect(question.locator('[data-verdict]')).toHaveCount(0);
    });

    test('the figure runs: values at a minute are the model’s, for a feed and for a cry', async ({
      page,
    }) => {
      await open(page, `/${language}/${path}`);
      const slider = page.getByRole('slider', { name: words.hormones.slider });
      await wake(slider);
      for (const event of ['feed', 'cry'] as const) {
        await page.getByText(words.hormones[event], { exact: true }).click();
        const course = courseOf(event);
        for (const minute of [5, 17, 55]) {
          await slider.fill(String(minute));
          const k = Math.round(minute / course.sampleEvery);
          await expect(slider).toHaveAttribute(
            'aria-valuetext',
            plainText(words.hormones.sliderValue, {
              minute,
              o: format.decimal(course.O[k]!, 1),
              p: format.integer(Math.round(course.P[k]!)),
              v: format.integer(Math.round(course.intake[k]!)),
            }),
          );
        }
      }
      await expect(page).toHaveURL(/#\?hormones:two-hormones\.1;e=cry;m=55/);
    });

    test('a claim shows its strength and source on the spot, by keys, and closes again', async ({ page }) => {
      await open(page, `/${language}/${path}`);
      const claim = page.locator('[data-claim="prolactin-not-a-volume-knob"]');
      const mark = claim.locator('.mark');
      await mark.focus();
      await page.keyboard.press('Enter');
      const sheet = claim.getByRole('dialog');
      await expect(sheet).toBeVisible();
      const { strength, sources } = claimById('prolactin-not-a-volume-knob');
      await expect(sheet).toContainText(words.claims.strength[strength]);
      await expect(sheet.locator('.source')).toHaveCount(
        sources.length + (claimById('prolactin-not-a-volume-knob').why ? 1 : 0),
      );
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    });

    test('reads without scripts, answers in closed drop-downs', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
      const page = await context.newPage();
      await page.goto(`/${language}/${path}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      const item = twoHormonesQuiz['cry-which-hormone'];
      const right = item.options.find((option) => 'right' in option)!;
      await expect(page.getByText(right.feedback[language])).toBeHidden();
      await page.locator('[data-question="cry-which-hormone"] summary').click();
      await expect(page.getByText(right.feedback[language])).toBeVisible();
      await expect(page.getByRole('img', { name: /pg\/mL/ })).toBeVisible();
      await context.close();
    });

    test('prints: sources in brackets, no controls', async ({ page }) => {
      await open(page, `/${language}/${path}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.site-header nav')).toBeHidden();
      await expect(page.locator('[data-claim] .on-paper').first()).toBeVisible();
      await expect(page.locator('[data-claim] .mark').first()).toBeHidden();
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(20_000);
    });

    test('lists its sources at the end, and the index leads here', async ({ page }) => {
      await open(page, `/${language}/lessons/`);
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/${path}$`));
      await page.getByText(words.claims.onThisPage).click();
      const cited = await page
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['claim'] as ClaimId));
      const sources = new Set(
        cited.flatMap((claim) => claimById(claim).sources.map((source) => source.reference)),
      );
      await expect(page.locator('.sources li')).toHaveText(
        [...sources].map((source) => referenceById(source).citation).sort((a, b) => a.localeCompare(b)),
      );
    });
  });
}
