import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import {
  motionOptions,
  spineKind,
  type Activity,
  type LayerId,
  type SpineParams,
} from '#app/scenarios/spine.ts';
import {
  landmark,
  levels,
  motionAt,
  planMotion,
  timeAtLevel,
  type Level,
  type MotionPlan,
  type MotionState,
} from '#engines/anatomy/index.ts';
import { Clock } from '#figures/player/clock.svelte.ts';
import { Appearance } from '#ui/appearance.svelte.ts';

/**
 * What a panel puts on the stage in place of what the link says, without writing it into the link: another massage
 * (a mistake, a pass of the tour), or other things to be seen.
 */
export type Staged = Partial<Pick<SpineParams, 'posture' | 'layers' | 'view' | 'level' | 'landmark'>> & {
  /** Hands in the picture: those of this plan at the time of the clock, or none. */
  readonly plan?: MotionPlan | null;
};

/** What changes the massage itself. */
const ofMassage = ['variant', 'offset', 'circle', 'pace', 'minutes', 'hands', 'posture'] as const;
const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

/** What the page of the spine shows: one scenario, read from and written to its slot of the link, and its clock. */
export class SpineTool {
  params = $state.raw<SpineParams>(spineKind.defaults);
  problem = $state<LinkProblem | null>(null);
  /** What a panel has put on the stage. */
  staged = $state.raw<Staged>({});
  /** The vertebra under the pointer in the picture. */
  pointed = $state<Level | null>(null);
  readonly appearance = new Appearance();
  readonly clock: Clock;
  readonly #slot: string;

  constructor(slot: string) {
    this.#slot = slot;
    const period = (): number => this.stagedPlan.period;
    this.clock = new Clock({
      from: spineKind.defaults.time,
      length: () => this.stagedPlan.length,
      // one circle, or one press
      get step() {
        return period();
      },
      appearance: this.appearance,
    });
  }

  /** The massage that the link describes. */
  readonly plan: MotionPlan = $derived(planMotion(motionOptions(this.params)));
  /** The massage on the stage. */
  readonly stagedPlan: MotionPlan = $derived(this.staged.plan ?? this.plan);
  /** The hands at this moment; `null` where none are shown. */
  readonly motion: MotionState | null = $derived.by(() => {
    const { plan } = this.staged;
    const shown = plan === undefined ? this.params.activity === 'massage' : plan !== null;
    return shown ? motionAt(this.stagedPlan, this.clock.time) : null;
  });
  /** The vertebrae of the chosen route, from above down. */
  readonly route: readonly Level[] = $derived(this.plan.route);
  /** The vertebra that everything is about: under the thumbs, beside the landmark, else the chosen one. */
  readonly level: Level = $derived.by(() => {
    if (this.motion) return this.motion.level;
    if (this.staged.level) return this.staged.level;
    const { activity, landmark: mark, level } = this.params;
    return activity === 'landmarks'
      ? levels[Math.min(levels.length - 1, Math.round(landmark(mark).at))]!
      : level;
  });
  /** The scenario with what a panel has put on the stage. */
  readonly shown: SpineParams = $derived.by(() => {
    const { plan: _, ...rest } = this.staged;
    return { ...this.params, ...rest, level: this.level };
  });

  /** Reads the link, and again whenever another is followed. Returns the way to stop. */
  listen(): () => void {
    const read = (): void => {
      const decoded = readSlot(this.#slot, spineKind);
      this.params = decoded.params;
      this.problem = decoded.problem;
      this.staged = {};
      this.clock.pause();
      this.clock.seek(decoded.params.time);
    };
    read();
    const stops = [onLinkFollowed(read), this.appearance.listen()];
    return () => {
      this.clock.pause();
      for (const stop of stops) stop();
    };
  }

  /** Changes the scenario. The thumbs stay at their vertebra and pass when the massage changes below them. */
  set(next: Partial<SpineParams>): void {
    const before = motionAt(this.plan, this.clock.time);
    this.params = { ...this.params, ...next };
    if (ofMassage.some((key) => key in next)) {
      const pass = Math.min(before.pass, this.plan.passes);
      const level = this.plan.route.includes(before.level) ? before.level : this.plan.route.at(-1)!;
      this.clock.seek(timeAtLevel(this.plan, level, pass) ?? 0);
    }
    if (next.level !== undefined) this.#seekTo(next.level);
    this.remember();
  }

  /** Another activity: the thumbs go on from the chosen vertebra, the chosen vertebra is the one they left. */
  start(activity: Activity): void {
    this.staged = {};
    this.clock.pause();
    if (this.motion) this.params = { ...this.params, level: this.motion.level };
    this.params = { ...this.params, activity };
    if (activity === 'massage') this.#seekTo(this.params.level);
    this.remember();
  }

  /** Chooses a vertebra, and sends the thumbs to it where the route passes it. */
  choose(level: Level): void {
    if (this.params.activity === 'landmarks') this.start('explore');
    this.set({ level });
  }

  toggle(layer: LayerId): void {
    this.set({ layers: { ...this.params.layers, [layer]: !this.params.layers[layer] } });
  }

  /** Moves the thumbs, or the choice, from vertebra to vertebra along the route. */
  step(by: 1 | -1): void {
    const at = this.route.indexOf(this.level);
    const to = at === -1 ? (by > 0 ? 0 : this.route.length - 1) : at + by;
    const level = this.route[to];
    if (level) this.choose(level);
  }

  /** Puts the moment at which the clock rests into the link. */
  remember(): void {
    const { motion } = this;
    const ofLink = this.staged.plan === undefined && motion !== null;
    this.params = {
      ...this.params,
      ...(ofLink ? { time: tenth(this.clock.time), level: motion.level } : {}),
    };
    writeSlot(this.#slot, spineKind, this.params);
  }

  /** The clock rests or was moved by hand: the moment is put into the link, if it is another. */
  rest(): void {
    if (this.motion && this.staged.plan === undefined && tenth(this.clock.time) !== this.params.time)
      this.remember();
  }

  /** Back to the start, keeping what one does, who is massaged and whether it turns. */
  reset(): void {
    const { activity, tone, drape, mode } = this.params;
    this.staged = {};
    this.params = { ...spineKind.defaults, activity, tone, drape, mode };
    this.clock.pause();
    this.clock.seek(this.params.time);
    writeSlot(this.#slot, spineKind, this.params);
  }

  #seekTo(level: Level): void {
    if (this.params.activity !== 'massage' || this.staged.plan !== undefined) return;
    const { pass } = motionAt(this.plan, this.clock.time);
    const time = timeAtLevel(this.plan, level, pass);
    if (time !== null) this.clock.seek(time);
    // beside the route there is nothing for the thumbs to do: it is looked at
    else this.params = { ...this.params, activity: 'explore', level };
  }
}
