import { untrack } from 'svelte';

/**
 * A value that follows another one frame later: what the reader holds moves at once, and what is computed and drawn
 * beside it comes in a task of its own. Changes that come faster than frames are taken together, never put off. Call
 * while a component is being set up; before scripts run it is the value itself.
 */
export function afterFrame<T>(source: () => T): { readonly current: T } {
  let current = $state.raw(source());
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  $effect(() => {
    if (source() === untrack(() => current) || frame !== 0 || timer !== undefined) return;
    // after the frame and not in it: then the move is already on the screen
    frame = requestAnimationFrame(() => {
      frame = 0;
      timer = setTimeout(() => {
        timer = undefined;
        current = source();
      });
    });
  });
  $effect(() => () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });

  return {
    get current() {
      return current;
    },
  };
}
