import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { spineKind, type LayerId, type SpineParams } from '#app/scenarios/spine.ts';
import { levelsBetween, variants, type Level } from '#engines/anatomy/index.ts';

/** What the page of the spine shows: one scenario, read from and written to its slot of the link. */
export class SpineTool {
  params = $state.raw<SpineParams>(spineKind.defaults);
  problem = $state<LinkProblem | null>(null);
  readonly #slot: string;

  constructor(slot: string) {
    this.#slot = slot;
  }

  /** The vertebrae of the chosen route, from above down. */
  readonly route: readonly Level[] = $derived.by(() => {
    const { start, end } = variants[this.params.variant];
    return levelsBetween(start, end);
  });
  /** The thumbs lie beside the chosen vertebra where the route passes it. */
  readonly thumbs: Level | null = $derived(this.route.includes(this.params.level) ? this.params.level : null);

  /** Reads the link, and again whenever another is followed. Returns the way to stop. */
  listen(): () => void {
    const read = (): void => {
      const decoded = readSlot(this.#slot, spineKind);
      this.params = decoded.params;
      this.problem = decoded.problem;
    };
    read();
    return onLinkFollowed(read);
  }

  set(next: Partial<SpineParams>): void {
    this.params = { ...this.params, ...next };
    writeSlot(this.#slot, spineKind, this.params);
  }

  toggle(layer: LayerId): void {
    this.set({ layers: { ...this.params.layers, [layer]: !this.params.layers[layer] } });
  }

  /** Moves the thumbs along the route; from beside it, to its nearest end. */
  step(by: 1 | -1): void {
    const at = this.route.indexOf(this.params.level);
    const to = at === -1 ? (by > 0 ? 0 : this.route.length - 1) : at + by;
    const level = this.route[to];
    if (level) this.set({ level });
  }

  /** Back to the start, keeping who is massaged and whether it turns. */
  reset(): void {
    const { tone, drape, mode } = this.params;
    this.set({ ...spineKind.defaults, tone, drape, mode });
  }
}
