import { afterEach, expect, it, vi } from 'vitest';
import { SpineModel, type Wish } from '#figures/spine/model.svelte.ts';
import type { SpineScene, SpineSceneOptions, SpineViewState } from '#figures/spine/viewState.ts';

const file = {
  bones: { address: '/models/spine.glb', bytes: 300_000 },
  lightBones: { address: '/models/spine-light.glb', bytes: 150_000 },
  body: { address: '/models/body.glb', bytes: 90_000 },
};
const view = {} as SpineViewState;

/** A scene that can be made to fail; counts how often it was given back. */
function fakeScene() {
  const seen: { options: SpineSceneOptions | null; disposed: number } = { options: null, disposed: 0 };
  const scene: SpineScene = {
    update: () => undefined,
    view: () => undefined,
    zoom: () => undefined,
    turn: () => undefined,
    reset: () => undefined,
    on: () => () => undefined,
    snapshot: () => Promise.resolve(new Blob()),
    dispose: () => void seen.disposed++,
  };
  return {
    seen,
    load: () =>
      Promise.resolve({
        mountSpine: (_: HTMLElement, options: SpineSceneOptions) => {
          seen.options = options;
          return Promise.resolve(scene);
        },
      }),
  };
}
const start = (model: SpineModel, wish: Partial<Wish> = {}): Promise<void> =>
  model.start(
    document.createElement('div'),
    file,
    'The spine',
    () => view,
    () => undefined,
    { quality: 'full', slow: false, onSlow: () => undefined, ...wish },
  );

afterEach(() => vi.restoreAllMocks());

it('shows the model once it is there, and gives it back', async () => {
  const fake = fakeScene();
  const model = new SpineModel(fake.load);
  const started = start(model);
  expect(model.state).toBe('loading');
  await started;
  expect(model.state).toBe('shown');
  expect(fake.seen.options).toMatchObject({ model: file.bones.address, label: 'The spine' });
  model.stop();
  expect([model.state, fake.seen.disposed]).toEqual(['off', 1]);
});

it('leaves the drawing where WebGL is missing', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const fake = fakeScene();
  const model = new SpineModel(fake.load);
  await start(model);
  expect([model.state, model.why]).toEqual(['failed', 'no-webgl']);
  expect(fake.seen.options).toBeNull();
});

it('puts the drawing back when the context is lost, and the model when it returns', async () => {
  const fake = fakeScene();
  const model = new SpineModel(fake.load);
  await start(model);
  fake.seen.options!.onFailure('context-lost');
  expect([model.state, model.why]).toEqual(['failed', 'context-lost']);
  fake.seen.options!.onRestored!();
  expect([model.state, model.why]).toEqual(['shown', null]);
});

it('says so when the model cannot be fetched, and tries again when asked', async () => {
  const fake = fakeScene();
  let broken = true;
  const model = new SpineModel(() => (broken ? Promise.reject(new Error('offline')) : fake.load()));
  await start(model);
  expect([model.state, model.why]).toEqual(['failed', 'model']);
  broken = false;
  await start(model);
  expect([model.state, model.why]).toEqual(['shown', null]);
});

it('gives back a scene that comes after the reader went back to the drawing', async () => {
  const fake = fakeScene();
  const model = new SpineModel(fake.load);
  const started = start(model);
  model.stop();
  await started;
  expect([model.state, model.scene, fake.seen.disposed]).toEqual(['off', null, 1]);
});

it('fetches the coarse bones for a small device, the fine ones where the reader insists, and remembers nothing itself', async () => {
  const fake = fakeScene();
  const asked = async (wish: Partial<Wish>) => {
    const model = new SpineModel(fake.load);
    await start(model, wish);
    return fake.seen.options!;
  };
  // the browser of the tests draws by software
  const auto = await asked({ quality: 'auto' });
  expect([auto.model, auto.bytes, auto.tier.name]).toEqual(['/models/spine-light.glb', 150_000, 'light']);
  expect((await asked({ quality: 'full', slow: true })).tier.name).toBe('full');
  // who chose it is not talked out of it
  expect((await asked({ quality: 'full' })).onSlow).toBeUndefined();
  expect((await asked({ quality: 'light' })).model).toBe('/models/spine-light.glb');
});
