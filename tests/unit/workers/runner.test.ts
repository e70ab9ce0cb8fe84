import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '#workers/protocol.ts';
import { makeRunner } from '#workers/runner.ts';

/** A host whose clock and later-queue are driven by the test. */
function host() {
  const posted: FromWorker[] = [];
  const queue: (() => void)[] = [];
  let time = 0;
  const handle = makeRunner({
    post: (message) => posted.push(message),
    later: (callback) => queue.push(callback),
    now: () => (time += 1), // every look at the clock takes a millisecond
  });
  return {
    posted,
    handle,
    /** One slice; answers whether there was anything to do. */
    slice: (): boolean => {
      const next = queue.shift();
      next?.();
      return next !== undefined;
    },
    finish(): void {
      for (let i = 0; i < 100_000 && this.slice(); i += 1);
    },
  };
}

const run = (id: number, channel: string, rows: number[], columns: number[]): ToWorker => ({
  type: 'run',
  id,
  channel,
  kind: 'null-distribution',
  input: { rows, columns },
});
const doneIds = (posted: FromWorker[]): number[] =>
  posted.filter((message) => message.type === 'done').map((message) => message.id);

describe('the task runner', () => {
  it('answers a request with the engine’s result', () => {
    const h = host();
    h.handle(run(1, 'a', [11, 14], [7, 12, 6]));
    h.finish();
    const message = h.posted.find((one) => one.type === 'done');
    expect(message?.type === 'done' && 'support' in message.result && message.result.support.length).toBe(53);
  });

  it('lets the newest request of a channel win', () => {
    const h = host();
    h.handle(run(1, 'a', [10, 10, 10], [10, 10, 10]));
    h.slice();
    h.handle(run(2, 'a', [3, 4], [3, 4]));
    h.finish();
    expect(doneIds(h.posted)).toEqual([2]);
  });

  it('never touches another channel', () => {
    const h = host();
    h.handle(run(1, 'a', [10, 10, 10], [10, 10, 10]));
    h.handle(run(2, 'b', [6, 6, 6], [6, 6, 6]));
    h.slice();
    h.handle(run(3, 'b', [3, 4], [3, 4]));
    h.finish();
    expect(doneIds(h.posted).sort()).toEqual([1, 3]);
  });

  it('sees a cancellation at the next slice and reports progress in between', () => {
    const h = host();
    h.handle(run(1, 'a', [12, 12, 12, 12], [12, 12, 12, 12]));
    for (let i = 0; i < 60; i += 1) h.slice();
    const progress = h.posted.filter((message) => message.type === 'progress');
    expect(progress.length).toBeGreaterThan(0);
    h.handle({ type: 'cancel', id: 1 });
    h.finish();
    expect(doneIds(h.posted)).toEqual([]);
  });

  it('turns bad input and too much work into named problems', () => {
    const problem = (rows: number[], columns: number[]): string | undefined => {
      const h = host();
      h.handle(run(1, 'a', rows, columns));
      h.finish();
      const message = h.posted.find((one) => one.type === 'error');
      return message?.type === 'error' ? message.problem : undefined;
    };
    expect(problem([1], [0])).toBe('too-few');
    expect(problem([2, 3], [4, 4])).toBe('margins-differ');
    expect(problem([2.5, 2.5], [2.5, 2.5])).toBe('fractional-count');
    expect(problem([5000, 5000], [3000, 3000, 4000])).toBe('too-costly');
  });
});
