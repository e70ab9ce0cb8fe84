import type { evidence as en } from '../en/evidence.ts';
import type { Words } from '../words.ts';

export const evidence: Words<typeof en> = {
  title: 'Kuat tidak sama dengan pasti',
  lead: 'τ_b menunjukkan seberapa kuat hubungan pada para ibu ini. <v>p</v> menunjukkan seberapa jarang kebetulan saja menghasilkan hubungan sekuat itu atau lebih. Ubah yang satu, amati yang lain.',
  mode: 'Ubah',
  modes: {
    more: 'pola sama, ibu lebih banyak',
    weaker: 'ibu sama, hubungan lebih lemah',
  },
  times: 'Berapa kali lipat ibunya',
  timesValue: '{k} kali: {n} ibu',
  weakerLabel: 'Seberapa dekat dengan keadaan tanpa hubungan',
  weakerValue: 'langkah {k} dari {last}',
  say: {
    more: 'Ibu {k} kali lipat dengan pola yang sama: τ_b tetap <live>{tau}</live>, sedangkan <v>p</v> turun dari {first} menjadi {relation}.',
    none: 'Ibu {k} kali lipat dengan pola yang sama: τ_b tetap <live>{tau}</live>, dan <v>p</v> tetap {relation}.',
    narrows: 'Lebar intervalnya menyempit dari {wide} menjadi {narrow}.',
    same: 'Sesuai data: τ_b = <live>{tau}</live> dan <v>p</v> {equals} dengan {n} ibu.',
    weaker:
      '{n} ibu yang sama, hubungannya lebih lemah: τ_b menjadi <live>{tau}</live>, tadinya {firstTau}, dan <v>p</v> naik dari {first} menjadi {relation}.',
  },
  lesson: {
    more: 'Turun sepanjang garis titik-titik: bukti bertambah untuk hubungan yang tidak lebih kuat. Dengan cukup banyak ibu, τ_b yang sangat kecil pun memberi <v>p</v> yang amat kecil.',
    none: 'Pasangan konkordan sebanyak pasangan diskordan: menambah ibu dengan pola seperti itu bukan bukti adanya hubungan; nilai 0-nya saja yang makin pasti.',
    weaker:
      'Naik sepanjang lengkungan: dengan ibu sebanyak itu, hubungan yang lebih lemah lebih mudah muncul karena kebetulan.',
  },
  axisXPlain: 'hubungan pada para ibu ini, tau-b',
  axisYPlain: 'p (tiap langkah sepuluh kali lebih kecil)',
  line: '0,05',
  before: 'sesuai data',
  head: { n: 'Banyaknya ibu', tau: 'Nilai τ_b', interval: 'Interval 95%', p: 'nilai <v>p</v>' },
  noInterval: 'tidak ada',
  description:
    'Grafik tau-b terhadap p. Sekarang {n} ibu, tau-b {tau}, interval 95% {interval}, p {p}. Jejaknya {points} titik; sepanjang jejak itu tau-b dari {tauFrom} ke {tauTo} dan p dari {pFrom} ke {pTo}.',
  intervalNote:
    'Interval (Wald) ini berlaku untuk sampel besar; pada 25 ibu cakupannya lebih dekat ke 90% daripada ke 95%. <v>p</v> di sini p normal tanpa koreksi.',
  table: 'Tabelnya sekarang',
  undefined: 'Tidak ada yang dapat dibandingkan: τ_b {why}.',
  weakest: 'Dengan total ini, hubungannya sudah selemah yang dimungkinkan.',
};
