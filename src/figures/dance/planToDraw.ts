import { planOf, usualSettings, type SandboxParams } from '#app/scenarios/sandbox.ts';
import {
  InputError,
  marginsOf,
  MOST_MOTHERS,
  plainPlan,
  populationOf,
  summarise,
  type CohortPlan,
} from '#engines/statistics/index.ts';

/** A population at the edge of what its margins permit cannot be drawn from: then the nearest weaker one. */
const SHARES = [1, 0.95, 0.9, 0.8, 0.5, 0] as const;

/**
 * The population to draw again from: the plan that made the cohort, else one with the cohort's margins whose tau_b is
 * the cohort's, or a little less where the margins give no more. The study's usual plan where no population fits.
 */
export function planToDraw(params: SandboxParams): { readonly plan: CohortPlan; readonly seed: number } {
  const { origin, table } = params;
  if (origin?.kind === 'plan') return { plan: planOf(origin.settings), seed: origin.settings.seed };
  const { rows, columns, n } = marginsOf(table);
  const { tauB } = summarise(table);
  const { seed } = usualSettings;
  if (tauB.ok && n <= MOST_MOTHERS) {
    for (const share of SHARES) {
      const plan: CohortPlan = {
        ...plainPlan,
        n,
        rows: rows.filter((count) => count > 0),
        columns: columns.filter((count) => count > 0),
        association: { kind: 'tau-b', value: tauB.value * share },
      };
      try {
        populationOf(plan);
        return { plan, seed };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
  }
  return { plan: plainPlan, seed };
}
