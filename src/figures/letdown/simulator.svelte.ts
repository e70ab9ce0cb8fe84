import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { letDownKind, scenarioOf, type LetDownChange, type LetDownParams } from '#app/scenarios/letDown.ts';
import { outputsOf, simulate, USUAL_STEP, type Simulation } from '#engines/physiology/index.ts';
import { Clock } from '#figures/player/clock.svelte.ts';
import { Appearance } from '#ui/appearance.svelte.ts';
import type { RunCurves } from './curves/lanes.ts';
import { happeningsOf } from './happenings.ts';
import { changedFrom, hasRoom, levelAt, type InputName } from './inputs.ts';
import { momentOf } from './plate/moment.ts';
import type { PlatePart } from './plate/state.ts';
import { resultsOf } from './results.ts';

/** The run of what a link carries, with every step of the solver kept: a feed takes under a millisecond. */
export const runOf = (params: LetDownParams): Simulation =>
  simulate(scenarioOf(params), { sampleEvery: USUAL_STEP });

/** Where the figure opens when no link says otherwise: while the cells squeeze for the second time, minutes after it began. */
const INTO_THE_SQUEEZE = 0.36;
const openingSecond = (run: Simulation): number =>
  Math.round(((run.events[1] ?? run.events[0])?.time ?? 0) * 60 + INTO_THE_SQUEEZE * 60);

/** Model seconds for each second of the reader. */
export const rates = [1, 5, 10, 30, 60, 120, 600] as const;
const USUAL_RATE = 10;
/** One press of a step button, seconds. */
const STRIDE = 5;
/** The address is written once the hand rests, milliseconds. */
const REST = 250;

export type Note = 'full' | null;

/**
 * Something that belongs to the page and to none of the figures on it: what it derives stays alive when the figure that
 * asked first goes away.
 */
export function standing<Thing>(make: () => Thing): Thing {
  let made: Thing | undefined;
  $effect.root(() => {
    made = make();
  });
  return made!;
}

/** One mother of the simulator: her scenario, its run, and the moment at which the reader looks. */
export class Simulator {
  params = $state.raw<LetDownParams>(letDownKind.defaults);
  problem = $state<LinkProblem | null>(null);
  /** The part of the picture, and so the curve, that is lit. */
  part = $state<PlatePart | null>(null);
  /** The second that a pointer rests on; the picture shows it while the clock rests. */
  peek = $state<number | null>(null);
  /** Why the last change was not made. */
  note = $state<Note>(null);
  readonly appearance = new Appearance();
  readonly clock = new Clock({
    from: openingSecond(runOf(letDownKind.defaults)),
    length: () => this.params.minutes * 60,
    rate: USUAL_RATE,
    step: STRIDE,
    appearance: this.appearance,
  });
  readonly #slot: string;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(slot: string) {
    this.#slot = slot;
  }

  readonly run: Simulation = $derived(runOf(this.params));
  readonly curves: RunCurves = $derived({ run: this.run, outputs: outputsOf(this.run) });
  readonly results = $derived(resultsOf(this.run));
  readonly happenings = $derived(happeningsOf(this.run));
  /** The second that is shown. */
  readonly second: number = $derived(
    this.peek !== null && !this.clock.playing
      ? this.peek
      : Math.min(this.clock.time, this.params.minutes * 60),
  );
  readonly instant = $derived(momentOf(this.run, this.second / 60));
  /** Bursts up to the moment that is shown. */
  readonly pastBursts: number = $derived(
    this.run.events.filter(({ time }) => time * 60 <= this.second).length,
  );
  /** The whole second from which a change of the inputs holds. */
  readonly from: number = $derived(Math.min(this.params.minutes * 60 - 1, Math.floor(this.clock.time)));
  readonly now = $derived(
    Object.fromEntries(
      (['suckling', 'cue', 'massage', 'stress'] as const).map((input) => [
        input,
        levelAt(this.params.changes, input, this.from),
      ]),
    ) as Record<InputName, number>,
  );

  /** Reads the link, and again whenever another is followed. Returns the way to stop. */
  listen(): () => void {
    const read = (): void => {
      const decoded = readSlot(this.#slot, letDownKind);
      this.problem = decoded.problem;
      if (decoded.params === letDownKind.defaults) return;
      this.params = decoded.params;
      this.clock.pause();
      this.clock.seek(decoded.params.second);
    };
    read();
    const followed = onLinkFollowed(() => {
      this.params = letDownKind.defaults;
      read();
    });
    const deaf = this.appearance.listen();
    return () => {
      followed();
      deaf();
      clearTimeout(this.#writing);
    };
  }

  set(next: Partial<LetDownParams>): void {
    if (next.changes && !hasRoom(next.changes)) {
      this.note = 'full';
      return;
    }
    this.note = null;
    this.params = { ...this.params, ...next };
    if (this.clock.time > this.params.minutes * 60) this.clock.seek(this.params.minutes * 60);
    this.keep();
  }

  /** Another run length: what would lie beyond its end falls away. */
  setMinutes(minutes: number): void {
    this.set({ minutes, changes: this.params.changes.filter(({ second }) => second < minutes * 60) });
  }

  /**
   * From a second on, by default the one that is shown now, an input has this level.
   * @param from the second at which a slider was taken hold of, so that one pull is one change
   */
  change(input: InputName, level: number, from = this.from): void {
    this.set({ changes: changedFrom(this.params.changes, input, from, level) });
  }

  setChanges(changes: readonly LetDownChange[]): void {
    this.set({ changes });
  }

  /** Another mother from the start: a preset, or what a task asks for. */
  load(params: LetDownParams): void {
    this.clock.rewind();
    this.peek = null;
    this.set({ ...params, second: 0 });
    this.clock.seek(params.second);
  }

  seek(second: number): void {
    this.peek = null;
    this.clock.seek(second);
    this.keep();
  }

  reset(): void {
    this.part = null;
    this.load(letDownKind.defaults);
    this.clock.setRate(USUAL_RATE);
  }

  /** What a link to this very moment carries. */
  get linked(): LetDownParams {
    return { ...this.params, second: Math.round(Math.min(this.clock.time, this.params.minutes * 60)) };
  }

  /** Writes the address once the hand rests. */
  keep(): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => writeSlot(this.#slot, letDownKind, this.linked), REST);
  }
}
