import { assertWithin } from './errors.ts';

/** Step of the solver, minutes (1.2 s). */
export const USUAL_STEP = 0.02;

/** Smallest and largest step that may be asked for, minutes. Fast parameters make the solver cut it further. */
const STEP_LIMITS = [0.001, 0.1] as const;

export function assertStep(dt: number): void {
  assertWithin('step', dt, ...STEP_LIMITS);
}
