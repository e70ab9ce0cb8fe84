import { afterEach, expect, it, vi } from 'vitest';
import { spineKind } from '#app/scenarios/spine.ts';
import { motionAt, planMotion } from '#engines/anatomy/index.ts';
import { mountSpine, type MountedSpine } from '#figures/spine/scene/index.ts';
import type { SpineSceneOptions, SpineViewState } from '#figures/spine/viewState.ts';
import body from '../../src/assets/models/body.glb?url';
import model from '../../src/assets/models/spine.glb?url';

const { layers } = spineKind.defaults;
const bare = {
  bones: true,
  ribs: false,
  scapulae: false,
  pelvis: false,
  skin: false,
  route: true,
  nerves: false,
};
const state: SpineViewState = {
  posture: 1,
  layers,
  selected: 'T5',
  path: { variant: 'study', offset: 25 },
  motion: motionAt(planMotion(), spineKind.defaults.time),
  hands: 'fists',
  marks: [{ key: 'selected', text: 'T5', at: 11, lateral: 0, rank: 9 }],
  tone: 2,
  drape: 'hair',
  dark: false,
  reducedMotion: true,
};
const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

let host: HTMLElement | null = null;
const mount = async (options: Partial<SpineSceneOptions> = {}): Promise<MountedSpine> => {
  host = document.createElement('div');
  Object.assign(host.style, { width: '480px', height: '480px' });
  document.body.append(host);
  const scene = await mountSpine(host, {
    state,
    model,
    body,
    label: 'The spine',
    onFailure: () => undefined,
    ...options,
  });
  await scene.complete;
  await drawn(scene);
  return scene;
};
/** Until the scene has come to rest: what was asked for is on the screen. */
async function drawn(scene: MountedSpine): Promise<void> {
  await vi.waitFor(() => expect(scene.count.frames).toBeGreaterThan(0));
  for (let before = -1; before !== scene.count.frames;) {
    before = scene.count.frames;
    await frame();
  }
}
const canvas = (): HTMLCanvasElement => host!.querySelector('canvas')!;
const press = (x: number, y: number): void => {
  const { left, top } = canvas().getBoundingClientRect();
  for (const type of ['pointerdown', 'pointerup'])
    canvas().dispatchEvent(
      new PointerEvent(type, { clientX: left + x, clientY: top + y, pointerId: 1, button: 0, bubbles: true }),
    );
};

afterEach(() => {
  host?.remove();
  vi.restoreAllMocks();
});

it('stays within 80 draw calls and 60,000 triangles with every layer, and draws only what is shown', async () => {
  const scene = await mount({
    state: { ...state, layers: { ...layers, pelvis: true } },
  });
  const all = scene.count;
  expect(all.calls).toBeLessThanOrEqual(80);
  expect(all.triangles).toBeLessThanOrEqual(60_000);
  expect(all.triangles).toBeGreaterThan(40_000);
  scene.update({ ...state, layers: bare });
  await drawn(scene);
  // 24 vertebrae and the sacrum, two lines, circles, bars, thumbs, mark
  expect(scene.count.calls).toBe(24 + 1 + 6);
  scene.update({ ...state, layers: bare, motion: null, selected: null });
  await drawn(scene);
  expect(scene.count.triangles).toBeLessThan(all.triangles / 1.5);
  scene.dispose();
});

it('draws on demand: no frame while nothing changes, one for a change', async () => {
  const scene = await mount();
  const { frames } = scene.count;
  await frame();
  await frame();
  expect(scene.count.frames).toBe(frames);
  scene.turn(15, 0);
  await drawn(scene);
  expect(scene.count.frames).toBe(frames + 1);
  scene.dispose();
});

it('names the vertebra that is pressed, also just beside it, and nothing far off', async () => {
  const scene = await mount({ state: { ...state, layers: bare } });
  const picked: string[] = [];
  scene.on('pick', (level) => picked.push(level));
  // the middle of the picture looks at the centre of T9, before which the tip of T8 hangs down
  press(240, 240);
  expect(picked).toEqual(['T8']);
  press(20, 20);
  expect(picked).toHaveLength(1);
  scene.hide('T8');
  await drawn(scene);
  press(240, 240);
  expect(picked[1]).toBe('T9');
  scene.dispose();
});

it('follows the posture: another picture standing than leaning', async () => {
  const scene = await mount();
  scene.view('left');
  await drawn(scene);
  const label = (): string => host!.querySelector<HTMLElement>('[aria-hidden] div:last-child')!.style.top;
  const leaning = label();
  scene.update({ ...state, posture: 0 });
  await drawn(scene);
  expect(label()).not.toBe(leaning);
  scene.dispose();
});

it('turns and zooms by keys, leaves the wheel to the page until the picture has the focus', async () => {
  const scene = await mount();
  const wheel = (): boolean =>
    canvas().dispatchEvent(new WheelEvent('wheel', { deltaY: -100, cancelable: true, bubbles: true }));
  expect(wheel()).toBe(true);
  canvas().focus();
  expect(wheel()).toBe(false);
  const { frames } = scene.count;
  for (const key of ['ArrowLeft', '+', '0']) {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
    canvas().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  }
  await drawn(scene);
  expect(scene.count.frames).toBeGreaterThan(frames);
  expect(canvas().style.touchAction).toBe('pan-y');
  scene.dispose();
});

it('says when the context is lost, and draws again when it is back', async () => {
  const onFailure = vi.fn();
  const onRestored = vi.fn();
  const scene = await mount({ onFailure, onRestored });
  const loss = canvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
  loss.loseContext();
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith('context-lost'));
  const { frames } = scene.count;
  scene.turn(10, 0);
  await frame();
  expect(scene.count.frames).toBe(frames);
  await frame();
  loss.restoreContext();
  await vi.waitFor(() => expect(onRestored).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(scene.count.frames).toBeGreaterThan(frames));
  expect(scene.count.triangles).toBeGreaterThan(30_000);
  scene.dispose();
});

it('says which: no WebGL, or a model that cannot be read', async () => {
  const onFailure = vi.fn();
  await expect(mount({ model: '/missing.glb', onFailure })).rejects.toThrow();
  expect(onFailure.mock.calls).toEqual([['model']]);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  await expect(mount({ onFailure })).rejects.toThrow();
  expect(onFailure.mock.calls[1]).toEqual(['no-webgl']);
  expect(host!.childElementCount).toBe(0);
});

it('gives everything back, ten times over', { timeout: 60_000 }, async () => {
  for (let i = 0; i < 10; i++) {
    const scene = await mount();
    expect(scene.count.geometries).toBeGreaterThan(40);
    scene.dispose();
    expect([scene.count.geometries, scene.count.textures]).toEqual([0, 0]);
    expect(host!.childElementCount).toBe(0);
    host!.remove();
  }
});
