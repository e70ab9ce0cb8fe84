import { motionOptions, spineKind, type SpineParams } from '#app/scenarios/spine.ts';
import {
  c7Rates,
  landmark,
  levelNumber,
  motionAt,
  planMotion,
  skinLine,
  timeAtLevel,
  variantIds,
  variants,
} from '#engines/anatomy/index.ts';
import { morphometry } from '#engines/anatomy/tables.ts';
import { placeName } from '../../src/figures/spine/describe.ts';
import { minutesAndSeconds } from '../../src/figures/spine/massage/time.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wordsOf, type Page } from './fixtures.ts';

/** Keeps the drawing where the model would take its place. */
const drawing = '#?spine:spine.2;m=2d';
const thumbs = '[data-thumbs]';
const params = (more: Partial<SpineParams> = {}): SpineParams => ({ ...spineKind.defaults, ...more });
const stateAt = (time: number, more: Partial<SpineParams> = {}) =>
  motionAt(planMotion(motionOptions(params(more))), time);
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** The thumbs on the screen are those of the engine at this second. */
async function thumbsAt(page: Page, time: number, more: Partial<SpineParams> = {}): Promise<void> {
  const state = stateAt(time, more);
  const shown = page.locator(thumbs);
  await expect(shown).toHaveAttribute('data-thumbs', state.level);
  await expect(shown).toHaveAttribute('data-lateral', rounded(state.thumbs[0]!.lateral));
  await expect(shown).toHaveAttribute('data-below', rounded(state.thumbs[0]!.below));
}

// The safety check comes before the first play; trainer.spec.ts goes through it.
test.beforeEach(({ page }) =>
  page.addInitScript(() => localStorage.setItem('ruas:v1:safety-check', '"taken"')),
);

