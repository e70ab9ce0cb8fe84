import type { pairCount as en } from '../en/pairCount.ts';
import type { Words } from '../words.ts';

export const pairCount: Words<typeof en> = {
  title: 'Pasangan demi pasangan',
  lead: 'τ_b membandingkan setiap ibu dengan setiap ibu lain, dua-dua. Pilih dua ibu, atau jalankan hitungannya.',
  first: 'Seorang ibu',
  second: 'Ibu yang lain',
  mother: '{n}: {row}, {column}',
  kinds: {
    concordant: 'Ibu {a} dan ibu {b}: <c>konkordan</c>',
    discordant: 'Ibu {a} dan ibu {b}: <d>diskordan</d>',
    'tied-x': 'Ibu {a} dan ibu {b}: <t>kembar</t>',
    'tied-y': 'Ibu {a} dan ibu {b}: <t>kembar</t>',
    'tied-both': 'Ibu {a} dan ibu {b}: <t>kembar</t>',
  },
  same: 'Satu pasangan terdiri dari dua ibu yang berbeda. Pilih ibu yang lain.',
  lines: {
    concordant: 'Garisnya naik.',
    discordant: 'Garisnya turun.',
    tied: 'Garisnya putus-putus.',
  },
  view: 'Tampilkan',
  squares: 'setiap pasangan',
  blocks: 'sel demi sel',
  tooMany:
    'Dari {n} ibu terbentuk {pairs} pasangan: kotaknya terlalu banyak. Setiap blok memuat semua pasangan antara dua sel.',
  blocksDescription:
    'Semua pasangan, sel dengan sel: {c} konkordan, {d} diskordan, {t} kembar. Daftar di bawahnya membacakan setiap blok.',
  playLabel: 'Hitungan',
  all: 'semua {pairs} pasangan',
  counted: 'pasangan {k} dari {pairs}',
  tally: 'Terhitung sejauh ini',
  tallyAll: 'Terhitung',
  concordant: 'konkordan',
  discordant: 'diskordan',
  tiedX: 'kembar pada {x} saja',
  tiedY: 'kembar pada {y} saja',
  tiedBoth: 'kembar pada keduanya',
  s: '<v>S</v> = <v>C</v> − <v>D</v>, yaitu {c} − {d} = <live>{s}</live>',
  lit: {
    c: 'Pasangan <c>konkordan</c> disorot: {n}.',
    d: 'Pasangan <d>diskordan</d> disorot: {n}.',
    n0: 'Semua pasangan disorot: {n}.',
    tx: 'Pasangan kembar pada {x} disorot: {n}.',
    ty: 'Pasangan kembar pada {y} disorot: {n}.',
  },
  formulaTitle: 'Hasil hitungannya',
  formulaHow: 'Tekan satu angka untuk menyorot pasangannya.',
  empty: 'Ibunya kurang dari dua: tidak ada pasangan untuk dihitung.',
};
