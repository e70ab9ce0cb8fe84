import type { QuizItem } from './types.ts';

/** Questions of the lesson in ten stops. */
export const theMassageQuiz = {
  'massage-honest-promise': {
    id: 'massage-honest-promise',
    question: {
      en: 'She asks: “Will I have more milk afterwards?” What do you say?',
      id: 'Ibu bertanya: “Nanti ASI saya jadi lebih banyak?” Apa jawaban Anda?',
    },
    options: [
      {
        id: 'may-flow',
        right: true,
        text: {
          en: 'It may relax you and help the milk flow; feeding often is what makes more',
          id: 'Mungkin Ibu lebih rileks dan ASI lebih mudah mengalir; yang menambah ASI adalah sering menyusui',
        },
        feedback: {
          en: 'Yes. That is honest, and it points her to what counts.',
          id: 'Benar. Itu jujur, dan mengarahkan Ibu pada hal yang terpenting.',
        },
      },
      {
        id: 'yes',
        text: { en: 'Yes, that is what it is for', id: 'Ya, memang untuk itu' },
        feedback: {
          en: 'That has not been shown. If it does not come true, she may blame herself.',
          id: 'Hal itu belum ditunjukkan. Bila tidak terjadi, Ibu bisa menyalahkan dirinya.',
        },
      },
      {
        id: 'useless',
        text: { en: 'No, it does nothing at all', id: 'Tidak, sama sekali tidak ada gunanya' },
        feedback: {
          en: 'That is not known either. Many mothers find it pleasant, and relaxing may help milk flow.',
          id: 'Itu pun tidak diketahui. Banyak ibu merasa nyaman, dan rileks mungkin membantu ASI mengalir.',
        },
      },
    ],
    claim: 'massage-flow-not-volume',
  },
  'massage-blade-tip': {
    id: 'massage-blade-tip',
    question: {
      en: 'Your thumbs are level with the tips of the shoulder blades. Which vertebra lies between them?',
      id: 'Ibu jari Anda setinggi sudut bawah belikat. Ruas mana yang ada di antaranya?',
    },
    options: [
      {
        id: 't8',
        right: true,
        text: { en: 'T8, give or take one', id: 'T8, lebih kurang satu ruas' },
        feedback: {
          en: 'Yes. T8 is the average; leaning forward has not been studied, so count from C7 as well.',
          id: 'Benar. T8 adalah rata-ratanya; posisi condong belum diteliti, jadi hitung juga dari C7.',
        },
      },
      {
        id: 't7',
        text: { en: 'T7, exactly', id: 'T7, tepat' },
        feedback: {
          en: 'So it is often taught. Measured, it was T8 on average, and nowhere near exact.',
          id: 'Sering diajarkan begitu. Saat diukur, rata-ratanya T8, dan jauh dari tepat.',
        },
      },
      {
        id: 't12',
        text: { en: 'T12', id: 'T12' },
        feedback: {
          en: 'Much too low: T12 lies where the ribs end.',
          id: 'Terlalu rendah: T12 berada di ujung kosta.',
        },
      },
    ],
    claim: 'scapula-inferior-angle-t8',
  },
  'massage-after-the-last-stroke': {
    id: 'massage-after-the-last-stroke',
    question: {
      en: 'The last stroke is done. What comes first?',
      id: 'Gerakan terakhir selesai. Apa yang dilakukan pertama?',
    },
    options: [
      {
        id: 'feed',
        right: true,
        text: {
          en: 'Cover her, help her up slowly, then feed or express and look at the latch',
          id: 'Tutup punggung, bantu bangun perlahan, lalu menyusui atau memerah sambil mengamati pelekatan',
        },
        feedback: {
          en: 'Yes. The milk that may flow now has to be taken out.',
          id: 'Benar. ASI yang mungkin mengalir sekarang perlu dikeluarkan.',
        },
      },
      {
        id: 'record',
        text: { en: 'Write “milk flows well” in the record', id: 'Menulis “ASI lancar” di catatan' },
        feedback: {
          en: 'Write only what you have seen, and after the feed.',
          id: 'Tulis hanya yang Anda lihat, dan sesudah menyusui.',
        },
      },
      {
        id: 'another',
        text: { en: 'Another ten minutes, to be sure', id: 'Sepuluh menit lagi, supaya yakin' },
        feedback: {
          en: 'Nobody knows that more is better. Feed while she is relaxed.',
          id: 'Tidak ada yang tahu apakah lebih lama lebih baik. Susui selagi Ibu rileks.',
        },
      },
    ],
    claim: 'latch-before-massage',
  },
} as const satisfies Record<string, QuizItem>;
