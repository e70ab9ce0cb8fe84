/*
 * The page's own fonts as data, so that a saved picture shows its letters anywhere. Only the faces whose characters
 * the picture uses; a face that cannot be read is left out and the picture falls back to the next family.
 */

interface Use {
  /** Families in use, as computed styles write them. */
  readonly families: ReadonlySet<string>;
  readonly characters: ReadonlySet<number>;
}

/** `@font-face` rules with the files inside. */
export async function fontFacesFor(use: Use): Promise<string> {
  const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => isUsed(rule, use));
  const faces = await Promise.all(rules.map(inlined));
  return faces.join('\n');
}

/** Sheets of other origins (extensions of the browser) do not show their rules. */
function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
}

const bare = (family: string): string => family.trim().replace(/^['"]|['"]$/g, '');

function isUsed(rule: CSSFontFaceRule, { families, characters }: Use): boolean {
  const family = bare(rule.style.getPropertyValue('font-family'));
  const named = [...families].some((list) => list.split(',').some((one) => bare(one) === family));
  const ranges = rule.style.getPropertyValue('unicode-range');
  return named && /url\(/.test(rule.style.getPropertyValue('src')) && covers(ranges, characters);
}

/** Whether a `unicode-range` (empty: everything) holds one of the characters. */
export function covers(ranges: string, characters: ReadonlySet<number>): boolean {
  if (ranges.trim() === '') return true;
  const limits = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
  return [...characters].some((one) => limits.some(([from = 0, to = 0]) => one >= from && one <= to));
}

async function inlined(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(\s*['"]?([^'")]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  try {
    const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return '';
    const data = base64(new Uint8Array(await response.arrayBuffer()));
    const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range'].flatMap((name) => {
      const value = rule.style.getPropertyValue(name);
      return value ? [`${name}:${value}`] : [];
    });
    return `@font-face{${kept.join(';')};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  } catch {
    return '';
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let k = 0; k < bytes.length; k += 0x8000)
    text += String.fromCharCode(...bytes.subarray(k, k + 0x8000));
  return btoa(text);
}
