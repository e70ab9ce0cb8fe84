import { defineClaims } from './define.ts';

export const prolactinClaims = defineClaims([
  {
    id: 'prolactin-anterior-oxytocin-posterior',
    statement: {
      en: 'Prolactin comes from the anterior pituitary; oxytocin is released by the posterior pituitary. They are two lobes with two separate controls.',
      id: 'Prolaktin berasal dari hipofisis anterior, sedangkan oksitosin dilepaskan oleh hipofisis posterior. Keduanya lobus yang berbeda dengan pengendalian yang berbeda pula.',
    },
    strength: 'established',
    sources: [
      { reference: 'freeman-2000', read: 'unread' },
      { reference: 'leng-feng', read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-dopamine-brake',
    statement: {
      en: 'Dopamine from the hypothalamus holds prolactin back, and suckling loosens that brake. Dopamine agonists such as bromocriptine and cabergoline stop lactation; dopamine antagonists such as metoclopramide and domperidone raise prolactin.',
      id: 'Dopamin dari hipotalamus menahan pelepasan prolaktin, dan isapan bayi mengendurkan rem itu. Agonis dopamin seperti bromokriptin dan kabergolin menghentikan laktasi, sedangkan antagonis dopamin seperti metoklopramid dan domperidon menaikkan prolaktin.',
    },
    strength: 'established',
    sources: [{ reference: 'freeman-2000', read: 'unread' }],
  },
  {
    id: 'prolactin-nipple-stimulation-only',
    statement: {
      en: 'Prolactin rises with nipple stimulation, not with the baby’s cry or with cuddling. Mothers who let down milk while only playing with the baby showed no prolactin rise, and baby cues raised oxytocin alone.',
      id: 'Prolaktin naik karena rangsangan puting, bukan karena tangisan bayi atau pelukan. Ibu yang ASI-nya mengalir saat sekadar bermain dengan bayinya tidak menunjukkan kenaikan prolaktin; isyarat dari bayi hanya menaikkan oksitosin.',
    },
    strength: 'established',
    sources: [
      { reference: 'noel-1974', read: 'abstract' },
      { reference: 'mcneilly-1983', read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-half-life',
    statement: {
      en: 'When an infusion of human prolactin was stopped in five men, the level halved in 37 ± 10 min (mean ± SD). That agrees with a return to the starting level within about two to three hours after a feed.',
      id: 'Ketika infus prolaktin manusia dihentikan pada lima laki-laki, kadarnya turun separuh dalam 37 ± 10 menit (rerata ± simpangan baku). Ini sejalan dengan kembalinya kadar ke titik awal sekitar dua sampai tiga jam setelah menyusui.',
    },
    strength: 'established',
    sources: [{ reference: 'molitch-1987', at: { en: 'abstract', id: 'abstrak' }, read: 'abstract' }],
    why: {
      en: 'The half-life was measured; the two to three hours are general knowledge that was not read again.',
      id: 'Waktu paruhnya diukur; angka dua sampai tiga jam adalah pengetahuan umum yang tidak dibaca ulang.',
    },
  },
  {
    id: 'prolactin-levels-in-lactation',
    statement: {
      en: 'Levels differ widely: before and at the peak of a feed 119 and 286 ng/mL at one month and 59 and 91 ng/mL at six months in 11 mothers, but 61 and 71 ng/mL at 10–90 days in another group of 5. Among 58 mothers at 4–6 weeks the basal level ran from about 7 to 220 ng/mL.',
      id: 'Kadarnya sangat beragam: sebelum dan pada puncak menyusui 119 dan 286 ng/mL pada bulan pertama serta 59 dan 91 ng/mL pada bulan keenam (11 ibu), tetapi 61 dan 71 ng/mL pada hari ke-10 sampai ke-90 di kelompok lain (5 ibu). Pada 58 ibu di minggu ke-4 sampai ke-6, kadar basal berkisar dari kira-kira 7 sampai 220 ng/mL.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'cox-1996', at: { en: 'abstract', id: 'abstrak' }, read: 'abstract' },
      { reference: 'leake-1983', read: 'abstract' },
      { reference: 'tennekoon-1994', read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-peak-time',
    statement: {
      en: 'During a feed prolactin rises within about 10 min, is clearly up at 20 min and peaks 15–45 min after the start, about 30 min in teaching texts. It is the slow hormone of the two.',
      id: 'Selama menyusui, prolaktin mulai naik dalam sekitar 10 menit, jelas naik pada menit ke-20, dan mencapai puncak 15–45 menit setelah mulai; bahan ajar menyebut sekitar 30 menit. Di antara keduanya, prolaktin adalah hormon yang lambat.',
    },
    strength: 'established',
    sources: [
      { reference: 'jonas-2009', read: 'abstract' },
      { reference: 'johnston-1986', read: 'abstract' },
      { reference: 'noel-1974', read: 'abstract' },
      { reference: 'kellymom', at: { en: 'quoting Riordan', id: 'mengutip Riordan' }, read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-rise-size',
    statement: {
      en: 'How far a feed raises prolactin is not agreed: about 1.5 to 8 times the basal level, depending on that level and on the assay. One study found 8.5 times in the first six weeks and 6 times at 7–28 weeks; a textbook figure is about twice.',
      id: 'Seberapa besar menyusui menaikkan prolaktin belum disepakati: kira-kira 1,5 sampai 8 kali kadar basal, bergantung pada kadar itu dan pada cara pemeriksaannya. Satu penelitian mendapatkan 8,5 kali pada enam minggu pertama dan 6 kali pada minggu ke-7 sampai ke-28; buku ajar menyebut sekitar dua kali.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'noel-1974', read: 'abstract' },
      { reference: 'cox-1996', read: 'abstract' },
      { reference: 'kellymom', at: { en: 'quoting Riordan', id: 'mengutip Riordan' }, read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-at-night',
    statement: {
      en: 'In 20 breastfeeding mothers prolactin was highest between 11 p.m. and 7 a.m.; another group, sampling every 10 min for 24 h, saw a night rise independent of suckling only after breastfeeding had stopped. Night feeds help keep prolactin up; how much is clock and how much is suckling is not settled.',
      id: 'Pada 20 ibu menyusui, prolaktin tertinggi antara pukul 23 dan pukul 7 pagi; kelompok lain yang mengambil sampel tiap 10 menit selama 24 jam melihat kenaikan malam yang tidak bergantung pada isapan hanya setelah ibu berhenti menyusui. Menyusui pada malam hari membantu menjaga prolaktin; seberapa besar peran jam tubuh dan peran isapan belum jelas.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'stern-1990', read: 'abstract' },
      { reference: 'tay-1996', read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-not-a-volume-knob',
    statement: {
      en: 'Once lactation is established, prolactin in the blood is not related to milk synthesis or to the 24-hour yield. It is permissive: needed above a floor, but not a volume knob.',
      id: 'Setelah laktasi mapan, kadar prolaktin dalam darah tidak berhubungan dengan sintesis ASI maupun dengan jumlah ASI per 24 jam. Perannya permisif: harus ada di atas batas tertentu, tetapi bukan pengatur volume.',
    },
    strength: 'established',
    sources: [
      { reference: 'cox-1996', read: 'abstract' },
      { reference: 'uvnas-moberg-1990', read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-in-the-first-days',
    statement: {
      en: 'Whether prolactin follows milk volume in the first days is disputed. On days 5–6 the prolactin response was not related to yield, while among 18 mothers the “good” producers of the first six days had larger rises after feeds.',
      id: 'Apakah prolaktin sejalan dengan jumlah ASI pada hari-hari pertama masih diperdebatkan. Pada hari ke-5 dan ke-6 respons prolaktin tidak berhubungan dengan jumlah ASI, sedangkan pada 18 ibu lain, yang ASI-nya banyak pada enam hari pertama menunjukkan kenaikan lebih besar setelah menyusui.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'howie-1980', read: 'abstract' },
      { reference: 'aono-1977', read: 'abstract' },
    ],
  },
  {
    id: 'prolactin-receptor-priming',
    statement: {
      en: 'Early frequent suckling may increase the number of prolactin receptors in the breast. The idea comes mostly from animals; in mothers it is plausible but not shown directly.',
      id: 'Menyusui sering sejak dini mungkin menambah jumlah reseptor prolaktin di payudara. Gagasan ini terutama berasal dari hewan; pada ibu hal itu masuk akal, tetapi belum ditunjukkan secara langsung.',
    },
    strength: 'hypothesis',
    sources: [
      { reference: 'zuppa-1988', read: 'abstract' },
      { reference: 'de-carvalho-1983', read: 'unread' },
    ],
    why: {
      en: 'Indirect support only: multiparas had lower prolactin but higher milk intake on day 4, and more feeds in the first two weeks went with more milk on day 15.',
      id: 'Dukungannya tidak langsung: pada hari ke-4 multipara mempunyai prolaktin lebih rendah tetapi bayinya minum lebih banyak, dan menyusui lebih sering pada dua minggu pertama sejalan dengan ASI lebih banyak pada hari ke-15.',
    },
  },
]);
