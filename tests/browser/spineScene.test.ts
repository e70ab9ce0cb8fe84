import { afterEach, expect, it, vi } from 'vitest';
import { spineKind } from '#app/scenarios/spine.ts';
import { levelNumber, motionAt, planMotion } from '#engines/anatomy/index.ts';
import { mountSpine, type MountedSpine } from '#figures/spine/scene/index.ts';
import { tiers } from '#figures/spine/tiers.ts';
import type { SpineSceneOptions, SpineViewState } from '#figures/spine/viewState.ts';
import body from '../../src/assets/models/body.glb?url';
import lightModel from '../../src/assets/models/spine-light.glb?url';
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
    tier: tiers.full,
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
/** What is drawn next, before the browser takes it away. */
const picture = async (scene: MountedSpine): Promise<string> => {
  scene.turn(0, 0);
  await new Promise(requestAnimationFrame);
  return canvas().toDataURL();
};
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
  // the skin counted as it is drawn: twice
  expect(all.triangles).toBeLessThanOrEqual(60_000);
  expect(all.triangles).toBeGreaterThan(40_000);
  scene.update({ ...state, layers: bare });
  await drawn(scene);
  // 24 vertebrae and the sacrum, two lines, circles, bars, mark, and hand, thumb and sleeve on both sides
  expect(scene.count.calls).toBe(24 + 1 + 5 + 6);
  scene.update({ ...state, layers: bare, motion: null, selected: null });
  await drawn(scene);
  expect(scene.count.triangles).toBeLessThan(all.triangles / 1.4);
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

it('draws nothing while it is hidden or scrolled away, and catches up when it is seen again', async () => {
  const scene = await mount();
  const hidden = vi.spyOn(document, 'hidden', 'get');
  const sees = async (): Promise<number> => {
    const { frames } = scene.count;
    scene.turn(5, 0);
    for (let i = 0; i < 3; i++) await frame();
    return scene.count.frames - frames;
  };
  expect(await sees()).toBe(1);
  hidden.mockReturnValue(true);
  expect(await sees()).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await drawn(scene);
  expect(await sees()).toBe(1);
  host!.style.marginTop = '5000px';
  await vi.waitFor(async () => expect(await sees()).toBe(0));
  const { frames } = scene.count;
  host!.style.marginTop = '';
  await vi.waitFor(() => expect(scene.count.frames).toBeGreaterThan(frames));
  scene.dispose();
});

it('gives small devices another picture: coarser bones, one pixel to one, no smoothing, no contact shading', async () => {
  const light = await mount({ tier: tiers.light, model: lightModel });
  expect(canvas().dataset['tier']).toBe('light');
  expect(canvas().getContext('webgl2')!.getContextAttributes()!.antialias).toBe(false);
  const lean = light.count;
  const lights = await picture(light);
  light.dispose();
  host!.remove();
  const full = await mount();
  expect(canvas().getContext('webgl2')!.getContextAttributes()!.antialias).toBe(true);
  expect(lean.triangles).toBeLessThan(0.7 * full.count.triangles);
  expect(await picture(full)).not.toBe(lights);
  full.dispose();
});

it('takes back pixels and shading when frames are waited for too long, and says so once', async () => {
  const onSlow = vi.fn();
  const scene = await mount({ onSlow });
  expect(onSlow).not.toHaveBeenCalled();
  const late = vi.spyOn(performance, 'now');
  let clock = 1e6;
  late.mockImplementation(() => (clock += 60));
  for (let i = 0; i < 20; i++) {
    scene.turn(1, 0);
    await frame();
  }
  expect(onSlow).toHaveBeenCalledOnce();
  expect(canvas().dataset['tier']).toBe('light');
  scene.dispose();
});

it('draws the skin over the bones and lets them through: with and without it, a rib is seen', async () => {
  const colourAt = async (layers: SpineViewState['layers']): Promise<readonly number[]> => {
    const scene = await mount({ state: { ...state, layers, motion: null, selected: null } });
    const gl = canvas().getContext('webgl2')!;
    const rgb = new Uint8Array(4);
    scene.turn(0, 0);
    await new Promise(requestAnimationFrame);
    // the body of T9 lies in the middle of the picture
    gl.readPixels(
      gl.drawingBufferWidth / 2,
      gl.drawingBufferHeight / 2,
      1,
      1,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      rgb,
    );
    scene.dispose();
    host!.remove();
    return [...rgb].slice(0, 3);
  };
  const bone = await colourAt(bare);
  const both = await colourAt({ ...bare, skin: true });
  const skin = await colourAt({ ...bare, bones: false, skin: true });
  const far = (a: readonly number[], b: readonly number[]): number =>
    Math.hypot(...a.map((v, k) => v - b[k]!));
  // between the two, and neither of them
  expect(far(both, bone)).toBeGreaterThan(12);
  expect(far(both, skin)).toBeGreaterThan(12);
  expect(far(both, bone) + far(both, skin)).toBeLessThan(1.5 * far(bone, skin));
});

