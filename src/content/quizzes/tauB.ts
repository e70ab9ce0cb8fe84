import type { QuizItem } from './types.ts';

/** Lesson 8, from facts/statistics.md §1, §2 and §7. The numbers of the forms are checked by the tests. */
export const tauBQuiz = {
  'both-massaged': {
    id: 'both-massaged',
    claim: 'tau-counts-pairs',
    question: {
      en: 'Two mothers were both massaged; one has good milk, the other not enough. What is this pair?',
      id: 'Dua ibu sama-sama dipijat; yang satu ASI-nya baik, yang lain kurang. Pasangan apakah ini?',
    },
    options: [
      {
        id: 'tied',
        right: true,
        text: { en: 'Tied', id: 'Kembar' },
        feedback: {
          en: 'Yes: both stand on the same step of massage. Such a pair cannot speak for or against the association.',
          id: 'Benar: keduanya di anak tangga yang sama dalam hal pijat. Pasangan seperti ini tidak bisa mendukung atau menentang hubungan.',
        },
      },
      {
        id: 'discordant',
        text: {
          en: 'Discordant: massage did not help the second one',
          id: 'Diskordan: ibu yang kedua tidak tertolong pijat',
        },
        feedback: {
          en: 'A pair is only compared: who is higher in massage, who is higher in milk? In massage neither is.',
          id: 'Pasangan hanya dibandingkan: siapa lebih tinggi dalam pijat, siapa dalam ASI? Dalam pijat tidak ada yang lebih tinggi.',
        },
      },
      {
        id: 'concordant',
        text: { en: 'Concordant: both were massaged', id: 'Konkordan: keduanya dipijat' },
        feedback: {
          en: 'Concordant means that the same mother is higher in both variables. Here nobody is higher in massage.',
          id: 'Konkordan berarti ibu yang sama lebih tinggi pada kedua variabel. Di sini tidak ada yang lebih tinggi dalam pijat.',
        },
      },
    ],
  },
  'highest-possible': {
    id: 'highest-possible',
    claim: 'recovered-ceiling',
    question: {
      en: 'Keep the totals (11 without and 14 with massage; 7, 12 and 6 for milk). How high can τ_b go at most?',
      id: 'Total dipertahankan (11 tanpa dan 14 dengan pijat; ASI 7, 12, dan 6). Setinggi apa τ_b paling banyak?',
    },
    options: [
      {
        id: 'seven',
        right: true,
        text: { en: 'About .70', id: 'Sekitar 0,70' },
        feedback: {
          en: 'Yes: .699. The ties that the totals force keep it from 1, even in a perfect ordering.',
          id: 'Benar: 0,699. Pasangan kembar yang dipaksakan oleh total menahannya di bawah 1, sekalipun urutannya sempurna.',
        },
      },
      {
        id: 'one',
        text: { en: '1', id: '1' },
        feedback: {
          en: 'Only a square table with all counts on its diagonal gets there. This one has two rows and three columns.',
          id: 'Hanya tabel bujur sangkar dengan semua isi di diagonal yang sampai ke sana. Tabel ini dua baris tiga kolom.',
        },
      },
      {
        id: 'nine',
        text: { en: 'About .90', id: 'Sekitar 0,90' },
        feedback: {
          en: 'Less: with 14 mothers in one row and 12 in one column, many pairs must be tied. Try it in the next figure.',
          id: 'Lebih rendah: dengan 14 ibu di satu baris dan 12 di satu kolom, banyak pasangan pasti kembar. Cobalah di gambar berikutnya.',
        },
      },
    ],
  },
  'how-many-pairs': {
    id: 'how-many-pairs',
    claim: 'tau-counts-pairs',
    variants: [
      { n: 6, right: 15, square: 36, minus: 5 },
      { n: 10, right: 45, square: 100, minus: 9 },
      { n: 12, right: 66, square: 144, minus: 11 },
    ],
    question: { en: 'How many pairs do {n} mothers make?', id: 'Berapa pasangan yang dibentuk {n} ibu?' },
    options: [
      {
        id: 'right',
        right: true,
        text: { en: '{right}', id: '{right}' },
        feedback: {
          en: 'Right: each of {n} with {minus} others, halved, since a pair has two ends.',
          id: 'Tepat: masing-masing dari {n} ibu dengan {minus} ibu lain, dibagi dua, karena satu pasangan punya dua ujung.',
        },
      },
      {
        id: 'square',
        text: { en: '{square}', id: '{square}' },
        feedback: {
          en: 'That counts every pair twice and each mother with herself.',
          id: 'Itu menghitung tiap pasangan dua kali, dan tiap ibu dengan dirinya sendiri.',
        },
      },
      {
        id: 'minus',
        text: { en: '{minus}', id: '{minus}' },
        feedback: {
          en: 'That is one mother with all the others. Every mother is compared.',
          id: 'Itu satu ibu dengan semua yang lain. Setiap ibu dibandingkan.',
        },
      },
    ],
  },
  'pair-concordant': {
    id: 'pair-concordant',
    claim: 'tau-counts-pairs',
    question: {
      en: 'Ani was massaged and has enough milk. Sari was not and has not enough. What is the pair?',
      id: 'Ani dipijat dan ASI-nya cukup. Sari tidak dipijat dan ASI-nya kurang. Pasangan apakah ini?',
    },
    options: [
      {
        id: 'concordant',
        right: true,
        text: { en: 'Concordant', id: 'Konkordan' },
        feedback: { en: 'Right: Ani is higher in both.', id: 'Tepat: Ani lebih tinggi pada keduanya.' },
      },
      {
        id: 'discordant',
        text: { en: 'Discordant', id: 'Diskordan' },
        feedback: {
          en: 'Discordant would be if the massaged one had less milk.',
          id: 'Diskordan bila yang dipijat ASI-nya justru lebih rendah.',
        },
      },
      {
        id: 'tied',
        text: { en: 'Tied', id: 'Kembar' },
        feedback: {
          en: 'Tied would be if they stood on the same step in either variable. They differ in both.',
          id: 'Kembar bila keduanya di anak tangga yang sama pada salah satu variabel. Di sini keduanya berbeda.',
        },
      },
    ],
  },
  'pair-discordant': {
    id: 'pair-discordant',
    claim: 'tau-counts-pairs',
    question: {
      en: 'Dewi was massaged and has not enough milk. Rina was not and has good milk. What is the pair?',
      id: 'Dewi dipijat dan ASI-nya kurang. Rina tidak dipijat dan ASI-nya baik. Pasangan apakah ini?',
    },
    options: [
      {
        id: 'discordant',
        right: true,
        text: { en: 'Discordant', id: 'Diskordan' },
        feedback: {
          en: 'Right: higher in massage, lower in milk.',
          id: 'Tepat: lebih tinggi dalam pijat, lebih rendah dalam ASI.',
        },
      },
      {
        id: 'concordant',
        text: { en: 'Concordant', id: 'Konkordan' },
        feedback: {
          en: 'Concordant needs the same mother higher in both. Dewi is higher in one, Rina in the other.',
          id: 'Konkordan bila ibu yang sama lebih tinggi pada keduanya. Dewi lebih tinggi pada yang satu, Rina pada yang lain.',
        },
      },
      {
        id: 'tied',
        text: { en: 'Tied', id: 'Kembar' },
        feedback: {
          en: 'They share no step, neither in massage nor in milk.',
          id: 'Keduanya tidak berbagi anak tangga, baik dalam pijat maupun ASI.',
        },
      },
    ],
  },
  'tau-from-counts': {
    id: 'tau-from-counts',
    claim: 'tau-b-formula',
    variants: [
      { c: 26, d: 6, x: 50, y: 32, right: 0.5, noD: 0.65, gamma: 0.625 },
      { c: 20, d: 2, x: 36, y: 25, right: 0.6, noD: 0.667, gamma: 0.818 },
      { c: 14, d: 2, x: 18, y: 32, right: 0.5, noD: 0.583, gamma: 0.75 },
    ],
    question: {
      en: '{c} pairs are concordant and {d} discordant; {x} are not tied on x and {y} not tied on y. What is τ_b?',
      id: '{c} pasangan konkordan dan {d} diskordan; {x} tidak kembar pada x dan {y} tidak kembar pada y. Berapa τ_b?',
    },
    options: [
      {
        id: 'right',
        right: true,
        text: { en: '{right}', id: '{right}' },
        feedback: {
          en: 'Right: {c} minus {d}, over the root of {x} times {y}.',
          id: 'Tepat: {c} dikurangi {d}, dibagi akar dari {x} kali {y}.',
        },
      },
      {
        id: 'no-d',
        text: { en: '{noD}', id: '{noD}' },
        feedback: {
          en: 'The discordant pairs were forgotten: S is {c} minus {d}.',
          id: 'Pasangan diskordan terlupa: S adalah {c} dikurangi {d}.',
        },
      },
      {
        id: 'gamma',
        text: { en: '{gamma}', id: '{gamma}' },
        feedback: {
          en: 'That is gamma: S over concordant plus discordant, all ties left out.',
          id: 'Itu gamma: S dibagi konkordan tambah diskordan, semua pasangan kembar ditinggalkan.',
        },
      },
    ],
  },
  'ceiling-means': {
    id: 'ceiling-means',
    claim: 'tau-b-rarely-reaches-one',
    question: {
      en: 'A 2 × 3 table gives τ_b = .55, and its margins permit at most .60. What is fair to say?',
      id: 'Tabel 2 × 3 memberi τ_b = 0,55, dan total marginalnya memungkinkan paling tinggi 0,60. Apa yang wajar dikatakan?',
    },
    options: [
      {
        id: 'near-ceiling',
        right: true,
        text: {
          en: 'The ordering is nearly as strong as these margins allow',
          id: 'Urutannya hampir sekuat yang dimungkinkan total marginal ini',
        },
        feedback: {
          en: 'Yes. The ceiling belongs beside the value.',
          id: 'Benar. Batas atas perlu ditulis di samping nilainya.',
        },
      },
      {
        id: 'half',
        text: {
          en: 'The association is a little more than half of perfect',
          id: 'Hubungannya sedikit di atas separuh dari sempurna',
        },
        feedback: {
          en: 'That reads it against 1, which this table cannot reach.',
          id: 'Itu membacanya terhadap 1, yang tidak bisa dicapai tabel ini.',
        },
      },
      {
        id: 'causal',
        text: { en: 'Nearly all of the effect is due to x', id: 'Hampir seluruh efek disebabkan x' },
        feedback: {
          en: 'A coefficient has no direction and no cause in it.',
          id: 'Di dalam koefisien tidak ada arah dan tidak ada sebab.',
        },
      },
    ],
  },
  'swap-the-variables': {
    id: 'swap-the-variables',
    claim: 'tau-b-has-no-direction',
    question: {
      en: 'You swap massage and milk: milk in the rows, massage in the columns. What happens to τ_b?',
      id: 'Pijat dan ASI ditukar: ASI di baris, pijat di kolom. Apa yang terjadi pada τ_b?',
    },
    options: [
      {
        id: 'same',
        right: true,
        text: { en: 'It stays the same', id: 'Tetap sama' },
        feedback: {
          en: 'Yes: it is symmetric. Somers’ d is the one with a direction.',
          id: 'Benar: τ_b simetris. Yang punya arah adalah d Somers.',
        },
      },
      {
        id: 'sign',
        text: { en: 'Its sign turns', id: 'Tandanya berbalik' },
        feedback: {
          en: 'A concordant pair stays concordant whichever way you look at it.',
          id: 'Pasangan konkordan tetap konkordan dari arah mana pun dilihat.',
        },
      },
      {
        id: 'cause',
        text: {
          en: 'It becomes smaller, since milk does not cause massage',
          id: 'Mengecil, karena ASI tidak menyebabkan pijat',
        },
        feedback: {
          en: 'The number knows nothing of causes: it only compares ranks.',
          id: 'Angka itu tidak tahu sebab: ia hanya membandingkan urutan.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
