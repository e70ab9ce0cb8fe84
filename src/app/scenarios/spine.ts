import {
  defaultVariant,
  isLevel,
  isVariantId,
  offsetRange,
  type Level,
  type VariantId,
} from '#engines/anatomy/index.ts';
import { integerField, type ScenarioKind } from './kind.ts';

/** What can be shown or hidden, in the order of its letters in a link. */
export const layerIds = ['bones', 'ribs', 'scapulae', 'pelvis', 'skin'] as const;
export type LayerId = (typeof layerIds)[number];
export type Layers = Readonly<Record<LayerId, boolean>>;

/** Four skin tones, light to dark. */
export const tones = [1, 2, 3, 4] as const;
export type Tone = (typeof tones)[number];

/** Hair tied, or a headscarf; the cloth is open at the back with both. */
export const drapes = ['hair', 'scarf'] as const;
export type Drape = (typeof drapes)[number];

/** What stands on the page of the spine. */
export interface SpineParams {
  readonly posture: 'standing' | 'leaning';
  readonly layers: Layers;
  readonly variant: VariantId;
  /** mm from the midline. */
  readonly offset: number;
  /** The chosen vertebra; the thumbs lie beside it where the route passes it. */
  readonly level: Level;
  readonly tone: Tone;
  readonly drape: Drape;
  /** The drawing, or the model that can be turned where the device can show it. */
  readonly mode: '2d' | '3d';
}

const letters: Readonly<Record<LayerId, string>> = {
  bones: 'b',
  ribs: 'r',
  scapulae: 's',
  pelvis: 'p',
  skin: 'k',
};
const layersText = (layers: Layers): string =>
  layerIds.map((id) => (layers[id] ? letters[id] : '')).join('') || '0';

function layersOf(text: string): Layers | undefined {
  if (text !== '0' && (!/^[brspk]+$/.test(text) || new Set(text).size !== text.length)) return undefined;
  return Object.fromEntries(layerIds.map((id) => [id, text.includes(letters[id])])) as unknown as Layers;
}

const oneOf = <Value>(list: readonly Value[], value: unknown): Value | undefined =>
  list.find((one) => String(one) === value);

/**
 * Fields: `p` posture, `standing` or `leaning`; `y` layers, letters of b r s p k or 0; `v` variant of the route;
 * `o` offset, whole mm; `l` level; `t` skin tone; `d` drape; `m` mode, `2d` or `3d`.
 */
export const spineKind: ScenarioKind<SpineParams> = {
  kind: 'spine',
  version: 1,
  defaults: {
    posture: 'leaning',
    layers: { bones: true, ribs: true, scapulae: true, pelvis: false, skin: true },
    variant: defaultVariant,
    offset: offsetRange.default,
    level: 'T5',
    tone: 2,
    drape: 'hair',
    mode: '3d',
  },
  encode: ({ posture, layers, variant, offset, level, tone, drape, mode }) => ({
    p: posture,
    y: layersText(layers),
    v: variant,
    o: String(offset),
    l: level,
    t: String(tone),
    d: drape,
    m: mode,
  }),
  decode: (fields) => {
    const from = { ...spineKind.encode(spineKind.defaults), ...fields };
    const posture = oneOf(['standing', 'leaning'] as const, from['p']);
    const layers = layersOf(from['y'] ?? '');
    const drape = oneOf(drapes, from['d']);
    const mode = oneOf(['2d', '3d'] as const, from['m']);
    if (!posture || !layers || !drape || !mode || !isVariantId(from['v'])) return 'malformed';
    const offset = integerField(from['o'], offsetRange.low, offsetRange.high);
    const tone = oneOf(tones, from['t']);
    if (offset === undefined || tone === undefined || !isLevel(from['l'])) return 'out-of-range';
    return { posture, layers, variant: from['v'], offset, level: from['l'], tone, drape, mode };
  },
  equal: (a, b) =>
    layersText(a.layers) === layersText(b.layers) &&
    (['posture', 'variant', 'offset', 'level', 'tone', 'drape', 'mode'] as const).every((k) => a[k] === b[k]),
};
