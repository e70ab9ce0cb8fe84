import { describe, expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import * as st from '#engines/statistics/index.ts';
import recorded from '../../reference/cases/commands.json' with { type: 'json' };

/*
 * cases/commands.json holds what R and SciPy printed when the commands were run (scripts/record-commands.mjs). The
 * commands must still be those, and the engine must agree with what they gave.
 */

const pairsOf = (data: (typeof recorded.cases)[number]['data']): st.CommandData =>
  'table' in data && data.table
    ? { kind: 'table', table: data.table }
    : { kind: 'pairs', pairs: { x: (data.x ?? []).map(Number), y: (data.y ?? []).map(Number) } };

describe.each(recorded.cases)('commands for $name', ({ data: stored, r, scipy }) => {
  const data = pairsOf(stored);
  const sample = data.kind === 'table' ? st.sampleOfTable(data.table) : st.countPairs(data.pairs);

  it('are those that were run', () => {
    expect(st.commandsFor('r', data)).toBe(r.commands);
    expect(st.commandsFor('scipy', data)).toBe(scipy.commands);
  });

  it('gave what the engine gives', () => {
    const tau = st.tauB(sample.counts);
    const normal = st.asymptoticTest(sample);
    const corrected = st.correctedTest(sample);
    if (!tau.ok || !normal.ok || !corrected.ok) throw new Error('undefined');
    expect(Math.abs(r.tau - tau.value)).toBeLessThan(1e-12);
    expect(Math.abs(scipy.tau - tau.value)).toBeLessThan(1e-12);
    expect(Math.abs(r.p / normal.value.p - 1)).toBeLessThan(1e-9);
    expect(Math.abs(r.correctedP / corrected.value.p - 1)).toBeLessThan(1e-9);
    expect(Math.abs(scipy.p / normal.value.p - 1)).toBeLessThan(1e-9);
  });
});

describe('commands', () => {
  const table: st.CommandData = { kind: 'table', table: recoveredTable };

  it('for SPSS weight the cells and ask for both procedures', () => {
    expect(st.commandsFor('spss', table)).toBe(
      [
        'DATA LIST LIST / x y freq.',
        'BEGIN DATA',
        '1 1 7',
        '1 2 4',
        '2 2 8',
        '2 3 6',
        'END DATA.',
        'WEIGHT BY freq.',
        'NONPAR CORR',
        '  /VARIABLES=x y',
        '  /PRINT=KENDALL TWOTAIL NOSIG',
        '  /MISSING=PAIRWISE.',
        'CROSSTABS',
        '  /TABLES=x BY y',
        '  /STATISTICS=BTAU CTAU GAMMA D CORR.',
        '',
      ].join('\n'),
    );
  });

  it('for jamovi call the correlation matrix on the same data as R', () => {
    const text = st.commandsFor('jamovi', table);
    expect(text).toContain('y <- rep(col(counts), counts)');
    expect(text).toContain('kendall = TRUE');
  });

  it('write infinite values where a program holds them, ranks where it does not', () => {
    const data: st.CommandData = { kind: 'pairs', pairs: { x: [1, Infinity, -Infinity], y: [2, 2, 1] } };
    expect(st.commandsFor('r', data)).toContain('x <- c(1, Inf, -Inf)');
    expect(st.commandsFor('scipy', data)).toContain('x = [1, float("inf"), -float("inf")]');
    expect(st.commandsFor('spss', data)).toContain('BEGIN DATA\n2 2\n3 2\n1 1\nEND DATA.');
    expect(st.commandsFor('jamovi', data)).toContain('x <- c(2, 3, 1)');
  });

  it('keep lines short and lose no number', () => {
    const x = Float64Array.from({ length: 300 }, (_, i) => i / 7);
    const text = st.commandsFor('r', { kind: 'pairs', pairs: { x, y: x } });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    const inside = /x <- c\(([^)]*)\)/.exec(text)![1]!;
    expect(inside.split(',').map(Number)).toEqual([...x]);
  });

  it('refuse what cannot be typed', () => {
    const long = new Float64Array(st.MOST_TYPED + 1);
    const problem = (data: st.CommandData): string => {
      try {
        st.commandsFor('r', data);
        return '';
      } catch (error) {
        return error instanceof st.InputError ? error.problem : 'another error';
      }
    };
    expect(problem({ kind: 'pairs', pairs: { x: long, y: long } })).toBe('too-large');
    expect(problem({ kind: 'pairs', pairs: { x: [NaN], y: [1] } })).toBe('not-a-number');
    expect(problem({ kind: 'pairs', pairs: { x: [], y: [] } })).toBe('empty-data');
    expect(problem({ kind: 'pairs', pairs: { x: [1], y: [] } })).toBe('unequal-lengths');
    expect(problem({ kind: 'table', table: [[1], [1, 2]] })).toBe('ragged-table');
  });
});

it('what the programs would not give is said beside the commands', () => {
  const note = (...table: number[][]) => st.commandNote({ kind: 'table', table });
  expect(note([1, 0], [0, 1])).toBe('two-observations');
  expect(note([3, 2], [0, 0])).toBe('undefined');
  expect(note([0, 0], [0, 0])).toBe('undefined');
  expect(note([1, 0, 0], [0, 1, 0], [0, 0, 1])).toBe('untied');
  expect(st.commandNote({ kind: 'table', table: recoveredTable })).toBeNull();
  expect(st.commandNote({ kind: 'pairs', pairs: { x: [1, 2, 3], y: [3, 1, 2] } })).toBe('untied');
});
