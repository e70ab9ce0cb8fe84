import type { home as en } from '../en/home.ts';
import type { Words } from '../words.ts';

export const home: Words<typeof en> = {
  title: 'Pijat oksitosin, dari tulang belakang sampai statistik',
  description:
    'Belajar pijat oksitosin, melihat korelasi lahir dari 25 ibu, dan memahami refleks let-down. Gratis, dalam bahasa Indonesia dan Inggris.',
  lede: 'Untuk mahasiswa kebidanan, dosen, dan konselor menyusui. Berawal dari satu penelitian pada 25 ibu; inilah mereka, dalam tabel yang tidak dicetak makalahnya.',
  ledeShort: 'Pindahkan seorang ibu; lihat angkanya.',
  doorsLabel: 'Tiga pintu masuk',
  doors: {
    massage: {
      title: 'Belajar memijat',
      text: 'Di bagian punggung mana, dengan bentuk tangan apa, berapa lama, dan kapan tidak boleh memijat.',
    },
    correlation: {
      title: 'Melihat korelasi bekerja',
      text: 'Susun kohort; lihat τ_b dan <v>p</v> berubah, pasangan demi pasangan.',
    },
    letDown: {
      title: 'Menjelaskan refleks let-down',
      text: 'Model hidup refleksnya: saraf, dua hormon, ASI. Ubah keadaan ibu selagi ia menyusui.',
    },
  },
  exampleNote: '{n} garis biru, {n} pasangan konkordan: dipijat, dan ASI-nya lebih banyak daripada ibu ini',
  exampleHint: 'geser ke sini',
  caption:
    'Gambar 1. Ke-25 ibu dalam penelitian Mopuya. Yang terbit hanya total marginal dan {tau}; dari {tables} tabel dengan total itu hanya tabel ini yang cocok. Siapa menempati titik mana tidak diketahui.',
  captionMoved: 'Gambar 1. Sudah Anda ubah: {n} ibu, bukan lagi ibu-ibu dalam penelitian itu.',
  pairsPrefix: 'Gambar 2.',
  pairsLink: 'Buka di lab kohort',
  hands: {
    title: 'Di mana tangan memijat',
    route:
      'Jalurnya dari C7, tulang yang menonjol di pangkal leher, sampai T12, di kedua sisi tulang belakang dan tidak pernah di atas tulangnya.',
    honest:
      'Jalur dan urutannya <b>diajarkan</b>, dalam beberapa variasi. Bahwa pijat menambah ASI masih <b>hipotesis</b> dengan bukti berkepastian sangat rendah sampai rendah. Ruas menyebutkannya di setiap langkah.',
    link: 'Lihat jalurnya',
    description:
      'Punggung dari belakang. Garis putus-putus membentang dari C7 sampai T12 di kedua sisi tulang belakang, di samping tulangnya.',
    caption: 'Gambar 3. Punggung dilihat dari belakang. Ruas digambar menurut ukuran, C7 sampai T12.',
  },
  sure: {
    title: 'Seberapa yakin kita?',
    text: 'Setiap pernyataan fakta di situs ini disertai kekuatan bukti dan sumbernya. Tekan tanda di sebelahnya.',
    all: 'Semua pernyataan dan sumbernya',
    rows: {
      established: 'Selama bayi menyusu, oksitosin dilepaskan berdenyut.',
      disputed:
        'Apakah denyut pelepasan yang lebih banyak berarti ASI lebih banyak: hasil penelitian berbeda-beda.',
      taught: 'Ibu jari membuat lingkaran di samping tulang belakang, di kedua sisi, ke arah bawah.',
      hypothesis: 'Pijat membantu karena membuat ibu rileks.',
    },
  },
};
