import { none, ok, type Result } from '../../kit/result.ts';
import { attainableCounts } from '../coefficients/attainable.ts';
import { tauB, type Coefficient } from '../coefficients/kendall.ts';
import { orderedGroupSizes } from '../counts/argsort.ts';
import { countPairs, sampleOfTable, type Pairs, type Sample } from '../counts/countPairs.ts';
import { tiedPairs } from '../counts/pairCounts.ts';
import { profilesOfPairs, profilesOfTable, type Profiles } from '../counts/profiles.ts';
import { columnTotals, rowTotals, type Table } from '../counts/table.ts';
import type { Undefined } from '../errors.ts';
import { asymptoticTest, type NormalTest } from '../inference/asymptotic.ts';
import type { OrderedMargins } from '../inference/exact/exact.ts';
import { waldInterval, type Interval } from '../inference/intervals.ts';
import { standardErrors } from '../inference/standardErrors.ts';

/** What has to be said beside a coefficient, as a code; its value stands beside it. */
export type ReportNote =
  /** No pair is discordant: ask how the rating was made. */
  | { readonly code: 'no-discordant-pair' }
  /** No pair is concordant. */
  | { readonly code: 'no-concordant-pair' }
  /** The interval reaches from below 0 to above it: the direction in the population stays open. */
  | { readonly code: 'interval-holds-zero' }
  /** The interval lets the margins vary and reaches beyond what they permit. */
  | { readonly code: 'interval-beyond-attainable'; readonly attainable: number }
  /** The share of pairs that are tied and so say nothing about direction. */
  | { readonly code: 'tied-pairs'; readonly share: number }
  /** tau_b is ±1 as far as these observations tell: no Wald interval. */
  | { readonly code: 'no-interval' }
  /** Too few observations for an interval made for large samples. */
  | { readonly code: 'small-sample'; readonly n: number };

/** Everything the sentence of a report needs, as codes and values. */
export interface AssociationReport {
  readonly n: number;
  readonly tauB: Coefficient;
  /** Of this sample: the sign of S. `none` where S = 0, `undefined` where tau_b is. */
  readonly direction: 'positive' | 'negative' | 'none' | 'undefined';
  /** Wald, ASE1; level .95. */
  readonly interval: Result<Interval, Undefined>;
  /** Two-sided, normal, no continuity correction. */
  readonly test: Result<NormalTest, Undefined>;
  /** P(|S| ≥ |s|) with both margins fixed, where the caller had it computed. */
  readonly exactP: number | null;
  readonly notes: readonly ReportNote[];
}

/** Below this the nominal 95 % interval is known to cover less (facts/statistics.md §4: about 90 % at 25). */
const SMALL_SAMPLE = 50;
/** From this share of tied pairs on, the reader should be told. */
const MANY_TIES = 0.25;

/**
 * The report of a cross-table.
 * @param exactP P(|S| ≥ |s|) if it is known: it can be slow, so it is not computed here
 * @throws InputError as {@link sampleOfTable}
 * @example reportOfTable([[7, 4, 0], [0, 8, 6]]).direction // → 'positive'
 */
export function reportOfTable(table: Table, exactP: number | null = null): AssociationReport {
  return reportOf(
    sampleOfTable(table),
    profilesOfTable(table),
    { rows: rowTotals(table), columns: columnTotals(table) },
    exactP,
  );
}

/**
 * The report of raw pairs without missing values.
 * @throws InputError as {@link countPairs}
 * @example reportOfPairs({ x: [1, 2, 3], y: [3, 2, 1] }).direction // → 'negative'
 */
export function reportOfPairs(pairs: Pairs, exactP: number | null = null): AssociationReport {
  const margins = { rows: orderedGroupSizes(pairs.x), columns: orderedGroupSizes(pairs.y) };
  return reportOf(countPairs(pairs), profilesOfPairs(pairs), margins, exactP);
}

function reportOf(
  sample: Sample,
  profiles: Profiles,
  margins: OrderedMargins,
  exactP: number | null,
): AssociationReport {
  const { counts } = sample;
  const tau = tauB(counts);
  const used = (sizes: readonly number[]): number => sizes.filter((size) => size > 0).length;
  const errors = standardErrors(profiles, { rows: used(margins.rows), columns: used(margins.columns) });
  const interval = !tau.ok
    ? none(tau.why)
    : errors.ok
      ? waldInterval(tau.value, errors.value.tauB)
      : none(errors.why);

  const notes: ReportNote[] = [];
  if (tau.ok) {
    if (counts.discordant === 0 && counts.s > 0) notes.push({ code: 'no-discordant-pair' });
    if (counts.concordant === 0 && counts.s < 0) notes.push({ code: 'no-concordant-pair' });
    const tied = tiedPairs(counts) / counts.pairs;
    if (tied >= MANY_TIES) notes.push({ code: 'tied-pairs', share: tied });
    if (!interval.ok) notes.push({ code: 'no-interval' });
    else {
      if (counts.n < SMALL_SAMPLE) notes.push({ code: 'small-sample', n: counts.n });
      if (counts.s !== 0 && interval.value.low < 0 && interval.value.high > 0)
        notes.push({ code: 'interval-holds-zero' });
      const extremes = attainableCounts(margins.rows, margins.columns);
      const largest = tauB(extremes.largest);
      const smallest = tauB(extremes.smallest);
      if (largest.ok && interval.value.high > largest.value)
        notes.push({ code: 'interval-beyond-attainable', attainable: largest.value });
      else if (smallest.ok && interval.value.low < smallest.value)
        notes.push({ code: 'interval-beyond-attainable', attainable: smallest.value });
    }
  }
  return {
    n: counts.n,
    tauB: tau,
    direction: !tau.ok ? 'undefined' : counts.s > 0 ? 'positive' : counts.s < 0 ? 'negative' : 'none',
    interval: interval.ok ? ok(interval.value) : interval,
    test: asymptoticTest(sample),
    exactP,
    notes,
  };
}
