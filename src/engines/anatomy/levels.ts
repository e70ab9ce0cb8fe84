import { AnatomyError } from './errors.ts';

/** The vertebrae from above down, as the engine numbers them (0 … 23). */
export const levels = [
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const),
  ...(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'] as const),
  ...(['L1', 'L2', 'L3', 'L4', 'L5'] as const),
] as const;

export type Level = (typeof levels)[number];
/** What has a place in the chain: the vertebrae and the sacrum that carries them. */
export type ChainPart = Level | 'sacrum';
export type Region = 'cervical' | 'thoracic' | 'lumbar';

const numbers = new Map<string, number>(levels.map((level, i) => [level, i]));

export const isLevel = (value: unknown): value is Level => typeof value === 'string' && numbers.has(value);

/**
 * Place of a vertebra in {@link levels}, 0 … 23.
 * @throws AnatomyError `level`
 */
export function levelNumber(level: Level): number {
  const number = numbers.get(level);
  if (number === undefined) throw new AnatomyError('level', level);
  return number;
}

export const regionOf = (level: Level): Region =>
  level.startsWith('C') ? 'cervical' : level.startsWith('T') ? 'thoracic' : 'lumbar';

/**
 * All vertebrae from `first` down to `last`, both included.
 * @throws AnatomyError `level` for a name that is none, `order` when `last` lies above `first`
 */
export function levelsBetween(first: Level, last: Level): readonly Level[] {
  const [from, to] = [levelNumber(first), levelNumber(last)];
  if (to < from) throw new AnatomyError('order', `${first} to ${last}`);
  return levels.slice(from, to + 1);
}
