import { valueAt } from './measures.ts';
import type { Simulation } from './simulate.ts';

/** The womb answers oxytocin this much later than the breast, minutes. Illustrative: no source gives it. */
const WOMB_LAG = 0.5;
/** Oxytocin above the basal level at which the womb is drawn fully tightened, pg/mL. Illustrative. */
const WOMB_FULL = 14;

/**
 * How far the womb tightens at a minute of a run, 0 … 1: oxytocin above its basal level half a minute earlier, over
 * 14 pg/mL. That the womb tightens during feeds is established (Holdcroft 2003); this formula, its lag and its scale
 * are illustrative, for the picture alone, and no state of the model depends on them.
 */
export function wombTightening(simulation: Simulation, minute: number): number {
  const felt = valueAt(simulation, simulation.O, Math.max(0, minute - WOMB_LAG));
  return Math.max(0, Math.min(1, (felt - simulation.model.parameters.oxytocinBasal) / WOMB_FULL));
}
