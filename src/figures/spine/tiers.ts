/** What a reader may ask for; `auto` leaves it to the device. */
export const qualities = ['auto', 'full', 'light'] as const;
export type Quality = (typeof qualities)[number];

/** How much work a device is given. */
export interface Tier {
  readonly name: 'full' | 'light';
  /** At most this many pixels of the canvas to one of the page. */
  readonly pixelRatio: number;
  readonly antialias: boolean;
  /** Whether bones are darker where another one is near; the light model does not carry that. */
  readonly contactShading: boolean;
}

export const tiers: Readonly<Record<Tier['name'], Tier>> = {
  full: { name: 'full', pixelRatio: 2, antialias: true, contactShading: true },
  light: { name: 'light', pixelRatio: 1, antialias: false, contactShading: false },
};

/** What a browser says of its device; nothing of it is certain to be there. */
export interface Device {
  /** GB. */
  readonly deviceMemory?: number;
  readonly hardwareConcurrency?: number;
  /** Name of what draws. */
  readonly renderer?: string;
  /** The full picture was too slow here before. */
  readonly slow?: boolean;
}

const bySoftware = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The reader's word goes first; else little memory, few cores, no graphics card or a slow past ask for less. */
export function tierFor(
  quality: Quality,
  { deviceMemory = 8, hardwareConcurrency = 8, renderer = '', slow = false }: Device,
): Tier {
  if (quality !== 'auto') return tiers[quality];
  const weak =
    slow ||
    deviceMemory <= 2 ||
    hardwareConcurrency <= 2 ||
    (deviceMemory <= 4 && hardwareConcurrency <= 4) ||
    bySoftware.test(renderer);
  return weak ? tiers.light : tiers.full;
}

/** Frames that are looked at, and the wait above which a device is slow (ms). */
const WATCHED = 8;
const SLOW = 45;

/** Watches how long frames are waited for; says once that it is too long. */
export class Pace {
  readonly #onSlow: () => void;
  #waits: number[] = [];
  #said = false;

  constructor(onSlow: () => void) {
    this.#onSlow = onSlow;
  }

  /** @param wait from when a frame was asked for until the browser gave it (ms): while it still draws, it gives none */
  frame(wait: number): void {
    this.#waits.push(wait);
    if (this.#waits.length < WATCHED || this.#said) return;
    const median = this.#waits.toSorted((a, b) => a - b)[WATCHED / 2]!;
    this.#waits = [];
    if (median <= SLOW) return;
    this.#said = true;
    this.#onSlow();
  }
}

/** What can be known of this device before anything is drawn; `null` where it has no WebGL 2. */
export function deviceHere(slow: boolean): Device | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return null;
    const named = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer = String(gl.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
    // contexts are few: give this one back at once
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    const { deviceMemory, hardwareConcurrency } = navigator as Navigator & { deviceMemory?: number };
    return { ...(deviceMemory !== undefined && { deviceMemory }), hardwareConcurrency, renderer, slow };
  } catch {
    return null;
  }
}
