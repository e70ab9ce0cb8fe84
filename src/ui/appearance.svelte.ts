import { MediaQuery } from 'svelte/reactivity';

/** Theme and motion as they are now: what the reader chose for the site, else what the device says. */
export class Appearance {
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);
  readonly #still = new MediaQuery('(prefers-reduced-motion: reduce)', false);
  #theme = $state<string | undefined>();
  #motion = $state<string | undefined>();

  readonly dark: boolean = $derived(this.#theme === undefined ? this.#dark.current : this.#theme === 'dark');
  readonly reducedMotion: boolean = $derived(
    this.#motion === undefined ? this.#still.current : this.#motion === 'reduced',
  );

  /** Follows the preferences. Returns the way to stop. */
  listen(): () => void {
    const root = document.documentElement;
    const read = (): void => {
      this.#theme = root.dataset['theme'];
      this.#motion = root.dataset['motion'];
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { attributeFilter: ['data-theme', 'data-motion'] });
    return () => observer.disconnect();
  }
}
