import type { Level } from '#engines/anatomy/index.ts';
import { Pace } from '../tiers.ts';
import type { MountSpine, SpinePress, SpineScene, SpineViewState } from '../viewState.ts';
import { levelOf } from './anchors.ts';
import { createBody } from './body.ts';
import { createBones } from './bones.ts';
import { createCameraman } from './cameraman.ts';
import { listenToGestures } from './controls.ts';
import { createHands } from './hands.ts';
import { createLabels } from './labels.ts';
import { loadParts } from './loading.ts';
import { createMaterials } from './materials.ts';
import { createNerves } from './nerves.ts';
import { onPaper } from './paper.ts';
import { createPath } from './path.ts';
import { pick, placeUnder } from './picking.ts';
import { createStage, type Stage } from './renderer.ts';
import { createStrokes } from './strokes.ts';

/** What was drawn last and what is held on the graphics card; stays readable after `dispose`. */
export interface SceneCount {
  readonly frames: number;
  readonly calls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
}
export interface MountedSpine extends SpineScene {
  readonly count: SceneCount;
  /** Takes a part out of the picture by its name in the model. */
  hide(part: string): void;
  /** Every part of the mother has come, too. */
  readonly complete: Promise<void>;
}

const elements = (host: HTMLElement, label: string) => {
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' });
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%', cursor: 'grab' });
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  root.append(canvas);
  host.append(root);
  return { root, canvas };
};

