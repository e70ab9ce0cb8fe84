import { levelNumber, type Level } from './levels.ts';
import { mm, type Measure, type SourceId, type Trust } from './measure.ts';
import { s2 } from './skin.ts';

export const landmarkIds = [
  'c7',
  'scapula-superior-angle',
  'scapula-spine-root',
  'scapula-inferior-angle',
  'lowest-rib',
  'iliac-crest',
  'psis',
] as const;
export type LandmarkId = (typeof landmarkIds)[number];

/** Something that a finger can find on the back, and how sure one can be of the level beside it. */
export interface Landmark {
  readonly id: LandmarkId;
  /** Level beside it, on the scale of levels (T8 = 14; a half lies between two tips; 24 = S2). */
  readonly at: number;
  /** Levels up and down within which it usually lies. */
  readonly from: number;
  readonly to: number;
  /** Distance from the midline, where it has one. */
  readonly lateral: Measure | null;
  readonly trust: Trust;
  readonly source: SourceId;
}

const row = (
  id: Landmark['id'],
  [at, from, to]: readonly [number, number, number],
  lateral: Measure | null,
  trust: Trust,
  source: SourceId,
): Landmark => ({ id, at, from, to, lateral, trust, source });
const n = (level: Level): number => levelNumber(level);

export const landmarks: readonly Landmark[] = [
  // Most prominent in about 70 %; else C6 or T1. The textbook level, checked by X-ray, is right within one level.
  row('c7', [n('C7'), n('C6'), n('T1')], null, 'known', 'textbook'),
  row('scapula-superior-angle', [n('T2'), n('T1'), n('T3')], mm(70, 'E', 'estimate'), 'known', 'textbook'),
  row(
    'scapula-spine-root',
    [n('T3'), n('T2'), n('T4')],
    mm(66, 'S', 'vivaplus', 48, 75),
    'known',
    'textbook',
  ),
  // Not T7, as often taught: T8 upright (pooled five studies; SD 0.9 of a level). Leaning on a table: not studied.
  row('scapula-inferior-angle', [n('T8'), n('T7'), n('T9')], mm(73, 'S', 'vivaplus'), 'seen', 'coop-2015'),
  // The lowest rib one can feel at the back of the flank points to T11–T12 in 86 %.
  row('lowest-rib', [n('T12') - 0.5, n('T11'), n('T12')], null, 'seen', 'rib-line'),
  // Palpated line; imaged L4–L5 in women, and L2–L3 in women at term.
  row('iliac-crest', [n('L3') + 0.5, n('L2') + 0.5, n('L4') + 0.5], null, 'seen', 'iliac-crest'),
  row('psis', [s2, s2 - 1, s2], mm(46.6, 'S', 'vivaplus', 40, 56), 'seen', 'psis'),
];

/** @throws never for an id of the type */
export const landmark = (id: Landmark['id']): Landmark => landmarks.find((mark) => mark.id === id)!;
