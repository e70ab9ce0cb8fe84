import { decodeEntry } from '#app/scenarios/kind.ts';
import { sandboxKind, type SandboxParams } from '#app/scenarios/sandbox.ts';

/** Larger than any saved sandbox can be. */
const LARGEST_FILE = 100_000;

/** A saved sandbox: the same fields that a link carries, so that one schema reads both. */
export const fileOf = (params: SandboxParams): string =>
  JSON.stringify(
    { kind: sandboxKind.kind, version: sandboxKind.version, fields: sandboxKind.encode(params) },
    null,
    2,
  );

/** What a saved file holds, or null where it is none. Never throws. */
export function readFile(text: string): SandboxParams | null {
  if (text.length > LARGEST_FILE) return null;
  try {
    const read = JSON.parse(text) as { kind?: unknown; version?: unknown; fields?: unknown } | null;
    const { kind, version, fields } = read ?? {};
    if (typeof kind !== 'string' || typeof version !== 'number' || !Number.isInteger(version)) return null;
    if (typeof fields !== 'object' || fields === null || !('t' in fields)) return null;
    if (!Object.values(fields).every((value) => typeof value === 'string')) return null;
    const { params, problem } = decodeEntry(sandboxKind, {
      slot: '',
      kind,
      version,
      fields: fields as Record<string, string>,
    });
    return problem ? null : params;
  } catch {
    return null;
  }
}
