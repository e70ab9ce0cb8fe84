import type { QuizItem } from './types.ts';

/** Lesson 5, from the quiz points 22, 23 and 24 of facts/physiology.md §6 and facts/massage.md §5. */
export const massageQuiz = {
  'what-rose': {
    id: 'what-rose',
    claim: 'massage-trial-in-mothers',
    question: {
      en: 'Sixty mothers took part in a randomised trial of back massage, and their blood was tested. What changed significantly?',
      id: 'Enam puluh ibu mengikuti uji acak pijat punggung, dan darahnya diperiksa. Apa yang berubah bermakna?',
    },
    options: [
      {
        id: 'noradrenaline',
        right: true,
        text: { en: 'Noradrenaline fell', id: 'Noradrenalin turun' },
        feedback: {
          en: 'Yes: a sign of less stress. It fits relaxation better than a direct line to oxytocin.',
          id: 'Benar: pertanda stres berkurang. Ini lebih cocok dengan relaksasi daripada jalur langsung ke oksitosin.',
        },
      },
      {
        id: 'oxytocin',
        text: { en: 'Oxytocin rose', id: 'Oksitosin naik' },
        feedback: {
          en: 'It rose a little, and not significantly: the trial cannot tell that from chance.',
          id: 'Naik sedikit dan tidak bermakna: uji itu tidak bisa membedakannya dari kebetulan.',
        },
      },
      {
        id: 'both',
        text: { en: 'Oxytocin and prolactin rose', id: 'Oksitosin dan prolaktin naik' },
        feedback: {
          en: 'Neither rose significantly, although the authors conclude as if they had.',
          id: 'Keduanya tidak naik bermakna, meskipun penulisnya menyimpulkan seolah-olah naik.',
        },
      },
    ],
  },
  'before-after': {
    id: 'before-after',
    claim: 'no-control-group',
    question: {
      en: 'Twenty mothers give 5.6 cc before and 16.8 cc after some days of massage. What does this show about the massage?',
      id: 'Dua puluh ibu mengeluarkan 5,6 cc sebelum dan 16,8 cc sesudah beberapa hari dipijat. Apa yang ditunjukkannya tentang pijat?',
    },
    options: [
      {
        id: 'nothing',
        right: true,
        text: {
          en: 'Nothing: milk rises in these days anyway',
          id: 'Tidak ada: di hari-hari itu ASI memang naik',
        },
        feedback: {
          en: 'Yes. Without a second group the days get mixed up with the massage.',
          id: 'Benar. Tanpa kelompok kedua, pengaruh hari bercampur dengan pijat.',
        },
      },
      {
        id: 'tripled',
        text: { en: 'That it tripled the milk', id: 'Bahwa ASI menjadi tiga kali lipat karenanya' },
        feedback: {
          en: 'The milk tripled. Move the days in the figure: it does so with nothing done.',
          id: 'ASI-nya memang tiga kali lipat. Geser harinya pada gambar: tanpa tindakan pun begitu.',
        },
      },
      {
        id: 'some',
        text: { en: 'That it helped at least a little', id: 'Bahwa pijat membantu, paling tidak sedikit' },
        feedback: {
          en: 'It may even have done harm: who knows how far the milk would have risen without it?',
          id: 'Bisa saja malah merugikan: siapa tahu seberapa jauh ASI naik tanpa dipijat?',
        },
      },
    ],
  },
  'fair-sentence': {
    id: 'fair-sentence',
    claim: 'massage-flow-not-volume',
    question: {
      en: 'Which sentence can you give a mother?',
      id: 'Kalimat mana yang bisa Anda sampaikan kepada ibu?',
    },
    options: [
      {
        id: 'may-flow',
        right: true,
        text: {
          en: '“It may help you relax, and your milk may flow more easily.”',
          id: '“Pijat ini mungkin membuat Ibu rileks, dan ASI mungkin lebih mudah mengalir.”',
        },
        feedback: {
          en: 'Yes: honest, and still kind.',
          id: 'Benar: jujur, dan tetap ramah.',
        },
      },
      {
        id: 'more-milk',
        text: { en: '“It will give you more milk.”', id: '“ASI Ibu pasti bertambah.”' },
        feedback: {
          en: 'Not established. And if it fails, she will think it is her.',
          id: 'Belum ditunjukkan. Dan bila tidak terjadi, ibu akan menyalahkan dirinya.',
        },
      },
      {
        id: 'nothing',
        text: { en: '“It does nothing at all.”', id: '“Pijat itu tidak ada gunanya.”' },
        feedback: {
          en: 'That is not known either: it is pleasant, and that relaxation helps is better supported.',
          id: 'Itu pun tidak diketahui: pijat terasa nyaman, dan bahwa relaksasi membantu lebih kuat dukungannya.',
        },
      },
    ],
  },
  parasympathetic: {
    id: 'parasympathetic',
    claim: 'thoracic-outflow-sympathetic',
    question: {
      en: '“Massage at T5–T6 stimulates the parasympathetic nerves there.” What is wrong?',
      id: '“Pijat di T5–T6 merangsang saraf parasimpatis di sana.” Apa yang keliru?',
    },
    options: [
      {
        id: 'sympathetic',
        right: true,
        text: {
          en: 'The thoracic spine has sympathetic outflow only',
          id: 'Dari tulang belakang torakal hanya keluar saraf simpatis',
        },
        feedback: {
          en: 'Right: parasympathetic outflow is craniosacral.',
          id: 'Tepat: saraf parasimpatis keluar dari kranial dan sakral.',
        },
      },
      {
        id: 't4',
        text: { en: 'It should say T4', id: 'Seharusnya T4' },
        feedback: {
          en: 'T4 is the nipple’s segment. The word “parasympathetic” would be wrong there, too.',
          id: 'T4 adalah segmen puting. Kata “parasimpatis” pun keliru di sana.',
        },
      },
      {
        id: 'fine',
        text: { en: 'Nothing: the textbooks say so', id: 'Tidak ada: buku ajar mengatakan begitu' },
        feedback: {
          en: 'Many courses do. Anatomy does not.',
          id: 'Banyak pelatihan mengatakannya. Anatomi tidak.',
        },
      },
    ],
  },
  'most-plausible': {
    id: 'most-plausible',
    claim: 'mechanism-relaxation',
    question: {
      en: 'Which explanation of the massage is the most plausible today?',
      id: 'Penjelasan mana tentang pijat yang sekarang paling masuk akal?',
    },
    options: [
      {
        id: 'relax',
        right: true,
        text: { en: 'It relaxes, and that takes a brake off', id: 'Membuat rileks sehingga remnya terlepas' },
        feedback: {
          en: 'Yes, as a hypothesis: it fits what was measured.',
          id: 'Benar, sebagai hipotesis: cocok dengan yang diukur.',
        },
      },
      {
        id: 'skin',
        text: { en: 'Skin nerves drive oxytocin directly', id: 'Saraf kulit langsung memacu oksitosin' },
        feedback: {
          en: 'Possible; in women nobody has shown it, and in rats a painful pinch did as much.',
          id: 'Mungkin; pada perempuan belum ditunjukkan, dan pada tikus cubitan yang nyeri pun menghasilkan hal serupa.',
        },
      },
      {
        id: 'prolactin',
        text: { en: 'It raises prolactin, which makes milk', id: 'Menaikkan prolaktin, yang membuat ASI' },
        feedback: {
          en: 'Prolactin answers the nipple. In the trial of 60 mothers it did not rise significantly.',
          id: 'Prolaktin menjawab rangsangan puting. Dalam uji pada 60 ibu kenaikannya tidak bermakna.',
        },
      },
    ],
  },
  'compound-care': {
    id: 'compound-care',
    claim: 'small-trials-more-milk',
    question: {
      en: 'One group gets breast care and massage, the other neither; the first has more milk. What may be concluded?',
      id: 'Satu kelompok mendapat perawatan payudara dan pijat, yang lain tidak keduanya; ASI kelompok pertama lebih banyak. Apa yang boleh disimpulkan?',
    },
    options: [
      {
        id: 'together',
        right: true,
        text: {
          en: 'At most something about both together',
          id: 'Paling jauh sesuatu tentang keduanya bersama',
        },
        feedback: {
          en: 'Right, attention included, and only if chance drew the groups.',
          id: 'Tepat, termasuk perhatiannya, dan hanya bila kelompoknya dibagi secara acak.',
        },
      },
      {
        id: 'massage',
        text: { en: 'That massage gives more milk', id: 'Bahwa ASI bertambah karena pijat' },
        feedback: {
          en: 'It might all be due to breast care. The design cannot part them.',
          id: 'Bisa jadi semuanya karena perawatan payudara. Rancangannya tidak dapat memisahkan.',
        },
      },
      {
        id: 'half',
        text: { en: 'That each gives half of it', id: 'Bahwa masing-masing menyumbang separuh' },
        feedback: {
          en: 'Nothing in such data shares it out.',
          id: 'Tidak ada apa pun dalam data seperti itu yang bisa membaginya.',
        },
      },
    ],
  },
  'no-control': {
    id: 'no-control',
    claim: 'no-control-group',
    question: {
      en: 'A report says: “After the training, 9 of 10 mothers had smooth milk flow on day 4.” What is missing most?',
      id: 'Sebuah laporan menyebut: “Setelah pelatihan, 9 dari 10 ibu ASI-nya lancar pada hari ke-4.” Apa yang paling kurang?',
    },
    options: [
      {
        id: 'control',
        right: true,
        text: { en: 'Mothers without the training, on day 4', id: 'Ibu tanpa pelatihan itu, pada hari ke-4' },
        feedback: {
          en: 'Yes: on day 4 most mothers’ milk has come in anyway.',
          id: 'Benar: pada hari ke-4 ASI kebanyakan ibu memang sudah keluar.',
        },
      },
      {
        id: 'p',
        text: { en: 'A p-value', id: 'Nilai p' },
        feedback: {
          en: 'A p needs something to compare with, and there is nothing.',
          id: 'Nilai p memerlukan pembanding, dan di sini tidak ada.',
        },
      },
      {
        id: 'more',
        text: { en: 'More mothers', id: 'Lebih banyak ibu' },
        feedback: {
          en: 'A thousand without a comparison would say no more.',
          id: 'Seribu ibu tanpa pembanding pun tidak mengatakan lebih banyak.',
        },
      },
    ],
  },
  'spray-lesson': {
    id: 'spray-lesson',
    claim: 'oxytocin-ejects-not-makes',
    question: {
      en: 'Oxytocin as a nasal spray made no difference to total milk. What does this mean for massage?',
      id: 'Oksitosin semprot hidung tidak mengubah jumlah ASI. Apa artinya bagi pijat?',
    },
    options: [
      {
        id: 'better-evidence',
        right: true,
        text: {
          en: 'A claim of more milk by way of oxytocin needs better evidence',
          id: 'Klaim ASI bertambah lewat oksitosin memerlukan bukti yang lebih baik',
        },
        feedback: {
          en: 'Yes: if the hormone itself does not raise the total, raising it a little hardly will.',
          id: 'Benar: bila hormonnya sendiri tidak menambah jumlah ASI, menaikkannya sedikit lebih kecil lagi kemungkinannya.',
        },
      },
      {
        id: 'useless',
        text: { en: 'Massage is useless', id: 'Pijat tidak berguna' },
        feedback: {
          en: 'Too far: comfort and easier flow are worth something, and were not what was tested.',
          id: 'Terlalu jauh: rasa nyaman dan aliran yang lebih mudah ada nilainya, dan bukan itu yang diuji.',
        },
      },
      {
        id: 'nothing',
        text: { en: 'Nothing: a spray is no massage', id: 'Tidak ada: semprotan bukan pijat' },
        feedback: {
          en: 'It tests the middle of the chain, from oxytocin to milk, and that link is the one in doubt.',
          id: 'Uji itu memeriksa bagian tengah rantai, dari oksitosin ke ASI, dan justru mata rantai itulah yang diragukan.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
