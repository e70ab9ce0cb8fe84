import type { strata as en } from '../en/strata.ts';
import type { Words } from '../words.ts';

export const strata: Words<typeof en> = {
  title: 'Kenali variabel ketiga',
  lead: 'Ibu yang sama, dibagi menurut variabel ketiga. Ubah angka mana saja, lalu bandingkan hasil tiap kelompok dengan hasil gabungannya.',
  names: { primi: 'primigravida', multi: 'multigravida' },
  start: 'Mulai dari',
  starts: {
    reversal: 'Arah yang terbalik',
    none: 'Semua serupa',
    confounded: 'Kelompok yang menjelaskan semuanya',
  },
  tableCaption: '{name}: {n} ibu',
  all: 'gabungan',
  fewer: 'Kurangi satu: {name}, {row}, {column}',
  more: 'Tambah satu: {name}, {row}, {column}',
  count: '{name}: {row}, {column}',
  chartTitle: 'τ_b di tiap kelompok, dan dari semuanya',
  chartDescription:
    '{groups}; gabungan {pooled}; dengan bobot tiap kelompok {stratified}; tau parsial {partial}.',
  groupValue: '{name}: {tau}',
  stratified: 'di dalam kelompok, digabung',
  partial: 'τ parsial',
  undefined: 'tidak terdefinisi',
  say: {
    reversed:
      'Terbalik. Di setiap kelompok τ_b mengarah ke satu sisi, tetapi bila digabung ke sisi lain: <live>{pooled}</live>. Inilah paradoks Simpson.',
    weaker:
      'Bila digabung, τ_b <live>{pooled}</live>, di dalam kelompok hanya <live>{stratified}</live>: sebagian hubungan itu datang dari membandingkan ibu yang berlainan kelompok.',
    stronger:
      'Bila digabung, τ_b <live>{pooled}</live>, di dalam kelompok <live>{stratified}</live>: mencampur kelompok menyembunyikan sebagian hubungannya.',
    turned:
      'Bila digabung, τ_b <live>{pooled}</live>, di dalam kelompok <live>{stratified}</live>: arahnya berbalik, meskipun tidak di setiap kelompok.',
    gone: 'Bila digabung, τ_b <live>{pooled}</live>, tetapi di dalam kelompok tidak ada yang tersisa: <live>{stratified}</live>.',
    alike:
      'Bila digabung <live>{pooled}</live>, di dalam kelompok <live>{stratified}</live>: di sini variabel ketiga hampir tidak mengubah apa-apa.',
    undefined: 'Bila digabung, τ_b tidak terdefinisi: salah satu variabelnya tidak bervariasi.',
    noneWithin:
      'Di dalam kelompok τ_b tidak terdefinisi: di sana salah satu variabel tidak bervariasi. Bila digabung, nilainya <live>{pooled}</live>.',
  },
  sourceTitle: 'Dari mana <v>S</v> berasal',
  source:
    'Setiap pasangan ibu berada di dalam satu kelompok atau di antara dua kelompok. Pasangan antarkelompok ikut membandingkan kelompoknya.',
  sourceWithin: 'pasangan di dalam {name}',
  sourceBetween: 'pasangan antarkelompok',
  sourceAll: 'semua pasangan',
  head: { pairs: 'Pasangan', c: 'nilai <v>C</v>', d: 'nilai <v>D</v>', s: 'nilai <v>S</v>' },
  test: 'Uji di dalam kelompok: <v>z</v> = {z}, <v>p</v> {p}. τ parsial: {partial}; tanpa nilai <v>p</v>.',
  testNone: 'Di dalam kelompok tidak ada yang dapat diuji. τ parsial: {partial}; tanpa nilai <v>p</v>.',
  caution:
    'Angka mana yang menjawab pertanyaan tidak dapat diputuskan statistik saja: itu bergantung pada bagaimana variabel ketiga itu muncul.',
  load: 'Pakai kohort ini',
  example: 'Kohort rekaan.',
};
