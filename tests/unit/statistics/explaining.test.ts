import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import * as st from '#engines/statistics/index.ts';
import { printedBy, rNumber, spssText } from '#figures/software/printed.ts';
import { reportNotes, reportSentence } from '#figures/software/sentence.ts';
import { formatFor } from '#i18n/format.ts';
import { wordsFor } from '#i18n/index.ts';
import { plainText } from '#i18n/message.ts';

const people = fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) });
const exact = (table: st.Table): st.ExactPValues => {
  const distribution = st.exactDistribution(st.marginsOf(table));
  if (!distribution.ok) throw new Error(distribution.why);
  return st.exactPValues(distribution.value, st.countTable(table).s);
};
const sentenceOf = (report: st.AssociationReport, language: 'en' | 'id'): string => {
  const words = wordsFor(language).report;
  return plainText(reportSentence(report, words.variables, words, formatFor(language)));
};

describe('why a pair counts as it does', () => {
  it('adds up to the counts of the sample', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 2, maxLength: 12 }), (all) => {
        const totals = { concordant: 0, discordant: 0, tiedX: 0, tiedY: 0, tiedBoth: 0 };
        let s = 0;
        for (let i = 0; i < all.length; i += 1)
          for (let j = 0; j < i; j += 1) {
            const why = st.explainPair(all[i]!, all[j]!);
            for (const name of why.countedIn) totals[name] += 1;
            s += why.addsToS;
          }
        const { counts } = st.countPairs({ x: all.map((one) => one.x), y: all.map((one) => one.y) });
        expect({ ...totals, s }).toEqual({
          concordant: counts.concordant,
          discordant: counts.discordant,
          tiedX: counts.tiedX,
          tiedY: counts.tiedY,
          tiedBoth: counts.tiedBoth,
          s: counts.s,
        });
      }),
    );
  });

  it('does not depend on who is named first, and puts the lower x first', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const one = st.explainPair(a, b);
        expect(one).toEqual(st.explainPair(b, a));
        expect(one.x).not.toBe('lower');
        expect(one.first.x).toBeLessThanOrEqual(one.second.x);
      }),
    );
  });

  it('compares and never calculates', () => {
    expect(st.explainPair({ x: 2e-200, y: 0 }, { x: 0, y: 2e-200 }).kind).toBe('discordant');
    expect(st.explainPair({ x: -0, y: 1 }, { x: 0, y: Infinity })).toMatchObject({
      kind: 'tied-x',
      x: 'equal',
      y: 'higher',
    });
    expect(() => st.explainPair({ x: 0, y: 0 }, { x: 0, y: NaN })).toThrow(st.InputError);
  });
});

