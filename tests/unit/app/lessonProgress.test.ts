import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as lessonProgress from '#app/lessonProgress.ts';
import { storage } from '../storage.ts';

type Module = typeof lessonProgress;
type Progress = lessonProgress.Progress;

/** A device: storage in memory that may refuse, and the module as a page loads it anew. */
async function device(
  start: Record<string, string> = {},
  refuses = false,
): Promise<[Module, Map<string, string>]> {
  const kept = storage(start, refuses);
  vi.resetModules();
  return [await import('#app/lessonProgress.ts'), kept];
}
const KEY = 'ruas:v1:lessons';

beforeEach(() => {
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

describe('progress in the lessons', () => {
  it('is there again after a reload: section, answers, tests, and the seed of the device', async () => {
    const [page, kept] = await device();
    page.changeLesson('let-down', (lesson) => ({ ...lesson, section: 'in-waves', answers: { q: 'a' } }));
    page.changeLesson('let-down', (lesson) => ({ ...lesson, before: { right: 1, of: 5 } }));
    const { seed } = page.lessonProgress().progress;
    const [again] = await device(Object.fromEntries(kept));
    expect(again.progressOf('let-down')).toEqual({
      section: 'in-waves',
      answers: { q: 'a' },
      before: { right: 1, of: 5 },
      after: [],
    });
    expect(again.lessonProgress().progress).toMatchObject({ seed, last: 'let-down' });
  });

  it('a blocked device counts on and says so; a corrupt record is set aside and said so', async () => {
    const [blocked] = await device({}, true);
    blocked.changeLesson('x', (lesson) => ({ ...lesson, after: [{ right: 4, of: 5 }] }));
    expect(blocked.lessonProgress().state).toBe('blocked');
    expect(blocked.progressOf('x').after).toHaveLength(1);

    const [corrupt, kept] = await device({ [KEY]: '{"seed":"x"}' });
    expect(corrupt.lessonProgress().state).toBe('corrupt');
    corrupt.changeLesson('x', (lesson) => ({ ...lesson, section: 's' }));
    expect(corrupt.lessonProgress().state).toBe('corrupt');
    expect(kept.get(`${KEY}:set-aside`)).toBe('{"seed":"x"}');
  });

  it('the next step is the lesson open last while it is begun, else the first that is not done', async () => {
    const [page] = await device();
    const slugs = ['a', 'b', 'c'];
    expect(page.nextStep(slugs, page.lessonProgress().progress)).toBe('a');
    page.changeLesson('b', (lesson) => ({ ...lesson, section: 's' }));
    expect(page.nextStep(slugs, page.lessonProgress().progress)).toBe('b');
    page.changeLesson('b', (lesson) => ({ ...lesson, after: [{ right: 5, of: 5 }] }));
    expect(page.nextStep(slugs, page.lessonProgress().progress)).toBe('a');
    for (const slug of ['a', 'c'])
      page.changeLesson(slug, (lesson) => ({ ...lesson, after: [{ right: 1, of: 5 }] }));
    expect(page.nextStep(slugs, page.lessonProgress().progress)).toBeUndefined();
  });
});

describe('a file of progress', () => {
  const here: Progress = {
    seed: 1,
    lessons: {
      a: { section: 's2', before: { right: 1, of: 5 }, after: [{ right: 3, of: 5 }], answers: { q: 'here' } },
    },
  };
  const there: Progress = {
    seed: 2,
    last: 'b',
    lessons: {
      a: { section: 's1', before: { right: 4, of: 5 }, after: [], answers: { q: 'there', r: 'there' } },
      b: { after: [{ right: 5, of: 5 }], answers: {} },
    },
  };

  it('comes back as it was written', async () => {
    const [page] = await device();
    expect(page.readProgressFile(page.progressFile(there))).toEqual(there);
  });

  it('is added: nothing known here or there is lost, the first test before a lesson stays', async () => {
    const [page] = await device({ [KEY]: JSON.stringify(here) });
    expect(page.takeIn(page.progressFile(there))).toBeNull();
    expect(page.lessonProgress().progress).toEqual({
      seed: 1,
      last: 'b',
      lessons: {
        a: { ...here.lessons['a'], answers: { q: 'here', r: 'there' } },
        b: there.lessons['b'],
      },
    });
  });

  it.each([
    ['', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"kind":"other","version":1,"progress":{}}', 'not-ours'],
    ['{"kind":"ruas-lessons","version":1,"progress":{"seed":-1,"lessons":{}}}', 'not-ours'],
    ['{"kind":"ruas-lessons","version":2,"progress":{}}', 'newer'],
  ] as const)('%s: %s, and nothing changes', async (text, problem) => {
    const [page] = await device({ [KEY]: JSON.stringify(here) });
    expect(page.takeIn(text)).toBe(problem);
    expect(page.lessonProgress().progress).toEqual(here);
  });
});
