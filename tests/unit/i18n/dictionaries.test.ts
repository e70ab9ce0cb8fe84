import { describe, expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';
import { parseMessage, type Part } from '#i18n/message.ts';
import { sameInBoth } from './sameInBoth.ts';

const leaves = (words: unknown, path: string[] = []): [string, string][] => {
  if (typeof words === 'string') return [[path.join('.'), words]];
  return Object.entries(words as object).flatMap(([key, value]) => leaves(value, [...path, key]));
};
const english = leaves(en);
const indonesian = new Map(leaves(id));

/** Names of placeholders and tags, sorted; words of a plural choice may differ. */
function marks(message: string): string[] {
  const names = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => {
      if (part.kind === 'value' || part.kind === 'choice') return [`{${part.name}}`];
      if (part.kind === 'tag') return [`<${part.name}>`, ...names(part.children)];
      if (part.kind === 'tau') return [`τ_${part.index}`];
      return [];
    });
  return [...new Set(names(parseMessage(message)))].sort();
}

describe('both dictionaries', () => {
  it('have the same keys', () => {
    expect([...indonesian.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it.each(english)('%s: same placeholders and tags, nothing empty', (key, text) => {
    const translated = indonesian.get(key) ?? '';
    expect(marks(translated)).toEqual(marks(text));
    if (text !== '') expect(translated.trim()).not.toBe('');
  });

  it('no text is the same in both, unless it is listed with a reason', () => {
    const same = english
      .filter(([key, text]) => text !== '' && indonesian.get(key) === text)
      .map(([key]) => key);
    expect(same.filter((key) => !(key in sameInBoth))).toEqual([]);
  });

  it('the list of equal texts holds nothing that differs', () => {
    for (const key of Object.keys(sameInBoth)) {
      const text = english.find(([name]) => name === key)?.[1];
      expect(indonesian.get(key), key).toBe(text);
    }
  });

  it.each([...indonesian])('%s: decimal comma, and no word that means phone credit', (_, text) => {
    expect(text.replace(/10\.\d+\/\S+|BY-SA 4\.0|“\.000”|1\.000/g, '')).not.toMatch(/\d\.\d/);
    expect(text).not.toMatch(/\bpulsa\b/i);
  });
});
