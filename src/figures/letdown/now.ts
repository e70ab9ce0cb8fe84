/** What is going on at one moment, as a code for one short sentence beside the clock. Pure. */
import type { PlateState } from './plate/state.ts';

export type NowCode = 'burst' | 'squeeze' | 'ready' | 'between' | 'cue' | 'after' | 'rest';

/** Minutes after a burst in which drops leave the pituitary. */
const JUST_NOW = 0.2;

/** @param past bursts so far, since drops that are long cleared are no longer in the moment */
export function nowOf(instant: PlateState, past: number): NowCode {
  const last = instant.pulses.at(-1);
  if (last && instant.time - last.time < JUST_NOW) return 'burst';
  if (instant.letDown) return 'squeeze';
  if (instant.suckling) return past === 0 ? 'ready' : 'between';
  if (instant.cue) return 'cue';
  return past > 0 || instant.intake > 0 ? 'after' : 'rest';
}
