import { flushSync } from 'svelte';

/** Whether the page is being put on paper: what a canvas shows is then drawn, and what is turned stands open. */
export class Printing {
  #now = $state(false);

  get now(): boolean {
    return this.#now;
  }

  /** Follows the printing of the page; what depends on it is in place before paper is laid out. Returns the way to stop. */
  listen(): () => void {
    const set = (now: boolean): void => {
      flushSync(() => {
        this.#now = now;
      });
    };
    const before = (): void => set(true);
    const after = (): void => set(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }
}
