import type { InputSchedule } from './inputs.ts';
import type { Scenario } from './scenario.ts';

export type PresetId =
  | 'day-1-skin-to-skin'
  | 'day-3-milk-coming-in'
  | 'day-3-emergency-caesarean'
  | 'day-10-relaxed'
  | 'day-10-stressed'
  | 'day-10-stressed-massage'
  | 'month-3-night'
  | 'month-3-back-at-work';

/** A ready-made mother. Its words live in `i18n`. */
export interface Preset {
  readonly id: PresetId;
  readonly scenario: Scenario;
}

/** Length of the feed in every preset, minutes. */
export const FEED_MINUTES = 15;
/** Length of the run: long enough to see prolactin rise and turn. */
const RUN_MINUTES = 60;
/** Massage starts this long before the feed, minutes, and goes on during it. */
export const MASSAGE_LEAD = 3;

/** One feed of 15 minutes. @param stress σ, 0 … 1, during the whole run */
export const feedWith = (stress: number): InputSchedule => [
  { at: 0, suckling: true, stress },
  { at: FEED_MINUTES, suckling: false },
];

/** The same feed with massage from three minutes before latch to its end. */
export const massagedFeedWith = (stress: number): InputSchedule => [
  { at: 0, massage: true, stress },
  { at: MASSAGE_LEAD, suckling: true },
  { at: MASSAGE_LEAD + FEED_MINUTES, suckling: false, massage: false },
];

const usual = { birth: 'vaginal', evidence: 'plausible', minutes: RUN_MINUTES, seed: 1 } as const;

/** facts/physiology.md §5, "Presets". */
export const presets: readonly Preset[] = [
  { id: 'day-1-skin-to-skin', scenario: { ...usual, day: 1, hour: 9, fullness: 0.3, inputs: feedWith(0.1) } },
  {
    id: 'day-3-milk-coming-in',
    scenario: { ...usual, day: 3, hour: 9, fullness: 0.5, inputs: feedWith(0.3) },
  },
  {
    id: 'day-3-emergency-caesarean',
    scenario: {
      ...usual,
      birth: 'emergency-caesarean',
      day: 3,
      hour: 9,
      fullness: 0.6,
      inputs: feedWith(0.7),
    },
  },
  { id: 'day-10-relaxed', scenario: { ...usual, day: 10, hour: 10, fullness: 0.65, inputs: feedWith(0) } },
  { id: 'day-10-stressed', scenario: { ...usual, day: 10, hour: 10, fullness: 0.65, inputs: feedWith(1) } },
  {
    id: 'day-10-stressed-massage',
    scenario: { ...usual, day: 10, hour: 10, fullness: 0.65, inputs: massagedFeedWith(1) },
  },
  { id: 'month-3-night', scenario: { ...usual, day: 90, hour: 2, fullness: 0.8, inputs: feedWith(0) } },
  {
    id: 'month-3-back-at-work',
    scenario: { ...usual, day: 90, hour: 15, fullness: 0.9, inputs: feedWith(0.5) },
  },
];

export const preset = (id: PresetId): Preset => presets.find((one) => one.id === id) as Preset;
