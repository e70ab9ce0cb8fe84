import { plainPlan, sampling, type CohortPlan } from '#engines/statistics/index.ts';
import { associations, designKey, REPLICATES, sizes, type StudyDesign } from './designs.ts';

/** Latent correlation within each parity. */
const RHO = { none: 0, weak: 0.2, middling: 0.4 } as const;
/** Share of multigravidae among the 25 mothers, and how strongly parity goes with milk and, unless chance decides, massage. */
const MULTIGRAVIDAE = 0.56;
const PARITY = 0.5;
/** Share of mothers whom a rater who knows the massage misrates by one level. */
const MISRATED = 0.15;

const planOf = ({ association, mothers, byChance, blind }: StudyDesign): CohortPlan => ({
  ...plainPlan,
  n: mothers,
  association: { kind: 'rho', value: RHO[association] },
  parity: {
    kind: 'confounder',
    multigravidae: MULTIGRAVIDAE,
    withExposure: byChance ? 0 : PARITY,
    withOutcome: PARITY,
  },
  misrating: blind ? null : { rater: 'knows-exposure', share: MISRATED },
});

/** Share of studies with p < .05 for every design. For pages, when the site is built. */
export function significantShares(): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const association of associations)
    for (const mothers of sizes)
      for (const byChance of [false, true])
        for (const blind of [false, true]) {
          const design = { association, mothers, byChance, blind };
          const { power } = sampling(planOf(design), { seed: 8, replicates: REPLICATES });
          shares[designKey(design)] = Number(power.toFixed(3));
        }
  return shares;
}
