import type { InputSchedule, Window } from './inputs.ts';
import { feedsOf } from './inputs.ts';

/*
 * What was measured in women, to be laid beside the curves of a run: facts/physiology.md §1–3. A range is named by
 * what it is; the site ties each name to a claim with its sources.
 */

export type PublishedId =
  /** Basal oxytocin between feeds, extracted radioimmunoassay. */
  | 'oxytocin-basal'
  /** Mean oxytocin during suckling, extracted radioimmunoassay. */
  | 'oxytocin-mean'
  /** From the lower to the higher published mean of prolactin at its peak, days 10–90. */
  | 'prolactin-peak'
  /** The same at six months: before and at the peak of the feed. */
  | 'prolactin-six-months'
  /** When prolactin peaks after the start of the feed. */
  | 'prolactin-peak-time'
  /** When the first ejection comes after latch. */
  | 'first-ejection'
  /** Milk of one feed in months 1–6, mean ± SD. */
  | 'intake'
  /** What two thirds ± SD of the milk taken leave of the fullness at latch. */
  | 'fullness-left';

/** A stretch of time, a stretch of values, or both. */
export interface PublishedRange {
  readonly id: PublishedId;
  readonly series: 'oxytocin' | 'prolactin' | 'contraction' | 'intake' | 'fullness';
  /** When it applies, minutes. */
  readonly during: Window;
  /** Values in the unit of the series; none where only the time was measured. */
  readonly values?: { readonly low: number; readonly high: number };
}

/** Days between which Leake 1983 (71 ng/mL) and Cox 1996 (286 ng/mL at one month) measured the peak. */
const EARLY_MONTHS = { from: 10, to: 90 } as const;
/** Days round the six months of Cox 1996. */
const SIX_MONTHS = { from: 150, to: 210 } as const;
/** Kent 2006 weighed months 1–6; the first week has other volumes, so nothing is compared with it. */
const FIRST_WEIGHED_DAY = 10;
const LAST_WEIGHED_DAY = 210;

/** Kent 2006: share of the available milk that the baby takes. */
const TAKEN = { low: 0.67 - 0.08, high: 0.67 + 0.08 } as const;

/** Everything that a run of this mother can be compared with; only what lies within the run. */
export function publishedRanges(mother: {
  readonly day: number;
  readonly fullness: number;
  readonly minutes: number;
  readonly inputs: InputSchedule;
}): readonly PublishedRange[] {
  const { day, minutes } = mother;
  const feeds = feedsOf(mother.inputs, minutes);
  const first = feeds[0];
  const found: PublishedRange[] = [
    {
      id: 'oxytocin-basal',
      series: 'oxytocin',
      during: { from: 0, to: first?.from ?? minutes },
      values: { low: 1.2, high: 1.5 },
    },
  ];
  if (first) {
    const after = (from: number, to: number): Window => ({ from: first.from + from, to: first.from + to });
    found.push(
      { id: 'oxytocin-mean', series: 'oxytocin', during: first, values: { low: 10, high: 12 } },
      { id: 'prolactin-peak-time', series: 'prolactin', during: after(15, 45) },
      { id: 'first-ejection', series: 'contraction', during: after(0.5, 2) },
    );
    if (day >= EARLY_MONTHS.from && day <= EARLY_MONTHS.to)
      found.push({
        id: 'prolactin-peak',
        series: 'prolactin',
        during: after(15, 45),
        values: { low: 71, high: 286 },
      });
    if (day >= SIX_MONTHS.from && day <= SIX_MONTHS.to)
      found.push({
        id: 'prolactin-six-months',
        series: 'prolactin',
        during: after(0, 45),
        values: { low: 59, high: 91 },
      });
    if (day >= FIRST_WEIGHED_DAY && day <= LAST_WEIGHED_DAY && feeds.length === 1)
      found.push(
        {
          id: 'intake',
          series: 'intake',
          during: { from: first.to, to: minutes },
          values: { low: 76 - 12.6, high: 76 + 12.6 },
        },
        {
          id: 'fullness-left',
          series: 'fullness',
          during: { from: first.to, to: minutes },
          values: { low: mother.fullness * (1 - TAKEN.high), high: mother.fullness * (1 - TAKEN.low) },
        },
      );
  }
  return found
    .filter(({ during }) => during.from < minutes && during.to > during.from)
    .map((range) => ({
      ...range,
      during: { from: range.during.from, to: Math.min(minutes, range.during.to) },
    }));
}
