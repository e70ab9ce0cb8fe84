import Papa from 'papaparse';
import { InputError, unguardCell, type DataColumn, type DataTable } from '#engines/statistics/index.ts';

/** Signs between cells that are recognised. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** A file or a paste, and what the person knows about it. */
export interface CsvInput {
  /** Pasted text, or the bytes of a file. */
  readonly source: string | ArrayBuffer;
  /** Without it, guessed from the first rows. */
  readonly delimiter?: Delimiter;
  /**
   * Whether the first row holds names; without it, it does unless one of its cells is a number or each of them comes
   * again below.
   */
  readonly header?: boolean;
}

/** What was read. */
export interface CsvResult extends DataTable {
  readonly delimiter: Delimiter;
  readonly header: boolean;
  /** Rows with fewer cells than the first; what they lack counts as missing. */
  readonly shortRows: number;
}

export const MOST_ROWS = 1_000_000;
export const MOST_COLUMNS = 256;
/** Longest text, in UTF-16 units. */
const MOST_CHARACTERS = 300_000_000;
/** Read between two pauses: a few milliseconds of work. */
const CHUNK = 32_768;
/** A quoted cell longer than this was never closed. */
const LONGEST_CELL = 1_000_000;
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];

/**
 * Text of a file: UTF-8 or UTF-16 by its byte order mark, UTF-8 if it is valid, else Windows-1252.
 * @throws InputError `not-text` for a workbook, a picture or anything else with zero bytes
 */
export function textOf(source: string | ArrayBuffer): string {
  let text = source;
  if (typeof text !== 'string') {
    const bytes = new Uint8Array(text);
    const utf16 =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : null;
    if (utf16) text = new TextDecoder(utf16).decode(bytes);
    else {
      try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        text = new TextDecoder('windows-1252').decode(bytes);
      }
    }
  }
  if (text.startsWith('PK\u0003\u0004') || text.slice(0, 4096).includes('\u0000'))
    throw new InputError('not-text');
  if (text.length > MOST_CHARACTERS) throw new InputError('too-large', [text.length]);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

const parse = (text: string, delimiter: Delimiter, incomplete: boolean): Parsed =>
  new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, incomplete) as Parsed;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * The sign that cuts the first rows into the same number of cells, at least two. A comma is tried last, as it also
 * stands inside decimal numbers. Without any such sign the file has one column.
 */
export function guessDelimiter(text: string): Delimiter {
  const head = normalised(text.slice(0, CHUNK));
  const incomplete = text.length > CHUNK;
  let best: Delimiter = ',';
  let bestShare = 0;
  for (const delimiter of DELIMITERS) {
    const rows = parse(head, delimiter, incomplete)
      .data.filter((row) => !isBlank(row))
      .slice(0, 50);
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const share = rows.filter((row) => row.length === width).length / rows.length;
    if (share > bestShare) {
      best = delimiter;
      bestShare = share;
    }
  }
  return best;
}

const normalised = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');

/**
 * Rows of cells, a few at a time, with the share read. Line ends of any system, quotes as in RFC 4180.
 * @throws InputError `unclosed-quote` at a row
 */
export function* csvRows(
  text: string,
  delimiter: Delimiter,
): Generator<{ readonly rows: readonly (readonly string[])[]; readonly share: number }> {
  let rest = '';
  let read = 0;
  let rowsRead = 0;
  while (read < text.length || rest !== '') {
    // A carriage return at the end may belong to a line feed that is still to come.
    let end = Math.min(text.length, read + Math.max(CHUNK, rest.length));
    if (text.charCodeAt(end - 1) === 13 && text.charCodeAt(end) === 10) end += 1;
    const more = end < text.length;
    rest += normalised(text.slice(read, end));
    read = end;
    const { data, errors, meta } = parse(rest, delimiter, more);
    const isUnclosed = !more && errors.some(({ code }) => code === 'MissingQuotes');
    if (isUnclosed || (data.length === 0 && rest.length > LONGEST_CELL))
      throw new InputError('unclosed-quote', [rowsRead + Math.max(0, data.length - 1)]);
    rest = more ? rest.slice(meta.cursor) : '';
    rowsRead += data.length;
    yield {
      rows: data.map((row) => row.map(unguardCell)),
      share: text.length === 0 ? 1 : read / text.length,
    };
  }
}

/** A column that grows row by row and keeps each different cell once. */
class ColumnBuilder {
  private readonly codeOf = new Map<string, number>();
  private codes = new Int32Array(1024);

  /** @param at row; rows that were passed over are filled with the empty cell. */
  set(at: number, cell: string): void {
    if (at >= this.codes.length) {
      const longer = new Int32Array(this.codes.length * 2);
      longer.set(this.codes);
      this.codes = longer;
    }
    const value = cell.trim();
    let code = this.codeOf.get(value);
    if (code === undefined) {
      code = this.codeOf.size;
      this.codeOf.set(value, code);
    }
    this.codes[at] = code;
  }

  holds(cell: string): boolean {
    return this.codeOf.has(cell);
  }

  finish(name: string | null, rows: number): DataColumn {
    return { name, values: [...this.codeOf.keys()], codes: this.codes.slice(0, rows) };
  }
}

const startsLikeData = (row: readonly string[]): boolean =>
  row.some((cell) => /^[+-]?[\d.,]*\d[\d.,]*$/u.test(cell.trim()));

/**
 * Reads a data file step by step (each `yield` is the share read).
 * @throws InputError `empty-data`, `not-text`, `too-large` (rows, columns or characters), `unclosed-quote`, or
 *   `ragged-table` with the zero-based row that has more cells than the first
 */
export function* readCsvSteps(input: CsvInput): Generator<number, CsvResult> {
  const text = textOf(input.source);
  const delimiter = input.delimiter ?? guessDelimiter(text);
  let names: readonly string[] | null = null;
  let builders: ColumnBuilder[] | null = null;
  let header = input.header ?? true;
  let rows = 0;
  let line = -1;
  let shortRows = 0;
  for (const { rows: batch, share } of csvRows(text, delimiter)) {
    for (const row of batch) {
      line += 1;
      if (isBlank(row)) continue;
      if (!builders) {
        if (row.length > MOST_COLUMNS) throw new InputError('too-large', [row.length]);
        builders = row.map(() => new ColumnBuilder());
        header = input.header ?? !startsLikeData(row);
        if (header) {
          names = row.map((name) => name.trim());
          continue;
        }
      }
      const width = builders.length;
      if (row.length > width && !isBlank(row.slice(width))) throw new InputError('ragged-table', [line]);
      if (row.length < width) shortRows += 1;
      if (rows >= MOST_ROWS) throw new InputError('too-large', [MOST_ROWS]);
      for (let j = 0; j < width; j += 1) builders[j]?.set(rows, row[j] ?? '');
      rows += 1;
    }
    yield share;
  }
  if (!builders || rows === 0) throw new InputError('empty-data');
  const found = builders;
  if (input.header === undefined && names?.every((name, j) => name === '' || found[j]?.holds(name)))
    return yield* readCsvSteps({ ...input, delimiter, header: false });
  const columns: DataColumn[] = [];
  for (const [j, builder] of found.entries()) {
    const column = builder.finish(names?.[j] || null, rows);
    // a separator at the end of every line makes no column
    if (column.name !== null || column.values.some((value) => value !== '')) columns.push(column);
    yield 1;
  }
  return { rows, columns, delimiter, header, shortRows };
}
