import { defineClaims, generalKnowledge, practiceJudgement } from './define.ts';

export const counsellingClaims = defineClaims([
  {
    id: 'let-down-signs',
    statement: {
      en: 'Signs of let-down are tingling or fullness, milk dripping also from the other breast, slow deep sucks with swallowing, womb cramps in the first days, thirst and relaxation. Many mothers feel none of them.',
      id: 'Tanda refleks let-down: rasa kesemutan atau penuh, ASI menetes juga dari payudara sebelah, isapan bayi menjadi lambat dan dalam disertai menelan, mulas rahim pada hari-hari pertama, haus, dan rasa rileks. Banyak ibu tidak merasakan satu pun.',
    },
    strength: 'taught',
    sources: [
      { reference: 'geddes-2009', at: { en: 'Table 2', id: 'Tabel 2' }, read: 'abstract' },
      { reference: 'holdcroft-2003', read: 'abstract' },
      { reference: 'who-2009', read: 'unread' },
    ],
  },
  {
    id: 'what-helps-expressing',
    statement: {
      en: 'In a Cochrane review of 41 trials (2293 mothers), warmth, relaxation, breast massage and an earlier start gave more expressed milk. The studies were small, could not be pooled and did not test back massage.',
      id: 'Dalam tinjauan Cochrane atas 41 uji (2293 ibu), kehangatan, relaksasi, pijat payudara, dan mulai lebih awal memberi lebih banyak ASI perah. Penelitiannya kecil, tidak dapat digabungkan, dan tidak menguji pijat punggung.',
    },
    strength: 'established',
    sources: [
      { reference: 'becker-2016', read: 'abstract' },
      { reference: 'elena', read: 'abstract' },
    ],
  },
  {
    id: 'enough-milk-nappies',
    statement: {
      en: 'Enough milk shows in the nappies: at least 1 wet nappy on day 1, 2 on day 2, 3 on days 3–4, 5 on days 5–6 and 6 from day 7, with yellow stools by days 5–6.',
      id: 'Kecukupan ASI tampak pada popok: sedikitnya 1 popok basah pada hari ke-1, 2 pada hari ke-2, 3 pada hari ke-3 dan ke-4, 5 pada hari ke-5 dan ke-6, dan 6 mulai hari ke-7, dengan BAB kuning pada hari ke-5 atau ke-6.',
    },
    strength: 'taught',
    sources: [
      { reference: 'idai', read: 'cited' },
      { reference: 'rs-ui', read: 'abstract' },
    ],
  },
  {
    id: 'newborn-weight-loss',
    statement: {
      en: 'Breastfed newborns lose on average 5.7–6.6% of their weight (SD about 2), lowest on days 2–3. A loss of 10% or more by day 3 (12% of babies in one group) calls for a check of feeding first, not for automatic formula.',
      id: 'Bayi baru lahir yang disusui rata-rata kehilangan 5,7–6,6% berat badannya (simpangan baku sekitar 2), terendah pada hari ke-2 atau ke-3. Kehilangan 10% atau lebih sampai hari ke-3 (12% bayi pada satu kelompok) berarti periksa dulu cara menyusu, bukan langsung memberi formula.',
    },
    strength: 'established',
    sources: [
      { reference: 'noel-weiss-2008', read: 'abstract' },
      { reference: 'dewey-2003', read: 'abstract' },
      { reference: 'sarmiento-aguilar-2022', read: 'abstract' },
    ],
  },
  {
    id: 'newborn-red-flags',
    statement: {
      en: 'Refer a baby who passes no urine for 24 h, is lethargic, has spreading jaundice, has lost more than 10% or is not back at birth weight by two weeks.',
      id: 'Rujuk bayi yang tidak BAK selama 24 jam, lemas, kuningnya meluas, berat badannya turun lebih dari 10%, atau belum kembali ke berat lahir dalam dua minggu.',
    },
    strength: 'taught',
    sources: [],
    why: practiceJudgement,
  },
  {
    id: 'exclusive-breastfeeding-indonesia',
    statement: {
      en: 'For 2023 Indonesia has two figures for exclusive breastfeeding: 73.97% (BPS, Susenas, babies of 0–5 months) and 55.5% (Ministry of Health, SKI, six full months, asked at 6–23 months). They use different definitions.',
      id: 'Untuk tahun 2023 ada dua angka ASI eksklusif di Indonesia: 73,97% (BPS, Susenas, bayi 0–5 bulan) dan 55,5% (Kemenkes, SKI, enam bulan penuh, ditanyakan pada usia 6–23 bulan). Definisinya berbeda.',
    },
    strength: 'established',
    sources: [{ reference: 'databoks-2023', read: 'abstract' }],
  },
  {
    id: 'latch-before-massage',
    statement: {
      en: 'Help with latching and hand expression comes first; massage is an addition. It cannot replace frequent feeding, because milk removal is what keeps the supply going.',
      id: 'Bantuan pelekatan dan memerah dengan tangan didahulukan; pijat adalah tambahan. Pijat tidak dapat menggantikan menyusui yang sering, karena pengeluaran ASI itulah yang menjaga persediaan.',
    },
    strength: 'taught',
    sources: [],
    why: generalKnowledge,
  },
]);
