import { none, ok, type Result } from '../kit/result.ts';
import type { PulseEvent } from './course.ts';
import { feedsOf, type Window } from './inputs.ts';
import { LET_DOWN_CONTRACTION } from './outputs.ts';
import type { Simulation } from './simulate.ts';

/*
 * What one measures on the curves of a run. Times are minutes since the start of the run unless said otherwise.
 */

/** Why a measure has no value. */
export type NoMeasure =
  /** No burst in that stretch of time. */
  | 'no-pulse'
  /** The run ends, or the next burst comes, before it is reached. */
  | 'not-reached'
  /** There was no milk, or none was taken, so there is no share of it. */
  | 'no-milk'
  /** Prolactin did not rise. */
  | 'no-rise';

/** The whole run. */
export const wholeRun = (simulation: Simulation): Window => ({ from: 0, to: simulation.scenario.minutes });

/** The feeds of the run, latch to release. */
export const feedsIn = (simulation: Simulation): readonly Window[] =>
  feedsOf(simulation.scenario.inputs, simulation.scenario.minutes);

/** Value of a curve at a minute, between two samples in a straight line. */
export function valueAt(simulation: Simulation, curve: Float64Array, minute: number): number {
  const { time, sampleEvery } = simulation;
  const last = time.length - 1;
  const left = Math.max(0, Math.min(last - 1, Math.floor(minute / sampleEvery + 1e-9)));
  const from = time[left] as number;
  const to = time[left + 1] ?? from;
  const share = to > from ? Math.max(0, Math.min(1, (minute - from) / (to - from))) : 0;
  return (
    (curve[left] as number) + share * ((curve[left + 1] ?? (curve[left] as number)) - (curve[left] as number))
  );
}

/** The bursts from `from` up to and including `to`. */
export const pulsesIn = (simulation: Simulation, { from, to }: Window): readonly PulseEvent[] =>
  simulation.events.filter(({ time }) => time >= from && time <= to);

export const pulseTimes = (
  simulation: Simulation,
  window: Window = wholeRun(simulation),
): readonly number[] => pulsesIn(simulation, window).map(({ time }) => time);

export const pulseCount = (simulation: Simulation, window: Window = wholeRun(simulation)): number =>
  pulsesIn(simulation, window).length;

/** Minutes from the start of the window, such as the latch, to its first burst. */
export function firstPulseLatency(simulation: Simulation, window: Window): Result<number, NoMeasure> {
  const first = pulsesIn(simulation, window)[0];
  return first ? ok(first.time - window.from) : none('no-pulse');
}

/** Milk taken in a window, mL. */
export const intakeIn = (simulation: Simulation, { from, to }: Window): number =>
  valueAt(simulation, simulation.intake, to) - valueAt(simulation, simulation.intake, from);

/** Milk taken in a window as a share of the alveolar milk at its start. */
export function shareOfMilk(simulation: Simulation, window: Window): Result<number, NoMeasure> {
  const there = valueAt(simulation, simulation.V, window.from);
  return there > 0 ? ok(intakeIn(simulation, window) / there) : none('no-milk');
}

/**
 * Share of the milk of a window that each of its ejections gave: what was taken from one burst to the next, the
 * last one up to the end. They sum to a little less than 1: milk that lay in the ducts comes before the first.
 */
export function ejectionShares(simulation: Simulation, window: Window): Result<readonly number[], NoMeasure> {
  const pulses = pulsesIn(simulation, window);
  if (pulses.length === 0) return none('no-pulse');
  const taken = intakeIn(simulation, window);
  if (!(taken > 0)) return none('no-milk');
  const end = valueAt(simulation, simulation.intake, window.to);
  return ok(pulses.map(({ intake }, i) => ((pulses[i + 1]?.intake ?? end) - intake) / taken));
}

/** Stretches in which the contraction counts as a let-down (M > 0.25), from crossing to crossing. */
export function contractions(simulation: Simulation): readonly Window[] {
  const { time, M } = simulation;
  const found: Window[] = [];
  let from: number | null = null;
  for (let i = 1; i < time.length; i += 1) {
    const [before, after] = [M[i - 1] as number, M[i] as number];
    const isUp = after > LET_DOWN_CONTRACTION;
    if (isUp === before > LET_DOWN_CONTRACTION) continue;
    const step = (time[i] as number) - (time[i - 1] as number);
    const crossing = (time[i - 1] as number) + (step * (LET_DOWN_CONTRACTION - before)) / (after - before);
    if (isUp) from = crossing;
    else if (from !== null) {
      found.push({ from, to: crossing });
      from = null;
    }
  }
  return found;
}

