/** What a cell may hold; null is an empty cell. */
export type CsvCell = string | number | null;

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180): comma, decimal point, CRLF, a first row of names. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front, because labels may come from somebody else's link.
 */
export const csvText = (names: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + [names, ...rows].map((row) => row.map(written).join(',') + '\r\n').join('');

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
