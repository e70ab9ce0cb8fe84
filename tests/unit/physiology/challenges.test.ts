import { describe, expect, it } from 'vitest';
import { challenges, simulate, type Scenario } from '#engines/physiology/index.ts';

const SEEDS = 20;
const metBy = (isMet: (typeof challenges)[number]['isMet'], scenario: Scenario): number =>
  Array.from({ length: SEEDS }, (_, k) => isMet(simulate({ ...scenario, seed: k + 1 }))).filter(Boolean)
    .length;

describe('the eight challenges', () => {
  it('are eight, each with a name of its own', () => {
    expect(new Set(challenges.map(({ id }) => id)).size).toBe(8);
  });

  it.each(challenges)('$id: not met at the start, whatever the seed', ({ start, isMet }) => {
    expect(metBy(isMet, start)).toBe(0);
  });

  it.each(challenges)('$id: its solution meets it, whatever the seed', ({ solution, isMet }) => {
    expect(metBy(isMet, solution)).toBe(SEEDS);
  });

  it('five let-downs in fright do not count when the fright is taken away', () => {
    const { solution, isMet } = challenges.find(({ id }) => id === 'five-in-fright')!;
    const calm = { ...solution, inputs: [...solution.inputs, { at: 1, stress: 0 }] };
    expect(isMet(simulate(calm))).toBe(false);
  });
});
