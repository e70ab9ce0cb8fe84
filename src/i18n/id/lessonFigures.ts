import type { lessonFigures as en } from '../en/lessonFigures.ts';
import type { Words } from '../words.ts';

export const lessonFigures: Words<typeof en> = {
  reflex: {
    list: 'Langkah-langkah refleks',
    back: 'Mundur selangkah',
    next: 'Langkah berikutnya',
    values: 'Dalam model: detik ke-{seconds}, oksitosin {o} pg/mL, ASI yang diminum {v} mL.',
    caption: 'Sekali menyusui pada hari ke-10, ibu rileks. Tiap langkah adalah satu saat dari satu simulasi.',
    steps: {
      latch: {
        name: 'Bayi mengisap',
        text: 'Mulut bayi meregangkan puting dan areola; ujung-ujung saraf di sana menjawab.',
      },
      signal: {
        name: 'Saraf membawanya naik',
        text: 'Rangsang berjalan lewat saraf di sela tulang rusuk ke sumsum tulang belakang, lalu naik ke otak.',
      },
      release: {
        name: 'Hipofisis posterior melepas oksitosin',
        text: 'Sel-sel hipotalamus menyala bersama; ujungnya di hipofisis posterior melepas oksitosin ke dalam darah.',
      },
      squeeze: {
        name: 'Sel mioepitel mengerut',
        text: 'Darah sudah membawanya ke payudara. Anyaman sel mioepitel di sekeliling tiap alveolus mengerut.',
      },
      flow: { name: 'ASI mengalir', text: 'Tekanan naik, saluran ASI melebar, bayi mulai menelan.' },
      fade: {
        name: 'Mereda',
        text: 'Oksitosin terurai dalam hitungan menit; anyaman mengendur, aliran melambat.',
      },
      again: {
        name: 'Lalu berulang',
        text: 'Selama bayi terus mengisap, denyut pelepasan berikutnya datang.',
      },
    },
  },
  measured: {
    title: 'Apa yang diukur berbagai penelitian',
    study: 'Penelitian',
    against: 'Dibandingkan dengan',
    quantities: { noradrenaline: 'Noradrenalin', oxytocin: 'Oksitosin', prolactin: 'Prolaktin', milk: 'ASI' },
    found: {
      up: 'lebih banyak',
      down: 'lebih sedikit',
      none: 'tidak jelas berbeda',
      both: 'naik pada keduanya',
      'not-measured': 'tidak diukur',
    },
    caption:
      'Tidak ada penelitian dalam daftar ini yang mengukur noradrenalin, oksitosin, prolaktin, dan ASI sekaligus pada ibu. Tekan tanda di samping penelitian untuk melihat sumbernya dan seberapa banyak yang dibaca.',
  },
  noControl: {
    before: 'Diukur sebelum',
    after: 'Diukur sesudah',
    day: 'hari ke-{n}',
    said: 'Dari hari ke-{from} ke hari ke-{to} ASI naik dari {a} menjadi {b} mL dalam 24 jam, {times} kali lipat, tanpa dilakukan apa pun.',
    caption:
      'Kurva: model, digambar melalui rerata sembilan ibu (lingkaran, beserta rentangnya). Geser kedua hari: apa pun yang dilakukan di antaranya akan mendapat pujian bila tidak ada pembanding.',
  },
  arms: {
    arms: { one: 'Kelompok ini mendapat', other: 'Kelompok itu mendapat' },
    parts: {
      massage: 'pijat punggung',
      care: 'perawatan payudara',
      feeds: 'bantuan menyusui lebih sering',
      attention: 'waktu dan perhatian penolong',
    },
    second: 'Ada kelompok kedua',
    noGroup:
      'Tidak ada pembanding. Apa pun yang berubah seiring hari, dan semua yang didapat kelompok ini, bercampur dalam hasilnya.',
    same: 'Kedua kelompok mendapat hal yang sama. Ini menunjukkan seberapa jauh kebetulan saja memisahkan mereka.',
    one: 'Kedua kelompok hanya berbeda dalam satu hal: {part}. Bila pembagian kelompoknya diacak, perbedaan berbicara tentang hal itu.',
    several:
      'Kedua kelompok berbeda dalam beberapa hal: {parts}. Perbedaan itu milik semuanya bersama; tidak satu pun bisa mengakuinya sendiri.',
    caption: 'Mulailah dari perbandingan dalam penelitian gabungan. Ubah sampai hanya satu hal yang diuji.',
  },
  mothers: {
    exampleNote: '{n} garis biru, {n} pasangan konkordan: dipijat, dan ASI-nya lebih banyak daripada ibu ini',
    exampleHint: 'geser ke sini',
    caption:
      'Ke-25 ibu dalam penelitian Mopuya. Yang diterbitkan hanya total marginal dan {tau}; dari {tables} tabel dengan total itu, hanya tabel ini yang cocok. Siapa orangnya tidak diketahui.',
    captionMoved: 'Setelah Anda ubah: {n} ibu, bukan lagi ibu-ibu dalam penelitian itu.',
  },
  more: {
    strength: 'Tabel rekaan',
    strengths: { weak: 'hubungan lemah', middling: 'sedang', strong: 'kuat' },
    mothers: 'Jumlah ibu:',
    slider: 'Banyaknya ibu',
    tau: 'τ_b = {tau}',
    p: '<v>p</v> = {p}',
    axis: '{n} ibu',
    description: '{n} ibu: τ_b {tau}, p {p}',
    caption:
      'Tabelnya disalin utuh, jadi hubungannya tetap sama. Tiap titik adalah p asimtotik pada jumlah ibu yang lain, pada skala kelipatan sepuluh. Menyalin tidak menambah informasi; di sini salinan hanya memperlihatkan apa yang terjadi pada p ketika n bertambah.',
  },
  strips: {
    situation: 'Keadaan',
    pulses: 'Denyut oksitosin, menit 0 sampai 20',
    milk: 'ASI yang diminum',
    prolactin: 'Kenaikan prolaktin',
    pulsesDescription: '{n} denyut; menit {times}',
    meanPulses: 'rerata {mean}',
    mean: 'rerata {mean}',
    ml: '{value} mL',
    ng: '{value} ng/mL',
    hypothesis: 'hipotesis dalam model',
    another: 'Menyusui sekali lagi',
    feed: 'menyusui ke-{k}',
    caption:
      'Tiap tetes adalah satu denyut. Bayi menyusu, atau menangis, selama lima belas menit pertama. Rerata dari {n} kali menyusui. Ini model satu payudara, bukan hasil pengukuran.',
    situations: {
      relaxed: 'Tenang',
      uneasy: 'Gelisah',
      frightened: 'Takut atau nyeri',
      cry: 'Bayi hanya menangis',
      'massage-alone': 'Dipijat, tanpa bayi',
      'frightened-massage': 'Takut, sambil dipijat',
      vaginal: 'Hari ke-3, nyeri, persalinan pervaginam',
      caesarean: 'Hari ke-3, nyeri, persalinan sesar darurat',
    },
  },
};
