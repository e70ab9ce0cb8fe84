import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as st from '#engines/statistics/index.ts';

const problem = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof st.InputError ? error.problem : error;
  }
  return 'no error';
};
const column = (cells: readonly string[]): st.DataColumn => {
  const values = [...new Set(cells)];
  return { name: null, values, codes: Int32Array.from(cells, (cell) => values.indexOf(cell)) };
};

describe('the order of levels', () => {
  const scales = [
    ['kurang', 'cukup', 'baik'],
    ['Not enough', 'Enough', 'Good'],
    ['poor', 'fair', 'good', 'very good', 'excellent'],
    ['Sangat kurang', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'],
    ['tidak', 'ya'],
    ['No', 'Yes'],
    ['rendah', 'sedang', 'tinggi'],
    ['low', 'medium', 'high'],
    ['ringan', 'sedang', 'berat'],
    ['mild', 'moderate', 'severe'],
    ['never', 'rarely', 'sometimes', 'often', 'always'],
    ['tidak pernah', 'jarang', 'kadang-kadang', 'sering', 'selalu'],
    ['sangat tidak setuju', 'tidak setuju', 'ragu-ragu', 'setuju', 'sangat setuju'],
    ['STS', 'TS', 'N', 'S', 'SS'],
    ['strongly disagree', 'disagree', 'neutral', 'agree', 'strongly agree'],
    ['tidak puas', 'cukup puas', 'puas', 'sangat puas'],
    ['tidak lancar', 'kurang lancar', 'lancar'],
    ['primigravida', 'multigravida'],
    ['SD', 'SMP', 'SMA', 'Diploma', 'Sarjana'],
    ['sebelum', 'sesudah'],
    ['kontrol', 'intervensi'],
    ['tidak dilakukan', 'dilakukan'],
  ];
  it.each(scales.map((scale) => [scale.join(' < '), scale] as const))('%s', (_, scale) => {
    for (const seed of [1, 2, 3]) {
      const mixed = [...scale].sort(
        (a, b) => ((a.length * 7 + seed * 3) % 5) - ((b.length * 7 + seed * 3) % 5),
      );
      const guess = st.guessLevels([...mixed, '', 'n/a']);
      expect(guess.levels.map((level) => level[0])).toEqual(scale);
      expect(guess.source).toBe('known-words');
    }
  });

  it('puts spellings of one level together', () => {
    expect(st.guessLevels(['Ya', 'tidak', 'YA ', 'ya', 'Tidak']).levels).toEqual([
      ['tidak', 'Tidak'],
      ['Ya', 'YA', 'ya'],
    ]);
    expect(st.guessLevels(['2. Cukup', '1. Kurang', '3. Baik']).levels.flat()).toEqual([
      '1. Kurang',
      '2. Cukup',
      '3. Baik',
    ]);
  });

  it('reads numbers, ranges and, when nothing else is left, the alphabet', () => {
    expect(st.guessLevels(['10', '9', '1.0', '1']).levels).toEqual([['1.0', '1'], ['9'], ['10']]);
    const ages = st.guessLevels(['> 35', '20–35', '< 20']);
    expect(ages).toMatchObject({ levels: [['< 20'], ['20–35'], ['> 35']], source: 'numbers-in-words' });
    expect(st.guessLevels(['Manado', 'Bitung'])).toMatchObject({
      levels: [['Bitung'], ['Manado']],
      source: 'alphabet',
    });
    expect(st.guessLevels(['', 'NA']).levels).toEqual([]);
  });
});

describe('numbers in cells', () => {
  it('are read with a point or a comma, and nothing else is a number', () => {
    expect(st.numberIn('1,5', ',')).toBe(1.5);
    expect(st.numberIn('1.234,5', ',')).toBe(1234.5);
    expect(st.numberIn('1,234.5', '.')).toBe(1234.5);
    expect(st.numberIn('−3', '.')).toBe(-3);
    expect(st.numberIn('.5', '.')).toBe(0.5);
    for (const text of ['', '-', '1,2,3', '1e999', 'Infinity', 'NaN', '0x10', '12 kg', '1.2.3'])
      expect(st.numberIn(text, '.'), text).toBeNull();
  });

  it('have one spelling in a column, and an unclear one is said to be unclear', () => {
    expect(st.numberSpelling(['1,5', '2'])).toEqual({ decimal: ',', ambiguous: false });
    expect(st.numberSpelling(['1.5', '2'])).toEqual({ decimal: '.', ambiguous: false });
    expect(st.numberSpelling(['1', '2'])).toEqual({ decimal: '.', ambiguous: false });
    expect(st.numberSpelling(['1,500', '2'])).toEqual({ decimal: '.', ambiguous: true });
    expect(st.numberSpelling(['1,500', '2'], ',')).toEqual({ decimal: ',', ambiguous: true });
    expect(st.numberSpelling(['1,5', '2.5'])).toBeNull();
    expect(st.numberSpelling(['12', 'kg'])).toBeNull();
  });

  it('come back from their own spelling', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(st.numberIn(String(number), '.')).toBe(number === 0 ? 0 : number);
        expect(st.numberIn(String(number).replace('.', ','), ',')).toBe(number === 0 ? 0 : number);
      }),
    ));
});

