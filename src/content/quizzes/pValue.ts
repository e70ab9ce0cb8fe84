import type { QuizItem } from './types.ts';

/** Lesson 9, from facts/statistics.md §1, §3 and §8. */
export const pValueQuiz = {
  'dealt-anew': {
    id: 'dealt-anew',
    claim: 'six-p-values-one-table',
    question: {
      en: 'Massage is dealt out to the 25 mothers anew, by chance. How often does the table come out as extreme as the study’s?',
      id: 'Pijat dibagikan ulang secara acak kepada ke-25 ibu. Seberapa sering tabelnya seekstrem tabel penelitian itu?',
    },
    options: [
      {
        id: 'one-in-9000',
        right: true,
        text: { en: 'About once in 9,000 deals', id: 'Kira-kira sekali dalam 9.000 pembagian' },
        feedback: {
          en: 'Yes, .000111. Rare, and not impossible: it happens, at that rate, with no association at all.',
          id: 'Benar, 0,000111. Jarang, tetapi bukan mustahil: dengan kekerapan itu bisa terjadi tanpa hubungan apa pun.',
        },
      },
      {
        id: 'never',
        text: { en: 'Never: the p was printed as three zeros', id: 'Tidak pernah: p-nya tercetak tiga nol' },
        feedback: {
          en: 'The program shows three decimals only. The value behind the zeros is small, and there.',
          id: 'Programnya hanya menampilkan tiga desimal. Nilai di balik nol itu kecil, tetapi ada.',
        },
      },
      {
        id: 'one-in-20',
        text: { en: 'About once in 20', id: 'Kira-kira sekali dalam 20' },
        feedback: {
          en: 'That is the usual threshold, not this table. This one lies far out in the tail: see the figure.',
          id: 'Itu ambang yang biasa dipakai, bukan tabel ini. Tabel ini jauh di ujung: lihat gambar.',
        },
      },
    ],
  },
  'same-tau-more-mothers': {
    id: 'same-tau-more-mothers',
    claim: 'what-p-means',
    question: {
      en: 'A weak association stays exactly as weak, but is seen in 500 mothers instead of 25. What happens to p?',
      id: 'Hubungan yang lemah tetap sama lemahnya, tetapi terlihat pada 500 ibu, bukan 25. Apa yang terjadi pada p?',
    },
    options: [
      {
        id: 'falls',
        right: true,
        text: { en: 'It becomes very small', id: 'Menjadi sangat kecil' },
        feedback: {
          en: 'Yes. Chance averages out in many mothers, so even a weak association does not fit the model of none. It is still weak.',
          id: 'Benar. Pada banyak ibu kebetulan saling meniadakan, sehingga hubungan lemah pun tidak cocok dengan model tanpa hubungan. Hubungannya tetap lemah.',
        },
      },
      {
        id: 'same',
        text: {
          en: 'It stays the same, since the association does',
          id: 'Tetap, karena hubungannya juga tetap',
        },
        feedback: {
          en: 'The coefficient stays. p answers another question and falls as n grows: move the slider.',
          id: 'Koefisiennya tetap. Nilai p menjawab pertanyaan lain dan turun ketika n bertambah: geser penggesernya.',
        },
      },
      {
        id: 'rises',
        text: { en: 'It becomes larger', id: 'Menjadi lebih besar' },
        feedback: {
          en: 'More mothers leave chance less room, so p falls.',
          id: 'Makin banyak ibu, makin sempit ruang kebetulan, jadi p turun.',
        },
      },
    ],
  },
  'p-in-words': {
    id: 'p-in-words',
    claim: 'what-p-means',
    question: { en: 'p = .02. Which sentence is right?', id: 'p = 0,02. Kalimat mana yang tepat?' },
    options: [
      {
        id: 'incompatible',
        right: true,
        text: {
          en: 'If there were no association, data at least this far out would come in 2% of studies',
          id: 'Bila tidak ada hubungan, data sejauh ini atau lebih akan muncul pada 2% penelitian',
        },
        feedback: {
          en: 'Yes: it speaks of data under a model.',
          id: 'Benar: nilai p berbicara tentang data di bawah suatu model.',
        },
      },
      {
        id: 'hypothesis',
        text: {
          en: 'The probability that there is no association is 2%',
          id: 'Peluang tidak ada hubungan adalah 2%',
        },
        feedback: {
          en: 'The commonest mistake. p assumes that there is none; it cannot say how probable that is.',
          id: 'Kekeliruan yang paling sering. Nilai p mengandaikan tidak ada hubungan; ia tidak bisa mengatakan peluangnya.',
        },
      },
      {
        id: 'repeat',
        text: {
          en: 'A repeat of the study would be significant in 98% of cases',
          id: 'Bila diulang, penelitian akan bermakna pada 98% kejadian',
        },
        feedback: {
          en: 'p says nothing of repeats. With few people p dances over orders of magnitude.',
          id: 'Nilai p tidak bicara tentang pengulangan. Dengan sedikit orang, p menari berkali lipat.',
        },
      },
    ],
  },
  'p-as-effect': {
    id: 'p-as-effect',
    claim: 'what-p-means',
    question: {
      en: 'Study A: p = .001. Study B: p = .04. In which was the association stronger?',
      id: 'Penelitian A: p = 0,001. Penelitian B: p = 0,04. Pada penelitian mana hubungannya lebih kuat?',
    },
    options: [
      {
        id: 'cannot',
        right: true,
        text: { en: 'Cannot be told from p', id: 'Tidak bisa diketahui dari p' },
        feedback: {
          en: 'Right: ask for the coefficient, its interval and n.',
          id: 'Tepat: tanyakan koefisiennya, intervalnya, dan n.',
        },
      },
      {
        id: 'a',
        text: { en: 'In A', id: 'Pada A' },
        feedback: {
          en: 'A may only have had more people. p is not an effect size.',
          id: 'A mungkin hanya punya lebih banyak orang. Nilai p bukan ukuran efek.',
        },
      },
      {
        id: 'b',
        text: { en: 'In B', id: 'Pada B' },
        feedback: {
          en: 'A larger p is no sign of a stronger association either.',
          id: 'Nilai p yang lebih besar juga bukan tanda hubungan yang lebih kuat.',
        },
      },
    ],
  },
  'three-zeros': {
    id: 'three-zeros',
    claim: 'p-is-never-zero',
    question: {
      en: 'SPSS shows “Sig. .000”. What do you write?',
      id: 'SPSS menampilkan “Sig. .000”. Apa yang Anda tulis?',
    },
    options: [
      {
        id: 'less',
        right: true,
        text: { en: 'p < .001', id: 'p < 0,001' },
        feedback: {
          en: 'Yes. The cell holds a small number; the display cut it off.',
          id: 'Benar. Di sel itu ada angka kecil; tampilannya terpotong.',
        },
      },
      {
        id: 'zero',
        text: { en: '“p = 0”', id: '“p = 0”' },
        feedback: {
          en: 'A p of nothing would mean impossible. Nothing here is.',
          id: 'Nilai p nol berarti mustahil. Di sini tidak ada yang mustahil.',
        },
      },
      {
        id: 'proven',
        text: { en: '“certain”', id: '“pasti”' },
        feedback: {
          en: 'No p makes anything certain, however many zeros are shown.',
          id: 'Tidak ada nilai p yang membuat sesuatu pasti, sebanyak apa pun nolnya.',
        },
      },
    ],
  },
  'which-line': {
    id: 'which-line',
    claim: 'crosstabs-sig-misleads',
    question: {
      en: 'With 25 mothers in a 2 × 3 table, which SPSS line should you not rely on?',
      id: 'Dengan 25 ibu dalam tabel 2 × 3, baris SPSS mana yang sebaiknya tidak diandalkan?',
    },
    options: [
      {
        id: 'crosstabs',
        right: true,
        text: { en: '“Approx. Sig.” of CROSSTABS', id: '“Approx. Sig.” dari CROSSTABS' },
        feedback: {
          en: 'Right: it gives false alarms in 9.6% instead of 5%.',
          id: 'Tepat: alarm palsunya 9,6%, bukan 5%.',
        },
      },
      {
        id: 'nonpar',
        text: { en: '“Sig. (2-tailed)” of NONPAR CORR', id: '“Sig. (2-tailed)” dari NONPAR CORR' },
        feedback: {
          en: 'That one is the normal p without correction; with these margins it errs on the careful side.',
          id: 'Itu nilai p normal tanpa koreksi; dengan total marginal ini cenderung berhati-hati.',
        },
      },
      {
        id: 'exact',
        text: { en: '“Exact Sig.” of Exact Tests', id: '“Exact Sig.” dari Exact Tests' },
        feedback: {
          en: 'It counts every table with these margins: nothing is approximated.',
          id: 'Baris itu menghitung setiap tabel dengan total marginal ini: tidak ada yang didekati.',
        },
      },
    ],
  },
  dance: {
    id: 'dance',
    claim: 'dance-of-p',
    question: {
      en: 'A study of 25 finds p = .03. Colleagues repeat it in the same way and get p = .30. What is the likeliest reading?',
      id: 'Penelitian pada 25 orang mendapat p = 0,03. Rekan mengulanginya dengan cara sama dan mendapat p = 0,30. Tafsiran yang paling masuk akal?',
    },
    options: [
      {
        id: 'chance',
        right: true,
        text: {
          en: 'Both fit one and the same truth; p dances',
          id: 'Keduanya cocok dengan satu kenyataan yang sama; p menari',
        },
        feedback: {
          en: 'Yes. With n = 25 such a spread is ordinary. Put both together rather than let one win.',
          id: 'Benar. Dengan n = 25 sebaran seperti itu biasa. Gabungkan keduanya, jangan memenangkan salah satu.',
        },
      },
      {
        id: 'first-wrong',
        text: { en: 'The first study was wrong', id: 'Penelitian pertama salah' },
        feedback: {
          en: 'Perhaps, but two such values do not show it.',
          id: 'Mungkin saja, tetapi dua nilai seperti itu tidak menunjukkannya.',
        },
      },
      {
        id: 'second-wrong',
        text: { en: 'The second study was done badly', id: 'Penelitian kedua dikerjakan dengan buruk' },
        feedback: {
          en: 'A larger p is no sign of bad work.',
          id: 'Nilai p yang lebih besar bukan tanda kerja yang buruk.',
        },
      },
    ],
  },
  peeking: {
    id: 'peeking',
    claim: 'peeking-at-p',
    question: {
      en: 'A student looks at p after each new mother and stops as soon as it is below .05. What does this do?',
      id: 'Seorang mahasiswa melihat p setiap ada ibu baru dan berhenti begitu p di bawah 0,05. Apa akibatnya?',
    },
    options: [
      {
        id: 'false-alarms',
        right: true,
        text: { en: 'It raises the rate of false alarms', id: 'Alarm palsu menjadi lebih sering' },
        feedback: {
          en: 'Yes, from 5% to 14.6% here. Fix n before you begin.',
          id: 'Benar, di sini dari 5% menjadi 14,6%. Tentukan n sebelum mulai.',
        },
      },
      {
        id: 'saves',
        text: { en: 'It saves mothers and does no harm', id: 'Menghemat jumlah ibu tanpa merugikan' },
        feedback: {
          en: 'Each look is another chance to be fooled by chance.',
          id: 'Setiap kali melihat adalah kesempatan lagi untuk terkecoh oleh kebetulan.',
        },
      },
      {
        id: 'power',
        text: { en: 'It lowers the power only', id: 'Hanya menurunkan kuasa uji' },
        feedback: {
          en: 'It does the reverse: “significant” comes more often, also where there is nothing.',
          id: 'Sebaliknya: “bermakna” lebih sering muncul, juga ketika tidak ada apa-apa.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
