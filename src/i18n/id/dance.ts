import type { dance as en } from '../en/dance.ts';
import type { Words } from '../words.ts';

export const dance: Words<typeof en> = {
  title: 'Tarik sampel lagi',
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
  sizeStudy: '{n}, seperti penelitian Mopuya',
  margins: 'Total tiap kohort',
  marginsFree: 'apa adanya',
  marginsFixed: 'selalu total penelitian Mopuya',
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
  pTitle: 'Semua <v>p</v> sejauh ini, dalam kelas selebar 0,05',
  empty: 'Belum ada kohort yang ditarik.',
  last: 'Kohort {k}: τ_b = <live>{tau}</live>, <v>p</v> {p}.',
  lastUndefined: 'Kohort {k}: salah satu variabel tidak bervariasi, jadi τ_b tidak terdefinisi.',
  captured: '{share} dari {n} interval memuat nilai populasi.',
  capturedLow: 'Yang dijanjikan 95%: interval ini (Wald) dibuat untuk kohort besar.',
  power: 'di bawah 0,05: {share}',
  powerNull:
    'Tidak ada hubungan, tetapi <live>{share}</live> dari {n} kohort memberi <v>p</v> di bawah 0,05. Bila kohortnya banyak, jumlahnya kira-kira satu dari dua puluh: memang sebanyak itu yang diizinkan ambangnya.',
  powerNullFixed:
    'Tidak ada hubungan, dan <live>{share}</live> dari {n} kohort memberi <v>p</v> di bawah 0,05; untuk semua cara memasangkan nilai, tepatnya {exact}. Totalnya tetap, sehingga <v>S</v> hanya punya sedikit nilai dan ujinya tidak dapat menghabiskan jatah 5%.',
  powerTrue:
    'Hubungannya ada, dan <live>{share}</live> dari {n} kohort memberi <v>p</v> di bawah 0,05. Bila kohortnya banyak, proporsi inilah yang disebut kuasa uji.',
  curse:
    'Kutukan pemenang: dalam populasi τ_b {truth}, tetapi kohort dengan <v>p</v> di bawah 0,05 menunjukkan kekuatan rata-rata {mean}{wrong}. Yang hanya melihat kohort itu akan menganggap hubungannya lebih kuat daripada sebenarnya.',
  curseNone:
    'Dalam populasi τ_b {truth}, dan kohort dengan <v>p</v> di bawah 0,05 menunjukkan kekuatan rata-rata {mean}{wrong}. Hampir semua kohort termasuk di dalamnya, sehingga melihat kohort itu saja hampir tidak menyesatkan: kutukan pemenang menimpa penelitian yang kuasa ujinya kecil.',
  curseWrong: ', dan {share} di antaranya mengarah ke sisi yang salah',
  undefinedCount: '{n} kohort tanpa τ_b: salah satu variabelnya tidak bervariasi.',
  danceDescription:
    '{n} kohort terakhir, yang terbaru paling atas: tau-b dari {low} sampai {high}; {missed} intervalnya meleset dari nilai populasi {truth}.',
  tauDescription:
    'Distribusi tau-b dari {n} kohort: separuh tengahnya dari {q1} sampai {q3}, nilai populasi {truth}. Diarsir bila p di bawah 0,05: {share}.',
  pDescription: 'Distribusi p dari {n} kohort. Di bawah 0,05: {share}.',
  powerTitle: 'Kuasa uji menurut banyaknya ibu',
  powerButton: 'Hitung kuasa ujinya',
  powerText: 'Dengan {n} ibu, kuasa ujinya <live>{power}</live> untuk hubungan ini.',
  powerDescription: 'Kuasa uji menurut banyaknya ibu, yaitu {points}.',
  powerPoint: '{n} ibu {power}',
  studyMark: 'Mopuya',
  peekTitle: 'Mengintip',
  peekText:
    'Tidak ada hubungan. Setiap kali satu ibu bertambah, dari {from} sampai {to}, seseorang melihat <v>p</v> dan berhenti begitu nilainya di bawah 0,05.',
  peekButton: 'Biarkan mengintip',
  peekResult:
    '<live>{share}</live> dari penelitian seperti itu berhenti dengan “bermakna”, padahal tidak ada apa-apa; bila dilihat sekali saja di akhir, {once}.',
  peekDescription:
    'Proporsi penelitian yang sudah berhenti pada tiap kali melihat, dari {from} sampai {to} ibu: mula-mula {first}, akhirnya {last}. Bila dilihat sekali di akhir: {once}.',
  axisMothers: 'ibu',
};
