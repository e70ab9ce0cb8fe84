import type { Decision } from '#content/safetyCases.ts';

/** A case in the reader's language, with the line of its source. */
export interface GateCase {
  readonly id: string;
  readonly when: 'before' | 'during';
  readonly story: string;
  readonly right: Decision;
  readonly feedback: Readonly<Record<Decision, string>>;
  readonly source: string;
}
