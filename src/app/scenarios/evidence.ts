import { integerField, type ScenarioKind } from './kind.ts';

export const evidenceModes = ['more', 'weaker'] as const;

/** Which way from the cohort, more mothers or a weaker association, and how far. */
export interface EvidenceParams {
  readonly mode: (typeof evidenceModes)[number];
  /** Steps on the way; a way with fewer ends at its last. */
  readonly step: number;
}

const MOST_STEPS = 99_999;

/** Fields: `w` way; `k` steps. */
export const evidenceKind: ScenarioKind<EvidenceParams> = {
  kind: 'evidence',
  version: 1,
  defaults: { mode: 'more', step: 0 },
  encode: ({ mode, step }) => ({ w: mode, k: String(step) }),
  decode: (fields) => {
    const mode = evidenceModes.find((name) => name === (fields['w'] ?? 'more'));
    const step = integerField(fields['k'] ?? '0', 0, MOST_STEPS);
    return mode ? (step === undefined ? 'out-of-range' : { mode, step }) : 'malformed';
  },
  equal: (a, b) => a.mode === b.mode && a.step === b.step,
};
