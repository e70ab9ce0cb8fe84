import type { sandbox as en } from '../en/sandbox.ts';
import type { Words } from '../words.ts';

export const sandbox: Words<typeof en> = {
  title: 'Lab kohort',
  description:
    'Pindahkan, tambah, dan kurangi ibu dalam tabel pijat dan ASI; amati tau-b, nilai p-nya, dan distribusi eksak di baliknya.',
  tryThis: 'Dekatkan τ_b ke 0 sedapat mungkin dengan total terkunci. Tebak <v>p</v> sebelum melihatnya.',
  tryLabel: 'Coba',
  scenario: 'Kohort',
  changed: 'Sudah Anda ubah',
  scenarios: {
    study: 'Penelitian itu, 25 ibu',
    none: 'Tanpa hubungan',
    doubled: 'Pola sama, ibu dua kali lipat',
    quadrupled: 'Pola sama, ibu empat kali lipat',
    ties: 'Hanya nilai kembar: semua “cukup”',
  },
  margins: 'Total',
  locked: 'terkunci',
  free: 'bebas',
  copyLink: 'Salin tautan',
  copied: 'Tautan tersalin',
  copyFailed: 'Menyalin tidak diizinkan di sini; tautannya ada di bilah alamat',
  tableTitle: 'Tabel',
  coefficientTitle: 'Koefisien',
  pTitle: 'Nilai p',
  share: '<live>{share}</live> dari yang dimungkinkan total ini.',
  beside: 'Di sampingnya τ_a {a}, τ_c {c}, γ {g}.',
  smallest: 'terkecil {tau}',
  largest: 'terbesar {tau}',
  whichTitle: 'Nilai p mana yang tercetak?',
  pExact: 'eksak',
  working: 'Menghitung semua pasangan nilai: {share}',
  tooCostly:
    'Dengan ibu sebanyak ini distribusi eksak terlalu lama dihitung di sini. Pakailah p normal; pada ukuran ini keduanya hampir sama.',
  exactFailed: 'Distribusi eksak tidak dapat dihitung. Pakailah p normal.',
  noTest: 'Tidak ada nilai p: τ_b {why}.',
  othersTitle: 'Kohort lain',
  caution:
    'Nilai p mengatakan seberapa tidak lazim hubungan sekuat ini seandainya tidak ada hubungan apa pun. Nilai p bukan peluang bahwa pijatnya berhasil.',
};
