/**
 * Multiply-and-adds between two pauses of a stepwise computation, apart from the one histogram that crosses the
 * line: under a millisecond, so that a cancellation is seen long before a person notices.
 */
export const MOST_BETWEEN_PAUSES = 200_000;

/**
 * Runs a computation that pauses at every `yield` to its end. The same generator can be driven in slices by a
 * worker that wants to report progress and see a cancellation.
 */
export function finish<Value>(steps: Generator<number, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
