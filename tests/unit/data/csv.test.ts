import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as st from '#engines/statistics/index.ts';
import { csvRows, guessDelimiter, readCsvSteps, type CsvInput, type CsvResult } from '#workers/csv.ts';

const read = (source: string | ArrayBuffer, more: Partial<CsvInput> = {}): CsvResult => {
  const steps = readCsvSteps({ source, ...more });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
const problem = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof st.InputError ? [error.problem, ...error.at] : error;
  }
  return 'no error';
};
const cellsOf = (result: CsvResult): string[][] =>
  Array.from({ length: result.rows }, (_, k) =>
    result.columns.map((column) => column.values[column.codes[k]!]!),
  );
const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;

describe('reading', () => {
  it.each([
    [',', 'pijat,asi\nya,baik\ntidak,kurang\n'],
    [';', 'pijat;asi\r\nya;baik\r\ntidak;kurang'],
    ['\t', 'pijat\tasi\rya\tbaik\rtidak\tkurang\r'],
    ['|', '\uFEFFpijat|asi\n\nya|"baik"\ntidak|kurang\n\n'],
  ] as const)('knows the sign %j', (delimiter, text) => {
    const result = read(text);
    expect(result).toMatchObject({ delimiter, header: true, rows: 2, shortRows: 0 });
    expect(result.columns.map((column) => column.name)).toEqual(['pijat', 'asi']);
    expect(cellsOf(result)).toEqual([
      ['ya', 'baik'],
      ['tidak', 'kurang'],
    ]);
  });

  it('takes decimal commas for what they are', () => {
    expect(guessDelimiter('1,5;2,25\n3,5;4,0\n')).toBe(';');
    const result = read('x;y\n1,5;2,25\n3,5;4,0\n');
    expect(cellsOf(result)).toEqual([
      ['1,5', '2,25'],
      ['3,5', '4,0'],
    ]);
    expect(st.summariseColumn(result.columns[0]!).order.numbers?.decimal).toBe(',');
  });

  it('reads quotes, line breaks inside them, short rows and rows without names', () => {
    const result = read('a,b\n"x, ""y""\nz",1\nlast\n');
    expect(cellsOf(result)).toEqual([
      ['x, "y"\nz', '1'],
      ['last', ''],
    ]);
    expect(result.shortRows).toBe(1);
    const bare = read('1,0\n0,2\n');
    expect(bare).toMatchObject({ header: false, rows: 2 });
    expect(bare.columns[0]!.name).toBeNull();
    expect(read('1,0\n0,2\n', { header: true }).rows).toBe(1);
  });

  it('tells names from answers, and a separator at the end of lines from a column', () => {
    // every cell of the first row comes again below it: these are answers
    const bare = read('tidak;kurang\nya;baik\ntidak;cukup\nya;kurang\n');
    expect(bare).toMatchObject({ header: false, rows: 4 });
    expect(bare.columns[0]!.values).toEqual(['tidak', 'ya']);
    expect(read('tidak;kurang\nya;baik\n')).toMatchObject({ header: true, rows: 1 });
    const trailing = read('pijat;ASI;\ntidak;kurang;\nya;baik;\n');
    expect(trailing).toMatchObject({ header: true, rows: 2, shortRows: 0 });
    expect(trailing.columns.map(({ name }) => name)).toEqual(['pijat', 'ASI']);
    // numbered lines, as R writes them
    const numbered = read('"";"pijat"\n"1";"ya"\n"2";"tidak"\n');
    expect(numbered.columns.map(({ name }) => name)).toEqual([null, 'pijat']);
  });

  it('reads files as programs of several decades write them', () => {
    const utf8 = new TextEncoder().encode('ké,b\n1x,2').buffer;
    expect(read(utf8).columns[0]!.name).toBe('ké');
    expect(read(bytes(0x6b, 0xe9, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32)).columns[0]!.name).toBe('ké');
    const utf16 = [0xff, 0xfe, ...[...'a;b\n1;2'].flatMap((c) => [c.charCodeAt(0), 0])];
    expect(read(bytes(...utf16)).columns.map((column) => column.name)).toEqual(['a', 'b']);
  });

  it('says what is wrong, and where', () => {
    expect(problem(() => read(''))).toEqual(['empty-data']);
    expect(problem(() => read('\n \n'))).toEqual(['empty-data']);
    expect(problem(() => read('only,names\n'))).toEqual(['empty-data']);
    expect(problem(() => read('a,b\n1,2\n1,2,3\n'))).toEqual(['ragged-table', 2]);
    expect(problem(() => read('a,b\n"never,closed\n1,2\n'))).toEqual(['unclosed-quote', 1]);
    expect(problem(() => read(`a,b\n"${'x\n'.repeat(700_000)}`))).toEqual(['unclosed-quote', 1]);
    expect(problem(() => read('PK\u0003\u0004xxxx'))).toEqual(['not-text']);
    expect(problem(() => read(bytes(0x89, 0x50, 0, 1)))).toEqual(['not-text']);
    expect(problem(() => read(`${new Array(300).fill('a').join(',')}\n`))).toEqual(['too-large', 300]);
  });

  it('never throws anything but a named problem, whatever it is fed', () => {
    const check = (result: unknown): void => {
      if (result !== 'no error') expect(Array.isArray(result) && typeof result[0]).toBe('string');
    };
    const soup = fc.array(
      fc.constantFrom(
        '"',
        '""',
        ',',
        ';',
        '\t',
        '|',
        '\n',
        '\r',
        '\r\n',
        'a',
        '1,5',
        ' ',
        '=',
        "'",
        '\uFEFF',
        'é',
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(soup, (parts) => check(problem(() => read(parts.join(''))))),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => check(problem(() => read(raw.slice().buffer)))),
      { numRuns: 300 },
    );
  });

  it('gives the same in pieces as in one go', () => {
    const rows = Array.from({ length: 9000 }, (_, k) => [
      `"r ${k}\r\n, x"`,
      String(k),
      k % 3 ? 'ya' : 'tidak',
    ]);
    const text = rows.map((row) => row.join(',')).join('\r\n');
    const result = read(text, { header: false, delimiter: ',' });
    expect(result.rows).toBe(9000);
    expect(cellsOf(result).at(-1)).toEqual(['r 8999\n, x', '8999', 'ya']);
    expect(cellsOf(result)[4321]![0]).toBe('r 4321\n, x');
  });

  it('reads a million rows in steps and keeps each word once', { timeout: 60_000 }, () => {
    const text = `pijat,asi\n${'ya,baik\ntidak,kurang\n'.repeat(500_000)}`;
    const steps = readCsvSteps({ source: text });
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(300);
    expect(step.value.rows).toBe(1_000_000);
    const [x, y] = step.value.columns.map((one) => ({
      column: one,
      coding: { kind: 'levels', levels: st.summariseColumn(one).order.levels } as const,
    }));
    const chosen = st.choosePairs(x!.column, x!.coding, y!.column, y!.coding);
    expect(chosen.table).toEqual([
      [500_000, 0],
      [0, 500_000],
    ]);
    expect(problem(() => read(`${text}ya,baik\n`))).toEqual(['too-large', 1_000_000]);
  });
});

