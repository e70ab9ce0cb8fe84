import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Everything that decides what the model looks like. */
const inputs = ['scripts/model/lib/*.ts', 'scripts/model/bones/*.ts', 'src/engines/anatomy/**/*.{ts,json}'];

/** Hash of the inputs of the generator, line ends made equal. @param root folder of the project, with a final slash */
export function hashOfInputs(root: string): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(file.replaceAll('\\', '/'));
    hash.update(readFileSync(root + file, 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
