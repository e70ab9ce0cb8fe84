import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { launchOptions } from '../../scripts/lib/browser.mjs';

/** What one run in the browser found, in milliseconds; only their ratios are shown. */
interface Found {
  readonly first: number;
  readonly firstEmpty: number;
  readonly frame: number;
  readonly frameEmpty: number;
  readonly count: { readonly calls: number; readonly triangles: number };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = '/tests/bench/spine.bench.html';

async function measure(): Promise<Found> {
  const server = await createServer({ root, configFile: false, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  const browser = await chromium.launch(launchOptions());
  try {
    const tab = await browser.newPage({ viewport: { width: 700, height: 700 } });
    // once to warm the server, once to measure
    for (let i = 0; i < 2; i++) {
      await tab.goto(`${server.resolvedUrls!.local[0]!.replace(/\/$/, '')}${page}`);
      await tab.waitForFunction(() => 'found' in window, undefined, { timeout: 60_000 });
    }
    return await tab.evaluate(() => (window as unknown as { found: Found }).found);
  } finally {
    await browser.close();
    await server.close();
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
const sizeOf = (name: string): string => {
  const bytes = readFileSync(`${root}src/assets/models/${name}.glb`);
  return `${name}.glb ${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes).length)}`;
};

const found = await measure();
const { first, firstEmpty, frame, frameEmpty, count } = found;
export const title = [
  'Spine in 3D, against an empty scene in the same run',
  `  ${sizeOf('spine')}; ${sizeOf('body')}`,
  `  ${count.triangles} triangles in ${count.calls} draw calls with every layer`,
  `  time to the first picture: ${(first / firstEmpty).toFixed(1)} × an empty scene`,
  `  time of a drawn frame: ${(frame / frameEmpty).toFixed(1)} × an empty scene (software renderer)`,
].join('\n');
/** Both are measured in the browser, so there is nothing to compare here. */
export const comparisons = [];
