/** A file name from words in any language: `ruas-kurva-let-down.svg`. */
export function fileName(words: string, extension: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${['ruas', plain].filter(Boolean).join('-')}.${extension}`;
}
