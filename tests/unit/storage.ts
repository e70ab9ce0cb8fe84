import { vi } from 'vitest';

/**
 * Puts a storage of the device in memory in the place of `localStorage`, until `vi.unstubAllGlobals()`.
 *
 * @param start what it holds at first, by whole key
 * @param refuses whether every access throws, as where the reader has blocked storage
 * @returns what it holds, live
 */
export function storage(start: Record<string, string> = {}, refuses = false): Map<string, string> {
  const kept = new Map(Object.entries(start));
  const guard = (): void => {
    if (refuses) throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (guard(), kept.get(key) ?? null),
    setItem: (key: string, value: string) => (guard(), void kept.set(key, value)),
    removeItem: (key: string) => (guard(), void kept.delete(key)),
  });
  return kept;
}
