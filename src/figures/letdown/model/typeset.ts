import type { NumberFormat } from '#i18n/format.ts';

/** A piece of a formula: a letter in italics or a word upright, each with an index; a power; anything else as it is. */
export type FormulaPart =
  | { readonly kind: 'symbol'; readonly name: string; readonly italic: boolean; readonly index: string }
  | { readonly kind: 'power'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const PIECE = /\^(\p{L}|\d+)|(\p{L}+)(?:_(\w+))?/gu;
/** The d and the Δ of a change, before the letter that changes. */
const CHANGE = /^([dΔ])(\p{L})$/u;

/** Splits a formula of formulas.ts; numbers and lists are written the way the language writes them. */
export function typeset(formula: string, format: NumberFormat): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  const text = (piece: string): void => {
    if (piece !== '') parts.push({ kind: 'text', text: localised(piece, format) });
  };
  let last = 0;
  for (const match of formula.matchAll(PIECE)) {
    text(formula.slice(last, match.index));
    last = match.index + match[0].length;
    const [, power, word = '', index = ''] = match;
    const change = CHANGE.exec(word);
    if (power !== undefined) parts.push({ kind: 'power', text: power });
    else if (change) {
      text(change[1] as string);
      parts.push({ kind: 'symbol', name: change[2] as string, italic: true, index });
    } else parts.push({ kind: 'symbol', name: word, italic: [...word].length === 1, index });
  }
  text(formula.slice(last));
  return parts;
}

/** In Indonesian the comma is the decimal sign, so the members of a list stand between semicolons. */
const localised = (text: string, format: NumberFormat): string =>
  text
    .replaceAll(', ', format.list(['', '']))
    .replace(/\d+\.(\d+)/g, (number, decimals: string) => format.decimal(Number(number), decimals.length));

/** The symbol of a parameter as the formulas write it: `kO` is `k_O`. */
export function symbolOf(symbol: string): string {
  if (symbol.includes(' ')) return symbol.replace(' ', '_');
  if (symbol.includes('_') || symbol === 'EC' || symbol === 'cv') return symbol;
  return symbol.replace(/^([A-Za-zτ])(\w+)$/u, '$1_$2');
}

/** A value of the table with as many decimals as it needs, at most four figures. */
export function toldValue(value: number, format: NumberFormat): string {
  const short = Number(value.toPrecision(4));
  return format.decimal(short, (String(short).split('.')[1] ?? '').length);
}

/** The parts as markup; a string, so that no white space comes between a letter and its index. */
export const htmlOf = (parts: readonly FormulaPart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text')
        return part.text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('·', '<span class="times">·</span>');
      if (part.kind === 'power') return `<sup>${part.text}</sup>`;
      const letter = part.italic ? `<i class="var">${part.name}</i>` : part.name;
      return part.index === '' ? letter : `${letter}<sub>${part.index}</sub>`;
    })
    .join('');
