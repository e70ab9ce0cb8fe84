import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as argsort from '../../../src/engines/statistics/counts/argsort.ts';
import { countInversions } from '../../../src/engines/statistics/counts/inversions.ts';
import * as engine from '#engines/statistics/index.ts';

/*
 * The examples in the engine's docstrings, `@example expression // → value`, computed. A number must agree in all
 * the digits that are written.
 */

const folder = fileURLToPath(new URL('../../../src/engines/statistics', import.meta.url));
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^ *(?:\/\*)?\* @example (.*?)(?: \*\/)?$/gm)].map(
      (match) => ({
        file: name,
        text: match[1]!,
      }),
    ),
  );
const names: Readonly<Record<string, unknown>> = { ...engine, ...argsort, countInversions };

/** An expression in terms of the engine's functions. */
const evaluate = (code: string): unknown =>
  new Function(...Object.keys(names), `'use strict'; return (${code});`)(...Object.values(names));

/** Half a unit of the last digit written. */
const precision = (written: string): number => {
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  return decimals === 0 ? 0 : Math.max(0.5 * 10 ** -decimals, 1e-15) * 1.0001;
};

describe('examples in docstrings', () => {
  it('stand at the main functions', () => expect(examples.length).toBeGreaterThanOrEqual(40));

  it.each(examples)('$file: $text', ({ text }) => {
    const [code, written] = text.split(' // → ');
    expect(written, 'an example has the form "expression // → value"').toBeDefined();
    const got = evaluate(code!);
    const want = evaluate(written!);
    if (typeof want === 'number')
      expect(Math.abs((got as number) - want)).toBeLessThanOrEqual(precision(written!));
    else expect(got).toEqual(want);
  });
});
