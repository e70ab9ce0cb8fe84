/** The run in rows: every event, and every few minutes between. Pure. */
import type { Happening } from '../happenings.ts';
import { ticksOf } from './layout.ts';

export interface TableRow {
  readonly minute: number;
  readonly happenings: readonly Happening[];
}

/** Minutes closer than this share a row. */
const TOGETHER = 0.05;

export function rowsOf(happenings: readonly Happening[], minutes: number): readonly TableRow[] {
  const rows: { minute: number; happenings: Happening[] }[] = [];
  for (const one of happenings) {
    const last = rows.at(-1);
    if (last && one.minute - last.minute < TOGETHER) last.happenings.push(one);
    else rows.push({ minute: one.minute, happenings: [one] });
  }
  for (const minute of [...ticksOf(minutes), minutes])
    if (!rows.some((row) => Math.abs(row.minute - minute) < TOGETHER)) rows.push({ minute, happenings: [] });
  return rows.sort((a, b) => a.minute - b.minute);
}
