import { expect, it } from 'vitest';
import { claimById } from '#content/claims/index.ts';
import { rangeCharts, type RangeChart } from '#content/levels.ts';
import { saintDays } from '#content/milkDays.ts';

/** Whole numbers and decimals of an English statement, as numbers. */
const numbersIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', ''))),
  );

const rows = Object.entries(rangeCharts as Readonly<Record<string, RangeChart>>).flatMap(
  ([chart, { rows: all }]) => all.map((row) => [`${chart}: ${row.name.en}`, row] as const),
);

it.each(rows)('%s: every number stands in the statement of its claim', (_, row) => {
  const known = numbersIn(claimById(row.claim).statement.en);
  for (const value of [row.low, row.high, row.value]) if (value !== undefined) expect(known).toContain(value);
});

it('the first days of milk stand in the statement of their claim', () => {
  const known = numbersIn(claimById('milk-in-the-first-days').statement.en);
  for (const { mean, low, high } of saintDays)
    for (const value of [mean, low, high]) expect(known).toContain(value);
});
