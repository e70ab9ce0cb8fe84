import type { en } from './en.ts';
import { about } from './id/about.ts';
import { claims } from './id/claims.ts';
import { cohort } from './id/cohort.ts';
import { formula } from './id/formula.ts';
import { home } from './id/home.ts';
import { hormones } from './id/hormones.ts';
import { lessons } from './id/lessons.ts';
import { letDownTasks } from './id/letDownTasks.ts';
import { nullDistribution } from './id/nullDistribution.ts';
import { pairs } from './id/pairs.ts';
import { plate } from './id/plate.ts';
import { quiz } from './id/quiz.ts';
import { sandbox } from './id/sandbox.ts';
import { site } from './id/site.ts';
import { spine } from './id/spine.ts';
import { study } from './id/study.ts';
import type { Words } from './words.ts';

/** Indonesian, area by area the same keys as English. */
export const id: Words<typeof en> = {
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
};
