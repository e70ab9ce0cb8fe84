/**
 * How far a value can be trusted: read in the source; known from the classical tables but not read again;
 * estimated or interpolated (to be shown as an estimate).
 */
export type Trust = 'seen' | 'known' | 'estimate';
export type Unit = 'mm' | 'degrees';

/** Where measurements come from. `sources` in sources.ts says what each is. */
export type SourceId =
  | 'panjabi'
  | 'panjabi-to-female'
  | 'panjabi-1993'
  | 'panjabi-1993-quoted'
  | 'zindrick'
  | 'vivaplus'
  | 'vivaplus-smoothed'
  | 'vivaplus-wedged'
  | 'vivaplus-masharawi'
  | 'masharawi'
  | 'fletcher-2015'
  | 'coop-2009'
  | 'coop-2015'
  | 'ernst-2013'
  | 'geelhoed-2006'
  | 'iliac-crest'
  | 'psis'
  | 'rib-line'
  | 'textbook'
  | 'estimate';

/** One measurement, ready for a card that shows it. `low` … `high`: plausible range of means between samples. */
export interface Measure {
  readonly value: number;
  readonly unit: Unit;
  readonly trust: Trust;
  readonly source: SourceId;
  readonly low?: number;
  readonly high?: number;
}

/** A measurement as the tables in `data/` write it: value, mark, source, low, high. */
export type Cell = readonly [
  value: number,
  mark: string,
  source: string,
  low?: number | undefined,
  high?: number | undefined,
];

const trusts: Readonly<Record<string, Trust>> = { S: 'seen', K: 'known', E: 'estimate' };

/** A table cell as a {@link Measure}. */
export function measureOf([value, mark, source, low, high]: Cell, unit: Unit): Measure {
  const measure = { value, unit, trust: trusts[mark]!, source: source as SourceId };
  return low === undefined || high === undefined ? measure : { ...measure, low, high };
}

/** Shorthand for tables written in TypeScript. */
export const mm = (value: number, mark: 'S' | 'K' | 'E', source: SourceId, low?: number, high?: number) =>
  measureOf([value, mark, source, low, high], 'mm');
export const degrees = (
  value: number,
  mark: 'S' | 'K' | 'E',
  source: SourceId,
  low?: number,
  high?: number,
): Measure => measureOf([value, mark, source, low, high], 'degrees');
