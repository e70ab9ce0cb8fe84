import { s2, skinRelief, type Posture } from '../../../src/engines/anatomy/index.ts';
import { blend, bump, rise, type Field } from '../lib/field.ts';
import { halfWidth, thickness, widestDepth } from './anthropometry.ts';
import { guide, type Guide } from './guide.ts';

/** Corners of a shoulder blade as it shows on the skin: level beside it and distance from the midline (mm) [E]. */
interface Blade {
  readonly superior: readonly [at: number, lateral: number];
  readonly root: readonly [at: number, lateral: number];
  readonly inferior: readonly [at: number, lateral: number];
  readonly acromion: readonly [at: number, lateral: number];
}
/** Standing as the landmarks; with the arms forward on a table it slides outwards and turns up [E]. */
const blades: readonly [standing: Blade, leaning: Blade] = [
  { superior: [8, 70], root: [9.2, 66], inferior: [14.1, 73], acromion: [8, 150] },
  { superior: [7.9, 76], root: [9.2, 78], inferior: [13.9, 101], acromion: [7.4, 152] },
];
/** About a level's height in millimetres, to measure across the blade in one unit. */
const levelHeight = 25;

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Distance (mm) from a segment on the skin, and how far along it (0 … 1). */
function along(
  at: number,
  lateral: number,
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
): { readonly distance: number; readonly share: number; readonly side: number } {
  const [dx, dy] = [b1 - a1, (b0 - a0) * levelHeight];
  const [px, py] = [lateral - a1, (at - a0) * levelHeight];
  const share = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)));
  return {
    distance: Math.hypot(px - dx * share, py - dy * share),
    share,
    side: (px * dy - py * dx) / Math.hypot(dx, dy),
  };
}

/** What the blade adds to the back: its plate, its inner edge, its lower tip and its spine (mm). */
function bladeRelief(at: number, lateral: number, posture: Posture): number {
  const [s, l] = blades;
  const corner = (name: keyof Blade): readonly [number, number] => [
    mix(s[name][0], l[name][0], posture),
    mix(s[name][1], l[name][1], posture),
  ];
  const [superior, root, inferior, acromion] = [
    corner('superior'),
    corner('root'),
    corner('inferior'),
    corner('acromion'),
  ];
  const upper = along(at, lateral, superior, root);
  const lower = along(at, lateral, root, inferior);
  const edge = at < root[0] ? upper : lower;
  const spine = along(at, lateral, root, acromion);
  const within =
    rise(superior[0] - 1.2, superior[0] + 0.6, at) * rise(inferior[0] + 1.1, inferior[0] - 0.9, at);
  // The inner edge is a little hollow, not a ruler's line.
  const side =
    edge.side - 5 * Math.sin(Math.PI * Math.min(1, Math.max(0, (at - root[0]) / (inferior[0] - root[0]))));
  const plate = 9 * rise(-11, 15, side) * within;
  const border = 2.2 * bump(side - 4, 8) * within;
  const tip = 3.6 * bump(Math.hypot((at - inferior[0] + 0.3) * levelHeight, lateral - inferior[1] - 6), 17);
  const ridge = 4.5 * bump(spine.distance, 11) * rise(-0.05, 0.3, spine.share);
  const hollow = -2.6 * bump(side + 18, 11) * within * rise(9, 10.5, at);
  return plate + border + tip + ridge + hollow;
}

/**
 * Height of the skin behind the skin over the tips (mm): the engine's relief, and what the engine leaves out
 * beyond the ridge of the erector spinae, the shoulder blade. Over the midline the tips show faintly.
 */
export function backRelief(at: number, lateral: number, posture: Posture): number {
  const side = Math.abs(lateral);
  const level = Math.min(s2, Math.max(6, at));
  const blade = side > 36 ? bladeRelief(at, side, posture) * rise(36, 56, side) : 0;
  const tips = at > 5.7 && at < 18.5 ? bump(side, 7) * (Math.cos(2 * Math.PI * at) * 0.75) : 0;
  const fade = rise(3.5, 6, at);
  return skinRelief(level, side) * fade + blade + tips;
}

/** Trunk and neck swept along the guide: superelliptic sections whose back is the engine's skin. */
export function trunk(posture: Posture, line: Guide = guide(posture)): Field {
  return (x, y, z) => {
    const { at, height, beyond } = line.project(y, z);
    const side = Math.abs(x);
    const w = halfWidth(at);
    const c = widestDepth(at);
    const t = thickness(at);
    const depth = height + c;
    // Behind its widest line the section stands a little out of the skin: there the relief cuts it.
    const room = 2 + 18 * rise(4, 6.5, at) + 6 * rise(7, 9, at) * rise(18, 15, at);
    const half = depth > 0 ? c + room : t - c;
    const n = depth > 0 ? 2.3 + 0.5 * rise(7, 9, at) * rise(18, 15, at) : 2.3;
    const q = ((side / w) ** n + (Math.abs(depth) / half) ** n) ** (1 / n);
    const r = Math.hypot(side, depth);
    const section = q < 1e-3 ? -Math.min(w, half) : (1 - 1 / q) * r;
    if (beyond > 0) return -blend(-section, -beyond, 20);
    if (height < -60) return section;
    const relief = backRelief(at, side, posture);
    const slope = (backRelief(at, side + 2, posture) - relief) / 2;
    const back = (height - relief) / Math.sqrt(1 + Math.min(4, slope * slope));
    return -blend(-section, -back, 12);
  };
}
