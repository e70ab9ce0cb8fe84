import AxeBuilder from '@axe-core/playwright';
import {
  levelNumber,
  motionAt,
  planFault,
  planMotion,
  skinLine,
  type MotionState,
} from '#engines/anatomy/index.ts';
import { gradeItem, quizOf } from '#engines/anatomy/quiz/index.ts';
import { clips } from '#content/trainer/clips.ts';
import { tour } from '#content/trainer/tour.ts';
import { formatFor } from '#i18n/format.ts';
import { fillIn } from '#i18n/message.ts';
import { expect, open, test, wordsOf, type Locator, type Page } from './fixtures.ts';
import { heapOf } from './heap.ts';

test.use({ picture: '3d' });

/** The model in a part of the page, once it stands there with the mother. */
async function modelIn(part: Locator): Promise<Locator> {
  const canvas = part.locator('[data-picture="3d"] canvas[data-body="shown"]').first();
  await expect(canvas).toBeVisible({ timeout: 20_000 });
  return canvas;
}
const frames = (canvas: Locator): Promise<string | null> => canvas.getAttribute('data-frames');
/** Two turns of the browser's drawing. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
/** Until the model rests: the same count of frames twice. */
async function rests(page: Page, canvas: Locator): Promise<string | null> {
  for (;;) {
    const before = await frames(canvas);
    await drawn(page);
    if ((await frames(canvas)) === before) return before;
  }
}
/** Where the hands of a model are said to be. */
async function expectHands(host: Locator, motion: MotionState): Promise<void> {
  await expect(host).toHaveAttribute('data-thumbs', motion.level);
  await expect(host).toHaveAttribute('data-lateral', motion.thumbs[0]!.lateral.toFixed(2));
  await expect(host).toHaveAttribute('data-below', motion.thumbs[0]!.below.toFixed(2));
}

test('ten stops in the model: camera, posture and hands with the text; the arrows on the model turn only it', async ({
  page,
}) => {
  const words = wordsOf('id');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 820, height: 640 });
  await open(page, '/id/lessons/the-massage/');
  const figure = page.locator('[data-tour]');
  // software draws here: the drawing stays until somebody asks
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
  await figure.locator('[data-mode="3d"]').click();
  const canvas = await modelIn(figure);
  // a canvas may come out empty on paper: there the drawing stands in its place
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(figure.locator('svg[role="img"] [data-layer="path"]')).toBeVisible();
  await expect(canvas).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect(figure.locator('svg[role="img"]')).toHaveCount(0);
  await expect(canvas).toBeVisible();
  const says = words.trainer.tour.describe;
  const seen: Buffer[] = [];
  for (const [i, stop] of tour.entries()) {
    const scene: (typeof tour)[number]['scene'] & {
      posture?: string;
      levels?: readonly string[];
      distance?: string;
      thumbs?: string;
    } = stop.scene;
    await expect(figure.locator('[data-stop]')).toHaveAttribute('data-stop', stop.id);
    const described = figure.locator('[data-described]');
    await expect(described).toContainText(scene.posture === 'standing' ? says.standing : says.leaning);
    for (const level of scene.levels ?? [])
      await expect(figure.locator(`[data-label="${level}"]`)).toHaveText(level);
    if (scene.distance) {
      const cm = formatFor('id').decimal(2.5, 1);
      await expect(figure.locator('[data-label="distance"]')).toHaveText(
        fillIn(words.trainer.tour.cm, { cm }),
      );
    }
    if (scene.thumbs) {
      await expect(figure.locator('.host')).toHaveAttribute('data-thumbs', scene.thumbs);
      await expect(described).toContainText(
        `${scene.thumbs}, ${formatFor('id').decimal(2.5, 1).slice(0, 1)}`,
      );
    } else await expect(figure.locator('.host')).not.toHaveAttribute('data-thumbs');
    // seen from elsewhere: looked at where stops differ by the camera alone
    if (['prepare', 'ask', 'path'].includes(stop.id)) {
      await rests(page, canvas);
      seen.push(await canvas.screenshot());
    }
    if (i < tour.length - 1) await page.keyboard.press('ArrowRight');
  }
  expect(new Set(seen.map((one) => one.toString('base64'))).size).toBe(3);
  // the keys of the model are its own
  await canvas.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('[data-stop]')).toHaveAttribute('data-stop', tour.at(-1)!.id);
  await page.locator('.turn .button').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('[data-stop]')).toHaveAttribute('data-stop', tour.at(-2)!.id);
  const { violations } = await new AxeBuilder({ page }).include('[data-tour]').analyze();
  expect(violations).toEqual([]);
  // at rest nothing is drawn; while the hands move, it is
  const still = await rests(page, canvas);
  for (let i = 0; i < 10; i++) await drawn(page);
  expect(await frames(canvas)).toBe(still);
  await figure.locator('[data-play]').click();
  await expect.poll(() => frames(canvas)).not.toBe(still);
  await figure.locator('[data-play]').click();
  // back to the drawing: the counterpart of the button has the focus
  await figure.locator('[data-mode="2d"]').click();
  await expect(figure.locator('[data-mode="3d"]')).toBeFocused();
});

