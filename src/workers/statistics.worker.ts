import type { ToWorker } from './protocol.ts';
import { makeRunner } from './runner.ts';

// A message to oneself comes after the messages that are already waiting, so a cancellation is seen first.
const bell = new MessageChannel();
const waiting: (() => void)[] = [];
bell.port1.onmessage = () => waiting.shift()?.();

/** Buffers of all typed arrays in a result: they are handed over, not copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== 'object' || value === null) return [];
  // Of long lists the first item tells what they hold; only columns and the result itself hold arrays.
  const inside = Array.isArray(value) && typeof value[0] !== 'object' ? [] : Object.values(value);
  return inside.flatMap(buffersIn);
}

const handle = makeRunner({
  post: (message) => {
    const transfer = message.type === 'done' ? buffersIn(message.result) : [];
    postMessage(message, { transfer: [...new Set(transfer)] });
  },
  later: (callback) => {
    waiting.push(callback);
    bell.port2.postMessage(null);
  },
  now: () => performance.now(),
});

addEventListener('message', (event: MessageEvent<ToWorker>) => handle(event.data));
