import type { problems as source } from '../en/problems.ts';
import type { Words } from '../words.ts';

export const problems: Words<typeof source> = {
  'empty-data': 'Belum ada data di sini. Isilah sekurangnya satu pengamatan.',
  'ragged-table': 'Jumlah sel tidak sama di semua baris. Periksa baris {row}.',
  'negative-count': 'Jumlah ibu tidak mungkin kurang dari 0.',
  'fractional-count': 'Jumlah harus bilangan bulat.',
  'not-a-number': 'Di sini ada angka yang kosong atau tidak terhingga.',
  'too-large': 'Datanya terlalu besar untuk diolah di sini. Kurangi baris, kolom, atau tingkatnya.',
  'unequal-lengths': 'Kedua kolom harus memiliki jumlah baris yang sama.',
  'margins-differ': 'Jumlah total baris tidak sama dengan jumlah total kolom.',
  'out-of-range': 'Ada pengaturan di luar batas yang mungkin.',
  unattainable:
    'Dengan total seperti ini hubungan sekuat itu tidak mungkin. Pilih nilai yang lebih kecil atau total lain.',
  'one-level':
    'Setiap variabel memerlukan sekurangnya dua tingkat; tanpa itu tidak ada yang dapat dibandingkan.',
  'level-twice': 'Satu kata dipakai untuk dua tingkat. Pilih salah satu saja.',
  'unclosed-quote': 'Tanda kutip dibuka di baris {row} tetapi tidak pernah ditutup.',
  'not-text': 'Berkas ini bukan teks biasa. Simpan lembar kerja sebagai CSV, lalu pilih berkas itu.',
  'too-costly': 'Perhitungan eksak akan terlalu lama. Pakailah perkiraan dengan pengundian acak.',
  failed: 'Perhitungan gagal. Muat ulang halaman ini, lalu coba lagi.',
};
