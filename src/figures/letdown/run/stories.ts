/** Feeds that a lesson shows with everything held fixed: one mother, or two who differ in one thing. Pure. */
import {
  firstLetDown,
  outputsOf,
  preset,
  prolactinPeak,
  simulate,
  type InputSchedule,
  type Scenario,
} from '#engines/physiology/index.ts';
import type { LaneId, RunCurves } from '../curves/lanes.ts';

const day10 = preset('day-10-relaxed').scenario;
const day3 = preset('day-3-emergency-caesarean').scenario;
const SAMPLE_EVERY = 0.02;

/** A feed of a quarter of an hour. @param latch minutes */
const feedFrom = (latch: number, stress: number): InputSchedule => [
  { at: 0, stress },
  { at: latch, suckling: true },
  { at: latch + 15, suckling: false },
];
const CUE = 2;
const LATCH_AFTER_CUE = 7;

interface Story {
  readonly lanes: readonly LaneId[];
  /** What of the run is shown, minutes. */
  readonly minutes: number;
  readonly a: Scenario;
  /** The same mother, but for one thing. */
  readonly b?: Scenario;
}

export const stories = {
  latency: {
    lanes: ['oxytocin', 'contraction', 'flow'],
    minutes: 4,
    a: { ...day10, inputs: feedFrom(0.5, 0) },
  },
  worry: {
    lanes: ['oxytocin', 'prolactin', 'intake'],
    minutes: 45,
    a: { ...day10, inputs: feedFrom(2, 0) },
    b: { ...day10, inputs: feedFrom(2, 1) },
  },
  caesarean: {
    lanes: ['oxytocin', 'prolactin', 'intake'],
    minutes: 45,
    a: { ...day3, birth: 'vaginal', inputs: feedFrom(2, 0.7) },
    b: { ...day3, inputs: feedFrom(2, 0.7) },
  },
  cue: {
    lanes: ['oxytocin', 'prolactin', 'intake'],
    minutes: 45,
    a: { ...day10, inputs: feedFrom(LATCH_AFTER_CUE, 0) },
    b: {
      ...day10,
      inputs: [
        { at: 0 },
        { at: CUE, cue: true },
        { at: LATCH_AFTER_CUE, cue: false, suckling: true },
        { at: LATCH_AFTER_CUE + 15, suckling: false },
      ],
    },
  },
} as const satisfies Readonly<Record<string, Story>>;
export type StoryId = keyof typeof stories;

export const storyOf = (id: StoryId): Story => stories[id];

/** The two runs of a story, cut to what it shows. */
export function runsOf(id: StoryId): { readonly a: RunCurves; readonly b: RunCurves | null } {
  const { a, b, minutes } = storyOf(id);
  const curves = (scenario: Scenario): RunCurves => {
    const run = simulate({ ...scenario, minutes }, { sampleEvery: SAMPLE_EVERY });
    return { run, outputs: outputsOf(run) };
  };
  return { a: curves(a), b: b ? curves(b) : null };
}

export const momentIds = [
  'cue',
  'latch',
  'burst',
  'burstB',
  'squeeze',
  'milk',
  'over',
  'release',
  'peak',
] as const;
export type MomentId = (typeof momentIds)[number];
export interface Moment {
  readonly id: MomentId;
  readonly minute: number;
  /** Seconds from latch; negative before it. */
  readonly sinceLatch: number;
  /** Seconds from the burst, for what the burst sets off. */
  readonly sinceBurst: number;
}

/** The moments of a story worth a look, in order of time. */
export function momentsOf(id: StoryId): readonly Moment[] {
  const { a, b } = runsOf(id);
  const { inputs } = a.run.scenario;
  const latch = inputs.find((change) => change.suckling)?.at ?? 0;
  const release = inputs.find((change) => change.suckling === false)?.at ?? 0;
  const first = firstLetDown(a.run, a.outputs.flow);
  const burst = first.ok ? first.value.burst : latch;
  const cue = b?.run.scenario.inputs.find((change) => change.cue)?.at;
  const found: [MomentId, number | undefined][] = b
    ? [
        ['cue', cue],
        ['latch', latch],
        ['burst', burst],
        ['burstB', b.run.events[0]?.time],
        ['release', release],
        ['peak', prolactinPeak(a.run).time],
      ]
    : [
        ['latch', latch],
        ['burst', burst],
        ['squeeze', first.ok ? first.value.squeeze : undefined],
        ['milk', first.ok ? first.value.flow : undefined],
        ['over', first.ok ? first.value.over : undefined],
      ];
  return found
    .flatMap(([moment, minute]): Moment[] =>
      minute === undefined
        ? []
        : [
            {
              id: moment,
              minute,
              sinceLatch: Math.round((minute - latch) * 60),
              sinceBurst: Math.round((minute - burst) * 60),
            },
          ],
    )
    .sort((one, two) => one.minute - two.minute);
}
