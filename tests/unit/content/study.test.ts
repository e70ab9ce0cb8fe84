import { describe, expect, it } from 'vitest';
import { studyClaims } from '#content/claims/study.ts';
import { fiveStrips, paper, type PrintedTable } from '#content/study/paper.ts';
import { betterStudy, readingItems, type ReadingItem } from '#content/study/reading.ts';
import fixture from './mopuya-study.json' with { type: 'json' };

const items: readonly ReadingItem[] = readingItems;
const { correlation, ...frequencies } = paper.tables;
const frequencyTables: readonly PrintedTable[] = Object.values(frequencies);

/**
 * The quotations of the critical reading, each found verbatim (white space normalised) in the text of the
 * paper, outside §3, §5 and §6, by a script run over the stored copy of that text when this list was made.
 * A new quotation has to be checked against the paper before it is added here.
 */
const verifiedQuotes: readonly string[] = [
  "it can be concluded that postpartum moms' production of breast milk is actually increased by oxytocin massage",
  'starts from the cervical vertebrae to the twelfth thoracic vertebrae',
  'they tend to have more experience in breastfeeding',
  'mothers who received regular oxytocin massage tended to have better milk production',
  'more than half of the respondents were aware of and practiced oxytocin massage',
  'A total of 25 postpartum mothers were recruited as respondents using purposive sampling.',
  'which indicates a strong and positive relationship between the two variables',
  'a correlation coefficient of 0.699 and a p-value of 0.000',
  'it is evident that oxytocin massage offers physiological benefits by stimulating milk production',
  'aims to increase the hormones oxytocin and prolactin being produced during pregnancy',
  'In Indonesia, 66.1% of babies receive exclusive breastfeeding, down from 67.74% in 2019',
  'Oxytocin, often known as the "love hormone," supports maternal bonding and stress reduction',
  'Several studies have supported the use of oxytocin massage as an effective non-pharmacological intervention to enhance lactation',
  'still less than the WHO global target of fifty percent (WHO, 2021)',
  'The vast majority of responders',
  'Post-Term Mothers at Mopuya Community Health Center',
];

/** Every English and Indonesian pair inside a value, with its path. */
const pairsOf = (value: unknown, path = ''): { path: string; en: string; id: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'id' in value) return [{ path, en: String(value.en), id: String(value.id) }];
  return Object.entries(value).flatMap(([key, part]) => pairsOf(part, `${path}/${key}`));
};

describe('the tables of the paper', () => {
  it.each(frequencyTables)('table $number: counts sum to n and percentages are counts over n', (table) => {
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(table.rows.map((row) => row.count))).toBe(paper.n);
    expect(sum(table.rows.map((row) => row.percent))).toBe(100);
    expect(table.total).toMatchObject({ count: paper.n, percent: 100 });
    for (const row of table.rows) expect(row.percent).toBeCloseTo((100 * row.count) / paper.n, 10);
  });

  it('has the numbers of the stored study', () => {
    const stored = [
      fixture.tables['1_age'],
      fixture.tables['2_gravida'],
      fixture.tables['3_education'],
      fixture.tables['4_oxytocin_massage'],
      fixture.tables['5_milk_production'],
    ].map((rows) => rows.map(([, count, percent]) => [count, percent]));
    expect(frequencyTables.map((table) => table.rows.map((row) => [row.count, `${row.percent}%`]))).toEqual(
      stored,
    );
    expect(frequencyTables.map((table) => table.number)).toEqual([1, 2, 3, 4, 5]);

    const kendall = fixture.tables['6_kendall_tau_b'];
    expect(correlation.rows[1].coefficient).toBe(kendall.coefficient);
    expect(correlation.rows.map((row) => row.pPrinted)).toEqual([kendall.p_printed, kendall.p_printed]);
    expect(correlation.rows.map((row) => Number(row.coefficientPrinted.replace(',', '.')))).toEqual(
      correlation.rows.map((row) => row.coefficient),
    );
  });

  it('has the facts of the stored study', () => {
    expect(paper.n).toBe(fixture.n);
    expect(paper.software).toBe(fixture.software);
    expect(paper.design.en).toBe(fixture.design);
    expect(paper.setting.en).toBe(fixture.setting);
    const { title, proceedings, eIssn, doi } = paper.citation;
    for (const part of [title, proceedings, eIssn, doi, paper.licence.name]) {
      expect(fixture.citation).toContain(part);
    }
  });

  it('draws the five variables in ascending order from the same counts', () => {
    expect(fiveStrips.map((strip) => [strip.id, strip.levels.map((level) => level.count)])).toEqual([
      ['age', [3, 20, 2]],
      ['gravida', [11, 14]],
      ['education', [2, 8, 12, 3]],
      ['massage', [11, 14]],
      ['milk', [7, 12, 6]],
    ]);
    const { rows, columns } = fixture.crosstab_recovered;
    expect(fiveStrips[3]?.levels.map((level) => level.name.en)).toEqual(rows);
    expect(fiveStrips[4]?.levels.map((level) => level.name.en)).toEqual(columns);
  });
});

