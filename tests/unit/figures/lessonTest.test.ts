import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quizzes } from '#content/quizzes/index.ts';
import { blueprints } from '#content/quizzes/blueprints.ts';
import type { QuizItem } from '#content/quizzes/types.ts';
import { drawTest, rightAnswers } from '#figures/quiz/draw.ts';
import { formsOf } from '#figures/quiz/forms.ts';

const pointsOf = (slug: string) =>
  (blueprints[slug] ?? []).map((forms) => forms.flatMap((id) => formsOf(quizzes[id] as QuizItem, 'en')));
const slugs = Object.keys(blueprints);
const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('a test drawn from a blueprint', () => {
  it('asks every point once, with all its options and one right one, alike for the same seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...slugs), seeds, fc.nat(6), (slug, seed, sitting) => {
        const points = pointsOf(slug);
        const drawn = drawTest(points, seed, slug, sitting);
        expect(drawn).toEqual(drawTest(points, seed, slug, sitting));
        expect(drawn).toHaveLength(points.length);
        drawn.forEach((asked, k) => {
          const form = points[k]!.find((one) => one.id === asked.id)!;
          expect([...asked.options].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
            [...form.options].sort((a, b) => a.id.localeCompare(b.id)),
          );
          expect(asked.options.filter((option) => option.right)).toHaveLength(1);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('takes another form of a point after the lesson than before it, wherever there is one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...slugs), seeds, (slug, seed) => {
        const points = pointsOf(slug);
        const [before, after] = [0, 1].map((sitting) => drawTest(points, seed, slug, sitting));
        points.forEach((forms, k) => {
          if (forms.length > 1) expect(after![k]!.id).not.toBe(before![k]!.id);
        });
      }),
    );
  });

  it('puts the options into another order in another sitting or on another device', () => {
    const points = pointsOf('let-down');
    const order = (seed: number, sitting: number) =>
      drawTest(points, seed, 'let-down', sitting).map((asked) =>
        asked.options.map((option) => option.id).join(),
      );
    expect(order(1, 1)).not.toEqual(order(1, 0));
    expect(order(2, 0)).not.toEqual(order(1, 0));
  });

  it('counts right answers; what is left open is none', () => {
    const drawn = drawTest(pointsOf('tau-b'), 7, 'tau-b', 0);
    const all = Object.fromEntries(
      drawn.map((one) => [one.id, one.options.find((option) => option.right)!.id]),
    );
    expect(rightAnswers(drawn, all)).toBe(drawn.length);
    expect(rightAnswers(drawn, { ...all, [drawn[0]!.id]: undefined })).toBe(drawn.length - 1);
    expect(rightAnswers(drawn, {})).toBe(0);
  });
});

describe('forms with numbers', () => {
  const numbered = (Object.values(quizzes) as QuizItem[]).filter((item) => item.variants);

  it.each(numbered)(
    '$id: every place is filled, in both languages, and no two options say the same',
    (item) => {
      for (const language of ['en', 'id'] as const)
        for (const form of formsOf(item, language)) {
          const texts = [form.question, ...form.options.flatMap((option) => [option.text, option.feedback])];
          expect(texts.join(' ')).not.toMatch(/[{}]/);
          expect(new Set(form.options.map((option) => option.text)).size).toBe(form.options.length);
        }
    },
  );

  it('count pairs as they are counted', () => {
    for (const { n, right, square, minus } of quizzes['how-many-pairs'].variants) {
      expect(right).toBe((n * (n - 1)) / 2);
      expect(square).toBe(n * n);
      expect(minus).toBe(n - 1);
    }
  });

  it('give tau-b, the same without discordant pairs, and gamma', () => {
    for (const { c, d, x, y, right, noD, gamma } of quizzes['tau-from-counts'].variants) {
      expect(c + d).toBeLessThanOrEqual(Math.min(x, y));
      expect(right).toBeCloseTo((c - d) / Math.sqrt(x * y), 3);
      expect(noD).toBeCloseTo(c / Math.sqrt(x * y), 3);
      expect(gamma).toBeCloseTo((c - d) / (c + d), 3);
    }
  });

  it('plan sizes by 3.49/τ²', () => {
    for (const { tau, n } of quizzes['plan-the-size'].variants) expect(Math.ceil(3.49 / tau ** 2)).toBe(n);
  });
});