describe('writing', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', ' ', '1', '.', 'a'),
    }),
  );

  it('comes back cell by cell, whatever it holds', () => {
    for (const style of [st.englishCsv, st.indonesianCsv])
      fc.assert(
        fc.property(
          fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
          (rows) => {
            const text = st.toCsv(rows, style);
            const back = [...csvRows(text, style.delimiter)]
              .flatMap((step) => step.rows)
              .map((row) => [...row]);
            // a line end at the end of the text begins no row
            if (back.at(-1)?.length === 1 && back.at(-1)?.[0] === '') back.pop();
            const asRead = (one: string): string => one.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
            expect(back).toEqual(rows.map((row) => row.map(asRead)));
          },
        ),
        { numRuns: 300 },
      );
  });

  it('gives no cell that a spreadsheet would run, and leaves numbers alone', () => {
    for (const text of ['=1+1', '+1+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1"])
      expect(st.guardCell(text)).toBe(`'${text}`);
    for (const text of ['-1.5', '+3', '-2e-7', '1=1', 'a-b', '', '-0,5'])
      expect(st.guardCell(text)).toBe(text);
    expect(st.toCsv([['n', -2.5, null, '=x']])).toBe("n,-2.5,,'=x\r\n");
    expect(st.toCsv([[-2.5, 'a;b']], st.indonesianCsv)).toBe('-2,5;"a;b"\r\n');
    expect(st.toCsv([[0.5]], { delimiter: ',', decimal: ',' })).toBe('"0,5"\r\n');
    expect(() => st.toCsv([[NaN]])).toThrow(RangeError);
  });
});
