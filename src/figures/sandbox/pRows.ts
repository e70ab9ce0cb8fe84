import type { TableSummary } from '#engines/statistics/index.ts';
import type { ExplainedWords } from '#figures/software/Explained.svelte';
import type { ExactState } from './exact.svelte.ts';

/** A p that some program prints, and by which rule; null while it is still being counted. */
export interface PRow {
  readonly key: keyof ExplainedWords['software']['who'];
  readonly p: number | null;
}

/** Every p that is or will be known of a table, the exact one first. */
export function pRowsOf(summary: TableSummary, exact: ExactState): readonly PRow[] {
  const rows: PRow[] = [];
  const counted = exact.state === 'ready' ? exact.p : null;
  const coming = counted !== null || exact.state === 'working';
  if (coming) rows.push({ key: 'absolute', p: counted?.absolute ?? null });
  if (summary.test.ok) rows.push({ key: 'normal', p: summary.test.value.p });
  if (summary.correctedTest.ok) rows.push({ key: 'corrected', p: summary.correctedTest.value.p });
  if (coming)
    rows.push(
      { key: 'doubled', p: counted?.doubled ?? null },
      { key: 'mid', p: counted?.mid ?? null },
      { key: 'upper', p: counted?.upper ?? null },
    );
  return rows;
}
