import { fragmentFor } from '#app/link/pageLink.ts';
import { letDownKind, paramsOf, scenarioOf, type LetDownParams } from '#app/scenarios/letDown.ts';
import {
  outputsOf,
  preset,
  simulate,
  sweep,
  USUAL_STEP,
  type Simulation,
} from '#engines/physiology/index.ts';
import { variantOf } from '#figures/letdown/compare/variants.ts';
import { laneIds, laneNumber, lanes } from '#figures/letdown/curves/lanes.ts';
import { changedFrom, stretchesOf } from '#figures/letdown/inputs.ts';
import { resultText } from '#figures/letdown/numbers.ts';
import { momentOf } from '#figures/letdown/plate/moment.ts';
import { resultNames, resultsOf } from '#figures/letdown/results.ts';
import { clockText } from '#figures/letdown/words.ts';
import { plainText } from '#i18n/message.ts';
import { expect, formatFor, languages, open, test, wordsOf, type Language, type Page } from './fixtures.ts';

const usual = letDownKind.defaults;
const runOf = (params: LetDownParams): Simulation =>
  simulate(scenarioOf(params), { sampleEvery: USUAL_STEP });
const address = (language: Language, params: LetDownParams): string =>
  `/${language}/let-down/${fragmentFor('letdown', letDownKind, params)}`;

/** Every number of the page against the engine: the readings at the moment, and what the run comes to. */
async function expectNumbers(page: Page, language: Language, params: LetDownParams): Promise<void> {
  const format = formatFor(language);
  const words = wordsOf(language).letDown;
  const run = runOf(params);
  const instant = momentOf(run, params.second / 60);
  for (const id of laneIds)
    await expect(page.locator(`[data-value="${id}"]`)).toHaveText(
      plainText(words.curves.units[id], { value: laneNumber(id, lanes[id].value(instant), format) }),
    );
  const results = resultsOf(run);
  for (const name of resultNames)
    await expect(page.locator(`[data-result="${name}"]`)).toHaveText(
      resultText(name, results[name], words.results, format),
    );
}

