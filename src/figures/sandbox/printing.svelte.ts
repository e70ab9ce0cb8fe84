import { flushSync, onMount, type Component } from 'svelte';
import { addressNow } from '#app/link/pageLink.ts';
import type { Language } from '#content/bilingual.ts';
import type { Bench } from './bench.ts';

/** The sheet for paper and what it needs beside the bench; null while nobody prints. */
export interface Printing {
  readonly Sheet: Component<{ bench: Bench; link: string; date: string }>;
  readonly link: string;
  readonly date: string;
}

/**
 * Swaps the page for the sheet while it is printed. The sheet is fetched once the page is at rest, since a printer does
 * not wait; until then, or without a network, the page itself is printed. Call while a component is being set up.
 */
export function printsAsSheet(language: Language): { readonly now: Printing | null } {
  let Sheet: Printing['Sheet'] | null = null;
  let now = $state.raw<Printing | null>(null);

  function before(): void {
    if (!Sheet) return;
    const locale = { en: 'en-GB', id: 'id-ID' }[language];
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.now());
    const printing = { Sheet, link: addressNow(), date };
    flushSync(() => (now = printing));
  }
  const after = (): void => {
    now = null;
  };
  function fetchSheet(): void {
    import('./PrintSheet.svelte').then(
      (module) => (Sheet = module.default),
      () => undefined,
    );
  }

  onMount(() => {
    const stop = new AbortController();
    addEventListener('beforeprint', before, stop);
    addEventListener('afterprint', after, stop);
    if ('requestIdleCallback' in window) requestIdleCallback(fetchSheet);
    else setTimeout(fetchSheet, 2000);
    return () => stop.abort();
  });
  return {
    get now() {
      return now;
    },
  };
}
