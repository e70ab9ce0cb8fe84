import { about } from './en/about.ts';
import { claims } from './en/claims.ts';
import { cohort } from './en/cohort.ts';
import { formula } from './en/formula.ts';
import { home } from './en/home.ts';
import { hormones } from './en/hormones.ts';
import { lessons } from './en/lessons.ts';
import { letDownTasks } from './en/letDownTasks.ts';
import { nullDistribution } from './en/nullDistribution.ts';
import { pairs } from './en/pairs.ts';
import { plate } from './en/plate.ts';
import { quiz } from './en/quiz.ts';
import { sandbox } from './en/sandbox.ts';
import { site } from './en/site.ts';
import { spine } from './en/spine.ts';
import { study } from './en/study.ts';

/** English, the source of truth: one area a file, so that a page can ship only the areas it shows. */
export const en = {
  site,
  claims,
  home,
  cohort,
  pairs,
  formula,
  nullDistribution,
  sandbox,
  study,
  hormones,
  plate,
  letDownTasks,
  quiz,
  lessons,
  spine,
  about,
} as const;
