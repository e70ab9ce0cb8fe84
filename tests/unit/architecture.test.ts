import { ESLint } from 'eslint';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/* The import rule of ARCHITECTURE.md holds only if breaking it fails: each rule meets a planted violation. */

const eslint = new ESLint();

const rulesBroken = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set((result?.messages ?? []).map((message) => message.ruleId ?? 'parse'))];
};

describe('lint sees a planted violation', () => {
  it.each([
    [
      'an engine imports an engine',
      'src/engines/statistics/planted.ts',
      "export { simulate } from '../physiology/index.ts';\n",
    ],
    [
      'an engine imports an engine',
      'src/engines/physiology/planted.ts',
      "export { tauB } from '../statistics/index.ts';\n",
    ],
    [
      'anatomy imports another engine',
      'src/engines/anatomy/planted.ts',
      "export { simulate } from '../physiology/index.ts';\n",
    ],
    ['an engine imports words', 'src/engines/statistics/planted.ts', "export { en } from '#i18n/en.ts';\n"],
    [
      'an engine climbs out of its folder',
      'src/engines/statistics/planted.ts',
      "export { en } from '../../i18n/en.ts';\n",
    ],
    ['an engine imports Svelte', 'src/engines/physiology/planted.ts', "export { onMount } from 'svelte';\n"],
    ['an engine imports three', 'src/engines/statistics/planted.ts', "export { Vector3 } from 'three';\n"],
    [
      'random imports an engine',
      'src/engines/random/planted.ts',
      "export { tauB } from '../statistics/index.ts';\n",
    ],
    ['kit imports random', 'src/engines/kit/planted.ts', "export { sfc32 } from '../random/index.ts';\n"],
    [
      'a worker imports a view',
      'src/workers/planted.ts',
      "export { sharedCohort } from '#figures/cohort/shared.ts';\n",
    ],
    [
      'a service imports a view',
      'src/app/planted.ts',
      "export { sharedCohort } from '#figures/cohort/shared.ts';\n",
    ],
    ['content imports words', 'src/content/planted.ts', "export { en } from '#i18n/en.ts';\n"],
    [
      'a shared part imports a figure',
      'src/ui/planted.ts',
      "export { sharedCohort } from '#figures/cohort/shared.ts';\n",
    ],
    ['a figure imports a layout', 'src/figures/planted.ts', "export { x } from '#layouts/x.ts';\n"],
  ])('%s: %s', async (_, filePath, code) => {
    expect(await rulesBroken(filePath, code)).toContain('no-restricted-imports');
  });

  it.each([
    ['no-restricted-properties', 'export const x = Math.random();\n'],
    ['no-restricted-properties', 'export const x = Date.now();\n'],
    ['no-restricted-syntax', 'export const x = new Date();\n'],
    ['no-restricted-globals', 'export const x = document.title;\n'],
    ['no-restricted-globals', 'export const x = performance.now();\n'],
  ])('an engine uses the browser, a clock or chance: %s', async (rule, code) => {
    for (const engine of ['kit', 'random', 'statistics', 'physiology', 'anatomy'])
      expect(await rulesBroken(`src/engines/${engine}/planted.ts`, code)).toContain(rule);
  });

  it('lets through what the rule allows', async () => {
    expect(
      await rulesBroken('src/engines/statistics/planted.ts', "export { ok } from '../kit/result.ts';\n"),
    ).toEqual([]);
    expect(
      await rulesBroken('src/figures/planted.ts', "export { tauB } from '#engines/statistics/index.ts';\n"),
    ).toEqual([]);
  });
});

describe('the compiler of the engines', () => {
  const folder = mkdtempSync('src/engines/planted-');
  afterAll(() => rmSync(folder, { recursive: true }));

  const compile = (code: string): string => {
    writeFileSync(join(folder, 'planted.ts'), code);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../tsconfig.json', include: ['./*.ts'] }),
    );
    return spawnSync('tsc', ['--noEmit', '-p', folder], { encoding: 'utf8' }).stdout;
  };

  it.each([
    ['document', 'export const x = document.title;\n'],
    ['localStorage', 'export const x = localStorage.length;\n'],
    ['setTimeout', 'setTimeout(() => {}, 1);\n'],
    ['process', 'export const x = process.argv;\n'],
  ])('does not know %s', (name, code) => {
    expect(compile(code)).toMatch(new RegExp(`Cannot find name '${name}'`));
  });

  it('accepts plain code', () => {
    expect(compile('export const x: number = [1, 2, 3].at(-1) ?? 0;\n')).toBe('');
  });
});
