import type { Term } from './types.ts';

/** Birth, the mother and the baby in the first days. */
export const birth = [
  {
    id: 'postpartum-mother',
    name: { en: 'postpartum mother', id: 'ibu nifas' },
    also: { id: 'ibu postpartum' },
    meaning: {
      en: 'A mother in the weeks after birth.',
      id: 'Ibu dalam minggu-minggu setelah bersalin.',
    },
  },
  {
    id: 'primipara',
    name: { en: 'primipara', id: 'primipara' },
    meaning: {
      en: 'A woman who has given birth once.',
      id: 'Perempuan yang sudah bersalin satu kali.',
    },
  },
  {
    id: 'multipara',
    name: { en: 'multipara', id: 'multipara' },
    meaning: {
      en: 'A woman who has given birth more than once.',
      id: 'Perempuan yang sudah bersalin lebih dari satu kali.',
    },
  },
  {
    id: 'gravida',
    name: { en: 'gravida', id: 'gravida' },
    meaning: {
      en: 'The number of pregnancies, this one counted: primigravida the first, multigravida a later one. Not the same as the number of births.',
      id: 'Jumlah kehamilan, termasuk yang sekarang: primigravida kehamilan pertama, multigravida kehamilan berikutnya. Tidak sama dengan jumlah persalinan.',
    },
  },
  {
    id: 'caesarean',
    name: { en: 'caesarean birth', id: 'persalinan sesar' },
    also: { en: 'C-section', id: 'sectio caesarea, SC' },
    meaning: {
      en: 'Birth through a cut in belly and womb.',
      id: 'Persalinan melalui sayatan perut dan rahim.',
    },
  },
  {
    id: 'vaginal-birth',
    name: { en: 'vaginal birth', id: 'persalinan pervaginam' },
    meaning: { en: 'Birth through the birth canal.', id: 'Persalinan melalui jalan lahir.' },
  },
  {
    id: 'placenta-delivery',
    name: { en: 'birth of the placenta', id: 'lahirnya plasenta' },
    also: { en: 'third stage of labour', id: 'kala III' },
    meaning: {
      en: 'The moment when the placenta leaves the womb; the clock of milk coming in starts here.',
      id: 'Saat plasenta keluar dari rahim; waktu mulainya pembentukan ASI dihitung dari sini.',
    },
  },
  {
    id: 'afterpains',
    name: { en: 'afterpains', id: 'mulas setelah bersalin' },
    also: { id: 'his royan' },
    meaning: {
      en: 'Cramps of the womb in the days after birth, often during feeds.',
      id: 'Mulas rahim pada hari-hari setelah bersalin, sering saat menyusui.',
    },
  },
  {
    id: 'involution',
    name: { en: 'involution of the womb', id: 'involusi uteri' },
    meaning: {
      en: 'The womb’s return to its size before pregnancy.',
      id: 'Kembalinya rahim ke ukuran sebelum hamil.',
    },
  },
  {
    id: 'lochia',
    name: { en: 'lochia', id: 'lokia' },
    meaning: {
      en: 'The discharge from the womb in the weeks after birth.',
      id: 'Cairan yang keluar dari rahim pada minggu-minggu setelah bersalin.',
    },
  },
  {
    id: 'early-initiation',
    name: { en: 'early initiation of breastfeeding', id: 'inisiasi menyusu dini' },
    also: { id: 'IMD' },
    meaning: {
      en: 'The baby on the mother’s chest at once after birth, until the first feed.',
      id: 'Bayi diletakkan di dada ibu segera setelah lahir, sampai menyusu pertama kali.',
    },
  },
  {
    id: 'skin-to-skin',
    name: { en: 'skin-to-skin contact', id: 'kontak kulit ke kulit' },
    meaning: {
      en: 'The naked baby on the parent’s naked chest, covered together.',
      id: 'Bayi tanpa baju di dada ayah atau ibu, kulit bertemu kulit, diselimuti bersama.',
    },
  },
  {
    id: 'rooming-in',
    name: { en: 'rooming-in', id: 'rawat gabung' },
    meaning: {
      en: 'Mother and baby stay in one room day and night.',
      id: 'Ibu dan bayi berada dalam satu ruangan siang dan malam.',
    },
  },
  {
    id: 'kangaroo-care',
    name: { en: 'kangaroo care', id: 'perawatan metode kanguru' },
    also: { id: 'PMK' },
    meaning: {
      en: 'Long skin-to-skin care of a small baby, tied to the chest.',
      id: 'Perawatan bayi kecil dengan kontak kulit ke kulit yang lama, didekap di dada.',
    },
  },
  {
    id: 'meconium',
    name: { en: 'meconium', id: 'mekonium' },
    meaning: {
      en: 'The baby’s first stool, black and sticky.',
      id: 'Tinja pertama bayi, hitam dan lengket.',
    },
  },
  {
    id: 'wet-nappy',
    name: { en: 'wet nappy', id: 'popok basah' },
    also: { en: 'wet diaper, passing urine', id: 'BAK (buang air kecil)' },
    meaning: {
      en: 'A sign that milk goes in: counted over a day.',
      id: 'Tanda bahwa ASI masuk: dihitung dalam sehari.',
    },
  },
  {
    id: 'weight-loss',
    name: { en: 'weight loss after birth', id: 'penurunan berat badan setelah lahir' },
    meaning: {
      en: 'How much a newborn loses in the first days, as a share of birth weight.',
      id: 'Turunnya berat bayi pada hari-hari pertama, dinyatakan sebagai bagian dari berat lahir.',
    },
  },
] as const satisfies readonly Term[];
