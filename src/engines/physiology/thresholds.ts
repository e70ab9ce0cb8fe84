import { clamp } from '../kit/clamp.ts';
import { randomStream } from '../random/index.ts';

const LOWEST = 0.5;
const HIGHEST = 1.5;

/** θ of the burst with the given number, counted from 0. */
export type Thresholds = (burst: number) => number;

/**
 * The readiness at which the oxytocin neurons fire, burst after burst: 1 + cv·N(0, 1), kept in 0.5 … 1.5.
 * The only randomness of the model. Drawn once and remembered, so that a run can go back without losing its place.
 */
export function thresholdsOf(seed: number, spread: number): Thresholds {
  const random = randomStream(seed, 'oxytocin-threshold');
  const drawn: number[] = [];
  return (burst) => {
    while (drawn.length <= burst) drawn.push(clamp(1 + spread * random.normal(), LOWEST, HIGHEST));
    return drawn[burst] as number;
  };
}
