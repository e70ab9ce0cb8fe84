import type { about as en } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about: Words<typeof en> = {
  title: 'Tentang Ruas',
  description: 'Untuk apa Ruas, bagaimana kekuatan buktinya dinilai, keterbatasan, sumber, dan lisensinya.',
  what: 'Apa ini',
  whatText:
    'Ruas, dari <i>ruas tulang belakang</i>, mengajarkan tiga hal dengan mesin hitung yang sama: pijat oksitosin, refleks let-down, dan cara membaca korelasi. Ruas berawal dari satu penelitian pada 25 ibu di Mopuya, dan dibuat untuk mahasiswa kebidanan, para dosennya, dan konselor yang menjelaskan refleks let-down kepada ibu.',
  advice:
    'Ruas adalah bahan belajar, bukan nasihat medis perorangan. Bila keadaan ibu atau bayi mengkhawatirkan, ikuti aturan di tempat kerja Anda.',
  strengths: 'Seberapa yakin kami',
  strengthsText:
    'Di sebelah setiap pernyataan fakta ada tanda. Tekan tanda itu untuk melihat kekuatan bukti dan sumbernya.',
  limits: 'Yang perlu diingat',
  limitsList: [
    'Kebanyakan sumber dibaca sebagai abstrak atau cuplikan; setiap sumber menyebut seberapa banyak yang dibaca.',
    'Model tetaplah model: model let-down dan kohort buatan menunjukkan bagaimana sesuatu bisa terjadi, bukan keadaan seorang ibu.',
    'Dosis, tekanan, irama, dan besar lingkaran dalam latihan pijat adalah perkiraan untuk latihan; tidak ada sumber yang menyebutnya.',
    'Peramban tidak bisa merasakan tekanan dan tidak tahu apakah punggung yang sesungguhnya dipijat dengan benar. Tidak ada bagian situs ini yang menyatakan seseorang kompeten.',
    'Bahasa Indonesianya ditulis untuk bidan dan masih perlu dibaca bidan penutur asli, terutama kalimat untuk ibu.',
    'Diuji di Chromium; fitur yang dipakai adalah fitur yang ada di semua peramban terkini.',
  ],
  data: 'Data Anda',
  dataText:
    'Tanpa akun, tanpa pelacakan, tanpa menghubungi server lain. Pilihan dan hasil kerja Anda tersimpan di perangkat dan peramban ini sampai Anda mengekspor atau menghapusnya.',
  licence: 'Lisensi',
  licenceText:
    'Teks dan gambar CC BY-SA 4.0, seperti penelitiannya; kode MIT. Penelitiannya: Rahayu F, Ilmiah WS, Maulina R, 2025, <doi>doi 10.62951/icistech.v5i1.185</doi>.',
  source: 'Kode sumber',
  sourceMissing: 'Salinan Ruas ini diterbitkan tanpa alamat kode sumber; pengelolanya dapat mengisinya.',
  claims: 'Semua pernyataan dan sumbernya',
  claimsCount: '{n} pernyataan',
  topics: {
    prolactin: 'Prolaktin',
    oxytocin: 'Oksitosin',
    milkEjection: 'Refleks let-down',
    milkProduction: 'Pembuatan ASI',
    counselling: 'Konseling',
    massageTechnique: 'Pijat: teknik',
    massageEvidence: 'Pijat: bukti',
    landmarks: 'Patokan di punggung',
    safety: 'Keamanan',
    statistics: 'Statistik',
    study: 'Penelitian Mopuya',
  },
};
