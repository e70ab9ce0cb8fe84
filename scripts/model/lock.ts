import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import {
  coccyx,
  levels,
  pelvis,
  placements,
  rib,
  s2,
  sacrum,
  scapula,
  skinLine,
  skinRelief,
  spinousTipLocal,
  thorax,
  transverseTipLocal,
  tubercleInsideTip,
} from '../../src/engines/anatomy/index.ts';
import { measuresOf } from '../../src/engines/anatomy/tables.ts';

/** Sources that decide what the bones look like, and the body around them. */
const sources = {
  spine: ['scripts/model/lib/*.ts', 'scripts/model/bones/*.ts'],
  body: ['scripts/model/lib/*.ts', 'scripts/model/body/*.ts'],
} as const;

/** What they take from the anatomy engine: its values, so that an engine which only learns something new changes nothing. */
function fromEngine(): string {
  const levelled = levels.map((level) => [
    level,
    measuresOf(level),
    ...(level === 'C1' ? [] : [spinousTipLocal(level), transverseTipLocal(level, 'left')]),
  ]);
  const postured = [0, 0.5, 1].map((posture) => {
    const line = skinLine(posture);
    const stations = Array.from({ length: (s2 - 6) * 4 + 1 }, (_, i) => line.point(6 + i / 4));
    return [placements(posture), stations];
  });
  const relief = Array.from({ length: 8 }, (_, i) => skinRelief(9 + 2 * i, 10 * i));
  const chest = [thorax, ...Array.from({ length: 12 }, (_, i) => rib(i + 1)), tubercleInsideTip];
  return JSON.stringify([levelled, postured, relief, chest, sacrum, coccyx, pelvis, scapula], (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(6)) : (value as unknown),
  );
}

/** What a model was made from and what came of it, beside it as `<name>.lock.json`. */
export interface Lock {
  readonly inputs: string;
  /** Hash and size of every file that was made. */
  readonly files: Readonly<Record<string, { readonly hash: string; readonly bytes: number }>>;
}

const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The lock of a model as its inputs and files are now; line ends made equal.
 * @param root folder of the project, with a final slash
 */
export function lockOf(
  root: string,
  model: keyof typeof sources,
  files: Readonly<Record<string, Uint8Array>>,
): Lock {
  const hash = createHash('sha256').update(fromEngine());
  for (const file of sources[model].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(file.replaceAll('\\', '/'));
    hash.update(readFileSync(root + file, 'utf8').replaceAll('\r\n', '\n'));
  }
  return {
    inputs: hash.digest('hex'),
    files: Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, { hash: hashOfBytes(bytes), bytes: bytes.length }]),
    ),
  };
}
