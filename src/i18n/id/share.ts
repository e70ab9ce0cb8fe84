import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share: Words<typeof english> = {
  label: 'Bagikan dan simpan',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan disalin. Isinya persis seperti yang Anda atur.',
  copyFailed: 'Peramban ini tidak mengizinkan penyalinan. Tandai teksnya, lalu salin sendiri.',
  linkLabel: 'Tautan',
  native: 'Kirim lewat …',
  qr: 'Kode QR',
  qrTitle: 'Pindai untuk membuka',
  qrName: 'Kode QR untuk membuka {title}',
  qrTooLong:
    'Tautan ini terdiri atas {n} karakter, terlalu panjang untuk kode QR yang masih terbaca ponsel dari bangku belakang. Salin saja tautannya.',
  qrTooLongFile:
    'Tautan ini terdiri atas {n} karakter, terlalu panjang untuk kode QR yang masih terbaca ponsel dari bangku belakang. Salin tautannya, atau simpan sebagai berkas lalu bagikan berkas itu.',
  dialogFailed: 'Bagian ini tidak dapat dimuat. Tautannya dapat disalin di sini.',
  embed: 'Sematkan',
  embedTitle: 'Sematkan di halaman atau kelas daring',
  embedLead:
    'Tempelkan kode ini di bagian HTML pada kelas daring atau halaman web Anda. Yang tampil persis seperti yang Anda atur.',
  embedLabel: 'Kode sematan',
  embedCopy: 'Salin kode',
  embedCopied: 'Kode disalin.',
  print: 'Cetak',
  svg: 'Gambar (SVG)',
  png: 'Gambar (PNG)',
  working: 'Berkas sedang dibuat.',
  saved: '“{name}” tersimpan di folder unduhan.',
  saveFailed: 'Berkas itu tidak dapat dibuat di peramban ini.',
  pngFailed: 'Peramban ini tidak dapat membuat PNG. Sebagai gantinya, simpan gambar SVG.',
  close: 'Tutup',
  warning: 'Perhatian',
  source: 'Gambar dari Ruas · {address}',
};
