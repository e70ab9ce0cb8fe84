import type { Level } from './levels.ts';

/**
 * Where a number of the technique comes from: a source, computed from one, known but not re-read, or chosen by
 * Ruas (to be shown as a training estimate).
 */
export type Origin = 'source' | 'computed' | 'known' | 'assumption';

export const variantIds = ['study', 'ribs-5-6', 'shoulder-blades', 'bra-line', 'lumbar'] as const;
export type VariantId = (typeof variantIds)[number];
export const isVariantId = (value: unknown): value is VariantId => variantIds.includes(value as VariantId);

/** A route that is taught: from one vertebra down to another, on both sides of the spine. */
export interface Variant {
  readonly id: VariantId;
  readonly start: Level;
  readonly end: Level;
  readonly startOrigin: Origin;
  readonly endOrigin: Origin;
  /** How far the place where it ends may lie from `end`, in levels. */
  readonly endUncertainty: number;
  /** Shortest and longest time taught, in seconds; `null` where no source says. */
  readonly seconds: readonly [number, number] | null;
  readonly secondsOrigin: Origin;
  /** Small circles, or presses as in the Spanish form. */
  readonly stroke: 'circles' | 'presses';
}

/** Every route keeps off the neck above C7: no deep pressure there (facts: neck in V1, V7, V9 and V11). */
export const variants: Readonly<Record<VariantId, Variant>> = {
  study: {
    id: 'study',
    start: 'C7',
    end: 'T12',
    startOrigin: 'assumption',
    endOrigin: 'source',
    endUncertainty: 0,
    seconds: [180, 300],
    secondsOrigin: 'assumption',
    stroke: 'circles',
  },
  'ribs-5-6': {
    id: 'ribs-5-6',
    start: 'C7',
    end: 'T6',
    startOrigin: 'assumption',
    endOrigin: 'source',
    endUncertainty: 1,
    seconds: [120, 300],
    secondsOrigin: 'source',
    stroke: 'circles',
  },
  'shoulder-blades': {
    id: 'shoulder-blades',
    start: 'C7',
    end: 'T8',
    startOrigin: 'assumption',
    endOrigin: 'assumption',
    endUncertainty: 1,
    seconds: [120, 180],
    secondsOrigin: 'known',
    stroke: 'circles',
  },
  'bra-line': {
    id: 'bra-line',
    start: 'T1',
    end: 'T8',
    startOrigin: 'source',
    endOrigin: 'assumption',
    endUncertainty: 1,
    seconds: [180, 300],
    secondsOrigin: 'source',
    stroke: 'circles',
  },
  lumbar: {
    id: 'lumbar',
    start: 'C7',
    end: 'L5',
    startOrigin: 'assumption',
    endOrigin: 'source',
    endUncertainty: 0,
    seconds: null,
    secondsOrigin: 'source',
    stroke: 'presses',
  },
};

/** The route shown first; the stops of the others are marked on it. */
export const defaultVariant: VariantId = 'study';

/**
 * Who teaches what (facts/massage.md §1). `variant: null`: the source states no route, or it is a different
 * intervention that must not be merged with this one.
 */
export const protocols = [
  { id: 'V1', who: 'WHO/UNICEF counselling course', variant: 'shoulder-blades' },
  { id: 'V1b', who: 'hand-expression text filed as WHO', variant: null },
  { id: 'V2', who: 'SOP, Universitas Muhammadiyah Banjarmasin', variant: 'ribs-5-6' },
  { id: 'V3', who: 'SOP in a thesis appendix', variant: 'ribs-5-6' },
  { id: 'V4', who: 'counselor course, retold 2013', variant: 'bra-line' },
  { id: 'V5', who: 'RSIA Bunda Semarang', variant: 'bra-line' },
  { id: 'V6a', who: 'RSUD Bekasi study', variant: 'ribs-5-6' },
  { id: 'V6b', who: 'Health Notions study', variant: null },
  { id: 'V6c', who: 'literature review A', variant: null },
  { id: 'V6d', who: 'literature review B', variant: null },
  { id: 'V7', who: 'the study of this site', variant: 'study' },
  { id: 'V8', who: 'trial in Türkiye', variant: null },
  { id: 'V9', who: 'Spanish oxytocin massage', variant: 'lumbar' },
  { id: 'V10', who: 'back-massage trials', variant: null },
  { id: 'V11', who: 'commercial guide for mothers', variant: 'lumbar' },
  { id: 'V12', who: 'definition usually quoted from the ministry', variant: 'ribs-5-6' },
] as const satisfies readonly {
  readonly id: string;
  readonly who: string;
  readonly variant: VariantId | null;
}[];
