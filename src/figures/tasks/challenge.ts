import type { Stars } from './progress.ts';

/** A goal in the reader's language; all texts are messages for ui/Rich, values filled in. */
export interface Challenge {
  readonly id: string;
  readonly goal: string;
  readonly hint?: string;
}

/** What the tool's engine says about the present state of the tool. */
export interface Judgement {
  readonly met: boolean;
  /** Where the learner stands: "tau_b is .12, not yet 0". Said after a check. */
  readonly say?: string;
  /** Overrides the stars where the tool grades by something better than help taken. */
  readonly stars?: Stars;
}

/** Three stars alone, two with the hint, one after a way was shown. */
export const starsFor = (help: { readonly hint: boolean; readonly solution: boolean }): Stars =>
  help.solution ? 1 : help.hint ? 2 : 3;
