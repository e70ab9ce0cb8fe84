export { InputError, type InputProblem, type Undefined } from './errors.ts';
export {
  assertTable,
  columnTotals,
  marginsOf,
  rowTotals,
  sum,
  type Margins,
  type Table,
} from './counts/table.ts';
export { countTable } from './counts/countTable.ts';
export {
  completePairs,
  countPairs,
  countPairsSteps,
  sampleOfTable,
  type Pairs,
  type Sample,
} from './counts/countPairs.ts';
export { orderedGroupSizes } from './counts/argsort.ts';
export {
  pairKind,
  tiedPairs,
  type ExactPairCounts,
  type PairCounts,
  type PairKind,
} from './counts/pairCounts.ts';
export { profilesOfPairs, profilesOfTable, type Profiles } from './counts/profiles.ts';
export {
  gamma,
  levelsOf,
  somersDSymmetric,
  somersDXY,
  somersDYX,
  tauA,
  tauB,
  tauC,
  untiedOnX,
  untiedOnY,
  type Coefficient,
} from './coefficients/kendall.ts';
export { spearmanOfPairs, spearmanOfTable } from './coefficients/spearman.ts';
export { partialTau } from './coefficients/partial.ts';
export { attainableCounts, comonotoneTable, countermonotoneTable } from './coefficients/attainable.ts';
export { nullVariance } from './inference/nullVariance.ts';
export {
  asymptoticTest,
  correctedTest,
  normalPValues,
  type NormalPValues,
  type NormalTest,
} from './inference/asymptotic.ts';
export { standardErrors, type StandardErrors } from './inference/standardErrors.ts';
export {
  approximateT,
  fiellerInterval,
  waldInterval,
  type ApproximateT,
  type Interval,
} from './inference/intervals.ts';
export { finish } from '../kit/steps.ts';
export { type NullDistribution } from './inference/exact/distribution.ts';
export {
  LARGEST_EXACT_COST,
  exactCost,
  exactDistribution,
  exactDistributionSteps,
  type OrderedMargins,
} from './inference/exact/exact.ts';
export { exactPValues, tailsBeyond, type ExactPValues } from './inference/exact/tails.ts';
export { freemanHaltonP } from './inference/freemanHalton.ts';
export { allTables, numberOfTables, tablesWithMargins, type TableWithS } from './recovery/enumerate.ts';
export {
  MOST_LISTED,
  MOST_TABLES,
  printsAs,
  recoverTables,
  recoverySteps,
  type DetectiveQuery,
  type PrintedTest,
  type PrintedValue,
  type Recovery,
} from './recovery/detective.ts';
export {
  latentCells,
  latentPopulation,
  rhoOfTau,
  tauOfRho,
  thresholdsOf,
  type LatentPopulation,
} from './cohorts/latent.ts';
export { lnNormalTwoSidedP, normalCdf, normalQuantile, normalTwoSidedP } from '../kit/normal.ts';
export {
  applyMoves,
  cellBounds,
  planCount,
  planMove,
  sameCell,
  type Cell,
  type Move,
  type MoveProblem,
} from './editing/moves.ts';
export { summarise, type TableSummary } from './summary.ts';
export { probabilityWithoutDiscordance } from './cohorts/noDiscordance.ts';
export {
  bootstrapSteps,
  bootstrapTauB,
  type BootstrapOptions,
  type BootstrapResult,
} from './inference/bootstrap.ts';
export { sizeUnderNull, type TestName } from './inference/sizeUnderNull.ts';
export {
  explainPair,
  type Comparison,
  type Observation,
  type PairCountName,
  type PairExplanation,
} from './explaining/pair.ts';
export {
  reportOfPairs,
  reportOfTable,
  type AssociationReport,
  type ReportNote,
} from './explaining/report.ts';
export { spssCorrelations, type SpssBlock, type SpssCell } from './explaining/spssTable.ts';
export {
  MOST_TYPED,
  commandTargets,
  commandNote,
  commandsFor,
  type CommandData,
  type CommandNote,
  type CommandTarget,
} from './explaining/commands.ts';
export {
  pRules,
  pValuesByRule,
  software,
  softwareIds,
  softwarePValues,
  type Fault,
  type IntervalRule,
  type NoP,
  type PRule,
  type SlowValues,
  type SoftwareId,
  type SoftwareLine,
} from './explaining/software.ts';
export { descToolsStandardError } from './explaining/descTools.ts';
export {
  analyseStrata,
  stratifiedTauB,
  stratifiedTest,
  type StratifiedAnalysis,
} from './inference/stratified.ts';
export {
  attainableCoefficients,
  type Attainable,
  type CoefficientName,
} from './coefficients/attainableCoefficients.ts';
export {
  monteCarloEstimate,
  monteCarloP,
  monteCarloSteps,
  MOST_TO_SHUFFLE,
  type MonteCarloP,
  type MonteCarloPValues,
} from './inference/monteCarlo.ts';
export { FlatTable } from './counts/flatTable.ts';
export {
  assertPlan,
  MOST_MOTHERS,
  plainPlan,
  STRONGEST_RHO,
  type CohortPlan,
  type MisratingPlan,
  type MissingPlan,
  type ParityPlan,
} from './cohorts/plan.ts';
export {
  populationOf,
  tauBOfCells,
  type CohortPopulation,
  type PopulationStratum,
} from './cohorts/population.ts';
export { drawCohort, type Cohort, type Mother } from './cohorts/cohort.ts';
export {
  peeking,
  peekingSteps,
  powerCurveSteps,
  sampling,
  samplingSteps,
  type Peeking,
  type PowerPoint,
  type Sampling,
  type SimulationOptions,
} from './cohorts/simulate.ts';
export { isMissing, numberIn, numberSpelling, type DecimalSign, type NumberSpelling } from './data/cells.ts';
export { guessLevels, type LevelOrder, type OrderSource } from './data/levels.ts';
export {
  choosePairs,
  MOST_ORDERED_LEVELS,
  summariseColumn,
  type ChosenPairs,
  type Coding,
  type ColumnSummary,
  type DataColumn,
  type DataTable,
} from './data/columns.ts';
export {
  englishCsv,
  guardCell,
  indonesianCsv,
  toCsv,
  unguardCell,
  type CsvCell,
  type CsvStyle,
} from './data/csvOut.ts';
export {
  denominatorsOf,
  pairClassesOf,
  type DividedName,
  type PairClasses,
} from './coefficients/denominators.ts';
export {
  pairNumber,
  pairPlace,
  peopleOf,
  tableOfPeople,
  tallyOf,
  type PairPlace,
  type Tally,
} from './explaining/tally.ts';
export { cellSteps, tallyOfSteps, type CellPlace, type CellStep } from './explaining/cellCount.ts';
export { Shuffler, type Exchange } from './inference/shuffles.ts';
export { multiplied, weakerTables } from './editing/patterns.ts';
export { sourcesOfS, type PartOfS, type SourcesOfS } from './inference/acrossStrata.ts';
export { fixedMarginsSampling, type FixedMarginsSampling } from './cohorts/fixedMargins.ts';
export {
  checkCondition,
  taskLimits,
  type Condition,
  type ConditionId,
  type KeptTable,
  type KnownP,
  type Reading,
  type Subject,
} from './tasks/conditions.ts';
export {
  isReached,
  isWaiting,
  standingOf,
  tableChallenges,
  type TableChallenge,
  type TableChallengeId,
  type TaskCohort,
} from './tasks/challenges.ts';
export {
  STUDIES_AGAIN,
  exactPOf,
  populationAgain,
  tablePredictions,
  type Observed,
  type TableAnswer,
  type TablePrediction,
  type TablePredictionId,
} from './tasks/predictions.ts';
export {
  GUESSES,
  GUESS_STARS,
  guessRound,
  meanError,
  starsForError,
  type GuessCohort,
} from './tasks/guesses.ts';