for (const language of languages) {
  const { atlas, player, spine } = wordsOf(language);
  const format = formatFor(language);

  test(`the massage plays, pauses, steps, is scrubbed and changed as the engine says: ${language}`, async ({
    page,
  }) => {
    await open(page, `/${language}/spine/${drawing};s=10`);
    await thumbsAt(page, 10);
    await page.getByRole('button', { name: player.forward }).click();
    await thumbsAt(page, 12);
    expect(page.url()).toContain('s=12');

    // one press plays; the vertebra under the thumbs is named in picture, list and title
    await page.getByRole('combobox', { name: player.speed }).selectOption('4');
    await page.getByRole('button', { name: player.play, exact: true }).click();
    await expect(page.locator(thumbs)).toHaveAttribute('data-thumbs', 'T4', { timeout: 10_000 });
    await page.getByRole('button', { name: player.pause, exact: true }).click();
    const level = (await page.locator(thumbs).getAttribute('data-thumbs')) as 'T4';
    await expect(page.locator('[data-value="thumbs"]')).toHaveText(plainText(atlas.massage.now, { level }));
    await expect(page.locator('.vertebra.under')).toHaveAttribute('data-vertebra', level);
    await expect(page.locator('[data-level][aria-pressed="true"]')).toHaveAttribute('data-level', level);
    expect(page.url()).toContain(`l=${level}`);

    // lifted back up to the start between two passes
    const plan = planMotion(motionOptions(params()));
    const time = page.getByRole('slider', { name: player.time });
    await time.fill(String(Math.round(plan.passSeconds) + 1));
    await expect(page.locator(thumbs)).toHaveAttribute('data-phase', 'lift');
    await expect(page.locator('[data-value="thumbs"]')).toHaveText(
      plainText(atlas.massage.lift, { level: 'C7' }),
    );
    await time.fill('100');
    await thumbsAt(page, 100);
    await expect(page.locator('[data-value="pass"]')).toHaveText(
      plainText(atlas.massage.pass, { n: 2, all: plan.passes }),
    );

    // a vertebra pressed in the list: the thumbs go there in the same pass
    await page.locator('[data-level="T9"]').click();
    await thumbsAt(page, timeAtLevel(plan, 'T9', 2)!);

    // pace, circle, minutes and hands, and what follows from them
    const set = async (name: string, value: number): Promise<void> =>
      page.getByRole('slider', { name, exact: true }).fill(String(value));
    await set(atlas.massage.pace, 24);
    await set(atlas.massage.circle, 36);
    await set(atlas.massage.planned, 4.5);
    await page.getByRole('radio', { name: atlas.massage.hand.pads }).check();
    const more = { pace: 24, circle: 36, minutes: 4.5, hands: 'pads' } as const;
    const changed = planMotion(motionOptions(params(more)));
    await expect(page.locator(thumbs)).toHaveAttribute('data-hands', 'pads');
    await thumbsAt(page, timeAtLevel(changed, 'T9', 2)!, more);
    await expect(page.getByText(minutesAndSeconds(atlas.massage, changed.length))).toBeVisible();
    await expect(page.getByText(format.decimal(changed.skinSpeed / 10, 1)).first()).toBeVisible();
    await expect(page.locator('[data-warning="bone"]')).toHaveText(atlas.massage.onBone);
    await page.reload();
    await thumbsAt(page, Math.round(timeAtLevel(changed, 'T9', 2)! * 10) / 10, more);
  });

  test(`every variant is compared and shown on the back: ${language}`, async ({ page }) => {
    await open(page, `/${language}/spine/${drawing}`);
    await page.getByText(atlas.massage.variants, { exact: true }).click();
    for (const variant of variantIds) {
      await page.locator(`[data-variant="${variant}"]`).click();
      const plan = planMotion(motionOptions(params({ variant })));
      await expect(page.locator('[data-layer="path"] .bead')).toHaveCount(2 * plan.route.length);
      await expect(page.getByText(atlas.massage.open[variant])).toBeVisible();
      await expect(page.locator('.levels li')).toHaveText([...plan.route]);
      const { start, end } = variants[variant];
      await expect(page.locator('svg[role="img"]').first()).toHaveAccessibleName(
        new RegExp(`${start}.*${end}`),
      );
    }
    await expect(page.locator('.loop').first()).toHaveAttribute('d', '');
  });

  test(`exploring: search, card, neighbours and measurements: ${language}`, async ({ page }) => {
    await open(page, `/${language}/spine/${drawing}`);
    await page.getByRole('tab', { name: atlas.activity.explore }).click();
    await expect(page.locator('[data-explore="T5"]')).toBeVisible();
    await expect(page.locator(thumbs)).toHaveCount(0);
    const box = page.getByRole('searchbox', { name: atlas.explore.search });
    await box.fill('th 7');
    await box.press('Enter');
    const card = page.locator('[data-explore="T7"]');
    await expect(card).toContainText(plainText(atlas.vertebra.thoracic, { nth: atlas.vertebra.nth.n7 }));
    await expect(card.locator('[data-value="other"]')).toHaveText(
      plainText(atlas.vertebra.other.thoracic, { n: 7 }),
    );
    const line = skinLine(1);
    const away = Math.round(line.below(levelNumber('T8')) - line.below(levelNumber('T7')));
    await expect(card).toContainText(plainText(atlas.explore.away, { name: 'T8', mm: format.integer(away) }));
    await expect(card.locator('[data-measure="spinousLength"]')).toContainText(
      format.decimal(morphometry('T7', 'spinousLength').value, 1),
    );
    await box.fill('atlas');
    await page.locator('[data-found="C1"]').click();
    await expect(page.locator('[data-explore="C1"]')).toContainText(atlas.explore.hand.C1);
    await box.fill('zzz');
    await expect(page.getByText(atlas.explore.none)).toBeVisible();
    await page.locator('.tip[data-vertebra="L2"]').click();
    await expect(page.locator('[data-explore="L2"]')).toContainText(atlas.explore.hand.lumbar);

    // nerves: what is anatomy and what is only taught
    await page.getByText(atlas.look, { exact: true }).click();
    await page.locator('[data-layer-switch="nerves"]').check();
    await expect(page.locator('[data-nerve]')).toHaveCount(4);
    await expect(page.locator('[data-nerves]')).toContainText(atlas.explore.nervesTaughtText);

    // named views, by keyboard, in the link
    await page.locator('[data-view-button="c7"]').press('Enter');
    await expect(page.locator('svg[data-view="c7"]')).toBeVisible();
    await page.locator('[data-view-button="left"]').click();
    await page.locator('svg[data-view="left"] [data-vertebra="T10"] .bone').last().click();
    await expect(page.locator('[data-explore="T10"]')).toBeVisible();
    expect(page.url()).toContain('w=left');
  });

  test(`landmarks: level, certainty, posture and the nod test: ${language}`, async ({ page }) => {
    await open(page, `/${language}/spine/${drawing};a=landmarks`);
    await expect(page.locator('[data-landmark-card="c7"]')).toBeVisible();
    const [exact, within] = [c7Rates.nod.exact, c7Rates.nod.withinOne].map((share) =>
      Math.round(share * 100),
    );
    await expect(
      page.getByText(
        plainText(atlas.landmarks.rates.values, {
          exact: exact!,
          within: within! - exact!,
          off: 100 - within!,
        }),
      ),
    ).toBeVisible();
    const nod = atlas.landmarks.nod;
    await page.getByRole('radio', { name: nod.back }).check();
    await expect(page.locator('[data-value="verdict"]')).toContainText(nod.slides);
    await page.getByRole('radio', { name: nod.pairs.c7 }).check();
    await page.getByRole('radio', { name: nod.back }).check();
    await expect(page.locator('[data-value="verdict"]')).toContainText(nod.stays);
    await page.getByRole('radio', { name: nod.pairs.hidden }).check();
    await page.getByRole('radio', { name: nod.back }).check();
    await expect(page.locator('[data-value="verdict"]')).toHaveCount(0);
    await page.locator('[data-answer="C7"]').click();
    await expect(page.locator('[data-value="verdict"]')).toContainText(
      new RegExp(`${nod.right}|${nod.wrong}`),
    );

    await page.locator('[data-landmark="scapula-inferior-angle"]').check();
    const mark = landmark('scapula-inferior-angle');
    await expect(page.locator('[data-value="landmark-level"]')).toHaveText(
      plainText(atlas.landmarks.levelValue, {
        at: placeName(mark.at),
        from: placeName(mark.from),
        to: placeName(mark.to),
      }),
    );
    await expect(page.getByText(atlas.landmarks.whyText)).toBeVisible();
    await expect(page.locator('[data-level="T8"]')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('radio', { name: spine.tool.standing }).first().check();
    await expect(page.locator('svg[data-posture="standing"]')).toBeVisible();
    await expect(page.locator('[data-landmark-card]')).toContainText(
      format.integer(Math.round(skinLine(0).below(levelNumber('T12')))),
    );
    await page.locator('[data-landmark="lowest-rib"]').check();
    await expect(page.locator('[data-landmark-mark]')).toBeVisible();
  });
}

test('under reduced motion the massage goes on in whole seconds, and rests off the screen', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `/en/spine/${drawing};s=20`);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.locator(thumbs)).not.toHaveAttribute('data-below', rounded(stateAt(20).thumbs[0]!.below));
  await page.locator('#evidence').scrollIntoViewIfNeeded();
  await expect(page.locator('.frame')).not.toBeInViewport();
  await expect
    .poll(async () => {
      const before = await page.locator(thumbs).getAttribute('data-below');
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      return before === (await page.locator(thumbs).getAttribute('data-below'));
    })
    .toBe(true);
});

