import {
  defaultVariant,
  handStyles,
  isLevel,
  isVariantId,
  landmarkIds,
  motionParameters,
  offsetRange,
  planMotion,
  timeAtLevel,
  type HandStyle,
  type LandmarkId,
  type Level,
  type MotionOptions,
  type VariantId,
} from '#engines/anatomy/index.ts';
import { integerField, type LinkProblem, type ScenarioKind } from './kind.ts';

/** What can be shown or hidden, in the order of its letters in a link. */
export const layerIds = ['bones', 'ribs', 'scapulae', 'pelvis', 'skin', 'route', 'nerves'] as const;
export type LayerId = (typeof layerIds)[number];
export type Layers = Readonly<Record<LayerId, boolean>>;

/** Four skin tones, light to dark. */
export const tones = [1, 2, 3, 4] as const;
export type Tone = (typeof tones)[number];

/** Hair tied, or a headscarf; the cloth is open at the back with both. */
export const drapes = ['hair', 'scarf'] as const;
export type Drape = (typeof drapes)[number];

/** What one does on the page of the spine; each has its panel beside the one picture. */
export const activities = ['explore', 'landmarks', 'massage', 'tour', 'clips', 'quiz'] as const;
export type Activity = (typeof activities)[number];

/** From where the back is seen. The drawing has the nearest that a plate can do. */
export const viewNames = ['behind', 'left', 'leaning', 'c7'] as const;
export type ViewName = (typeof viewNames)[number];

/** Planned minutes that can be chosen. */
export const minutesRange = {
  low: motionParameters.seconds.low / 60,
  high: motionParameters.seconds.high / 60,
} as const;

/** What stands on the page of the spine. */
export interface SpineParams {
  readonly activity: Activity;
  readonly posture: 'standing' | 'leaning';
  readonly layers: Layers;
  readonly view: ViewName;
  readonly variant: VariantId;
  /** mm from the midline. */
  readonly offset: number;
  /** The chosen vertebra. */
  readonly level: Level;
  readonly landmark: LandmarkId;
  /** Seconds into the massage, in tenths. */
  readonly time: number;
  /** Diameter of a circle, whole mm. */
  readonly circle: number;
  /** Circles of each hand in a minute. */
  readonly pace: number;
  /** Planned minutes, in halves. */
  readonly minutes: number;
  readonly hands: HandStyle;
  readonly tone: Tone;
  readonly drape: Drape;
  /** The drawing, or the model that can be turned where the device can show it. */
  readonly mode: '2d' | '3d';
}

/** The massage that a scenario describes, for the engine. */
export const motionOptions = (
  params: Pick<SpineParams, 'variant' | 'offset' | 'circle' | 'pace' | 'minutes' | 'hands' | 'posture'>,
): MotionOptions => ({
  variant: params.variant,
  offset: params.offset,
  circleDiameter: params.circle,
  circlesPerMinute: params.pace,
  seconds: params.minutes * 60,
  style: params.hands,
  posture: params.posture === 'leaning' ? 1 : 0,
});

/** Seconds in tenths at which the thumbs first pass a vertebra; 0 where the route does not come there. */
export function timeOf(params: Parameters<typeof motionOptions>[0], level: Level): number {
  const time = timeAtLevel(planMotion(motionOptions(params)), level);
  return time === null ? 0 : Math.round(time * 10) / 10;
}

const letters: Readonly<Record<LayerId, string>> = {
  bones: 'b',
  ribs: 'r',
  scapulae: 's',
  pelvis: 'p',
  skin: 'k',
  route: 't',
  nerves: 'n',
};
const layersText = (layers: Layers): string =>
  layerIds.map((id) => (layers[id] ? letters[id] : '')).join('') || '0';

/** In links of version 1 the route was always shown and nerves never. */
function layersOf(text: string, version: number): Layers | undefined {
  const known = version === 1 ? /^[brspk]+$/ : /^[brspktn]+$/;
  if (text !== '0' && (!known.test(text) || new Set(text).size !== text.length)) return undefined;
  const layers = Object.fromEntries(layerIds.map((id) => [id, text.includes(letters[id])])) as Record<
    LayerId,
    boolean
  >;
  return version === 1 ? { ...layers, route: true } : layers;
}

const oneOf = <Value>(list: readonly Value[], value: unknown): Value | undefined =>
  list.find((one) => String(one) === value);

