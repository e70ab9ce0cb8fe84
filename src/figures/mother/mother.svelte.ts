import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { motherKind, SCENES, type MotherParams } from '#app/scenarios/mother.ts';
import { drapes, tones } from '#app/scenarios/spine.ts';
import { recall, remember } from '#app/storage.ts';
import { motherScenes } from '#content/mother/scenes.ts';
import * as v from 'valibot';

/** What the device remembers of the edition: how the mother in the pictures looks. */
const lookSchema = v.object({ tone: v.picklist(tones), drape: v.picklist(drapes) });

/** Which scene is shown and how she looks: from the link, else as this device remembers it. */
export class MotherState {
  params = $state.raw<MotherParams>(motherKind.defaults);
  problem = $state<LinkProblem | null>(null);
  /** Storage is blocked: the look holds only until the page is closed. */
  notKept = $state(false);
  readonly #slot: string;

  readonly scene = $derived(motherScenes[this.params.scene - 1]!);
  readonly first = $derived(this.params.scene === 1);
  readonly last = $derived(this.params.scene === SCENES);

  constructor(slot: string) {
    this.#slot = slot;
  }

  /** Reads link and memory, and the link again whenever another is followed. Returns the way to stop. */
  listen(): () => void {
    const read = (): void => {
      const decoded = readSlot(this.#slot, motherKind);
      this.problem = decoded.problem;
      // a link that names the mother's look is somebody's choice for this talk; else the device's own
      const own = decoded.params === motherKind.defaults ? recall('mother-look', lookSchema).value : null;
      this.params = { ...decoded.params, ...own };
    };
    read();
    return onLinkFollowed(read);
  }

  go(scene: number): void {
    this.#set({ scene: Math.max(1, Math.min(SCENES, scene)) });
  }

  /** After the last scene comes the first one again. */
  next(): void {
    this.go(this.last ? 1 : this.params.scene + 1);
  }

  dress(look: Partial<Pick<MotherParams, 'tone' | 'drape'>>): void {
    this.#set(look);
    const { tone, drape } = this.params;
    this.notKept = remember('mother-look', { tone, drape }) === 'blocked';
  }

  #set(next: Partial<MotherParams>): void {
    this.params = { ...this.params, ...next };
    writeSlot(this.#slot, motherKind, this.params);
  }
}
