import { motherScenes } from '#content/mother/scenes.ts';
import { claimById } from '#content/claims/index.ts';
import { pagePath } from '#i18n/paths.ts';
import { expect, languages, open, settled, test, wordsOf, type Page } from './fixtures.ts';

const sentences = (page: Page) => page.locator('.sentences p');
const scene = (page: Page) => page.locator('[data-scene]');

test.describe('by one thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const language of languages)
    test(`through all scenes by taps, swipes and the button, ${language}`, async ({ page }) => {
      const words = wordsOf(language).mother;
      await open(page, `/${language}/let-down/mother/`);
      const picture = (await scene(page).boundingBox())!;
      const [x, y] = [picture.x + picture.width / 2, picture.y + picture.height / 2];
      const swipe = async (by: number): Promise<void> => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + by, y + 6, { steps: 3 });
        await page.mouse.up();
      };
      const turn = [
        () => page.touchscreen.tap(x, y),
        () => swipe(-90),
        () => page.getByRole('button', { name: words.next }).tap(),
      ];
      for (const [k, { id }] of motherScenes.entries()) {
        await expect(scene(page)).toHaveAttribute('data-scene', id);
        await expect(sentences(page)).toHaveText([...words.scenes[id]]);
        await expect(page.getByRole('img', { name: words.pictures[id] })).toBeVisible();
        // the picture has about half of the screen, and the large button is in reach of the thumb
        const box = (await scene(page).boundingBox())!;
        expect(box.height).toBeGreaterThan(0.45 * 740);
        const button = (await page.locator('.turn .solid').boundingBox())!;
        expect(button.y).toBeGreaterThan(740 / 2);
        expect(button.y + button.height).toBeLessThanOrEqual(740);
        expect(button.height).toBeGreaterThanOrEqual(60);
        if (k < motherScenes.length - 1) await turn[k % turn.length]!();
      }
      await swipe(90);
      await expect(scene(page)).toHaveAttribute('data-scene', motherScenes.at(-2)!.id);
      await expect(page).toHaveURL(/#\?mother:mother\.1;n=6/);
    });
});

test('by keys; the note stays away from the mother until it is opened, and holds its sources', async ({
  page,
}) => {
  const words = wordsOf('id').mother;
  await open(page, '/id/let-down/mother/');
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'ArrowRight']) await page.keyboard.press(key);
  await expect(scene(page)).toHaveAttribute('data-scene', 'massage');
  await page.keyboard.press('Home');
  await expect(scene(page)).toHaveAttribute('data-scene', 'together');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(scene(page)).toHaveAttribute('data-scene', 'massage');

  const note = page.getByText(words.notes.massage);
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: words.menu }).click();
  await page.getByRole('button', { name: words.note }).click();
  await expect(note).toBeVisible();
  for (const id of motherScenes[4]!.claims)
    await expect(page.locator(`[data-claim="${id}"]`)).toContainText(
      claimById(id)
        .statement.id.slice(0, 40)
        .replace(/<[^>]+>/g, ''),
    );
  // keys belong to the open note now
  await page.keyboard.press('ArrowRight');
  await expect(scene(page)).toHaveAttribute('data-scene', 'massage');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('her look is remembered, and the clinician’s view opens the same feed', async ({ page }) => {
  const words = wordsOf('en').mother;
  await open(page, '/en/let-down/mother/#?mother:mother.1;n=6');
  await page.getByRole('button', { name: words.menu }).click();
  await page.getByRole('radio', { name: words.tones[4], exact: true }).check();
  await page.getByRole('radio', { name: words.drapes.hair }).check();
  await expect(page).toHaveURL(/t=4;d=hair/);
  const clinician = page.getByRole('link', { name: words.clinician }).first();
  await expect(clinician).toHaveAttribute('href', /let-down\/#\?letdown:let-down\.1;.*i=0-1-100_/);
  await page.goto('about:blank');
  await open(page, '/en/let-down/mother/');
  await expect(page.locator('.plate[data-tone="4"]')).toBeVisible();
  // a link that names only the scene leaves her as the device knows her; one that names her look shows that
  await open(page, '/en/let-down/mother/#?mother:mother.1;n=2');
  await expect(page.locator('.plate[data-tone="4"]')).toBeVisible();
  await page.evaluate(() => (location.hash = '#?mother:mother.1;n=2;t=1'));
  await expect(page.locator('.plate[data-tone="1"]')).toBeVisible();
  await page.getByRole('button', { name: words.menu }).click();
  // the card shows the mother that was seen
  await page.getByRole('link', { name: words.card }).click();
  await expect(page).toHaveURL(new RegExp(`${pagePath('en', 'card')}#`));
  await expect(page.locator('svg.card[data-tone="1"]')).toBeVisible();
});

test('blocked and damaged storage are told in words, and nothing is thrown away', async ({
  page,
  context,
}) => {
  const { card, mother } = wordsOf('id');
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('damaged')) {
      sessionStorage.setItem('damaged', 'yes');
      localStorage.setItem('ruas:v1:clinic', '{"place":');
      localStorage.setItem('ruas:v1:mother-look', '{"tone":9}');
    }
  });
  await open(page, '/id/let-down/card/');
  await expect(page.getByText(card.setAside)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('ruas:v1:clinic:set-aside'))).toBe('{"place":');
  await page.getByLabel(card.place).fill('Puskesmas Mekar');
  await expect(page.getByText(card.setAside)).toBeHidden();

  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(blocked, '/id/let-down/mother/');
  await blocked.getByRole('button', { name: mother.menu }).click();
  await blocked.getByRole('radio', { name: mother.tones[3], exact: true }).check();
  await expect(blocked.getByText(mother.notKept)).toBeVisible();
  await expect(blocked.locator('.plate[data-tone="3"]')).toBeVisible();
});

