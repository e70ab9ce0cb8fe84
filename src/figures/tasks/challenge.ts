import type { Stars } from './progress.ts';

/** A goal in the reader's language; all texts are messages for ui/Rich, values filled in. */
export interface Challenge {
  readonly id: string;
  readonly goal: string;
  readonly hint?: string;
  /** It is worked at in its own place (`work`), without start, check and help, and gives its stars itself. */
  readonly apart?: boolean;
}

/** What the tool's engine says about the present state of the tool. */
export interface Judgement {
  readonly met: boolean;
  /** Where the learner stands: "tau_b is .12, not yet 0". Said after a check. */
  readonly say?: string;
  /** Something is still being worked out: neither reached nor missed. */
  readonly pending?: boolean;
  /** Reached, but in more steps than earn every star. */
  readonly slow?: boolean;
  /** Overrides the stars where the tool grades by something better than help taken. */
  readonly stars?: Stars;
}

/** Three stars alone, one less with the hint, one less for many steps; one after a way was shown. */
export const starsFor = (
  help: { readonly hint: boolean; readonly solution: boolean },
  slow = false,
): Stars => (help.solution ? 1 : ((3 - Number(help.hint) - Number(slow)) as Stars));
