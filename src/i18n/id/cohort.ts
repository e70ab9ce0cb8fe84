import type { Words } from '../words.ts';
import type { cohort as en } from '../en/cohort.ts';

export const cohort: Words<typeof en> = {
  gridLabel: 'Para ibu menurut pijat dan ASI',
  gridHelp:
    'Tombol panah berpindah dari sel ke sel. Enter mengambil seorang ibu dari sel; tombol panah membawanya; Enter menaruhnya; Escape mengembalikannya.',
  gridHelpCounts: 'Tombol tambah dan kurang mengubah jumlah ibu dalam sel; angkanya juga bisa diketik.',
  rows: ['tidak dipijat', 'dipijat'],
  columns: ['kurang', 'cukup', 'baik'],
  mothers: '{n} ibu',
  cell: '{row}, {column}: {n} ibu',
  cellInput: 'Jumlah ibu: {row}, {column}',
  more: 'Tambah satu: {row}, {column}',
  fewer: 'Kurangi satu: {row}, {column}',
  picked: 'Anda memegang seorang ibu dari {row}, {column}. Bawa dengan tombol panah.',
  over: 'Di atas {row}, {column}. Di sini τ_b menjadi {tau}.',
  overSame: 'Kembali di atas selnya sendiri.',
  placed: 'Pindah dari {from} ke {to}. τ_b sekarang {tau}.',
  placedWithPartner:
    'Pindah dari {from} ke {to}; seorang ibu lain pindah ke arah sebaliknya sehingga totalnya tetap. τ_b sekarang {tau}.',
  changed: '{row}, {column}: sekarang {n} ibu. τ_b sekarang {tau}.',
  putBack: 'Dikembalikan.',
  undone: 'Dibatalkan. τ_b sekarang {tau}.',
  redone: 'Diulangi. τ_b sekarang {tau}.',
  resetDone: 'Kembali ke awal. τ_b sekarang {tau}.',
  total: 'semua',
  then: 'menjadi {tau}',
  attainable: 'yang dapat dicapai dengan total marginal ini: {low} sampai {high}',
  reset: 'Atur ulang',
  undo: 'Urungkan',
  redo: 'Ulangi',
  problems: {
    'empty-cell': 'Tidak ada ibu di sel itu.',
    'no-partner': 'Total marginal terkunci dan tidak ada ibu lain yang bisa pindah ke arah sebaliknya.',
    diagonal:
      'Total marginal terkunci. Pindahkan lurus ke samping atau lurus ke atas-bawah; seorang ibu lain akan mengimbanginya.',
    'outside-bounds': 'Selama total marginal terkunci, sel ini hanya dapat berisi {least} sampai {most}.',
  },
  numbers: {
    empty: 'Ketik bilangan bulat.',
    'not-a-number': 'Itu bukan angka. Ketik bilangan bulat, misalnya 7.',
    negative: 'Jumlah ibu tidak bisa kurang dari nol. Angka terkecil 0.',
    fractional: 'Jumlah ibu harus bulat. Ketik bilangan bulat.',
    'too-large': 'Terlalu banyak untuk tabel ini: paling banyak {most} dalam satu sel.',
    'out-of-range': 'Angka itu tidak bisa dipakai di sini.',
  },
  undefinedTau: {
    'too-few': 'tidak terdefinisi: kurang dari dua ibu',
    'one-level-x': 'tidak terdefinisi: semua ibu berada di satu kelompok pijat',
    'one-level-y': 'tidak terdefinisi: penilaian ASI semua ibu sama',
    'no-untied-pair': 'tidak terdefinisi: semua pasangan kembar',
    'zero-standard-error': 'tidak terdefinisi: galat bakunya nol',
    'sample-too-small': 'tidak terdefinisi: terlalu sedikit ibu',
    collinear: 'tidak terdefinisi: dua variabel berimpit',
  },
};
