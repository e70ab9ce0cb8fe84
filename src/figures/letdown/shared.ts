import { Comparison } from './compare/comparison.svelte.ts';
import { Simulator, standing } from './simulator.svelte.ts';

const simulators = new Map<string, Simulator>();
const comparisons = new Map<string, Comparison>();

/** At build time everything gets a fresh one, so that pages cannot see each other's. */
function shared<Thing>(known: Map<string, Thing>, slot: string, make: () => Thing): Thing {
  if (typeof document === 'undefined') return make();
  const found = known.get(slot) ?? standing(make);
  known.set(slot, found);
  return found;
}

/** The simulator of a slot: what stands on one page and names the same slot shows the same mother. */
export const sharedSimulator = (slot: string): Simulator =>
  shared(simulators, slot, () => new Simulator(slot));

/** The second mother beside that one. */
export const sharedComparison = (slot: string): Comparison =>
  shared(comparisons, slot, () => new Comparison(sharedSimulator(slot), `${slot}-b`));
