import type { QuizItem } from './types.ts';

/** Questions of lesson 1, from the quiz points of facts/physiology.md §6 (4, 5, 6, 7 and 24). */
export const twoHormonesQuiz = {
  'cry-which-hormone': {
    id: 'cry-which-hormone',
    question: {
      en: 'The baby cries in the next room; nobody has touched the breast. Which hormone can rise in the mother’s blood?',
      id: 'Bayi menangis di kamar sebelah; payudara belum disentuh siapa pun. Hormon mana yang bisa naik dalam darah ibu?',
    },
    options: [
      {
        id: 'oxytocin',
        right: true,
        text: { en: 'Oxytocin', id: 'Oksitosin' },
        feedback: {
          en: 'Yes. In all ten mothers of one study oxytocin rose before the baby latched, in half of them at the cry. Milk may drip, but nothing new is made by it.',
          id: 'Benar. Pada kesepuluh ibu dalam satu penelitian, oksitosin naik sebelum bayi melekat, separuhnya saat mendengar tangis. ASI bisa menetes, tetapi tidak ada ASI baru yang dibuat olehnya.',
        },
      },
      {
        id: 'prolactin',
        text: { en: 'Prolactin', id: 'Prolaktin' },
        feedback: {
          en: 'Not this one. Prolactin answers touch at the nipple; in the study just mentioned it stayed where it was. Set the figure to “The baby only cries” and look.',
          id: 'Bukan yang ini. Prolaktin menjawab rangsangan di puting; dalam penelitian itu kadarnya tidak berubah. Pilih “Bayi hanya menangis” pada gambar, lalu lihat.',
        },
      },
      {
        id: 'both',
        text: { en: 'Both', id: 'Keduanya' },
        feedback: {
          en: 'Half right: oxytocin can. Prolactin waits for the nipple to be touched. Set the figure to “The baby only cries” and compare the two curves.',
          id: 'Separuh benar: oksitosin bisa. Prolaktin menunggu puting dirangsang. Pilih “Bayi hanya menangis” pada gambar, lalu bandingkan kedua kurvanya.',
        },
      },
      {
        id: 'neither',
        text: { en: 'Neither, before the baby sucks', id: 'Tidak ada, sebelum bayi mengisap' },
        feedback: {
          en: 'Many think so, and yet oxytocin can be earlier than the latch: the mother’s brain has learned what comes next.',
          id: 'Banyak yang mengira begitu, padahal oksitosin bisa mendahului pelekatan: otak ibu sudah belajar apa yang akan terjadi.',
        },
      },
    ],
    claim: 'oxytocin-before-latch',
  },
  'half-an-hour-later': {
    id: 'half-an-hour-later',
    question: {
      en: 'The feed is over. Half an hour later, which hormone is still clearly above its start?',
      id: 'Menyusui sudah selesai. Setengah jam kemudian, hormon mana yang masih jelas di atas kadar awalnya?',
    },
    options: [
      {
        id: 'prolactin',
        right: true,
        text: { en: 'Prolactin', id: 'Prolaktin' },
        feedback: {
          en: 'Yes. Its half-life is about 37 minutes, so it lasts for hours: it works for the next feed. Oxytocin has long gone.',
          id: 'Benar. Waktu paruhnya sekitar 37 menit, sehingga bertahan berjam-jam: prolaktin bekerja untuk menyusui berikutnya. Oksitosin sudah lama hilang.',
        },
      },
      {
        id: 'oxytocin',
        text: { en: 'Oxytocin', id: 'Oksitosin' },
        feedback: {
          en: 'Oxytocin halves within about three to five minutes. That is why it must come in pulses, again and again, as long as the baby drinks.',
          id: 'Oksitosin menyusut separuh dalam kira-kira tiga sampai lima menit. Karena itu ia harus dilepaskan berulang dalam denyut selama bayi minum.',
        },
      },
      {
        id: 'both',
        text: { en: 'Both, about equally', id: 'Keduanya, kurang lebih sama' },
        feedback: {
          en: 'They differ tenfold in staying power: minutes for oxytocin, more than half an hour for half of the prolactin. Move the time slider to minute 55.',
          id: 'Ketahanannya berbeda sekitar sepuluh kali lipat: oksitosin hitungan menit, separuh prolaktin lebih dari setengah jam. Geser waktu ke menit 55.',
        },
      },
      {
        id: 'neither',
        text: { en: 'Neither', id: 'Tidak ada' },
        feedback: {
          en: 'For oxytocin you are right. Prolactin is slow to rise and slow to leave; move the time slider to minute 55.',
          id: 'Untuk oksitosin, benar. Prolaktin naik perlahan dan turun perlahan; geser waktu ke menit 55.',
        },
      },
    ],
    claim: 'prolactin-half-life',
  },
  'what-oxytocin-does': {
    id: 'what-oxytocin-does',
    question: {
      en: 'A mother is told: “This massage raises oxytocin, so you will make more milk.” What is wrong with that sentence?',
      id: 'Seorang ibu diberi tahu: “Pijat ini menaikkan oksitosin, jadi ASI Ibu akan bertambah.” Apa yang keliru dalam kalimat itu?',
    },
    options: [
      {
        id: 'oxytocin-moves',
        right: true,
        text: {
          en: 'Oxytocin moves milk that is there; it does not make it',
          id: 'Oksitosin mengalirkan ASI yang sudah ada; bukan membuatnya',
        },
        feedback: {
          en: 'Yes. Even oxytocin itself, as a nasal spray against placebo, did not raise the total of milk. Making milk depends on how often and how well the breast is emptied.',
          id: 'Benar. Bahkan oksitosin itu sendiri, berupa semprotan hidung yang dibandingkan dengan plasebo, tidak menambah jumlah ASI. Pembuatan ASI bergantung pada seberapa sering dan seberapa baik payudara dikosongkan.',
        },
      },
      {
        id: 'prolactin-too',
        text: {
          en: 'It forgets that massage also raises prolactin',
          id: 'Lupa bahwa pijat juga menaikkan prolaktin',
        },
        feedback: {
          en: 'A rise of prolactin by back massage has not been shown convincingly either. In a randomised trial of 60 mothers neither hormone rose significantly.',
          id: 'Kenaikan prolaktin karena pijat punggung pun belum ditunjukkan dengan meyakinkan. Dalam satu uji acak pada 60 ibu, kedua hormon itu tidak naik bermakna.',
        },
      },
      {
        id: 'nothing',
        text: { en: 'Nothing: that is what oxytocin does', id: 'Tidak ada: memang itu kerja oksitosin' },
        feedback: {
          en: 'It is often said, and mixes up the two hormones. Oxytocin squeezes the milk out of the alveoli; making it is another matter.',
          id: 'Sering dikatakan begitu, padahal kedua hormon tertukar. Oksitosin memeras ASI keluar dari alveoli; membuatnya urusan lain.',
        },
      },
      {
        id: 'too-soon',
        text: { en: 'Only that it takes several days', id: 'Hanya bahwa perlu beberapa hari' },
        feedback: {
          en: 'Time does not mend it: releasing milk is not making it, on any day.',
          id: 'Waktu tidak memperbaikinya: mengalirkan ASI bukan membuat ASI, pada hari ke berapa pun.',
        },
      },
    ],
    claim: 'oxytocin-ejects-not-makes',
  },
} as const satisfies Record<string, QuizItem>;
