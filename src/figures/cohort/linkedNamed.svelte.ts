import { cohortKind } from '#app/scenarios/cohort.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import type { TableSummary } from '#engines/statistics/index.ts';
import { tieToAddress } from './linked.svelte.ts';
import type { NamedTable } from './named.ts';
import { sharedCohort } from './shared.ts';

/** What the levels and variables of the study's table are called. */
export type TableNames = Omit<NamedTable, 'table'>;

/** Texts of a link that could not be followed. */
export interface LinkWords {
  readonly problems: Readonly<Record<LinkProblem, string>>;
  readonly dismiss: string;
}

/**
 * The table that a link carries with the names that it gives, or the study's: for figures that stand alone. Call while a component
 * is being set up.
 */
export function linkedNamed(
  slot: string,
  names: TableNames,
): {
  readonly cohort: NamedTable;
  readonly summary: TableSummary;
  readonly problem: LinkProblem | null;
  readonly forget: () => void;
} {
  const shared = sharedCohort(slot, cohortKind.defaults);
  const address = tieToAddress(shared, slot, true);
  const cohort = $derived<NamedTable>({ ...(shared.names ?? names), table: shared.summary.table });
  return {
    get cohort() {
      return cohort;
    },
    get summary() {
      return shared.summary;
    },
    get problem() {
      return address.problem;
    },
    forget: address.forget,
  };
}