/** A number with at most one decimal, as {@link spineKind} writes seconds and minutes. */
function tenths(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^\d{1,4}(\.\d)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

/** Longer than any massage that can be chosen (s). */
const LONGEST = 600;

const still = {
  posture: 'leaning',
  layers: {
    bones: true,
    ribs: true,
    scapulae: true,
    pelvis: false,
    skin: true,
    route: true,
    nerves: false,
  },
  view: 'behind',
  variant: defaultVariant,
  offset: offsetRange.default,
  level: 'T5',
  landmark: 'c7',
  circle: motionParameters.circleDiameter.default,
  pace: motionParameters.circlesPerMinute.default,
  minutes: motionParameters.seconds.default / 60,
  hands: 'fists',
  tone: 2,
  drape: 'hair',
  mode: '3d',
} as const satisfies Partial<SpineParams>;

const defaults: SpineParams = { ...still, activity: 'massage', time: timeOf(still, still.level) };

/**
 * Version 1 knew one picture: the thumbs beside the chosen vertebra where the route passes it. That is the massage
 * at the moment when they first come there; beside the route, the vertebra alone.
 */
function fromVersion1(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const written = { p: still.posture, v: still.variant, l: still.level, ...fields };
  const route =
    isVariantId(written.v) && isLevel(written.l) ? planMotion({ variant: written.v }).route : null;
  const beside = route === null || route.includes(written.l as Level);
  return { y: 'brsk', ...written, a: beside ? 'massage' : 'explore' };
}

const read = (fields: Readonly<Record<string, string>>, version: number): SpineParams | LinkProblem => {
  const from = {
    ...spineKind.encode(defaults),
    ...(version === 1 ? fromVersion1(fields) : fields),
  };
  const activity = oneOf(activities, from['a']);
  const posture = oneOf(['standing', 'leaning'] as const, from['p']);
  const layers = layersOf(from['y'] ?? '', version);
  const view = oneOf(viewNames, from['w']);
  const landmark = oneOf(landmarkIds, from['k']);
  const hands = oneOf(handStyles, from['h']);
  const drape = oneOf(drapes, from['d']);
  const mode = oneOf(['2d', '3d'] as const, from['m']);
  const { v: variant, l: level } = from;
  if (!activity || !posture || !layers || !view || !landmark || !hands || !drape || !mode) return 'malformed';
  if (!isVariantId(variant)) return 'malformed';
  const { circleDiameter, circlesPerMinute } = motionParameters;
  const offset = integerField(from['o'], offsetRange.low, offsetRange.high);
  const circle = integerField(from['c'], circleDiameter.low, circleDiameter.high);
  const pace = integerField(from['q'], circlesPerMinute.low, circlesPerMinute.high);
  const minutes = tenths(from['n'], minutesRange.low, minutesRange.high);
  const tone = oneOf(tones, from['t']);
  if (offset === undefined || circle === undefined || pace === undefined || minutes === undefined)
    return 'out-of-range';
  if (tone === undefined || !isLevel(level)) return 'out-of-range';
  const rest = { activity, posture, layers, view, landmark, variant, offset, level, circle, pace, minutes };
  // a link that names a vertebra and no second means the second at which the thumbs come there
  const asked = version === 1 ? undefined : fields['s'];
  const time = asked === undefined ? timeOf({ ...rest, hands }, level) : tenths(asked, 0, LONGEST);
  if (time === undefined) return 'out-of-range';
  return { ...rest, time, hands, tone, drape, mode };
};

/**
 * Fields: `a` activity; `p` posture, `standing` or `leaning`; `y` layers, letters of b r s p k t n or 0; `w` view;
 * `v` variant of the route; `o` offset, whole mm; `l` level; `k` landmark; `s` seconds into the massage; `c` circle,
 * whole mm; `q` circles a minute; `n` minutes planned; `h` hands; `t` skin tone; `d` drape; `m` mode, `2d` or `3d`.
 */
export const spineKind: ScenarioKind<SpineParams> = {
  kind: 'spine',
  version: 2,
  defaults,
  encode: (params) => ({
    a: params.activity,
    p: params.posture,
    y: layersText(params.layers),
    w: params.view,
    v: params.variant,
    o: String(params.offset),
    l: params.level,
    k: params.landmark,
    s: String(params.time),
    c: String(params.circle),
    q: String(params.pace),
    n: String(params.minutes),
    h: params.hands,
    t: String(params.tone),
    d: params.drape,
    m: params.mode,
  }),
  decode: read,
  equal: (a, b) => {
    const [x, y] = [spineKind.encode(a), spineKind.encode(b)];
    return Object.keys(x).every((key) => x[key] === y[key]);
  },
};
