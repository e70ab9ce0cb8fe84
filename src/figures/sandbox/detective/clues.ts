import type { DetectiveQuery, PrintedTest, PrintedValue } from '#engines/statistics/index.ts';
import type { Language } from '#content/bilingual.ts';
import { parseCoefficient } from '#i18n/parse.ts';

/** What the reader has typed: texts, so that ".70" keeps its two decimals. */
export interface Clues {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly tauB: string;
  readonly gamma: string;
  readonly rho: string;
  readonly p: string;
  readonly test: PrintedTest;
  readonly cell: { readonly row: number; readonly column: number; readonly count: number } | null;
}

export type ClueName = 'tauB' | 'gamma' | 'rho' | 'p' | 'cell';
export const clueNames: readonly ClueName[] = ['tauB', 'gamma', 'rho', 'p', 'cell'];

/** A printed number with its decimals, or null where the text is none or lies outside. */
export function printed(text: string, least: number): PrintedValue | null {
  const read = parseCoefficient(text);
  return read.ok && read.value.value >= least && read.value.value <= 1 ? read.value : null;
}

const isGiven = (clues: Clues, name: ClueName): boolean =>
  name === 'cell' ? clues.cell !== null : clues[name].trim() !== '';

export const givenClues = (clues: Clues): readonly ClueName[] =>
  clueNames.filter((name) => isGiven(clues, name));

/** The first clue whose text is no number that could be printed. */
export const brokenClue = (clues: Clues): ClueName | undefined =>
  givenClues(clues).find((name) => name !== 'cell' && printed(clues[name], name === 'p' ? 0 : -1) === null);

/** The query with the clues named; all of them must be readable. */
export function queryOf(clues: Clues, names: readonly ClueName[]): DetectiveQuery {
  const has = (name: ClueName): boolean => names.includes(name);
  return {
    rows: [...clues.rows],
    columns: [...clues.columns],
    ...(has('tauB') ? { tauB: printed(clues.tauB, -1)! } : {}),
    ...(has('gamma') ? { gamma: printed(clues.gamma, -1)! } : {}),
    ...(has('rho') ? { rho: printed(clues.rho, -1)! } : {}),
    ...(has('p') ? { p: { ...printed(clues.p, 0)!, test: clues.test } } : {}),
    ...(has('cell') && clues.cell ? { cell: { ...clues.cell } } : {}),
  };
}

/** A printed number as this language writes it: from a link, where it has a point. */
export const printedIn = (language: Language, text: string): string =>
  language === 'id'
    ? text.replace('.', ',').replace(/^(-?),/, (_, sign: string) => `${sign}0,`)
    : text.replace(/^(-?)0\./, '$1.');

/** A typed number as a link carries it; empty where it is none. */
export const linkNumber = (text: string): string => {
  const read = printed(text, -1);
  return read === null ? '' : read.value.toFixed(read.decimals).replace(/^(-?)0\./, '$1.');
};

/** How a coefficient stands in print in this language. */
export const exampleIn = (language: Language): string => printedIn(language, '.699');
