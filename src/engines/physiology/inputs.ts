/** What acts on the mother and the breast at one moment. */
export interface Inputs {
  /** s: the baby suckles this breast. */
  readonly suckling: boolean;
  /** c: the baby cries, or she sees or smells it. */
  readonly cue: boolean;
  /** m: her back is massaged. */
  readonly massage: boolean;
  /** σ: worry or pain, 0 … 1. */
  readonly stress: number;
}

export const restingInputs: Inputs = { suckling: false, cue: false, massage: false, stress: 0 };

/** From minute `at` on, the inputs that are named have these values; the others stay as they are. */
export interface InputChange extends Partial<Inputs> {
  readonly at: number;
}

/** All changes of a run, in any order. Before the first one everything is at rest. */
export type InputSchedule = readonly InputChange[];

/** A stretch of time in which no input changes: [from, until). */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly inputs: Inputs;
}

/** The schedule as stretches without gaps from minute 0 to infinity. */
export function stretchesOf(schedule: InputSchedule): readonly Stretch[] {
  const times = [...new Set([0, ...schedule.map((change) => change.at)])].sort((a, b) => a - b);
  let inputs = restingInputs;
  return times.map((from, i) => {
    for (const change of schedule) if (change.at === from) inputs = applied(inputs, change);
    return { from, until: times[i + 1] ?? Infinity, inputs };
  });
}

const applied = (inputs: Inputs, change: InputChange): Inputs => ({
  suckling: change.suckling ?? inputs.suckling,
  cue: change.cue ?? inputs.cue,
  massage: change.massage ?? inputs.massage,
  stress: change.stress ?? inputs.stress,
});

/**
 * The schedule with `patch` in force from minute `at` on. Later changes of the same inputs are dropped, those of
 * other inputs stay, and everything before `at` is as it was.
 */
export function changedFrom(schedule: InputSchedule, at: number, patch: Partial<Inputs>): InputSchedule {
  const kept = schedule
    .map((change) => (change.at < at ? change : withoutInputs(change, patch)))
    .filter((change) => Object.keys(change).length > 1);
  return [...kept, { at, ...patch }].sort((a, b) => a.at - b.at);
}

const withoutInputs = (change: InputChange, patch: Partial<Inputs>): InputChange => ({
  at: change.at,
  ...Object.fromEntries(
    Object.entries(change).filter(([name]) => name !== 'at' && !Object.hasOwn(patch, name)),
  ),
});

/** A stretch of time, minutes. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The feeds at this breast up to the end of the run: latch to release. */
export function feedsOf(schedule: InputSchedule, minutes: number): readonly Window[] {
  const feeds: { from: number; to: number }[] = [];
  for (const { from, until, inputs } of stretchesOf(schedule)) {
    if (!inputs.suckling || from >= minutes) continue;
    const last = feeds.at(-1);
    if (last?.to === from) last.to = Math.min(until, minutes);
    else feeds.push({ from, to: Math.min(until, minutes) });
  }
  return feeds;
}
