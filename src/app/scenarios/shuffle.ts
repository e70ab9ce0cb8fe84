import { integerField, type ScenarioKind } from './kind.ts';

export const shuffleSides = ['both', 'upper', 'lower'] as const;

/** How often the outcomes have been shuffled, and what of it is shown. */
export interface ShuffleParams {
  readonly shuffles: number;
  /** Which other shuffles: 0 for the first. */
  readonly other: number;
  readonly side: (typeof shuffleSides)[number];
  readonly showExact: boolean;
  readonly showNormal: boolean;
}

/** More are not made again when a link is opened; the reader presses. */
export const MOST_SHUFFLES = 20_000;
const MOST_OTHER = 9_999;

/** Fields: `n` shuffles; `o` which others; `s` side; `d` distributions laid over, `e` exact, `n` normal. */
export const shuffleKind: ScenarioKind<ShuffleParams> = {
  kind: 'shuffle',
  version: 1,
  defaults: { shuffles: 0, other: 0, side: 'both', showExact: false, showNormal: false },
  encode: ({ shuffles, other, side, showExact, showNormal }) => ({
    n: String(Math.min(shuffles, MOST_SHUFFLES)),
    o: String(other),
    s: side,
    d: `${showExact ? 'e' : ''}${showNormal ? 'n' : ''}`,
  }),
  decode: (fields) => {
    const shuffles = integerField(fields['n'] ?? '0', 0, MOST_SHUFFLES);
    const other = integerField(fields['o'] ?? '0', 0, MOST_OTHER);
    const side = shuffleSides.find((name) => name === (fields['s'] ?? 'both'));
    const over = fields['d'] ?? '';
    if (!side || !/^e?n?$/.test(over)) return 'malformed';
    if (shuffles === undefined || other === undefined) return 'out-of-range';
    return { shuffles, other, side, showExact: over.includes('e'), showNormal: over.includes('n') };
  },
  equal: (a, b) => JSON.stringify(shuffleKind.encode(a)) === JSON.stringify(shuffleKind.encode(b)),
};
