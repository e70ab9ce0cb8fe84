import type { sandboxSheet as en } from '../en/sandboxSheet.ts';
import type { Words } from '../words.ts';

export const sandboxSheet: Words<typeof en> = {
  title: 'Kohort {n} ibu',
  printed: 'Dicetak pada {date}',
  table: 'Kohortnya',
  counts: 'Jumlah ibu',
  total: 'semua',
  numbers: 'Yang dikatakannya',
  interval: 'interval kepercayaan 95% (Wald)',
  noInterval: 'tidak ada: {why}',
  attainable: 'yang bisa dicapai dengan total ini',
  from: '{low} sampai {high}',
  pairs: 'pasangan',
  pairsOf: '{c} konkordan, {d} diskordan, {t} kembar dari {pairs}',
  pTitle: 'Nilai p yang mana',
  noP: 'tidak ada: {why}',
  notYet: 'Nilai p eksak belum diketahui ketika lembar ini dicetak.',
  caveats: 'Bacalah dengan hati-hati',
  origins: {
    study: 'Ke-25 ibu dari penelitian: jumlah di tiap sel disusun kembali dari total dan τ_b yang tercetak.',
    generated:
      'Ibu rekaan, diundi dari sebuah model dengan benih acak {seed}. Mereka menunjukkan cara kerja metodenya, bukan khasiat pijat.',
    data: 'Jumlah-jumlahnya berasal dari data yang dibawa seseorang. Berikan lembar ini hanya kepada yang boleh melihatnya.',
    other: 'Kohort rekaan untuk belajar. Ia tidak berkata apa-apa tentang khasiat pijat.',
  },
  association: 'Hubungan dalam tabel seperti ini tidak mengatakan apa penyebabnya.',
  groups: 'Di dalam setiap kelompok',
  group: '{name}: τ_b {tau}',
  link: 'Buka kohort ini juga',
  qr: 'Kode QR yang membuka kohort ini',
  tooLong: 'Tautannya terlalu panjang untuk kode QR. Simpan lab ini sebagai berkas, lalu bagikan.',
};
