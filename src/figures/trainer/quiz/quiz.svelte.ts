import { onLinkFollowed, readSlot, writeSlot } from '#app/link/pageLink.ts';
import { backQuizKind, largestSeed } from '#app/scenarios/backQuiz.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { gradeItem, quizOf, scoreOf, type QuizAnswer, type QuizResult } from '#engines/anatomy/quiz/index.ts';

export interface Given {
  readonly answer: QuizAnswer;
  readonly result: QuizResult;
}

/** A quiz while its page is open: which questions, where in them, what was answered. */
export class BackQuiz {
  readonly #slot: string;
  #seed = $state(backQuizKind.defaults.seed);
  #given = $state.raw<readonly Given[]>([]);
  #at = $state(-1);
  problem = $state.raw<LinkProblem | null>(null);

  readonly seed = $derived(this.#seed);
  readonly items = $derived(quizOf(this.#seed));
  /** -1 before the start, the number of questions at the result. */
  readonly at = $derived(this.#at);
  readonly item = $derived(this.items[this.#at] ?? null);
  readonly given = $derived(this.#given);
  /** The answer to the question that is shown, once it is locked. */
  readonly answered = $derived(this.#given[this.#at] ?? null);
  readonly over = $derived(this.#at >= this.items.length);
  readonly score = $derived(
    scoreOf(
      this.items,
      this.#given.map(({ result }) => result),
    ),
  );

  constructor(slot: string) {
    this.#slot = slot;
  }

  /** Follows the link of the page. Returns the way to stop. */
  listen(): () => void {
    const read = (): void => {
      const { params, problem } = readSlot(this.#slot, backQuizKind);
      this.problem = problem;
      if (params.seed !== this.#seed) this.#take(params.seed);
    };
    read();
    return onLinkFollowed(read);
  }
  begin(): void {
    this.#given = [];
    this.#at = 0;
  }
  answer(answer: QuizAnswer): void {
    const item = this.item;
    if (!item || this.answered) return;
    this.#given = [...this.#given, { answer, result: gradeItem(item, answer) }];
  }
  next(): void {
    if (this.answered) this.#at += 1;
  }
  /** Other questions; the link follows. @param seed any whole number */
  renew(seed: number): void {
    this.#take(Math.abs(seed) % (largestSeed + 1));
    writeSlot(this.#slot, backQuizKind, { seed: this.#seed });
  }
  #take(seed: number): void {
    this.#seed = seed;
    this.#given = [];
    this.#at = -1;
  }
}
