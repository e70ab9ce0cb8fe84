import type { feedRun as en } from '../en/feedRun.ts';
import type { Words } from '../words.ts';

export const feedRun: Words<typeof en> = {
  run: {
    minutesAxis: 'menit',
    list: 'Saat-saat penting dalam menyusui ini',
    summaryOne: '{pulses} denyut pelepasan oksitosin dalam {minutes} menit ini; {milk} mL ASI diminum.',
    summary:
      '{a}: {pulsesA} denyut pelepasan oksitosin, prolaktin naik sampai {prolactinA} ng/mL, ASI {milkA} mL. {b}: {pulsesB} denyut, {prolactinB} ng/mL, {milkB} mL.',
    model:
      'Model satu payudara: masing-masing sekali menyusui, dengan faktor kebetulan yang sama. Bukan hasil pengukuran, bukan pula janji.',
    stories: {
      latency: {
        a: 'Tenang',
        caption:
          'Menit-menit pertama menyusui pada hari ke-10, digambar lebar. Lonjakan aliran yang singkat saat bayi melekat adalah ASI yang sudah ada di saluran; let-down menyusul sesudahnya.',
        moments: {
          latch: 'Bayi melekat dan mengisap cepat. Belum ada yang keluar.',
          burst:
            '{sinceLatch} detik setelah melekat, hipofisis posterior melepas denyut pertama ke dalam darah.',
          squeeze: '{sinceBurst} detik setelah denyut itu, sel mioepitel mengerut paling kuat.',
          milk: 'ASI mengalir paling deras: {sinceBurst} detik setelah denyut, {sinceLatch} detik setelah melekat.',
          over: '{sinceBurst} detik setelah denyut, kerutan selesai. Otak harus mengirim denyut berikutnya.',
        },
      },
      worry: {
        a: 'Tenang',
        b: 'Ketakutan atau nyeri',
        caption:
          'Ibu yang sama, dua kali, pada hari ke-10: garis tebal saat tenang, garis tipis saat ketakutan. Denyut datang lebih lambat dan lebih sedikit; kedua garis prolaktin berimpit.',
        moments: {
          latch: 'Bayi melekat, pada keduanya.',
          burst: 'Saat tenang, denyut pertama datang {sinceLatch} detik setelah melekat.',
          burstB: 'Saat ketakutan, denyut itu datang {sinceLatch} detik setelah melekat.',
          release:
            'Bayi melepas puting. Bandingkan ASI-nya: beda yang tampak di sini berasal dari cara model disusun.',
          peak: 'Prolaktin baru sekarang mencapai puncaknya, lama setelah menyusui, dan sama pada keduanya.',
        },
      },
      caesarean: {
        a: 'Persalinan pervaginam',
        b: 'Persalinan sesar darurat',
        caption:
          'Hari ke-3, nyeri yang sama pada keduanya: garis tebal setelah persalinan pervaginam, garis tipis setelah persalinan sesar darurat. Pada hari ke-6 model ini, seperti penelitian di baliknya, tidak melihat beda lagi.',
        moments: {
          latch: 'Bayi melekat, pada keduanya.',
          burst: 'Setelah persalinan pervaginam, denyut pertama datang {sinceLatch} detik setelah melekat.',
          burstB: 'Setelah persalinan sesar darurat, denyut itu datang {sinceLatch} detik setelah melekat.',
          release:
            'Bayi melepas puting. Setelah sesar ia mendapat lebih sedikit: lebih lambat untuk sementara, tidak hilang.',
          peak: 'Prolaktin sekarang di puncaknya; setelah sesar naiknya lebih kecil.',
        },
      },
      cue: {
        a: 'Langsung menyusu',
        b: 'Bayi didekap dulu',
        caption:
          'Ibu yang sama, dua kali: garis tebal tanpa apa pun sebelum bayi melekat, garis tipis dengan bayi didekap lima menit sebelumnya. Bahwa oksitosin lalu naik, itu sudah diukur; besarnya di sini perkiraan kami.',
        moments: {
          cue: 'Pada yang satu, bayi kini didekap, bergerak dan bersuara; puting belum tersentuh.',
          latch: 'Bayi melekat, pada keduanya.',
          burst: 'Tanpa isyarat dari bayi, denyut pertama datang {sinceLatch} detik setelah melekat.',
          burstB: 'Dengan bayi di dekapan, denyut pertama sudah datang, sebelum bayi mengisap.',
          release: 'Bayi melepas puting. Pintunya terbuka lebih awal; banyaknya ASI kira-kira sama.',
          peak: 'Prolaktin sekarang di puncaknya. Ia hanya menjawab isapan.',
        },
      },
    },
  },
  sampling: {
    every: 'Darah diambil tiap',
    minutes: '{n} menit',
    pair: 'hanya sebelum dan sesudah',
    shift: 'Sampel pertama diambil',
    shiftValue: 'pada menit ke-{value} menyusui',
    said: '{samples} sampel memperlihatkan {seen} dari {pulses} denyut. Dari {n} kali menyusui, cara ini rerata memperlihatkan {mean} dari {meanPulses}.',
    saidPair:
      'Dua sampel, {a} dan {b} pg/mL: “{change}”. Ibunya sama dan menyusuinya sama; yang berbeda hanya menit pengambilan darah.',
    more: 'sesudahnya {percent} lebih tinggi',
    less: 'sesudahnya {percent} lebih rendah',
    equal: 'tidak berubah',
    axis: 'menit sejak bayi melekat',
    label: 'Oksitosin, pg/mL',
    curve: 'yang terjadi',
    samples: 'yang terbaca dari sampel',
    caption:
      'Garis pucat: oksitosin dalam model, setiap saat. Titik dan garis tebal: yang akan dilihat laboratorium. Kenaikan {rise} pg/mL atau lebih dihitung sebagai satu denyut; tiap penelitian menghitung dengan caranya sendiri, dan ini cara kami.',
  },
  days: {
    slider: 'Hari setelah persalinan',
    day: 'Hari ke-{day}',
    birth: 'Persalinan',
    births: { vaginal: 'pervaginam', 'emergency-caesarean': 'persalinan sesar darurat' },
    milk: 'ASI dalam 24 jam, mL',
    prolactin: 'Prolaktin sebelum menyusui, ng/mL',
    said: 'Hari ke-{day}: ASI kira-kira {milk} mL dalam 24 jam, {feed} mL di antaranya dalam seperempat jam pada satu payudara; prolaktin sebelum menyusui {prolactin} ng/mL.',
    opposite:
      'Dari hari ke-1 sampai hari ke-10 ASI naik {times} kali lipat, sedangkan prolaktin turun menjadi {share} dari semula: yang satu bukan takaran bagi yang lain.',
    caption:
      'Garis: model. Lingkaran dengan batang: rerata dan rentang sembilan ibu, hasil pengukuran. Seberapa jauh prolaktin turun dalam minggu pertama masih diperdebatkan.',
  },
};
