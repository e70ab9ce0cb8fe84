import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../src/content/bilingual.ts';
import { claimById, claims } from '../../../src/content/claims/index.ts';
import type { Claim } from '../../../src/content/claims/types.ts';
import { references } from '../../../src/content/references/index.ts';
import type { Reference } from '../../../src/content/references/types.ts';

const allClaims: readonly Claim[] = claims;
const allReferences: readonly Reference[] = references;

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const textsOf = ({ statement, why, sources }: Claim): readonly Bilingual[] => [
  statement,
  ...(why ? [why] : []),
  ...sources.flatMap(({ at }) => (at ? [at] : [])),
];

/** Only what the ledger itself says: words in quotation marks and printed zeros are others' own. */
const unquoted = (text: string): string =>
  text.replaceAll(/“[^”]*”/g, '').replaceAll(/(?<!\d)0?\.000(?!\d)/g, '');

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('references', () => {
  it('have unique kebab-case ids', () => {
    const ids = allReferences.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !kebabCase.test(id))).toEqual([]);
  });

  it('have a citation, and an address of one kind at most', () => {
    for (const { id, citation, doi, url } of allReferences) {
      expect(citation.trim(), id).not.toBe('');
      expect(doi !== undefined && url !== undefined, id).toBe(false);
      if (doi !== undefined) expect(doi, id).toMatch(/^10\.\d{4,}\/\S+$/);
      if (url !== undefined) expect(URL.canParse(url), id).toBe(true);
    }
  });

  it('are all used, and none is missing', () => {
    const used = new Set(allClaims.flatMap(({ sources }) => sources.map(({ reference }) => reference)));
    const known = new Set(allReferences.map(({ id }) => id));
    expect([...known].filter((id) => !used.has(id))).toEqual([]);
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('claims', () => {
  it('have unique kebab-case ids', () => {
    const ids = allClaims.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !kebabCase.test(id))).toEqual([]);
  });

  it('are found by their id', () => {
    for (const claim of claims) expect(claimById(claim.id)).toBe(claim);
  });

  it('have a source or say why there is none', () => {
    expect(allClaims.filter(({ sources, why }) => sources.length === 0 && !why).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('say why, where they are an assumption', () => {
    expect(
      allClaims.filter(({ strength, why }) => strength === 'assumption' && !why).map(({ id }) => id),
    ).toEqual([]);
  });

  it('name at least two sources where sources disagree, or say why one is enough', () => {
    const alone = allClaims.filter(
      ({ strength, sources, why }) => strength === 'disputed' && sources.length < 2 && !why,
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(allClaims.map((claim) => [claim.id, claim] as const))('%s', (_, claim) => {
  it('speaks both languages', () => {
    expect(claim.statement.en).not.toBe(claim.statement.id);
    if (claim.why) expect(claim.why.en).not.toBe(claim.why.id);
    for (const { en, id } of textsOf(claim)) {
      for (const text of [en, id]) {
        expect(text).not.toBe('');
        expect(text).toBe(text.trim());
      }
    }
  });

  it('writes decimals as each language does', () => {
    for (const { en, id } of textsOf(claim)) {
      expect(unquoted(en).replaceAll(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, '')).not.toMatch(/\d,\d/);
      expect(unquoted(id)).not.toMatch(/\d\.\d/);
      expect(unquoted(id)).not.toMatch(/(?<![\dA-Za-z])\.\d/);
    }
  });
});
