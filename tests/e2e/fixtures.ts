import { expect, test as base, type Locator, type Page } from '@playwright/test';
import {
  exactDistribution,
  exactPValues,
  marginsOf,
  summarise,
  type ExactPValues,
  type Table,
} from '#engines/statistics/index.ts';
import { formatFor } from '#i18n/format.ts';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';
import { embeds, pages } from '#i18n/paths.ts';

export { expect, type Locator, type Page };

export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];
export const wordsOf = (language: Language) => (language === 'en' ? en : id);
export { formatFor };

/** The exact p-values of a table, as the engine computes them. */
export function exactOf(table: Table): ExactPValues {
  const distribution = exactDistribution(marginsOf(table));
  if (!distribution.ok) throw new Error(distribution.why);
  return exactPValues(distribution.value, summarise(table).counts.s);
}

/** What the pages show of the spine unless a test is about it: the drawing, which costs a test no WebGL. */
const DRAWING = ['ruas:v1:spine-picture', '"2d"'] as const;

/**
 * Every test also checks, at its end, that the page asked no other host for anything and that the console stayed
 * free of errors.
 */
export const test = base.extend<{ tidy: undefined; picture: '2d' | '3d' }>({
  picture: ['2d', { option: true }],
  tidy: [
    async ({ page, baseURL, picture }, use) => {
      if (picture === '2d')
        await page.addInitScript(([name, value]) => {
          try {
            localStorage.setItem(name, localStorage.getItem(name) ?? value);
          } catch {
            // a test forbids storage: then the picture is whatever the page makes of that
          }
        }, DRAWING);
      const troubles: string[] = [];
      const ours = new URL(baseURL ?? '').hostname;
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== ours) troubles.push(`asked ${request.url()}`);
      });
      page.on('console', (message) => {
        // a page that is not there is reported by the browser itself
        if (message.type() === 'error' && !/404/.test(message.text())) troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(error.message));
      await use(undefined);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until its first figures answer. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** All islands that load at once have come to life. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelectorAll('astro-island[ssr][client="load"]').length === 0,
  );
}

/** Scrolls to a figure that wakes up on sight, and waits for it. */
export async function wake(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await figure.evaluate(async (element) => {
    const island = element.closest('astro-island');
    while (island?.hasAttribute('ssr')) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Scrolls through the whole page until nothing on it sleeps any more. */
export async function wakeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
      scrollTo(0, y);
      await frame();
    }
    scrollTo(0, 0);
  });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Every page of the site, without its language. */
export const allPages = [...Object.values(pages), '404/'];
export const allEmbeds = Object.keys(embeds).map((name) => `embed/${name}/`);
