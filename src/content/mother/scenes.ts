import type { ClaimId } from '#content/claims/index.ts';
import type { PresetId } from '#engines/physiology/index.ts';

export const sceneIds = ['together', 'message', 'sacs', 'helps', 'massage', 'hinders', 'help'] as const;
export type SceneId = (typeof sceneIds)[number];

export interface MotherScene {
  readonly id: SceneId;
  /** What the counselor's note rests on. */
  readonly claims: readonly ClaimId[];
  /** The feed of the let-down model that the picture follows, and that the clinician's view opens. */
  readonly feed: PresetId;
}

/** The seven scenes in their order. Their sentences are in `i18n/{en,id}/mother.ts`. */
export const motherScenes: readonly MotherScene[] = [
  {
    id: 'together',
    claims: ['oxytocin-before-latch', 'skin-to-skin-first-hour'],
    feed: 'day-10-relaxed',
  },
  {
    id: 'message',
    claims: ['oxytocin-made-in-hypothalamus', 'oxytocin-travels-in-blood', 'let-down-often-not-felt'],
    feed: 'day-10-relaxed',
  },
  {
    id: 'sacs',
    claims: ['oxytocin-ejects-not-makes', 'let-down-several-per-feed', 'no-lactiferous-sinuses'],
    feed: 'day-10-relaxed',
  },
  {
    id: 'helps',
    claims: ['relaxation-and-milk', 'what-helps-expressing', 'latch-before-massage'],
    feed: 'day-10-relaxed',
  },
  {
    id: 'massage',
    claims: ['massage-flow-not-volume', 'massage-certainty', 'consent-and-helper', 'null-results'],
    feed: 'day-10-stressed-massage',
  },
  {
    id: 'hinders',
    claims: ['stress-fewer-pulses', 'stress-prolactin-and-milk-unchanged', 'opioid-and-oxytocin'],
    feed: 'day-10-stressed',
  },
  {
    id: 'help',
    claims: ['refer-before-massage', 'newborn-red-flags', 'clots-after-birth'],
    feed: 'day-10-relaxed',
  },
];
