import * as v from 'valibot';
import { recall, remember, type StorageState } from './storage.ts';

/*
 * How far the reader has come in the lessons. Kept on the device only; where that is not possible it lives as long
 * as the page, and the page says so.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const sittingSchema = v.object({ right: count, of: count });
const lessonSchema = v.object({
  /** Heading that was last reached. */
  section: v.optional(v.string()),
  /** The test before the lesson; the first one counts. */
  before: v.optional(sittingSchema),
  /** Tests after the lesson, in order. */
  after: v.optional(v.array(sittingSchema), []),
  /** Locked answers to the questions in the text: option by question. */
  answers: v.optional(v.record(v.string(), v.string()), {}),
});
const progressSchema = v.object({
  /** Makes the tests of this device. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** The lesson that was open last. */
  last: v.optional(v.string()),
  lessons: v.record(v.string(), lessonSchema),
});

export type Sitting = v.InferOutput<typeof sittingSchema>;
export type LessonProgress = v.InferOutput<typeof lessonSchema>;
export type Progress = v.InferOutput<typeof progressSchema>;

const NAME = 'lessons';
const FILE = { kind: 'ruas-lessons', version: 1 } as const;
const fileSchema = v.object({ kind: v.literal(FILE.kind), version: v.number(), progress: v.unknown() });

const listeners = new Set<() => void>();
let current: { state: StorageState; progress: Progress } | undefined;

function load(): { state: StorageState; progress: Progress } {
  const { state, value } = recall(NAME, progressSchema);
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { state, progress: value ?? { seed, lessons: {} } };
}

/** What is known, and whether the device could keep it. */
export function lessonProgress(): { readonly state: StorageState; readonly progress: Progress } {
  current ??= load();
  return current;
}

export const blankLesson: LessonProgress = { after: [], answers: {} };

export const progressOf = (slug: string): LessonProgress =>
  lessonProgress().progress.lessons[slug] ?? blankLesson;

function keep(progress: Progress): void {
  const { state } = lessonProgress();
  const kept = remember(NAME, progress);
  // that something unreadable was set aside stays worth telling after the first new entry
  current = { state: state === 'corrupt' && kept === 'kept' ? 'corrupt' : kept, progress };
  for (const listener of listeners) listener();
}

/** Changes what is kept of one lesson. */
export function changeLesson(slug: string, change: (lesson: LessonProgress) => LessonProgress): void {
  const { progress } = lessonProgress();
  keep({ ...progress, last: slug, lessons: { ...progress.lessons, [slug]: change(progressOf(slug)) } });
}

/** Calls back after every change, on this page or in another tab. Returns the way to stop. */
export function onProgress(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent): void => {
    if (event.key !== null && !event.key.endsWith(`:${NAME}`)) return;
    current = undefined;
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', elsewhere);
  };
}

/** Forgets the lessons; the seed is drawn anew. */
export function forgetProgress(): void {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  keep({ seed, lessons: {} });
}

/** The text of a file that another device can read. */
export const progressFile = (progress: Progress): string => `${JSON.stringify({ ...FILE, progress })}\n`;

/** Why a file could not be read. */
export type FileProblem = 'not-ours' | 'newer';

/** Reads the text of such a file. */
export function readProgressFile(text: string): Progress | FileProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'not-ours';
  }
  const file = v.safeParse(fileSchema, parsed);
  if (!file.success) return 'not-ours';
  if (file.output.version > FILE.version) return 'newer';
  const progress = v.safeParse(progressSchema, file.output.progress);
  return progress.success ? progress.output : 'not-ours';
}

/** Both together: nothing that either knows is lost, and the first test before a lesson stays the first. */
export function joined(here: Progress, there: Progress): Progress {
  const slugs = new Set([...Object.keys(here.lessons), ...Object.keys(there.lessons)]);
  const lessons = Object.fromEntries(
    [...slugs].map((slug) => {
      const [a, b] = [here.lessons[slug] ?? blankLesson, there.lessons[slug] ?? blankLesson];
      const section = a.section ?? b.section;
      const before = a.before ?? b.before;
      return [
        slug,
        {
          ...(section !== undefined && { section }),
          ...(before && { before }),
          after: a.after.length >= b.after.length ? a.after : b.after,
          answers: { ...b.answers, ...a.answers },
        },
      ];
    }),
  );
  const last = here.last ?? there.last;
  return { seed: here.seed, ...(last !== undefined && { last }), lessons };
}

/** Adds what a file says to what is kept here. */
export function takeIn(text: string): FileProblem | null {
  const read = readProgressFile(text);
  if (typeof read === 'string') return read;
  keep(joined(lessonProgress().progress, read));
  return null;
}

export type LessonState = 'new' | 'begun' | 'done';

/** A lesson is done when the test after it has been handed in. */
export const stateOf = (lesson: LessonProgress): LessonState =>
  lesson.after.length > 0
    ? 'done'
    : lesson.section !== undefined || lesson.before || Object.keys(lesson.answers).length > 0
      ? 'begun'
      : 'new';

/** The lesson to go on with: the one open last if it is begun, else the first that is not done. */
export function nextStep(slugs: readonly string[], progress: Progress): string | undefined {
  const state = (slug: string): LessonState => stateOf(progress.lessons[slug] ?? blankLesson);
  const { last } = progress;
  if (last !== undefined && slugs.includes(last) && state(last) === 'begun') return last;
  return slugs.find((slug) => state(slug) !== 'done');
}
