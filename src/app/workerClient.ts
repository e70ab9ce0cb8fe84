import type { FromWorker, TaskKind, TaskProblem, Tasks, ToWorker } from '#workers/protocol.ts';

/** How a request ended. A newer request on the same channel cancels an older one. */
export type Outcome<Kind extends TaskKind> =
  | { readonly state: 'done'; readonly result: Tasks[Kind]['result'] }
  | { readonly state: 'cancelled' }
  | { readonly state: 'error'; readonly problem: TaskProblem; readonly at: readonly number[] };

interface Pending {
  readonly channel: string;
  readonly settle: (outcome: Outcome<TaskKind>) => void;
  readonly onProgress: (share: number) => void;
}

const pending = new Map<number, Pending>();
let send: ((message: ToWorker) => void) | null = null;
let lastId = 0;

function receive(message: FromWorker): void {
  const request = pending.get(message.id);
  if (!request) return;
  if (message.type === 'progress') {
    request.onProgress(message.share);
    return;
  }
  pending.delete(message.id);
  request.settle(
    message.type === 'done'
      ? { state: 'done', result: message.result }
      : { state: 'error', problem: message.problem, at: message.at },
  );
}

/** The worker where there is one; else the same runner on this page, in slices. */
function connect(): (message: ToWorker) => void {
  try {
    const worker = new Worker(new URL('../workers/statistics.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => receive(event.data));
    worker.addEventListener('error', () => {
      // The worker could not start: what is waiting is asked again here.
      const waiting = [...asked.values()];
      send = onPage();
      for (const message of waiting) send(message);
    });
    return (message) => worker.postMessage(message);
  } catch {
    return onPage();
  }
}

/** The runner is fetched only where there is no worker: it holds every task of the site. */
function onPage(): (message: ToWorker) => void {
  const runner = import('#workers/runner.ts').then(({ makeRunner }) =>
    makeRunner({ post: receive, later: (callback) => setTimeout(callback), now: () => performance.now() }),
  );
  return (message) => {
    runner.then(
      (run) => run(message),
      () => receive({ type: 'error', id: message.id, problem: 'failed', at: [] }),
    );
  };
}

/** Requests on the way, by id, so that they can be asked again if the worker fails to start. */
const asked = new Map<number, ToWorker>();

/** Ends whatever a channel is busy with; its promise settles as `cancelled`. */
export function cancel(channel: string): void {
  for (const [id, request] of pending) {
    if (request.channel !== channel) continue;
    pending.delete(id);
    send?.({ type: 'cancel', id });
    request.settle({ state: 'cancelled' });
  }
}

/**
 * Asks for a task on a channel. The promise always settles and never rejects.
 * @param channel one per figure and purpose
 */
export function ask<Kind extends TaskKind>(
  channel: string,
  kind: Kind,
  input: Tasks[Kind]['input'],
  onProgress: (share: number) => void = () => {},
): Promise<Outcome<Kind>> {
  send ??= connect();
  cancel(channel);
  lastId += 1;
  const id = lastId;
  const message: ToWorker = { type: 'run', id, channel, kind, input };
  asked.set(id, message);
  return new Promise((resolve) => {
    pending.set(id, {
      channel,
      onProgress,
      settle: (outcome) => {
        asked.delete(id);
        resolve(outcome as Outcome<Kind>);
      },
    });
    send?.(message);
  });
}
