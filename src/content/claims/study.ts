import { readingItems } from '../study/reading.ts';
import type { ReadingId } from '../study/readingIds.ts';
import { defineClaims } from './define.ts';

/** Every claim here rests on the paper's own text, at the place its reading item names. */
const inPaper = (id: ReadingId) => {
  const item = readingItems.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No reading item ${id}`);
  return { reference: 'rahayu-2025', at: item.place, read: 'text' } as const;
};

export const studyClaims = defineClaims([
  {
    id: 'study-cause-from-a-snapshot',
    statement: {
      en: 'The paper names a cross-sectional observational design and concludes that massage increases milk production.',
      id: 'Makalah ini menyebut desain observasional potong lintang dan menyimpulkan bahwa pijat meningkatkan produksi ASI.',
    },
    strength: 'established',
    sources: [inPaper('cause-from-a-snapshot')],
  },
  {
    id: 'study-milk-rating',
    statement: {
      en: 'The paper does not define its ratings good, enough and not enough, and names no cut-off, instrument, rater or blinding.',
      id: 'Makalah ini tidak mendefinisikan penilaian baik, cukup, dan kurang, serta tidak menyebut batas nilai, alat ukur, penilai, atau penyamaran penilai.',
    },
    strength: 'established',
    sources: [inPaper('milk-rating')],
  },
  {
    id: 'study-massage-undescribed',
    statement: {
      en: 'The paper gives the extent of the massage, from the cervical spine to T12, and does not report who massaged, how, how long, how often or when.',
      id: 'Makalah ini menyebut jangkauan pijat, dari leher sampai T12, dan tidak melaporkan siapa yang memijat, bagaimana, berapa lama, seberapa sering, atau kapan.',
    },
    strength: 'established',
    sources: [inPaper('massage-undescribed')],
  },
  {
    id: 'study-other-differences',
    statement: {
      en: 'The paper reports gravida but not parity, mode of birth, days since birth or feeding practice, and adjusts for nothing, although oxytocin differs with parity and mode of birth.',
      id: 'Makalah ini melaporkan gravida, tetapi tidak melaporkan paritas, cara persalinan, hari sejak persalinan, atau praktik menyusui, dan tidak melakukan penyesuaian apa pun, padahal oksitosin berbeda menurut paritas dan cara persalinan.',
    },
    strength: 'established',
    sources: [inPaper('other-differences'), { reference: 'uvnas-moberg-2020', read: 'abstract' }],
  },
  {
    id: 'study-more-often',
    statement: {
      en: 'The paper writes of regular and more frequent massage, while Table 4 records only whether there was massage.',
      id: 'Makalah ini menulis tentang pijat yang teratur dan makin sering, sedangkan Tabel 4 hanya mencatat ada atau tidaknya pijat.',
    },
    strength: 'established',
    sources: [inPaper('more-often')],
  },
  {
    id: 'study-awareness',
    statement: {
      en: 'The paper reads massage done as awareness of massage, and reports no measurement of awareness.',
      id: 'Makalah ini membaca pijat yang dilakukan sebagai pengetahuan tentang pijat, dan tidak melaporkan pengukuran pengetahuan.',
    },
    strength: 'established',
    sources: [inPaper('awareness')],
  },
  {
    id: 'study-sampling',
    statement: {
      en: 'The abstract names purposive sampling and section 3 total sampling for the same 25 mothers.',
      id: 'Abstrak menyebut purposive sampling dan bagian 3 menyebut total sampling untuk 25 ibu yang sama.',
    },
    strength: 'established',
    sources: [inPaper('sampling')],
  },
  {
    id: 'study-criteria-and-consent',
    statement: {
      en: 'The paper gives no reason for its sample size, no inclusion or exclusion criteria, no dates of data collection and no statement on ethics approval or consent.',
      id: 'Makalah ini tidak mencantumkan alasan besar sampel, kriteria inklusi dan eksklusi, waktu pengumpulan data, maupun pernyataan tentang persetujuan etik atau persetujuan responden.',
    },
    strength: 'established',
    sources: [inPaper('criteria-and-consent')],
  },
  {
    id: 'study-missing-crosstab',
    statement: {
      en: 'The paper prints no cross-tabulation of massage and milk and no confidence interval.',
      id: 'Makalah ini tidak mencantumkan tabulasi silang pijat dan produksi ASI maupun interval kepercayaan.',
    },
    strength: 'established',
    sources: [inPaper('missing-crosstab')],
  },
  {
    id: 'study-ceiling',
    statement: {
      en: 'The paper calls τ_b = .699 strong and does not mention that .699 is the largest value its margins permit.',
      id: 'Makalah ini menyebut τ_b = 0,699 kuat dan tidak menyebutkan bahwa 0,699 adalah nilai terbesar yang dimungkinkan oleh total marginalnya.',
    },
    strength: 'established',
    sources: [inPaper('ceiling')],
    why: {
      en: 'The paper gives the coefficient and the margins; the largest attainable value is computed here from those margins.',
      id: 'Koefisien dan total marginal berasal dari makalah; nilai terbesar yang dapat dicapai dihitung di sini dari total marginal itu.',
    },
  },
  {
    id: 'study-p-of-zero',
    statement: {
      en: 'The paper prints its p-value as 0.000 in the abstract and as .000 in Table 6.',
      id: 'Makalah ini menulis nilai p sebagai 0.000 di abstrak dan .000 di Tabel 6.',
    },
    strength: 'established',
    sources: [inPaper('p-of-zero')],
  },
  {
    id: 'study-massage-with-itself',
    statement: {
      en: 'Table 6 prints a p-value, .000, for the correlation of massage with itself.',
      id: 'Tabel 6 mencantumkan nilai p, .000, untuk korelasi pijat dengan dirinya sendiri.',
    },
    strength: 'established',
    sources: [inPaper('massage-with-itself')],
  },
  {
    id: 'study-one-centre',
    statement: {
      en: 'The paper says that 25 mothers at one rural centre extend the generalisability of earlier research.',
      id: 'Makalah ini menyatakan bahwa 25 ibu di satu puskesmas pedesaan memperluas generalisasi penelitian terdahulu.',
    },
    strength: 'established',
    sources: [inPaper('one-centre')],
  },
  {
    id: 'study-benefits-not-measured',
    statement: {
      en: 'The paper speaks of bonding, less stress and hormone release, and reports no measurement of them.',
      id: 'Makalah ini membahas ikatan ibu dan bayi, stres yang berkurang, dan pelepasan hormon, dan tidak melaporkan pengukurannya.',
    },
    strength: 'established',
    sources: [inPaper('benefits-not-measured')],
  },
  {
    id: 'study-hormones',
    statement: {
      en: 'Section 1 of the paper has oxytocin produced by the pituitary and gives both hormones the part of production, while section 2 gives release to oxytocin.',
      id: 'Bagian 1 makalah ini menyebut oksitosin diproduksi hipofisis dan memberi kedua hormon peran produksi, sedangkan bagian 2 memberi oksitosin peran pengeluaran.',
    },
    strength: 'established',
    sources: [inPaper('hormones')],
  },
  {
    id: 'study-national-figures',
    statement: {
      en: 'The paper dates to 2019 the rates with which UNICEF compares 2021, while UNICEF dates them to 2018, and it sets figures of different series side by side.',
      id: 'Angka pembanding untuk tahun 2021 oleh makalah ini disebut berasal dari 2019, sedangkan UNICEF menyebut 2018, dan angka dari sumber data yang berbeda dijajarkan.',
    },
    strength: 'established',
    sources: [
      inPaper('national-figures'),
      { reference: 'databoks-asi-eksklusif', read: 'abstract' },
      { reference: 'goodstats-asi-eksklusif', read: 'abstract' },
      { reference: 'unicef-2023', read: 'abstract' },
    ],
  },
  {
    id: 'study-sources-and-sentences',
    statement: {
      en: 'By their titles, three cited articles concern other subjects than the sentences they support, and one reference has no journal name.',
      id: 'Menurut judulnya, tiga artikel yang dirujuk membahas topik lain daripada kalimat yang didukungnya, dan satu entri pustaka tidak memuat nama jurnal.',
    },
    strength: 'established',
    sources: [inPaper('sources-and-sentences')],
  },
  {
    id: 'study-several-studies',
    statement: {
      en: 'The first sentence of section 2 ascribes three statements to several studies and cites one.',
      id: 'Kalimat pertama bagian 2 menyandarkan tiga pernyataan pada beberapa penelitian dan merujuk satu.',
    },
    strength: 'established',
    sources: [inPaper('several-studies')],
  },
  {
    id: 'study-who-2021',
    statement: {
      en: 'The paper cites “WHO, 2021”, which is not in its reference list.',
      id: 'Makalah ini merujuk “WHO, 2021”, yang tidak ada di daftar pustakanya.',
    },
    strength: 'established',
    sources: [inPaper('who-2021')],
  },
  {
    id: 'study-majority',
    statement: {
      en: 'The paper calls 56% of the mothers “the vast majority” and 48% “the majority”.',
      id: 'Makalah ini menyebut 56% Ibu “mayoritas besar” (vast majority) dan 48% “mayoritas”.',
    },
    strength: 'established',
    sources: [inPaper('majority')],
  },
  {
    id: 'study-post-term',
    statement: {
      en: 'The title speaks of post-term mothers, the abstract and the keywords of postpartum mothers.',
      id: 'Judulnya menyebut post-term, sedangkan abstrak dan kata kuncinya menyebut postpartum.',
    },
    strength: 'established',
    sources: [inPaper('post-term')],
  },
]);
