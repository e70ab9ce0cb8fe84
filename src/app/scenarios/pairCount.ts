import { integerField, type ScenarioKind } from './kind.ts';

export const pairViews = ['squares', 'blocks'] as const;

/** Which pair is read, and whether pairs stand one by one or by blocks of cells. */
export interface PairCountParams {
  readonly view: (typeof pairViews)[number];
  /** Two mothers, from 1, the earlier one first; null where none were picked. */
  readonly pair: readonly [number, number] | null;
}

const MOST_MOTHERS = 2_000;

/** Fields: `v` view; `p` the pair, joined by `-`. */
export const pairCountKind: ScenarioKind<PairCountParams> = {
  kind: 'pair-count',
  version: 1,
  defaults: { view: 'squares', pair: null },
  encode: ({ view, pair }) => ({ v: view, ...(pair ? { p: pair.join('-') } : {}) }),
  decode: (fields) => {
    const view = pairViews.find((name) => name === (fields['v'] ?? 'squares'));
    if (!view) return 'malformed';
    if (fields['p'] === undefined) return { view, pair: null };
    const [first, second, ...rest] = fields['p']
      .split('-')
      .map((text) => integerField(text, 1, MOST_MOTHERS));
    if (first === undefined || second === undefined || rest.length > 0 || first >= second)
      return 'out-of-range';
    return { view, pair: [first, second] };
  },
  equal: (a, b) => JSON.stringify(pairCountKind.encode(a)) === JSON.stringify(pairCountKind.encode(b)),
};
