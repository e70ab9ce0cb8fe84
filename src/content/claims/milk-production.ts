import { defineClaims, oneStudy } from './define.ts';

export const milkProductionClaims = defineClaims([
  {
    id: 'progesterone-fall-starts-milk',
    statement: {
      en: 'Milk “comes in” because progesterone falls once the placenta is out, with prolactin, cortisol and insulin present; suckling is not needed to start it. A retained placenta can hold it back.',
      id: 'ASI mulai banyak karena progesteron turun setelah plasenta lahir, dengan prolaktin, kortisol, dan insulin yang tersedia; isapan bayi tidak diperlukan untuk memulainya. Plasenta yang tertinggal dapat menahannya.',
    },
    strength: 'established',
    sources: [
      { reference: 'pmc6860869', read: 'abstract' },
      {
        reference: 'neifert-1981',
        at: { en: 'for the retained placenta', id: 'untuk plasenta yang tertinggal' },
        read: 'unread',
      },
    ],
  },
  {
    id: 'secretory-activation-time',
    statement: {
      en: 'Secretory activation starts about 30–40 h after birth and is felt on days 2–4. In one group of 280 mothers it came later than 72 h in 22%.',
      id: 'Aktivasi sekresi (laktogenesis II) mulai sekitar 30–40 jam setelah lahir dan terasa pada hari ke-2 sampai ke-4. Pada satu kelompok 280 ibu, 22% mengalaminya lebih dari 72 jam.',
    },
    strength: 'established',
    sources: [
      { reference: 'lowmilksupply', read: 'abstract' },
      { reference: 'dewey-2003', read: 'abstract' },
    ],
  },
  {
    id: 'secretory-activation-delay',
    statement: {
      en: 'Later secretory activation goes with a first birth, caesarean, a long second stage, stress in labour, BMI above 27, flat nipples and, in first births, a large baby. These are associations, not anybody’s fault.',
      id: 'Aktivasi sekresi yang lebih lambat berkaitan dengan persalinan pertama, sesar, kala II lama, stres saat persalinan, IMT di atas 27, puting datar, dan, pada persalinan pertama, bayi besar. Ini hubungan, bukan kesalahan siapa pun.',
    },
    strength: 'established',
    sources: [
      { reference: 'dewey-2003', read: 'abstract' },
      { reference: 'chen-1998', read: 'abstract' },
      { reference: 'dewey-2001', read: 'abstract' },
    ],
  },
  {
    id: 'milk-in-the-first-days',
    statement: {
      en: 'Little milk on day 1 is normal: 37 g in 24 h (7–122), then 408 g (98–775) on day 3 and 705 g (452–876) on day 5, in 9 mothers.',
      id: 'ASI yang sedikit pada hari pertama itu wajar: 37 g dalam 24 jam (7–122), lalu 408 g (98–775) pada hari ke-3 dan 705 g (452–876) pada hari ke-5, pada 9 ibu.',
    },
    strength: 'established',
    sources: [{ reference: 'saint-1984', read: 'abstract' }],
  },
  {
    id: 'milk-over-the-months',
    statement: {
      en: 'Exclusively breastfed babies take about 624, 735, 729 and 593 mL a day at 1, 3, 6 and 12 months (167 studies).',
      id: 'Bayi dengan ASI eksklusif minum sekitar 624, 735, 729, dan 593 mL sehari pada usia 1, 3, 6, dan 12 bulan (167 penelitian).',
    },
    strength: 'established',
    sources: [{ reference: 'rios-leyvraz-2023', read: 'abstract' }],
  },
  {
    id: 'feeds-in-a-day',
    statement: {
      en: 'Between 1 and 6 months, 71 mothers fed 11 ± 3 times a day (6–18), 76 ± 12.6 g a feed (0–240). The fat in 24 h did not depend on how often they fed.',
      id: 'Pada usia 1 sampai 6 bulan, 71 ibu menyusui 11 ± 3 kali sehari (6–18), dengan 76 ± 12,6 g setiap menyusui (0–240). Jumlah lemak dalam 24 jam tidak bergantung pada seberapa sering menyusui.',
    },
    strength: 'established',
    sources: [{ reference: 'kent-2006', read: 'abstract' }],
  },
  {
    id: 'baby-takes-two-thirds',
    statement: {
      en: 'The baby does not empty the breast: on average it takes 67 ± 8% of the milk available. Appetite rules.',
      id: 'Bayi tidak mengosongkan payudara: rata-rata ia minum 67 ± 8% dari ASI yang tersedia. Nafsu minum bayilah yang menentukan.',
    },
    strength: 'established',
    sources: [{ reference: 'kent-2006', read: 'abstract' }],
  },
  {
    id: 'breast-size-and-yield',
    statement: {
      en: 'Breast size does not set the yield: the mix of gland and fat was unrelated to milk production.',
      id: 'Ukuran payudara tidak menentukan jumlah ASI: perbandingan jaringan kelenjar dan lemak tidak berhubungan dengan produksi ASI.',
    },
    strength: 'established',
    sources: [{ reference: 'ramsay-2005-anatomy', read: 'abstract' }],
  },
  {
    id: 'storage-capacity',
    statement: {
      en: 'The storage capacity of one breast averages 179 mL (74–382). It sets the rhythm, not the total: mothers with a small capacity feed more often and can reach the same daily amount.',
      id: 'Kapasitas simpan satu payudara rata-rata 179 mL (74–382). Kapasitas ini menentukan irama, bukan jumlah: ibu dengan kapasitas kecil menyusui lebih sering dan dapat mencapai jumlah harian yang sama.',
    },
    strength: 'established',
    sources: [
      {
        reference: 'kent-2006',
        at: { en: 'as summarised on cathygarbin.com', id: 'menurut ringkasan di cathygarbin.com' },
        read: 'cited',
      },
      { reference: 'kent-2007', read: 'abstract' },
    ],
  },
  {
    id: 'milk-synthesis-rate',
    statement: {
      en: 'Each breast makes on average 23 mL of milk an hour, with a very wide range (below 6 to 90 mL/h in one study, 0 to 56 mL/h in another).',
      id: 'Tiap payudara rata-rata membuat 23 mL ASI per jam, dengan rentang yang sangat lebar (di bawah 6 sampai 90 mL/jam pada satu penelitian, 0 sampai 56 mL/jam pada penelitian lain).',
    },
    strength: 'established',
    sources: [
      { reference: 'cox-1996', read: 'abstract' },
      { reference: 'daly-1996', read: 'abstract' },
    ],
  },
  {
    id: 'emptier-breast-makes-faster',
    statement: {
      en: 'The fuller the breast, the slower it makes milk: synthesis was faster when emptier in 6 of 13 breasts (r² 0.32–0.95). It is the degree of emptying that counts, and gaps longer than 6 h gave less milk per hour.',
      id: 'Makin penuh payudara, makin lambat ASI dibuat: sintesis lebih cepat saat lebih kosong pada 6 dari 13 payudara (r² 0,32–0,95). Yang menentukan adalah derajat pengosongannya, dan jeda lebih dari 6 jam memberi lebih sedikit ASI per jam.',
    },
    strength: 'established',
    sources: [
      { reference: 'daly-1993', read: 'abstract' },
      { reference: 'daly-1996', read: 'abstract' },
    ],
  },
  {
    id: 'local-brake-fil',
    statement: {
      en: 'FIL is the name for a local brake on milk synthesis, found as a whey protein in goats. In women the effect of fullness is known, but the molecule was never firmly identified; serotonin and pressure are rival explanations.',
      id: 'FIL (inhibitor umpan balik laktasi) adalah nama untuk rem lokal sintesis ASI, yang ditemukan sebagai protein whey pada kambing. Pada ibu, pengaruh kepenuhan payudara sudah dikenal, tetapi molekulnya belum pernah dipastikan; serotonin dan tekanan adalah penjelasan pesaing.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'wilde-1995', read: 'abstract' },
      { reference: 'peaker-1996', read: 'abstract' },
      { reference: 'weaver-2016', read: 'unread' },
    ],
  },
  {
    id: 'pumped-volume-is-not-supply',
    statement: {
      en: 'What a pump collects is not the supply: a pump took about 52–58% of the milk available.',
      id: 'Hasil pompa bukan ukuran persediaan ASI: pompa mengambil sekitar 52–58% dari ASI yang tersedia.',
    },
    strength: 'established',
    sources: [{ reference: 'gardner-2019', read: 'abstract' }],
    why: oneStudy,
  },
]);
