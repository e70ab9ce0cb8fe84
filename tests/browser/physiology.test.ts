import { ask } from '#app/workerClient.ts';
import { dayOfFeeds, preset, sweep, usualDay } from '#engines/physiology/index.ts';
import { describe, expect, it } from 'vitest';
import recorded from '../reference/cases/physiology.json' with { type: 'json' };
import { largestDifference, samples } from '../reference/physiologySamples.ts';

describe('the let-down model in a browser', () => {
  it('agrees with Node within 1e-9 in every preset', () => {
    expect(largestDifference(samples(), recorded)).toBeLessThanOrEqual(1e-9);
  });

  it('sweeps 500 seeds in the worker, says how far it is, and gives the engine’s bands', async () => {
    const { scenario } = preset('day-10-stressed');
    const options = { seeds: 500, sampleEvery: 0.5 };
    const shares: number[] = [];
    const outcome = await ask('sweep', 'let-down-sweep', { scenario, options }, (share) =>
      shares.push(share),
    );
    if (outcome.state !== 'done') throw new Error(outcome.state);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share, k) => share <= 1 && share >= (shares[k - 1] ?? 0))).toBe(true);
    const steps = sweep(scenario, options);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(outcome.result.intakes).toEqual(step.value.intakes);
    expect(outcome.result.bands.O).toEqual(step.value.bands.O);
  });

  it('computes a day in the worker as on the page', async () => {
    const outcome = await ask('day', 'let-down-day', usualDay);
    expect(outcome).toEqual({ state: 'done', result: dayOfFeeds(usualDay) });
  });

  it('names a problem for a sweep that cannot run', async () => {
    const { scenario } = preset('day-10-relaxed');
    expect((await ask('bad', 'let-down-sweep', { scenario, options: { seeds: 0 } })).state).toBe('error');
  });
});
