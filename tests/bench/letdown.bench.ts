import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { outputsOf, preset, simulate, USUAL_STEP, type Scenario } from '#engines/physiology/index.ts';
import { laneIds, lanes, topOfLane } from '#figures/letdown/curves/lanes.ts';
import { linePath } from '#figures/letdown/curves/layout.ts';
import { resultsOf } from '#figures/letdown/results.ts';
import { build } from '../../scripts/lib/build.mjs';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { serve } from '../../scripts/lib/server.mjs';

/** One entry of a trace; `tdur` is processor time, microseconds, so that a busy machine changes it little. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}
interface Frames {
  readonly count: number;
  /** Processor time of the main thread for each frame, milliseconds: everything, and scripts alone. */
  readonly whole: number;
  readonly script: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const SECONDS = 4;
/** The limit, milliseconds a frame. */
const LIMIT = 8;

/** Traces the page for some seconds in which every frame is asked for. */
async function frames(browser: Browser, page: Page): Promise<Frames> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'cc'] });
  await page.evaluate(
    (seconds) =>
      new Promise<void>((resolve) => {
        const begun = performance.now();
        const next = (now: number): void => {
          if (now - begun < seconds * 1000) requestAnimationFrame(next);
          else resolve();
        };
        requestAnimationFrame(next);
      }),
    SECONDS,
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const own = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}:${tid}`));
  const spent = (name: string): number =>
    own.filter((event) => event.name === name).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  const count = own.filter(({ name }) => name === 'FireAnimationFrame').length;
  const drawn = own.filter(({ name }) => name === 'ProxyMain::BeginMainFrame').length || count;
  return {
    count: drawn,
    whole: spent('ThreadControllerImpl::RunTask') / drawn,
    script: spent('FireAnimationFrame') / drawn,
  };
}

/** The simulator playing at normal speed, and a page on which nothing is drawn, in one browser. */
async function measure(): Promise<{ readonly playing: Frames; readonly empty: Frames }> {
  const out = mkdtempSync(join(root, 'node_modules', '.letdown-bench-'));
  await build({ out: out.slice(root.length) });
  const server = await serve(out, { port: 0 });
  const options = launchOptions();
  // the picture is drawn by the processor here; what counts is the main thread
  const browser = await chromium.launch({ ...options, args: [...options.args, '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}en/let-down/`);
    await page.waitForFunction(
      () => document.querySelectorAll('astro-island[ssr][client="load"]').length === 0,
    );
    await page.locator('.speed select').selectOption('1');
    await page.locator('.player .play').click();
    await frames(browser, page); // warms it up
    const playing = await frames(browser, page);
    const blank = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await blank.setContent('<p>nothing moves</p>');
    const empty = await frames(browser, blank);
    return { playing, empty };
  } finally {
    await browser.close();
    await server.close();
    rmSync(out, { recursive: true, force: true });
  }
}

const { playing, empty } = await measure();
const ms = (value: number): string => value.toFixed(2);
export const title = [
  'Let-down simulator, picture and six curves at normal speed, 1280 × 800',
  `  main thread: ${ms(playing.whole)} ms of processor time a frame, scripts ${ms(playing.script)} ms (${playing.count} frames); ${playing.whole <= LIMIT ? 'meets' : 'misses'} ≤ ${LIMIT} ms`,
  `  ${(playing.whole / empty.whole).toFixed(1)} × an empty frame of the same browser (${ms(empty.whole)} ms)`,
  'What a slider does at each move, against the run alone',
].join('\n');

const feed: Scenario = { ...preset('day-10-relaxed').scenario, minutes: 30 };
const run = () => simulate(feed, { sampleEvery: USUAL_STEP });

export const comparisons = [
  {
    name: 'run, outputs, results and the paths of all curves of 30 minutes, over the run',
    ours: run,
    against: () => {
      const simulation = run();
      const curves = { run: simulation, outputs: outputsOf(simulation) };
      resultsOf(simulation);
      for (const id of laneIds)
        linePath(
          { time: simulation.time, minutes: feed.minutes },
          lanes[id].curve(curves),
          topOfLane(id, curves),
        );
    },
  },
];
