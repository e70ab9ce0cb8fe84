import type { quiz as en } from '../en/quiz.ts';
import type { Words } from '../words.ts';

export const quiz: Words<typeof en> = {
  predict: 'Tebak dulu',
  lock: 'Kunci jawaban saya',
  chooseFirst: 'Pilih satu jawaban dulu.',
  locked: 'Jawaban Anda terkunci.',
  right: 'Tepat.',
  notQuite: 'Belum tepat.',
  yourAnswer: 'jawaban Anda',
  rightAnswer: 'jawaban tepat',
  again: 'Jawab lagi',
  answer: 'Jawaban',
  source: '{strength}: {sources}',
};
