import { plainPlan as plan, sampling, thresholdsOf } from '#engines/statistics/index.ts';

export const title =
  'Synthetic cohorts drawn, each with tau_b and asymptotic p: how many times longer the other takes';

const COHORTS = 10_000;
/** R needs long for its loop: it does a twentieth of the cohorts, and so do we beside it. */
const FEW = 500;

/** Read by the peers, which draw from the same population. */
export const data: Record<string, Float64Array> = {
  'cuts-x': Float64Array.from(thresholdsOf(plan.rows)),
  'cuts-y': Float64Array.from(thresholdsOf(plan.columns)),
};

const draw = (replicates: number) => (): number => sampling(plan, { seed: 1, replicates }).power;

export const comparisons = [
  {
    name: `${FEW} cohorts of 25: R, a loop of cor.test`,
    ours: draw(FEW),
    peer: { program: 'r', task: `cohorts:mopuya:${FEW}` },
    target: { atLeast: 100 },
  },
  {
    name: '10,000 cohorts of 25: NumPy, the formulas vectorised by hand',
    ours: draw(COHORTS),
    peer: { program: 'python', task: `numpy-cohorts:mopuya:${COHORTS}` },
    target: { atLeast: 1 / 1.5 },
  },
];

export const growth = [
  {
    name: 'cohorts of 25, how many',
    sizes: [100, 1_000, 10_000],
    work: (cohorts: number) => draw(cohorts),
  },
];
