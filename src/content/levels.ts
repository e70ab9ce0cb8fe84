import type { Bilingual } from './bilingual.ts';
import type { ClaimId } from './claims/index.ts';

/** One line of a figure of measured values: a range, a value, or both; all in the unit of the figure. */
export interface MeasuredRange {
  readonly name: Bilingual;
  readonly low?: number;
  readonly high?: number;
  readonly value?: number;
  readonly claim: ClaimId;
}

/** A figure of measured values on one axis. */
export interface RangeChart {
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  /** Ends of the axis and what is written on it. */
  readonly ticks: readonly number[];
  readonly rows: readonly MeasuredRange[];
}

/** Every number stands in the statement of its claim; tests/unit/content/levels.test.ts compares them. */
export const rangeCharts = {
  'first-days': {
    unit: 'g, mL / 24 h',
    scale: 'linear',
    ticks: [0, 200, 400, 600, 800],
    rows: [
      {
        name: { en: 'Day 1', id: 'Hari ke-1' },
        low: 7,
        high: 122,
        value: 37,
        claim: 'milk-in-the-first-days',
      },
      {
        name: { en: 'Day 3', id: 'Hari ke-3' },
        low: 98,
        high: 775,
        value: 408,
        claim: 'milk-in-the-first-days',
      },
      {
        name: { en: 'Day 5', id: 'Hari ke-5' },
        low: 452,
        high: 876,
        value: 705,
        claim: 'milk-in-the-first-days',
      },
      { name: { en: '1 month', id: '1 bulan' }, value: 624, claim: 'milk-over-the-months' },
      { name: { en: '3 months', id: '3 bulan' }, value: 735, claim: 'milk-over-the-months' },
      { name: { en: '6 months', id: '6 bulan' }, value: 729, claim: 'milk-over-the-months' },
      { name: { en: '12 months', id: '12 bulan' }, value: 593, claim: 'milk-over-the-months' },
    ],
  },
  oxytocin: {
    unit: 'pg/mL',
    scale: 'log',
    ticks: [1, 10, 100, 1000],
    rows: [
      {
        name: { en: 'Extracted, at rest', id: 'Dengan ekstraksi, istirahat' },
        low: 1.2,
        high: 1.5,
        claim: 'oxytocin-levels',
      },
      {
        name: { en: 'Extracted, mean while suckling', id: 'Dengan ekstraksi, rerata saat bayi menyusu' },
        low: 10,
        high: 12,
        claim: 'oxytocin-levels',
      },
      {
        name: { en: 'Extracted, single peaks', id: 'Dengan ekstraksi, puncak' },
        low: 9,
        high: 46,
        claim: 'oxytocin-levels',
      },
      {
        name: { en: 'ELISA in a massage study', id: 'ELISA dalam penelitian pijat' },
        low: 505,
        high: 600,
        claim: 'oxytocin-elisa-in-a-massage-study',
      },
    ],
  },
  prolactin: {
    unit: 'ng/mL',
    scale: 'log',
    ticks: [1, 10, 100, 1000],
    rows: [
      {
        name: {
          en: '1 month, before and at peak, 11 mothers',
          id: '1 bulan, sebelum dan saat puncak, 11 ibu',
        },
        low: 119,
        high: 286,
        claim: 'prolactin-levels-in-lactation',
      },
      {
        name: { en: '6 months, the same mothers', id: '6 bulan, ibu yang sama' },
        low: 59,
        high: 91,
        claim: 'prolactin-levels-in-lactation',
      },
      {
        name: {
          en: 'Days 10–90, before and at peak, 5 mothers',
          id: 'Hari ke-10–90, sebelum dan saat puncak, 5 ibu',
        },
        low: 61,
        high: 71,
        claim: 'prolactin-levels-in-lactation',
      },
      {
        name: {
          en: 'Weeks 4–6, at rest, from lowest to highest of 58',
          id: 'Minggu ke-4–6, istirahat, terendah sampai tertinggi dari 58',
        },
        low: 7,
        high: 220,
        claim: 'prolactin-levels-in-lactation',
      },
    ],
  },
} as const satisfies Record<string, RangeChart>;

export type RangeChartId = keyof typeof rangeCharts;