/** Draws the model in `host`; only when something changed and only while it can be seen. */
export const mountSpine = (async (host, options): Promise<MountedSpine> => {
  const { root, canvas } = elements(host, options.label);
  let stage: Stage;
  try {
    stage = createStage(canvas, options.tier);
  } catch (error) {
    root.remove();
    options.onFailure('no-webgl');
    throw error;
  }
  const { renderer, scene, camera } = stage;
  canvas.dataset['tier'] = options.tier.name;
  const materials = createMaterials(options.tier.contactShading);
  let [frames, asked, seen, lost, gone] = [0, 0, true, false, false];
  let { pixelRatio } = options.tier;
  let askedAt = 0;
  const ending = new AbortController();
  const { signal } = ending;
  let begin: (() => void) | null = null;
  // from here on, not from when the model has come: the device may take its memory back while it is fetched
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      event.preventDefault();
      lost = true;
      options.onFailure('context-lost');
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      lost = false;
      options.onRestored?.();
      begin?.();
    },
    { signal },
  );
  const parts = await loadParts(options.model, options.bytes, options.onProgress).catch((error: unknown) => {
    ending.abort();
    materials.dispose();
    stage.dispose();
    root.remove();
    options.onFailure('model');
    throw error;
  });
  const bones = createBones(parts, materials);
  const path = createPath(materials);
  const hands = createHands();
  const nerves = createNerves();
  const strokes = createStrokes(materials);
  const labels = createLabels(root);
  let body: ReturnType<typeof createBody> | null = null;
  let bodyAsked: Promise<void> | null = null;
  let bodyFailed = false;
  scene.add(bones.group, path.group, hands.group, nerves.group, strokes.group);

  let state: SpineViewState = options.state;
  const listeners: { readonly [Press in keyof SpinePress]: Set<SpinePress[Press]> } = {
    pick: new Set(),
    place: new Set(),
    point: new Set(),
  };
  const request = (): void => {
    if (asked || !seen || lost || gone || document.hidden) return;
    askedAt = performance.now();
    asked = requestAnimationFrame(draw);
  };
  const cameraman = createCameraman(camera, request);
  const pace = new Pace(() => {
    if (!options.onSlow) return;
    pixelRatio = 1;
    materials.plain();
    canvas.dataset['tier'] = 'light';
    options.onSlow();
    fit();
  });

  function draw(now: number): void {
    asked = 0;
    if (gone || lost) return;
    pace.frame(performance.now() - askedAt);
    const more = cameraman.step(now, state.reducedMotion);
    renderer.render(scene, camera);
    labels.show(state, camera);
    frames += 1;
    canvas.dataset['frames'] = String(frames);
    if (more) request();
  }
  const fit = (): void => {
    const [width, height] = [root.clientWidth, root.clientHeight];
    if (!width || !height) return;
    renderer.setPixelRatio(Math.min(devicePixelRatio, pixelRatio));
    renderer.setSize(width, height, false);
    cameraman.at(state.posture, width / height);
    request();
  };
  const bringBody = async (address: string): Promise<void> => {
    try {
      const found = await loadParts(address);
      if (gone) return found.forEach(({ mesh }) => mesh.geometry.dispose());
      body = createBody(found, materials);
      scene.add(body.group);
      update(state);
      canvas.dataset['body'] = 'shown';
    } catch {
      // the bones stand without her; the layer, taken off and put on, asks again
      bodyFailed = true;
    }
  };
  function update(next: SpineViewState): void {
    state = next;
    if (!state.layers.skin && bodyFailed) {
      bodyAsked = null;
      bodyFailed = false;
    }
    if (state.layers.skin && options.body) bodyAsked ??= bringBody(options.body);
    stage.light(state.dark);
    materials.theme(state.dark, state.tone, state.layers.skin && body !== null);
    bones.place(state.posture);
    bones.show(state);
    path.show(state);
    hands.show(state);
    nerves.show(state);
    strokes.show(state);
    body?.show(state);
    cameraman.at(state.posture, camera.aspect);
    request();
  }

  const sizes = new ResizeObserver(fit);
  sizes.observe(root);
  const sight = new IntersectionObserver((entries) => {
    seen = entries.at(-1)?.isIntersecting ?? true;
    request();
  });
  sight.observe(root);
  document.addEventListener('visibilitychange', request, { signal });
  begin = fit;
  let under: readonly [x: number, y: number] | null = null;
  let pointed: Level | null = null;
  let looking = 0;
  /** Once a frame at most: what the mouse is over. */
  const look = (): void => {
    looking = 0;
    const level = under && levelOf(bones.nameOf(pick(canvas, camera, bones.pickable(), ...under, 0)) ?? '');
    if (level === pointed || gone) return;
    pointed = level;
    canvas.style.cursor = level ? 'pointer' : 'grab';
    for (const listener of listeners.point) listener(level);
  };
  const unlisten = listenToGestures({
    canvas,
    camera: cameraman,
    reset: () => cameraman.view('behind'),
    press(x, y) {
      const below = placeUnder(camera, canvas, state.posture, x, y);
      if (below !== null) for (const listener of listeners.place) listener(below);
      const level = levelOf(bones.nameOf(pick(canvas, camera, bones.pickable(), x, y)) ?? '');
      if (level) for (const listener of listeners.pick) listener(level);
    },
    point(place) {
      if (listeners.point.size === 0) return;
      under = place;
      if (place) looking ||= requestAnimationFrame(look);
      else {
        // at once: the mouse may be over a name in the list by now
        cancelAnimationFrame(looking);
        look();
      }
    },
  });
  const hide = (part: string): void => {
    bones.hide(part);
    update(state);
  };
  // The test of the picture takes a vertebra out and must see that it is gone.
  canvas.addEventListener('spine-hide', (event) => hide(String((event as CustomEvent<unknown>).detail)), {
    signal,
  });
  update(state);
  fit();

  return {
    update,
    view: (to) => cameraman.view(to),
    zoom: (factor) => cameraman.zoom(factor),
    turn: (right, up) => cameraman.turn(right, up),
    reset: () => cameraman.view('behind'),
    on(event, listener) {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
    snapshot() {
      if (lost || gone) return Promise.reject(new Error('the picture is gone'));
      renderer.render(scene, camera);
      labels.show(state, camera);
      return onPaper(canvas, state.dark, labels.paint);
    },
    hide,
    get count() {
      const { render, memory } = renderer.info;
      return {
        frames,
        calls: render.calls,
        triangles: render.triangles,
        geometries: memory.geometries,
        textures: memory.textures,
      };
    },
    get complete() {
      return bodyAsked ?? Promise.resolve();
    },
    dispose() {
      if (gone) return;
      gone = true;
      cancelAnimationFrame(asked);
      cancelAnimationFrame(looking);
      sizes.disconnect();
      sight.disconnect();
      ending.abort();
      unlisten();
      listeners.pick.clear();
      listeners.place.clear();
      listeners.point.clear();
      for (const one of [bones, path, hands, nerves, strokes, labels, materials, ...(body ? [body] : [])])
        one.dispose();
      scene.clear();
      stage.dispose();
      renderer.forceContextLoss();
      root.remove();
    },
  };
}) satisfies MountSpine;
