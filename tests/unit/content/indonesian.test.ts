import { describe, expect, it } from 'vitest';
import { claims } from '#content/claims/index.ts';
import { glossary, termById } from '#content/glossary/index.ts';
import { myths } from '#content/myths.ts';
import { heldTerms } from '#content/rules/heldTerms.ts';
import { safetyCases } from '#content/safetyCases.ts';
import * as reading from '#content/study/reading.ts';
import { clips } from '#content/trainer/clips.ts';
import { tour } from '#content/trainer/tour.ts';
import { id } from '#i18n/id.ts';
import { names, wordings } from './heldWordings.ts';

/** What is meant for the mother's ear, and what a program prints in English: not in the words of the glossary. */
const elsewhere = /^(?:mother\.scenes|card\.sheet|report\.spss|software\.programs)\b/;

type Text = readonly [where: string, text: string];
const textsIn = (value: unknown, where: string): readonly Text[] => {
  if (typeof value === 'string') return [[where, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, where ? `${where}.${key}` : key));
};
/** The Indonesian half of every text in two languages. */
const indonesianIn = (value: unknown, where: string): readonly Text[] => {
  if (value === null || typeof value !== 'object') return [];
  const { en, id: indonesian } = value as { readonly en?: unknown; readonly id?: unknown };
  if (typeof en === 'string' && typeof indonesian === 'string') return [[where, indonesian]];
  return Object.entries(value).flatMap(([key, part]) => indonesianIn(part, `${where}.${key}`));
};

const meanings = Object.values(glossary)
  .flat()
  .map((term) => [`glossary.${term.id}`, `${term.name.id}\n${term.meaning.id}`] as const);
const all: readonly Text[] = [
  ...textsIn(id, ''),
  ...meanings,
  ...indonesianIn({ claims: claims.map(({ statement }) => statement) }, 'content'),
  ...indonesianIn({ myths, safetyCases, clips, tour, reading }, 'content'),
].filter(([where]) => !elsewhere.test(where));

const plain = (text: string): string => text.replaceAll(/<[^>]*>|\{\w+\}/g, '');

describe('the Indonesian of pages, claims and glossary', () => {
  it('reads a good many texts', () => {
    expect(all.length).toBeGreaterThan(1500);
  });

  it.each(heldTerms)('$term is said as the glossary says it', ({ not, term }) => {
    const slips = all.filter(([, text]) => not.test(plain(text)));
    expect(slips.map(([where, text]) => `${where}: ${text} → ${termById(term).name.id}`)).toEqual([]);
  });

  it.each(wordings)('says “$say”, not $not', ({ not }) => {
    expect(all.filter(([, text]) => not.test(plain(text)))).toEqual([]);
  });

  it.each(names)('calls one control by one name: $0', (...places) => {
    const said = places.map((place) => all.find(([where]) => where === place)?.[1]);
    expect(said).not.toContain(undefined);
    expect(new Set(said)).toHaveLength(1);
  });
});
