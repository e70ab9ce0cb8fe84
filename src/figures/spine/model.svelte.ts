import { offerSnapshot } from './snapshot.ts';
import { deviceHere, tierFor, type Quality } from './tiers.ts';
import type { MountSpine, SpinePress, SpineScene, SpineSceneOptions, SpineViewState } from './viewState.ts';

/** A file of the model: where it lies and what it weighs. */
interface PartFile {
  readonly address: string;
  readonly bytes: number;
}
/** The model that can be turned. */
export interface ModelFile {
  readonly bones: PartFile;
  /** The same bones for small devices. */
  readonly lightBones: PartFile;
  /** The mother's body, a file of its own. */
  readonly body: PartFile;
}

/** How good the picture shall be, and what is known of this device from before. */
export interface Wish {
  readonly quality: Quality;
  readonly slow: boolean;
  /** It turned out to be slow now. */
  readonly onSlow: () => void;
}

/** Why the drawing stands where the model should. */
export type ModelFailure = Parameters<SpineSceneOptions['onFailure']>[0];

export type SceneModule = { readonly mountSpine: MountSpine };
/** The scene is its own chunk, fetched when it is wanted. */
const scenes = import.meta.glob<SceneModule>('./scene/index.ts');

export const sceneExists = Object.keys(scenes).length > 0;

/** The life of the 3D picture: not asked for, on its way, shown, or failed with the drawing in its place. */
export class SpineModel {
  state = $state<'off' | 'loading' | 'shown' | 'failed'>('off');
  progress = $state(0);
  why = $state<ModelFailure | null>(null);
  scene = $state.raw<SpineScene | null>(null);
  #asked = 0;
  #withdraw: () => void = () => undefined;
  readonly #load: (() => Promise<SceneModule>) | undefined;

  /** `load` fetches the scene; another one in tests. */
  constructor(load: (() => Promise<SceneModule>) | undefined = scenes['./scene/index.ts']) {
    this.#load = load;
  }

  /** Fetches and shows it in `host`. Anything that goes wrong ends in `failed` with its reason. */
  async start(
    host: HTMLElement,
    file: ModelFile,
    label: string,
    now: () => SpineViewState,
    onpick: SpinePress['pick'],
    wish: Wish,
    onpoint?: SpinePress['point'],
  ): Promise<void> {
    if (this.state === 'loading' || this.state === 'shown') return;
    this.stop();
    const asked = ++this.#asked;
    const fail = (why: ModelFailure): void => {
      if (asked !== this.#asked) return;
      this.why = why;
      this.state = 'failed';
    };
    const device = deviceHere(wish.slow);
    if (!device) return fail('no-webgl');
    const tier = tierFor(wish.quality, device);
    const bones = tier.name === 'full' ? file.bones : file.lightBones;
    this.state = 'loading';
    this.progress = 0;
    try {
      if (!this.#load) return fail('model');
      const { mountSpine } = await this.#load();
      const scene = await mountSpine(host, {
        state: now(),
        tier,
        model: bones.address,
        bytes: bones.bytes,
        body: file.body.address,
        label,
        onProgress: (share) => (this.progress = share),
        onFailure: fail,
        ...(wish.quality === 'auto' && tier.name === 'full' && { onSlow: wish.onSlow }),
        onRestored: () => {
          if (asked !== this.#asked) return;
          this.why = null;
          this.state = 'shown';
        },
      });
      if (asked !== this.#asked) return scene.dispose();
      scene.on('pick', onpick);
      if (onpoint) scene.on('point', onpoint);
      this.scene = scene;
      this.#withdraw = offerSnapshot(() => scene.snapshot());
      if (this.why === null) this.state = 'shown';
    } catch {
      fail(this.why ?? 'model');
    }
  }

  /** Gives back what it took; the drawing takes its place. */
  stop(): void {
    this.#asked++;
    this.#withdraw();
    // what is left of the offer would hold the scene
    this.#withdraw = () => undefined;
    this.scene?.dispose();
    this.scene = null;
    this.why = null;
    this.state = 'off';
  }
}
