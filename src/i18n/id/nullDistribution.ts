import type { nullDistribution as en } from '../en/nullDistribution.ts';
import type { Words } from '../words.ts';

export const nullDistribution: Words<typeof en> = {
  question: 'Seandainya {x} dan {y} tidak berhubungan, seberapa sering tiap <v>S</v> muncul?',
  columns: 'eksak, dikelompokkan',
  spike: 'satu garis, satu S',
  normal: 'kurva normal',
  magnified: 'ekor, ×{factor}',
  sum: 'kedua ekor: {left} + {right} = <live>{sum}</live>',
  everything: '<v>S</v> = 0: semua tabel sama ekstremnya atau lebih, kedua ekor memuat <live>{sum}</live>',
  descriptionOpen:
    'Distribusi S dari {low} sampai {high} di bawah H0. S yang teramati = {s}. Kedua ekor belum dijumlahkan.',
  description:
    'Distribusi S dari {low} sampai {high} di bawah H0. S yang teramati = {s}. Ekor kiri {left}, ekor kanan {right}, jumlahnya {sum}.',
};
