import { onLinkFollowed, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { motherKind, SCENES, type MotherParams } from '#app/scenarios/mother.ts';
import type { StorageState } from '#app/storage.ts';
import { motherScenes } from '#content/mother/scenes.ts';
import { firstLook, linkedMother, lookIn, recallLook, rememberLook, type MotherLook } from './look.ts';

/** Which scene is shown and how she looks: from the link, else as this device remembers it. */
export class MotherState {
  params = $state.raw<MotherParams>(motherKind.defaults);
  problem = $state<LinkProblem | null>(null);
  /** What became of the remembered look: blocked, it holds until the page is closed; corrupt, it was set aside. */
  storage = $state<StorageState>('empty');
  #own = $state.raw<MotherLook>(firstLook);
  readonly #slot: string;

  readonly scene = $derived(motherScenes[this.params.scene - 1]!);
  readonly look = $derived(lookIn(this.params, this.#own));
  readonly first = $derived(this.params.scene === 1);
  readonly last = $derived(this.params.scene === SCENES);

  constructor(slot: string) {
    this.#slot = slot;
  }

  /** Reads link and memory, and the link again whenever another is followed. Returns the way to stop. */
  listen(): () => void {
    ({ state: this.storage, look: this.#own } = recallLook());
    const read = (): void => {
      ({ params: this.params, problem: this.problem } = linkedMother(this.#slot));
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

  /** A look chosen here is remembered, and stands in the link, so that the link shows what is seen. */
  dress(part: Partial<MotherLook>): void {
    const look = { ...this.look, ...part };
    this.#own = look;
    this.#set(look);
    this.storage = rememberLook(look);
  }

  #set(next: Partial<MotherParams>): void {
    this.params = { ...this.params, ...next };
    writeSlot(this.#slot, motherKind, this.params);
  }
}
