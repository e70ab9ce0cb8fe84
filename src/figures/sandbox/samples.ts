import { simpsonCohort } from '#content/study/cohorts.ts';
import { sandboxCohorts, sessionsCohort } from '#content/study/sandboxCohorts.ts';
import { pooledTable, sandboxKind, type SandboxParams } from '#app/scenarios/sandbox.ts';
import type { Bench } from './bench.ts';

export const sampleIds = [
  'study',
  'none',
  'doubled',
  'quadrupled',
  'ties',
  'slight',
  'simpson',
  'sessions',
] as const;
export type SampleId = (typeof sampleIds)[number];

/** A ready cohort; the lock stays as the reader has set it. */
export function sampleOf(
  id: SampleId,
  words: Pick<Bench['words'], 'sandbox' | 'cohort' | 'explained'>,
  locked: boolean,
): SandboxParams {
  const plain = { names: null, strata: null, origin: null, locked };
  if (id === 'simpson') {
    const tables = [simpsonCohort.primigravidae, simpsonCohort.multigravidae];
    return { ...plain, table: pooledTable(tables), strata: { tables, names: null } };
  }
  if (id === 'sessions') {
    const { rows, x } = words.sandbox.sessions;
    const names = {
      rows,
      columns: words.cohort.columns,
      variables: { x, y: words.explained.report.variables.y },
    };
    return { ...plain, table: sessionsCohort, names };
  }
  return { ...plain, table: sandboxCohorts[id] };
}

/** Which ready cohort this is, if it is one. */
export const sampleIn = (
  params: SandboxParams,
  words: Pick<Bench['words'], 'sandbox' | 'cohort' | 'explained'>,
): SampleId | undefined =>
  sampleIds.find((id) => sandboxKind.equal(sampleOf(id, words, params.locked), params));
