import type { QuizItem } from './types.ts';

/** Lesson 2, from the quiz points 13, 14, 15 and 21 of facts/physiology.md §6 and its sections 2 and 3. */
export const letDownQuiz = {
  'how-the-message-travels': {
    id: 'how-the-message-travels',
    claim: 'oxytocin-travels-in-blood',
    question: {
      en: 'The brain has decided: let milk down. How does the order reach the breast?',
      id: 'Otak sudah memutuskan: ASI dialirkan. Lewat apa perintah itu sampai ke payudara?',
    },
    options: [
      {
        id: 'blood',
        right: true,
        text: { en: 'In the blood, as oxytocin', id: 'Lewat darah, berupa oksitosin' },
        feedback: {
          en: 'Yes. The cells round the alveoli have no motor nerve: they wait for the blood, which takes about 20 s.',
          id: 'Benar. Sel di sekeliling alveoli tidak punya saraf motorik: mereka menunggu darah, kira-kira 20 detik.',
        },
      },
      {
        id: 'nerve',
        text: { en: 'Along a nerve from brain to breast', id: 'Lewat saraf dari otak ke payudara' },
        feedback: {
          en: 'On the way up it is a nerve, from nipple to brain. On the way down it is a hormone in the blood: no nerve can order these cells to squeeze.',
          id: 'Perjalanan naik, dari puting ke otak, memang lewat saraf. Perjalanan turun lewat hormon dalam darah: tidak ada saraf yang bisa menyuruh sel-sel itu mengerut.',
        },
      },
      {
        id: 'suction',
        text: {
          en: 'It does not have to: the baby’s suction draws the milk',
          id: 'Tidak perlu: isapan bayi yang menarik ASI',
        },
        feedback: {
          en: 'The baby’s vacuum helps milk out of the ducts. But without let-down most milk stays in the alveoli, where suction cannot reach it.',
          id: 'Isapan bayi membantu mengeluarkan ASI dari saluran. Namun tanpa let-down sebagian besar ASI tetap di alveoli, tempat yang tidak terjangkau isapan.',
        },
      },
    ],
  },
  'how-many-let-downs': {
    id: 'how-many-let-downs',
    claim: 'let-down-several-per-feed',
    question: {
      en: 'How often does let-down happen in one feed?',
      id: 'Berapa kali let-down terjadi dalam sekali menyusui?',
    },
    options: [
      {
        id: 'several',
        right: true,
        text: { en: 'Usually several times', id: 'Biasanya beberapa kali' },
        feedback: {
          en: 'Yes: 2.5 on average by ultrasound. So the quiet stretch after the first rush of milk is not the end of the feed.',
          id: 'Benar: rerata 2,5 kali dengan USG. Jadi masa tenang setelah aliran pertama bukan akhir menyusui.',
        },
      },
      {
        id: 'once',
        text: { en: 'Once, at the start', id: 'Sekali, di awal' },
        feedback: {
          en: 'The first one is the one that is felt, if any. Ultrasound shows more of them later in the feed, unfelt.',
          id: 'Kalaupun terasa, yang terasa hanya yang pertama. USG memperlihatkan let-down lain sesudahnya, tanpa terasa.',
        },
      },
      {
        id: 'all-along',
        text: { en: 'It goes on without a break', id: 'Terus-menerus tanpa jeda' },
        feedback: {
          en: 'Oxytocin comes in pulses, and each fades within minutes. Milk therefore comes in waves: look at the figure below.',
          id: 'Oksitosin datang dalam denyut, dan tiap denyut mereda dalam hitungan menit. Karena itu ASI mengalir bergelombang: lihat gambar berikutnya.',
        },
      },
    ],
  },
  'after-the-signal': {
    id: 'after-the-signal',
    claim: 'oxytocin-made-in-hypothalamus',
    question: {
      en: 'The signal from the nipple has reached the brain. What happens next?',
      id: 'Rangsang dari puting sudah sampai di otak. Apa yang terjadi berikutnya?',
    },
    options: [
      {
        id: 'hypothalamus-fires',
        right: true,
        text: {
          en: 'Cells of the hypothalamus fire, and their endings in the posterior pituitary release oxytocin',
          id: 'Sel hipotalamus menyala, dan ujungnya di hipofisis posterior melepas oksitosin',
        },
        feedback: {
          en: 'Right: made in the hypothalamus, released from the posterior pituitary.',
          id: 'Benar: dibuat di hipotalamus, dilepas dari hipofisis posterior.',
        },
      },
      {
        id: 'pituitary-makes',
        text: { en: 'The pituitary makes oxytocin', id: 'Hipofisis membuat oksitosin' },
        feedback: {
          en: 'The pituitary only stores it and lets it go. The cells that make it stand in the hypothalamus.',
          id: 'Hipofisis hanya menyimpan dan melepasnya. Sel yang membuatnya ada di hipotalamus.',
        },
      },
      {
        id: 'prolactin-squeezes',
        text: { en: 'Prolactin squeezes the alveoli', id: 'Prolaktin mengerutkan alveoli' },
        feedback: {
          en: 'Squeezing is the work of oxytocin. Prolactin rises too, more slowly, and lets milk be made.',
          id: 'Mengerutkan alveoli adalah kerja oksitosin. Prolaktin juga naik, lebih lambat, dan memungkinkan ASI dibuat.',
        },
      },
    ],
  },
  'nipple-segment': {
    id: 'nipple-segment',
    claim: 'nipple-nerve-t4',
    question: {
      en: 'At which segment of the spinal cord does the signal from the nipple mainly arrive?',
      id: 'Di segmen sumsum tulang belakang mana rangsang dari puting terutama masuk?',
    },
    options: [
      {
        id: 't4',
        right: true,
        text: { en: 'T4', id: 'T4' },
        feedback: {
          en: 'Yes: mainly by the 4th intercostal nerve, with help from its neighbours.',
          id: 'Benar: terutama lewat saraf interkostal ke-4, dibantu tetangganya.',
        },
      },
      {
        id: 't5-t6',
        text: { en: 'T5–T6, where the massage ends', id: 'T5–T6, tempat pijat berakhir' },
        feedback: {
          en: 'It is often taught so, to explain the massage. The nipple lies in dermatome T4.',
          id: 'Sering diajarkan begitu untuk menjelaskan pijat. Puting berada di dermatom T4.',
        },
      },
      {
        id: 't12',
        text: { en: 'T12', id: 'T12' },
        feedback: {
          en: 'Much too low: T12 is near the last rib. The breast is served by nerves between the 3rd and the 5th rib.',
          id: 'Terlalu rendah: T12 dekat tulang rusuk terakhir. Puting dilayani saraf interkostal ke-3 sampai ke-5.',
        },
      },
    ],
  },
  'no-tingle': {
    id: 'no-tingle',
    claim: 'let-down-often-not-felt',
    question: {
      en: 'A mother feels no tingling. Her baby sucks slowly and swallows. What do you tell her?',
      id: 'Seorang ibu tidak merasakan kesemutan. Bayinya mengisap pelan dan menelan. Apa yang Anda katakan?',
    },
    options: [
      {
        id: 'watch-swallowing',
        right: true,
        text: {
          en: '“Your milk is flowing: listen to the swallowing. Many mothers feel nothing.”',
          id: '“ASI Ibu mengalir: dengarkan bayi menelan. Banyak ibu memang tidak merasakan apa-apa.”',
        },
        feedback: {
          en: 'Yes. The baby is the better witness than the feeling.',
          id: 'Benar. Bayi adalah saksi yang lebih baik daripada rasa di payudara.',
        },
      },
      {
        id: 'failed',
        text: {
          en: '“Without tingling there is no let-down. Try again later.”',
          id: '“Tanpa kesemutan berarti let-down belum terjadi. Coba lagi nanti.”',
        },
        feedback: {
          en: 'Many let-downs are not felt, the later ones of a feed above all. This sentence takes a working feed away from her.',
          id: 'Banyak let-down tidak terasa, terutama yang kemudian. Kalimat ini membuat ibu menghentikan menyusui yang sebenarnya berjalan baik.',
        },
      },
      {
        id: 'massage-first',
        text: {
          en: '“You need a massage first, then it will come.”',
          id: '“Ibu perlu dipijat dulu, baru ASI keluar.”',
        },
        feedback: {
          en: 'Nothing is wrong here that needs treatment: the baby is drinking.',
          id: 'Tidak ada masalah yang perlu ditangani: bayinya sedang minum.',
        },
      },
    ],
  },
  'first-two-ejections': {
    id: 'first-two-ejections',
    claim: 'let-down-first-two-share',
    question: {
      en: 'Mothers expressed their milk while every let-down was recorded. How much of the milk did the first two bring?',
      id: 'Ibu memerah ASI sambil setiap let-down dicatat. Berapa bagian ASI yang keluar pada dua let-down pertama?',
    },
    options: [
      {
        id: 'sixty',
        right: true,
        text: { en: 'About 62%', id: 'Sekitar 62%' },
        feedback: {
          en: 'Yes. Flow is uneven: much early, less later. That is no reason to stop early: the later ones bring the rest.',
          id: 'Benar. Alirannya tidak rata: banyak di awal, lebih sedikit kemudian. Bukan alasan untuk berhenti cepat: yang kemudian membawa sisanya.',
        },
      },
      {
        id: 'twenty',
        text: { en: 'About 20%', id: 'Sekitar 20%' },
        feedback: {
          en: 'That would be an even flow over many let-downs. In fact the first alone gave 41–47%.',
          id: 'Itu berarti aliran merata. Kenyataannya let-down pertama saja memberi 41–47%.',
        },
      },
      {
        id: 'all',
        text: { en: 'All of it', id: 'Semuanya' },
        feedback: {
          en: 'More than a third came later. A feed cut short after the first rush leaves milk behind.',
          id: 'Lebih dari sepertiga keluar kemudian. Menyusui yang dihentikan setelah aliran pertama menyisakan ASI.',
        },
      },
    ],
  },
  'where-milk-waits': {
    id: 'where-milk-waits',
    claim: 'no-lactiferous-sinuses',
    question: {
      en: 'Where does the milk wait between feeds?',
      id: 'Di mana ASI menunggu di antara waktu menyusui?',
    },
    options: [
      {
        id: 'alveoli',
        right: true,
        text: { en: 'In the alveoli', id: 'Di alveoli' },
        feedback: {
          en: 'Yes. Ducts are thin and carry; that is why let-down matters so much.',
          id: 'Benar. Saluran ASI tipis dan hanya mengalirkan; karena itu let-down begitu penting.',
        },
      },
      {
        id: 'sinuses',
        text: {
          en: 'In the lactiferous sinuses behind the areola',
          id: 'Di sinus laktiferus di belakang areola',
        },
        feedback: {
          en: 'Older books draw them. Ultrasound of living breasts did not find them.',
          id: 'Buku lama menggambarnya. USG pada payudara ibu menyusui tidak menemukannya.',
        },
      },
      {
        id: 'ducts',
        text: { en: 'In the ducts', id: 'Di saluran ASI' },
        feedback: {
          en: 'The ducts are about 2 mm wide at rest: they carry milk, they do not store it.',
          id: 'Saluran ASI hanya sekitar 2 mm saat istirahat: mengalirkan, bukan menyimpan.',
        },
      },
    ],
  },
  'other-breast-drips': {
    id: 'other-breast-drips',
    claim: 'let-down-in-both-breasts',
    question: {
      en: 'While the baby drinks at the left, milk drips from the right breast. Why?',
      id: 'Saat bayi menyusu di kiri, ASI menetes dari payudara kanan. Mengapa?',
    },
    options: [
      {
        id: 'both',
        right: true,
        text: {
          en: 'The blood brings oxytocin to both breasts',
          id: 'Darah membawa oksitosin ke kedua payudara',
        },
        feedback: {
          en: 'Yes: a sign of let-down, and nothing is lost that would be missed.',
          id: 'Benar: itu tanda let-down, dan ASI yang menetes itu tidak perlu dirisaukan.',
        },
      },
      {
        id: 'too-full',
        text: { en: 'The right breast is too full', id: 'Payudara kanan terlalu penuh' },
        feedback: {
          en: 'Fullness may add to it. But the ducts of the other breast widen at let-down whether it is full or not.',
          id: 'Penuh bisa menambah. Namun saluran payudara sebelah melebar saat let-down, penuh atau tidak.',
        },
      },
      {
        id: 'nerve-crosses',
        text: { en: 'The nerve of the left nipple crosses over', id: 'Saraf puting kiri menyeberang' },
        feedback: {
          en: 'The order does not come by nerve at all: it comes in the blood, and blood goes everywhere.',
          id: 'Perintahnya bukan lewat saraf, melainkan lewat darah, dan darah mengalir ke mana-mana.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
