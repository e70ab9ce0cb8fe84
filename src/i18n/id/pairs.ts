import type { pairs as en } from '../en/pairs.ts';
import type { Words } from '../words.ts';

export const pairs: Words<typeof en> = {
  title: 'Satu angka dari {pairs} pasangan',
  explain:
    'Ambil dua ibu mana saja. Bila ibu yang dipijat juga lebih banyak ASI-nya, pasangan itu <c>konkordan</c> (sejalan). Bila lebih sedikit, <d>diskordan</d> (berlawanan). Bila keduanya sebaris atau sekolom, pasangan itu <t>kembar</t> (nilainya sama).',
  live: '{n} ibu membentuk {pairs} pasangan: <live>{c}</live> konkordan, <live>{d}</live> diskordan, <live>{t}</live> kembar.',
  concordant: '{n} konkordan',
  discordant: '{n} diskordan',
  tied: '{n} kembar',
  caption:
    'Setiap pasangan ibu satu kotak, diurutkan menurut pijat dan ASI. Garis naik berarti konkordan, garis turun diskordan, titik berarti kembar.',
  description: '{pairs} pasangan ibu: {c} konkordan, {d} diskordan, {t} kembar.',
  read: {
    title: 'Baca satu pasangan',
    first: 'Seorang ibu',
    second: 'Ibu yang lain',
    group: '{row}, {column} ({n} ibu)',
    alone: 'Hanya ada satu ibu di sana: ia tidak berpasangan dengan dirinya sendiri.',
    how: 'Pilih dua ibu, atau tekan satu kotak.',
  },
};
