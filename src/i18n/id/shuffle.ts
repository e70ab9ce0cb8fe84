import type { shuffle as en } from '../en/shuffle.ts';
import type { Words } from '../words.ts';

export const shuffle: Words<typeof en> = {
  title: 'Apa yang bisa terjadi karena kebetulan saja?',
  lead: 'Andaikan {x} dan {y} tidak ada hubungannya. Maka hasil seorang ibu bisa saja milik ibu lain. Jadi biarkan mereka bertukar hasil, lalu lihat seberapa sering <v>S</v> sama jauhnya dari 0 dengan {s} yang teramati, atau lebih jauh.',
  cards: 'Di bawah setiap ibu ada hasil yang sekarang dipegangnya.',
  cardsDescription: 'Sekarang: {rows}. S = {s}.',
  rowNow: '{row}, yaitu {cells}',
  cellNow: '{n} {column}',
  swap: 'Tukar dua',
  one: 'Kocok sekali',
  ten: '10 kali',
  thousand: '{n} kali',
  reset: 'Mulai lagi',
  other: 'Kocokan lain',
  buttons: 'Kocok hasilnya',
  working: 'Sedang mengocok: {share}',
  stop: 'Hentikan',
  swapped:
    'Ibu {a} dan ibu {b} bertukar hasil. Tinggal {left} {left|pertukaran|pertukaran} sampai kocokan ini lengkap.',
  kept: 'Ibu {a} tetap memegang hasilnya. Tinggal {left} {left|pertukaran|pertukaran} sampai kocokan ini lengkap.',
  drewExtreme: 'Kocokan ini memberi <v>S</v> = {s}: sama jauhnya dengan {observed} atau lebih.',
  drew: 'Kocokan ini memberi <v>S</v> = {s}: tidak sejauh {observed}.',
  started: 'Sesuai data: <v>S</v> = {s}. Belum ada yang bertukar.',
  many: 'Sudah {n} kocokan; {hits} di antaranya sejauh {observed} atau lebih.',
  layers: 'Tampilkan juga',
  exact: 'semua cara memasangkan nilai, eksak',
  normal: 'kurva normal',
  exactWhy: {
    working: 'Distribusi eksak sedang dihitung: {share}.',
    'too-costly':
      'Dengan ibu atau tingkat sebanyak ini distribusi eksak terlalu lama dihitung. Pakailah kocokan dan kurva normal.',
    failed: 'Distribusi eksak tidak dapat dihitung. Pakailah kocokan dan kurva normal.',
  },
  side: 'Yang terhitung “sejauh itu”',
  sides: {
    both: 'ke kedua arah',
    upper: 'hanya ke atas',
    lower: 'hanya ke bawah',
  },
  sideWhy: {
    both: 'Dua arah: hubungan ke arah sebaliknya pun sama mengejutkannya. Pakailah ini, kecuali arahnya sudah ditetapkan sebelum ada yang melihat data.',
    upper:
      'Satu arah, ke atas: hanya <v>S</v> ≥ {s} yang dihitung. Boleh hanya bila arah sebaliknya memang tidak dipertanyakan sebelum data dilihat; memilihnya belakangan dapat membuat <v>p</v> mengecil, sampai kira-kira separuh, tanpa alasan.',
    lower:
      'Satu arah, ke bawah: hanya <v>S</v> ≤ {s} yang dihitung. Boleh hanya bila diputuskan sebelum data dilihat.',
  },
  tails: '{left} di kiri + {right} di kanan = {sum} dari {n}',
  tailsExact: 'eksak: {left} + {right} = {sum}',
  head: { how: 'Caranya', p: 'nilai <v>p</v>', made: 'Yang dihitung' },
  byShuffles: 'dengan kocokan',
  byExact: 'eksak',
  byNormal: 'kurva normal',
  madeShuffles: '({hits} + 1) dari ({n} + 1): susunan yang teramati dihitung sebagai satu kocokan lagi',
  madeExact: 'setiap cara memasangkan nilai, semuanya sama besar peluangnya',
  madeNormal: '<v>z</v> = {z}, tanpa koreksi: dicetak SPSS, juga SciPy dan R bila ada nilai kembar',
  none: 'belum ada',
  meaning:
    'Nilai <v>p</v> menjawab: seandainya tidak ada hubungan, seberapa sering kohort dengan total ini tampak berhubungan sekuat ini atau lebih? Titik tolaknya “tidak ada hubungan”, maka nilai p tidak dapat menyatakan seberapa mungkin “tidak ada hubungan” itu.',
  description:
    'Distribusi S setelah {n} kocokan, dari {low} sampai {high}. S teramati = {s}. {hits} kocokan sejauh itu atau lebih: {left} di kiri, {right} di kanan.',
  descriptionNone: 'Belum ada kocokan. S teramati = {s}, ditandai dengan garis.',
  oneDot: 'satu titik, satu kocokan',
  columns: 'batang: kocokan',
  exactColumns: 'garis tepi: eksak',
  undefined: 'Tidak ada yang dapat dikocok: τ_b {why}.',
};
