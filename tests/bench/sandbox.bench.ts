import { chromium, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { serve } from '../../scripts/lib/server.mjs';
import { fileURLToPath } from 'node:url';
import { en } from '#i18n/en.ts';

/*
 * What the sandbox asks of the main thread, by the browser's own tracing, on the built site (dist). Milliseconds of one
 * machine say little elsewhere; they are shown because the two limits are limits in milliseconds. Counted is the time
 * of the thread itself: what other programs take from the processor meanwhile is not work of the page.
 */

/** A complete event of a trace: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

async function traced(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'],
  });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents;
}

/** The tasks of the thread that carries the page's own marks. */
type Task = TraceEvent & Required<Pick<TraceEvent, 'tdur'>>;
const milliseconds = ({ tdur }: Task): number => tdur / 1000;
/** A task in which an answer of the worker arrives: it follows the move in its own time. */
const isAnswer = (task: Task, answers: readonly TraceEvent[]): boolean =>
  answers.some(({ tid, ts }) => tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0));
/** A task in which the page hears of a key or of the pointer: one step of a move, with the frame that shows it. */
const isStep = (task: Task, inputs: readonly TraceEvent[]): boolean =>
  inputs.some(({ tid, ts }) => tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0));
function mainTasks(events: readonly TraceEvent[]): readonly Task[] {
  const mark = events.find(({ name }) => name === 'bench-0');
  return events.filter(
    (event): event is Task =>
      event.pid === mark?.pid &&
      event.tid === mark.tid &&
      event.tdur !== undefined &&
      event.name.endsWith('RunTask'),
  );
}

const mark = (page: Page, k: number): Promise<unknown> =>
  page.evaluate((name) => performance.mark(name), `bench-${k}`);
const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

/** Three presses make a move, pick up, carry, put down; each is one piece of work for the reader. */
async function byKeys(page: Page, k: number): Promise<void> {
  for (const key of ['Enter', k % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', 'Enter'])
    await page.keyboard.press(key);
}
/** Dragged by the mouse from one cell into the next, a few steps on the way. */
async function byMouse(page: Page, k: number): Promise<void> {
  const [from, to] = k % 2 === 0 ? ['0-0', '0-1'] : ['0-1', '0-0'];
  const [start, end] = [
    (await page.locator(`[data-cell="${from}"]`).boundingBox())!,
    (await page.locator(`[data-cell="${to}"]`).boundingBox())!,
  ];
  // the first mother of a cell stands in its upper left corner, below the line with the count
  await page.mouse.move(start.x + 14, start.y + 56);
  await page.mouse.down();
  await page.mouse.move(end.x + 40, end.y + 90, { steps: 6 });
  await page.mouse.up();
}

interface Moves {
  /** The longest task of each move, from the first press to the second frame after the last; answers of the worker apart. */
  readonly longest: readonly number[];
  /** Every task in which a press, a step or a release was heard. */
  readonly steps: readonly number[];
}

/** Milliseconds of main-thread work for mothers who are moved, one after the other. */
async function movesOf(
  page: Page,
  cdp: CDPSession,
  table: string,
  move: (page: Page, k: number) => Promise<void>,
): Promise<Moves> {
  const MOVES = 60;
  await page.goto(`${site.url}en/sandbox/#?cohort:cohort.1;t=${table}`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.locator('[data-cell="0-0"]').focus();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const events = await traced(page, async () => {
    for (let k = 0; k < MOVES; k += 1) {
      await mark(page, k);
      await move(page, k);
      await frames(page);
    }
    await mark(page, MOVES);
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const at = Array.from(
    { length: MOVES + 1 },
    (_, k) => events.find(({ name }) => name === `bench-${k}`)!.ts,
  );
  const answers = events.filter(({ name }) => name === 'HandlePostMessage');
  const inputs = events.filter(
    ({ name, args }) => name === 'EventDispatch' && /^(?:key|pointer)/.test(args.data?.type ?? ''),
  );
  const tasks = mainTasks(events).filter(({ ts }) => ts >= at[0]! && ts < at[MOVES]!);
  const longest = at
    .slice(1)
    .map((end, k) =>
      tasks
        .filter((task) => task.ts >= at[k]! && task.ts < end && !isAnswer(task, answers))
        .reduce((most, task) => Math.max(most, milliseconds(task)), 0),
    );
  return { longest, steps: tasks.filter((task) => isStep(task, inputs)).map(milliseconds) };
}

/** The longest main-thread task while 10,000 cohorts are drawn, in milliseconds. */
async function longestWhileDrawing(page: Page): Promise<number> {
  await page.goto(`${site.url}en/sandbox/`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.getByRole('tab', { name: en.sandbox.panels.dance, exact: true }).click();
  const panel = page.getByRole('tabpanel');
  const many = panel.getByRole('button', { name: /10,000/ });
  await many.waitFor();
  const events = await traced(page, async () => {
    await mark(page, 0);
    await many.click();
    await panel
      .getByText(/10,000/)
      .last()
      .waitFor();
    await mark(page, 1);
  });
  return mainTasks(events).reduce((longest, task) => Math.max(longest, milliseconds(task)), 0);
}

const site = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), { port: 0, base: '/' });
const browser = await chromium.launch(launchOptions());
const lines: string[] = [];
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const cdp = await page.context().newCDPSession(page);
  for (const [n, table] of [
    [25, '7-4-0_0-8-6'],
    // the most that are elements of the page; beyond, they are painted
    [300, '60-45-30_30-60-75'],
    [400, '80-60-40_40-80-100'],
    [2000, '400-300-200_200-400-500'],
  ] as const) {
    for (const [how, move] of [
      ['by keys', byKeys],
      ['dragged', byMouse],
    ] as const) {
      const { longest, steps } = await movesOf(page, cdp, table, move);
      const text = (values: readonly number[]): string =>
        `median ${quantile(values, 0.5).toFixed(0)} ms, 95% ${quantile(values, 0.95).toFixed(0)} ms`;
      lines.push(
        `  ${n} mothers, ${how}, processor throttled 4×: each step ${text(steps)} (limit 50); longest task of a whole move ${text(longest)}`,
      );
    }
  }
  lines.push(
    `  10,000 cohorts drawn, not throttled: longest task ${(await longestWhileDrawing(page)).toFixed(0)} ms (limit 50)`,
  );
} finally {
  await browser.close();
  await site.close();
}

export const title = ['Main thread of the sandbox, by tracing', ...lines].join('\n');
/** Measured in the browser; there is nothing to compare here. */
export const comparisons = [];