/** The links of the first let-down of a run, minutes from its start. */
export interface LetDownMoments {
  /** The pituitary gives oxytocin to the blood. */
  readonly burst: number;
  /** The cells contract hardest. */
  readonly squeeze: number;
  /** Milk flows fastest while they do. */
  readonly flow: number;
  /** The contraction has fallen under the threshold of a let-down again. */
  readonly over: number;
}

/**
 * When the first let-down came, link by link.
 * @param flow of `outputsOf(simulation)`, mL/min on the grid of the run
 */
export function firstLetDown(
  simulation: Simulation,
  flow: Float64Array,
): Result<LetDownMoments, 'no-pulse' | 'not-reached'> {
  const burst = simulation.events[0];
  if (!burst) return none('no-pulse');
  const contraction = contractions(simulation).find(({ from }) => from >= burst.time);
  if (!contraction) return none('not-reached');
  const { time } = simulation;
  const highest = (curve: Float64Array): number => {
    let best = time.findIndex((minute) => minute >= contraction.from);
    for (let i = best; i < time.length && (time[i] as number) <= contraction.to; i += 1)
      if ((curve[i] as number) > (curve[best] as number)) best = i;
    return time[best] as number;
  };
  return ok({
    burst: burst.time,
    squeeze: highest(simulation.M),
    flow: highest(flow),
    over: contraction.to,
  });
}

/** Length of each contraction that began and ended within the run, minutes. */
export const contractionLengths = (simulation: Simulation): readonly number[] =>
  contractions(simulation).map(({ from, to }) => to - from);

/** Mean plasma oxytocin over a window, pg/mL (trapezoids between the samples). */
export function meanOxytocin(simulation: Simulation, { from, to }: Window): number {
  if (!(to > from)) return valueAt(simulation, simulation.O, from);
  const { time, O } = simulation;
  let area = 0;
  for (let i = 1; i < time.length; i += 1) {
    const left = Math.max(from, time[i - 1] as number);
    const right = Math.min(to, time[i] as number);
    if (right > left)
      area += ((right - left) * (valueAt(simulation, O, left) + valueAt(simulation, O, right))) / 2;
  }
  return area / (to - from);
}

/** Highest plasma oxytocin of a window, pg/mL: just after a burst, or at one of its ends. */
export const peakOxytocin = (simulation: Simulation, window: Window): number =>
  Math.max(
    valueAt(simulation, simulation.O, window.from),
    valueAt(simulation, simulation.O, window.to),
    ...pulsesIn(simulation, window).map(({ oxytocin }) => oxytocin),
  );

/** Minutes after the last burst of the run until oxytocin has lost half of its excess over the basal level. */
export function halfTimeAfterLastPulse(simulation: Simulation): Result<number, NoMeasure> {
  const last = simulation.events.at(-1);
  if (!last) return none('no-pulse');
  const { oxytocinBasal } = simulation.model.parameters;
  const half = oxytocinBasal + (last.oxytocin - oxytocinBasal) / 2;
  const { time, O } = simulation;
  const after = time.findIndex((minute, i) => minute > last.time && (O[i] as number) <= half);
  if (after < 0) return none('not-reached');
  const isFirst = (time[after - 1] as number) <= last.time;
  const from = isFirst ? last.time : (time[after - 1] as number);
  const high = isFirst ? last.oxytocin : (O[after - 1] as number);
  const low = O[after] as number;
  return ok(from + (((time[after] as number) - from) * (high - half)) / (high - low) - last.time);
}

/** When prolactin is highest, and how high, ng/mL. */
export function prolactinPeak(simulation: Simulation): { readonly time: number; readonly level: number } {
  const { time, P } = simulation;
  let highest = 0;
  for (let i = 1; i < P.length; i += 1) if ((P[i] as number) > (P[highest] as number)) highest = i;
  return { time: time[highest] as number, level: P[highest] as number };
}

/** Share of the highest rise of prolactin over its start that is left at a minute: (P(t) − P(0)) / (peak − P(0)). */
export function prolactinExcessLeft(simulation: Simulation, minute: number): Result<number, NoMeasure> {
  const start = simulation.P[0] as number;
  const rise = prolactinPeak(simulation).level - start;
  return rise > 0 ? ok((valueAt(simulation, simulation.P, minute) - start) / rise) : none('no-rise');
}
