import { readFileSync } from 'node:fs';
import { claimById, type ClaimId } from '#content/claims/index.ts';
import { blueprintOf, quizById } from '#content/quizzes/index.ts';
import { twoHormonesQuiz } from '#content/quizzes/twoHormones.ts';
import {
  dailyMilk,
  dayOfFeeds,
  intakeIn,
  pulsesSeen,
  samplesOf,
  simulate,
  usualDay,
  valueAt,
  wholeRun,
} from '#engines/physiology/index.ts';
import { courseOf } from '#figures/hormones/course.ts';
import { drawTest } from '#figures/quiz/draw.ts';
import { formsOf } from '#figures/quiz/forms.ts';
import { minutesOf, reflexSteps, stepsRun } from '#figures/letdown/steps/reflexSteps.ts';
import { momentsOf, runsOf, type MomentId } from '#figures/letdown/run/stories.ts';
import { feedScenario, PAIR } from '#figures/letdown/sampling/sampling.ts';
import { referenceById } from '#content/references/index.ts';
import { plainText } from '#i18n/message.ts';
import {
  expect,
  formatFor,
  languages,
  open,
  test,
  wake,
  wordsOf,
  type Language,
  type Locator,
  type Page,
} from './fixtures.ts';

const path = 'lessons/two-hormones/';
const KEY = 'ruas:v1:lessons';
const SEED = 7;

/** A device whose tests are known: the seed is kept before the first page. */
const withSeed = (page: Page) =>
  page.addInitScript(
    ([key, seed]) => {
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, JSON.stringify({ seed: Number(seed), lessons: {} }));
    },
    [KEY, String(SEED)] as const,
  );

const drawn = (language: Language, slug: string, sitting: number) =>
  drawTest(
    blueprintOf(slug).map((forms) => forms.flatMap((id) => formsOf(quizById(id), language))),
    SEED,
    slug,
    sitting,
  );

