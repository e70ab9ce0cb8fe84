import type { TableSummary } from '#engines/statistics/index.ts';
import type { ExplainedWords } from '#figures/software/Explained.svelte';
import type { ExactState } from './exact.svelte.ts';

/** A p that some program prints, and by which rule. */
export interface PRow {
  readonly key: keyof ExplainedWords['software']['who'];
  readonly p: number;
}

/** Every p that is known of a table, the exact one first. */
export function pRowsOf(summary: TableSummary, exact: ExactState): readonly PRow[] {
  const rows: PRow[] = [];
  if (exact.state === 'ready') rows.push({ key: 'absolute', p: exact.p.absolute });
  if (summary.test.ok) rows.push({ key: 'normal', p: summary.test.value.p });
  if (summary.correctedTest.ok) rows.push({ key: 'corrected', p: summary.correctedTest.value.p });
  if (exact.state === 'ready')
    rows.push(
      { key: 'doubled', p: exact.p.doubled },
      { key: 'mid', p: exact.p.mid },
      { key: 'upper', p: exact.p.upper },
    );
  return rows;
}
