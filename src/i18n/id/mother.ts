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
    'Perangkat ini tidak punya suara bahasa Indonesia. Kalimatnya tetap ada di bawah gambar: silakan Anda bacakan sendiri.',
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
      'Perdarahan banyak, demam, atau sakit kepala hebat: segera ke bidan.',
      'Begitu juga bila sesak napas, atau kaki nyeri dan bengkak.',
      'Bayi lemas atau tidak mau menyusu juga perlu pertolongan.',
    ],
  },
  pictures: {
    together: 'Seorang ibu duduk mendekap bayinya di payudara. Keduanya tenang.',
    message: 'Bayi mengisap. Tetes-tetes berjalan dari kepala ibu turun ke payudara.',
    sacs: 'Isi payudara dari dekat: kantong kecil berisi ASI. Kantong itu mengerut dan ASI mengalir keluar.',
    helps:
      'Ibu menyusui dengan tenang, cahaya hangat di sekelilingnya. Di sampingnya isi payudara dari dekat: kantong mengerut dan ASI mengalir.',
    massage:
      'Seorang ibu dilihat dari belakang, duduk condong ke depan. Dua ibu jari membuat lingkaran kecil di kiri dan kanan tulang belakang, turun perlahan.',
    hinders:
      'Ibu menyusui dengan pikiran kusut di dekat kepalanya. Di sampingnya isi payudara dari dekat: kantong tetap penuh dan diam.',
    help: 'Seorang ibu dengan bayinya; di sampingnya tanda berhenti merah dan telepon.',
  },
  model: 'Gambar mengikuti model refleks let-down, bukan keadaan ibu ini.',
  note: 'Untuk konselor',
  noteWhy: 'Hadapkan layar kepada Anda dulu. Tampilan untuk ibu kembali setelah catatan ini ditutup.',
  notes: {
    together:
      'Tanyakan dulu apa yang sudah Ibu rasakan. Banyak ibu tidak merasakan apa-apa saat ASI mengalir, dan itu wajar.',
    message:
      'Pesan itu oksitosin. Sebut saja “pesan”, tidak perlu namanya. Tunjuk jalannya: dari kepala, lewat darah, ke payudara.',
    sacs: 'Dalam sekali menyusui, ASI mengalir beberapa kali. Tandanya isapan yang lambat dan dalam, disertai menelan. Ibu tidak harus merasakannya.',
    helps:
      'Tanyakan mana yang bisa Ibu dapatkan hari ini, dan siapa yang bisa membantu. Periksa pelekatan lebih dulu.',
    massage:
      'Ucapkan ketiga kalimatnya, termasuk yang terakhir. Ibulah yang memilih: mau atau tidak, siapa yang memijat, dan kapan berhenti. Pijat tidak menggantikan menyusui.',
    hinders:
      'Jangan menyalahkan: cemas menunda aliran sebentar, tidak membuat ASI kering. Tanyakan apakah ada nyeri, lalu atasi.',
    help: 'Tanyakan tandanya satu per satu dan tunggu jawabannya. Bila ada satu saja: rujuk dulu, jangan dipijat.',
  },
  clinician: 'Lihat proses yang sama di simulator',
  look: 'Ibu dalam gambar',
  tone: 'Kulit',
  tones: { 1: 'terang', 2: 'kuning langsat', 3: 'sawo matang', 4: 'gelap' },
  drape: 'Kepala',
  drapes: { hair: 'Rambut diikat', scarf: 'Jilbab' },
  fullScreen: 'Layar penuh',
  leaveFullScreen: 'Keluar dari layar penuh',
  card: 'Kartu untuk dibawa pulang',
  home: 'Ke beranda',
  notKept:
    'Peramban ini tidak mengizinkan Ruas menyimpan pilihan ini. Pilihan berlaku sampai halaman ditutup.',
  setAside:
    'Pilihan yang tersimpan di perangkat ini tidak terbaca. Simpanan itu disisihkan, tidak dihapus; silakan memilih lagi.',
};
