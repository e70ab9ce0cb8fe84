import type { Term } from './types.ts';

/** Hormones and the nerves that call for them. */
export const hormones = [
  {
    id: 'oxytocin',
    name: { en: 'oxytocin', id: 'oksitosin' },
    meaning: {
      en: 'The hormone that lets milk out: made in the hypothalamus, released from the posterior pituitary, carried by the blood to breast and womb.',
      id: 'Hormon yang mengalirkan ASI: dibuat di hipotalamus, dilepas dari hipofisis posterior, dibawa darah ke payudara dan rahim.',
    },
  },
  {
    id: 'prolactin',
    name: { en: 'prolactin', id: 'prolaktin' },
    meaning: {
      en: 'The hormone that lets milk be made, from the anterior pituitary.',
      id: 'Hormon yang memungkinkan ASI dibuat, dari hipofisis anterior.',
    },
  },
  {
    id: 'prolactin-reflex',
    name: { en: 'prolactin reflex', id: 'refleks prolaktin' },
    meaning: {
      en: 'Suckling makes the anterior pituitary release prolactin.',
      id: 'Isapan bayi membuat hipofisis anterior melepas prolaktin.',
    },
  },
  {
    id: 'hypothalamus',
    name: { en: 'hypothalamus', id: 'hipotalamus' },
    meaning: {
      en: 'The part of the brain above the pituitary; its nerve cells make oxytocin.',
      id: 'Bagian otak di atas hipofisis; sel sarafnya membuat oksitosin.',
    },
  },
  {
    id: 'paraventricular-supraoptic',
    name: { en: 'paraventricular and supraoptic nucleus', id: 'nukleus paraventrikular dan supraoptik' },
    also: { en: 'PVN, SON', id: 'PVN, SON' },
    meaning: {
      en: 'The two groups of cells in the hypothalamus that make oxytocin.',
      id: 'Dua kelompok sel di hipotalamus yang membuat oksitosin.',
    },
  },
  {
    id: 'anterior-pituitary',
    name: { en: 'anterior pituitary', id: 'hipofisis anterior' },
    also: { en: 'front lobe', id: 'lobus depan hipofisis' },
    meaning: {
      en: 'The front lobe of the pituitary gland; it makes prolactin.',
      id: 'Lobus depan kelenjar hipofisis; membuat prolaktin.',
    },
  },
  {
    id: 'posterior-pituitary',
    name: { en: 'posterior pituitary', id: 'hipofisis posterior' },
    also: { en: 'back lobe', id: 'lobus belakang hipofisis' },
    meaning: {
      en: 'The back lobe of the pituitary gland; it stores oxytocin and lets it go into the blood.',
      id: 'Lobus belakang kelenjar hipofisis; menyimpan oksitosin dan melepasnya ke darah.',
    },
  },
  {
    id: 'hormone-level',
    name: { en: 'hormone level', id: 'kadar hormon' },
    meaning: {
      en: 'How much of a hormone there is in a volume of blood.',
      id: 'Banyaknya hormon dalam sejumlah darah.',
    },
  },
  {
    id: 'hormone-pulse',
    name: { en: 'pulse (of a hormone)', id: 'denyut pelepasan' },
    also: { en: 'burst', id: 'pelepasan pulsatil' },
    meaning: {
      en: 'A short release, followed by a pause.',
      id: 'Pelepasan singkat yang diikuti jeda.',
    },
  },
  {
    id: 'half-life',
    name: { en: 'half-life', id: 'waktu paruh' },
    meaning: {
      en: 'The time in which half of a hormone has left the blood.',
      id: 'Waktu sampai separuh hormon hilang dari darah.',
    },
  },
  {
    id: 'receptor',
    name: { en: 'receptor', id: 'reseptor' },
    meaning: {
      en: 'The part of a cell that a hormone fits; without it the cell does not notice the hormone.',
      id: 'Bagian sel yang cocok untuk suatu hormon; tanpa reseptor, sel tidak merasakan hormon itu.',
    },
  },
  {
    id: 'dopamine',
    name: { en: 'dopamine', id: 'dopamin' },
    meaning: {
      en: 'The messenger by which the hypothalamus holds prolactin back.',
      id: 'Pembawa pesan dari hipotalamus yang menahan pelepasan prolaktin.',
    },
  },
  {
    id: 'progesterone',
    name: { en: 'progesterone', id: 'progesteron' },
    meaning: {
      en: 'A hormone of pregnancy; its fall after the birth of the placenta opens the way for milk.',
      id: 'Hormon kehamilan; turunnya setelah plasenta lahir membuka jalan bagi ASI.',
    },
  },
  {
    id: 'cortisol',
    name: { en: 'cortisol', id: 'kortisol' },
    meaning: {
      en: 'A hormone of the adrenal gland, often measured as a sign of stress.',
      id: 'Hormon kelenjar adrenal, sering diukur sebagai tanda stres.',
    },
  },
  {
    id: 'adrenaline',
    name: { en: 'adrenaline', id: 'adrenalin' },
    meaning: {
      en: 'The hormone of alarm, from the adrenal gland.',
      id: 'Hormon siaga dari kelenjar adrenal, keluar saat terkejut atau terancam.',
    },
  },
  {
    id: 'permissive',
    name: { en: 'permissive hormone', id: 'hormon permisif' },
    meaning: {
      en: 'A hormone that must be there for something to happen, while more of it does not make more happen.',
      id: 'Hormon yang harus ada agar sesuatu terjadi, tetapi kadar lebih tinggi tidak membuat hasilnya lebih banyak.',
    },
  },
  {
    id: 'assay',
    name: { en: 'assay', id: 'pemeriksaan kadar (assay)' },
    meaning: {
      en: 'The laboratory method by which a level is measured; two assays can give very different numbers for one blood sample.',
      id: 'Cara laboratorium mengukur kadar; dua cara dapat memberi angka yang sangat berbeda untuk satu sampel darah.',
    },
  },
  {
    id: 'sympathetic',
    name: { en: 'sympathetic nerves', id: 'saraf simpatis' },
    meaning: {
      en: 'The branch of the autonomic nerves for action and alarm. It is the one that leaves the spinal cord in the chest region.',
      id: 'Cabang saraf otonom untuk bertindak dan siaga. Cabang inilah yang keluar dari sumsum tulang belakang di daerah dada.',
    },
  },
  {
    id: 'parasympathetic',
    name: { en: 'parasympathetic nerves', id: 'saraf parasimpatis' },
    meaning: {
      en: 'The branch of the autonomic nerves for rest. It leaves the brain stem and the sacral cord, not the chest region.',
      id: 'Cabang saraf otonom untuk istirahat. Keluar dari batang otak dan daerah sakral, bukan dari daerah dada.',
    },
  },
  {
    id: 'dermatome',
    name: { en: 'dermatome', id: 'dermatom' },
    meaning: {
      en: 'The strip of skin whose feeling one spinal nerve carries; the nipple usually lies in that of T4.',
      id: 'Daerah kulit berbentuk pita yang perabaannya dilayani satu saraf spinal; puting biasanya terletak di dermatom T4.',
    },
  },
] as const satisfies readonly Term[];
