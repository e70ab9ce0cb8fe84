/** Readings, conditions and limits in the reader's words. */
import {
  GUESS_STARS,
  STUDIES_AGAIN,
  taskLimits as limits,
  type Condition,
  type KnownP,
  type Observed,
} from '#engines/statistics/index.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { fillIn, type MessageValues } from '#i18n/message.ts';
import type { TasksOfSandbox } from './words.ts';

/** Decimals of the limits as they stand in a sentence. */
const short = (format: NumberFormat, value: number): string => format.coefficient(value, 2).replace(/0$/, '');

/** Every limit that a goal, a hint or a condition may name. */
export const limitsIn = (format: NumberFormat): MessageValues => ({
  alpha: short(format, limits.alpha),
  faint: short(format, limits.faint),
  nearZero: short(format, limits.nearZero),
  strong: short(format, limits.strong),
  belowGamma: short(format, limits.belowGamma),
  pooled: short(format, limits.pooled),
  mothers: format.integer(limits.mothers),
  inGroup: format.integer(limits.inGroup),
  shareApart: format.integer(100 * limits.shareApart),
});

/** Mean errors that earn stars. */
export const starLimits = (format: NumberFormat): MessageValues => ({
  three: short(format, GUESS_STARS[0]),
  two: short(format, GUESS_STARS[1]),
  one: short(format, GUESS_STARS[2]),
});

export function pText(p: KnownP, words: TasksOfSandbox['challenges'], format: NumberFormat): string {
  if (p.state === 'counting') return words.counting;
  if (p.state === 'none') return words.none;
  return `${format.probability(p.value)} (${words[p.from]})`;
}

/** The number that a condition is about, as it stands now; empty where there is none to tell. */
export function nowText({ id, now }: Condition, words: TasksOfSandbox, format: NumberFormat): string {
  switch (now.kind) {
    case 'coefficients':
      return format.list(
        now.values.map((one) => (one.ok ? format.coefficient(one.value) : words.challenges.undefined)),
      );
    case 'p':
      return pText(now.p, words.challenges, format);
    case 'count': {
      const { units } = words;
      const n = format.integer(now.value);
      const message =
        id === 'one-mover'
          ? units.moved
          : id === 'groups'
            ? units.groups
            : id === 'both-groups'
              ? units.smallestGroup
              : units.mothers;
      return fillIn(message, { n });
    }
    case 'share':
      if (now.value === null) return words.challenges.undefined;
      return id === 'ceiling'
        ? fillIn(words.units.ceiling, { share: format.percent(now.value) })
        : fillIn(words.units.points, { n: format.integer(Math.round(100 * now.value)) });
    case 'none':
      return '';
  }
}

/** A number to be observed, and what it is called. */
export const observedName = ({ what }: Observed, words: TasksOfSandbox, format: NumberFormat): string =>
  fillIn(words.quantities[what], {
    studies: format.integer(STUDIES_AGAIN),
    alpha: short(format, limits.alpha),
  });

export function observedText(what: Observed['what'], value: number | null, format: NumberFormat): string {
  if (value === null) return '';
  switch (what) {
    case 'p':
    case 'p-normal':
      return format.probability(value);
    case 'significant-share':
      return format.percent(value);
    case 'tied-pairs':
    case 'discordant':
    case 'concordant':
    case 'pairs-changed':
      return format.integer(value);
    default:
      return format.coefficient(value);
  }
}
