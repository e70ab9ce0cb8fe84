import { describe, expect, it } from 'vitest';
import { ask, cancel } from '#app/workerClient.ts';
import {
  drawCohort,
  exactDistribution,
  guessLevels,
  plainPlan,
  sampling,
  summarise,
} from '#engines/statistics/index.ts';
import { cohortDigest, everythingOn, expectedDigest } from '../unit/statistics/cohortDigest.ts';

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
      at: [],
    });
  });

  it('answers while an exact 4 × 4 of 50 is running, and stops it when asked to', async () => {
    const shares: number[] = [];
    const exact = ask(
      'e',
      'null-distribution',
      { rows: [12, 13, 12, 13], columns: [13, 12, 13, 12] },
      (share) => shares.push(share),
    );
    // Another channel gets its turn long before the first is done.
    const between = await ask('f', 'monte-carlo', {
      rows: [11, 14],
      columns: [7, 12, 6],
      s: 122,
      seed: 1,
      draws: 99,
    });
    expect(between.state).toBe('done');
    cancel('e');
    expect((await exact).state).toBe('cancelled');
    // The worker is free again: what is asked now is answered, and no word of the old task comes any more.
    const reports = shares.length;
    expect((await ask('g', 'null-distribution', { rows: [3, 4], columns: [4, 3] })).state).toBe('done');
    expect(shares).toHaveLength(reports);
    expect(shares.every((share) => share < 1)).toBe(true);
  });

  it('has the same mothers here as everywhere', () => {
    expect(cohortDigest(drawCohort(everythingOn, 2026))).toBe(expectedDigest);
  });

  it('does every task as the engine does', async () => {
    const result = async <Kind extends Parameters<typeof ask>[1]>(
      kind: Kind,
      input: Parameters<typeof ask<Kind>>[2],
    ) => {
      const outcome = await ask(kind, kind, input);
      if (outcome.state !== 'done') throw new Error(`${kind}: ${outcome.state}`);
      return outcome.result;
    };
    const table = [
      [7, 4, 0],
      [0, 8, 6],
    ];
    const options = { seed: 3, replicates: 500 };
    expect(await result('sampling', { plan: plainPlan, options })).toEqual(sampling(plainPlan, options));
    expect((await result('power-curve', { plan: plainPlan, sizes: [10, 50], options })).points).toHaveLength(
      2,
    );
    expect((await result('peeking', { plan: plainPlan, looks: [10, 25], options })).stoppedBy).toHaveLength(
      2,
    );
    expect((await result('bootstrap', { table, seed: 1, resamples: 999 })).percentile.low).toBeGreaterThan(
      0.4,
    );
    const found = await result('recovery', {
      rows: [11, 14],
      columns: [7, 12, 6],
      tauB: { value: 0.699, decimals: 3 },
    });
    expect(found).toMatchObject({ count: 1, verdict: 'one' });
    const file = await result('csv', {
      source: new TextEncoder().encode('pijat;asi\nya;baik\ntidak;kurang\n').buffer,
    });
    expect(file.columns.map((column) => guessLevels(column.values).levels.flat())).toEqual([
      ['tidak', 'ya'],
      ['kurang', 'baik'],
    ]);
    const x = Float64Array.from([0, 0, 1, 1]);
    const y = Float64Array.from([0, 1, 1, 2]);
    const pairs = await result('pairs', { x, y });
    const summary = summarise([
      [1, 1, 0],
      [0, 1, 1],
    ]);
    expect(summary.tauB.ok && summary.tauB.value).toBe(pairs.tauB);
  });

  it('says what is wrong with a file, and in which row', async () => {
    expect(await ask('h', 'csv', { source: 'a,b\n1,2\n1,2,3\n' })).toEqual({
      state: 'error',
      problem: 'ragged-table',
      at: [2],
    });
  });
});
