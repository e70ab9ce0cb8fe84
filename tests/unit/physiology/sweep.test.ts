import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  ScenarioError,
  simulate,
  sweep,
  type Sweep,
} from '../../../src/engines/physiology/index.ts';
import { reference } from './support.ts';

function finished(seeds: number): { readonly result: Sweep; readonly progress: readonly number[] } {
  const steps = sweep(reference, { seeds });
  const progress: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value, progress };
    expect(step.value.total).toBe(seeds);
    progress.push(step.value.done);
  }
}

describe('a sweep', () => {
  const { result, progress } = finished(40);

  it('tells its progress after each seed, so that it can be stopped', () => {
    expect(progress).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    const stopped = sweep(reference, { seeds: 2000 });
    stopped.next();
    expect(stopped.return(undefined as never).done).toBe(true);
  });

  it('holds the very curves of its seeds', () => {
    expect(result.seeds[7]).toBe(8);
    const eighth = simulate({ ...reference, seed: 8 }, { sampleEvery: 0.1 });
    expect(result.curves.O[7]).toEqual(eighth.O);
    expect(result.intakes[7]).toBeCloseTo(eighth.intake.at(-1) as number, 9);
    expect(result.pulseCounts[7]).toBe(eighth.events.length);
  });

  it('has bands in order, with half of the seeds on each side of the middle one', () => {
    const [p5, , median, , p95] = result.bands.intake as Float64Array[];
    const sample = 120;
    const below = result.curves.intake.filter(
      (curve) => (curve[sample] as number) < (median?.[sample] as number),
    );
    expect(below).toHaveLength(20);
    expect(p5?.[sample]).toBeLessThan(median?.[sample] as number);
    expect(p95?.[sample]).toBeGreaterThan(median?.[sample] as number);
  });

  it('prolactin has no spread: chance does not touch it', () => {
    const [low, , , , high] = result.bands.P as Float64Array[];
    expect(low).toEqual(high);
  });

  it('takes quantiles between the ordered values', () => {
    const curves = [4, 1, 3, 2, 0].map((value) => Float64Array.of(value));
    expect(bandsOf(curves).map(([value]) => value)).toEqual([0.2, 1, 2, 3, expect.closeTo(3.8, 12)]);
    expect(bandsOf([])).toHaveLength(5);
  });

  it('refuses numbers of seeds that cannot be', () => {
    for (const seeds of [0, 1.5, 1e6])
      expect(() => sweep(reference, { seeds }).next()).toThrow(ScenarioError);
  });
});
