import { cohort } from './en/cohort.ts';
import { home } from './en/home.ts';
import { pairs } from './en/pairs.ts';
import { site } from './en/site.ts';

/** English, the source of truth: one area a file, so that a page can ship only the areas it shows. */
export const en = { site, home, cohort, pairs } as const;
