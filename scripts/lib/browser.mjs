/**
 * The Chromium that tests, benchmarks and screenshots drive: CHROMIUM_PATH, an installed one, Playwright's own, or
 * Debian's package, in this order. One place, so that all of them use the same.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Playwright's download, where somebody has run `npx playwright install chromium`. */
function playwrightCopy() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(homedir(), 'AppData/Local/ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return undefined;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  for (const version of readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse())
    for (const path of inside)
      if (existsSync(join(folder, version, path))) return join(folder, version, path);
  return undefined;
}

/** Path of a browser that starts, or undefined. */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...installed, playwrightCopy()];
  for (const path of candidates) {
    if (!path || !existsSync(path)) continue;
    try {
      execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
      return path;
    } catch {
      // found but does not start: try the next
    }
  }
  return undefined;
}

export const noBrowser =
  'No browser for the tests works here: neither an installed Chromium or Chrome (set CHROMIUM_PATH if it stands elsewhere), ' +
  "nor Playwright's own (npx playwright install chromium), nor Debian's package (apt-get install chromium). Install one of the three.";

/** Options for Playwright, Vitest's browser mode and scripts. Software WebGL, no background traffic. */
export function launchOptions() {
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args };
}

const args = [
  '--no-sandbox',
  // WebGL in software; pages are put together without it, which is faster on a machine that has no graphics card
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];
