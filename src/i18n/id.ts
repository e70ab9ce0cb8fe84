import type { en } from './en.ts';
import { cohort } from './id/cohort.ts';
import { home } from './id/home.ts';
import { pairs } from './id/pairs.ts';
import { site } from './id/site.ts';
import type { Words } from './words.ts';

/** Indonesian, area by area the same keys as English. */
export const id: Words<typeof en> = { site, home, cohort, pairs };
