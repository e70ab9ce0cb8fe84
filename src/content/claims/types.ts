import type { Bilingual } from '../bilingual.ts';

/**
 * How well a statement is supported.
 * - established: sources agree
 * - disputed: sources disagree; the statement says so
 * - taught: what courses and procedures teach, whether or not anybody measured it
 * - hypothesis: plausible, not shown in the people it speaks of
 * - assumption: a choice of ours; it has a `why` instead of a source
 */
export type Strength = 'established' | 'disputed' | 'taught' | 'hypothesis' | 'assumption';

/**
 * How much of the source was read for this site.
 * - text: the passage itself
 * - abstract: an abstract or an opening excerpt
 * - cited: only as another source quotes it
 * - unread: known from the literature, not read again
 */
export type Reading = 'text' | 'abstract' | 'cited' | 'unread';

export interface Source<ReferenceId extends string = string> {
  readonly reference: ReferenceId;
  /** Where in the source, for example `{ en: 'Table 5', id: 'Tabel 5' }`. */
  readonly at?: Bilingual;
  readonly read: Reading;
}

/** One statement of fact, once, with everything a reader needs to judge it. */
export interface Claim<ReferenceId extends string = string> {
  readonly id: string;
  readonly statement: Bilingual;
  readonly strength: Strength;
  /** Empty only where `why` says why there is none (computed here, or our assumption). */
  readonly sources: readonly Source<ReferenceId>[];
  readonly why?: Bilingual;
}
