import { describe, expect, it } from 'vitest';
import { claimById, claims, type ClaimId } from '#content/claims/index.ts';
import { termById, type TermId } from '#content/glossary/index.ts';
import { blueprints } from '#content/quizzes/blueprints.ts';
import { quizzes } from '#content/quizzes/index.ts';
import type { QuizItem } from '#content/quizzes/types.ts';
import { heldTerms } from './heldTerms.ts';
import { blocksOf, claimsIn, kindOf, outsideClaims, slugs, source, withoutTags } from './lessonSource.ts';

const languages = ['en', 'id'] as const;
type Language = (typeof languages)[number];
const both = slugs.flatMap((slug) => languages.map((language) => [slug, language] as const));

/** Why a block may not stand in a lesson, or null. */
function fault(block: string): string | null {
  const kind = kindOf(block);
  if (kind === 'figure') return null;
  if (/\d/.test(outsideClaims(block))) return 'a number outside a claim or a live value';
  if (kind === 'guide' && /<Claim\b/.test(block)) return 'a claim in a paragraph that says it states no fact';
  if (kind === 'text' && !/<(?:Claim|Live)\b/.test(block)) return 'a paragraph without a claim';
  return null;
}

/** Numbers of a text in one spelling: `1,000` and `1.000` alike, `.7` and `0,7` alike. */
const numbersIn = (text: string, language: Language): string[] =>
  [...withoutTags(text).matchAll(/(?<![A-Za-z\d])\d*[.,]?\d+(?:[.,]\d+)*/g)].map(([number]) => {
    const grouping = language === 'en' ? ',' : '.';
    const plain = number.replaceAll(new RegExp(`\\${grouping}(?=\\d{3}(?!\\d))`, 'g'), '').replace(',', '.');
    return String(Number(plain));
  });

describe('the rules of a lesson’s text', () => {
  it.each([
    ['A fact without anything.', 'a paragraph without a claim'],
    ['<Claim id="x">A fact.</Claim> And 40% more.', 'a number outside a claim or a live value'],
    ['<Guide>Wait 5 minutes.</Guide>', 'a number outside a claim or a live value'],
    ['- Often 12 times', 'a number outside a claim or a live value'],
    ['## The first 10 days', 'a number outside a claim or a live value'],
    ['<Guide><Claim id="x">So.</Claim></Guide>', 'a claim in a paragraph that says it states no fact'],
  ])('stop at %s', (block, why) => {
    expect(fault(block)).toBe(why);
  });

  it.each([
    ['<Claim id="x">A fact with 40%.</Claim> So far.'],
    ['<Guide>What happened?</Guide>'],
    ['There are <Live is="pairs" /> pairs.'],
    ['## A heading'],
    ['<LoopFigure start="day-3" />'],
  ])('let %s pass', (block) => {
    expect(fault(block)).toBeNull();
  });

  it.each(both)(
    '%s (%s): every paragraph that states a fact holds a claim, every number a source',
    (slug, language) => {
      const faults = blocksOf(source(language, slug).body).flatMap((block) => {
        const why = fault(block);
        return why ? [`${why}: ${block.slice(0, 90)}`] : [];
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(both)('%s (%s): a claim says no number that its ledger does not', (slug, language) => {
    const invented = claimsIn(source(language, slug).body).flatMap(({ id, text }) => {
      const known = new Set(numbersIn(claimById(id as ClaimId).statement[language], language));
      return numbersIn(text, language)
        .filter((number) => !known.has(number))
        .map((number) => `${id}: ${number}`);
    });
    expect(invented).toEqual([]);
  });

  it.each(both)('%s (%s): what is disputed is shown with both sides, and only what is', (slug, language) => {
    const { body } = source(language, slug);
    const strength = new Map<string, string>(claims.map((claim) => [claim.id, claim.strength]));
    const inline = claimsIn(body).filter(({ id }) => strength.get(id) === 'disputed');
    expect(inline.map(({ id }) => id)).toEqual([]);
    for (const [, id = ''] of body.matchAll(/<Disputed id="([^"]+)"/g))
      expect(strength.get(id)).toBe('disputed');
  });

  it.each(both)('%s (%s): a term of the glossary is linked where it first stands', (slug, language) => {
    const { body } = source(language, slug);
    const links = [...body.matchAll(/<Term id="([^"]+)"/g)];
    if (slug in blueprints) expect(links.length).toBeGreaterThanOrEqual(2);
    const late = links.filter(({ 1: id = '', index }) => {
      const name =
        termById(id as TermId)
          .name[language].split(/[,(]/)[0]
          ?.trim() ?? '';
      const before = withoutTags(body.slice(0, index)).toLowerCase();
      return new RegExp(
        `(?<!\\p{L})${name.toLowerCase().replaceAll(/[.*+?^$|[\]\\]/g, '\\$&')}(?!\\p{L})`,
        'u',
      ).test(before);
    });
    expect(late.map((match) => match[1])).toEqual([]);
    const ids = links.map((match) => match[1]);
    expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
  });
});

describe('Indonesian terms', () => {
  const textsOf = (item: QuizItem): string =>
    [item.question, ...item.options.flatMap((option) => [option.text, option.feedback])]
      .map((text) => text.id)
      .join('\n');

  it.each([
    ...slugs.map((slug) => [slug, source('id', slug).head + source('id', slug).body] as const),
    ...(Object.values(quizzes) as QuizItem[]).map((item) => [`question ${item.id}`, textsOf(item)] as const),
  ])('%s: each in the one rendering of the glossary', (_, text) => {
    const words = text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/^import .*$/gm, '');
    const slips = heldTerms.filter(({ not }) => not.test(words));
    expect(
      slips.map(({ not, term }) => `${String(not.exec(words)?.[0])} → ${termById(term).name.id}`),
    ).toEqual([]);
  });

  it.each(heldTerms)('$term: the glossary’s own name is not among what is held off', ({ term, not }) => {
    expect(termById(term).name.id).not.toMatch(not);
  });
});
