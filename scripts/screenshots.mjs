/**
 * `npm run screenshots`: every page of the built site, whole, in three sizes, both languages, light and dark, into
 * screenshots/, with a page to look through them; then the pictures of the README (docs/pictures), the link previews
 * (public), and the contact sheets of bones and body (scripts/model). `npm run screenshots -- study` takes only pages
 * whose path contains "study"; with such a choice all the others stay as they are. `-- published` takes those of the
 * README and the previews alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { serve } from './lib/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chosen = process.argv[2] ?? '';
const publishedOnly = chosen === 'published';
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const themes = ['light', 'dark'];
const TALLEST = 4000;

/** What the README and chat apps show. `state` is set up as a reader would. */
const published = [
  { file: 'docs/pictures/home.png', path: 'en/', width: 1280, height: 800 },
  { file: 'docs/pictures/study.png', path: 'en/study/#the-missing-piece', width: 1280, height: 800 },
  {
    file: 'docs/pictures/sandbox-dark.png',
    path: 'en/sandbox/#?cohort:cohort.1;t=5-4-2_2-6-6;m=free',
    width: 1280,
    height: 800,
    theme: 'dark',
  },
  {
    file: 'docs/pictures/massage.png',
    path: 'en/spine/',
    width: 1280,
    height: 800,
    until: '[data-picture="3d"] canvas[data-body="shown"]',
  },
  { file: 'docs/pictures/let-down.png', path: 'en/let-down/', width: 1280, height: 800 },
  { file: 'docs/pictures/mother-phone.png', path: 'id/let-down/mother/', width: 360, height: 740 },
  { file: 'docs/pictures/home-phone.png', path: 'id/', width: 360, height: 740 },
  { file: 'docs/pictures/lesson-phone.png', path: 'id/lessons/two-hormones/', width: 360, height: 740 },
  ...['en', 'id'].map((language) => ({
    file: `public/preview-${language}.png`,
    path: `${language}/`,
    width: 1200,
    height: 630,
    css: `
      .site-header nav, .site-header .tools, .doors, .see figcaption, .see .controls, .see .button { display: none !important }
      .hero ~ * { visibility: hidden !important }
      .hero { grid-template-columns: 340px minmax(0, 1fr) !important; padding-top: 20px !important }
      .say h1 { font-size: 46px } .say .lede { font-size: 21px }
      .wrap { padding-inline: 48px !important }`,
  })),
];

/** Every page that was built, as a path. */
const pagesIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesIn(path);
    return name === 'index.html' ? [folder] : [];
  });

/** Opens a page and wakes every figure on it. */
async function open(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const start = scrollY;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.7) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    scrollTo(0, start);
  });
  await page.waitForTimeout(250);
  return page;
}

console.log('· building');
await build({ out: 'dist' });
const out = join(root, 'screenshots');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const server = await serve(join(root, 'dist'));
const browser = await chromium.launch(launchOptions());
const context = (options) => browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });

const paths = pagesIn(join(root, 'dist'))
  .map((folder) => `${relative(join(root, 'dist'), folder).replaceAll('\\', '/')}/`)
  .filter((path) => path !== '/' && !publishedOnly && path.includes(chosen))
  .sort();
const taken = [];
for (const path of paths) {
  process.stdout.write(`· ${path}\n`);
  for (const size of sizes)
    for (const colorScheme of themes) {
      const one = await context({ viewport: size, colorScheme });
      const page = await open(one, server.url + path);
      const file = `${path.replace(/\/$/, '').replaceAll('/', '_')}-${size.width}-${colorScheme}.png`;
      // a picture taller than the browser can draw at once would repeat its top
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0, part = 1; y < tall; y += TALLEST, part += 1) {
        const name = tall > TALLEST ? file.replace('.png', `-part-${part}.png`) : file;
        const clip = { x: 0, y, width: size.width, height: Math.min(TALLEST, tall - y) };
        await page.screenshot({ path: join(out, name), fullPage: true, clip });
        taken.push(name);
      }
      await one.close();
    }
}
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>body{font:14px sans-serif;background:#888}figure{display:inline-block;vertical-align:top;margin:8px}img{max-width:400px;display:block}</style>${taken
    .map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" loading="lazy"></a><figcaption>${file}</figcaption></figure>`,
    )
    .join('')}`,
);

if (chosen === '' || publishedOnly)
  for (const { file, path, width, height, theme = 'light', css, until } of published) {
    const one = await context({ viewport: { width, height }, colorScheme: theme });
    const page = await open(one, server.url + path);
    if (css) await page.addStyleTag({ content: css });
    if (until) await page.locator(until).waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(root, file) });
    await one.close();
  }
await browser.close();
await server.close();
if (chosen === '')
  for (const sheet of ['scripts/model/sheet.ts', 'scripts/model/body/pictures.mjs'])
    execFileSync(process.execPath, [sheet], { cwd: root, stdio: 'inherit' });
console.log(`${taken.length} pictures in screenshots/; open screenshots/index.html to look through them`);
