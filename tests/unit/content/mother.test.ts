import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';
import { motherScenes, sceneIds } from '#content/mother/scenes.ts';
import { plainWords } from '#content/mother/vocabulary.ts';
import { SCENES } from '#app/scenarios/mother.ts';
import { claimById } from '#content/claims/index.ts';

const wordsOf = { en, id };
const parts = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}’'-]+/gu, ' ')
    .trim()
    .split(' ');
const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);

describe.each(languages)('the edition for mothers, %s', (language) => {
  const { scenes } = wordsOf[language].mother;
  const { sheet } = wordsOf[language].card;

  it('has seven scenes of at most three sentences, each of at most ten words', () => {
    expect(motherScenes.map((scene) => scene.id)).toEqual([...sceneIds]);
    expect(motherScenes).toHaveLength(SCENES);
    for (const scene of sceneIds) {
      const sentences = leaves(scenes[scene]);
      expect(sentences.length, scene).toBeLessThanOrEqual(3);
      for (const sentence of sentences) {
        expect(parts(sentence).length, sentence).toBeLessThanOrEqual(10);
        expect(sentence.match(/[.!?]/g), sentence).toHaveLength(1);
      }
    }
  });

  it('says no number and no word outside the plain vocabulary, on the card neither', () => {
    for (const text of [...leaves(scenes), ...leaves(sheet)]) {
      expect(text).not.toMatch(/\d/);
      expect(parts(text).filter((word) => !plainWords[language].has(word))).toEqual([]);
    }
  });

  it('keeps no word in the vocabulary that nobody says', () => {
    const said = new Set([...leaves(scenes), ...leaves(sheet)].flatMap(parts));
    expect([...plainWords[language]].filter((word) => !said.has(word))).toEqual([]);
  });

  it('promises no milk and blames nobody', () => {
    const all = [...leaves(scenes), ...leaves(sheet)].join(' ');
    expect(all).not.toMatch(/your fault|must|should|salah ibu|harus|pasti (bertambah|banyak)/i);
    expect(leaves(scenes.massage).join(' ')).toMatch(/not sure|belum yakin/i);
  });
});

it('every scene has a note that rests on the ledger', () => {
  for (const scene of motherScenes) {
    expect(scene.claims.length).toBeGreaterThan(0);
    for (const claim of scene.claims) expect(claimById(claim).id).toBe(claim);
  }
});
