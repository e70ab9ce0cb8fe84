import { about } from './en/about.ts';
import { atlas } from './en/atlas.ts';
import { card } from './en/card.ts';
import { claims } from './en/claims.ts';
import { coefficients } from './en/coefficients.ts';
import { cohort } from './en/cohort.ts';
import { dance } from './en/dance.ts';
import { evidence } from './en/evidence.ts';
import { formula } from './en/formula.ts';
import { glossary } from './en/glossary.ts';
import { home } from './en/home.ts';
import { hormones } from './en/hormones.ts';
import { feedRun } from './en/feedRun.ts';
import { lessonFigures } from './en/lessonFigures.ts';
import { lessons } from './en/lessons.ts';
import { letDown } from './en/letDown.ts';
import { letDownModel } from './en/letDownModel.ts';
import { letDownTasks } from './en/letDownTasks.ts';
import { mother } from './en/mother.ts';
import { nullDistribution } from './en/nullDistribution.ts';
import { pairCount } from './en/pairCount.ts';
import { pairs } from './en/pairs.ts';
import { problems } from './en/problems.ts';
import { plate } from './en/plate.ts';
import { player } from './en/player.ts';
import { quiz } from './en/quiz.ts';
import { report } from './en/report.ts';
import { sandbox } from './en/sandbox.ts';
import { sandboxBuild } from './en/sandboxBuild.ts';
import { sandboxSheet } from './en/sandboxSheet.ts';
import { sandboxTasks } from './en/sandboxTasks.ts';
import { sandboxTools } from './en/sandboxTools.ts';
import { share } from './en/share.ts';
import { shuffle } from './en/shuffle.ts';
import { site } from './en/site.ts';
import { software } from './en/software.ts';
import { spine } from './en/spine.ts';
import { strata } from './en/strata.ts';
import { study } from './en/study.ts';
import { trainer } from './en/trainer.ts';
import { tasks } from './en/tasks.ts';

/** English, the source of truth: one area a file, so that a page can ship only the areas it shows. */
export const en = {
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
} as const;
