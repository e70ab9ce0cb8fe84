import { integerField, type ScenarioKind } from './kind.ts';

/** Which 20 questions are asked: a class that opens one link gets the same ones. */
export interface BackQuizParams {
  readonly seed: number;
}

export const largestSeed = 99_999_999;

/** Fields: `s` seed, 0 … 99999999. */
export const backQuizKind: ScenarioKind<BackQuizParams> = {
  kind: 'back-quiz',
  version: 1,
  defaults: { seed: 1 },
  encode: ({ seed }) => ({ s: String(seed) }),
  decode: (fields) => {
    if (fields['s'] === undefined) return backQuizKind.defaults;
    const seed = integerField(fields['s'], 0, largestSeed);
    return seed === undefined ? 'out-of-range' : { seed };
  },
  equal: (a, b) => a.seed === b.seed,
};
