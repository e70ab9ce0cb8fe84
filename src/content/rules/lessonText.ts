/** A lesson as it is written, MDX with its front matter, cut into what the rules judge. Pure text. */

/** A stretch of a lesson and the line of the file at which it begins, counted from 1. */
export interface Block {
  readonly text: string;
  readonly line: number;
}

export interface LessonText {
  readonly head: string;
  /** The text after the front matter, without the imports; lines as in the file. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

export function lessonText(source: string): LessonText {
  const [, head = '', ...rest] = source.split(/^---$/m);
  const body = rest.join('---').replace(/^import .*$/gm, '');
  return { head, body, bodyLine: lineAt(source, source.length - rest.join('---').length) };
}

/** The line, counted from 1, in which a place of a text lies. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** What lies between empty lines; the items of a list one by one. */
export function blocksOf({ body, bodyLine }: LessonText): Block[] {
  const blocks: Block[] = [];
  for (const { 0: stretch, index } of body.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    const isList = /^(?:-|\d+\.) /.test(stretch);
    let from = index;
    for (const text of isList ? stretch.split(/\n(?=\s*(?:-|\d+\.) )/) : [stretch]) {
      blocks.push({ text: text.trim(), line: bodyLine + lineAt(body, from) - 1 });
      from += text.length + 1;
    }
  }
  return blocks;
}

/** What a block is to the rules. */
export function kindOf(block: string): 'heading' | 'figure' | 'guide' | 'disputed' | 'text' {
  if (block.startsWith('#')) return 'heading';
  if (/^<(?:Ask\b|\w+Figure\b)/.test(block)) return 'figure';
  if (block.startsWith('<Guide>') || block.startsWith('>')) return 'guide';
  if (block.startsWith('<Disputed')) return 'disputed';
  return 'text';
}

/** The inside of every claim: its id, its words and where it begins. */
export const claimsIn = (
  text: string,
): { readonly id: string; readonly text: string; readonly index: number }[] =>
  [...text.matchAll(/<Claim id="([^"]+)">(.*?)<\/Claim>/gs)].map(({ 1: id = '', 2: words = '', index }) => ({
    id,
    text: words,
    index,
  }));

export const withoutTags = (text: string): string => text.replaceAll(/<\/?[A-Za-z][^>]*>/g, '');

/** Without names that end in a figure: vertebrae and segments of the cord, and the null hypothesis. */
export const withoutNames = (text: string): string => text.replaceAll(/\b(?:[CTLS]\d{1,2}|H0)\b/g, '');

/** What stands outside of claims, without tags, names and the numbers of a list. */
export const outsideClaims = (block: string): string =>
  withoutNames(withoutTags(block.replaceAll(/<Claim\b.*?<\/Claim>/gs, ' ')).replace(/^\d+\. /, ''));
