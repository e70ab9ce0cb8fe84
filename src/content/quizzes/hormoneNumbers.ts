import type { QuizItem } from './types.ts';

/** Lesson 6, from the quiz points 4, 6 to 9 and the spare ones of facts/physiology.md §6, and its section 2. */
export const hormoneNumbersQuiz = {
  'ten-and-six-hundred': {
    id: 'ten-and-six-hundred',
    claim: 'oxytocin-assay-warning',
    question: {
      en: 'One paper finds 10 pg/mL of oxytocin in feeding mothers, another 600. What is the likeliest reason?',
      id: 'Satu makalah menemukan oksitosin 10 pg/mL pada ibu menyusui, makalah lain 600. Apa sebab yang paling mungkin?',
    },
    options: [
      {
        id: 'method',
        right: true,
        text: { en: 'They measured in different ways', id: 'Cara mengukurnya berbeda' },
        feedback: {
          en: 'Yes: plasma that was not extracted reads more than 100 times higher in some kits.',
          id: 'Benar: plasma tanpa ekstraksi terbaca lebih dari 100 kali lebih tinggi pada sebagian kit.',
        },
      },
      {
        id: 'mothers',
        text: { en: 'Mothers differ that much', id: 'Ibu memang berbeda sebanyak itu' },
        feedback: {
          en: 'They differ, several times over. Not sixty times in the mean.',
          id: 'Memang berbeda, beberapa kali lipat. Bukan enam puluh kali dalam rerata.',
        },
      },
      {
        id: 'massage',
        text: { en: 'In the second, mothers were massaged', id: 'Pada makalah kedua, ibunya dipijat' },
        feedback: {
          en: 'Its value before the massage was already 505.',
          id: 'Nilainya sebelum dipijat pun sudah 505.',
        },
      },
    ],
  },
  'low-prolactin': {
    id: 'low-prolactin',
    claim: 'prolactin-levels-in-lactation',
    question: {
      en: 'A mother of a thriving baby, five weeks old, has a basal prolactin of 12 ng/mL. What do you conclude?',
      id: 'Ibu dengan bayi lima minggu yang tumbuh baik punya prolaktin basal 12 ng/mL. Apa kesimpulan Anda?',
    },
    options: [
      {
        id: 'in-range',
        right: true,
        text: {
          en: 'It lies in the range of mothers who feed fully',
          id: 'Masih dalam rentang ibu yang menyusui penuh',
        },
        feedback: {
          en: 'Yes: among 58 such mothers it ran from about 7 to 220.',
          id: 'Benar: pada 58 ibu seperti itu rentangnya sekitar 7 sampai 220.',
        },
      },
      {
        id: 'treat',
        text: { en: 'It is too low and needs medicine', id: 'Terlalu rendah dan perlu obat' },
        feedback: {
          en: 'A thriving baby is the better test.',
          id: 'Bayi yang tumbuh baik adalah pemeriksaan yang lebih baik.',
        },
      },
      {
        id: 'little-milk',
        text: { en: 'She makes little milk', id: 'ASI-nya sedikit' },
        feedback: {
          en: 'The level does not tell the yield, and the baby says otherwise.',
          id: 'Kadar tidak menunjukkan jumlah ASI, dan bayinya berkata lain.',
        },
      },
    ],
  },
  'two-tables': {
    id: 'two-tables',
    claim: 'oxytocin-assay-warning',
    question: {
      en: 'A student wants to compare her ELISA values with a radioimmunoassay table of 1986. What do you advise?',
      id: 'Seorang mahasiswi ingin membandingkan nilai ELISA-nya dengan tabel radioimunoasai tahun 1986. Apa saran Anda?',
    },
    options: [
      {
        id: 'not-comparable',
        right: true,
        text: { en: 'Do not: they are not on one scale', id: 'Jangan: keduanya tidak satu skala' },
        feedback: {
          en: 'Right; not even the order of the mothers agreed.',
          id: 'Tepat; urutan ibunya pun tidak sejalan.',
        },
      },
      {
        id: 'divide',
        text: { en: 'Divide hers by 100', id: 'Bagi nilainya dengan 100' },
        feedback: {
          en: 'If they ranked mothers alike, a factor might do. They do not: ρ = −0.10.',
          id: 'Kalau urutannya sama, pembagi mungkin cukup. Nyatanya tidak: ρ = −0,10.',
        },
      },
      {
        id: 'same-unit',
        text: { en: 'Fine, if the unit is the same', id: 'Boleh, asal satuannya sama' },
        feedback: {
          en: 'The unit is the same. What the kits catch is not.',
          id: 'Satuannya sama. Yang ditangkap kit-nya tidak.',
        },
      },
    ],
  },
  'one-sample': {
    id: 'one-sample',
    claim: 'oxytocin-pulses-in-a-feed',
    question: {
      en: 'Blood is drawn once before and once after a massage. Oxytocin is higher after it. What could that be?',
      id: 'Darah diambil sekali sebelum dan sekali sesudah pijat. Oksitosin sesudahnya lebih tinggi. Itu bisa berarti apa?',
    },
    options: [
      {
        id: 'luck',
        right: true,
        text: {
          en: 'The second needle may have met a pulse by luck',
          id: 'Jarum kedua mungkin kebetulan mengenai denyut',
        },
        feedback: {
          en: 'Yes. Some surges last less than a minute: two samples cannot tell.',
          id: 'Benar. Ada lonjakan yang tidak sampai semenit: dua sampel tidak bisa memastikan.',
        },
      },
      {
        id: 'lasting',
        text: { en: 'A lasting rise', id: 'Kenaikan yang menetap' },
        feedback: {
          en: 'It may be; half of it would be gone within minutes all the same.',
          id: 'Mungkin saja; tetapi dalam hitungan menit separuhnya sudah hilang.',
        },
      },
      {
        id: 'more-milk',
        text: { en: 'More milk', id: 'ASI lebih banyak' },
        feedback: {
          en: 'A level is not a yield, and one level is not even a level.',
          id: 'Kadar bukan jumlah ASI, dan satu kadar belum tentu mewakili.',
        },
      },
    ],
  },
  'when-to-draw': {
    id: 'when-to-draw',
    claim: 'prolactin-peak-time',
    question: {
      en: 'When, counted from the start of a feed, would you draw blood to catch the peak of prolactin?',
      id: 'Kapan, dihitung sejak mulai menyusui, darah diambil untuk menangkap puncak prolaktin?',
    },
    options: [
      {
        id: 'half-hour',
        right: true,
        text: { en: 'At about half an hour', id: 'Kira-kira setengah jam' },
        feedback: {
          en: 'Yes: 15 to 45 min have been reported.',
          id: 'Benar: dilaporkan antara 15 dan 45 menit.',
        },
      },
      {
        id: 'at-once',
        text: { en: 'After 2 minutes', id: 'Setelah 2 menit' },
        feedback: {
          en: 'That would suit oxytocin. Prolactin has hardly begun.',
          id: 'Itu cocok untuk oksitosin. Prolaktin baru mulai.',
        },
      },
      {
        id: 'four-hours',
        text: { en: 'After 4 hours', id: 'Setelah 4 jam' },
        feedback: {
          en: 'By then it is back where it was.',
          id: 'Saat itu kadarnya sudah kembali.',
        },
      },
    ],
  },
  'permissive-means': {
    id: 'permissive-means',
    claim: 'prolactin-not-a-volume-knob',
    question: {
      en: 'Prolactin is permissive. What does that mean?',
      id: 'Prolaktin bersifat permisif. Apa artinya?',
    },
    options: [
      {
        id: 'floor',
        right: true,
        text: {
          en: 'It must be there; more of it does not mean more milk',
          id: 'Harus ada; lebih banyak tidak berarti ASI lebih banyak',
        },
        feedback: { en: 'Right.', id: 'Tepat.' },
      },
      {
        id: 'dose',
        text: { en: 'Milk rises in step with it', id: 'ASI naik seiring kadarnya' },
        feedback: {
          en: 'That would be a dose and its effect. In established lactation it was looked for and not found.',
          id: 'Itu hubungan dosis dan efek. Pada laktasi yang mapan sudah dicari dan tidak ditemukan.',
        },
      },
      {
        id: 'unneeded',
        text: { en: 'Milk can do without it', id: 'ASI bisa tanpa prolaktin' },
        feedback: {
          en: 'No: take it away, as bromocriptine does, and lactation stops.',
          id: 'Tidak: bila dihilangkan, misalnya dengan bromokriptin, laktasi berhenti.',
        },
      },
    ],
  },
  'spray-and-belief': {
    id: 'spray-and-belief',
    claim: 'oxytocin-ejects-not-makes',
    question: {
      en: 'In the trial of the nasal spray most mothers believed they had been given oxytocin. Why does that matter?',
      id: 'Dalam uji semprot hidung, sebagian besar ibu yakin mendapat oksitosin. Mengapa ini penting?',
    },
    options: [
      {
        id: 'placebo',
        right: true,
        text: {
          en: 'Expectation alone can change what is reported',
          id: 'Harapan saja bisa mengubah apa yang dilaporkan',
        },
        feedback: {
          en: 'Yes: this is why a study of massage needs something like it to compare with.',
          id: 'Benar: karena itu penelitian pijat memerlukan pembanding yang serupa.',
        },
      },
      {
        id: 'works',
        text: { en: 'It shows that the spray works', id: 'Itu menunjukkan semprotannya manjur' },
        feedback: {
          en: 'The total of milk did not differ. Belief did.',
          id: 'Jumlah ASI tidak berbeda. Yang ada adalah keyakinan.',
        },
      },
      {
        id: 'invalid',
        text: { en: 'It makes the trial worthless', id: 'Itu membuat ujinya tidak berharga' },
        feedback: {
          en: 'On the contrary: blinding was tested, and it held.',
          id: 'Sebaliknya: penyamarannya diperiksa, dan bertahan.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
