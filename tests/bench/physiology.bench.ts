import {
  dayOfFeeds,
  dayScenario,
  derivatives,
  drivesOf,
  initialState,
  modelOf,
  preset,
  restingInputs,
  simulate,
  stateNames,
  sweep,
  USUAL_STEP,
  usualDay,
  type Scenario,
} from '#engines/physiology/index.ts';

export const title =
  'Let-down model: how many times a bare loop of as many derivative evaluations fits in it';

/** The equations evaluated `count` times and nothing else. */
function bareLoop(scenario: Scenario, count: number): () => number {
  const model = modelOf(scenario);
  const drives = drivesOf({ ...restingInputs, suckling: true }, model);
  const y = initialState(model, scenario.fullness);
  const out = new Float64Array(stateNames.length);
  return () => {
    for (let k = 0; k < count; k += 1) derivatives(k * USUAL_STEP, y, drives, model, out);
    return out[0]!;
  };
}

const relaxed = preset('day-10-relaxed').scenario;
const feed: Scenario = { ...relaxed, minutes: 15 };
/** Four evaluations a step of RK4. */
const evaluations = (minutes: number, step: number): number => Math.round((4 * minutes) / step);
/** Step of the solver for a day, minutes (engines/physiology/day.ts). */
const DAY_STEP = 0.05;
const SEEDS = 50;

/** The runner prints time(against) / time(ours): the bare loop is `ours`, so the figure is the overhead. */
export const comparisons = [
  {
    name: 'a feed of 15 minutes, over its bare loop',
    ours: bareLoop(feed, evaluations(15, USUAL_STEP)),
    against: () => simulate(feed),
  },
  {
    name: 'a usual day (17 feeds with those to settle), over its bare loop',
    ours: bareLoop(relaxed, evaluations(dayScenario(usualDay).minutes, DAY_STEP)),
    against: () => dayOfFeeds(usualDay),
  },
  {
    name: `a sweep of ${SEEDS} seeds with bands, over its bare loop`,
    ours: bareLoop(feed, SEEDS * evaluations(15, USUAL_STEP)),
    against: () => {
      for (const step of sweep(feed, { seeds: SEEDS })) void step;
    },
  },
];
