import type { quiz as en } from '../en/quiz.ts';
import type { Words } from '../words.ts';

export const quiz: Words<typeof en> = {
  predict: 'Tebak dulu',
  lock: 'Ini jawaban saya',
  chooseFirst: 'Pilih satu jawaban dulu.',
  locked: 'Jawaban Anda sudah dikunci.',
  right: 'Tepat.',
  notQuite: 'Belum tepat.',
  yourAnswer: 'jawaban Anda',
  rightAnswer: 'jawaban tepat',
  again: 'Jawab lagi',
  answer: 'Jawaban',
  source: '{strength}: {sources}',
  test: {
    before: {
      title: 'Pretes',
      lead: '{n} soal, kira-kira dua menit. Jawabannya belum ditampilkan; hasilnya nanti dibandingkan dengan pascates. Boleh dilewati.',
      begin: 'Mulai',
      score:
        'Sebelum membaca, <b>{right} dari {of}</b> jawaban Anda tepat. Yang mana, akan terjawab dalam pelajaran.',
    },
    after: {
      title: 'Pascates',
      lead: '{n} soal tentang hal yang sama, dengan bentuk atau urutan lain. Setiap jawaban diberi penjelasan.',
      begin: 'Mulai',
      score: '<b>{right} dari {of}</b> jawaban Anda tepat.',
    },
    open: '{n} soal belum dijawab; bila dibiarkan, dihitung belum tahu.',
    handIn: 'Kumpulkan',
    again: 'Sekali lagi, soal diacak ulang',
    noAnswer: 'Tidak dijawab.',
    noBefore: 'Pretes dilewati, jadi tidak ada kenaikan yang bisa ditunjukkan.',
    answers: 'Kunci jawaban',
    gain: {
      before: 'Pretes',
      after: 'Sekarang',
      of: '{right} dari {of}',
      more: '{n} lebih banyak daripada pretes.',
      same: 'Sama banyak dengan pretes. Penjelasan di setiap soal menunjukkan bagian yang perlu dibaca lagi.',
      fewer:
        '{n} lebih sedikit daripada pretes. Itu biasa; penjelasan di setiap soal menunjukkan bagian yang perlu dibaca lagi.',
    },
  },
};
