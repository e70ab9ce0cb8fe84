import { readFileSync } from 'node:fs';
import { levelNumber, motionAt, planFault, skinLine } from '#engines/anatomy/index.ts';
import { lateralAnswerOf, quizOf, stopOf } from '#engines/anatomy/quiz/index.ts';
import { safetyCases } from '#content/safetyCases.ts';
import { clips } from '#content/trainer/clips.ts';
import { tour } from '#content/trainer/tour.ts';
import { fillIn, plainText } from '#i18n/message.ts';
import { expect, languages, open, test, wake, wordsOf, type Page } from './fixtures.ts';

const line = skinLine(1);

/** Locks the option of a prediction by its value. */
async function predict(page: Page, id: string, value: string): Promise<void> {
  const box = page.locator(`[data-prediction="${id}"]`);
  await box.locator(`input[value="${value}"]`).check();
  await box.locator('button[type="submit"]').click();
}

for (const language of languages) {
  const words = wordsOf(language).trainer;

  test(`the safety check answers each decision and is remembered: ${language}`, async ({ page }) => {
    await open(page, `/${language}/spine/practice/`);
    for (const [i, one] of safetyCases.entries()) {
      // the second is answered wrongly
      const given = i === 1 ? 'go' : one.right;
      await expect(page.locator('[data-value="case"]')).toHaveText(
        fillIn(words.gate.position, { n: i + 1, all: safetyCases.length }),
      );
      await expect(page.getByText(one.feedback[given][language])).toHaveCount(0);
      await predict(page, one.id, given);
      await expect(page.getByText(one.feedback[given][language])).toBeVisible();
      await expect(page.locator(`[data-case="${one.id}"] [data-verdict]`)).toHaveAttribute(
        'data-verdict',
        i === 1 ? 'wrong' : 'right',
      );
      if (i < safetyCases.length - 1)
        await page.getByRole('button', { name: words.gate.next, exact: true }).click();
    }
    const sum = fillIn(words.gate.done, { right: 7, all: 8 });
    await expect(page.locator('[data-gate-done]')).toContainText(sum);
    await page.reload();
    await expect(page.locator('[data-gate-done]')).toContainText(sum);

    // taken: the play button of the spine plays at once
    await open(page, `/${language}/spine/#?spine:spine.1;m=2d`);
    await page.locator('.player .play').first().click();
    await expect(page.locator('[data-first-time]')).toBeHidden();
  });

  test(`a clip is found, and the right way moves beside it: ${language}`, async ({ page }) => {
    await open(page, `/${language}/spine/practice/#wrong-and-right`);
    const clip = clips[2]!;
    await page.getByRole('button', { name: fillIn(words.clips.clip, { n: 3 }), exact: true }).click();
    const state = motionAt(planFault(clip.fault, { passes: 1 }), 4.5);
    const thumb = page.locator('[data-clips] [data-thumbs]');
    await expect(thumb).toHaveCount(1);
    expect(Number(await thumb.getAttribute('data-lateral'))).toBeCloseTo(state.thumbs[0]!.lateral, 1);
    expect(Number(await thumb.getAttribute('data-below'))).toBeCloseTo(state.thumbs[0]!.below, 1);
    await predict(
      page,
      clip.fault,
      clip.options.find((one) => one !== clip.fault)!,
    );
    await expect(
      page.getByText(fillIn(words.clips.answer, { fault: words.clips.faults[clip.fault] })),
    ).toBeVisible();
    await expect(page.locator('[data-right-way] [data-thumbs]')).toBeVisible();
    await expect(page.getByText(clip.why[language])).toBeVisible();
  });

  test(`the quiz asks what the link says, by touch and by list, and keeps the score: ${language}`, async ({
    page,
  }) => {
    const seed = 2024;
    const items = quizOf(seed);
    await open(page, `/${language}/spine/practice/#?quiz:back-quiz.1;s=${seed}`);
    const quiz = page.locator('[data-quiz]');
    await wake(quiz);
    await expect(quiz).toHaveAttribute('data-quiz', String(seed));
    await page.getByRole('button', { name: words.quiz.start }).click();
    // the right answer of every question, as its field takes it
    const answers = items.map((item) => {
      if (item.kind === 'find') return item.level;
      if (item.kind === 'stop') return stopOf(item.variant).level;
      if (item.kind === 'lateral') return lateralAnswerOf(item.lateral);
      return String(levelNumber(item.level) - levelNumber('C7'));
    });
    /** Answers from one question up to another by list, in the page itself: twenty rounds of clicks take too long. */
    const answerUpTo = (from: number, to: number) =>
      quiz.evaluate(
        async (root, { values, locks, nexts }) => {
          const turn = () => new Promise((done) => setTimeout(done, 0));
          const press = (names: readonly string[]) =>
            [...root.querySelectorAll('button')]
              .find((one) => names.includes(one.textContent.trim()))
              ?.click();
          for (const value of values) {
            const select = root.querySelector('select');
            if (select) {
              select.value = value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
            } else root.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
            await turn();
            press(locks);
            await turn();
            press(nexts);
            await turn();
          }
        },
        {
          values: answers.slice(from, to),
          locks: [words.quiz.lock],
          nexts: [words.quiz.next, words.quiz.finish],
        },
      );
    const touched = items.findIndex(({ kind }) => kind === 'find');
    const item = items[touched] as Extract<(typeof items)[number], { kind: 'find' }>;
    await answerUpTo(0, touched);
    await expect(page.locator('[data-value="question"]')).toHaveText(
      fillIn(words.quiz.position, { n: touched + 1, all: 20 }),
    );
    // one level too low, by touching the skin
    const wanted = line.below(levelNumber(item.level) + 1);
    const svg = quiz.locator('svg[role="img"]');
    const at = await svg.evaluate((node, y) => {
      const point = new DOMPoint(0, y).matrixTransform((node as SVGSVGElement).getScreenCTM()!);
      const box = node.getBoundingClientRect();
      return { x: point.x - box.x, y: point.y - box.y };
    }, wanted);
    await svg.click({ position: at });
    await quiz.getByRole('button', { name: words.quiz.lock }).click();
    const verdict = quiz.locator('[data-verdict]');
    await expect(verdict).toHaveAttribute('data-verdict', 'within-one');
    const off = (wanted - line.below(levelNumber(item.level))) / 10;
    expect(Math.abs(Number(await verdict.getAttribute('data-centimetres')) - off)).toBeLessThan(0.2);
    await expect(quiz.locator('[data-gap]')).toBeVisible();
    await page.getByRole('button', { name: words.quiz.next, exact: true }).click();
    await answerUpTo(touched + 1, 20);
    await expect(page.locator('[data-result]')).toContainText(
      fillIn(words.quiz.result.score, { right: 20, all: 20, exact: 19 }),
    );
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: words.quiz.save }).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(21);
    expect(text).toContain(words.quiz.result.verdicts['within-one']);
    await page.reload();
    await wake(quiz);
    await page.getByText(words.quiz.history).click();
    await expect(page.getByText(fillIn(words.quiz.historyLine, { seed, right: 20, all: 20 }))).toBeVisible();
  });

  test(`ten stops by arrow keys, and all of them without scripts: ${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, `/${language}/lessons/the-massage/`);
    await expect(page.locator('[data-stop]')).toHaveCount(1);
    for (const [i, stop] of tour.entries()) {
      await expect(page.locator('[data-stop]')).toHaveAttribute('data-stop', stop.id);
      await expect(page.getByRole('heading', { name: stop.title[language], exact: true })).toBeVisible();
      if ('thumbs' in stop.scene)
        await expect(page.locator(`[data-tour] [data-thumbs="${stop.scene.thumbs}"]`)).toBeVisible();
      if (i < tour.length - 1) await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-stop]')).toHaveAttribute('data-stop', tour[8].id);

    // paper has all of them below the drawing of the route, and the screen is as before afterwards
    const drawing = page.locator('[data-tour] svg[role="img"]');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-stop]')).toHaveCount(tour.length);
    await expect(drawing.locator('[data-layer="path"]')).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    await expect(page.locator('[data-stop]')).toHaveAttribute('data-stop', tour[8].id);

    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const still = await context.newPage();
    await still.goto(`/${language}/lessons/the-massage/`);
    await expect(still.locator('[data-stop]')).toHaveCount(10);
    await expect(still.locator('[data-tour] svg[role="img"]')).toBeVisible();
    await context.close();
  });

  test(`the sheet prints on one A4 page, and play asks first where nothing is remembered: ${language}`, async ({
    page,
  }) => {
    await open(page, `/${language}/spine/sheet/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await expect(page.locator('.sheet li')).toHaveCount(
      [
        ...words.sheet.beforeItems,
        ...words.sheet.stepItems,
        ...words.sheet.afterItems,
        ...words.sheet.referItems,
        ...words.sheet.stopItems,
      ].length,
    );

    // storage forbidden: the question comes, can be put off, and does not come twice on this page
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, `/${language}/spine/#?spine:spine.1;m=2d`);
    const play = page.locator('.player .play').first();
    await play.click();
    await expect(page.locator('[data-first-time]')).toContainText(words.gate.dialogBlocked);
    await page.getByRole('button', { name: words.gate.dialogLater }).click();
    const { pause } = wordsOf(language).player;
    await expect(page.getByRole('button', { name: plainText(pause, {}) }).first()).toBeVisible();
    await expect(page.locator('[data-first-time]')).toBeHidden();
  });
}
