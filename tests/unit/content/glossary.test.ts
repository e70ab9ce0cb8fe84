import { describe, expect, test } from 'vitest';
import { glossary } from '#content/glossary/index.ts';
import type { Term } from '#content/glossary/types.ts';
import { folded, matches } from '#figures/glossary/matches.ts';

const terms: readonly Term[] = Object.values(glossary).flat();

describe('glossary', () => {
  test('holds at least 80 terms, each once and each with a meaning in both languages', () => {
    expect(terms.length).toBeGreaterThanOrEqual(80);
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
    for (const { id, name, meaning } of terms) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const language of ['en', 'id'] as const) {
        expect(name[language].length, id).toBeGreaterThan(0);
        expect(meaning[language], id).toMatch(/\.$/);
      }
      expect(meaning.en, id).not.toBe(meaning.id);
    }
  });

  test('gives no two terms one name in a language', () => {
    for (const language of ['en', 'id'] as const) {
      const names = terms.map((term) => folded(term.name[language]));
      expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([]);
    }
  });

  test('calls a pulse of a hormone by no word that means phone credit', () => {
    for (const { name, meaning } of terms) expect(`${name.id} ${meaning.id}`).not.toMatch(/\bpulsa\b/i);
  });
});

describe('search', () => {
  test('finds by pieces of words, in any case, without accents, tau in any spelling', () => {
    expect(matches('Kendall’s τ_b; tau-b', 'tau-b')).toBe(true);
    expect(matches('Kendall’s τ_b', 'kendalls tau_b')).toBe(true);
    expect(matches('winner’s curse', "Winner's")).toBe(true);
    expect(matches('refleks let-down', 'let refleks')).toBe(true);
    expect(matches('refleks let-down', 'prolaktin')).toBe(false);
  });
});
