import type { en } from '#i18n/en.ts';
import type { Words } from '#i18n/words.ts';
import type { BenchWords } from './bench.ts';

/** The areas of the dictionary that the sandbox needs, for the page that shows it. */
export const sandboxWords = (all: Words<typeof en>): BenchWords => ({
  sandbox: all.sandbox,
  cohort: all.cohort,
  formula: all.formula,
  nullDistribution: all.nullDistribution,
  explained: { report: all.report, software: all.software },
  share: all.share,
  claims: all.claims,
  panels: {
    sandboxBuild: all.sandboxBuild,
    sandboxTools: all.sandboxTools,
    sandboxSheet: all.sandboxSheet,
    sandboxTasks: all.sandboxTasks,
    tasks: all.tasks,
    pairCount: all.pairCount,
    pairs: all.pairs,
    player: all.player,
    coefficients: all.coefficients,
    shuffle: all.shuffle,
    evidence: all.evidence,
    dance: all.dance,
    strata: all.strata,
  },
});
