import type { Term } from './types.ts';

/** The back and the hands. */
export const back = [
  {
    id: 'oxytocin-massage',
    name: { en: 'oxytocin massage', id: 'pijat oksitosin' },
    meaning: {
      en: 'A massage of the back on both sides of the spine, taught in Indonesia to help milk flow. The name is a hope, not a measurement.',
      id: 'Pijat punggung di kedua sisi tulang belakang yang diajarkan di Indonesia untuk membantu aliran ASI. Namanya harapan, bukan hasil pengukuran.',
    },
  },
  {
    id: 'circular-stroke',
    name: { en: 'circular stroke', id: 'gerakan melingkar' },
    meaning: {
      en: 'The small circle that each thumb draws beside the spine, moving downwards.',
      id: 'Lingkaran kecil yang dibuat tiap ibu jari di samping tulang belakang, bergerak ke bawah.',
    },
  },
  {
    id: 'vertebra',
    name: { en: 'vertebra', id: 'ruas tulang belakang' },
    also: { en: 'segment', id: 'vertebra, ruas' },
    meaning: {
      en: 'One bone of the spine: 7 in the neck (C), 12 in the chest (T), 5 in the loin (L), then sacrum and coccyx.',
      id: 'Satu tulang dari tulang belakang: 7 di leher (C), 12 di dada (T), 5 di pinggang (L), lalu sakrum dan koksigis.',
    },
  },
  {
    id: 'spine',
    name: { en: 'spine', id: 'tulang belakang' },
    also: { en: 'vertebral column', id: 'kolumna vertebralis' },
    meaning: {
      en: 'The column of all vertebrae, from skull to coccyx.',
      id: 'Susunan semua ruas dari tengkorak sampai tulang ekor.',
    },
  },
  {
    id: 'spinous-process',
    name: { en: 'spinous process', id: 'prosesus spinosus' },
    also: { id: 'taju belakang, tonjolan tulang belakang' },
    meaning: {
      en: 'The part of a vertebra that points backwards; its tip is the bump felt in the midline. Thumbs never press on it.',
      id: 'Bagian ruas yang menonjol ke belakang; ujungnya teraba sebagai benjolan di garis tengah. Ibu jari tidak pernah menekannya.',
    },
  },
  {
    id: 'transverse-process',
    name: { en: 'transverse process', id: 'prosesus transversus' },
    also: { id: 'taju samping' },
    meaning: {
      en: 'The part of a vertebra that points to the side, left and right.',
      id: 'Bagian ruas yang menonjol ke samping, kiri dan kanan.',
    },
  },
  {
    id: 'lamina',
    name: { en: 'lamina', id: 'lamina' },
    meaning: {
      en: 'The plate of bone between spinous and transverse process; the massage path lies over it and the muscle beside it.',
      id: 'Lempeng tulang antara prosesus spinosus dan transversus; jalur pijat terletak di atasnya dan otot di sampingnya.',
    },
  },
  {
    id: 'erector-spinae',
    name: { en: 'erector spinae', id: 'otot erektor spina' },
    also: { en: 'paraspinal muscles', id: 'otot paraspinal' },
    meaning: {
      en: 'The long muscle that makes a ridge on each side of the spine.',
      id: 'Otot panjang yang membentuk tonjolan memanjang di tiap sisi tulang belakang.',
    },
  },
  {
    id: 'c7',
    name: { en: 'C7, vertebra prominens', id: 'C7, vertebra prominens' },
    meaning: {
      en: 'The lowest vertebra of the neck, usually the most prominent bump at its base; T1 is sometimes taken for it.',
      id: 'Ruas leher paling bawah, biasanya benjolan paling menonjol di pangkal leher; kadang tertukar dengan T1.',
    },
  },
  {
    id: 'shoulder-blade',
    name: { en: 'shoulder blade', id: 'tulang belikat' },
    also: { en: 'scapula', id: 'skapula' },
    meaning: {
      en: 'The flat bone at the back of the shoulder. Its lower tip lies at T8 on average, not T7 as many books say.',
      id: 'Tulang pipih di belakang bahu. Ujung bawahnya rata-rata setinggi T8, bukan T7 seperti di banyak buku.',
    },
  },
  {
    id: 'scapular-spine',
    name: { en: 'spine of the scapula', id: 'spina skapula' },
    also: { en: 'spine of the blade', id: 'taju belikat' },
    meaning: {
      en: 'The ridge that runs across the shoulder blade; its inner end is taught to lie near T3.',
      id: 'Rigi yang melintang di tulang belikat; ujung dalamnya diajarkan terletak di dekat T3.',
    },
  },
  {
    id: 'inferior-angle',
    name: { en: 'inferior angle of the scapula', id: 'sudut bawah skapula' },
    also: { en: 'tip of the blade', id: 'ujung bawah belikat' },
    meaning: { en: 'The lower tip of the shoulder blade.', id: 'Ujung bawah tulang belikat.' },
  },
  {
    id: 'rib',
    name: { en: 'rib', id: 'tulang rusuk' },
    also: { id: 'kosta' },
    meaning: {
      en: 'One of twelve curved bones on each side of the chest, each starting at a thoracic vertebra.',
      id: 'Salah satu dari dua belas tulang lengkung di tiap sisi dada, masing-masing berpangkal pada ruas dada.',
    },
  },
  {
    id: 'intercostal',
    name: { en: 'intercostal', id: 'interkostal' },
    meaning: { en: 'Between two ribs.', id: 'Di antara dua tulang rusuk.' },
  },
  {
    id: 'nape',
    name: { en: 'nape', id: 'tengkuk' },
    meaning: { en: 'The back of the neck.', id: 'Bagian belakang leher.' },
  },
  {
    id: 'thumb',
    name: { en: 'thumb', id: 'ibu jari' },
    meaning: {
      en: 'The digit that does the massage in most variants.',
      id: 'Jari yang dipakai memijat pada kebanyakan cara.',
    },
  },
  {
    id: 'knuckle',
    name: { en: 'knuckle', id: 'buku jari' },
    meaning: { en: 'The joint of a finger.', id: 'Sendi jari.' },
  },
  {
    id: 'palpation',
    name: { en: 'palpation', id: 'palpasi' },
    meaning: {
      en: 'Finding by touch. On the back even experts are often one level off.',
      id: 'Menemukan dengan perabaan. Di punggung, tenaga ahli pun sering meleset satu ruas.',
    },
  },
  {
    id: 'contraindication',
    name: { en: 'contraindication', id: 'kontraindikasi' },
    meaning: {
      en: 'A reason not to do it.',
      id: 'Alasan untuk tidak melakukannya.',
    },
  },
  {
    id: 'checklist',
    name: { en: 'checklist (OSCE)', id: 'daftar tilik' },
    meaning: {
      en: 'The list of steps against which a student is watched and scored.',
      id: 'Daftar langkah yang dipakai untuk mengamati dan menilai mahasiswa.',
    },
  },
  {
    id: 'relaxation',
    name: { en: 'relaxation', id: 'relaksasi' },
    meaning: { en: 'Body and mind at ease.', id: 'Keadaan tubuh dan pikiran yang tenang.' },
  },
] as const satisfies readonly Term[];
