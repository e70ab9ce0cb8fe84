import {
  answerSteps,
  type Prediction,
  type PredictionAnswer,
  type PredictionId,
} from '#engines/physiology/index.ts';

const known = new Map<PredictionId, PredictionAnswer>();

/** Longest stretch of work before the page may breathe, milliseconds. */
const SLICE = 12;

/** Runs both mothers of a question, a few seeds at a time, so that no frame is dropped; once a visit. */
export async function answerInSlices(prediction: Prediction): Promise<PredictionAnswer> {
  const earlier = known.get(prediction.id);
  if (earlier) return earlier;
  const steps = answerSteps(prediction);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      known.set(prediction.id, step.value);
      return step.value;
    }
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
