export { ScenarioError, type ScenarioProblem } from './errors.ts';
export { defaultParameters, parameterNames, type ParameterName, type Parameters } from './parameterValues.ts';
export {
  isHypothesis,
  parameterTable,
  type Confidence,
  type EvidenceName,
  type EvidenceParameter,
  type HypothesisName,
  type HypothesisParameter,
} from './parameters.ts';
export { massageEvidence, type MassageEvidence } from './evidence.ts';
export {
  absentLinks,
  establishedLinks,
  hypothesisLinks,
  links,
  type AbsentLink,
  type EstablishedLink,
  type HypothesisLink,
  type HypothesisLinkId,
  type Node,
} from './links.ts';
export {
  birthDrive,
  burstSize,
  capacity,
  circadian,
  cueWeight,
  dailyMilk,
  prolactinBasal,
  prolactinRise,
  type Birth,
} from './dayFunctions.ts';
export {
  changedFrom,
  feedsOf,
  restingInputs,
  stretchesOf,
  type InputChange,
  type Inputs,
  type InputSchedule,
  type Stretch,
  type Window,
} from './inputs.ts';
export { assertScenario, LAST_DAY, LONGEST_MINUTES, type Scenario } from './scenario.ts';
export { drivesOf, modelOf, type Drives, type Model } from './model.ts';
export { initialState, stateNames, type State, type StateName } from './state.ts';
export { derivatives, synthesisOf } from './derivatives.ts';
export { rk4, type RightHandSide, type Stepper } from './rk4.ts';
export { thresholdsOf, type Thresholds } from './thresholds.ts';
export type { PulseEvent } from './course.ts';
export { USUAL_STEP } from './step.ts';
export { createRun, type Run, type RunSnapshot } from './run.ts';
export { simulate, type Simulation, type SimulationOptions } from './simulate.ts';
export { wombTightening } from './instant.ts';
export { publishedRanges, type PublishedId, type PublishedRange } from './published.ts';
export { LET_DOWN_CONTRACTION, outputsAt, outputsOf, type OutputCurves, type Outputs } from './outputs.ts';
export {
  FEED_MINUTES,
  feedWith,
  MASSAGE_LEAD,
  massagedFeedWith,
  preset,
  presets,
  type Preset,
  type PresetId,
} from './presets.ts';
export {
  contractionLengths,
  contractions,
  ejectionShares,
  feedsIn,
  firstLetDown,
  firstPulseLatency,
  halfTimeAfterLastPulse,
  intakeIn,
  meanOxytocin,
  peakOxytocin,
  prolactinExcessLeft,
  prolactinPeak,
  pulseCount,
  pulsesIn,
  pulseTimes,
  shareOfMilk,
  valueAt,
  wholeRun,
  type LetDownMoments,
  type NoMeasure,
} from './measures.ts';
export { PULSE_RISE, pulsesSeen, samplesOf, type Sample } from './sampling.ts';
export { dayOfFeeds, dayScenario, usualDay, type DayFeed, type DayPlan, type DayResult } from './day.ts';
export {
  bandLevels,
  bandsOf,
  MOST_SEEDS,
  sweep,
  type FanSeries,
  type Sweep,
  type SweepOptions,
  type SweepProgress,
} from './sweep.ts';
export {
  answerOf,
  answerSteps,
  PREDICTION_SEEDS,
  predictions,
  type Direction,
  type Prediction,
  type PredictionAnswer,
  type PredictionId,
  type Quantity,
} from './predictions.ts';
export { challengeLimits, challenges, type Challenge, type ChallengeId } from './challenges.ts';
export { checksOf, isWithin, type Check, type CheckId, type Checks } from './acceptance.ts';
export { standingOf, type Standing } from './challengeStanding.ts';
