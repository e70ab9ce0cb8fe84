import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Everything that decides what the bones look like, and the body around them. */
export const inputs = {
  spine: ['scripts/model/lib/*.ts', 'scripts/model/bones/*.ts', 'src/engines/anatomy/**/*.{ts,json}'],
  body: ['scripts/model/lib/*.ts', 'scripts/model/body/*.ts', 'src/engines/anatomy/**/*.{ts,json}'],
} as const;

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
  model: keyof typeof inputs,
  files: Readonly<Record<string, Uint8Array>>,
): Lock {
  const hash = createHash('sha256');
  for (const file of inputs[model].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
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
