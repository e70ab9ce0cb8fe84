import type { Bilingual } from '../bilingual.ts';
import type { ClaimId } from '../claims/index.ts';

/** One answer to choose, with what is said to whoever chose it. */
export interface QuizOption {
  readonly id: string;
  readonly text: Bilingual;
  readonly feedback: Bilingual;
  readonly right?: true;
}

/** A question that is answered before the explanation is shown. Exactly one option is right. */
export interface QuizItem {
  readonly id: string;
  readonly question: Bilingual;
  readonly options: readonly QuizOption[];
  /** The claim that the answer rests on: its strength and source are shown with the feedback. */
  readonly claim: ClaimId;
  /**
   * Numbers for the places `{name}` of the texts, one set a parallel form of the question. Whole numbers are written
   * as such, others as coefficients.
   */
  readonly variants?: readonly Readonly<Record<string, number>>[];
}
