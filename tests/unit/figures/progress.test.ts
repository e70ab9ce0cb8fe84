import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  forgetProgress,
  keepProgress,
  merged,
  noProgress,
  recallProgress,
  starsOf,
  withPrediction,
  withStars,
} from '#figures/tasks/progress.ts';
import { starsFor } from '#figures/tasks/challenge.ts';
import { storage } from '../storage.ts';

afterEach(() => vi.unstubAllGlobals());

const some = withStars(withPrediction(noProgress, 'fright', { answer: 'falls', right: true }), 'soft', 2);

describe('progress with a tool', () => {
  it('keeps the first prediction and the best stars', () => {
    const later = withStars(withPrediction(some, 'fright', { answer: 'rises', right: false }), 'soft', 1);
    expect(later.predictions['fright']).toEqual({ answer: 'falls', right: true });
    expect(starsOf(later, 'soft')).toBe(2);
    expect(starsOf(withStars(later, 'soft', 3), 'soft')).toBe(3);
    expect(starsOf(later, 'toString')).toBe(0);
  });

  it('is remembered by tool and forgotten on request', () => {
    storage();
    expect(recallProgress('a')).toEqual({ state: 'empty', progress: noProgress });
    expect(keepProgress('a', some).state).toBe('kept');
    expect(recallProgress('a')).toEqual({ state: 'kept', progress: some });
    expect(recallProgress('b').progress).toEqual(noProgress);
    expect(forgetProgress('a')).toBe('empty');
    expect(recallProgress('a').progress).toEqual(noProgress);
  });

  it('does not lose what another tab has written', () => {
    storage();
    keepProgress(
      'a',
      withStars(withPrediction(noProgress, 'cry', { answer: 'same', right: false }), 'soft', 3),
    );
    expect(keepProgress('a', some).progress).toEqual(
      merged(withStars(withPrediction(noProgress, 'cry', { answer: 'same', right: false }), 'soft', 3), some),
    );
    const { progress } = recallProgress('a');
    expect(Object.keys(progress.predictions).sort()).toEqual(['cry', 'fright']);
    expect(starsOf(progress, 'soft')).toBe(3);
  });

  it.each([
    '{',
    '[]',
    '{"version":2}',
    '{"version":1,"predictions":{},"stars":{"soft":9}}',
    '{"version":1,"stars":{}}',
  ])('a malformed record is set aside: %s', (text) => {
    const kept = storage({ 'ruas:v1:tasks-a': text });
    expect(recallProgress('a')).toEqual({ state: 'corrupt', progress: noProgress });
    expect(kept.get('ruas:v1:tasks-a:set-aside')).toBe(text);
    expect(keepProgress('a', some)).toEqual({ state: 'kept', progress: some });
  });

  it('goes on without storage', () => {
    storage({}, true);
    expect(recallProgress('a')).toEqual({ state: 'blocked', progress: noProgress });
    expect(keepProgress('a', some)).toEqual({ state: 'blocked', progress: some });
    expect(forgetProgress('a')).toBe('blocked');
  });

  it('three stars alone, two with the hint, one after a way was shown', () => {
    expect(starsFor({ hint: false, solution: false })).toBe(3);
    expect(starsFor({ hint: true, solution: false })).toBe(2);
    expect(starsFor({ hint: true, solution: true })).toBe(1);
  });
});
