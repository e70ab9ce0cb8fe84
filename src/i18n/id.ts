import type { en } from './en.ts';
import { about } from './id/about.ts';
import { atlas } from './id/atlas.ts';
import { card } from './id/card.ts';
import { claims } from './id/claims.ts';
import { coefficients } from './id/coefficients.ts';
import { cohort } from './id/cohort.ts';
import { dance } from './id/dance.ts';
import { evidence } from './id/evidence.ts';
import { formula } from './id/formula.ts';
import { glossary } from './id/glossary.ts';
import { home } from './id/home.ts';
import { hormones } from './id/hormones.ts';
import { feedRun } from './id/feedRun.ts';
import { lessonFigures } from './id/lessonFigures.ts';
import { lessons } from './id/lessons.ts';
import { letDown } from './id/letDown.ts';
import { letDownModel } from './id/letDownModel.ts';
import { letDownTasks } from './id/letDownTasks.ts';
import { mother } from './id/mother.ts';
import { nullDistribution } from './id/nullDistribution.ts';
import { pairCount } from './id/pairCount.ts';
import { pairs } from './id/pairs.ts';
import { problems } from './id/problems.ts';
import { plate } from './id/plate.ts';
import { player } from './id/player.ts';
import { quiz } from './id/quiz.ts';
import { report } from './id/report.ts';
import { sandbox } from './id/sandbox.ts';
import { sandboxBuild } from './id/sandboxBuild.ts';
import { sandboxSheet } from './id/sandboxSheet.ts';
import { sandboxTasks } from './id/sandboxTasks.ts';
import { sandboxTools } from './id/sandboxTools.ts';
import { share } from './id/share.ts';
import { shuffle } from './id/shuffle.ts';
import { site } from './id/site.ts';
import { software } from './id/software.ts';
import { spine } from './id/spine.ts';
import { strata } from './id/strata.ts';
import { study } from './id/study.ts';
import { trainer } from './id/trainer.ts';
import { tasks } from './id/tasks.ts';
import type { Words } from './words.ts';

/** Indonesian, area by area the same keys as English. */
export const id: Words<typeof en> = {
  site,
  card,
  claims,
  glossary,
  home,
  coefficients,
  cohort,
  pairs,
  pairCount,
  problems,
  formula,
  dance,
  evidence,
  nullDistribution,
  sandbox,
  sandboxBuild,
  sandboxSheet,
  sandboxTasks,
  sandboxTools,
  shuffle,
  report,
  software,
  strata,
  study,
  hormones,
  plate,
  letDown,
  letDownTasks,
  letDownModel,
  tasks,
  share,
  player,
  mother,
  quiz,
  feedRun,
  lessonFigures,
  lessons,
  spine,
  trainer,
  atlas,
  about,
};