test('a clip and the right way run in two models by one clock; off the screen and back to the drawing they end', async ({
  page,
}) => {
  const words = wordsOf('en').trainer;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 820, height: 640 });
  await open(page, '/en/spine/practice/');
  const part = page.locator('[data-clips]');
  await part.scrollIntoViewIfNeeded();
  await part.locator('[data-mode="3d"]').click();
  await modelIn(part);
  const hosts = part.locator('.host');
  const clip = clips.find(({ fault }) => fault === 'too-far-out')!;
  await part
    .getByRole('button', { name: fillIn(words.clips.clip, { n: clips.indexOf(clip) + 1 }), exact: true })
    .click();
  const wrong = planFault(clip.fault, { passes: 1 });
  const taught = planMotion({ passes: 1 });
  await expectHands(hosts.first(), motionAt(wrong, 4.5));
  await part.locator(`[data-prediction="${clip.fault}"] input[value="${clip.fault}"]`).check();
  await part.locator(`[data-prediction="${clip.fault}"] button[type="submit"]`).click();
  await part.locator('[data-right-way]').scrollIntoViewIfNeeded();
  const right = await modelIn(part.locator('[data-right-way]'));
  const slider = part.locator('input[type="range"]');
  for (const second of [9, 21.5, 33]) {
    await slider.fill(String(second));
    const time = Number(await slider.inputValue());
    await expectHands(hosts.first(), motionAt(wrong, time));
    await expectHands(hosts.last(), motionAt(taught, time));
    await expect(part.locator('[data-described]').first()).toContainText(motionAt(wrong, time).level);
  }
  // off the screen nothing is drawn
  await rests(page, right);
  await page.evaluate(() => scrollTo(0, 0));
  await drawn(page);
  const before = await frames(right);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await drawn(page);
  expect(await frames(right)).toBe(before);
  // another clip: the second model goes; the drawing: the first one, too
  const session = await page.context().newCDPSession(page);
  await part.getByRole('button', { name: fillIn(words.clips.clip, { n: 1 }), exact: true }).click();
  await expect(part.locator('canvas')).toHaveCount(1);
  await part.locator('[data-mode="2d"]').click();
  await expect(part.locator('canvas')).toHaveCount(0);
  await expect(part.locator('[data-picture="2d"] svg[role="img"]')).toBeVisible();
  expect((await heapOf(session)).detachedCanvases).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a touch on the model answers; place, truth and the centimetres between are drawn; lost, the drawing goes on', async ({
    page,
  }) => {
    const words = wordsOf('id').trainer.quiz;
    const seed = 2024;
    const item = quizOf(seed)[0]!;
    if (item.kind !== 'find') throw new Error('the first question of this seed asks for a place');
    // the reader chose it on the page of the spine
    await page.addInitScript(() => localStorage.setItem('ruas:v1:spine-picture', '"3d"'));
    await open(page, `/id/spine/practice/#?quiz:back-quiz.1;s=${seed}`);
    await page.locator('#quiz').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: words.start }).tap();
    const quiz = page.locator('[data-quiz]');
    const canvas = await modelIn(quiz);
    await canvas.scrollIntoViewIfNeeded();
    await rests(page, canvas);
    const label = (key: string) => quiz.locator(`[data-label="${key}"]`);
    await expect(label('c7')).toBeVisible();
    await expect(label('selected')).toHaveCount(0);
    const { width, height } = (await canvas.boundingBox())!;
    await canvas.tap({ position: { x: width / 2 + 12, y: height * 0.55 } });
    const chosen = quiz.locator('p[aria-live="polite"]');
    await expect(chosen).toContainText('cm');
    await quiz.getByRole('button', { name: words.lock }).tap();
    const verdict = quiz.locator('[data-verdict]');
    const cm = Number(await verdict.getAttribute('data-centimetres'));
    // the nearest vertebra as the page named it, and the distance as the engine has it
    const level = /[CTL]\d+/.exec((await chosen.textContent())!.split('C7')[1]!)?.[0] ?? '';
    const line = skinLine(1);
    const truth = line.below(levelNumber(item.level));
    const candidates = [truth - cm * 10, truth + cm * 10].map((below) =>
      gradeItem(item, { kind: 'place', below: Math.max(0, below) }),
    );
    expect(candidates.map(({ answered }) => answered)).toContain(level);
    await expect(verdict).toHaveAttribute(
      'data-verdict',
      candidates.find(({ answered }) => answered === level)!.grade,
    );
    await expect(label('selected')).toHaveText(item.level);
    await expect(label('distance')).toHaveText(
      fillIn(words.result.cm, { cm: formatFor('id').decimal(cm, 1) }),
    );
    await expect(quiz.locator('[data-described]')).toContainText(formatFor('id').decimal(cm, 1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await canvas.evaluate((node: HTMLCanvasElement) =>
      node.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
    );
    await expect(quiz.locator('[data-model-failure="context-lost"]')).toBeVisible();
    await expect(quiz.locator('[data-picture="2d"] [data-gap]')).toHaveText(
      fillIn(words.result.cm, { cm: formatFor('id').decimal(cm, 1) }),
    );
  });
});
