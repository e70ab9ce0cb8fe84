import table from './data/processes.json' with { type: 'json' };
import { AnatomyError } from './errors.ts';
import { isLevel, type Level } from './levels.ts';
import { measureOf, type Cell, type Measure } from './measure.ts';

/** Where the tips of the processes lie, from the centre of the body, in the frame of the vertebra (mm). */
export type ProcessName =
  | 'spinousTipBehind'
  | 'spinousTipBelow'
  | 'transverseTipBehind'
  | 'transverseTipAbove'
  | 'transverseTipLateral';

const processes = table as unknown as Readonly<Partial<Record<Level, Readonly<Record<ProcessName, Cell>>>>>;

/**
 * Place of the tip of a process, with source and trust.
 * @throws AnatomyError `level`; `not-covered` for C1, which has neither body nor spinous process
 */
export function processTip(level: Level, name: ProcessName): Measure {
  if (!isLevel(level)) throw new AnatomyError('level', level);
  const row = processes[level];
  if (!row) throw new AnatomyError('not-covered', level);
  return measureOf(row[name], 'mm');
}