for (const language of languages) {
  const words = wordsOf(language).letDown;
  const format = formatFor(language);

  test(`shows what the engine computes, and links curves and picture, ${language}`, async ({ page }) => {
    test.setTimeout(60_000);
    const params = { ...paramsOf(preset('day-3-emergency-caesarean').scenario), second: 400 };
    await open(page, address(language, params));
    await expectNumbers(page, language, params);
    await expect(page.locator('[data-value="clock"]')).toHaveText(clockText(words.clock, 400));
    // the table, at each burst
    const run = runOf(params);
    await page.getByText(words.table.title).click();
    for (const { time } of run.events)
      await expect(page.locator(`tr[data-minute="${time.toFixed(2)}"] [data-cell="oxytocin"]`)).toHaveText(
        laneNumber('oxytocin', momentOf(run, time).oxytocin, format),
      );
    // a curve lights its part, a part its curve
    const squeeze = page.locator('[data-lane="contraction"]');
    await squeeze.locator('.name').click();
    await expect(page.locator('[data-label="basket"]').first()).toHaveAttribute('aria-pressed', 'true');
    // the pointer goes away, for what the page scrolls under it would light up, too
    await page.mouse.move(0, 0);
    await page.locator('[data-label="anterior"]').first().focus();
    await expect(page.locator('[data-lane="prolactin"]')).toHaveClass(/lit/);
    await expect(squeeze).not.toHaveClass(/lit/);
    // keys on a curve move the time, and the picture says where it stands
    await squeeze.locator('.name').focus();
    await page.keyboard.press('ArrowRight');
    await expectNumbers(page, language, { ...params, second: 405 });
    await page.getByRole('button', { name: words.curves.previous }).click();
    const last = run.events.findLast(({ time }) => time * 60 < 404)!;
    await expect(page.locator('[data-value="clock"]')).toHaveText(clockText(words.clock, last.time * 60));
    // what was measured, with its source
    await page
      .getByRole('button', {
        name: plainText(words.curves.measuredName, { lane: words.curves.lanes.oxytocin }),
      })
      .click();
    await expect(page.getByRole('link', { name: /Johnston/ })).toBeVisible();
  });

  test(`a mother changed while she feeds: inputs, bars, presets, reset, ${language}`, async ({ page }) => {
    test.setTimeout(90_000);
    let params: LetDownParams = { ...usual, second: 300 };
    await open(page, address(language, params));
    const now = page.getByRole('region', {
      name: plainText(words.controls.now, { time: clockText(words.clock, 300) }),
    });
    // from this second on
    await now.getByRole('slider', { name: words.controls.stress }).press('End');
    params = { ...params, changes: changedFrom(params.changes, 'stress', 300, 100) };
    await expectNumbers(page, language, params);
    await now.getByRole('switch', { name: words.controls.suckling }).click();
    params = { ...params, changes: changedFrom(params.changes, 'suckling', 300, 0) };
    await expectNumbers(page, language, params);
    await expect(page).toHaveURL(/p=300/);
    // the label of what is only taught stands as long as it is chosen
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', 'plausible');
    await page.getByRole('radio', { name: words.controls.evidences['as-taught'] }).check({ force: true });
    await expect(page.locator('[data-evidence="as-taught"]')).toContainText(
      plainText(words.controls.evidenceNotes['as-taught']).slice(0, 30),
    );
    await page.getByRole('switch', { name: words.controls.massage }).click();
    params = { ...params, evidence: 'as-taught', changes: changedFrom(params.changes, 'massage', 300, 100) };
    await expectNumbers(page, language, params);
    // a bar's end by keyboard, and the bar away
    const bars = page.locator('[data-input="stress"]');
    await bars.getByRole('slider').first().press('PageUp');
    const [moved] = stretchesOf(params.changes, 'stress', 1800).map((one) => ({
      ...one,
      from: one.from + 60,
    }));
    params = {
      ...params,
      changes: changedFrom(changedFrom(params.changes, 'stress', 0, 0), 'stress', moved!.from, 100),
    };
    await expectNumbers(page, language, params);
    await bars.getByRole('slider').first().press('Delete');
    await expect(bars.getByRole('slider')).toHaveCount(0);
    params = { ...params, changes: changedFrom(params.changes, 'stress', 0, 0) };
    await expectNumbers(page, language, params);
    // a preset, another feed, and back to the start
    await page.getByLabel(words.controls.start).selectOption('month-3-night');
    params = paramsOf(preset('month-3-night').scenario);
    await expectNumbers(page, language, params);
    await page.getByRole('button', { name: words.controls.another }).click();
    await expectNumbers(page, language, { ...params, seed: 2 });
    await page.getByRole('button', { name: words.controls.reset }).click();
    await expectNumbers(page, language, usual);
  });

  test(`two mothers on one clock, and one curve of fifty, ${language}`, async ({ page }) => {
    const params = { ...usual, second: 480 };
    await open(page, address(language, params));
    await page.getByRole('button', { name: words.compare.variants.stress }).click();
    await expect(page.locator('[data-mother]')).toHaveCount(2);
    const [a, b] = [resultsOf(runOf(params)), resultsOf(runOf(variantOf(params, 'stress')))];
    for (const name of resultNames)
      await expect(page.locator(`[data-measure="${name}"] td`)).toContainText([
        resultText(name, a[name], words.results, format),
        resultText(name, b[name], words.results, format),
        '',
      ]);
    await expect(page.locator('[data-value="compare"]')).toContainText(words.compare.prolactinSame);
    await expect(page.locator('[data-value="oxytocin-b"]')).toContainText(
      laneNumber('oxytocin', momentOf(runOf(variantOf(params, 'stress')), 8).oxytocin, format),
    );
    // the link carries both
    await expect(page).toHaveURL(/letdown-b:let-down/);
    await open(page, page.url().replace(/^https?:\/\/[^/]+/, ''));
    await page.reload();
    await expect(page.locator('[data-mother]')).toHaveCount(2);
    await page.getByRole('button', { name: words.compare.close }).click();
    await expect(page.locator('[data-mother]')).toHaveCount(0);

    await page.getByRole('button', { name: plainText(words.fan.open, { seeds: '50' }) }).click();
    const steps = sweep(scenarioOf(params), { seeds: 50, sampleEvery: 0.1 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { intakes, pulseCounts } = step.value;
    const caption = page.locator('[data-value="fan"]');
    await expect(caption).toContainText(
      `${format.integer(Math.round(Math.min(...intakes)))}–${format.integer(Math.round(Math.max(...intakes)))} mL`,
    );
    await expect(caption).toContainText(`${Math.min(...pulseCounts)}–${Math.max(...pulseCounts)}`);
    await expect(page.locator('[data-lane="oxytocin"] .fan')).toHaveCount(2);
  });
}

test('the clock goes in steps where motion is reduced, fast or slow, and can be scrubbed back', async ({
  page,
}) => {
  await open(page, address('en', { ...usual, second: 1500 }));
  const clock = page.locator('[data-value="clock"]');
  await page.locator('.speed select').selectOption('600');
  await page.locator('.player .play').click();
  await expect(clock).toHaveText('30 min 00 s');
  await page.locator('.player').getByRole('slider').fill('390');
  await expectNumbers(page, 'en', { ...usual, second: 390 });
  await page.locator('.player .button.quiet').nth(1).click();
  await expect(clock).toHaveText('6 min 35 s');
});

test('on a phone: three curves, others by choice, the controls as a sheet over the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/id/let-down/');
  const words = wordsOf('id').letDown;
  await expect(page.locator('[data-lane]:visible')).toHaveCount(3);
  await page.getByRole('checkbox', { name: words.curves.lanes.flow }).check();
  await expect(page.locator('[data-lane]:visible')).toHaveCount(4);
  await page.getByRole('button', { name: words.controls.open }).click();
  const cue = page.getByRole('switch', { name: words.controls.cue });
  await expect(cue).toBeInViewport();
  await cue.click();
  await expect(page).toHaveURL(/let-down\.1/);
  await page.getByRole('button', { name: words.controls.close }).click();
});

test('a broken link is told in words, and the page works on', async ({ page }) => {
  await open(page, '/en/let-down/#?letdown:let-down.1;d=900');
  await expect(page.locator('[data-link-problem="out-of-range"]')).toBeVisible();
  await page.getByRole('switch', { name: wordsOf('en').letDown.controls.cue }).click();
  await expect(page).toHaveURL(/d=10;/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('picture, curves, results and table stand at the second let-down', async ({ page }) => {
    await page.goto('/en/let-down/');
    const run = runOf(usual);
    const second = Math.round(run.events[1]!.time * 60 + 0.36 * 60);
    await expectNumbers(page, 'en', { ...usual, second });
    expect(outputsOf(run).flow.length).toBe(1501);
    await expect(page.getByRole('img').first()).toHaveAccessibleName(/Let-down/);
    await expect(page.locator('tr[data-minute]')).not.toHaveCount(0);
  });
});
