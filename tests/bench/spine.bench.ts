import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { launchOptions } from '../../scripts/lib/browser.mjs';

/** What one run in the browser found; times as multiples of an empty scene in the same run. */
interface Tier {
  readonly first: number;
  readonly frame: number;
  readonly posture: number;
  readonly calls: number;
  readonly triangles: number;
}
interface Found {
  readonly full: Tier;
  readonly light: Tier;
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
const told = ({ first, frame, posture, calls, triangles }: Tier): string =>
  `${triangles} triangles in ${calls} draw calls with every layer; first picture ${first.toFixed(1)} ×, drawn frame ${frame.toFixed(1)} ×, change of posture ${posture.toFixed(1)} × an empty scene`;
export const title = [
  'Spine in 3D, against an empty scene in the same run (software renderer)',
  `  ${['spine', 'spine-light', 'body'].map(sizeOf).join('; ')}`,
  `  full: ${told(found.full)}`,
  `  light: ${told(found.light)}`,
].join('\n');
/** Both are measured in the browser, so there is nothing to compare here. */
export const comparisons = [];
