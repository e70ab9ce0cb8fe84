import type { Pulse } from './drops.ts';

/** What the picture needs to know of one moment of a run; any object that has these will do. */
export interface PlateState {
  /** Minutes. */
  readonly time: number;
  readonly suckling: boolean;
  readonly cue: boolean;
  readonly massage: boolean;
  /** σ, 0 … 1. */
  readonly stress: number;
  /** pg/mL. */
  readonly oxytocin: number;
  /** ng/mL. */
  readonly prolactin: number;
  /** M, 0 … 1. */
  readonly contraction: number;
  /** V as a share of the capacity, 0 … 1. */
  readonly fullness: number;
  /** D, mL. */
  readonly ducts: number;
  /** mL/min. */
  readonly flow: number;
  /** Milk taken since minute 0, mL. */
  readonly intake: number;
  /** How much the womb tightens, 0 … 1; illustrative. */
  readonly uterus: number;
  /** The bursts up to now that still matter, oldest first. */
  readonly pulses: readonly Pulse[];
  readonly letDown: boolean;
}

/** The parts that can be lit up, by a label, by the list or by a curve. */
export const plateParts = [
  'nipple',
  'nerve',
  'hypothalamus',
  'pituitary',
  'blood',
  'basket',
  'duct',
  'womb',
  'anterior',
  'cells',
  'milk',
  'massage',
] as const;
export type PlatePart = (typeof plateParts)[number];

export type Tone = 1 | 2 | 3 | 4;

/** What is looked at: the whole loop, or one part of it close up. */
export const plateViews = ['whole', 'mouth', 'brain', 'alveolus'] as const;
export type PlateView = (typeof plateViews)[number];
