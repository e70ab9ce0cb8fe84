/** What happens in a run and when: for the marks on the time axis, the table, and the way from one to the next. Pure. */
import { stretchesOf, type Simulation } from '#engines/physiology/index.ts';

export type HappeningKind =
  'latch' | 'release' | 'cue' | 'cue-ends' | 'massage' | 'massage-ends' | 'worry' | 'let-down';

export interface Happening {
  readonly kind: HappeningKind;
  readonly minute: number;
  /** Of a let-down: which one. Of worry: its level, whole percent. */
  readonly value?: number;
}

/** In order of time. A burst of oxytocin stands for its let-down: the squeeze follows within half a minute. */
export function happeningsOf(run: Simulation): readonly Happening[] {
  const { inputs, minutes } = run.scenario;
  const found: Happening[] = run.events.map(({ time }, i) => ({
    kind: 'let-down',
    minute: time,
    value: i + 1,
  }));
  let before = { suckling: false, cue: false, massage: false, stress: 0 };
  for (const { from: minute, inputs: now } of stretchesOf(inputs)) {
    if (minute >= minutes) break;
    if (now.suckling !== before.suckling) found.push({ kind: now.suckling ? 'latch' : 'release', minute });
    if (now.cue !== before.cue) found.push({ kind: now.cue ? 'cue' : 'cue-ends', minute });
    if (now.massage !== before.massage)
      found.push({ kind: now.massage ? 'massage' : 'massage-ends', minute });
    if (now.stress !== before.stress)
      found.push({ kind: 'worry', minute, value: Math.round(now.stress * 100) });
    before = now;
  }
  return found.sort((a, b) => a.minute - b.minute);
}

/** Minutes within which two moments are one, for stepping from one to the next. */
const SAME = 0.5 / 60;

export const nextHappening = (all: readonly Happening[], minute: number): Happening | undefined =>
  all.find((one) => one.minute > minute + SAME);
export const previousHappening = (all: readonly Happening[], minute: number): Happening | undefined =>
  all.findLast((one) => one.minute < minute - SAME);
