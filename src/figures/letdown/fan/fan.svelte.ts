import { ask, cancel } from '#app/workerClient.ts';
import type { Scenario, Sweep } from '#engines/physiology/index.ts';

/** How many feeds can be laid over one another. */
export const FAN_SEEDS = [50, 200] as const;

/** Longest run that keeps every sample of the fan; longer ones are sampled more coarsely, so that none weighs more. */
const FULL_MINUTES = 30;
const SAMPLE = 0.1;
/** A whole multiple of the solver's step. */
const sampleOf = (minutes: number): number => SAMPLE * Math.max(1, Math.ceil(minutes / FULL_MINUTES));

/** The same mother with many seeds, computed beside the page; a newer scenario takes the place of an older one. */
export class FanOfFeeds {
  seeds = $state<number | null>(null);
  /** Share done while it is computed. */
  share = $state<number | null>(null);
  failed = $state(false);
  sweep = $state.raw<{ readonly of: Scenario; readonly result: Sweep } | null>(null);
  readonly #channel: string;
  readonly #scenario: () => Scenario;

  constructor(channel: string, scenario: () => Scenario) {
    this.#channel = channel;
    this.#scenario = scenario;
  }

  /** The fan of the mother who is shown; an older one is not laid under a new curve. */
  readonly shown: Sweep | null = $derived.by(() => {
    if (this.seeds === null || this.sweep === null) return null;
    return this.sweep.of === this.#scenario() ? this.sweep.result : null;
  });

  toggle(seeds: number): void {
    if (this.seeds === seeds) {
      this.stop();
      return;
    }
    this.seeds = seeds;
    void this.run();
  }

  /** Ends what is being computed and takes the fan away. */
  stop(): void {
    cancel(this.#channel);
    this.seeds = null;
    this.share = null;
    this.sweep = null;
  }

  /** Computes the fan of the present scenario, if one is wanted. */
  async run(): Promise<void> {
    if (this.seeds === null) return;
    const scenario = this.#scenario();
    this.failed = false;
    this.share = 0;
    const outcome = await ask(
      this.#channel,
      'let-down-sweep',
      { scenario, options: { seeds: this.seeds, sampleEvery: sampleOf(scenario.minutes) } },
      (share) => (this.share = share),
    );
    if (outcome.state === 'cancelled') return;
    this.share = null;
    if (outcome.state === 'done') this.sweep = { of: scenario, result: outcome.result };
    else {
      this.failed = true;
      this.seeds = null;
    }
  }
}
