import { InputError } from '#engines/statistics/index.ts';
import type { FromWorker, TaskProblem, Tasks, ToWorker } from './protocol.ts';
import { startTask, TaskError } from './tasks.ts';

/** How long one slice may last before messages are looked at again, in milliseconds. */
const SLICE = 8;

/** How often progress is reported, in milliseconds. */
const REPORT_EVERY = 60;

interface Running {
  readonly channel: string;
  readonly steps: Generator<number, Tasks[keyof Tasks]['result']>;
  reportedAt: number;
}

export interface RunnerHost {
  readonly post: (message: FromWorker) => void;
  /** Calls back soon, after waiting messages have been handled. */
  readonly later: (callback: () => void) => void;
  /** Milliseconds of any clock that only runs forward. */
  readonly now: () => number;
}

/** Runs tasks in slices, all channels in turn; the newest request of a channel replaces the older one. */
export function makeRunner({ post, later, now }: RunnerHost): (message: ToWorker) => void {
  const running = new Map<number, Running>();
  let scheduled = false;

  const problemOf = (error: unknown): TaskProblem => {
    if (error instanceof TaskError) return error.problem;
    if (error instanceof InputError) return error.problem;
    return 'failed';
  };

  const schedule = (): void => {
    if (scheduled || running.size === 0) return;
    scheduled = true;
    later(() => {
      scheduled = false;
      const end = now() + SLICE;
      while (running.size > 0 && now() < end) {
        for (const [id, task] of running) advance(id, task, Math.min(end, now() + SLICE / running.size));
      }
      schedule();
    });
  };

  const advance = (id: number, task: Running, until: number): void => {
    try {
      do {
        const step = task.steps.next();
        if (step.done) {
          running.delete(id);
          post({ type: 'done', id, result: step.value });
          return;
        }
        if (now() - task.reportedAt > REPORT_EVERY) {
          task.reportedAt = now();
          post({ type: 'progress', id, share: step.value });
        }
      } while (now() < until);
    } catch (error) {
      running.delete(id);
      const at = error instanceof InputError ? error.at : [];
      post({ type: 'error', id, problem: problemOf(error), at });
    }
  };

  return (message) => {
    if (message.type === 'cancel') {
      running.delete(message.id);
      return;
    }
    for (const [id, task] of running) if (task.channel === message.channel) running.delete(id);
    running.set(message.id, {
      channel: message.channel,
      steps: startTask(message.kind, message.input),
      reportedAt: now(),
    });
    schedule();
  };
}
