import { readSlot } from '#app/link/pageLink.ts';
import { cohortKind } from '#app/scenarios/cohort.ts';
import type { Decoded } from '#app/scenarios/kind.ts';
import { sandboxKind, type SandboxParams } from '#app/scenarios/sandbox.ts';

/** What the address says: a link of the sandbox, or the plain cohort that other pages write. */
export function readAddress(slot: string): Decoded<SandboxParams> {
  const whole = readSlot(slot, sandboxKind);
  if (whole.problem !== 'other-kind') return whole;
  const { params, problem } = readSlot(slot, cohortKind);
  return { params: { ...sandboxKind.defaults, ...params }, problem };
}