test('nothing jumps when the page is turned, and no picture leaves its frame', async ({ page }) => {
  for (const [width, height] of [
    [320, 568],
    [740, 360],
    [768, 1024],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '/en/let-down/mother/');
    const first = await scene(page).boundingBox();
    for (const { id } of motherScenes) {
      await expect(scene(page)).toHaveAttribute('data-scene', id);
      expect(await scene(page).boundingBox()).toEqual(first);
      const low = (await sentences(page).last().boundingBox())!;
      const button = (await page.locator('.turn .solid').boundingBox())!;
      expect(button.y + button.height).toBeLessThanOrEqual(height);
      expect(low.y + low.height).toBeLessThanOrEqual(width > height ? height : button.y);
      await page.keyboard.press('ArrowRight');
    }
  }
});

for (const voices of ['none', 'own'] as const)
  test(`reading aloud with ${voices === 'none' ? 'no voice of the language' : 'a voice of the device'}`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      // an older phone names Indonesian by its former code
      const voice = { lang: 'in_ID', localService: true, name: 'Ibu' };
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: {
          getVoices: () => (kind === 'own' ? [voice] : []),
          addEventListener: () => undefined,
          cancel: () => (said.length = 0),
          speak: ({ text }: { text: string }) => said.push(text),
        },
      });
    }, voices);
    const words = wordsOf('id').mother;
    await open(page, '/id/let-down/mother/');
    const said = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(await said()).toEqual([]);
    await page.getByRole('button', { name: words.speak }).click();
    if (voices === 'none') {
      await expect(page.getByText(words.noVoice)).toBeVisible();
      await expect(sentences(page)).toHaveText([...words.scenes.together]);
    } else {
      await expect.poll(said).toEqual([...words.scenes.together]);
      await page.getByRole('button', { name: words.next }).click();
      await expect.poll(said).toEqual([...words.scenes.message]);
      await page.getByRole('button', { name: words.silence }).click();
      expect(await said()).toEqual([]);
    }
  });

test('without scripts all seven scenes can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/id/let-down/mother/');
  for (const { id } of motherScenes)
    for (const sentence of wordsOf('id').mother.scenes[id])
      await expect(page.locator('.all').getByText(sentence).first()).toBeVisible();
  await context.close();
});

for (const language of languages)
  test(`the card keeps the clinic, prints on one A5 sheet and is saved as a picture, ${language}`, async ({
    page,
  }) => {
    const words = wordsOf(language).card;
    await open(page, `/${language}/let-down/card/`);
    await page.getByLabel(words.place).fill('Puskesmas Mekar');
    await page.getByLabel(words.phone).fill('0812 0000');
    await expect(page.locator('svg.card')).toContainText('Puskesmas Mekar');
    await page.reload();
    await settled(page);
    await expect(page.getByLabel(words.place)).toHaveValue('Puskesmas Mekar');
    await expect(page.locator('svg.card')).toContainText('0812 0000');

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf)!;
    const mm = (points: string | undefined): number => (Number(points) / 72) * 25.4;
    expect(mm(box[1])).toBeCloseTo(148, 0);
    expect(mm(box[2])).toBeCloseTo(210, 0);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.picture }).click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
  });
