import { describe, expect, it } from 'vitest';
import recorded from '../../reference/cases/physiology.json' with { type: 'json' };
import { largestDifference, samples } from '../../reference/physiologySamples.ts';

describe('the recorded runs that a browser is compared with', () => {
  it('are those of the engine in Node', () => {
    expect(largestDifference(samples(), recorded)).toBeLessThanOrEqual(1e-12);
  });

  it('the comparison sees a change in the tenth digit, a missing curve and a missing preset', () => {
    const changed = samples();
    changed['day-10-relaxed']!.states[1]![3]! += 1e-8;
    expect(largestDifference(changed, recorded)).toBeGreaterThan(1e-10);
    const shorter = samples();
    shorter['day-10-relaxed']!.states.pop();
    expect(largestDifference(recorded, shorter)).toBe(Infinity);
    const fewer = samples();
    delete fewer['day-10-relaxed'];
    expect(largestDifference(fewer, recorded)).toBe(Infinity);
  });
});
