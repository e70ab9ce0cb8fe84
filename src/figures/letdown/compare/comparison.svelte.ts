import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import { letDownKind, type LetDownParams } from '#app/scenarios/letDown.ts';
import { outputsOf } from '#engines/physiology/index.ts';
import type { RunCurves } from '../curves/lanes.ts';
import { momentOf } from '../plate/moment.ts';
import { resultsOf } from '../results.ts';
import { runOf, type Simulator } from '../simulator.svelte.ts';
import { variantBetween, variantOf, type Variant } from './variants.ts';

/** The second of B says nothing, the clock is A's; it is never 0, so that even a usual mother stands in the link. */
const IN_THE_LINK = 1;

/** A second mother beside the first, on the same clock. */
export class Comparison {
  variant = $state<Variant | null>(null);
  /** Who is compared if the reader chose. */
  own = $state.raw<LetDownParams>(letDownKind.defaults);
  readonly #sim: Simulator;
  readonly #slot: string;

  constructor(sim: Simulator, slot: string) {
    this.#sim = sim;
    this.#slot = slot;
  }

  readonly params: LetDownParams | null = $derived.by(() => {
    if (this.variant === null) return null;
    return this.variant === 'own' ? this.own : variantOf(this.#sim.params, this.variant);
  });
  readonly curves: RunCurves | null = $derived.by(() => {
    if (!this.params) return null;
    // both on one axis: B runs as long as A, with what was planned for her
    const run = runOf({ ...this.params, minutes: this.#sim.params.minutes });
    return { run, outputs: outputsOf(run) };
  });
  readonly instant = $derived.by(() => this.curves && momentOf(this.curves.run, this.#sim.second / 60));
  readonly results = $derived(this.curves && resultsOf(this.curves.run));

  /** Reads the second mother from the link. Returns the way to stop. */
  listen(): () => void {
    const read = (): void => {
      const { params, problem } = readSlot(this.#slot, letDownKind);
      if (problem || params === letDownKind.defaults) return;
      this.own = { ...params, second: IN_THE_LINK };
      this.variant = variantBetween(this.#sim.params, params);
    };
    read();
    return onLinkFollowed(read);
  }

  choose(variant: Variant | null): void {
    if (variant === 'own') this.own = this.params ?? this.#sim.params;
    this.variant = variant;
    this.keep();
  }

  /** Another mother as B. */
  take(params: LetDownParams): void {
    this.own = params;
    this.variant = 'own';
    this.keep();
  }

  keep(): void {
    writeSlot(
      this.#slot,
      letDownKind,
      this.params ? { ...this.params, second: IN_THE_LINK } : letDownKind.defaults,
    );
  }
}