describe('the report', () => {
  it('of the study reads as APA asks, in both languages', () => {
    const report = st.reportOfTable(recoveredTable, exact(recoveredTable).absolute);
    expect(sentenceOf(report, 'en')).toBe(
      'In this sample, massage was positively associated with milk production, tau-b = .70, 95% CI [.57, .83], N = 25, p < .001 (asymptotic); exact p < .001.',
    );
    expect(sentenceOf(report, 'id')).toBe(
      'Dalam sampel ini, pijat berhubungan positif dengan produksi ASI, tau-b = 0,70, IK 95% [0,57; 0,83], N = 25, p < 0,001 (asimtotik); p eksak < 0,001.',
    );
  });

  it('says beside it what has to be said', () => {
    const report = st.reportOfTable(recoveredTable);
    expect(report.exactP).toBeNull();
    expect(report.notes.map((note) => note.code)).toEqual([
      'no-discordant-pair',
      'tied-pairs',
      'small-sample',
      'interval-beyond-attainable',
    ]);
    expect(reportNotes(report, wordsFor('en').report, formatFor('en')).map((note) => note.text)).toContain(
      '59% of all pairs are tied.',
    );
  });

  it('of weak, turned and undefined data', () => {
    const weak = [
      [3, 2],
      [2, 3],
    ];
    expect(sentenceOf(st.reportOfTable(weak), 'en')).toMatch(
      /positively associated .*tau-b = \.20, .*p = \.549 \(asymptotic\)\.$/,
    );
    expect(st.reportOfTable(weak.toReversed()).direction).toBe('negative');
    expect(
      sentenceOf(
        st.reportOfTable([
          [1, 1],
          [1, 1],
        ]),
        'en',
      ),
    ).toContain('no tendency');
    expect(sentenceOf(st.reportOfTable([[3, 4]]), 'en')).toBe(
      'tau-b of massage and milk production (N = 7) is not defined: the first variable never varies.',
    );
    expect(
      st.reportOfTable([
        [4, 0],
        [0, 4],
      ]).interval,
    ).toEqual({ ok: false, why: 'zero-standard-error' });
    expect(
      sentenceOf(
        st.reportOfTable([
          [4, 0],
          [0, 4],
        ]),
        'en',
      ),
    ).not.toContain('CI');
  });

  it('of pairs is that of their table', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 30 }), (all) => {
        const table = [0, 1, 2, 3].map((x) =>
          [0, 1, 2, 3].map((y) => all.filter((one) => one.x === x && one.y === y).length),
        );
        const ofPairs = st.reportOfPairs({ x: all.map((one) => one.x), y: all.map((one) => one.y) });
        const ofTable = st.reportOfTable(table);
        expect(ofPairs.tauB).toEqual(ofTable.tauB);
        expect(ofPairs.notes.map((note) => note.code)).toEqual(ofTable.notes.map((note) => note.code));
        if (ofTable.interval.ok && ofPairs.interval.ok)
          expect(ofPairs.interval.value.low).toBeCloseTo(ofTable.interval.value.low, 12);
        expect(ofPairs.interval.ok).toBe(ofTable.interval.ok);
      }),
    );
  });
});

describe('the table as SPSS prints it', () => {
  const printed = (table: st.Table): string[] =>
    st
      .spssCorrelations(st.sampleOfTable(table))
      .flatMap((block) => [...block.coefficient, ...block.significance].map(spssText));

  it('has 1.000 and a dot for a variable with itself', () => {
    expect(printed(recoveredTable)).toEqual(['1.000', '.699', '.', '.000', '.699', '1.000', '.000', '.']);
  });

  it('has dots where a variable never varies', () => {
    expect(printed([[3, 4]])).toEqual(['.', '.', '.', '.', '.', '1.000', '.', '.']);
  });

  it('stars at .05 and .01', () => {
    const stars = (table: st.Table): unknown => {
      const cell = st.spssCorrelations(st.sampleOfTable(table))[0].coefficient[1];
      return cell.kind === 'number' ? cell.stars : null;
    };
    expect(stars(recoveredTable)).toBe(2);
    expect(
      stars([
        [6, 2],
        [2, 6],
      ]),
    ).toBe(0); // p = .053
    expect(
      stars([
        [7, 2],
        [2, 7],
      ]),
    ).toBe(1); // p = .022
  });
});

