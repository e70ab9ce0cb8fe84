import { ask } from '#app/workerClient.ts';
import {
  exactCost,
  exactDistribution,
  exactPValues,
  LARGEST_EXACT_COST,
  type ExactPValues,
  type NullDistribution,
  type TableSummary,
} from '#engines/statistics/index.ts';

/** What is known of the exact distribution of the table on screen. */
export type ExactState =
  | { readonly state: 'ready'; readonly distribution: NullDistribution; readonly p: ExactPValues }
  | { readonly state: 'working'; readonly share: number }
  | { readonly state: 'too-costly' | 'failed' | 'undefined' };

/** Up to this many multiply-and-adds (well under a millisecond) the page computes at once, without the worker. */
const AT_ONCE = 200_000;

/**
 * Keeps the exact distribution of a table up to date: at once where it is cheap, else in the worker, the newest
 * table first. Call while a component is being set up.
 * @param channel of the worker, one per figure
 */
export function exactOf(summary: () => TableSummary, channel: string): { readonly current: ExactState } {
  let later = $state.raw<{ readonly margins: string; readonly state: ExactState } | null>(null);
  /** The distribution depends on the margins alone: moving a mother with locked totals asks for nothing new. */
  const key = $derived(JSON.stringify([summary().margins.rows, summary().margins.columns]));
  const margins = $derived.by(() => {
    const [rows, columns] = JSON.parse(key) as [number[], number[]];
    return { rows, columns };
  });
  const defined = $derived(summary().tauB.ok);
  const cost = $derived(defined ? exactCost(margins) : 0);
  const now: NullDistribution | null = $derived.by(() => {
    if (!defined || cost > AT_ONCE) return null;
    const result = exactDistribution(margins);
    return result.ok ? result.value : null;
  });

  $effect(() => {
    if (cost <= AT_ONCE || cost > LARGEST_EXACT_COST) return;
    const asked = key;
    const { rows, columns } = margins;
    later = { margins: asked, state: { state: 'working', share: 0 } };
    void ask(channel, 'null-distribution', { rows, columns }, (share) => {
      if (asked === key) later = { margins: asked, state: { state: 'working', share } };
    }).then((outcome) => {
      if (outcome.state === 'cancelled' || asked !== key) return;
      later = {
        margins: asked,
        state:
          outcome.state === 'done'
            ? {
                state: 'ready',
                distribution: outcome.result,
                p: exactPValues(outcome.result, summary().counts.s),
              }
            : { state: outcome.problem === 'too-costly' ? 'too-costly' : 'failed' },
      };
    });
  });

  const current: ExactState = $derived.by(() => {
    const { tauB, counts } = summary();
    if (!tauB.ok) return { state: 'undefined' };
    if (cost > LARGEST_EXACT_COST) return { state: 'too-costly' };
    if (now) return { state: 'ready', distribution: now, p: exactPValues(now, counts.s) };
    if (later?.margins !== key) return { state: 'working', share: 0 };
    return later.state.state === 'ready'
      ? { ...later.state, p: exactPValues(later.state.distribution, counts.s) }
      : later.state;
  });
  return {
    get current() {
      return current;
    },
  };
}