test('the tabs answer to the arrow keys, and nothing is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `/id/spine/${drawing}`);
  await page.getByRole('tab', { selected: true }).focus();
  for (const activity of ['landmarks', 'explore'] as const) {
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator(`[data-activity="${activity}"]`)).toBeFocused();
    await expect(page.locator(`[data-panel="${activity}"] :is(fieldset, form)`).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test.describe('in the model', () => {
  test.use({ picture: '3d' });

  test('the hands, the views and the labels follow', async ({ page }) => {
    await open(page, '/en/spine/#?spine:spine.2;y=bt;s=30');
    const canvas = page.locator('[data-picture="3d"] canvas');
    await expect(canvas).toBeVisible({ timeout: 20_000 });
    const level = stateAt(30).level;
    await expect(page.locator('[data-label="selected"]')).toHaveText(level);
    const frames = async (): Promise<number> => Number(await canvas.getAttribute('data-frames'));
    const before = await frames();
    await page.getByRole('button', { name: 'One step on' }).click();
    await expect.poll(frames).toBeGreaterThan(before);
    await page.locator('[data-view-button="c7"]').click();
    await page.locator('[data-level="C7"]').click();
    await expect(page.locator('[data-label="selected"]')).toHaveText('C7');
    expect(page.url()).toContain('w=c7');
  });
});
