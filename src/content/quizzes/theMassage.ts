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
  'massage-where-the-thumbs-go': {
    id: 'massage-where-the-thumbs-go',
    question: { en: 'Where do the thumbs make their circles?', id: 'Di mana ibu jari membuat lingkaran?' },
    options: [
      {
        id: 'beside',
        right: true,
        text: {
          en: 'On both sides, one to two fingers beside the spine',
          id: 'Di kedua sisi, satu sampai dua jari di samping tulang belakang',
        },
        feedback: {
          en: 'Yes: on the muscle beside the spine, both sides at once, going down.',
          id: 'Benar: di atas otot di samping tulang belakang, kedua sisi bersama, ke arah bawah.',
        },
      },
      {
        id: 'on-bone',
        text: { en: 'Along the middle, on the bony tips', id: 'Di tengah, di atas tonjolan tulang' },
        feedback: {
          en: 'No. There is only skin over the tips; pressing on them hurts and is taught nowhere.',
          id: 'Bukan. Di atas tonjolan hanya ada kulit; menekannya terasa sakit dan tidak diajarkan di mana pun.',
        },
      },
      {
        id: 'flank',
        text: { en: 'Over the flanks, a hand’s width out', id: 'Di pinggang, selebar telapak ke luar' },
        feedback: {
          en: 'Too far out: the teaching keeps to the muscle close to the spine.',
          id: 'Terlalu jauh: yang diajarkan tetap di otot dekat tulang belakang.',
        },
      },
    ],
    claim: 'technique-beside-the-spine-downward',
  },
  'massage-c7-or-t1': {
    id: 'massage-c7-or-t1',
    question: {
      en: 'Your two fingers lie on two bones that stick out at the base of the neck. When are they on C7 and T1?',
      id: 'Dua jari Anda berada pada dua tulang yang menonjol di pangkal leher. Kapan itu berarti C7 dan T1?',
    },
    options: [
      {
        id: 'still-felt',
        right: true,
        text: {
          en: 'When she looks up, the upper bone stays under the finger, too',
          id: 'Bila tulang yang atas pun tetap teraba saat Ibu menengadah',
        },
        feedback: {
          en: 'Yes, as it is taught: C6 would slide away. Even so fingers are often one level off.',
          id: 'Benar, seperti yang diajarkan: C6 akan bergeser menghilang. Walau begitu jari sering meleset satu ruas.',
        },
      },
      {
        id: 'lower',
        text: { en: 'When the lower one is the larger', id: 'Bila tulang yang bawah lebih besar' },
        feedback: {
          en: 'Size does not tell them apart: T1 can stick out as much as C7 or more.',
          id: 'Besarnya tidak membedakan: T1 dapat menonjol sama atau lebih daripada C7.',
        },
      },
      {
        id: 'certain',
        text: {
          en: 'Always, if you felt them at once',
          id: 'Selalu, bila langsung teraba',
        },
        feedback: {
          en: 'The finger is often wrong by one level, even of people with practice.',
          id: 'Jari sering meleset satu ruas, juga pada orang yang terlatih.',
        },
      },
    ],
    claim: 'c7-or-t1',
  },
  'massage-ask-first': {
    id: 'massage-ask-first',
    question: {
      en: 'What comes before your hands touch her back?',
      id: 'Apa yang dilakukan sebelum tangan Anda menyentuh punggung Ibu?',
    },
    options: [
      {
        id: 'ask',
        right: true,
        text: {
          en: 'Ask her whether she wants it, and by whom; she can stop it at any time',
          id: 'Bertanya apakah Ibu mau, dan oleh siapa; Ibu boleh menghentikannya kapan saja',
        },
        feedback: {
          en: 'Yes. The consent is hers alone, and it holds only while she wants it.',
          id: 'Benar. Persetujuan itu milik Ibu sendiri, dan berlaku selama Ibu masih mau.',
        },
      },
      {
        id: 'family',
        text: { en: 'Ask her family; she is tired', id: 'Bertanya kepada keluarganya; Ibu sedang lelah' },
        feedback: {
          en: 'Her family may help, but nobody can agree in her place.',
          id: 'Keluarga boleh membantu, tetapi tidak seorang pun dapat menyetujui menggantikan Ibu.',
        },
      },
      {
        id: 'start',
        text: { en: 'Nothing, it is part of the routine', id: 'Tidak ada, ini sudah rutin' },
        feedback: {
          en: 'Routine is no consent. Ask each time.',
          id: 'Rutin bukan persetujuan. Tanyakan setiap kali.',
        },
      },
    ],
    claim: 'consent-and-helper',
  },
  'massage-calf-sign': {
    id: 'massage-calf-sign',
    question: {
      en: 'Before the massage she mentions a sore, swollen calf. What now?',
      id: 'Sebelum dipijat Ibu menyebut betisnya nyeri dan bengkak. Apa yang dilakukan?',
    },
    options: [
      {
        id: 'refer',
        right: true,
        text: { en: 'No massage; have her examined at once', id: 'Jangan dipijat; segera minta diperiksa' },
        feedback: {
          en: 'Yes. It may be a clot, and these are the weeks in which clots are most common.',
          id: 'Benar. Bisa jadi itu bekuan darah, dan minggu-minggu inilah masa bekuan paling sering.',
        },
      },
      {
        id: 'gentle',
        text: { en: 'Massage the back only, more gently', id: 'Pijat punggung saja, lebih pelan' },
        feedback: {
          en: 'The back is not the point: a sign like this is examined before anything else.',
          id: 'Bukan soal punggung: tanda seperti ini diperiksa lebih dahulu sebelum apa pun.',
        },
      },
      {
        id: 'calf',
        text: { en: 'Massage the calf, too', id: 'Pijat juga betisnya' },
        feedback: {
          en: 'Never. Rubbing a leg that may hold a clot is dangerous.',
          id: 'Jangan. Memijat kaki yang mungkin berisi bekuan itu berbahaya.',
        },
      },
    ],
    claim: 'refer-before-massage',
  },
  'massage-dose-taught': {
    id: 'massage-dose-taught',
    question: {
      en: 'How long does a massage last, as it is taught?',
      id: 'Berapa lama pijat dilakukan menurut yang diajarkan?',
    },
    options: [
      {
        id: 'differ',
        right: true,
        text: {
          en: 'A few minutes; the sources differ, and none compared one with another',
          id: 'Beberapa menit; sumber-sumber berbeda, dan tidak ada yang membandingkannya',
        },
        feedback: {
          en: 'Yes. What the screen suggests is inside what is taught, not a measured best dose.',
          id: 'Benar. Yang disarankan layar ada dalam rentang yang diajarkan, bukan dosis terbaik hasil pengukuran.',
        },
      },
      {
        id: 'proved',
        text: {
          en: 'Exactly as long as research has found best',
          id: 'Tepat selama waktu yang ditemukan terbaik oleh penelitian',
        },
        feedback: {
          en: 'No such research was found: the durations are taught, not tested.',
          id: 'Penelitian seperti itu tidak ditemukan: lamanya diajarkan, bukan diuji.',
        },
      },
      {
        id: 'longer',
        text: { en: 'As long as possible; more is better', id: 'Selama mungkin; makin lama makin baik' },
        feedback: {
          en: 'Nothing shows that. She says when it is enough.',
          id: 'Tidak ada yang menunjukkan itu. Ibu yang bilang kapan cukup.',
        },
      },
    ],
    claim: 'technique-dose',
  },
} as const satisfies Record<string, QuizItem>;
