import type { Bilingual } from '../bilingual.ts';

/** One term: its name in both languages, one meaning, and what else it goes by. */
export interface Term {
  /** Stable: glossary addresses end in it. */
  readonly id: string;
  readonly name: Bilingual;
  /** Other names in use, in both languages, as they should be found by a search. */
  readonly also?: Partial<Bilingual>;
  /** A definition, not a claim about mothers or massage: those stand in the claims, with their sources. */
  readonly meaning: Bilingual;
}
