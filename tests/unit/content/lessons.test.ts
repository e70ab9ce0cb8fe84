import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claims } from '#content/claims/index.ts';
import { blueprints } from '#content/quizzes/blueprints.ts';
import { quizzes } from '#content/quizzes/index.ts';
import type { QuizItem } from '#content/quizzes/types.ts';
import { slugs, source } from './lessonSource.ts';

const lesson = (language: 'en' | 'id', slug: string) => {
  const { head, body: text } = source(language, slug);
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1];
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    order: field('order'),
    minutes: field('minutes'),
    revision: field('revision'),
    follows: field('follows'),
    aims: (head.match(/^ {2}- /gm) ?? []).length,
    claims: all(/<(?:Claim|Disputed) id="([^"]+)"/g),
    terms: all(/<Term id="([^"]+)"/g),
    values: all(/<Live is="([^"]+)"/g),
    questions: all(/<Ask id="([^"]+)"/g),
    figures: all(/<(\w+Figure\b[^>]*)>/g),
    headings: all(/^(#{2,3}) /gm),
    text,
  };
};

describe('lesson twins', () => {
  it('are the same lessons in both languages', () => {
    expect(readdirSync('src/content/lessons/id').map((name) => name.replace('.mdx', ''))).toEqual(slugs);
  });

  it.each(slugs)(
    '%s: same order, aims, headings, figures, claims and questions; follows the English revision',
    (slug) => {
      const en = lesson('en', slug);
      const id = lesson('id', slug);
      expect(id.follows).toBe(en.revision);
      expect(id.order).toBe(en.order);
      expect(id.minutes).toBe(en.minutes);
      expect(id.aims).toBe(en.aims);
      expect(id.headings).toEqual(en.headings);
      expect(id.figures).toEqual(en.figures);
      expect(id.terms).toEqual(en.terms);
      expect(id.questions).toEqual(en.questions);
      expect(id.claims).toEqual(en.claims);
      expect([...id.values].sort()).toEqual([...en.values].sort());
      if (slug in blueprints) expect(en.questions.length).toBeGreaterThanOrEqual(1);
    },
  );

  it.each(slugs)('%s: cites claims that exist and asks questions that exist', (slug) => {
    const ids = new Set<string>(claims.map((claim) => claim.id));
    for (const id of lesson('en', slug).claims) expect(ids.has(id), id).toBe(true);
    for (const id of lesson('en', slug).questions) expect(id in quizzes, id).toBe(true);
  });
});

describe('blueprints', () => {
  it('stand behind all ten lessons of the path', () => {
    expect(Object.keys(blueprints).length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.keys(blueprints))(
    '%s: five to eight questions in text and test, none in both, nobody’s question twice',
    (slug) => {
      const asked = lesson('en', slug).questions;
      const points = blueprints[slug] ?? [];
      const tested = points.flat();
      expect(points.length).toBeGreaterThanOrEqual(5);
      expect(points.length + asked.length).toBeLessThanOrEqual(10);
      expect(tested.filter((id) => asked.includes(id))).toEqual([]);
      expect(new Set(tested).size).toBe(tested.length);
    },
  );

  it('ask every question of the site somewhere, and in one lesson only', () => {
    const places = slugs.flatMap((slug) => [
      ...lesson('en', slug).questions,
      ...(blueprints[slug] ?? []).flat(),
    ]);
    expect([...places].sort()).toEqual(Object.keys(quizzes).sort());
    expect(Object.keys(blueprints).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});

describe('questions', () => {
  it.each(Object.values(quizzes) as QuizItem[])(
    '$id: one right answer, feedback for every option, both languages',
    (item) => {
      expect(item.options.filter((option) => option.right)).toHaveLength(1);
      expect(item.options.length).toBeGreaterThanOrEqual(3);
      for (const text of [
        item.question,
        ...item.options.flatMap((option) => [option.text, option.feedback]),
      ]) {
        expect(text.en.trim()).not.toBe('');
        expect(text.id.trim()).not.toBe('');
      }
      for (const option of item.options) expect(option.feedback.en).not.toBe(option.feedback.id);
      expect(new Set(item.options.map((option) => option.feedback.en)).size).toBe(item.options.length);
    },
  );
});
