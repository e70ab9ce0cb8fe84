import type { dance as en } from '../en/dance.ts';
import type { Words } from '../words.ts';

export const dance: Words<typeof en> = {
  title: 'Tarik lagi',
  lead: 'Satu populasi, kohort demi kohort. Populasinya tidak berubah; hanya kebetulan yang menentukan ibu mana yang terpilih. Amati τ_b dan <v>p</v> menari.',
  association: 'Hubungan dalam populasi',
  associations: {
    given: 'seperti kohort ini',
    none: 'tidak ada',
    weak: 'lemah',
    middle: 'sedang',
    strong: 'kuat',
  },
  size: 'Banyaknya ibu tiap kohort',
  sizeStudy: '{n}, seperti penelitian itu',
  margins: 'Total tiap kohort',
  marginsFree: 'apa adanya',
  marginsFixed: 'selalu total penelitian itu',
  buttons: 'Tarik kohort',
  one: 'Tarik satu',
  ten: 'Tarik {n}',
  play: 'Tarik terus',
  pause: 'Jeda',
  many: '{n} sekaligus',
  stop: 'Hentikan',
  working: 'Sedang menarik: {share}',
  reset: 'Mulai lagi',
  failed: 'Kohortnya tidak dapat ditarik. Coba ukuran yang lebih kecil.',
  truth: 'dalam populasi {tau}',
  danceTitle: 'Setiap garis satu kohort: τ_b dengan interval 95%',
  pTitle: 'Semua <v>p</v> sejauh ini, per langkah 0,05',
  empty: 'Belum ada kohort yang ditarik.',
  last: 'Kohort {k}: τ_b = <live>{tau}</live>, <v>p</v> {p}.',
  lastUndefined: 'Kohort {k}: salah satu variabel tidak berubah, jadi τ_b tidak bernilai.',
  captured: '{share} dari {n} interval memuat nilai populasi.',
  power: 'di bawah 0,05: {share}',
  powerNull:
    'Tidak ada hubungan, namun <live>{share}</live> dari {n} kohort memberi <v>p</v> di bawah 0,05. Memang sebanyak itu yang diizinkan ambangnya: kira-kira satu dari dua puluh.',
  powerNullFixed:
    'Tidak ada hubungan, dan <live>{share}</live> dari {n} kohort memberi <v>p</v> di bawah 0,05; dari semua pasangan nilai tepatnya {exact}. Totalnya tetap, sehingga <v>S</v> hanya punya sedikit nilai dan ujinya tidak dapat menghabiskan jatah 5%.',
  powerTrue:
    'Hubungannya ada, dan <live>{share}</live> dari {n} kohort memberi <v>p</v> di bawah 0,05. Bagian inilah yang disebut kuasa (power).',
  curse:
    'Kutukan pemenang: dalam populasi τ_b {truth}, tetapi kohort dengan <v>p</v> di bawah 0,05 rata-rata menunjukkan {mean}{wrong}. Siapa yang hanya melihat kohort itu, melihat terlalu banyak.',
  curseWrong: ', dan {share} di antaranya mengarah ke sisi yang salah',
  undefinedCount: '{n} kohort tanpa τ_b: salah satu variabelnya tidak berubah.',
  danceDescription:
    '{n} kohort terakhir, yang terbaru paling atas: tau-b dari {low} sampai {high}; {missed} intervalnya meleset dari nilai populasi {truth}.',
  tauDescription:
    'Distribusi tau-b dari {n} kohort: separuh tengahnya dari {q1} sampai {q3}, nilai populasi {truth}. Diarsir bila p di bawah 0,05: {share}.',
  pDescription: 'Distribusi p dari {n} kohort. Di bawah 0,05: {share}.',
  powerTitle: 'Kuasa menurut banyaknya ibu',
  powerButton: 'Cari kuasanya',
  powerText: 'Dengan {n} ibu, kuasanya <live>{power}</live> untuk hubungan ini.',
  powerDescription: 'Kuasa menurut banyaknya ibu, yaitu {points}.',
  powerPoint: '{n} ibu {power}',
  studyMark: 'penelitian itu',
  peekTitle: 'Mengintip',
  peekText:
    'Tidak ada hubungan. Setiap kali satu ibu bertambah, dari {from} sampai {to}, seseorang melihat <v>p</v> dan berhenti begitu nilainya di bawah 0,05.',
  peekButton: 'Biarkan mengintip',
  peekResult:
    '<live>{share}</live> dari penelitian seperti itu berhenti dengan “bermakna”, padahal tidak ada apa-apa; bila dilihat sekali saja di akhir, {once}.',
  peekDescription:
    'Bagian penelitian yang sudah berhenti pada tiap kali melihat, dari {from} sampai {to} ibu: mula-mula {first}, akhirnya {last}. Bila dilihat sekali di akhir: {once}.',
  axisMothers: 'ibu',
};
