/**
 * What acts on the mother, as stretches of time that a hand can move. The scenario keeps all inputs of every moment
 * at which one changes; here each input has a track of its own, and every edit gives the scenario's list back. Pure.
 */
import { MOST_CHANGES, type LetDownChange } from '#app/scenarios/letDown.ts';

export const inputNames = ['suckling', 'cue', 'stress', 'massage'] as const;
export type InputName = (typeof inputNames)[number];

type Changes = readonly LetDownChange[];

/** From `from` until `to`, seconds, at this level: whole percent, 100 for an input that is only on or off. */
export interface InputStretch {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** No stretch is shorter, seconds. */
export const SHORTEST = 5;

const levelIn = (change: LetDownChange, input: InputName): number =>
  input === 'stress' ? change.stress : change[input] ? 100 : 0;
const withLevel = (change: LetDownChange, input: InputName, level: number): LetDownChange =>
  input === 'stress' ? { ...change, stress: level } : { ...change, [input]: level > 0 };

/** The level of an input at a second. */
export const levelAt = (changes: Changes, input: InputName, second: number): number =>
  levelIn(changes.findLast((change) => change.second <= second) ?? changes[0]!, input);

/** The stretches in which an input is not at rest, up to the end of the run. */
export function stretchesOf(changes: Changes, input: InputName, end: number): readonly InputStretch[] {
  const found: InputStretch[] = [];
  changes.forEach((change, i) => {
    const level = levelIn(change, input);
    const to = Math.min(end, changes[i + 1]?.second ?? end);
    if (level === 0 || change.second >= end) return;
    const last = found.at(-1);
    if (last && last.to === change.second && last.level === level) found[found.length - 1] = { ...last, to };
    else found.push({ from: change.second, to, level });
  });
  return found;
}

/** Moments at which nothing changes fall away. */
const tidied = (changes: Changes): LetDownChange[] =>
  changes.filter(
    (change, i) =>
      i === 0 || inputNames.some((input) => levelIn(change, input) !== levelIn(changes[i - 1]!, input)),
  );

/** The list with other stretches of one input; a stretch that ends with the run leaves no change there. */
export function withStretches(
  changes: Changes,
  input: InputName,
  stretches: readonly InputStretch[],
  end: number,
): readonly LetDownChange[] {
  const seconds = new Set([0, ...changes.map(({ second }) => second)]);
  for (const { from, to } of stretches) {
    seconds.add(from);
    if (to < end) seconds.add(to);
  }
  const level = (second: number): number =>
    stretches.find(({ from, to }) => second >= from && (second < to || to >= end))?.level ?? 0;
  return tidied(
    [...seconds]
      .sort((a, b) => a - b)
      .map((second) => {
        const before = changes.findLast((change) => change.second <= second) ?? changes[0]!;
        return withLevel({ ...before, second }, input, level(second));
      }),
  );
}

/** From this second on the input has this level; what was planned for it later is dropped, as in the engine. */
export function changedFrom(
  changes: Changes,
  input: InputName,
  second: number,
  level: number,
): readonly LetDownChange[] {
  const seconds = [...new Set([...changes.map((change) => change.second), second])].sort((a, b) => a - b);
  return tidied(
    seconds.map((at) => {
      const before = changes.findLast((change) => change.second <= at) ?? changes[0]!;
      return at < second ? { ...before, second: at } : withLevel({ ...before, second: at }, input, level);
    }),
  );
}

/** A stretch with one of its ends elsewhere, kept between its neighbours and no shorter than {@link SHORTEST}. */
export function movedEdge(
  stretches: readonly InputStretch[],
  index: number,
  edge: 'from' | 'to',
  second: number,
  end: number,
): readonly InputStretch[] {
  const own = stretches[index]!;
  const [before, after] = [stretches[index - 1], stretches[index + 1]];
  const touches = after !== undefined && after.from === own.to;
  const least = edge === 'from' ? (before ? before.to + 1 : 0) : own.from + SHORTEST;
  const most =
    edge === 'from' ? own.to - SHORTEST : touches ? after.to - SHORTEST : after ? after.from - 1 : end;
  const at = Math.max(least, Math.min(most, Math.round(second)));
  return stretches.map((stretch, i) =>
    i === index
      ? { ...stretch, [edge]: at }
      : touches && edge === 'to' && i === index + 1
        ? { ...stretch, from: at }
        : stretch,
  );
}

/** One stretch more, as long as its place allows; `null` where the input is already on or no room is left. */
export function addedStretch(
  stretches: readonly InputStretch[],
  from: number,
  seconds: number,
  level: number,
  end: number,
): readonly InputStretch[] | null {
  const start = Math.max(0, Math.min(end - SHORTEST, Math.round(from)));
  if (stretches.some((stretch) => start >= stretch.from && start <= stretch.to)) return null;
  const next = stretches.find((stretch) => stretch.from > start);
  const to = Math.min(start + seconds, next ? next.from - 1 : end);
  if (to - start < SHORTEST) return null;
  return [...stretches, { from: start, to, level }].sort((a, b) => a.from - b.from);
}

/** Whether a link still has room for these changes. */
export const hasRoom = (changes: Changes): boolean => changes.length <= MOST_CHANGES;

/** A stretch moved as a whole, kept between its neighbours and within the run. */
export function movedStretch(
  stretches: readonly InputStretch[],
  index: number,
  from: number,
  end: number,
): readonly InputStretch[] {
  const own = stretches[index]!;
  const [before, after] = [stretches[index - 1], stretches[index + 1]];
  const least = before ? before.to + 1 : 0;
  const most = (after ? after.from - 1 : end) - (own.to - own.from);
  if (most < least) return stretches;
  const at = Math.max(least, Math.min(most, Math.round(from)));
  return stretches.map((stretch, i) =>
    i === index ? { ...stretch, from: at, to: at + (own.to - own.from) } : stretch,
  );
}
