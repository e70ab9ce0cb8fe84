import { randomStream, shuffle } from '#engines/random/index.ts';

/** A question in one language, ready to be asked. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly feedback: string;
    readonly right: boolean;
  }[];
  /** Strength and sources of the answer, in words. */
  readonly source: string;
}

/**
 * Draws one test from a blueprint: one question a point, its options in an order of their own. A later test takes
 * the next parallel form of each point, so that before and after never share one where there are two.
 *
 * @param points of the blueprint, each with its parallel forms
 * @param seed of the device
 * @param name of the lesson: lessons of one device differ
 * @param sitting 0 before the lesson; 1, 2 … after it
 */
export function drawTest(
  points: readonly (readonly AskedQuestion[])[],
  seed: number,
  name: string,
  sitting: number,
): AskedQuestion[] {
  return points.map((forms, k) => {
    const first = randomStream(seed, `${name} form ${k}`).below(forms.length);
    const form = forms[(first + sitting) % forms.length] as AskedQuestion;
    const order = randomStream(seed, `${name} order ${k} sitting ${sitting}`);
    return { ...form, options: shuffle([...form.options], order) };
  });
}

/** How many of the questions were answered rightly. */
export const rightAnswers = (
  questions: readonly AskedQuestion[],
  chosen: Readonly<Record<string, string | undefined>>,
): number =>
  questions.filter(({ id, options }) => options.some((option) => option.right && option.id === chosen[id]))
    .length;
