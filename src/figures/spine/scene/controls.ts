import type { Cameraman } from './cameraman.ts';

/** Degrees per pixel, per key. */
const DRAG = 0.4;
const KEY = 15;
/** Farther than this from where it was put down, a finger drags and does not press (px). */
const STILL = 6;

export interface Gestures {
  readonly canvas: HTMLCanvasElement;
  readonly camera: Cameraman;
  readonly reset: () => void;
  readonly press: (x: number, y: number) => void;
  /** A mouse rests over a place without pressing (CSS px), or has left. */
  readonly point: (place: readonly [x: number, y: number] | null) => void;
}

/**
 * Mouse, fingers and keys. The page keeps its scroll: the wheel zooms only with Ctrl or ⌘ or while the canvas has the
 * focus; one finger turns sideways and scrolls up and down; two fingers zoom and turn every way.
 */
export function listenToGestures({ canvas, camera, reset, press, point }: Gestures): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const fingers = new Map<number, { x: number; y: number }>();
  let put: { x: number; y: number } | null = null;
  canvas.style.touchAction = 'pan-y';

  /** Two fingers: how far apart they are, and where between them is. */
  const pair = (): { readonly spread: number; readonly x: number; readonly y: number } | null => {
    const [a, b] = [...fingers.values()];
    return a && b
      ? { spread: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      : null;
  };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
      put = fingers.size === 1 ? { x: event.offsetX, y: event.offsetY } : null;
      canvas.setPointerCapture(event.pointerId);
      camera.settle();
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const finger = fingers.get(event.pointerId);
      if (!finger) {
        if (event.pointerType === 'mouse') point([event.offsetX, event.offsetY]);
        return;
      }
      const before = pair();
      const [dx, dy] = [event.offsetX - finger.x, event.offsetY - finger.y];
      fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
      if (put && Math.hypot(event.offsetX - put.x, event.offsetY - put.y) > STILL) put = null;
      const after = pair();
      if (fingers.size === 2 && before && after) {
        if (before.spread > 0) camera.zoom(after.spread / before.spread);
        camera.turn((before.x - after.x) * DRAG, (after.y - before.y) * DRAG);
      } else if (fingers.size === 1 && !put)
        camera.turn(-dx * DRAG, event.pointerType === 'touch' ? 0 : dy * DRAG);
    },
    { signal },
  );
  const lift = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (event.type === 'pointerup' && put) press(event.offsetX, event.offsetY);
    put = null;
  };
  for (const name of ['pointerup', 'pointercancel'] as const) canvas.addEventListener(name, lift, { signal });
  canvas.addEventListener('pointerleave', () => point(null), { signal });
  // two fingers are ours: without this the browser would zoom the page as well
  canvas.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== canvas) return;
      event.preventDefault();
      camera.settle();
      camera.zoom(Math.exp(-event.deltaY * (event.deltaMode === 0 ? 0.0015 : 0.05)));
    },
    { signal, passive: false },
  );
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => camera.turn(-KEY, 0),
    ArrowRight: () => camera.turn(KEY, 0),
    ArrowUp: () => camera.turn(0, KEY),
    ArrowDown: () => camera.turn(0, -KEY),
    '+': () => camera.zoom(1.2),
    '=': () => camera.zoom(1.2),
    '-': () => camera.zoom(1 / 1.2),
    '0': reset,
    Home: reset,
  };
  canvas.addEventListener(
    'keydown',
    (event) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
  return () => ending.abort();
}
