import type { mother as english } from '../en/mother.ts';
import type { Words } from '../words.ts';

export const mother: Words<typeof english> = {
  title: 'Bagaimana ASI mengalir',
  description:
    'Tujuh gambar untuk dibicarakan konselor bersama ibu: bagaimana ASI mengalir, apa yang membantu, dan kapan perlu mencari pertolongan.',
  invite: 'Untuk berbincang dengan ibu: tujuh gambar dengan kata sederhana',
  label: 'Tujuh gambar cerita',
  place: 'Gambar {n} dari {all}',
  next: 'Lanjut',
  previous: 'Kembali',
  again: 'Dari awal',
  speak: 'Bacakan',
  silence: 'Berhenti membacakan',
  noVoice:
    'Gawai ini tidak punya suara bahasa Indonesia. Tulisannya tetap ada di bawah gambar: silakan dibacakan sendiri.',
  pause: 'Hentikan gerak gambar',
  play: 'Gerakkan gambar',
  menu: 'Menu',
  close: 'Tutup',
  scenes: {
    together: [
      'Bayi ada di dekapan Ibu.',
      'Tubuh Ibu merasakannya dan bersiap.',
      'Mari lihat bagaimana ASI mengalir.',
    ],
    message: ['Bayi mengisap.', 'Otak Ibu mengirim pesan lewat darah.', 'ASI pun mengalir.'],
    sacs: [
      'Di payudara ada kantong kecil berisi ASI.',
      'Saat bayi mengisap, kantong itu mengerut.',
      'ASI mengalir ke mulut bayi.',
    ],
    helps: [
      'Dekap bayi, kulit ke kulit.',
      'Tempat yang tenang dan hangat membantu ASI mengalir.',
      'Susui bayi setiap kali ia ingin.',
    ],
    massage: [
      'Pijat punggung yang lembut bisa terasa nyaman.',
      'Saat Ibu tenang, ASI bisa lebih mudah mengalir.',
      'Kami belum yakin pijat menambah jumlah ASI.',
    ],
    hinders: [
      'Nyeri atau cemas bisa memperlambat aliran ASI.',
      'ASI Ibu tetap ada.',
      'Istirahat, tarik napas pelan, dan minta bantuan.',
    ],
    help: [
      'Segera ke bidan bila perdarahan banyak, demam, sakit kepala hebat.',
      'Juga bila sesak napas atau kaki nyeri dan bengkak.',
      'Bayi lemas atau tidak mau menyusu juga perlu pertolongan.',
    ],
  },
  pictures: {
    together: 'Seorang ibu duduk mendekap bayinya di payudara. Keduanya tenang.',
    message: 'Bayi mengisap. Tetes-tetes berjalan dari kepala ibu turun ke payudara.',
    sacs: 'Dilihat dari dekat: kantong kecil berisi ASI di payudara. Kantong itu mengerut dan ASI mengalir keluar.',
    helps: 'Ibu yang tenang sedang menyusui. Di sampingnya, dari dekat: kantong mengerut dan ASI mengalir.',
    massage:
      'Seorang ibu dari belakang, duduk condong ke depan. Dua ibu jari membuat lingkaran kecil di kiri dan kanan tulang punggung, turun perlahan.',
    hinders: 'Ibu yang cemas sedang menyusui. Di sampingnya, dari dekat: kantong penuh dan diam.',
    help: 'Seorang ibu dengan bayinya, tanda berhenti merah, dan telepon.',
  },
  model: 'Gambar mengikuti model refleks, bukan keadaan ibu ini.',
  note: 'Untuk konselor',
  noteWhy: 'Arahkan layar ke diri sendiri dahulu. Tampilan untuk ibu kembali setelah catatan ini ditutup.',
  notes: {
    together:
      'Tanyakan dulu apa yang sudah Ibu rasakan. Banyak ibu tidak merasakan apa-apa saat ASI mengalir, dan itu wajar.',
    message:
      'Pesan itu oksitosin. Sebut saja “pesan”, tanpa namanya. Tunjuk: dari kepala, lewat darah, ke payudara.',
    sacs: 'ASI mengalir beberapa kali dalam sekali menyusui. Isapan lambat dan dalam disertai menelan menunjukkannya. Tidak perlu terasa.',
    helps:
      'Tanyakan mana yang bisa Ibu dapatkan hari ini, dan siapa yang bisa membantu. Periksa pelekatan lebih dahulu.',
    massage:
      'Ucapkan ketiga kalimatnya, juga yang terakhir. Ibu yang memilih mau atau tidak, oleh siapa, dan kapan berhenti. Pijat tidak menggantikan menyusui.',
    hinders:
      'Jangan menyalahkan: cemas menunda aliran sebentar dan tidak mengeringkan ASI. Tanyakan nyeri, lalu atasi.',
    help: 'Tanyakan tandanya satu per satu dan tunggu jawabannya. Bila ada satu saja: rujuk dahulu, jangan dipijat.',
  },
  clinician: 'Menyusui yang sama di simulator',
  look: 'Ibu dalam gambar',
  tone: 'Kulit',
  tones: { 1: 'terang', 2: 'sawo terang', 3: 'sawo matang', 4: 'gelap' },
  drape: 'Kepala',
  drapes: { hair: 'Rambut diikat', scarf: 'Kerudung' },
  fullScreen: 'Layar penuh',
  leaveFullScreen: 'Keluar dari layar penuh',
  card: 'Kartu untuk dibawa pulang',
  home: 'Ke beranda',
  notKept:
    'Peramban ini tidak mengizinkan situs mengingat tampilan ibu. Pilihan berlaku sampai halaman ditutup.',
};
