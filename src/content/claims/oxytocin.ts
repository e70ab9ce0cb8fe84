import { defineClaims, oneStudy } from './define.ts';

export const oxytocinClaims = defineClaims([
  {
    id: 'oxytocin-made-in-hypothalamus',
    statement: {
      en: 'Oxytocin is made by nerve cells of the paraventricular and supraoptic nuclei of the hypothalamus. The posterior pituitary stores and releases it; it does not make it.',
      id: 'Oksitosin dibuat oleh sel saraf di nukleus paraventrikular dan supraoptik hipotalamus. Hipofisis posterior menyimpan dan melepaskannya, bukan membuatnya.',
    },
    strength: 'established',
    sources: [{ reference: 'leng-feng', read: 'abstract' }],
  },
  {
    id: 'oxytocin-travels-in-blood',
    statement: {
      en: 'Oxytocin reaches the breast through the blood, because the myoepithelial cells have no motor nerve. Given into a vein, it made the breast contract after about 20 s.',
      id: 'Oksitosin mencapai payudara melalui darah karena sel mioepitel tidak mempunyai saraf motorik. Bila diberikan ke dalam vena, payudara berkontraksi setelah kira-kira 20 detik.',
    },
    strength: 'established',
    sources: [
      { reference: 'gardner-2015', at: { en: 'background', id: 'latar belakang' }, read: 'abstract' },
      { reference: 'myoepithelium-1961', read: 'abstract' },
    ],
  },
  {
    id: 'nipple-nerve-t4',
    statement: {
      en: 'The nipple and areola are served mainly by the 4th intercostal nerve, with help from the 3rd and the 5th. The nipple lies in dermatome T4, not T5–T6.',
      id: 'Puting dan areola terutama dipersarafi saraf interkostal ke-4, dibantu yang ke-3 dan ke-5. Puting berada pada dermatom T4, bukan T5–T6.',
    },
    strength: 'established',
    sources: [
      { reference: 'gpnotebook-breast', read: 'abstract' },
      { reference: 'commonvein-breast', read: 'abstract' },
    ],
  },
  {
    id: 'oxytocin-rat-rules',
    statement: {
      en: 'In rats oxytocin neurons fire in synchronised bursts about every 5 min of suckling, and the mother must be in slow-wave sleep. Neither rule can be carried over to women.',
      id: 'Pada tikus, sel saraf oksitosin melepas impuls serentak kira-kira tiap 5 menit selama menyusui, dan induknya harus dalam tidur gelombang lambat. Kedua aturan itu tidak dapat dipindahkan ke manusia.',
    },
    strength: 'established',
    sources: [
      { reference: 'rossoni-2008', read: 'abstract' },
      { reference: 'lincoln-1980', read: 'abstract' },
    ],
  },
  {
    id: 'oxytocin-pulses-in-a-feed',
    statement: {
      en: 'In the early days oxytocin is released in pulses: 0 to 5 in the first 10 min of a feed on day 2, and the whole rise lasts about 20 min. How many are found depends on how often blood is drawn; some surges last less than a minute.',
      id: 'Pada hari-hari awal oksitosin dilepaskan dalam denyut: 0 sampai 5 denyut pelepasan pada 10 menit pertama menyusui di hari ke-2, dan seluruh kenaikannya berlangsung sekitar 20 menit. Jumlah yang tertangkap bergantung pada seberapa sering darah diambil; sebagian lonjakan berlangsung kurang dari satu menit.',
    },
    strength: 'established',
    sources: [
      { reference: 'nissen-1996', read: 'abstract' },
      { reference: 'uvnas-moberg-2020', read: 'abstract' },
      { reference: 'lucas-1980', read: 'abstract' },
    ],
  },
  {
    id: 'oxytocin-pulses-and-milk',
    statement: {
      en: 'Whether more oxytocin goes with more milk is disputed. One study and a review of 29 studies (601 women) link more pulses with more milk; three other studies found no relation of oxytocin to milk volume.',
      id: 'Apakah oksitosin yang lebih banyak sejalan dengan ASI yang lebih banyak masih diperdebatkan. Satu penelitian dan satu tinjauan atas 29 penelitian (601 ibu) mengaitkan lebih banyak denyut pelepasan dengan lebih banyak ASI; tiga penelitian lain tidak menemukan hubungan antara oksitosin dan jumlah ASI.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'nissen-1996', read: 'abstract' },
      { reference: 'uvnas-moberg-2020', read: 'abstract' },
      { reference: 'mcneilly-1983', read: 'abstract' },
      { reference: 'lucas-1980', read: 'abstract' },
      { reference: 'uvnas-moberg-1990', read: 'abstract' },
    ],
  },
  {
    id: 'oxytocin-levels',
    statement: {
      en: 'Measured by radioimmunoassay after extraction, basal oxytocin is about 1.2–1.5 pg/mL and the mean during suckling about 10–12 pg/mL. Individual peaks ran from about 9 to 46 pg/mL.',
      id: 'Dengan radioimunoasai setelah ekstraksi, kadar oksitosin basal sekitar 1,2–1,5 pg/mL dan reratanya selama menyusui sekitar 10–12 pg/mL. Puncak pada masing-masing ibu berkisar dari kira-kira 9 sampai 46 pg/mL.',
    },
    strength: 'established',
    sources: [
      { reference: 'johnston-1986', read: 'abstract' },
      {
        reference: 'chard-1970',
        at: { en: 'abstract, for the conversion of units', id: 'abstrak, untuk konversi satuan' },
        read: 'abstract',
      },
    ],
  },
  {
    id: 'oxytocin-half-life',
    statement: {
      en: 'Oxytocin in the blood halves within minutes: a median of 3.2 min (2.0–5.7) after a single dose, 5 min in an older study. The pulses must therefore repeat for milk to keep flowing.',
      id: 'Oksitosin dalam darah turun separuh dalam hitungan menit: median 3,2 menit (2,0–5,7) setelah satu dosis, 5 menit menurut penelitian lama. Karena itu denyut pelepasan harus berulang agar ASI terus mengalir.',
    },
    strength: 'established',
    sources: [
      { reference: 'droracle', read: 'abstract' },
      { reference: 'chard-1970', read: 'abstract' },
    ],
  },
  {
    id: 'oxytocin-assay-warning',
    statement: {
      en: 'Commercial assays on unextracted plasma read more than 100 times higher than after extraction and did not agree with it (ρ = −0.10). Numbers from such assays cannot be compared with radioimmunoassay values.',
      id: 'Pemeriksaan komersial pada plasma tanpa ekstraksi memberi angka lebih dari 100 kali lebih tinggi daripada setelah ekstraksi dan tidak sejalan dengannya (ρ = −0,10). Angka dari pemeriksaan seperti itu tidak dapat dibandingkan dengan hasil radioimunoasai.',
    },
    strength: 'established',
    sources: [{ reference: 'szeto-2011', read: 'abstract' }],
  },
  {
    id: 'oxytocin-before-latch',
    statement: {
      en: 'Oxytocin can rise before the baby latches: in all 10 mothers studied it rose 3–10 min before suckling, in five at the baby’s cry, in three when the baby stirred and in two while preparing to feed.',
      id: 'Oksitosin dapat naik sebelum bayi melekat: pada ke-10 ibu yang diteliti, oksitosin naik 3–10 menit sebelum menyusui; pada lima ibu saat bayi menangis, tiga saat bayi menggeliat, dan dua saat bersiap menyusui.',
    },
    strength: 'established',
    sources: [{ reference: 'mcneilly-1983', read: 'abstract' }],
  },
  {
    id: 'oxytocin-parity-and-birth',
    statement: {
      en: 'Multiparas release more oxytocin than first-time mothers. After an emergency caesarean (17 mothers compared with 20) there were fewer pulses on day 2 and no significant prolactin rise at 20–30 min.',
      id: 'Multipara melepaskan lebih banyak oksitosin daripada ibu yang baru pertama melahirkan. Setelah sesar darurat (17 ibu dibandingkan dengan 20 ibu), denyut pelepasan pada hari ke-2 lebih sedikit dan tidak ada kenaikan prolaktin yang bermakna pada menit ke-20 sampai ke-30.',
    },
    strength: 'established',
    sources: [
      { reference: 'lucas-1980', read: 'abstract' },
      { reference: 'uvnas-moberg-2020', read: 'abstract' },
      { reference: 'nissen-1996', read: 'abstract' },
    ],
  },
  {
    id: 'caesarean-milk-transfer',
    statement: {
      en: 'After a caesarean the baby took less milk on days 2–5, and by day 6 the amounts were equal (97 against 88 mothers). The lag is temporary.',
      id: 'Setelah persalinan sesar, bayi minum ASI lebih sedikit pada hari ke-2 sampai ke-5, dan pada hari ke-6 jumlahnya sudah sama (97 dibandingkan dengan 88 ibu). Keterlambatan ini sementara.',
    },
    strength: 'established',
    sources: [{ reference: 'evans-2003', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'skin-to-skin-first-hour',
    statement: {
      en: 'In the first hour after birth, the newborn’s hand massage and sucking came before rises of the mother’s oxytocin (10 mothers).',
      id: 'Pada jam pertama setelah lahir, pijatan tangan dan isapan bayi mendahului kenaikan oksitosin ibu (10 ibu).',
    },
    strength: 'established',
    sources: [{ reference: 'matthiesen-2001', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'oxytocin-ejects-not-makes',
    statement: {
      en: 'Oxytocin ejects milk; it does not make it. In a double-blind trial of nasal oxytocin against placebo (n = 51), total milk up to day 5 did not differ, and most mothers thought they had been given the drug.',
      id: 'Oksitosin mengeluarkan ASI, bukan membuatnya. Dalam uji tersamar ganda semprot hidung oksitosin dibandingkan dengan plasebo (n = 51), jumlah ASI sampai hari ke-5 tidak berbeda, dan sebagian besar ibu mengira mendapat obatnya.',
    },
    strength: 'established',
    sources: [{ reference: 'fewtrell-2006', read: 'abstract' }],
  },
  {
    id: 'oxytocin-elisa-in-a-massage-study',
    statement: {
      en: 'One study of massage together with emotional management (93 mothers) printed oxytocin of 505 rising to 600 pg/mL, and prolactin of 191 rising to 233 ng/mL. Such oxytocin values are tens of times those of extracted plasma and cannot be set beside them.',
      id: 'Satu penelitian tentang pijat bersama pengelolaan emosi (93 ibu) mencantumkan oksitosin dari 505 menjadi 600 pg/mL dan prolaktin dari 191 menjadi 233 ng/mL. Nilai oksitosin seperti itu puluhan kali lipat nilai plasma yang diekstraksi dan tidak dapat disandingkan.',
    },
    strength: 'established',
    sources: [{ reference: 'astuti-2024', read: 'abstract' }],
    why: oneStudy,
  },
]);
