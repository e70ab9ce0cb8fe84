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
        text: 'Mulut bayi meregangkan puting dan areola; ujung-ujung saraf di sana terangsang.',
      },
      signal: {
        name: 'Saraf meneruskannya',
        text: 'Rangsang berjalan lewat saraf di sela tulang rusuk ke sumsum tulang belakang, lalu naik ke otak.',
      },
      release: {
        name: 'Hipofisis posterior melepas oksitosin',
        text: 'Sel-sel saraf hipotalamus aktif serentak; ujungnya di hipofisis posterior melepas oksitosin ke dalam darah.',
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
      'not-measured': 'tidak dilaporkan',
    },
    caption:
      'Pada tidak satu pun penelitian ini kami melihat noradrenalin, oksitosin, prolaktin, dan ASI dilaporkan sekaligus pada ibu. “Tidak dilaporkan”: tidak ada dalam bagian yang kami baca. Tekan tanda di samping penelitian untuk melihat sumbernya dan seberapa banyak yang dibaca.',
  },
  noControl: {
    before: 'Diukur sebelum',
    after: 'Diukur sesudah',
    day: 'hari ke-{n}',
    said: 'Dari hari ke-{from} ke hari ke-{to} ASI naik dari {a} menjadi {b} mL dalam 24 jam, {times} kali lipat, tanpa tindakan apa pun.',
    caption:
      'Kurva: model, digambar melalui rerata sembilan ibu (lingkaran, beserta rentangnya). Geser kedua hari: apa pun yang dilakukan di antaranya akan dianggap penyebabnya bila tidak ada pembanding.',
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
    one: 'Kedua kelompok hanya berbeda dalam satu hal: {part}. Bila kelompoknya dibagi secara acak, perbedaan hasil menunjukkan pengaruh hal itu.',
    several:
      'Kedua kelompok berbeda dalam beberapa hal: {parts}. Perbedaan hasil berasal dari semuanya bersama-sama, tidak dapat dikaitkan dengan salah satunya.',
    caption: 'Mulailah dari perbandingan dalam penelitian gabungan. Ubah sampai hanya satu hal yang diuji.',
  },
  ranges: {
    what: 'Yang diukur',
    range: '{low}–{high}',
    log: 'Tiap langkah pada sumbu adalah sepuluh kali lipat.',
    captions: {
      'first-days':
        'ASI dalam 24 jam: rerata (titik) dan rentang (batang). Hari-hari pertama pada sembilan ibu; bulan-bulan berikutnya dari 167 penelitian.',
      oxytocin: 'Oksitosin dalam darah ibu, menurut cara pengukurannya.',
      prolactin: 'Prolaktin ibu menyusui dalam tiga kelompok.',
    },
  },
  supply: {
    feeds: 'Menyusui dalam 24 jam:',
    slider: 'Banyaknya menyusui dalam 24 jam, kedua payudara',
    said: '{feeds} kali menyusui, masing-masing sekitar {feed} mL: {total} mL dalam 24 jam. Payudara terisi {before} sebelum menyusui dan {after} sesudahnya.',
    caption:
      'Hari ke-10 dalam model, tiap menyusui lima belas menit dengan jarak yang sama. Ini model, bukan janji: bayi, payudara, dan jedanya berbeda-beda.',
  },
  design: {
    truth: 'Keadaan sebenarnya, yang tidak diketahui siapa pun: hubungan pijat dan ASI di dalam tiap paritas',
    truths: { none: 'tidak ada', weak: 'lemah', middling: 'sedang' },
    mothers: 'Banyaknya ibu',
    who: 'Siapa yang dipijat?',
    whos: { herself: 'yang mau, lebih sering ibu yang sudah punya anak', chance: 'ditentukan secara acak' },
    rater: 'Siapa yang menilai ASI?',
    raters: { knows: 'orang yang tahu siapa yang dipijat', blind: 'orang yang tidak tahu' },
    n: '{n} ibu',
    said: '{share} penelitian seperti ini dengan {n} ibu hasilnya bermakna.',
    verdicts: {
      noneBiased:
        'Tidak ada yang bisa ditemukan, tetapi {share} penelitian dengan {n} ibu ini menemukannya. Menambah ibu malah memperburuk: kesalahannya ada pada rancangan, bukan pada jumlah.',
      noneSound:
        'Tidak ada yang bisa ditemukan, dan sekitar {share} penelitian dengan {n} ibu ini berkata lain: itulah alarm palsu yang sudah diterima sejak awal.',
      someBiased:
        '{share} penelitian dengan {n} ibu ini bermakna. Namun sebagian yang terlihat adalah paritas dan penilainya, dan tidak ada yang tahu seberapa banyak.',
      someSound:
        '{share} penelitian dengan {n} ibu ini menemukan hubungannya: itulah kuasa ujinya. Bila di bawah 80%, tambahlah ibu.',
    },
    caption:
      'Proporsi penelitian dengan p < 0,05, disimulasikan {n} kali untuk tiap rancangan dengan total marginal penelitian itu. Paritas, bila berperan, berkaitan dengan pijat sekaligus ASI; penilai yang tahu salah menilai sebagian ibu satu tingkat.',
  },
  myths: {
    answer: 'Anda bisa mengatakan:',
    caption:
      'Yang dikatakan ibu, dan salah satu cara menjawabnya. Pikirkan jawaban Anda sendiri sebelum membuka jawaban kami.',
  },
  nappies: {
    when: 'Hari',
    wet: 'Popok basah dalam 24 jam',
    stool: 'BAB',
    day: 'Hari ke-{from}',
    days: 'Hari ke-{from} sampai ke-{to}',
    from: 'Sejak hari ke-{from}',
    atLeast: 'paling sedikit {n}',
    stools: { black: 'hitam', changing: 'berubah kehijauan', yellow: 'kuning' },
    caption: 'Seperti diajarkan di Indonesia, dipakai bersama berat badan dan cara bayi minum.',
  },
  mothers: {
    exampleNote: '{n} garis biru, {n} pasangan konkordan: dipijat, dan ASI-nya lebih banyak daripada ibu ini',
    exampleHint: 'geser ke sini',
    caption:
      'Ke-25 ibu dalam penelitian Mopuya. Yang diterbitkan hanya total marginal dan {tau}; dari {tables} tabel dengan total itu, hanya tabel ini yang cocok. Siapa orangnya tidak diketahui.',
    captionMoved: 'Setelah Anda ubah: {n} ibu, bukan lagi ibu-ibu dalam penelitian itu.',
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
