import { describe, expect, it } from 'vitest';
import { ask } from '#app/workerClient.ts';
import { exactDistribution } from '#engines/statistics/index.ts';

/* The real worker in a real browser. */

describe('the worker', () => {
  it('gives the distribution that the engine gives here', async () => {
    const margins = { rows: [11, 14], columns: [7, 12, 6] };
    const outcome = await ask('a', 'null-distribution', margins);
    const here = exactDistribution(margins);
    if (outcome.state !== 'done' || !here.ok) throw new Error(outcome.state);
    expect(Array.from(outcome.result.support)).toEqual(Array.from(here.value.support));
    expect(Array.from(outcome.result.probability)).toEqual(Array.from(here.value.probability));
  });

  it('cancels the older request of a channel and no other', async () => {
    const large = { rows: [12, 12, 12, 12], columns: [12, 12, 12, 12] };
    const small = { rows: [3, 4], columns: [4, 3] };
    const shares: number[] = [];
    const first = ask('b', 'null-distribution', large);
    const other = ask('c', 'null-distribution', large, (share) => shares.push(share));
    const second = ask('b', 'null-distribution', small);
    expect((await first).state).toBe('cancelled');
    expect((await second).state).toBe('done');
    expect((await other).state).toBe('done');
    expect(shares.every((share, k) => k === 0 || share >= shares[k - 1]!)).toBe(true);
  });

  it('names a problem instead of failing', async () => {
    expect(await ask('d', 'null-distribution', { rows: [1], columns: [1] })).toEqual({
      state: 'error',
      problem: 'too-few',
    });
  });
});
