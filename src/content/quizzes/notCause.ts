import type { QuizItem } from './types.ts';

/** Lesson 10, from facts/statistics.md §1 and §9 and facts/massage.md §5d. */
export const notCauseQuiz = {
  'other-stories': {
    id: 'other-stories',
    claim: 'snapshot-shows-no-cause',
    question: {
      en: 'Massaged mothers are rated higher for milk. Which story fits this table as well as “the massage did it”?',
      id: 'Ibu yang dipijat dinilai lebih baik ASI-nya. Cerita mana yang sama cocoknya dengan tabel ini seperti “karena dipijat”?',
    },
    options: [
      {
        id: 'reverse',
        right: true,
        text: {
          en: 'Mothers whose milk flowed well felt like being massaged',
          id: 'Ibu yang ASI-nya lancar lebih mau dipijat',
        },
        feedback: {
          en: 'Yes, it fits every count. A snapshot cannot choose between the two.',
          id: 'Benar, cocok dengan setiap hitungan. Potret sesaat tidak bisa memilih di antara keduanya.',
        },
      },
      {
        id: 'chance',
        text: { en: 'It was chance', id: 'Itu kebetulan' },
        feedback: {
          en: 'Chance alone would order them so about once in 9,000 deals. It is the least likely of the stories.',
          id: 'Kebetulan saja mengurutkan mereka begitu kira-kira sekali dalam 9.000 pembagian. Itu cerita yang paling kecil kemungkinannya.',
        },
      },
      {
        id: 'none',
        text: { en: 'None: the order is perfect', id: 'Tidak ada: urutannya sempurna' },
        feedback: {
          en: 'A perfect order says that two things go together. It does not say which draws which.',
          id: 'Urutan sempurna mengatakan bahwa dua hal sejalan. Tidak mengatakan mana yang menarik mana.',
        },
      },
    ],
  },
  'can-it-turn': {
    id: 'can-it-turn',
    claim: 'simpson-with-the-same-margins',
    question: {
      en: 'Together, massaged mothers have more milk. Can it be that within each gravida they have less?',
      id: 'Bila digabung, ibu yang dipijat ASI-nya lebih baik. Mungkinkah di dalam tiap gravida justru lebih rendah?',
    },
    options: [
      {
        id: 'yes',
        right: true,
        text: {
          en: 'Yes, with the same 25 mothers and the same totals',
          id: 'Ya, dengan 25 ibu dan total yang sama',
        },
        feedback: {
          en: 'Yes. See it in the next figure.',
          id: 'Benar. Lihat pada gambar berikutnya.',
        },
      },
      {
        id: 'no',
        text: {
          en: 'No: the whole must follow its parts',
          id: 'Tidak: keseluruhan pasti mengikuti bagiannya',
        },
        feedback: {
          en: 'One would think so. When parity drives both, it need not.',
          id: 'Kelihatannya begitu. Bila paritas mendorong keduanya, tidak harus begitu.',
        },
      },
      {
        id: 'large',
        text: { en: 'Only in very large studies', id: 'Hanya pada penelitian yang sangat besar' },
        feedback: {
          en: 'Twenty-five are enough, as you will see.',
          id: 'Dua puluh lima ibu sudah cukup, seperti yang akan terlihat.',
        },
      },
    ],
  },
  'what-mends-confounding': {
    id: 'what-mends-confounding',
    claim: 'snapshot-shows-no-cause',
    question: {
      en: 'Mothers with children want the massage more often, and have more milk anyway. What mends this?',
      id: 'Ibu yang sudah punya anak lebih sering mau dipijat, dan ASI-nya memang lebih banyak. Apa yang memperbaikinya?',
    },
    options: [
      {
        id: 'chance',
        right: true,
        text: { en: 'Let chance decide who is massaged', id: 'Tentukan secara acak siapa yang dipijat' },
        feedback: {
          en: 'Yes: then parity cannot go with massage, known or unknown.',
          id: 'Benar: dengan begitu paritas tidak bisa berkaitan dengan pijat, diketahui atau tidak.',
        },
      },
      {
        id: 'more',
        text: { en: 'Ask ten times as many mothers', id: 'Tanyai sepuluh kali lebih banyak ibu' },
        feedback: {
          en: 'The wrong answer would only become more certain. Try it in the figure.',
          id: 'Jawaban yang salah hanya menjadi lebih pasti. Cobalah pada gambar.',
        },
      },
      {
        id: 'p',
        text: { en: 'Use an exact p-value', id: 'Pakai nilai p eksak' },
        feedback: {
          en: 'It would be exact about the wrong question.',
          id: 'Itu eksak untuk pertanyaan yang keliru.',
        },
      },
    ],
  },
  'confounder-parity': {
    id: 'confounder-parity',
    claim: 'parity-and-birth-confound',
    question: {
      en: 'What makes parity a confounder of massage and milk?',
      id: 'Apa yang membuat paritas menjadi faktor perancu bagi pijat dan ASI?',
    },
    options: [
      {
        id: 'both',
        right: true,
        text: {
          en: 'It goes with who is massaged and, by itself, with milk',
          id: 'Berkaitan dengan siapa yang dipijat dan, dengan sendirinya, dengan ASI',
        },
        feedback: { en: 'Right: both arms are needed.', id: 'Tepat: keduanya diperlukan.' },
      },
      {
        id: 'milk-only',
        text: { en: 'It goes with milk', id: 'Berkaitan dengan ASI' },
        feedback: {
          en: 'That alone adds noise. It confounds only if it also goes with massage.',
          id: 'Itu saja hanya menambah keragaman. Baru merancukan bila juga berkaitan dengan pijat.',
        },
      },
      {
        id: 'not-measured',
        text: { en: 'It was not asked', id: 'Tidak ditanyakan' },
        feedback: {
          en: 'That makes it worse, and is not what makes it a confounder.',
          id: 'Itu memperburuk, tetapi bukan itu yang menjadikannya perancu.',
        },
      },
    ],
  },
  'confounder-birth': {
    id: 'confounder-birth',
    claim: 'parity-and-birth-confound',
    question: {
      en: 'Mothers after an emergency caesarean are seldom massaged, and their milk starts later. What is birth mode here?',
      id: 'Ibu setelah persalinan sesar darurat jarang dipijat, dan ASI-nya mulai lebih lambat. Cara persalinan di sini adalah apa?',
    },
    options: [
      {
        id: 'confounder',
        right: true,
        text: { en: 'A confounder', id: 'Faktor perancu' },
        feedback: {
          en: 'Right: it goes with massage and with milk.',
          id: 'Tepat: berkaitan dengan pijat dan dengan ASI.',
        },
      },
      {
        id: 'outcome',
        text: { en: 'The outcome', id: 'Hasil akhir yang diukur' },
        feedback: { en: 'The outcome is the rating of milk.', id: 'Hasil akhirnya adalah penilaian ASI.' },
      },
      {
        id: 'irrelevant',
        text: {
          en: 'Of no matter, since nobody chose it',
          id: 'Tidak penting, karena tidak dipilih siapa pun',
        },
        feedback: {
          en: 'A confounder need not be chosen; it only has to stand behind both.',
          id: 'Faktor perancu tidak perlu dipilih; cukup berdiri di belakang keduanya.',
        },
      },
    ],
  },
  'simpson-shows': {
    id: 'simpson-shows',
    claim: 'simpson-with-the-same-margins',
    question: {
      en: 'The made-up cohort turns around within gravida. What does it show about the real study?',
      id: 'Kelompok rekaan itu berbalik di dalam gravida. Apa yang ditunjukkannya tentang penelitian sebenarnya?',
    },
    options: [
      {
        id: 'possible',
        right: true,
        text: {
          en: 'That its printed totals cannot rule such a thing out',
          id: 'Bahwa total yang tercetak tidak menyingkirkan kemungkinan seperti itu',
        },
        feedback: {
          en: 'Right, no more and no less.',
          id: 'Tepat, tidak lebih dan tidak kurang.',
        },
      },
      {
        id: 'harm',
        text: { en: 'That the massage lowered the milk there', id: 'Bahwa di sana pijat mengurangi ASI' },
        feedback: {
          en: 'The cohort is invented, and its τ_b is not the study’s.',
          id: 'Kelompok itu rekaan, dan τ_b-nya bukan τ_b penelitian itu.',
        },
      },
      {
        id: 'fraud',
        text: { en: 'That the numbers were made up', id: 'Bahwa angkanya direka' },
        feedback: {
          en: 'Nothing of the kind. It asks for the data by gravida.',
          id: 'Sama sekali tidak. Yang diperlukan adalah data menurut gravida.',
        },
      },
    ],
  },
  'rater-knows': {
    id: 'rater-knows',
    claim: 'rating-and-misclassification',
    question: {
      en: 'The midwife who gave the massage also rates the milk. What can this do to τ_b?',
      id: 'Bidan yang memijat juga menilai ASI. Apa akibatnya bagi τ_b?',
    },
    options: [
      {
        id: 'up',
        right: true,
        text: { en: 'Push it up', id: 'Mendorongnya naik' },
        feedback: {
          en: 'Yes, without any ill will: one sees what one hopes for.',
          id: 'Benar, tanpa niat buruk sedikit pun: orang melihat apa yang diharapkannya.',
        },
      },
      {
        id: 'zero',
        text: { en: 'Pull it towards 0', id: 'Menariknya mendekati 0' },
        feedback: {
          en: 'Random errors do that. These errors have a direction.',
          id: 'Itu akibat kesalahan acak. Kesalahan ini punya arah.',
        },
      },
      {
        id: 'nothing',
        text: { en: 'Nothing, if she is experienced', id: 'Tidak ada, bila bidannya berpengalaman' },
        feedback: {
          en: 'Experience does not blind. Only not knowing does.',
          id: 'Pengalaman tidak menyamarkan. Hanya ketidaktahuan yang bisa.',
        },
      },
    ],
  },
  'fair-conclusion': {
    id: 'fair-conclusion',
    claim: 'study-cause-from-a-snapshot',
    question: {
      en: 'Which conclusion may be drawn from 25 mothers seen once?',
      id: 'Kesimpulan mana yang boleh ditarik dari 25 ibu yang dilihat satu kali?',
    },
    options: [
      {
        id: 'associated',
        right: true,
        text: {
          en: 'Massage and the rating of milk went together in these mothers',
          id: 'Pada ibu-ibu ini pijat dan penilaian ASI sejalan',
        },
        feedback: { en: 'Yes. It is less, and it is true.', id: 'Benar. Lebih sederhana, dan benar adanya.' },
      },
      {
        id: 'effective',
        text: { en: '“Massage is effective”', id: '“Pijatnya efektif”' },
        feedback: {
          en: '“Effective” speaks of cause; a snapshot cannot.',
          id: '“Efektif” berbicara tentang sebab; potret sesaat tidak bisa.',
        },
      },
      {
        id: 'often',
        text: { en: 'The more often, the better', id: 'Makin sering makin baik' },
        feedback: {
          en: 'How often was not recorded: only yes or no.',
          id: 'Seringnya tidak dicatat: hanya ya atau tidak.',
        },
      },
    ],
  },
  'plan-the-size': {
    id: 'plan-the-size',
    claim: 'sample-size-for-tau',
    variants: [
      { tau: 0.3, n: 39, few: 14, many: 350 },
      { tau: 0.2, n: 88, few: 25, many: 800 },
      { tau: 0.5, n: 14, few: 5, many: 140 },
    ],
    question: {
      en: 'You expect τ = {tau} and want 80% power at the 5% level. About how many people, if there are no ties?',
      id: 'Anda memperkirakan τ = {tau} dan menginginkan kuasa uji 80% pada taraf 5%. Kira-kira berapa orang, bila tidak ada nilai kembar?',
    },
    options: [
      {
        id: 'right',
        right: true,
        text: { en: 'About {n}', id: 'Sekitar {n}' },
        feedback: {
          en: 'Right. With ties, simulate: a table of few levels needs more.',
          id: 'Tepat. Bila ada nilai kembar, simulasikan: tabel dengan sedikit tingkat memerlukan lebih banyak.',
        },
      },
      {
        id: 'few',
        text: { en: 'About {few}', id: 'Sekitar {few}' },
        feedback: {
          en: 'Too few: most such studies would miss the association, and those that find it would exaggerate.',
          id: 'Terlalu sedikit: kebanyakan penelitian seperti itu akan melewatkan hubungannya, dan yang menemukannya akan berlebihan.',
        },
      },
      {
        id: 'many',
        text: { en: 'About {many}', id: 'Sekitar {many}' },
        feedback: {
          en: 'More than is needed for this power: {n} would do.',
          id: 'Lebih dari yang diperlukan untuk kuasa uji ini: {n} sudah cukup.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
