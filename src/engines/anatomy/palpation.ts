/** How often hands found what they looked for, checked by X-ray or by measuring; shares of 1. */
export interface PalpationRate {
  /** On the very level. */
  readonly exact: number;
  /** On it or one level off. */
  readonly withinOne: number;
  readonly people: number;
}

/** C7 by two methods (Ferreira et al. 2017, 101 people). Another group: 54.5 % exact with the nod test. */
export const c7Rates = {
  nod: { exact: 0.18, withinOne: 0.58, people: 101 },
  rib: { exact: 0.33, withinOne: 0.81, people: 101 },
} as const satisfies Readonly<Record<string, PalpationRate>>;

/** A line from the lowest rib felt behind the flank met T11–T12 in 87 of 101 people. */
export const lowestRibRate = { hits: 87, people: 101 } as const;
/** Mean T8.0, standard deviation 0.9 of a level: this share lay within T7–T9 (Cooperstein 2007, 34 people). */
export const bladeTipRate = { share: 0.68, people: 34 } as const;
