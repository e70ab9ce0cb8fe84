import type { Bilingual } from '../bilingual.ts';
import type { ReferenceId } from '../references/index.ts';
import type { Claim } from './types.ts';

export const defineClaims = <const List extends readonly Claim<ReferenceId>[]>(list: List): List => list;

/** Reasons that several claims share. */

export const oneStudy: Bilingual = {
  en: 'The grade speaks of what this study reported, not of mothers in general.',
  id: 'Tingkat dukungan ini menyatakan apa yang dilaporkan penelitian tersebut, bukan keadaan semua ibu.',
};

export const computed: Bilingual = {
  en: 'Computed for this site; the site’s engine repeats the calculation.',
  id: 'Dihitung untuk situs ini; mesin hitung situs mengulang perhitungannya.',
};

export const simulated: Bilingual = {
  en: 'Simulated for this site with a fixed random seed.',
  id: 'Disimulasikan untuk situs ini dengan benih acak tetap.',
};

export const generalKnowledge: Bilingual = {
  en: 'General knowledge of the field; no source was read again for it.',
  id: 'Pengetahuan umum di bidangnya; tidak ada sumber yang dibaca ulang untuk pernyataan ini.',
};

export const practiceJudgement: Bilingual = {
  en: 'Common clinical prudence, not a trial result; follow the protocol of your own workplace.',
  id: 'Kehati-hatian klinis yang umum, bukan hasil uji; ikuti protokol di tempat kerja Anda.',
};
