import type { letDownTasks as english } from '../en/letDownTasks.ts';
import type { Words } from '../words.ts';

export const letDownTasks: Words<typeof english> = {
  title: 'Tebak, lalu lihat',
  lead: 'Delapan pertanyaan tentang ibu yang akan Anda jumpai. Tebak dulu; sesudah itu simulator memperlihatkannya.',
  pager: 'Pertanyaan {n} dari {all}',
  states: { open: 'belum ditebak', right: 'tebakan tepat', wrong: 'tebakan lain' },
  next: 'Pertanyaan berikutnya',
  inModel: 'Dalam model, sebelum dan sesudah berubah: {values}. {note}',
  evidence: 'Seberapa pasti?',
  challengesTitle: 'Delapan tantangan',
  challengesLead:
    'Atur ibu dan cara menyusuinya di simulator sampai sasarannya tercapai, lalu periksa. Yang dinilai adalah keadaan di simulator saat itu.',
  shown: 'Simulator di atas sekarang memperlihatkannya.',
  directions: { rises: 'Naik', falls: 'Turun', same: 'Tetap' },
  quantities: {
    'oxytocin-peak': 'puncak oksitosin, {before} dan {after} pg/mL',
    'prolactin-peak': 'puncak prolaktin, {before} dan {after} ng/mL',
    pulses: 'denyut pelepasan oksitosin, {before} dan {after} kali',
    synthesised: 'ASI yang dibuat, {before} dan {after} mL',
    intake: 'ASI yang diminum, {before} dan {after} mL',
  },
  answerNote: 'Rerata {seeds} kali menjalankan model; ini model, bukan hasil pengukuran.',
  predictions: {
    'fright-pulses': {
      question:
        'Seorang ibu menyusui dengan tenang pada hari ke-10. Sekarang ia ketakutan sepanjang menyusui. Apa yang terjadi pada jumlah denyut oksitosin?',
      because:
        'Cemas dan nyeri mengerem sel saraf oksitosin; dalam satu penelitian, bising dan soal hitungan memangkas denyutnya hampir separuh.',
    },
    'fright-prolactin': {
      question: 'Ibu yang sama ketakutan. Apa yang terjadi pada prolaktin?',
      because:
        'Prolaktin mengikuti isapan. Dalam penelitian yang sama kadarnya tidak berubah saat stres, dan model ini tidak memuat hubungan itu.',
    },
    'cry-oxytocin': {
      question: 'Bayi menangis di kamar sebelah dan tidak disusukan. Apa yang terjadi pada oksitosin?',
      because:
        'Mulai hari ke-3, dalam model ini tanda dari bayi saja dapat melepaskan oksitosin, seperti yang tampak pada ibu sebelum menyusui dimulai.',
    },
    'cry-prolactin': {
      question: 'Bayi hanya menangis. Apa yang terjadi pada prolaktin?',
      because: 'Tanpa isapan, prolaktin tidak naik: tangis bayi memicu oksitosin, bukan prolaktin.',
    },
    'massage-alone-pulses': {
      question:
        'Punggung ibu dipijat, bayi tidur di tempat lain. Apa yang terjadi pada jumlah denyut oksitosin?',
      because:
        'Pada setelan ini model menganggap pijat meredakan cemas dan sedikit menaikkan kadar dasar; denyut karena pijat saja belum pernah ditunjukkan pada ibu.',
    },
    'fuller-synthesis': {
      question:
        'Satu payudara terisi sepertiga, yang lain hampir penuh; selama satu jam bayi tidak menyusu. Apa yang terjadi pada ASI yang dibuat bila payudara makin penuh?',
      because: 'Makin penuh payudara, makin lambat ASI dibuat. Bila payudara dikosongkan, rem itu lepas.',
    },
    'first-day-milk': {
      question:
        'Dari hari ke-10 mundur ke menyusu pertama pada hari ke-1, kontak kulit ke kulit. Apa yang terjadi pada ASI yang diminum?',
      because:
        'Menyusu pertama yang sedikit itu normal: beberapa mililiter kolostrum, sebelum produksi ASI meningkat.',
    },
    'caesarean-milk': {
      question:
        'Hari ke-3, ibu kesakitan. Andai ia melahirkan lewat sesar darurat, bukan pervaginam, apa yang terjadi pada ASI yang diminum?',
      because:
        'Denyut lebih sedikit dan produksi ASI meningkat lebih lambat. Besarnya adalah anggapan; dalam penelitian, ketertinggalan itu hilang pada hari ke-6.',
    },
  },
  challenges: {
    'second-let-down-early':
      'Mulai dari ibu yang ketakutan. Capai refleks let-down kedua dalam {minutes} menit sejak pelekatan.',
    'prolactin-without-milk':
      'Cari setelan yang menaikkan prolaktin sedikitnya {rise} ng/mL, tetapi ASI yang mengalir kurang dari {milk} mL.',
    'oxytocin-without-prolactin': 'Capai {bursts} denyut oksitosin tanpa isapan sama sekali.',
    'let-down-before-latch': 'Buat oksitosin berdenyut sebelum bayi melekat, lalu susui.',
    'ninety-millilitres': 'Buat bayi meminum {milk} mL dalam sekali menyusu, paling lama {minutes} menit.',
    'soft-breast': 'Mulai dengan payudara terisi sedikitnya {start}, lalu buat isinya kurang dari {share}.',
    'five-in-fright':
      'Biarkan kecemasan pada tingkat tertinggi sepanjang waktu. Tetap capai {bursts} denyut oksitosin dalam sekali menyusu.',
    'prolactin-peak': 'Naikkan prolaktin sampai {level} ng/mL.',
  },
  hints: {
    'second-let-down-early': 'Apa yang mengerem sel saraf oksitosin? Redakan atau hilangkan.',
    'prolactin-without-milk':
      'Prolaktin mengikuti isapan. ASI hanya mengalir bila payudara berisi: ingat hari pertama.',
    'oxytocin-without-prolactin': 'Sel saraf oksitosin juga terpicu oleh apa yang ibu dengar dan cium.',
    'let-down-before-latch': 'Biarkan ibu mendengar bayinya sebelum disusukan.',
    'ninety-millilitres': 'Seberapa penuh payudara saat mulai menyusui?',
    'soft-breast': 'Menyusui boleh lebih lama dari seperempat jam.',
    'five-in-fright': 'Rasa takut memperlambat denyut, tidak menghentikannya. Beri waktu.',
    'prolactin-peak': 'Minggu pertama, dini hari, menyusui lebih lama.',
  },
  standing: {
    'second-let-down-early': 'Denyut kedua datang {minutes} menit setelah bayi melekat.',
    noSecond: 'Belum ada menyusui dengan denyut kedua.',
    'prolactin-without-milk': 'Prolaktin naik {rise} ng/mL, dan {milk} mL ASI mengalir.',
    'oxytocin-without-prolactin': 'Denyut pelepasan oksitosin: {bursts}. Banyaknya menyusui: {feeds}.',
    'let-down-before-latch': 'Denyut sebelum bayi melekat: {bursts}. Banyaknya menyusui: {feeds}.',
    'ninety-millilitres': 'Dalam waktu paling lama itu bayi meminum {milk} mL.',
    'soft-breast': 'Kepenuhan mulai dari {start} dan turun sampai {lowest}.',
    'five-in-fright': 'Denyut terbanyak dalam sekali menyusui: {bursts}. Cemas paling ringan: {stress}.',
    'prolactin-peak': 'Prolaktin naik sampai {level} ng/mL.',
  },
};
