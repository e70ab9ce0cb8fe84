import { readdirSync, readFileSync } from 'node:fs';

/** Lessons as they are written: MDX with its front matter cut off. */
const folder = 'src/content/lessons';

export const slugs = readdirSync(`${folder}/en`).map((name) => name.replace('.mdx', ''));

export function source(
  language: 'en' | 'id',
  slug: string,
): { readonly head: string; readonly body: string } {
  const [, head = '', ...body] = readFileSync(`${folder}/${language}/${slug}.mdx`, 'utf8').split(/^---$/m);
  return { head, body: body.join('---').replace(/^import .*$/gm, '') };
}

/** Blocks between empty lines; the items of a list one by one. */
export const blocksOf = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .flatMap((block) => (/^\s*(?:-|\d+\.) /.test(block) ? block.split(/\n(?=\s*(?:-|\d+\.) )/) : [block]))
    .map((block) => block.trim())
    .filter((block) => block !== '');

/** What a block is to the rules of the text. */
export function kindOf(block: string): 'heading' | 'figure' | 'guide' | 'disputed' | 'text' {
  if (block.startsWith('#')) return 'heading';
  if (/^<(?:Ask\b|\w+Figure\b)/.test(block)) return 'figure';
  if (block.startsWith('<Guide>') || block.startsWith('>')) return 'guide';
  if (block.startsWith('<Disputed')) return 'disputed';
  return 'text';
}

/** The inside of every claim of a block: its id and its words. */
export const claimsIn = (block: string): { readonly id: string; readonly text: string }[] =>
  [...block.matchAll(/<Claim id="([^"]+)">(.*?)<\/Claim>/gs)].map(([, id = '', text = '']) => ({ id, text }));

/** What stands outside of claims, without tags and the numbers of a list. */
export const outsideClaims = (block: string): string =>
  withoutTags(block.replaceAll(/<Claim\b.*?<\/Claim>/gs, ' '))
    .replace(/^\d+\. /, '')
    .replaceAll(/\bH0\b/g, '');

export const withoutTags = (text: string): string => text.replaceAll(/<\/?[A-Za-z][^>]*>/g, '');
