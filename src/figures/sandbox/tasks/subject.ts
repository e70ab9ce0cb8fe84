/** The bench in the terms of the engine's tasks, and back. */
import type { SandboxParams } from '#app/scenarios/sandbox.ts';
import { sandboxCohorts } from '#content/study/sandboxCohorts.ts';
import {
  type KeptTable,
  type KnownP,
  type Subject,
  type Table,
  type TableSummary,
  type TaskCohort,
} from '#engines/statistics/index.ts';
import { startStrata } from '#figures/strata/strata.ts';
import type { ExactState } from '../exact.svelte.ts';

/** The p that the sandbox shows: exact where it can be had, of the normal curve where that would take too long. */
export function knownP(exact: ExactState, { test }: TableSummary): KnownP {
  if (exact.state === 'ready') return { state: 'known', value: exact.p.absolute, from: 'exact' };
  if (exact.state === 'working') return { state: 'counting' };
  return exact.state !== 'undefined' && test.ok
    ? { state: 'known', value: test.value.p, from: 'normal' }
    : { state: 'none' };
}

/** A cohort of a task as the sandbox keeps it: massage by milk. */
export const paramsOf = ({ table, strata, locked }: TaskCohort): SandboxParams => ({
  table,
  locked,
  names: null,
  strata: strata && { tables: strata, names: null },
  origin: null,
});

/** What can be set aside: a table whose tau_b and p are known. */
export const keptOf = ({ table, tauB }: TableSummary, p: KnownP): KeptTable | null =>
  tauB.ok && p.state === 'known' ? { table, tauB: tauB.value, p: p.value } : null;

const ready: readonly Table[] = Object.values(sandboxCohorts);
const readyGroups: readonly (readonly Table[])[] = Object.values(startStrata);

/** A cohort that the sandbox offers to load is no merit: its table, or the tables of its groups. */
export const isReady = ({ summary, strata }: Pick<Subject, 'summary' | 'strata'>): boolean =>
  strata
    ? readyGroups.some((groups) => String(groups) === String(strata))
    : ready.some((table) => String(table) === String(summary.table) && table.length === summary.table.length);
