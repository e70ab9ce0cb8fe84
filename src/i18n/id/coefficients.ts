import type { coefficients as en } from '../en/coefficients.ts';
import type { Words } from '../words.ts';

export const coefficients: Words<typeof en> = {
  title: 'Satu S, delapan koefisien',
  lead: 'Kecuali ρ, semuanya berangkat dari <v>S</v> = {s} yang sama. Bedanya terletak pada pembaginya: pasangan mana yang ikut dihitung.',
  scaleLabel: 'τ_b {tau}; dengan total ini nilainya bisa antara {low} dan {high}.',
  low: 'terkecil {tau}',
  high: 'terbesar {tau}',
  share: '{tau} adalah <live>{share}</live> dari nilai terjauh yang dimungkinkan total ini ke arah itu.',
  shareNote:
    'Totalnya saja sudah menentukan batas τ_b: nilai 1 hanya mungkin bila semua ibu dapat berada pada diagonal tabel. Bagian tebal pada tiap garis adalah nilai yang dapat dicapai.',
  undefinedNote: 'τ_b {why}.',
  head: {
    name: 'Koefisien',
    value: 'Nilai',
    scale: 'Dari −1 sampai 1',
    divides: '<v>S</v> dibagi dengan',
    why: 'Mengapa berbeda',
  },
  names: {
    tauB: 'τ_b',
    somersDYX: '<v>d</v> Somers, {y} menurut {x}',
    somersDXY: '<v>d</v> Somers, {x} menurut {y}',
    somersDSymmetric: '<v>d</v> Somers, simetris',
    gamma: '<v>γ</v> (gama)',
    tauA: 'τ_a',
    tauC: 'τ_c',
    rho: '<v>ρ</v> (rho) Spearman',
  },
  divides: {
    tauB: 'akar dari {a} × {b}: <live>{d}</live>',
    somersDYX: 'pasangan yang berbeda pada {x}: <live>{d}</live>',
    somersDXY: 'pasangan yang berbeda pada {y}: <live>{d}</live>',
    somersDSymmetric: 'rerata {a} dan {b}: <live>{d}</live>',
    gamma: '<v>C</v> + <v>D</v>, yaitu <live>{d}</live>',
    tauA: 'semua pasangan: <live>{d}</live>',
    tauC: 'setengah <v>n</v>², kali {a}/{b}: <live>{d}</live>',
    rho: 'tidak ada: pasangan tidak dihitung',
  },
  why: {
    tauB: 'Mengoreksi nilai kembar kedua variabel dengan cara yang sama, lewat akar dari kedua jumlah pasangan yang tidak kembar; jadi {x} dan {y} diperlakukan sama.',
    somersDYX:
      'Hanya melihat pasangan yang berbeda pada {x}: berapa banyak yang konkordan melebihi yang diskordan? Ada arahnya, dari {x} ke {y}.',
    somersDXY:
      'Pertanyaan yang sama dibalik, dari {y} ke {x}; pasangan kembarnya lain, jadi nilainya bisa lain.',
    somersDSymmetric: 'Memakai rerata biasa dari kedua pembagi, sedangkan τ_b memakai akar hasil kalinya.',
    gamma:
      'Mengabaikan semua pasangan kembar. Nilainya 1 begitu tidak ada pasangan diskordan, walaupun kebanyakan pasangan kembar: di sini {share} dari semua pasangan ikut dihitung.',
    tauA: 'Tidak mengoreksi apa pun: pasangan kembar tetap ikut di pembagi dan menarik nilainya ke arah 0.',
    tauC: 'Membagi dengan nilai tertinggi yang bisa diberikan tabel berbentuk ini, apa pun totalnya; untuk tabel yang tidak bujur sangkar.',
    rho: 'Menghitung korelasi antarperingkat; nilai kembar mendapat peringkat tengah. Beda peringkat yang jauh berbobot lebih besar daripada yang dekat.',
  },
  undefined: 'tidak terdefinisi',
  stripLabel: {
    kept: '{share} dari semua pasangan ikut dihitung',
    two: 'Dua kumpulan pasangan, {a} dan {b}; dari keduanya satu angka',
    shape: 'Sebanyak {share} dari semua pasangan, menurut bentuk tabelnya',
  },
  key: 'Terisi: pasangan yang ikut dihitung. Kosong: pasangan yang tidak ikut.',
  classes: {
    concordant: 'konkordan',
    discordant: 'diskordan',
    tiedX: 'kembar pada {x}',
    tiedY: 'kembar pada {y}',
    tiedBoth: 'kembar pada keduanya',
  },
  sameP:
    'Satu pertanyaan, satu <v>p</v>: τ_b, τ_c, <v>γ</v>, dan <v>d</v> berbagi uji yang sama, karena <v>S</v>-nya sama.',
};
