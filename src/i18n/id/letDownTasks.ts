import type { letDownTasks as english } from '../en/letDownTasks.ts';
import type { Words } from '../words.ts';

export const letDownTasks: Words<typeof english> = {
  directions: { rises: 'Naik', falls: 'Turun', same: 'Tetap' },
  quantities: {
    'oxytocin-peak': 'puncak oksitosin, {before} dan {after} pg/mL',
    'prolactin-peak': 'puncak prolaktin, {before} dan {after} ng/mL',
    pulses: 'denyut oksitosin, {before} dan {after}',
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
        'Prolaktin menjawab isapan. Dalam penelitian yang sama kadarnya tidak berubah saat stres, dan model ini tidak memuat hubungan itu.',
    },
    'cry-oxytocin': {
      question: 'Bayi menangis di kamar sebelah dan tidak disusukan. Apa yang terjadi pada oksitosin?',
      because:
        'Mulai hari ke-3, dalam model ini tanda dari bayi saja dapat melepaskan oksitosin, seperti yang tampak pada ibu sebelum menyusui dimulai.',
    },
    'cry-prolactin': {
      question: 'Bayi hanya menangis. Apa yang terjadi pada prolaktin?',
      because: 'Tanpa isapan, prolaktin tidak menjawab: tangisan sampai ke oksitosin, bukan ke prolaktin.',
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
      because: 'Makin penuh payudara, makin lambat ASI dibuat. Pengosongan melepas rem itu.',
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
      'Mulai dari ibu yang ketakutan. Capai let-down kedua dalam {minutes} menit sejak pelekatan.',
    'prolactin-without-milk':
      'Cari setelan yang menaikkan prolaktin sedikitnya {rise} ng/mL, tetapi ASI yang mengalir kurang dari {milk} mL.',
    'oxytocin-without-prolactin': 'Capai {bursts} denyut oksitosin tanpa isapan sama sekali.',
    'let-down-before-latch': 'Buat oksitosin berdenyut sebelum bayi melekat, lalu susui.',
    'ninety-millilitres': 'Buat bayi meminum {milk} mL dalam sekali menyusu, paling lama {minutes} menit.',
    'soft-breast': 'Mulai dengan payudara terisi sedikitnya {start}, lalu buat isinya kurang dari {share}.',
    'five-in-fright':
      'Biarkan cemas pada tingkat tertinggi sepanjang waktu. Tetap capai {bursts} denyut oksitosin dalam sekali menyusu.',
    'prolactin-peak': 'Naikkan prolaktin sampai {level} ng/mL.',
  },
};
