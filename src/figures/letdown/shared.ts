import { Simulator } from './simulator.svelte.ts';

const shared = new Map<string, Simulator>();

/**
 * The simulator of a slot: what stands on one page and names the same slot shows the same mother. At build time
 * everything gets a fresh one, so that pages cannot see each other's.
 */
export function sharedSimulator(slot: string): Simulator {
  if (typeof document === 'undefined') return new Simulator(slot);
  const known = shared.get(slot);
  if (known) return known;
  const simulator = new Simulator(slot);
  shared.set(slot, simulator);
  return simulator;
}