describe('which software prints which p', () => {
  const lines = st.softwarePValues(recoveredTable, { exact: exact(recoveredTable) });
  const p = (id: st.SoftwareId): number => {
    const line = lines.find((one) => one.id === id)!;
    if (!line.p.ok) throw new Error(line.p.why);
    return line.p.value;
  };

  it('has the values of the fact file for the study', () => {
    expect(p('r-cor-test')).toBeCloseTo(0.000304404264, 12);
    expect(p('scipy')).toBe(p('r-cor-test'));
    expect(p('spss-nonpar-corr')).toBe(p('r-cor-test'));
    expect(p('r-cor-test-corrected')).toBeCloseTo(0.000341078, 9);
    expect(p('r-kendall')).toBe(p('r-cor-test-corrected'));
    expect(p('coin')).toBeCloseTo(0.000111051, 9);
    expect(p('coin-mid-p')).toBeCloseTo(0.0000555256, 10);
    expect(p('spss-crosstabs') / 1.63e-14).toBeCloseTo(1, 2);
  });

  it('tells the right interval from the one DescTools prints', () => {
    const interval = (id: st.SoftwareId): string[] => {
      const line = lines.find((one) => one.id === id)!;
      return line.interval.ok
        ? [line.interval.value.low.toFixed(4), line.interval.value.high.toFixed(4)]
        : [];
    };
    expect(interval('ruas')).toEqual(['0.5716', '0.8258']);
    expect(interval('desctools')).toEqual(['0.5567', '0.8407']);
    expect(interval('spss-crosstabs')).toEqual([]);
    const error = st.descToolsStandardError(recoveredTable);
    expect(error.ok && error.value.toFixed(5)).toBe('0.07245');
    const turned = [0, 1, 2].map((j) => recoveredTable.map((row) => row[j]!));
    const other = st.descToolsStandardError(turned);
    expect(other.ok && other.value).not.toBeCloseTo(0.07245, 4);
  });

  it('takes the exact p where R and SciPy do: nothing tied and few observations', () => {
    const diagonal = (n: number): number[][] =>
      Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_unused, j) => (i === j ? 1 : 0)));
    const rule = (n: number, id: st.SoftwareId): string =>
      st.softwarePValues(diagonal(n)).find((one) => one.id === id)!.rule;
    expect([rule(5, 'r-cor-test'), rule(5, 'scipy'), rule(5, 'r-kendall')]).toEqual([
      'doubled',
      'doubled',
      'corrected',
    ]);
    expect([rule(33, 'scipy'), rule(34, 'scipy')]).toEqual(['doubled', 'normal']);
    expect([rule(49, 'r-cor-test'), rule(50, 'r-cor-test')]).toEqual(['doubled', 'normal']);
  });

  it('says why a line is empty', () => {
    const why = (table: st.Table, id: st.SoftwareId): string | null => {
      const line = st.softwarePValues(table).find((one) => one.id === id)!;
      return line.p.ok ? null : line.p.why;
    };
    expect(why(recoveredTable, 'coin')).toBe('not-computed');
    expect(
      why(
        [
          [1, 2, 0],
          [3, 1, 1],
          [1, 1, 4],
        ],
        'coin',
      ),
    ).toBe('needs-two-rows');
    // one variable with two levels is enough, whichever
    expect(
      why(
        [
          [4, 1],
          [2, 3],
          [0, 5],
        ],
        'coin',
      ),
    ).toBe('not-computed');
    expect(why([[3, 4]], 'coin')).toBe('one-level-x');
    expect(why(recoveredTable, 'desctools')).toBe('prints-none');
    expect(
      why(
        [
          [4, 0],
          [0, 4],
        ],
        'spss-crosstabs',
      ),
    ).toBe('zero-standard-error');
    const simulated = st.softwarePValues(recoveredTable, { monteCarlo: { p: 0.0002, resamples: 9999 } });
    expect(simulated.find((one) => one.id === 'spss-monte-carlo')?.p).toEqual({ ok: true, value: 0.0002 });
  });

  it('prints as the programs do', () => {
    expect(printedBy('spss-nonpar-corr', p('spss-nonpar-corr'))).toBe('.000');
    expect(printedBy('jamovi', p('jamovi'))).toBe('< .001');
    expect(printedBy('scipy', 0.05)).toBe('pvalue=0.05');
    expect(printedBy('scipy', 1.5e-7)).toBe('pvalue=1.5e-07');
    // SciPy 1.17.1 prints 0.00030440426405327754: what is told of it is right
    expect(printedBy('scipy', p('scipy'))).toBe('pvalue=0.0003044042641…');
    expect(printedBy('scipy', 1 / 3e7)).toBe('pvalue=3.333333333…e-08');
    expect(printedBy('desctools', 0.05)).toBeNull();
    // as R 4.2.2 prints them
    expect(
      [0.000304404264, 0.0000304404, 0.05, 0.123456, 1, 1e-5, 0.012, 1.2345e-10, 1e-17].map(rNumber),
    ).toEqual([
      'p-value = 0.0003044',
      'p-value = 3.044e-05',
      'p-value = 0.05',
      'p-value = 0.1235',
      'p-value = 1',
      'p-value = 1e-05',
      'p-value = 0.012',
      'p-value = 1.234e-10',
      'p-value < 2.2e-16',
    ]);
  });
});
