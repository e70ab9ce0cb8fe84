import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { sandboxKind } from '#app/scenarios/sandbox.ts';
import { writeFragment } from '#app/link/grammar.ts';
import { analyseStrata, summarise } from '#engines/statistics/index.ts';
import { startStrata } from '#figures/strata/strata.ts';
import type { PanelId } from '#figures/sandbox/panels.ts';
import { expect, formatFor, languages, open, test, wordsOf, type Page } from './fixtures.ts';

/* Every panel's figure is taken along as it stands: as a picture with its numbers, and embedded with its state. */

const table = [
  [5, 4, 2],
  [3, 6, 5],
];

/** Presses a button and reads the file that it saves. */
async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

/** How many of the pixels are dark when a picture is drawn so wide, `wait` ms after it is decoded. */
const inkOf = (page: Page, data: Buffer, type: string, width: number, wait: number): Promise<number> =>
  page.evaluate(
    async ([base64, mime, wide, pause]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      await new Promise((resolve) => setTimeout(resolve, pause));
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = Math.round((wide * image.naturalHeight) / image.naturalWidth);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
      let ink = 0;
      for (let k = 0; k < pixels.length; k += 4) if (pixels[k]! < 128) ink += 1;
      return ink;
    },
    [data.toString('base64'), type, width, wait] as const,
  );

/** The share of the drawing that is not in its pixels. */
async function lostInk(page: Page, png: Buffer, svg: Buffer): Promise<number> {
  const width = png.readUInt32BE(16);
  const whole = await inkOf(page, svg, 'image/svg+xml', width, 1000);
  return Math.abs((await inkOf(page, png, 'image/png', width, 0)) - whole) / whole;
}

for (const language of languages) {
  const words = wordsOf(language);
  const format = formatFor(language);
  const { share } = words;

  test(`each panel’s figure is saved and embedded as it stands, ${language}`, async ({ page }) => {
    const { counts, tauB } = summarise(table);
    if (!tauB.ok) throw new Error(tauB.why);
    const groups = analyseStrata(startStrata.reversal);
    if (!groups.pooled.ok) throw new Error(groups.pooled.why);
    const panels: readonly [PanelId, string, string, () => Promise<void>][] = [
      ['pairs', 'pairs', words.cohort.rows[1]!, async () => {}],
      ['coefficient', 'coefficients', format.coefficient(tauB.value), async () => {}],
      [
        'p',
        'shuffle',
        `S = ${format.integer(counts.s)}`,
        () => page.getByRole('button', { name: words.shuffle.ten, exact: true }).click(),
      ],
      ['effect', 'evidence', words.evidence.before, async () => {}],
      [
        'dance',
        'dance',
        format.coefficient(tauB.value, 3),
        () => page.getByRole('button', { name: words.dance.one, exact: true }).click(),
      ],
      [
        'third',
        'strata',
        format.coefficient(groups.pooled.value),
        () => page.getByRole('button', { name: words.strata.starts.reversal, exact: true }).click(),
      ],
    ];
    for (const [panel, alone, told, act] of panels) {
      await open(page, `/${language}/?`);
      await open(
        page,
        `/${language}/sandbox/#?cohort:cohort.1;t=5-4-2_3-6-5&cohort-view:sandbox-view.2;p=${panel}`,
      );
      await act();
      await page.getByText(words.sandboxTools.away.figure, { exact: true }).click();
      const png = await save(page, share.png);
      const svg = await save(page, share.svg);
      const seen = svg.toString('utf8').replace(/<[^>]+>/g, ' ');
      expect(seen, panel).toContain(told);
      // every letter of the drawing is in the pixels, too
      expect(await lostInk(page, png, svg), panel).toBeLessThan(0.002);

      await page.getByRole('button', { name: share.embed, exact: true }).click();
      const code = await page.getByLabel(share.embedLabel).inputValue();
      const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(new URL(address).pathname).toBe(`/${language}/embed/${alone}/`);
      expect(address).toContain(new URL(page.url()).hash);
      const frame = await page.context().newPage();
      await open(frame, address);
      await expect(frame.getByRole('main')).toContainText(panel === 'pairs' ? words.pairCount.squares : told);
      await frame.close();
    }
  });
}

test('a figure that stands alone follows a cohort with the reader’s own names', async ({ page }) => {
  const words = wordsOf('id');
  const names = {
    rows: ['jarang', 'kadang', 'sering'],
    columns: ['rendah', 'tinggi'],
    variables: { x: 'kunjungan', y: 'pengetahuan' },
  };
  const own = [
    [6, 2],
    [4, 3],
    [1, 7],
  ];
  const link = writeFragment([
    {
      slot: 'cohort',
      kind: 'sandbox',
      version: sandboxKind.version,
      fields: sandboxKind.encode({ ...sandboxKind.defaults, table: own, names }),
    },
  ]);
  const { tauB, counts } = summarise(own);
  if (!tauB.ok) throw new Error(tauB.why);
  const main = page.getByRole('main');
  await open(page, `/id/embed/coefficients/${link}`);
  await expect(page.locator('[data-value="tau-b"]')).toHaveText(formatFor('id').coefficient(tauB.value));
  await expect(main).toContainText('pengetahuan');
  await open(page, `/id/embed/shuffle/${link}`);
  await expect(main.locator('.lead')).toContainText('kunjungan');
  await expect(main.locator('.lead')).toContainText(String(counts.s));
  await expect(page.getByText(words.site.link.problems['other-kind'])).toHaveCount(0);
});

test('a picture in pixels waits for its letters where the graphics card puts pages together', async ({
  baseURL,
}) => {
  const words = wordsOf('en');
  // the other tests do without one, and there letters are never late
  const { executablePath, args } = launchOptions();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: args.filter((one) => one !== '--disable-gpu-compositing'),
  });
  try {
    for (const panel of ['coefficient', 'dance']) {
      const page = await browser.newPage({ baseURL: baseURL! });
      await open(page, `/en/sandbox/#?cohort-view:sandbox-view.2;p=${panel}`);
      await page.getByText(words.sandboxTools.away.figure, { exact: true }).click();
      const png = await save(page, words.share.png);
      const svg = await save(page, words.share.svg);
      expect(await lostInk(page, png, svg), panel).toBeLessThan(0.002);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
