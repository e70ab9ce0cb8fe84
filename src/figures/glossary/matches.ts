/** Letters as a reader types them: small, without accents, tau in any spelling. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/τ[_-]?|tau[\s_-]*(?=[abc]\b)/g, 'tau');

/** Whether every word that was typed stands somewhere in the text. */
export function matches(text: string, typed: string): boolean {
  const haystack = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
