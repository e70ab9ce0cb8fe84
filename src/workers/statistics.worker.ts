import type { ToWorker } from './protocol.ts';
import { makeRunner } from './runner.ts';

// A message to oneself comes after the messages that are already waiting, so a cancellation is seen first.
const bell = new MessageChannel();
const waiting: (() => void)[] = [];
bell.port1.onmessage = () => waiting.shift()?.();

const handle = makeRunner({
  post: (message) => {
    const transfer =
      message.type === 'done'
        ? Object.values(message.result)
            .filter((value) => ArrayBuffer.isView(value))
            .map((value) => value.buffer as ArrayBuffer)
        : [];
    postMessage(message, { transfer: [...new Set(transfer)] });
  },
  later: (callback) => {
    waiting.push(callback);
    bell.port2.postMessage(null);
  },
  now: () => performance.now(),
});

addEventListener('message', (event: MessageEvent<ToWorker>) => handle(event.data));
