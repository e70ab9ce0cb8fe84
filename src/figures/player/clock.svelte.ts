import type { Appearance } from '#ui/appearance.svelte.ts';

export interface ClockOptions {
  /** Where it stands at first, seconds. */
  readonly from?: number;
  /** Where it ends, seconds; asked again whenever it may have changed. */
  readonly length: () => number;
  /** Seconds of the thing shown for each second of the reader; 1 unless told. */
  readonly rate?: number;
  /** How far one press of a step button goes, seconds. */
  readonly step: number;
  /** Starts again at the end instead of stopping there. */
  readonly loop?: boolean;
  /** Theme and motion of the reader: with reduced motion the time goes on once a second, in whole strides. */
  readonly appearance: Appearance;
}

/** A frame that took longer than this, in seconds, was not seen: the time does not leap over it. */
const LONGEST_FRAME = 0.1;
/** Under reduced motion the picture changes this often, seconds. */
const STRIDE = 1;

/**
 * The time of a figure that moves. It runs by the frames of the browser and only while the figure is on the screen,
 * the page is shown and somebody pressed play; otherwise it asks for no frame at all.
 */
export class Clock {
  #time = $state(0);
  #rate = $state(1);
  #playing = $state(false);
  #seen = $state(true);
  readonly #options: ClockOptions;
  #frame = 0;
  #last = 0;
  #owed = 0;

  /** Seconds since the start of the thing shown. */
  readonly time = $derived(this.#time);
  /** Seconds of the thing shown for each second of the reader. */
  readonly rate = $derived(this.#rate);
  /** Whether play was pressed; it may still rest while nobody can see it. */
  readonly playing = $derived(this.#playing);
  /** Whether frames are drawn now. */
  readonly running = $derived(this.#playing && this.#seen);

  constructor(options: ClockOptions) {
    this.#options = options;
    this.#time = options.from ?? 0;
    this.#rate = options.rate ?? 1;
  }

  get length(): number {
    return this.#options.length();
  }
  get step(): number {
    return this.#options.step;
  }
  get atEnd(): boolean {
    return this.#time >= this.length;
  }

  play(): void {
    if (this.#playing) return;
    if (this.atEnd) this.#time = 0;
    this.#playing = true;
    this.#start();
  }

  pause(): void {
    this.#playing = false;
    cancelAnimationFrame(this.#frame);
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  /** Goes to a second, and stays playing if it was. */
  seek(second: number): void {
    this.#time = Math.max(0, Math.min(this.length, second));
  }

  /** One stride on or back; it rests afterwards, for whoever steps wants to look. */
  stepBy(strides: number): void {
    this.pause();
    this.seek(this.#time + strides * this.#options.step);
  }

  setRate(rate: number): void {
    this.#rate = rate;
  }

  /** Back to the start, at rest. */
  rewind(): void {
    this.pause();
    this.#time = 0;
  }

  /** For `{@attach clock.watch}` on the figure: rests while the figure is off the screen or the page is hidden. */
  readonly watch = (figure: Element): (() => void) => {
    let onScreen = true;
    const judge = (): void => {
      const seen = onScreen && document.visibilityState === 'visible';
      if (seen === this.#seen) return;
      this.#seen = seen;
      if (seen && this.#playing) this.#start();
      else cancelAnimationFrame(this.#frame);
    };
    const observer = new IntersectionObserver((entries) => {
      onScreen = entries.at(-1)!.isIntersecting;
      judge();
    });
    observer.observe(figure);
    document.addEventListener('visibilitychange', judge);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', judge);
      this.pause();
    };
  };

  #start(): void {
    this.#last = 0;
    this.#owed = 0;
    cancelAnimationFrame(this.#frame);
    if (this.#seen) this.#frame = requestAnimationFrame(this.#tick);
  }

  readonly #tick = (now: number): void => {
    const passed = this.#last === 0 ? 0 : Math.min(LONGEST_FRAME, (now - this.#last) / 1000);
    this.#last = now;
    this.#owed += passed;
    if (!this.#options.appearance.reducedMotion || this.#owed >= STRIDE) {
      this.#advance(this.#owed * this.#rate);
      this.#owed = 0;
    }
    if (this.#playing) this.#frame = requestAnimationFrame(this.#tick);
  };

  #advance(seconds: number): void {
    const next = this.#time + seconds;
    if (next < this.length) this.#time = next;
    else if (this.#options.loop) this.#time = this.length > 0 ? next % this.length : 0;
    else {
      this.#time = this.length;
      this.pause();
    }
  }
}
