import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { termById } from '#content/glossary/index.ts';
import { blueprints } from '#content/quizzes/blueprints.ts';
import { heldTerms } from '#content/rules/heldTerms.ts';
import { findingsIn, findingsInQuestion, type Rule } from '#content/rules/lessonRules.ts';
import { languages } from '#i18n/languages.ts';
import { assertLessons, faultsOf, lessonRules } from '../../../scripts/lib/lessonCheck.ts';
import { slugs, source } from './lessonSource.ts';

const head = '---\ntitle: A lesson\n---\n';
const rulesIn = (text: string, language: 'en' | 'id' = 'en'): readonly Rule[] =>
  findingsIn(head + text, language).map(({ rule }) => rule);

describe('the rules of a lesson’s text', () => {
  it.each<readonly [text: string, rules: readonly Rule[]]>([
    ['A fact without anything.', ['no-claim']],
    ['<Claim id="let-down-time">A fact.</Claim> And 40% more.', ['loose-number']],
    ['<Guide>Wait 5 minutes.</Guide>', ['loose-number']],
    ['- Often 12 times', ['loose-number', 'no-claim']],
    ['## The first 10 days', ['loose-number']],
    ['<Guide><Claim id="let-down-time">So.</Claim></Guide>', ['claim-in-guide']],
    ['<Claim id="no-such-claim">A fact.</Claim>', ['unknown-claim']],
    ['<Claim id="let-down-time">It comes after 17 min.</Claim>', ['number-not-in-claim']],
    ['<Claim id="local-brake-fil">It is settled.</Claim>', ['one-side']],
    ['<Disputed id="let-down-time">So it is.</Disputed>', ['not-disputed']],
    [
      '<Claim id="let-down-time">Oxytocin comes.</Claim>\n\n<Guide>The <Term id="oxytocin">oxytocin</Term>.</Guide>',
      ['late-link'],
    ],
    ['<Guide><Term id="oxytocin">So</Term> and <Term id="oxytocin">so</Term>.</Guide>', ['twice-linked']],
    ['<Guide><Term id="no-such-term">So</Term>.</Guide>', ['unknown-term']],
  ])('stop at %s', (text, expected) => {
    expect([...rulesIn(text)].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['<Claim id="let-down-time">About 1 min after the baby latches.</Claim> So far.'],
    ['<Guide>What happened?</Guide>'],
    ['There are <Live is="pairs" /> pairs.'],
    ['## A heading'],
    ['<Guide>Feel for C7.</Guide>'],
    ['<LoopFigure start="day-3" />'],
    ['<Disputed id="local-brake-fil">Both sides.</Disputed>'],
  ])('let %s pass', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it('hold the head to it: title, description and aims', () => {
    const found = findingsIn('---\ntitle: Ten days\ndescription: The 10 days.\nminutes: 8\n---\n', 'en');
    expect(found).toEqual([{ rule: 'loose-number', line: 3, found: '10' }]);
  });

  it('hold an Indonesian term to the rendering of the glossary, across its link', () => {
    expect(rulesIn('<Guide>Lalu satu <Term id="hormone-pulse">pulsa</Term> lewat.</Guide>', 'id')).toEqual([
      'other-rendering',
    ]);
    expect(rulesIn('<Guide>One <Term id="hormone-pulse">pulse</Term>.</Guide>', 'en')).toEqual([]);
    const says = (id: string) => ({ en: 'x', id });
    const option = { id: 'a', text: says('ya'), feedback: says('hipofisis depan') };
    expect(
      findingsInQuestion({
        id: 'x',
        question: says('Apa?'),
        claim: 'let-down-time',
        options: [option],
      } as never),
    ).toHaveLength(1);
  });

  it('are kept by every lesson and every question', () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each(slugs.filter((slug) => slug in blueprints))(
    '%s links the words that it needs to the glossary',
    (slug) => {
      for (const language of languages)
        expect(source(language, slug).body.match(/<Term id=/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(heldTerms)('$term: the glossary’s own name is not among what is held off', ({ term, not }) => {
    expect(termById(term).name.id).not.toMatch(not);
  });
});

describe('the build', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruas-lessons-'));
    cpSync('src/content/lessons', folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes on with the lessons as they are', () => {
    expect(() => {
      assertLessons(folder);
    }).not.toThrow();
  });

  it.each([
    ['en', 'And 41 mothers did.', '41', 'a number outside a claim'],
    ['id', 'Dan 41 ibu begitu.', '41', 'a number outside a claim'],
    ['en', 'The womb tightens.', 'The womb tightens.', 'a paragraph without a claim'],
    ['id', '<Guide>Perlekatan bayi?</Guide>', 'Perlekatan', 'another rendering'],
  ])(
    'stops at a planted fault (%s: %s), with file, line and what to do',
    async (language, planted, found, what) => {
      const file = join(folder, language, 'let-down.mdx');
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, `${before.trimEnd()}\n\n${planted}\n`);
      const line = before.trimEnd().split('\n').length + 2;
      const step = lessonRules(folder).hooks['astro:build:start'] as () => void;
      try {
        expect(step).toThrow(what);
        expect(step).toThrow(`${language}/let-down.mdx:${String(line)}: `);
        expect(step).toThrow(`“${found}`);
        expect(step).toThrow(/”\. \S.+\.$/m);
      } finally {
        writeFileSync(file, before);
      }
      const { default: config } = (await import('../../../astro.config.mjs')) as {
        default: { integrations: { name: string }[] };
      };
      expect(config.integrations.map(({ name }) => name)).toContain('lesson-rules');
    },
  );
});