describe('the critical reading', () => {
  it('has the 21 items meant for the site, each once', () => {
    const kept = Array.from({ length: 25 }, (_, index) => index + 1).filter(
      (number) => ![17, 18, 23, 24].includes(number),
    );
    expect(items).toHaveLength(21);
    expect(items.map((item) => item.item).toSorted((a, b) => a - b)).toEqual(kept);
    expect(new Set(items.map((item) => item.id)).size).toBe(21);
    for (const item of items) expect(item.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('quotes the paper verbatim and briefly', () => {
    const quotes = items.flatMap((item) => item.quote ?? []);
    expect(quotes.toSorted()).toEqual(verifiedQuotes.toSorted());
    for (const quote of quotes) expect(quote.split(' ').length, quote).toBeLessThanOrEqual(20);
  });

  it('says exactly where the ceiling of tau_b lies', () => {
    const ceiling = items.find((item) => item.item === 8);
    expect(ceiling?.finding.en).toContain(
      'τ_b reaches ±1 only in a square diagonal table; with these margins the largest attainable is .699',
    );
    expect(ceiling?.finding.id).toContain('0,699');
    expect(ceiling?.fairness.en).toContain('proves no misconduct');
  });

  it('names a claim for each item, at the same place of the paper', () => {
    expect(studyClaims.map((claim) => claim.id)).toEqual(items.map((item) => item.claim));
    items.forEach((item, index) => {
      expect(item.claim).toBe(`study-${item.id}`);
      expect(studyClaims[index]?.sources[0]).toEqual({
        reference: 'rahayu-2025',
        at: item.place,
        read: 'text',
      });
    });
  });
});

describe('both languages', () => {
  const texts = pairsOf({
    items: items.map(({ title, finding, matters, better, fairness }) => ({
      title,
      finding,
      matters,
      better,
      fairness,
    })),
    betterStudy,
    claims: studyClaims.map(({ statement }) => ({ statement })),
  });

  it('differ in every text', () => {
    expect(texts).toHaveLength(21 * 5 + betterStudy.length + 21);
    for (const { path, en, id } of texts) {
      expect(en.trim(), path).not.toBe('');
      expect(id.trim(), path).not.toBe('');
      expect(id, path).not.toBe(en);
    }
  });

  it('write numbers in their own way', () => {
    for (const { path, en, id } of texts) {
      expect(en, path).not.toMatch(/\b0\.699|\d,\d(?!00\b)/);
      // A decimal point in Indonesian stands only where the paper's own print is shown.
      expect(id.replaceAll(/\b0\.000|(?<!\d)\.000/g, ''), path).not.toMatch(/(?<![A-Za-z])\d*\.\d/);
    }
  });

  it('stay fair in tone', () => {
    const unfair = /fraud|fabricat|dishonest|misconduct|palsu|rekayasa|curang/i;
    const all = pairsOf({ paper, fiveStrips, items, betterStudy, studyClaims });
    for (const { path, en, id } of all) {
      expect(`${en} ${id}`.replaceAll('proves no misconduct', ''), path).not.toMatch(unfair);
    }
  });
});