describe('two columns', () => {
  const words = { kind: 'levels', levels: [['tidak'], ['ya', 'Ya']] } as const;
  const milk = { kind: 'levels', levels: [['kurang'], ['cukup'], ['baik']] } as const;

  it('become pairs and a table, and every row is accounted for', () => {
    const x = column(['ya', 'tidak', '', 'Ya', 'ya', 'mungkin', 'n/a', 'tidak']);
    const y = column(['baik', 'kurang', 'baik', 'cukup', '?', 'baik', '-', 'cukup']);
    const chosen = st.choosePairs(x, words, y, milk);
    expect(Array.from(chosen.pairs.x)).toEqual([1, 0, 1, 0]);
    expect(Array.from(chosen.pairs.y)).toEqual([2, 0, 1, 1]);
    expect(chosen.table).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ]);
    expect(chosen).toMatchObject({
      rows: 8,
      used: 4,
      missing: { x: 1, y: 1, both: 1 },
      excluded: 1,
      leftOut: [2, 4, 5, 6],
    });
  });

  it('always add up', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('tidak', 'ya', 'x', ''), fc.constantFrom('1', '2,5', 'b', 'NA')), {
          minLength: 1,
          maxLength: 40,
        }),
        (rows) => {
          const x = column(rows.map(([a]) => a));
          const y = column(rows.map(([, b]) => b));
          const numbers = { kind: 'numbers', decimal: ',' } as const;
          const usable = rows.filter(([a, b]) => a.length > 1 && /\d/.test(b)).length;
          if (usable === 0) {
            expect(problem(() => st.choosePairs(x, words, y, numbers))).toBe('empty-data');
            return;
          }
          const chosen = st.choosePairs(x, words, y, numbers);
          const { missing } = chosen;
          expect(chosen.used).toBe(usable);
          expect(chosen.used + missing.x + missing.y + missing.both + chosen.excluded).toBe(rows.length);
          expect(chosen.leftOut).toHaveLength(rows.length - usable);
          expect(chosen.table).toBeNull();
        },
      ),
    ));

  it('refuse bad codings by name', () => {
    const x = column(['ya', 'tidak']);
    const run = (levels: string[][], other = x): unknown =>
      problem(() => st.choosePairs(x, { kind: 'levels', levels }, other, words));
    expect(run([])).toBe('empty-data');
    expect(run([['ya']])).toBe('one-level');
    expect(run([['ya'], ['ya']])).toBe('level-twice');
    expect(run([['a'], ['b']])).toBe('empty-data');
    expect(run([['ya'], ['tidak']], column(['ya']))).toBe('unequal-lengths');
    expect(run(Array.from({ length: 65 }, (_, k) => [String(k)]))).toBe('too-large');
  });

  it('are summarised for a person who chooses', () => {
    expect(st.summariseColumn(column(['baik', '', 'kurang', 'NA', 'baik']))).toMatchObject({
      kind: 'levels',
      missing: 2,
      distinct: 2,
    });
    expect(st.summariseColumn(column(['1,5', '2']))).toMatchObject({ kind: 'number', missing: 0 });
    expect(st.summariseColumn(column(['', '-']))).toMatchObject({ kind: 'empty', missing: 2 });
    const names = column(Array.from({ length: 70 }, (_, k) => String.fromCodePoint(0x4e00 + k)));
    expect(st.summariseColumn(names).kind).toBe('text');
  });
});
