import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateralJudgement, lateralLimits, levelNumber, skinLine, variants } from '#engines/anatomy/index.ts';
import {
  gradeItem,
  lateralAnswerOf,
  nearestLevel,
  quizLength,
  quizLevels,
  quizOf,
  quizPlan,
  scoreOf,
  type QuizItem,
} from '#engines/anatomy/quiz/index.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const line = skinLine(1);
const belowOf = (level: (typeof quizLevels)[number]): number => line.below(levelNumber(level));

describe('the questions of a seed', () => {
  it('are twenty, as planned, the same every time, none twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = quizOf(seed);
        expect(items).toHaveLength(20);
        expect(quizLength).toBe(20);
        for (const [kind, n] of Object.entries(quizPlan))
          expect(items.filter((item) => item.kind === kind)).toHaveLength(n);
        expect(quizOf(seed)).toEqual(items);
        expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(20);
      }),
    );
  });

  it('differ between seeds', () => {
    const quizzes = Array.from({ length: 200 }, (_, seed) => JSON.stringify(quizOf(seed)));
    expect(new Set(quizzes).size).toBe(200);
  });

  it('show two thumbs of each sort, well clear of the limits', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const thumbs = quizOf(seed).filter((item) => item.kind === 'lateral');
        for (const sort of ['bone', 'good', 'ribs'])
          expect(thumbs.filter(({ lateral }) => lateralAnswerOf(lateral) === sort)).toHaveLength(2);
        for (const { lateral } of thumbs)
          for (const limit of lateralLimits.accepted)
            expect(Math.abs(lateral - limit)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('offer the right number among four, and not always at the same place', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 60; seed += 1)
      for (const item of quizOf(seed)) {
        if (item.kind !== 'count') continue;
        const truth = levelNumber(item.level) - levelNumber('C7');
        expect(item.choices).toHaveLength(4);
        expect(item.choices).toContain(truth);
        expect(Math.min(...item.choices)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...item.choices)).toBeLessThanOrEqual(12);
        places.add(item.choices.indexOf(truth));
      }
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('grading', () => {
  it('takes the vertebra itself and one level either way, and gives the distance on the skin', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 480, noNaN: true }), (seed, below) => {
        for (const item of quizOf(seed)) {
          if (item.kind !== 'find') continue;
          const result = gradeItem(item, { kind: 'place', below });
          expect(result.centimetres).toBeCloseTo(Math.abs(below - belowOf(item.level)) / 10, 9);
          const off = levelNumber(nearestLevel(below)) - levelNumber(item.level);
          expect(result.levelsOff).toBe(off);
          expect(result.right).toBe(Math.abs(off) <= 1);
          expect(result.grade).toBe(off === 0 ? 'exact' : Math.abs(off) === 1 ? 'within-one' : 'off');
        }
      }),
    );
  });

  it('says of T5 what the tables say', () => {
    const item: QuizItem = { kind: 'find', level: 'T5' };
    expect(gradeItem(item, { kind: 'level', level: 'T5' })).toMatchObject({ grade: 'exact', centimetres: 0 });
    expect(gradeItem(item, { kind: 'level', level: 'T6' })).toMatchObject({
      grade: 'within-one',
      levelsOff: 1,
    });
    const far = gradeItem(item, { kind: 'level', level: 'T7' });
    expect(far).toMatchObject({ grade: 'off', right: false, levelsOff: 2 });
    expect(far.centimetres).toBeCloseTo((belowOf('T7') - belowOf('T5')) / 10, 9);
  });

  it('names the nearest of the levels', () => {
    for (const level of quizLevels) expect(nearestLevel(belowOf(level))).toBe(level);
    expect(nearestLevel(-50)).toBe('C7');
    expect(nearestLevel(9999)).toBe('L5');
  });

  it('gives the stop of a variant as much room as its sources leave', () => {
    const at = (variant: keyof typeof variants, level: 'T5' | 'T6' | 'T7' | 'T11' | 'T12') =>
      gradeItem({ kind: 'stop', variant }, { kind: 'level', level }).grade;
    expect(at('ribs-5-6', 'T6')).toBe('exact');
    expect(at('ribs-5-6', 'T5')).toBe('within-one');
    expect(at('ribs-5-6', 'T7')).toBe('within-one');
    // the paper says T12 and leaves nothing open
    expect(at('study', 'T12')).toBe('exact');
    expect(at('study', 'T11')).toBe('off');
  });

  it('counts from C7 and accepts only the number', () => {
    const item: QuizItem = { kind: 'count', level: 'T8', choices: [7, 8, 9, 10] };
    expect(gradeItem(item, { kind: 'number', value: 8 })).toMatchObject({ right: true, truth: 8 });
    expect(gradeItem(item, { kind: 'number', value: 9 }).right).toBe(false);
    expect(gradeItem(item, { kind: 'number', value: 8 }).centimetres).toBeCloseTo(belowOf('T8') / 10, 9);
  });

  it('judges a thumb as the engine does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 110 }), (lateral) => {
        const item: QuizItem = { kind: 'lateral', level: 'T6', lateral };
        const truth = lateralJudgement(lateral).towards ?? 'good';
        for (const judgement of ['bone', 'good', 'ribs'] as const)
          expect(gradeItem(item, { kind: 'judgement', judgement }).right).toBe(judgement === truth);
      }),
    );
  });

  it('refuses answers of another kind', () => {
    const place = { kind: 'place', below: 100 } as const;
    expect(() => gradeItem({ kind: 'count', level: 'T1', choices: [] }, place)).toThrow(TypeError);
    expect(() => gradeItem({ kind: 'lateral', level: 'T1', lateral: 25 }, place)).toThrow(TypeError);
    expect(() => gradeItem({ kind: 'find', level: 'T1' }, { kind: 'number', value: 3 })).toThrow(TypeError);
  });

  it('adds up: all right, and none', () => {
    const items = quizOf(7);
    const answers = (right: boolean) =>
      items.map((item) => {
        if (item.kind === 'find')
          return gradeItem(item, { kind: 'place', below: right ? belowOf(item.level) : 480 });
        if (item.kind === 'stop')
          return gradeItem(item, { kind: 'level', level: right ? variants[item.variant].end : 'T2' });
        if (item.kind === 'count')
          return gradeItem(item, {
            kind: 'number',
            value: right ? levelNumber(item.level) - levelNumber('C7') : 0,
          });
        const truth = lateralAnswerOf(item.lateral);
        const wrong = truth === 'good' ? 'bone' : 'good';
        return gradeItem(item, { kind: 'judgement', judgement: right ? truth : wrong });
      });
    expect(scoreOf(items, answers(true))).toEqual({ asked: 20, right: 20, exact: 20, meanCentimetres: 0 });
    const none = scoreOf(items, answers(false));
    expect(none).toMatchObject({ asked: 20, right: 0, exact: 0 });
    expect(none.meanCentimetres).toBeGreaterThan(5);
    expect(scoreOf([], [])).toEqual({ asked: 0, right: 0, exact: 0, meanCentimetres: null });
  });
});
