import type { Language } from '#content/bilingual.ts';
import { site } from '#site';

/** Every page, by the path that it has in both languages. The one list that links, header and tests share. */
export const pages = {
  home: '',
  study: 'study/',
  sandbox: 'sandbox/',
  spine: 'spine/',
  practice: 'spine/practice/',
  sheet: 'spine/sheet/',
  letDown: 'let-down/',
  letDownModel: 'let-down/model/',
  mother: 'let-down/mother/',
  card: 'let-down/card/',
  lessons: 'lessons/',
  twoHormones: 'lessons/two-hormones/',
  theMassage: 'lessons/the-massage/',
  glossary: 'glossary/',
  about: 'about/',
} as const;

export type Page = keyof typeof pages;

/** Figures that can be embedded, and the page that holds each in full. */
export const embeds = {
  mothers: 'home',
  sandbox: 'sandbox',
  tables: 'study',
  rare: 'study',
  simpson: 'study',
  'which-p': 'sandbox',
  pairs: 'sandbox',
  coefficients: 'sandbox',
  shuffle: 'sandbox',
  evidence: 'sandbox',
  dance: 'sandbox',
  strata: 'sandbox',
  'two-hormones': 'twoHormones',
  'let-down': 'letDown',
  'let-down-curves': 'letDown',
  loop: 'letDown',
  alveolus: 'letDown',
  spine: 'spine',
} as const satisfies Record<string, Page>;

export type EmbedName = keyof typeof embeds;

/** The figures of one table; they share a page, apart from the other embeds. */
export const tableEmbeds = [
  'pairs',
  'coefficients',
  'shuffle',
  'evidence',
  'dance',
  'strata',
] as const satisfies readonly EmbedName[];

/** Large figures whose embed is a page of its own, so that no other embed carries their styles. */
export const embedsOfTheirOwn = [
  'let-down',
  'let-down-curves',
  'sandbox',
  ...tableEmbeds,
] as const satisfies readonly EmbedName[];

/** Address of a file or folder of the built site, whatever folder it is served from. */
export const inSite = (path: string): string => site.base + path.replace(/^\//, '');

/** Address of a page in a language, with an optional fragment (without #). */
export const pagePath = (language: Language, page: Page, fragment?: string): string =>
  inSite(`${language}/${pages[page]}`) + (fragment ? `#${fragment}` : '');

/** Address of a figure that stands alone, to be embedded elsewhere. */
export const embedPath = (language: Language, figure: EmbedName): string =>
  inSite(`${language}/embed/${figure}/`);

/** Absolute address where the public origin is known, else one that starts at the root of the host. */
export const absolute = (path: string): string => (site.origin ? new URL(path, site.origin).href : path);
