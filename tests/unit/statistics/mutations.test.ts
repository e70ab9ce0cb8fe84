import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../mutations/list.mjs';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../src/engines/statistics/${file}`, import.meta.url)), 'utf8');

describe('the listed mistakes', () => {
  it('are at least thirty, each another one', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(30);
    expect(new Set(mutations.map((one) => one.file + one.replacement)).size).toBe(mutations.length);
  });

  it.each(mutations)('$file: $mistake', ({ file, text, replacement }) => {
    expect(read(file).split(text)).toHaveLength(2);
    expect(replacement).not.toBe(text);
  });
});
