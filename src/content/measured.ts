import type { Bilingual } from './bilingual.ts';
import type { ClaimId } from './claims/index.ts';

/** What a study found of a quantity: a clear rise or fall, no clear difference, or that nobody measured it. */
export type Found = 'up' | 'down' | 'none' | 'both' | 'not-measured';

/** One study of massage, relaxation or oxytocin itself, by what it measured. */
export interface Measured {
  readonly claim: ClaimId;
  readonly study: Bilingual;
  readonly people: Bilingual;
  readonly comparedWith: Bilingual;
  readonly noradrenaline: Found;
  readonly oxytocin: Found;
  readonly prolactin: Found;
  readonly milk: Found;
}

/** From facts/massage.md §5 and facts/physiology.md §2. In the order of the lesson: mothers and hormones first. */
export const measured: readonly Measured[] = [
  {
    claim: 'massage-trial-in-mothers',
    study: { en: 'Kosova 2016: back massage', id: 'Kosova 2016: pijat punggung' },
    people: { en: '60 mothers, randomised', id: '60 ibu, diacak' },
    comparedWith: { en: 'a second group', id: 'kelompok kedua' },
    noradrenaline: 'down',
    oxytocin: 'none',
    prolactin: 'none',
    milk: 'not-measured',
  },
  {
    claim: 'massage-trial-not-in-mothers',
    study: { en: 'Morhenn 2012: back massage', id: 'Morhenn 2012: pijat punggung' },
    people: {
      en: '95 adults, none breastfeeding, randomised',
      id: '95 orang dewasa, tidak menyusui, diacak',
    },
    comparedWith: { en: 'rest', id: 'istirahat' },
    noradrenaline: 'not-measured',
    oxytocin: 'up',
    prolactin: 'not-measured',
    milk: 'not-measured',
  },
  {
    claim: 'reading-raised-oxytocin-too',
    study: { en: 'Bello 2008: massage', id: 'Bello 2008: pijat' },
    people: { en: '14 men, each both ways', id: '14 laki-laki, masing-masing menjalani keduanya' },
    comparedWith: { en: 'reading', id: 'membaca' },
    noradrenaline: 'not-measured',
    oxytocin: 'both',
    prolactin: 'not-measured',
    milk: 'not-measured',
  },
  {
    claim: 'small-trials-more-milk',
    study: { en: 'Sulaeman 2016: oxytocin massage', id: 'Sulaeman 2016: pijat oksitosin' },
    people: { en: '60 mothers, not randomised', id: '60 ibu, tidak diacak' },
    comparedWith: { en: 'a second group', id: 'kelompok kedua' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'up',
  },
  {
    claim: 'small-trials-more-milk',
    study: {
      en: 'Rahayuningsih 2016: breast care and massage together',
      id: 'Rahayuningsih 2016: perawatan payudara dan pijat sekaligus',
    },
    people: { en: '90 mothers', id: '90 ibu' },
    comparedWith: { en: 'a second group', id: 'kelompok kedua' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'up',
  },
  {
    claim: 'null-results',
    study: { en: 'Hendriyani 2019: four kinds of care', id: 'Hendriyani 2019: empat macam perawatan' },
    people: { en: '28 mothers in all', id: 'seluruhnya 28 ibu' },
    comparedWith: { en: 'each other', id: 'satu sama lain' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'none',
  },
  {
    claim: 'null-results',
    study: {
      en: 'Thai trial 2023: lymph drainage with massage',
      id: 'Uji di Thailand 2023: drainase limfe dan pijat',
    },
    people: { en: '32 mothers, randomised', id: '32 ibu, diacak' },
    comparedWith: { en: 'a second group', id: 'kelompok kedua' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'none',
  },
  {
    claim: 'no-control-group',
    study: { en: 'Fara 2021: before and after massage', id: 'Fara 2021: sebelum dan sesudah pijat' },
    people: { en: '20 mothers', id: '20 ibu' },
    comparedWith: { en: 'nobody', id: 'tidak ada pembanding' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'up',
  },
  {
    claim: 'relaxation-and-milk',
    study: { en: 'Levene 2024: relaxation, massage left out', id: 'Levene 2024: relaksasi, tanpa pijat' },
    people: { en: '1871 people in 16 randomised trials', id: '1871 orang dalam 16 uji acak' },
    comparedWith: { en: 'a second group in each', id: 'kelompok kedua pada tiap uji' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'up',
  },
  {
    claim: 'oxytocin-ejects-not-makes',
    study: { en: 'Fewtrell 2006: oxytocin as a nasal spray', id: 'Fewtrell 2006: oksitosin semprot hidung' },
    people: { en: '51 mothers, randomised, double-blind', id: '51 ibu, diacak, tersamar ganda' },
    comparedWith: { en: 'placebo', id: 'plasebo' },
    noradrenaline: 'not-measured',
    oxytocin: 'not-measured',
    prolactin: 'not-measured',
    milk: 'none',
  },
];

export const quantities = ['noradrenaline', 'oxytocin', 'prolactin', 'milk'] as const;
