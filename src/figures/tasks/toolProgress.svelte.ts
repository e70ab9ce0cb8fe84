import type { StorageState } from '#app/storage.ts';
import {
  forgetProgress,
  keepProgress,
  noProgress,
  recallProgress,
  starsOf,
  withPrediction,
  withStars,
  type Progress,
  type Stars,
} from './progress.ts';

/**
 * A tool's progress while its page is open. One for all predictions and challenges of the tool. On the server and
 * until `recall` it is empty, so that the page that comes from the server and the one in the browser agree.
 */
export class ToolProgress {
  readonly #tool: string;
  #progress = $state.raw<Progress>(noProgress);
  #state = $state.raw<StorageState>('empty');

  constructor(tool: string) {
    this.#tool = tool;
  }

  /** What the device said last: whether progress is kept, or why not. */
  get state(): StorageState {
    return this.#state;
  }

  /** Reads what the device remembers; to be called once the page lives (onMount). */
  recall(): void {
    const { state, progress } = recallProgress(this.#tool);
    this.#state = state;
    this.#progress = progress;
  }

  prediction(id: string): Progress['predictions'][string] | null {
    return Object.hasOwn(this.#progress.predictions, id)
      ? (this.#progress.predictions[id] as Progress['predictions'][string])
      : null;
  }

  stars(id: string): 0 | Stars {
    return starsOf(this.#progress, id);
  }

  predict(id: string, answer: string, right: boolean): void {
    this.#keep(withPrediction(this.#progress, id, { answer, right }));
  }

  award(id: string, stars: Stars): void {
    this.#keep(withStars(this.#progress, id, stars));
  }

  clear(): void {
    this.#progress = noProgress;
    this.#state = forgetProgress(this.#tool);
  }

  #keep(progress: Progress): void {
    const kept = keepProgress(this.#tool, progress);
    this.#progress = kept.progress;
    // that something was set aside stays said; that nothing can be kept is the worse news
    if (this.#state !== 'corrupt' || kept.state === 'blocked') this.#state = kept.state;
  }
}
