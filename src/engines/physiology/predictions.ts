import { finish } from '../kit/steps.ts';
import type { InputSchedule } from './inputs.ts';
import { peakOxytocin, prolactinPeak, pulseCount, wholeRun } from './measures.ts';
import { preset } from './presets.ts';
import type { Scenario } from './scenario.ts';
import { simulate, type Simulation } from './simulate.ts';

export type PredictionId =
  | 'fright-pulses'
  | 'fright-prolactin'
  | 'cry-oxytocin'
  | 'cry-prolactin'
  | 'massage-alone-pulses'
  | 'fuller-synthesis'
  | 'first-day-milk'
  | 'caesarean-milk';

/** What the change does to the quantity that is asked about. */
export type Direction = 'rises' | 'falls' | 'same';
/** What is asked about: pg/mL, ng/mL, bursts, mL made, mL taken. */
export type Quantity = 'oxytocin-peak' | 'prolactin-peak' | 'pulses' | 'synthesised' | 'intake';

/** A question to be answered before the curves are shown: what does the change do to the quantity? */
export interface Prediction {
  readonly id: PredictionId;
  readonly before: Scenario;
  readonly after: Scenario;
  readonly quantity: Quantity;
}

/** The engine's answer: both values, averaged over {@link PREDICTION_SEEDS} seeds, and which way they differ. */
export interface PredictionAnswer {
  readonly before: number;
  readonly after: number;
  readonly direction: Direction;
}

/** Seeds over which an answer is averaged, so that no single curve decides. */
export const PREDICTION_SEEDS = 20;
/** Averages closer than this share of the larger one count as the same. */
const SAME_SHARE = 0.01;

const relaxed = preset('day-10-relaxed').scenario;
const resting = (inputs: InputSchedule): Scenario => ({ ...relaxed, inputs });
const caesarean = preset('day-3-emergency-caesarean').scenario;

export const predictions: readonly Prediction[] = [
  {
    id: 'fright-pulses',
    before: relaxed,
    after: preset('day-10-stressed').scenario,
    quantity: 'pulses',
  },
  {
    id: 'fright-prolactin',
    before: relaxed,
    after: preset('day-10-stressed').scenario,
    quantity: 'prolactin-peak',
  },
  {
    id: 'cry-oxytocin',
    before: resting([]),
    after: resting([{ at: 0, cue: true }]),
    quantity: 'oxytocin-peak',
  },
  {
    id: 'cry-prolactin',
    before: resting([]),
    after: resting([{ at: 0, cue: true }]),
    quantity: 'prolactin-peak',
  },
  {
    id: 'massage-alone-pulses',
    before: resting([]),
    after: resting([{ at: 0, massage: true }]),
    quantity: 'pulses',
  },
  {
    id: 'fuller-synthesis',
    before: { ...resting([]), fullness: 0.3 },
    after: { ...resting([]), fullness: 0.9 },
    quantity: 'synthesised',
  },
  {
    id: 'first-day-milk',
    before: relaxed,
    after: preset('day-1-skin-to-skin').scenario,
    quantity: 'intake',
  },
  { id: 'caesarean-milk', before: { ...caesarean, birth: 'vaginal' }, after: caesarean, quantity: 'intake' },
];

const quantityOf: Readonly<Record<Quantity, (run: Simulation) => number>> = {
  'oxytocin-peak': (run) => peakOxytocin(run, wholeRun(run)),
  'prolactin-peak': (run) => prolactinPeak(run).level,
  pulses: (run) => pulseCount(run),
  synthesised: (run) => run.synthesised.at(-1) as number,
  intake: (run) => run.intake.at(-1) as number,
};

/**
 * Runs both sides of a question and compares them, in steps: each `yield` is the share of the seeds done, so that a
 * page can breathe in between.
 */
export function* answerSteps({
  before: left,
  after: right,
  quantity,
}: Prediction): Generator<number, PredictionAnswer> {
  const run = (scenario: Scenario, k: number): number =>
    quantityOf[quantity](simulate({ ...scenario, seed: scenario.seed + k }, { sampleEvery: 0.1 }));
  let [before, after] = [0, 0];
  for (let k = 0; k < PREDICTION_SEEDS; k += 1) {
    before += run(left, k) / PREDICTION_SEEDS;
    after += run(right, k) / PREDICTION_SEEDS;
    yield (k + 1) / PREDICTION_SEEDS;
  }
  const same = Math.abs(after - before) <= SAME_SHARE * Math.max(Math.abs(before), Math.abs(after));
  return { before, after, direction: same ? 'same' : after > before ? 'rises' : 'falls' };
}

/** The answer in one go. */
export const answerOf = (prediction: Prediction): PredictionAnswer => finish(answerSteps(prediction));
