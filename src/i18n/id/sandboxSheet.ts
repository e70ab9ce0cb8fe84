import type { sandboxSheet as en } from '../en/sandboxSheet.ts';
import type { Words } from '../words.ts';

export const sandboxSheet: Words<typeof en> = {
  title: 'Kohort {n} ibu',
  printed: 'Dicetak pada {date}',
  table: 'Kohortnya',
  counts: 'Jumlah ibu',
  total: 'semua',
  numbers: 'Hasilnya',
  interval: 'interval kepercayaan 95% (Wald)',
  noInterval: 'tidak ada',
  attainable: 'yang bisa dicapai dengan total ini',
  from: '{low} sampai {high}',
  pairs: 'pasangan',
  pairsOf: '{c} konkordan, {d} diskordan, {t} kembar dari {pairs}',
  pTitle: 'Nilai p yang mana',
  noP: 'tidak ada: {why}',
  notYet: 'Nilai p eksak belum diketahui ketika lembar ini dicetak.',
  caveats: 'Bacalah dengan hati-hati',
  origins: {
    study:
      'Ke-25 ibu dari penelitian Mopuya: jumlah di tiap sel disusun kembali dari total dan τ_b yang tercetak.',
    generated:
      'Ibu rekaan, ditarik dari sebuah model dengan benih acak {seed}. Data ini menunjukkan cara kerja metodenya, bukan khasiat pijat.',
    data: 'Jumlah-jumlahnya berasal dari data yang dibawa seseorang. Berikan lembar ini hanya kepada yang boleh melihatnya.',
    other: 'Kohort rekaan untuk belajar. Kohort ini tidak menunjukkan apa pun tentang khasiat pijat.',
  },
  association: 'Hubungan dalam tabel seperti ini tidak mengatakan apa penyebabnya.',
  groups: 'Di dalam setiap kelompok',
  group: '{name}: τ_b {tau}',
  link: 'Buka kohort ini',
  qr: 'Kode QR yang membuka kohort ini',
  tooLong: 'Tautannya terlalu panjang untuk kode QR. Simpan lab ini sebagai berkas, lalu bagikan.',
};
