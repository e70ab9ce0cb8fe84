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
    tied: 'Garisnya titik-titik.',
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
  cells: {
    all: 'semua {blocks} blok',
    counted: 'blok {k} dari {blocks}',
    cell: '{name}: {n} ibu',
    kinds: {
      concordant: 'konkordan',
      discordant: 'diskordan',
      'tied-x': 'kembar pada {x}',
      'tied-y': 'kembar pada {y}',
      'tied-both': 'kembar pada keduanya',
    },
    steps: {
      concordant:
        '<c>Konkordan</c> dengan {m} ibu yang lebih tinggi pada {x} dan juga pada {y}: {work} = <live>{pairs}</live>, ditambahkan ke <v>C</v>.',
      discordant:
        '<d>Diskordan</d> dengan {m} ibu yang lebih tinggi pada {x}, tetapi lebih rendah pada {y}: {work} = <live>{pairs}</live>, ditambahkan ke <v>D</v>.',
      'tied-x':
        '<t>Kembar</t> pada {x} dengan {m} ibu sesudahnya di baris yang sama: {work} = <live>{pairs}</live>, ditambahkan ke <v>T</v><sub>x</sub>.',
      'tied-y':
        '<t>Kembar</t> pada {y} dengan {m} ibu sesudahnya di kolom yang sama: {work} = <live>{pairs}</live>, ditambahkan ke <v>T</v><sub>y</sub>.',
      'tied-both':
        '<t>Kembar</t> pada keduanya, sesama ibu di sel ini: {work} = <live>{pairs}</live>, ditambahkan ke <v>T</v><sub>x</sub> dan ke <v>T</v><sub>y</sub>.',
    },
    description: 'Blok {k} dari {blocks}: {cell}, dibandingkan dengan {others}: {kind}.',
    ledger: {
      title: 'Seluruh hitungan dalam satu lembar',
      how: 'Setiap sel hanya dibandingkan dengan sel sesudahnya, jadi tidak ada pasangan yang terhitung dua kali. Tekan satu sel untuk menuju ke sana.',
      cell: 'Sel',
      go: 'Hitung {cell}',
      sum: 'Jumlah',
      heads: {
        concordant: '<v>C</v>',
        discordant: '<v>D</v>',
        'tied-x': '<v>T</v><sub>x</sub> saja',
        'tied-y': '<v>T</v><sub>y</sub> saja',
        'tied-both': 'keduanya',
      },
    },
  },
  window: {
    larger: 'Perbesar hurufnya',
    whole: 'Gambar utuh',
    pane: 'Gambar yang diperbesar. Gulir untuk melihat sisanya.',
  },
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
