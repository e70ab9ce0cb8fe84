/** Holds the lessons to their rules whenever the site is built or served for development. */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quizzes } from '../../src/content/quizzes/index.ts';
import type { QuizItem } from '../../src/content/quizzes/types.ts';
import { findingsIn, findingsInQuestion, sayFinding } from '../../src/content/rules/lessonRules.ts';
import { languages } from '../../src/i18n/languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lessons = join(root, 'src', 'content', 'lessons');
const named = (file: string): string => relative(root, file).split(sep).join('/');

/** Everything that is wrong with the lessons of a folder (`en/`, `id/` in it) and with the questions, in words. */
export function faultsOf(folder = lessons): readonly string[] {
  const texts = languages.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .flatMap((name) => {
        const file = join(folder, language, name);
        return findingsIn(readFileSync(file, 'utf8'), language).map((found) =>
          sayFinding(named(file), found),
        );
      }),
  );
  const questions = (Object.values(quizzes) as QuizItem[]).flatMap((item) =>
    findingsInQuestion(item).map((found) => sayFinding(`src/content/quizzes, ${item.id}`, found)),
  );
  return [...texts, ...questions];
}

/** @throws Error which names file, line and number of everything that breaks a rule, and the way to mend it */
export function assertLessons(folder = lessons): void {
  const faults = faultsOf(folder);
  if (faults.length > 0) throw new Error(`the lessons break their rules:\n${faults.join('\n')}`);
}

/** Stops the build at a lesson that breaks a rule; the development server only says so, and again after each change. */
export function lessonRules(folder = lessons): AstroIntegration {
  return {
    name: 'lesson-rules',
    hooks: {
      'astro:build:start': () => assertLessons(folder),
      'astro:server:setup': ({ server, logger }) => {
        const say = (): void => {
          for (const fault of faultsOf(folder)) logger.warn(fault);
        };
        say();
        server.watcher.on('change', (file) => {
          if (file.endsWith('.mdx')) say();
        });
      },
    },
  };
}
