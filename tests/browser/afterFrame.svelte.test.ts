import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { afterFrame } from '#ui/afterFrame.svelte.ts';

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
/** A frame and the task behind it. */
const settled = async (): Promise<void> => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

it('follows a frame behind, takes quick changes together and never falls behind for good', async () => {
  let value = $state(0);
  const seen: number[] = [];
  let follower!: { readonly current: number };
  const stop = $effect.root(() => {
    follower = afterFrame(() => value);
    $effect(() => {
      seen.push(follower.current);
    });
  });
  flushSync();
  expect(follower.current).toBe(0);

  flushSync(() => (value = 1));
  // not in the same task, and not before the frame that shows what the reader did
  expect(follower.current).toBe(0);
  await Promise.resolve();
  expect(follower.current).toBe(0);
  flushSync(() => (value = 2));
  await frame();
  expect(follower.current).toBe(0);
  await settled();
  expect(follower.current).toBe(2);

  // changes in every frame do not put it off
  for (let k = 3; k < 33; k += 1) {
    flushSync(() => (value = k));
    await frame();
  }
  expect(follower.current).toBeGreaterThan(20);
  await settled();
  expect(follower.current).toBe(32);
  expect(seen).not.toContain(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));

  flushSync(() => (value = 99));
  stop();
  await settled();
  expect(follower.current).toBe(32);
});
