import type { QuizItem } from './types.ts';

/** Lesson 4, from the quiz points 19, 20 and 25 of facts/physiology.md §6 and its sections 2 and 4. */
export const openAndCloseQuiz = {
  tapai: {
    id: 'tapai',
    claim: 'alcohol-and-let-down',
    question: {
      en: 'A neighbour advises tapai or beer: “it relaxes, so the milk flows.” What did mothers show who drank alcohol?',
      id: 'Tetangga menyarankan tapai atau bir: “biar rileks, ASI jadi lancar.” Apa yang terlihat pada ibu yang minum alkohol?',
    },
    options: [
      {
        id: 'less',
        right: true,
        text: { en: 'Less oxytocin and less milk', id: 'Oksitosin dan ASI lebih sedikit' },
        feedback: {
          en: 'Yes, though prolactin rose: a good reminder that prolactin alone fills no cup.',
          id: 'Benar, padahal prolaktinnya naik: pengingat bahwa prolaktin saja tidak mengisi gelas.',
        },
      },
      {
        id: 'more',
        text: { en: 'More milk, since they were relaxed', id: 'ASI lebih banyak, karena rileks' },
        feedback: {
          en: 'It sounds likely, and the trial found the opposite: the block sits in the brain.',
          id: 'Kedengarannya masuk akal, tetapi ujinya menemukan sebaliknya: hambatannya di otak.',
        },
      },
      {
        id: 'nothing',
        text: { en: 'No difference', id: 'Tidak ada bedanya' },
        feedback: {
          en: 'There was one: a longer wait for the first drop, and less milk.',
          id: 'Ada bedanya: tetes pertama lebih lama ditunggu, dan ASI lebih sedikit.',
        },
      },
    ],
  },
  'first-step': {
    id: 'first-step',
    claim: 'latch-before-massage',
    question: {
      en: 'Day 2. The mother is tense, the baby latches badly, milk seems slow. What comes first?',
      id: 'Hari ke-2. Ibu tegang, pelekatan bayi kurang baik, ASI terasa lambat. Apa yang didahulukan?',
    },
    options: [
      {
        id: 'latch',
        right: true,
        text: {
          en: 'Quiet, skin-to-skin, help with the latch',
          id: 'Suasana tenang, kontak kulit ke kulit, bantuan pelekatan',
        },
        feedback: {
          en: 'Yes. Massage can come beside it, if she likes it.',
          id: 'Benar. Pijat boleh menyertai, bila ibu menyukainya.',
        },
      },
      {
        id: 'massage',
        text: { en: 'A back massage', id: 'Pijat punggung' },
        feedback: {
          en: 'Pleasant, perhaps. But a bad latch leaves milk behind however relaxed she is.',
          id: 'Mungkin menyenangkan. Namun pelekatan yang buruk tetap menyisakan ASI, serileks apa pun ibu.',
        },
      },
      {
        id: 'formula',
        text: { en: 'Formula until she is calmer', id: 'Susu formula sampai ibu lebih tenang' },
        feedback: {
          en: 'Little milk on day 2 is normal, and the breast learns from being emptied.',
          id: 'ASI sedikit di hari ke-2 itu wajar, dan payudara belajar dari dikosongkan.',
        },
      },
    ],
  },
  'worry-and-milk': {
    id: 'worry-and-milk',
    claim: 'stress-prolactin-and-milk-unchanged',
    question: {
      en: 'In the study with noise and mental arithmetic, what happened to the milk the baby took?',
      id: 'Dalam penelitian dengan suara bising dan berhitung dalam hati, apa yang terjadi pada ASI yang diminum bayi?',
    },
    options: [
      {
        id: 'same',
        right: true,
        text: { en: 'It did not change', id: 'Tidak berubah' },
        feedback: {
          en: 'Right: fewer pulses, the same milk. Short stress did not dry anything up.',
          id: 'Tepat: denyutnya lebih sedikit, ASI-nya sama. Stres sebentar tidak mengeringkan apa pun.',
        },
      },
      {
        id: 'half',
        text: { en: 'It fell by half, like the pulses', id: 'Turun separuh, seperti denyutnya' },
        feedback: {
          en: 'One expects it. The pulses fell nearly by half, the milk did not.',
          id: 'Itu yang diduga orang. Denyutnya turun hampir separuh, ASI-nya tidak.',
        },
      },
      {
        id: 'stopped',
        text: { en: 'It stopped', id: 'Berhenti' },
        feedback: {
          en: 'No. And a mother who hears that has one more worry.',
          id: 'Tidak. Dan ibu yang mendengarnya punya satu kecemasan lagi.',
        },
      },
    ],
  },
  'worry-and-prolactin': {
    id: 'worry-and-prolactin',
    claim: 'stress-prolactin-and-milk-unchanged',
    question: {
      en: 'And what did the noise do to prolactin?',
      id: 'Lalu apa yang terjadi pada prolaktin karena suara bising?',
    },
    options: [
      {
        id: 'same',
        right: true,
        text: { en: 'Nothing', id: 'Tidak ada perubahan' },
        feedback: { en: 'Right: it answers the nipple.', id: 'Tepat: prolaktin menjawab rangsangan puting.' },
      },
      {
        id: 'fell',
        text: { en: 'It fell nearly by half', id: 'Turun hampir separuh' },
        feedback: {
          en: 'That was oxytocin’s pulses.',
          id: 'Itu denyut oksitosin.',
        },
      },
      {
        id: 'rose',
        text: { en: 'It rose', id: 'Naik' },
        feedback: {
          en: 'Not in this study. It rose in another one, with alcohol.',
          id: 'Tidak dalam penelitian ini. Dalam penelitian lain, dengan alkohol, prolaktin naik.',
        },
      },
    ],
  },
  'caesarean-words': {
    id: 'caesarean-words',
    claim: 'caesarean-milk-transfer',
    question: {
      en: 'Two days after an emergency caesarean a mother asks whether her milk will be less for good. What is true?',
      id: 'Dua hari setelah persalinan sesar darurat, ibu bertanya apakah ASI-nya akan tetap sedikit. Apa yang benar?',
    },
    options: [
      {
        id: 'catches-up',
        right: true,
        text: {
          en: 'It often starts more slowly and has caught up by about day 6',
          id: 'Sering mulai lebih lambat, dan menyusul sekitar hari ke-6',
        },
        feedback: {
          en: 'Yes. Both halves belong in the sentence.',
          id: 'Benar. Kedua bagian itu perlu disebut.',
        },
      },
      {
        id: 'less',
        text: { en: 'It stays less', id: 'Akan tetap lebih sedikit' },
        feedback: {
          en: 'By day 6 the amounts were equal.',
          id: 'Pada hari ke-6 jumlahnya sudah sama.',
        },
      },
      {
        id: 'no-difference',
        text: { en: 'There is no difference at all', id: 'Tidak ada bedanya sama sekali' },
        feedback: {
          en: 'On days 2–5 babies took less. Keeping that from her would leave her alone with it.',
          id: 'Pada hari ke-2 sampai ke-5 bayi minum lebih sedikit. Bila disembunyikan, ibu menghadapinya sendirian.',
        },
      },
    ],
  },
  'best-supported-help': {
    id: 'best-supported-help',
    claim: 'relaxation-and-milk',
    question: {
      en: 'Which of these helps has the strongest evidence for more milk?',
      id: 'Manakah bantuan yang buktinya paling kuat untuk ASI lebih banyak?',
    },
    options: [
      {
        id: 'relaxation',
        right: true,
        text: {
          en: 'Relaxation, such as guided breathing or music',
          id: 'Relaksasi, misalnya latihan napas atau musik',
        },
        feedback: {
          en: 'Yes: 16 randomised trials, moderate certainty.',
          id: 'Benar: 16 uji acak, kepastian sedang.',
        },
      },
      {
        id: 'back',
        text: { en: 'Back massage', id: 'Pijat punggung' },
        feedback: {
          en: 'Its evidence is small and mostly unblinded. The relaxation trials left massage out.',
          id: 'Buktinya kecil dan sebagian besar tidak tersamar. Uji relaksasi tidak menyertakan pijat.',
        },
      },
      {
        id: 'spray',
        text: { en: 'Oxytocin as a nasal spray', id: 'Oksitosin semprot hidung' },
        feedback: {
          en: 'Against placebo it made no difference to the total.',
          id: 'Dibandingkan dengan plasebo, jumlah ASI tidak berbeda.',
        },
      },
    ],
  },
  'pain-and-opioids': {
    id: 'pain-and-opioids',
    claim: 'opioid-and-oxytocin',
    question: {
      en: 'Morphine can keep oxytocin from rising. What follows for a mother in pain after a caesarean?',
      id: 'Morfin bisa menahan naiknya oksitosin. Apa artinya bagi ibu yang nyeri setelah persalinan sesar?',
    },
    options: [
      {
        id: 'treat',
        right: true,
        text: {
          en: 'Treat the pain, with simpler medicines first',
          id: 'Nyeri tetap diatasi, dengan obat yang lebih sederhana lebih dulu',
        },
        feedback: {
          en: 'Yes: untreated pain closes the tap as well.',
          id: 'Benar: nyeri yang dibiarkan pun menutup keran.',
        },
      },
      {
        id: 'bear',
        text: { en: 'She should bear it for the sake of her milk', id: 'Ibu sebaiknya menahannya demi ASI' },
        feedback: {
          en: 'Pain is itself a barrier, and nobody is helped by it.',
          id: 'Nyeri sendiri penghalang, dan tidak ada yang tertolong olehnya.',
        },
      },
      {
        id: 'wait',
        text: {
          en: 'She should not feed while she needs medicine',
          id: 'Ibu jangan menyusui selama masih memerlukan obat',
        },
        feedback: {
          en: 'The study speaks of one dose and one feed, not of stopping. Ask the team which medicine fits.',
          id: 'Penelitiannya tentang satu dosis dan sekali menyusui, bukan tentang berhenti. Tanyakan kepada tim obat mana yang cocok.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