it('lies on the skin in every posture without building anything anew', async () => {
  const scene = await mount();
  const { geometries } = scene.count;
  for (const posture of [0, 0.3, 0.7, 1]) {
    scene.update({ ...state, posture });
    await drawn(scene);
    expect(scene.count.geometries).toBe(geometries);
  }
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
  const label = (): string => host!.querySelector<HTMLElement>('[data-label="selected"]')!.style.transform;
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
  for (const key of ['ArrowLeft', '+', '0', 'Home']) {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
    canvas().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  }
  await drawn(scene);
  expect(scene.count.frames).toBeGreaterThan(frames);
  expect(canvas().style.touchAction).toBe('pan-y');
  scene.dispose();
});

/** Where the mark of the chosen vertebra stands: it moves with the camera. */
const pose = (): readonly number[] => {
  const dot = host!.querySelector('[data-labels] circle')!;
  return ['cx', 'cy'].map((name) => Math.round(Number(dot.getAttribute(name))));
};

it('turns sideways by one finger and leaves up and down to the page; two fingers zoom and turn; Home goes back', async () => {
  const scene = await mount();
  const touch = (type: string, id: number, x: number, y: number): boolean =>
    canvas().dispatchEvent(
      new PointerEvent(type, {
        pointerId: id,
        pointerType: 'touch',
        button: 0,
        clientX: canvas().getBoundingClientRect().left + x,
        clientY: canvas().getBoundingClientRect().top + y,
        bubbles: true,
      }),
    );
  vi.spyOn(canvas(), 'setPointerCapture').mockReturnValue(undefined);
  const still = pose();
  touch('pointerdown', 1, 240, 240);
  touch('pointermove', 1, 240, 330);
  touch('pointermove', 1, 240, 360);
  await drawn(scene);
  expect(pose()).toEqual(still);
  touch('pointermove', 1, 300, 360);
  await drawn(scene);
  expect(pose()).not.toEqual(still);
  touch('pointerup', 1, 300, 360);

  const home = async (): Promise<void> => {
    canvas().dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', cancelable: true, bubbles: true }));
    await drawn(scene);
    expect(pose()).toEqual(still);
  };
  await home();
  const twoFingers = async (
    a: readonly [number, number],
    b: readonly [number, number],
  ): Promise<readonly number[]> => {
    touch('pointerdown', 1, 200, 240);
    touch('pointerdown', 2, 280, 240);
    touch('pointermove', 1, ...a);
    touch('pointermove', 2, ...b);
    touch('pointerup', 1, ...a);
    touch('pointerup', 2, ...b);
    await drawn(scene);
    return pose();
  };
  // apart: nearer; together to the side: turned; together downwards: tilted, where one finger would scroll
  const zoomed = await twoFingers([160, 240], [320, 240]);
  await home();
  const turned = await twoFingers([240, 240], [320, 240]);
  await home();
  const tilted = await twoFingers([200, 300], [280, 300]);
  await home();
  expect(new Set([still, zoomed, turned, tilted].map(String)).size).toBe(4);
  const pinch = new Event('touchmove', { cancelable: true, bubbles: true });
  Object.defineProperty(pinch, 'touches', { value: [1, 2] });
  expect(canvas().dispatchEvent(pinch)).toBe(false);
  scene.dispose();
});

it('keeps the name of the vertebra inside the picture, and takes it away with the vertebra', async () => {
  const scene = await mount();
  Object.assign(host!.style, { width: '330px', height: '500px' });
  const label = (): HTMLElement => host!.querySelector<HTMLElement>('[data-label="selected"]')!;
  const name = (): DOMRect => label().getBoundingClientRect();
  const frameOf = (): DOMRect => host!.getBoundingClientRect();
  for (const level of ['C7', 'T5', 'L5'] as const)
    for (const turn of [-60, 60]) {
      const marks = [{ ...state.marks[0]!, text: level, at: levelNumber(level) }];
      scene.update({ ...state, selected: level, marks });
      scene.turn(turn, 0);
      await drawn(scene);
      expect(name().left, level).toBeGreaterThanOrEqual(frameOf().left);
      expect(name().right, level).toBeLessThanOrEqual(frameOf().right);
      expect(name().bottom, level).toBeLessThanOrEqual(frameOf().bottom - 40);
    }
  scene.reset();
  scene.zoom(6);
  await drawn(scene);
  expect(label().style.visibility).toBe('hidden');
  scene.dispose();
});

it('tells how much of the model has come by the size it was built with', async () => {
  const shares: number[] = [];
  const scene = await mount({ bytes: 300_000, onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  scene.dispose();
});

it('says so when the context is lost while the model is still on its way', async () => {
  const onFailure = vi.fn();
  const onRestored = vi.fn();
  const coming = mount({ onFailure, onRestored });
  const loss = canvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
  loss.loseContext();
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith('context-lost'));
  await new Promise((resolve) => setTimeout(resolve));
  loss.restoreContext();
  const scene = await coming;
  expect(onRestored).toHaveBeenCalledOnce();
  expect(scene.count.frames).toBeGreaterThan(0);
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
