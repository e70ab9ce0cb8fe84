import type { OutputCurves, Simulation } from '#engines/physiology/index.ts';
import { csvText } from '#figures/share/csvText.ts';
import type { LetDownModelWords } from '../model/words.ts';

/** Minutes between two rows. */
const EVERY = 0.1;

const rounded = (value: number): number => Number(value.toFixed(4));

/** The curves of a run as CSV, a row every six seconds. */
export function runCsv(
  run: Simulation,
  outputs: OutputCurves,
  words: LetDownModelWords['take']['columns'],
): string {
  const stride = Math.max(1, Math.round(EVERY / run.sampleEvery));
  const columns = [
    [words.minute, run.time],
    [words.oxytocin, run.O],
    [words.prolactin, run.P],
    [words.contraction, run.M],
    [words.flow, outputs.flow],
    [words.intake, run.intake],
    [words.fullness, outputs.fullness],
    [words.made, run.synthesised],
  ] as const;
  const rows: number[][] = [];
  for (let i = 0; i < run.time.length; i += stride)
    rows.push(columns.map(([, values]) => rounded(values[i] as number)));
  return csvText(
    columns.map(([name]) => name),
    rows,
  );
}
