import type { DecimalSign } from './cells.ts';

/*
 * Writing data so that a spreadsheet shows it and does not run it. A text that begins with =, +, -, @, a tab or a
 * line break (also after blanks, also in full width) is a formula to Excel and its kin; it gets an apostrophe in
 * front. Numbers stay numbers. Reading takes the apostrophe off again, so nothing is lost on the way.
 */

const RISKY = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
const GUARDED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/iu;

/** The text with an apostrophe in front where a spreadsheet would take it for a formula. */
export const guardCell = (text: string): string =>
  RISKY.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

/** The text without the apostrophe that {@link guardCell} put in front. */
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** How a file is written. A decimal comma asks for a semicolon or a tab between cells. */
export interface CsvStyle {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly decimal: DecimalSign;
}

export const englishCsv: CsvStyle = { delimiter: ',', decimal: '.' };
/** What spreadsheets set to Indonesian read and write. */
export const indonesianCsv: CsvStyle = { delimiter: ';', decimal: ',' };

/** A cell: a text, a finite number, or null for missing, which becomes an empty cell. */
export type CsvCell = string | number | null;

/**
 * CSV of rows of cells, lines ended by CR LF (RFC 4180), safe against formula injection.
 * @returns without a byte order mark; put U+FEFF in front for Excel
 * @throws RangeError for a number that is not finite
 * @example toCsv([['name', 'n'], ['=1+1', -2.5]]) // → "name,n\r\n'=1+1,-2.5\r\n"
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], style: CsvStyle = englishCsv): string {
  const cell = (value: CsvCell): string => {
    if (value === null) return '';
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
      const text = String(value).replace('.', style.decimal);
      return text.includes(style.delimiter) ? `"${text}"` : text;
    }
    const guarded = guardCell(value);
    return guarded.includes(style.delimiter) || /["\r\n]|^\s|\s$/u.test(guarded)
      ? `"${guarded.replaceAll('"', '""')}"`
      : guarded;
  };
  return rows.map((row) => `${row.map(cell).join(style.delimiter)}\r\n`).join('');
}
