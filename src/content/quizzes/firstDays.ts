import type { QuizItem } from './types.ts';

/** Lesson 3, from the quiz points 10, 11, 12, 16, 17 and 18 of facts/physiology.md §6. */
export const firstDaysQuiz = {
  'what-starts-milk': {
    id: 'what-starts-milk',
    claim: 'progesterone-fall-starts-milk',
    question: {
      en: 'On day 3 the milk comes in. What set it off?',
      id: 'Pada hari ke-3 ASI mulai banyak. Apa pemicunya?',
    },
    options: [
      {
        id: 'progesterone',
        right: true,
        text: {
          en: 'Progesterone fell when the placenta was out',
          id: 'Progesteron turun setelah plasenta lahir',
        },
        feedback: {
          en: 'Yes. It happens even without suckling; suckling then keeps it going.',
          id: 'Benar. Itu terjadi bahkan tanpa isapan; isapan yang kemudian menjaganya.',
        },
      },
      {
        id: 'suckling',
        text: { en: 'The baby has suckled often enough', id: 'Bayi sudah cukup sering mengisap' },
        feedback: {
          en: 'Suckling maintains it. The start comes by itself, in women who do not feed, too.',
          id: 'Isapan memeliharanya. Awalnya datang sendiri, juga pada ibu yang tidak menyusui.',
        },
      },
      {
        id: 'oxytocin',
        text: { en: 'Oxytocin has risen high enough', id: 'Oksitosin sudah cukup tinggi' },
        feedback: {
          en: 'Oxytocin moves milk that is there. It does not start the making.',
          id: 'Oksitosin mengalirkan ASI yang sudah ada. Ia tidak memulai pembuatannya.',
        },
      },
    ],
  },
  'day-one-amount': {
    id: 'day-one-amount',
    claim: 'milk-in-the-first-days',
    question: {
      en: 'How much milk did mothers give on average in the first 24 hours?',
      id: 'Berapa rerata ASI yang diberikan ibu dalam 24 jam pertama?',
    },
    options: [
      {
        id: 'little',
        right: true,
        text: { en: 'About 37 g', id: 'Sekitar 37 g' },
        feedback: {
          en: 'Yes, from 7 to 122. A few drops at a time are enough.',
          id: 'Benar, dari 7 sampai 122. Beberapa tetes setiap kali sudah cukup.',
        },
      },
      {
        id: 'sixty-per-feed',
        text: { en: 'About 60 mL a feed', id: 'Sekitar 60 mL tiap menyusui' },
        feedback: {
          en: 'That is a bottle’s measure. Held up to it, every healthy mother fails on day 1.',
          id: 'Itu takaran botol. Dengan takaran itu, setiap ibu sehat akan dianggap gagal pada hari pertama.',
        },
      },
      {
        id: 'nothing',
        text: { en: 'None: milk comes on day 3', id: 'Tidak ada: ASI keluar hari ke-3' },
        feedback: {
          en: 'Colostrum is there from birth, and before.',
          id: 'Kolostrum sudah ada sejak lahir, bahkan sebelumnya.',
        },
      },
    ],
  },
  'day-five-amount': {
    id: 'day-five-amount',
    claim: 'milk-in-the-first-days',
    question: {
      en: 'From 37 g on day 1: to how much on day 5, on average?',
      id: 'Dari 37 g pada hari ke-1: menjadi berapa pada hari ke-5, secara rerata?',
    },
    options: [
      {
        id: 'seven-hundred',
        right: true,
        text: { en: 'About 700 g', id: 'Sekitar 700 g' },
        feedback: {
          en: 'Yes: nearly twenty times, by itself. Remember it when you read of “before and after”.',
          id: 'Benar: hampir dua puluh kali, dengan sendirinya. Ingat ini ketika membaca “sebelum dan sesudah”.',
        },
      },
      {
        id: 'hundred',
        text: { en: 'About 100 g', id: 'Sekitar 100 g' },
        feedback: {
          en: 'It climbs much faster after day 2.',
          id: 'Naiknya jauh lebih cepat setelah hari ke-2.',
        },
      },
      {
        id: 'two-litres',
        text: { en: 'About 2 litres', id: 'Sekitar 2 liter' },
        feedback: {
          en: 'Even over the months one baby takes about 700 mL a day.',
          id: 'Bahkan berbulan-bulan kemudian satu bayi minum sekitar 700 mL sehari.',
        },
      },
    ],
  },
  'when-it-comes-in': {
    id: 'when-it-comes-in',
    claim: 'secretory-activation-time',
    question: {
      en: 'It is 60 hours after birth and the breasts are still soft. What is true?',
      id: 'Sudah 60 jam setelah lahir dan payudara masih lembek. Apa yang benar?',
    },
    options: [
      {
        id: 'still-normal',
        right: true,
        text: {
          en: 'This can be normal; help with feeding and watch',
          id: 'Ini bisa wajar; bantu menyusui dan amati',
        },
        feedback: {
          en: 'Yes: it is felt on days 2–4, and in 22% of one group later than 72 h.',
          id: 'Benar: terasa pada hari ke-2 sampai ke-4, dan pada 22% satu kelompok setelah 72 jam.',
        },
      },
      {
        id: 'no-milk',
        text: { en: 'She will have no milk', id: 'Ibu tidak akan punya ASI' },
        feedback: {
          en: 'Late is not never. But look at the baby’s weight and nappies.',
          id: 'Lambat bukan berarti tidak akan keluar. Namun periksa berat dan popok bayi.',
        },
      },
      {
        id: 'massage',
        text: { en: 'Massage will bring it in', id: 'Pijat akan membuatnya keluar' },
        feedback: {
          en: 'What starts it is the fall of progesterone. Massage may comfort; that it hastens this is not shown.',
          id: 'Yang memulainya adalah turunnya progesteron. Pijat mungkin menenangkan; bahwa pijat mempercepatnya belum ditunjukkan.',
        },
      },
    ],
  },
  'wait-till-full': {
    id: 'wait-till-full',
    claim: 'emptier-breast-makes-faster',
    question: {
      en: '“Wait until the breast is full, then there is more for the baby.” What happens if she follows this?',
      id: '“Tunggu sampai payudara penuh, biar bayi dapat banyak.” Apa yang terjadi bila ibu menurutinya?',
    },
    options: [
      {
        id: 'slower',
        right: true,
        text: { en: 'The breast makes milk more slowly', id: 'Payudara membuat ASI lebih lambat' },
        feedback: { en: 'Yes: full means slow.', id: 'Benar: penuh berarti lambat.' },
      },
      {
        id: 'more',
        text: { en: 'The day’s total rises', id: 'Jumlah sehari bertambah' },
        feedback: {
          en: 'One feed is bigger, the day is smaller: gaps over 6 h gave less per hour.',
          id: 'Sekali menyusui lebih banyak, sehari lebih sedikit: jeda lebih dari 6 jam memberi ASI lebih sedikit per jam.',
        },
      },
      {
        id: 'same',
        text: { en: 'Nothing changes', id: 'Tidak ada yang berubah' },
        feedback: {
          en: 'The breast feels how full it is, and brakes.',
          id: 'Payudara merasakan seberapa penuh dirinya, lalu mengerem.',
        },
      },
    ],
  },
  'small-breasts': {
    id: 'small-breasts',
    claim: 'storage-capacity',
    question: {
      en: 'Two mothers, one baby each, both growing well. One feeds 8 times a day, the other 14 times. What may explain it?',
      id: 'Dua ibu, masing-masing satu bayi, sama-sama tumbuh baik. Yang satu menyusui 8 kali sehari, yang lain 14 kali. Apa yang mungkin menjelaskannya?',
    },
    options: [
      {
        id: 'capacity',
        right: true,
        text: { en: 'Their breasts store different amounts', id: 'Kapasitas simpan payudaranya berbeda' },
        feedback: {
          en: 'Yes: capacity sets the rhythm, and both can reach the same daily amount.',
          id: 'Benar: kapasitas menentukan irama, dan keduanya bisa mencapai jumlah harian yang sama.',
        },
      },
      {
        id: 'too-little',
        text: { en: 'The second has too little milk', id: 'Ibu kedua ASI-nya kurang' },
        feedback: {
          en: 'Her baby grows well: there is enough.',
          id: 'Bayinya tumbuh baik: ASI-nya cukup.',
        },
      },
      {
        id: 'spoilt',
        text: { en: 'The second has spoilt her baby', id: 'Ibu kedua memanjakan bayinya' },
        feedback: {
          en: 'Feeding on demand is what it should be, and 6 to 18 times was seen.',
          id: 'Menyusui sesuai keinginan bayi memang semestinya, dan 6 sampai 18 kali pernah teramati.',
        },
      },
    ],
  },
  'breast-emptied': {
    id: 'breast-emptied',
    claim: 'baby-takes-two-thirds',
    question: {
      en: 'After a good feed, how much of the milk that was there does the baby leave?',
      id: 'Setelah menyusu dengan baik, berapa bagian ASI yang disisakan bayi?',
    },
    options: [
      {
        id: 'third',
        right: true,
        text: { en: 'About a third', id: 'Kira-kira sepertiga' },
        feedback: {
          en: 'Yes: 67% is taken on average. A soft breast is not an empty one.',
          id: 'Benar: rerata 67% diminum. Payudara yang lembek bukan payudara kosong.',
        },
      },
      {
        id: 'none',
        text: { en: 'Nothing', id: 'Tidak ada' },
        feedback: {
          en: 'Appetite rules, not the breast: some stays.',
          id: 'Nafsu minum bayi yang menentukan: selalu ada sisa.',
        },
      },
      {
        id: 'most',
        text: { en: 'Most of it', id: 'Sebagian besar' },
        feedback: {
          en: 'That would be a poor feed, and a reason to look at the latch.',
          id: 'Itu berarti menyusunya kurang baik, dan pelekatan perlu diperiksa.',
        },
      },
    ],
  },
} as const satisfies Record<string, QuizItem>;
