/** The languages of the site. English is the source; Indonesian is written for a midwife, not word for word. */
export type Language = 'en' | 'id';

/** One text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly id: string;
}
