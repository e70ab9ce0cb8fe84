import { defineClaims, oneStudy } from './define.ts';

export const milkEjectionClaims = defineClaims([
  {
    id: 'let-down-time',
    statement: {
      en: 'The first let-down comes about 1 min after the baby latches (roughly 0.5 to 2 min or more), later with a pump and under stress. One ejection lasts between 45 s and 3.5 min.',
      id: 'Refleks let-down (refleks pengaliran ASI) yang pertama datang sekitar 1 menit setelah bayi melekat (kira-kira 0,5 sampai 2 menit atau lebih), lebih lambat dengan pompa dan saat stres. Satu kali pengaliran berlangsung antara 45 detik dan 3,5 menit.',
    },
    strength: 'established',
    sources: [
      {
        reference: 'ramsay-2004',
        at: { en: 'for the first minute', id: 'untuk menit pertama' },
        read: 'unread',
      },
      { reference: 'gardner-2015', at: { en: 'background', id: 'latar belakang' }, read: 'abstract' },
    ],
    why: {
      en: 'The first minute is known from the work of Kent and of Ramsay and was not read again; the length of an ejection was.',
      id: 'Angka menit pertama dikenal dari karya Kent dan Ramsay dan tidak dibaca ulang; lama satu pengaliran dibaca.',
    },
  },
  {
    id: 'let-down-several-per-feed',
    statement: {
      en: 'A feed usually has several let-downs, not one: a mean of 2.5 ± 1.5 by ultrasound in 62 breastfeeds, and 5.1 ± 2.0 in 15 min of double pumping.',
      id: 'Sekali menyusui biasanya ada beberapa refleks let-down, bukan satu: rerata 2,5 ± 1,5 menurut USG pada 62 kali menyusui, dan 5,1 ± 2,0 dalam 15 menit memompa kedua payudara.',
    },
    strength: 'established',
    sources: [
      { reference: 'ramsay-2004', read: 'abstract' },
      { reference: 'prime-2011', read: 'abstract' },
    ],
  },
  {
    id: 'let-down-often-not-felt',
    statement: {
      en: 'Many let-downs are not felt, above all the later ones of a feed. Feeling nothing does not mean that milk is not flowing; watch the baby’s swallowing.',
      id: 'Banyak refleks let-down tidak terasa, terutama yang datang belakangan. Tidak merasakan apa-apa bukan berarti ASI tidak mengalir; perhatikan bayi menelan.',
    },
    strength: 'established',
    sources: [{ reference: 'ramsay-2004', read: 'abstract' }],
  },
  {
    id: 'let-down-first-two-share',
    statement: {
      en: 'Milk does not flow evenly. When mothers expressed, the first ejection gave 41–47% of the milk and the first two together 62%.',
      id: 'ASI tidak mengalir merata. Saat ibu memerah, pengaliran pertama memberi 41–47% ASI dan dua yang pertama bersama-sama 62%.',
    },
    strength: 'established',
    sources: [
      { reference: 'ramsay-2005-pump', read: 'abstract' },
      { reference: 'prime-2011', read: 'abstract' },
    ],
  },
  {
    id: 'let-down-in-both-breasts',
    statement: {
      en: 'Let-down happens in both breasts at once: the milk ducts, 1.9–2.0 mm wide at rest, also widen in the breast that is not being suckled.',
      id: 'Refleks let-down terjadi di kedua payudara sekaligus: saluran ASI, yang lebarnya 1,9–2,0 mm saat istirahat, ikut melebar di payudara yang tidak diisap.',
    },
    strength: 'established',
    sources: [
      { reference: 'ramsay-2004', read: 'abstract' },
      { reference: 'ramsay-2005-anatomy', read: 'abstract' },
    ],
  },
  {
    id: 'no-lactiferous-sinuses',
    statement: {
      en: 'Ultrasound found about 9 main ducts per breast (older books say 15–20) and no lactiferous sinuses. The ducts carry milk; they do not store it.',
      id: 'USG menemukan sekitar 9 saluran utama pada tiap payudara (buku lama menyebut 15–20) dan tidak ada sinus laktiferus. Saluran itu mengalirkan ASI, bukan menyimpannya.',
    },
    strength: 'established',
    sources: [{ reference: 'ramsay-2005-anatomy', read: 'abstract' }],
  },
  {
    id: 'stress-fewer-pulses',
    statement: {
      en: 'Mental arithmetic and loud noise cut the oxytocin pulses of a feed nearly by half, from 2.25 ± 0.71 per 20 min to 1.28 ± 0.76 and 1.14 ± 0.38 (22 mothers).',
      id: 'Berhitung di kepala dan suara bising mengurangi denyut pelepasan oksitosin saat menyusui hampir separuh, dari 2,25 ± 0,71 per 20 menit menjadi 1,28 ± 0,76 dan 1,14 ± 0,38 (22 ibu).',
    },
    strength: 'established',
    sources: [{ reference: 'ueda-1994', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'stress-prolactin-and-milk-unchanged',
    statement: {
      en: 'In the same study, stress changed neither prolactin nor the amount of milk. Pulses that fall under stress can recover; short stress did not dry up the milk.',
      id: 'Dalam penelitian yang sama, stres tidak mengubah prolaktin maupun jumlah ASI. Denyut pelepasan yang berkurang karena stres dapat pulih; stres sesaat tidak membuat ASI kering.',
    },
    strength: 'established',
    sources: [{ reference: 'ueda-1994', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'mood-and-oxytocin',
    statement: {
      en: 'Whether anxiety or depression scores go with lower oxytocin during feeding is disputed: lower at 8 weeks in 39 mothers, no difference in 222.',
      id: 'Apakah skor cemas atau depresi sejalan dengan oksitosin yang lebih rendah saat menyusui masih diperdebatkan: lebih rendah pada minggu ke-8 pada 39 ibu, tidak berbeda pada 222 ibu.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'stuebe-2013', read: 'abstract' },
      { reference: 'whitley-2020', read: 'abstract' },
    ],
  },
  {
    id: 'opioid-and-oxytocin',
    statement: {
      en: 'After 5 mg of morphine into a vein, oxytocin did not rise significantly during a feed, compared with placebo; naloxone had no effect (17 mothers).',
      id: 'Setelah 5 mg morfin melalui vena, oksitosin tidak naik bermakna saat menyusui dibandingkan dengan plasebo; nalokson tidak berpengaruh (17 ibu).',
    },
    strength: 'established',
    sources: [{ reference: 'lindow-1999', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'alcohol-and-let-down',
    statement: {
      en: 'Alcohol (0.4 g/kg) lowered oxytocin, raised prolactin, delayed the first drop and gave less milk in 17 mothers. In earlier work higher doses cut the ejection pressure by 63–80%, while injected oxytocin still worked: the block is in the brain.',
      id: 'Alkohol (0,4 g/kg) menurunkan oksitosin, menaikkan prolaktin, memperlambat tetes pertama, dan mengurangi ASI pada 17 ibu. Pada penelitian terdahulu, dosis yang lebih tinggi menurunkan tekanan pengaliran sebesar 63–80%, sedangkan suntikan oksitosin tetap bekerja: hambatannya di otak.',
    },
    strength: 'established',
    sources: [
      { reference: 'mennella-2005', read: 'abstract' },
      { reference: 'iom-1991', at: { en: 'citing Cobo 1973', id: 'mengutip Cobo 1973' }, read: 'abstract' },
    ],
  },
  {
    id: 'afterpains-during-feeds',
    statement: {
      en: 'Nearly all mothers (96%) felt afterpains during feeds in the first 3 days; pain, number and length of the contractions rise with each further birth. They are a sign that oxytocin is released.',
      id: 'Hampir semua ibu (96%) merasakan mulas saat menyusui dalam 3 hari pertama; nyeri, jumlah, dan lama kontraksi meningkat sesuai jumlah persalinan. Mulas ini tanda bahwa oksitosin dilepaskan.',
    },
    strength: 'established',
    sources: [{ reference: 'holdcroft-2003', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'adrenaline-at-the-gland',
    statement: {
      en: 'Adrenaline may also weaken the gland’s answer to oxytocin for a while. This was seen in rabbits; in women it is mainly inferred.',
      id: 'Adrenalin mungkin juga melemahkan respons kelenjar payudara terhadap oksitosin untuk sementara. Ini terlihat pada kelinci; pada ibu, hal itu terutama dugaan.',
    },
    strength: 'hypothesis',
    sources: [],
    why: {
      en: 'The rabbit experiment was seen as an abstract whose authors were not recorded, so no reference is given.',
      id: 'Percobaan pada kelinci hanya terlihat sebagai abstrak yang penulisnya tidak tercatat, sehingga tidak ada rujukan.',
    },
  },
]);
