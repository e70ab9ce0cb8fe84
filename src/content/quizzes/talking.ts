import type { QuizItem } from './types.ts';

/** Lesson 7, from facts/physiology.md §4 and facts/massage.md §6; all people are invented. */
export const talkingQuiz = {
  'first-question': {
    id: 'first-question',
    claim: 'let-down-often-not-felt',
    question: {
      en: 'You want to know whether milk is flowing. What do you do first?',
      id: 'Anda ingin tahu apakah ASI mengalir. Apa yang pertama dilakukan?',
    },
    options: [
      {
        id: 'watch',
        right: true,
        text: {
          en: 'Watch and listen to the baby at the breast',
          id: 'Amati dan dengarkan bayi saat menyusu',
        },
        feedback: {
          en: 'Yes: slow sucks and swallowing tell more than any feeling.',
          id: 'Benar: isapan pelan dan menelan lebih jelas daripada rasa apa pun.',
        },
      },
      {
        id: 'ask-tingle',
        text: { en: 'Ask whether she feels a tingling', id: 'Tanyakan apakah terasa kesemutan' },
        feedback: {
          en: 'Many do not, and the question teaches them to doubt.',
          id: 'Banyak yang tidak merasakannya, dan pertanyaan itu mengajari mereka ragu.',
        },
      },
      {
        id: 'press',
        text: { en: 'Press the breast and see what comes', id: 'Pencet payudara dan lihat apa yang keluar' },
        feedback: {
          en: 'A hand is not a baby: without let-down little comes, however much is there.',
          id: 'Tangan bukan bayi: tanpa let-down hanya sedikit yang keluar, sebanyak apa pun isinya.',
        },
      },
    ],
  },
  'day-six-nappies': {
    id: 'day-six-nappies',
    claim: 'enough-milk-nappies',
    question: {
      en: 'Day 6. Two wet nappies since yesterday, and the stool is still black. What now?',
      id: 'Hari ke-6. Dua popok basah sejak kemarin, dan BAB masih hitam. Lalu?',
    },
    options: [
      {
        id: 'assess',
        right: true,
        text: {
          en: 'Weigh the baby and watch a feed today',
          id: 'Timbang bayi dan amati cara menyusu hari ini juga',
        },
        feedback: {
          en: 'Yes. By now five and more are expected, and yellow stools.',
          id: 'Benar. Pada hari ini diharapkan lima atau lebih, dan BAB kuning.',
        },
      },
      {
        id: 'wait',
        text: { en: 'Wait: every baby is different', id: 'Tunggu: tiap bayi berbeda' },
        feedback: {
          en: 'So they are, but not this far. Too little in, too little out.',
          id: 'Memang, tetapi tidak sejauh ini. Yang masuk sedikit, yang keluar pun sedikit.',
        },
      },
      {
        id: 'formula',
        text: {
          en: 'Give formula and come back next week',
          id: 'Beri susu formula dan kembali minggu depan',
        },
        feedback: {
          en: 'Without looking, nobody knows what is wrong; and a week is long.',
          id: 'Tanpa diperiksa, tidak ada yang tahu masalahnya; dan seminggu itu lama.',
        },
      },
    ],
  },
  'asks-for-massage': {
    id: 'asks-for-massage',
    claim: 'massage-flow-not-volume',
    question: {
      en: '“Will the massage give me more milk?” Which answer is both true and kind?',
      id: '“Kalau dipijat, ASI saya jadi lebih banyak?” Jawaban mana yang benar sekaligus ramah?',
    },
    options: [
      {
        id: 'honest',
        right: true,
        text: {
          en: '“It may relax you so that milk flows more easily. More milk comes from feeding often.”',
          id: '“Pijat mungkin membuat Ibu rileks sehingga ASI lebih mudah mengalir. ASI lebih banyak datang dari sering menyusui.”',
        },
        feedback: {
          en: 'Yes: one hope that is fair, and one thing she can do.',
          id: 'Benar: satu harapan yang wajar, dan satu hal yang bisa dilakukan.',
        },
      },
      {
        id: 'promise',
        text: { en: '“Yes, you will see by tomorrow.”', id: '“Iya, besok pasti kelihatan.”' },
        feedback: {
          en: 'If tomorrow is like today, she will look for the fault in herself.',
          id: 'Bila besok sama saja, ibu akan mencari kesalahan pada dirinya.',
        },
      },
      {
        id: 'lecture',
        text: { en: '“There is no good evidence for that.”', id: '“Buktinya belum kuat, Bu.”' },
        feedback: {
          en: 'True, and it leaves her alone. Say what she can do.',
          id: 'Benar, tetapi ibu jadi sendirian. Katakan apa yang bisa dilakukan.',
        },
      },
    ],
  },
  'nappies-day-7': {
    id: 'nappies-day-7',
    claim: 'enough-milk-nappies',
    question: {
      en: 'How many wet nappies in 24 hours are expected from day 7 on, at least?',
      id: 'Paling sedikit berapa popok basah dalam 24 jam sejak hari ke-7?',
    },
    options: [
      {
        id: 'six',
        right: true,
        text: { en: '6', id: '6' },
        feedback: {
          en: 'Right, and yellow stools before that.',
          id: 'Tepat, dan sebelumnya BAB sudah kuning.',
        },
      },
      {
        id: 'three',
        text: { en: '3', id: '3' },
        feedback: { en: 'That is the number for days 3–4.', id: 'Itu angka untuk hari ke-3 sampai ke-4.' },
      },
      {
        id: 'twelve',
        text: { en: '12', id: '12' },
        feedback: {
          en: 'Twice what is taught: she would be worried for nothing.',
          id: 'Dua kali yang diajarkan: ibu akan cemas tanpa alasan.',
        },
      },
    ],
  },
  'nappies-day-3': {
    id: 'nappies-day-3',
    claim: 'enough-milk-nappies',
    question: {
      en: 'How many wet nappies in 24 hours are expected on day 3, at least?',
      id: 'Paling sedikit berapa popok basah dalam 24 jam pada hari ke-3?',
    },
    options: [
      {
        id: 'three',
        right: true,
        text: { en: '3', id: '3' },
        feedback: {
          en: 'Right: about one more each day at first.',
          id: 'Tepat: awalnya kira-kira bertambah satu tiap hari.',
        },
      },
      {
        id: 'six',
        text: { en: '6', id: '6' },
        feedback: { en: 'That is expected from day 7.', id: 'Itu diharapkan sejak hari ke-7.' },
      },
      {
        id: 'none',
        text: { en: 'None yet', id: 'Belum perlu ada' },
        feedback: {
          en: 'No urine for 24 h is a red flag on any day.',
          id: 'Tidak BAK selama 24 jam adalah tanda bahaya pada hari apa pun.',
        },
      },
    ],
  },
  'weight-down': {
    id: 'weight-down',
    claim: 'newborn-weight-loss',
    question: {
      en: 'Day 3, the baby has lost 6% and drinks well. The grandmother is alarmed. What do you say?',
      id: 'Hari ke-3, berat bayi turun 6% dan ia minum dengan baik. Nenek khawatir. Apa yang Anda katakan?',
    },
    options: [
      {
        id: 'usual',
        right: true,
        text: {
          en: '“Most babies lose about this much first. Now it turns.”',
          id: '“Kebanyakan bayi memang turun segini dulu. Setelah ini naik.”',
        },
        feedback: {
          en: 'Yes: 5.7–6.6% is the mean, lowest on days 2–3.',
          id: 'Benar: reratanya 5,7–6,6%, terendah pada hari ke-2 sampai ke-3.',
        },
      },
      {
        id: 'formula',
        text: { en: '“Then we had better add formula.”', id: '“Kalau begitu ditambah susu formula saja.”' },
        feedback: {
          en: 'Nothing here calls for it.',
          id: 'Tidak ada alasan untuk itu.',
        },
      },
      {
        id: 'refer',
        text: { en: '“He has to go to hospital.”', id: '“Harus dibawa ke rumah sakit.”' },
        feedback: {
          en: 'A loss of 10% or more would call for a check of feeding first.',
          id: 'Penurunan 10% atau lebih baru berarti cara menyusui diperiksa dulu.',
        },
      },
    ],
  },
  'red-flag': {
    id: 'red-flag',
    claim: 'newborn-red-flags',
    question: {
      en: 'Which of these is a reason to refer now?',
      id: 'Manakah alasan untuk merujuk sekarang?',
    },
    options: [
      {
        id: 'no-urine',
        right: true,
        text: { en: 'No urine for 24 hours', id: 'Tidak BAK selama 24 jam' },
        feedback: { en: 'Yes, without waiting.', id: 'Benar, tanpa menunggu.' },
      },
      {
        id: 'feeds-often',
        text: { en: 'The baby wants to feed 14 times a day', id: 'Bayi ingin menyusu 14 kali sehari' },
        feedback: {
          en: 'From 6 to 18 times were seen in thriving babies.',
          id: 'Pada bayi yang tumbuh baik teramati 6 sampai 18 kali.',
        },
      },
      {
        id: 'soft',
        text: {
          en: 'The breasts have become soft after two weeks',
          id: 'Payudara menjadi lembek setelah dua minggu',
        },
        feedback: {
          en: 'They settle. Soft is not empty.',
          id: 'Payudara menyesuaikan diri. Lembek bukan kosong.',
        },
      },
    ],
  },
  'pumped-little': {
    id: 'pumped-little',
    claim: 'pumped-volume-is-not-supply',
    question: {
      en: 'A mother back at work pumps 60 mL and weeps. The baby grows well. What is true and helps?',
      id: 'Seorang ibu yang kembali bekerja memompa 60 mL dan menangis. Bayinya tumbuh baik. Apa yang benar dan menolong?',
    },
    options: [
      {
        id: 'pump-leaves',
        right: true,
        text: {
          en: '“A pump leaves about half behind. Look how she grows.”',
          id: '“Pompa menyisakan kira-kira separuhnya. Lihat, bayinya tumbuh.”',
        },
        feedback: {
          en: 'Yes: it took 52–58% of what was there.',
          id: 'Benar: yang terambil 52–58% dari yang ada.',
        },
      },
      {
        id: 'less-milk',
        text: { en: '“Work has made your milk less.”', id: '“Karena bekerja, ASI Ibu berkurang.”' },
        feedback: {
          en: 'Nothing shows it, and it blames her.',
          id: 'Tidak ada yang menunjukkannya, dan itu menyalahkan ibu.',
        },
      },
      {
        id: 'pump-longer',
        text: { en: '“Pump until you reach 120.”', id: '“Pompa terus sampai 120.”' },
        feedback: {
          en: 'A number to be reached is one more worry; how much a pump gives differs from woman to woman.',
          id: 'Angka yang harus dicapai hanya menambah cemas; hasil pompa berbeda pada tiap ibu.',
        },
      },
    ],
  },
  'sad-at-let-down': {
    id: 'sad-at-let-down',
    claim: 'low-mood-at-let-down',
    question: {
      en: '“Each time the milk comes I am so sad, and then it passes.” What do you answer?',
      id: '“Tiap ASI mau keluar saya sedih sekali, lalu hilang lagi.” Apa jawaban Anda?',
    },
    options: [
      {
        id: 'known',
        right: true,
        text: {
          en: '“This is known, and it is not your fault. Tell me more.”',
          id: '“Itu memang dikenal, dan bukan salah Ibu. Ceritakan lebih banyak.”',
        },
        feedback: {
          en: 'Yes. Listen, and watch for a low mood that stays.',
          id: 'Benar. Dengarkan, dan waspadai kesedihan yang menetap.',
        },
      },
      {
        id: 'cheer',
        text: { en: '“You should be happy about your baby.”', id: '“Ibu mestinya bahagia punya bayi.”' },
        feedback: {
          en: 'It closes the door she has just opened.',
          id: 'Itu menutup pintu yang baru saja dibukanya.',
        },
      },
      {
        id: 'wean',
        text: {
          en: '“Then you had better stop breastfeeding.”',
          id: '“Kalau begitu lebih baik berhenti menyusui.”',
        },
        feedback: {
          en: 'Not for you to decide, and not the first step.',
          id: 'Bukan Anda yang memutuskan, dan bukan langkah pertama.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
