import type { QuizItem } from './types.ts';

/** Lesson 1, from the quiz points 1 to 9, 17 and 24 of facts/physiology.md §6. */
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
  'which-lobe': {
    id: 'which-lobe',
    claim: 'prolactin-anterior-oxytocin-posterior',
    question: {
      en: 'Which of these belongs to prolactin?',
      id: 'Manakah yang merupakan ciri prolaktin?',
    },
    options: [
      {
        id: 'front-slow',
        right: true,
        text: {
          en: 'Anterior pituitary, slow, lets milk be made',
          id: 'Hipofisis anterior, lambat, memungkinkan ASI dibuat',
        },
        feedback: {
          en: 'Right. The other lobe and the quick pulses are oxytocin’s.',
          id: 'Tepat. Lobus yang satu lagi dan denyut yang cepat adalah ciri oksitosin.',
        },
      },
      {
        id: 'back-quick',
        text: {
          en: 'Posterior pituitary, quick, lets milk out',
          id: 'Hipofisis posterior, cepat, mengalirkan ASI',
        },
        feedback: {
          en: 'That is oxytocin, made in the hypothalamus and released from the back lobe.',
          id: 'Itu oksitosin, yang dibuat di hipotalamus dan dilepas dari hipofisis posterior.',
        },
      },
      {
        id: 'back-makes',
        text: {
          en: 'Posterior pituitary, in pulses, makes milk',
          id: 'Hipofisis posterior, dalam denyut, membuat ASI',
        },
        feedback: {
          en: 'Two hormones are mixed here: pulses and back lobe are oxytocin’s, making milk is prolactin’s.',
          id: 'Dua hormon tertukar di sini: denyut dan hipofisis posterior milik oksitosin, membuat ASI milik prolaktin.',
        },
      },
    ],
  },
  dopamine: {
    id: 'dopamine',
    claim: 'prolactin-dopamine-brake',
    question: {
      en: 'Bromocriptine acts like dopamine. What does it do to lactation?',
      id: 'Bromokriptin bekerja seperti dopamin. Apa akibatnya pada laktasi?',
    },
    options: [
      {
        id: 'stops',
        right: true,
        text: { en: 'It stops it', id: 'Menghentikannya' },
        feedback: {
          en: 'Yes: dopamine is the brake on prolactin, and suckling loosens it.',
          id: 'Benar: dopamin adalah rem prolaktin, dan isapan bayi melonggarkannya.',
        },
      },
      {
        id: 'raises',
        text: { en: 'It raises prolactin and milk', id: 'Menaikkan prolaktin dan ASI' },
        feedback: {
          en: 'The other way round. Drugs that block dopamine, such as domperidone, raise prolactin.',
          id: 'Terbalik. Obat penghambat dopamin, seperti domperidon, yang menaikkan prolaktin.',
        },
      },
      {
        id: 'let-down-only',
        text: { en: 'It blocks let-down only', id: 'Hanya menghambat let-down' },
        feedback: {
          en: 'Let-down is oxytocin’s. Dopamine holds back prolactin.',
          id: 'Let-down urusan oksitosin. Dopamin menahan prolaktin.',
        },
      },
    ],
  },
  'why-pulses-repeat': {
    id: 'why-pulses-repeat',
    claim: 'oxytocin-half-life',
    question: {
      en: 'Why must oxytocin be released again and again during a feed?',
      id: 'Mengapa oksitosin harus dilepas berulang kali selama menyusui?',
    },
    options: [
      {
        id: 'fades',
        right: true,
        text: {
          en: 'Because half of it is gone within minutes',
          id: 'Karena dalam hitungan menit separuhnya sudah hilang',
        },
        feedback: {
          en: 'Yes: a median of 3.2 min after a single dose.',
          id: 'Benar: median 3,2 menit setelah satu dosis.',
        },
      },
      {
        id: 'used-up',
        text: { en: 'Because the breast uses it up', id: 'Karena payudara menghabiskannya' },
        feedback: {
          en: 'It is broken down in the whole body, quickly, whether milk flows or not.',
          id: 'Oksitosin diurai cepat di seluruh tubuh, baik ASI mengalir maupun tidak.',
        },
      },
      {
        id: 'prolactin-blocks',
        text: { en: 'Because prolactin blocks it', id: 'Karena prolaktin menghambatnya' },
        feedback: {
          en: 'The two do not stand in each other’s way; they are two controls of two lobes.',
          id: 'Keduanya tidak saling menghambat; masing-masing punya kendali dan lobus sendiri.',
        },
      },
    ],
  },
  'more-prolactin-more-milk': {
    id: 'more-prolactin-more-milk',
    claim: 'prolactin-not-a-volume-knob',
    question: {
      en: 'Two mothers, both feeding well for two months; one has twice the prolactin of the other. What follows for their milk?',
      id: 'Dua ibu sama-sama menyusui lancar selama dua bulan; prolaktin yang satu dua kali lipat. Apa artinya bagi ASI mereka?',
    },
    options: [
      {
        id: 'nothing',
        right: true,
        text: {
          en: 'Nothing: the level does not tell the yield',
          id: 'Tidak ada: kadarnya tidak menentukan jumlah ASI',
        },
        feedback: {
          en: 'Right. Prolactin is permissive: needed above a floor, but not a volume knob.',
          id: 'Tepat. Prolaktin bersifat permisif: harus ada di atas batas tertentu, tetapi bukan tombol volume.',
        },
      },
      {
        id: 'twice',
        text: { en: 'She has about twice the milk', id: 'ASI-nya kira-kira dua kali lipat' },
        feedback: {
          en: 'In established lactation no relation of prolactin in the blood to the 24-hour yield was found.',
          id: 'Setelah laktasi mapan, tidak ditemukan hubungan antara prolaktin darah dan jumlah ASI 24 jam.',
        },
      },
      {
        id: 'other-ill',
        text: {
          en: 'The one with less should be treated',
          id: 'Ibu yang kadarnya lebih rendah perlu diobati',
        },
        feedback: {
          en: 'Healthy mothers who feed fully differ manyfold in their levels. A number alone is no illness.',
          id: 'Kadar ibu sehat yang menyusui penuh berbeda berlipat-lipat. Angka saja bukan penyakit.',
        },
      },
    ],
  },
  'what-sets-the-amount': {
    id: 'what-sets-the-amount',
    claim: 'emptier-breast-makes-faster',
    question: {
      en: 'A mother wants to have more milk for her two-month-old. What speaks to the making of milk?',
      id: 'Seorang ibu ingin ASI-nya lebih banyak untuk bayinya yang berusia dua bulan. Apa yang memengaruhi pembuatan ASI?',
    },
    options: [
      {
        id: 'emptying',
        right: true,
        text: {
          en: 'How well and how often the breast is emptied',
          id: 'Seberapa baik dan sering payudara dikosongkan',
        },
        feedback: {
          en: 'Yes: the fuller the breast, the slower it makes milk.',
          id: 'Benar: makin penuh payudara, makin lambat ASI dibuat.',
        },
      },
      {
        id: 'let-it-fill',
        text: {
          en: 'Letting it fill up before the next feed',
          id: 'Menunggu payudara penuh sebelum menyusui lagi',
        },
        feedback: {
          en: 'The other way round: gaps longer than 6 h gave less milk per hour.',
          id: 'Terbalik: jeda lebih dari 6 jam memberi ASI lebih sedikit per jam.',
        },
      },
      {
        id: 'more-pulses',
        text: { en: 'More pulses of oxytocin', id: 'Denyut oksitosin yang lebih banyak' },
        feedback: {
          en: 'They let milk out, which helps emptying; they do not make it. Even oxytocin as a spray did not raise the total.',
          id: 'Denyut mengalirkan ASI sehingga membantu pengosongan; bukan membuatnya. Oksitosin semprot pun tidak menambah jumlahnya.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
