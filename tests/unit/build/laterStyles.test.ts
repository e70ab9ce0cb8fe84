import { describe, expect, it } from 'vitest';
import { withoutLaterStyles, type Part } from '../../../scripts/lib/laterStyles.ts';

const part = (styles: string[], imports: string[] = [], later: string[] = []): Part => ({
  styles,
  imports,
  later,
});
const parts = new Map([
  ['Tool.1.js', part(['Tool.1.css'], ['shared.1.js'], ['Panel.1.js'])],
  ['shared.1.js', part(['shared.1.css'], [], ['Lazy.1.js'])],
  ['Panel.1.js', part(['Panel.1.css'], ['inPanel.1.js', 'shared.1.js'])],
  ['inPanel.1.js', part(['inPanel.1.css'])],
  ['Lazy.1.js', part(['Lazy.1.css', 'bare.1.css'])],
]);
const scope: Record<string, string> = { 'Lazy.1.css': '.a.svelte-lazy{}', 'bare.1.css': 'body{margin:0}' };
const textOf = (sheet: string): string => scope[sheet] ?? `.a.svelte-${sheet.split('.')[0]}{}`;
const page = (body = ''): string =>
  ['Tool', 'shared', 'Panel', 'inPanel', 'Lazy', 'bare', 'page']
    .map((name) => `<link rel="stylesheet" href="/x/_astro/${name}.1.css">`)
    .join('') + `<astro-island component-url="/x/_astro/Tool.1.js"></astro-island>${body}`;
const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/([\w]+)\.1\.css/g)].map((match) => match[1] ?? '');

describe('sheets of parts that come later', () => {
  it('stay out of the page, whatever imports them after the first step', () => {
    expect(sheetsOf(withoutLaterStyles(page(), parts, textOf))).toEqual(['Tool', 'shared', 'bare', 'page']);
  });
  it('stay in where something rendered in the page wears them', () => {
    const html = page('<p class="svelte-inPanel">');
    expect(sheetsOf(withoutLaterStyles(html, parts, textOf))).toContain('inPanel');
  });
  it('leave a page without scripts as it is', () => {
    const html = page().replace(/<astro-island.*/, '');
    expect(withoutLaterStyles(html, parts, textOf)).toBe(html);
  });
});
