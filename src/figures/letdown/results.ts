/** What a run comes to, in the measures of the engine. */
import {
  contractions,
  feedsIn,
  firstPulseLatency,
  intakeIn,
  meanOxytocin,
  peakOxytocin,
  prolactinPeak,
  pulseCount,
  shareOfMilk,
  valueAt,
  wholeRun,
  type Simulation,
} from '#engines/physiology/index.ts';

export const resultNames = [
  'pulses',
  'letDowns',
  'firstPulse',
  'oxytocinMean',
  'oxytocinPeak',
  'prolactinStart',
  'prolactinPeak',
  'prolactinPeakTime',
  'intake',
  'share',
  'made',
] as const;
export type ResultName = (typeof resultNames)[number];

/** Numbers in the units of the engine; `null` where a measure has no value, such as the latency without a burst. */
export type Results = Readonly<Record<ResultName, number | null>>;

/** The first feed is the one that is measured; without any feed the whole run is. */
export function resultsOf(run: Simulation): Results {
  const feed = feedsIn(run)[0] ?? wholeRun(run);
  const latency = firstPulseLatency(run, feed);
  const share = shareOfMilk(run, feed);
  const peak = prolactinPeak(run);
  return {
    pulses: pulseCount(run),
    letDowns: contractions(run).length,
    firstPulse: latency.ok ? latency.value : null,
    oxytocinMean: meanOxytocin(run, feed),
    oxytocinPeak: peakOxytocin(run, wholeRun(run)),
    prolactinStart: run.P[0]!,
    prolactinPeak: peak.level,
    prolactinPeakTime: peak.time,
    intake: intakeIn(run, wholeRun(run)),
    share: share.ok ? share.value : null,
    made: valueAt(run, run.synthesised, run.scenario.minutes),
  };
}
