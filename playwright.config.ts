import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/lib/browser.mjs';

/** Three builds, each on a port of its own: at the root, in a folder, and with every text doubled. */
const first = Number(process.env['RUAS_TEST_PORT'] ?? 4411);
const servers = [
  { folder: 'dist', base: '/' },
  { folder: 'dist-sub', base: '/x/y/' },
  { folder: 'dist-double', base: '/' },
].map(({ folder, base }, k) => ({
  command: `node scripts/serve.mjs ${folder} --port=${first + k} --base=${base}`,
  url: `http://localhost:${first + k}${base}`,
  reuseExistingServer: false,
}));

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // one picture for every system: the software renderer draws the same everywhere
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${first}`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: servers,
});
