import { readdirSync, readFileSync } from 'node:fs';
import { lessonText } from '#content/rules/lessonText.ts';

/** Lessons as they are written: MDX with its front matter cut off. */
const folder = 'src/content/lessons';

export const slugs = readdirSync(`${folder}/en`).map((name) => name.replace('.mdx', ''));

export const source = (language: 'en' | 'id', slug: string): ReturnType<typeof lessonText> =>
  lessonText(readFileSync(`${folder}/${language}/${slug}.mdx`, 'utf8'));
