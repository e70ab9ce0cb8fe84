import { valueAt } from './measures.ts';
import type { Simulation } from './simulate.ts';

/** One sample of blood. */
export interface Sample {
  /** Minutes since the start of the run. */
  readonly minute: number;
  /** Plasma oxytocin, pg/mL, without any error of the assay. */
  readonly oxytocin: number;
}

/** Samples of blood at a steady rhythm. @param every, first: minutes */
export function samplesOf(simulation: Simulation, every: number, first = 0): readonly Sample[] {
  const found: Sample[] = [];
  for (let k = 0; first + k * every <= simulation.scenario.minutes + 1e-9; k += 1) {
    const minute = first + k * every;
    found.push({ minute, oxytocin: valueAt(simulation, simulation.O, minute) });
  }
  return found;
}

/** What a sample must lie over the lowest one since the pulse before, pg/mL. A choice of ours, twice the basal level. */
export const PULSE_RISE = 3;

/**
 * Indices of the samples that somebody who sees nothing but them would call a pulse: a rise of at least
 * {@link PULSE_RISE} over the lowest sample since the last one, counted once until the samples fall again. Studies
 * define a pulse in several ways; this one is a modelling choice.
 */
export function pulsesSeen(samples: readonly Sample[]): readonly number[] {
  const found: number[] = [];
  let lowest = Infinity;
  let rising = false;
  samples.forEach(({ oxytocin }, i) => {
    const before = samples[i - 1]?.oxytocin ?? Infinity;
    if (oxytocin < before) {
      if (rising) lowest = oxytocin;
      rising = false;
    }
    lowest = Math.min(lowest, oxytocin);
    if (oxytocin > before && !rising && oxytocin - lowest >= PULSE_RISE) {
      found.push(i);
      rising = true;
    }
  });
  return found;
}