/** Answers a test, rightly up to `right` and wrongly from there on, and hands it in. */
async function take(box: Locator, language: Language, slug: string, sitting: number, right: number) {
  const words = wordsOf(language).quiz;
  const questions = drawn(language, slug, sitting);
  for (const [k, asked] of questions.entries()) {
    const item = box.locator(`[data-item="${asked.id}"]`);
    // the order of the options belongs to the sitting
    await expect(item.getByRole('radio')).toHaveCount(asked.options.length);
    expect(
      await item.getByRole('radio').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(asked.options.map((option) => option.id));
    const option = asked.options.find((one) => one.right === k < right)!;
    await item.locator(`input[value="${option.id}"]`).check();
  }
  await box.getByRole('button', { name: words.test.handIn }).click();
  return questions;
}

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);

  test.describe(`lessons, ${language}`, () => {
    test('one whole lesson: before, a wrong answer and why, after with the gain, resumed, saved and loaded', async ({
      page,
    }) => {
      const slug = 'first-days';
      await withSeed(page);
      await open(page, `/${language}/lessons/${slug}/`);

      // before: two right, no answer is given away
      const before = page.locator('[data-test="before"]');
      await wake(before);
      await before.getByRole('button', { name: words.quiz.test.before.begin }).click();
      const asked = await take(before, language, slug, 0, 2);
      await expect(before.locator('[data-result]')).toHaveText(
        plainText(words.quiz.test.before.score, { right: 2, of: asked.length }),
      );
      await expect(before.locator('[data-verdict]')).toHaveCount(0);
      await expect(before.getByRole('button')).toHaveCount(0);

      // in the text: a wrong answer, its reason, and the right one named
      const item = quizById('what-starts-milk');
      const question = page.locator(`[data-question="${item.id}"]`);
      await wake(question);
      const wrong = item.options.find((option) => !option.right)!;
      await question.getByRole('radio', { name: wrong.text[language], exact: true }).check();
      await question.getByRole('button', { name: words.quiz.lock }).click();
      await expect(question.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'wrong');
      await expect(question.locator('[data-verdict]')).toContainText(wrong.feedback[language]);
      await expect(question.getByText(words.quiz.rightAnswer)).toBeVisible();

      // the figure follows the number of feeds
      const feeds = page.getByRole('slider', { name: words.lessonFigures.supply.slider });
      await wake(feeds);
      await feeds.fill('1');
      const rare = dayOfFeeds({ ...usualDay, feedsPerDay: 5 });
      await expect(feeds).toHaveAttribute(
        'aria-valuetext',
        new RegExp(format.integer(Math.round(rare.dailyTotal)).replace('.', '\\.')),
      );

      // after: all right but one, every answer with its reason, and the gain
      const after = page.locator('[data-test="after"]');
      await wake(after);
      await after.getByRole('button', { name: words.quiz.test.after.begin }).click();
      const later = await take(after, language, slug, 1, asked.length - 1);
      await expect(after.locator('[data-verdict="right"]')).toHaveCount(later.length - 1);
      const missed = later.at(-1)!;
      await expect(after.locator(`[data-item="${missed.id}"] [data-verdict="wrong"]`)).toContainText(
        missed.options.find((option) => !option.right)!.feedback,
      );
      await expect(after.locator('[data-gain]')).toHaveAttribute('data-gain', String(later.length - 3));
      await expect(after).toContainText(plainText(words.quiz.test.gain.more, { n: later.length - 3 }));

      // resumed after a reload
      await page.reload();
      await expect(page.locator('[data-resume]')).toBeVisible();
      await expect(page.locator('[data-resume] a')).toHaveAttribute('href', /^#.+/);
      await wake(question);
      await expect(question.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'wrong');
      await wake(after);
      await expect(after.locator('[data-gain]')).toHaveAttribute('data-gain', String(later.length - 3));

      // on the path, saved, forgotten, loaded
      await open(page, `/${language}/lessons/`);
      const row = page.locator(`li[data-lesson="${slug}"]`);
      const score = plainText(words.lessons.path.gain, {
        right: later.length - 1,
        of: later.length,
        before: 2,
      });
      await expect(row).toContainText(score);
      await expect(page.locator('[data-next]')).toHaveAttribute('data-next', 'two-hormones');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.lessons.path.save }).click();
      const file = await (await download).path();
      await page.getByRole('button', { name: words.lessons.path.forget }).click();
      await page.getByRole('button', { name: words.lessons.path.forgetYes }).click();
      await expect(row).toHaveAttribute('data-state', 'new');
      await page.locator('input[type="file"]').setInputFiles(file);
      await expect(page.getByText(words.lessons.path.loaded)).toBeVisible();
      await expect(row).toContainText(score);
      await page.locator('input[type="file"]').setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"a":1}'),
      });
      await expect(page.getByText(words.lessons.path.problems['not-ours'])).toBeVisible();
      await expect(row).toContainText(score);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'ruas-lessons', version: 1 });
    });

    test('questions: no answer in the page until one is locked, by keys, every option with its own', async ({
      page,
    }) => {
      await open(page, `/${language}/${path}`);
      for (const id of ['cry-which-hormone'] as const) {
        const item = twoHormonesQuiz[id];
        const question = page.locator(`[data-question="${id}"]`);
        await wake(question);
        const lock = question.getByRole('button', { name: words.quiz.lock });
        await lock.click();
        await expect(question.getByText(words.quiz.chooseFirst)).toBeVisible();
        for (const option of item.options) {
          for (const other of item.options)
            await expect(question).not.toContainText(other.feedback[language]);
          await question.getByRole('radio', { name: option.text[language], exact: true }).focus();
          await page.keyboard.press('Space');
          await lock.press('Enter');
          const verdict = question.locator('[data-verdict]');
          await expect(verdict).toHaveAttribute('data-verdict', 'right' in option ? 'right' : 'wrong');
          await expect(verdict).toContainText(option.feedback[language]);
          await expect(verdict).toContainText(words.claims.strength[claimById(item.claim).strength]);
          await expect(verdict).toBeFocused();
          await expect(question.getByRole('radio').first()).toBeDisabled();
          await question.getByRole('button', { name: words.quiz.again }).press('Enter');
        }
      }
    });

    test('the figure runs by the model, and a claim shows strength and source on the spot', async ({
      page,
    }) => {
      await open(page, `/${language}/${path}`);
      const slider = page.getByRole('slider', { name: words.hormones.slider });
      await wake(slider);
      for (const event of ['feed', 'cry'] as const) {
        await page.getByText(words.hormones[event], { exact: true }).click();
        const course = courseOf(event);
        for (const minute of [5, 55]) {
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
      await expect(
        page.locator('.wide-figure').getByRole('link', { name: words.lessons.openSimulator }).first(),
      ).toHaveAttribute('href', new RegExp(`/${language}/let-down/#`));

      // step by step
      await open(page, `/${language}/lessons/let-down/`);
      const steps = page.locator('.steps');
      await wake(steps);
      const minutes = minutesOf(stepsRun());
      for (const step of reflexSteps) {
        await expect(steps.locator('[data-step]')).toHaveAttribute('data-step', step);
        await expect(steps.locator('[data-step]')).toContainText(words.lessonFigures.reflex.steps[step].text);
        await expect(steps.locator('[data-step]')).toContainText(String(Math.round(minutes[step] * 60)));
        if (step !== reflexSteps.at(-1))
          await steps.getByRole('button', { name: words.lessonFigures.reflex.next, exact: true }).click();
      }

      await open(page, `/${language}/${path}`);
      const id = 'prolactin-not-a-volume-knob';
      const claim = page.locator(`[data-claim="${id}"]`);
      await claim.locator('.claim-mark').focus();
      await page.keyboard.press('Enter');
      const sheet = claim.getByRole('dialog');
      await expect(sheet).toBeVisible();
      const { strength, sources } = claimById(id);
      await expect(sheet).toContainText(words.claims.strength[strength]);
      await expect(sheet.locator('.source')).toHaveCount(sources.length + (claimById(id).why ? 1 : 0));
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    });

    test('feeds held fixed: the moments, the curves, the hand on the time, and the same mother in the simulator', async ({
      page,
    }) => {
      const units = words.letDown.curves.units;
      await open(page, `/${language}/lessons/open-and-close/`);
      const run = page.locator('[data-story="worry"]');
      await wake(run);
      const { a, b } = runsOf('worry');
      const texts: Partial<Record<MomentId, string>> = words.feedRun.run.stories.worry.moments;
      const value = (side: typeof a, minute: number): string =>
        plainText(units.oxytocin, { value: format.decimal(valueAt(side.run, side.run.O, minute), 1) });
      for (const moment of momentsOf('worry')) {
        const button = run.getByRole('button', {
          name: plainText(texts[moment.id]!, { ...moment }),
        });
        await button.click();
        await expect(button).toHaveAttribute('aria-current', 'step');
        await expect(run.locator('[data-value="oxytocin"]')).toHaveText(value(a, moment.minute));
        await expect(run.locator('[data-value="oxytocin-b"]')).toHaveText(value(b!, moment.minute));
      }
      await run.getByRole('slider', { name: words.player.time }).fill('600');
      await expect(run.locator('[data-value="oxytocin-b"]')).toHaveText(value(b!, 10));
      await expect(run.locator('[data-summary]')).toContainText(
        plainText(units.intake, { value: format.integer(Math.round(intakeIn(a.run, wholeRun(a.run)))) }),
      );
      const figure = page.locator('.wide-figure', { has: run });
      await figure.getByRole('link', { name: words.lessons.openSimulator }).click();
      await expect(page).toHaveURL(/\/let-down\/#.*i=0-0-100_120-1-100_1020-0-100/);

      // samples of blood: what is seen depends on the rhythm and on the first minute
      await open(page, `/${language}/lessons/hormone-numbers/`);
      const samples = page.locator('figure.sampling');
      await wake(samples);
      const feed = simulate({ ...feedScenario, seed: 1 }, { sampleEvery: 0.02 });
      for (const every of [1, 2, 5] as const) {
        await samples
          .getByText(plainText(words.feedRun.sampling.minutes, { n: every }), { exact: true })
          .click();
        for (const first of [0, 0.6]) {
          await samples.getByRole('slider').fill(String(first * 10));
          await expect(samples.locator('[data-seen]')).toHaveAttribute(
            'data-seen',
            String(pulsesSeen(samplesOf(feed, every, first)).length),
          );
        }
      }
      await samples.getByText(words.feedRun.sampling.pair, { exact: true }).click();
      await expect(samples.locator('[data-seen]')).toContainText(
        format.decimal(valueAt(feed, feed.O, PAIR + 0.6), 1),
      );

      // day by day
      await open(page, `/${language}/lessons/first-days/`);
      const days = page.locator('figure.first-days');
      await wake(days);
      await days.getByText(words.feedRun.days.births['emergency-caesarean'], { exact: true }).click();
      for (const day of [1, 4, 10]) {
        await days.getByRole('slider').fill(String(day));
        await expect(days.locator('[data-day]')).toHaveAttribute('data-day', String(day));
        await expect(days.locator('[data-day]')).toContainText(
          `${format.integer(Math.round(dailyMilk(day, 'emergency-caesarean')))} mL`,
        );
      }
    });

    test('reads and prints without scripts, answers folded, sources at the end; a device that keeps nothing says so', async ({
      browser,
      baseURL,
      page,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
      const still = await context.newPage();
      await still.goto(`/${language}/${path}`);
      const item = twoHormonesQuiz['cry-which-hormone'];
      const right = item.options.find((option) => 'right' in option)!;
      await expect(still.getByText(right.feedback[language])).toBeHidden();
      await still.locator('[data-question="cry-which-hormone"] summary').click();
      await expect(still.getByText(right.feedback[language])).toBeVisible();
      await expect(still.getByRole('img', { name: /pg\/mL/ })).toBeVisible();
      const { a } = runsOf('worry');
      await expect(still.locator('[data-story="worry"] [data-summary]')).toContainText(
        format.integer(Math.round(intakeIn(a.run, wholeRun(a.run)))),
      );
      const last = quizById(blueprintOf('two-hormones').at(-1)![0]!);
      await expect(still.getByText(last.question[language])).toBeVisible();
      const reason = last.options.find((option) => option.right)!.feedback[language];
      await expect(still.getByText(reason)).toBeHidden();
      await still.locator('.paper summary').click();
      await expect(still.getByText(reason)).toBeVisible();
      await still.emulateMedia({ media: 'print' });
      await expect(still.locator('.site-header nav')).toBeHidden();
      await expect(still.locator('[data-claim] .on-paper').first()).toBeVisible();
      expect((await still.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
      await context.close();

      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await open(page, `/${language}/${path}`);
      await expect(page.getByText(words.lessons.kept.blocked)).toBeVisible();
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

    test('every lesson opens from the path, on a phone, and nothing in it is wider than the phone', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `/${language}/lessons/`);
      const addresses = await page
        .locator('li[data-lesson] a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
      expect(addresses.length).toBeGreaterThanOrEqual(10);
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      }
    });
  });
}
