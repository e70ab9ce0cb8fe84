import type { site as en } from '../en/site.ts';
import type { Words } from '../words.ts';

export const site: Words<typeof en> = {
  name: 'Ruas',
  skip: 'Langsung ke isi',
  navigation: 'Utama',
  languages: 'Bahasa',
  menu: 'Menu',
  nav: {
    letDown: 'Let-down',
    spine: 'Pijat',
    lessons: 'Pelajaran',
    study: 'Penelitian',
    sandbox: 'Lab kohort',
    about: 'Tentang',
  },
  preferences: {
    open: 'Pengaturan',
    title: 'Pengaturan',
    close: 'Tutup',
    language: 'Bahasa',
    theme: 'Tema',
    themeSystem: 'Ikut perangkat',
    themeLight: 'Terang',
    themeDark: 'Gelap',
    motion: 'Gerak',
    motionSystem: 'Ikut perangkat',
    motionReduced: 'Langkah demi langkah',
    motionFull: 'Bergerak',
    projector: 'Proyektor: huruf lebih besar, garis lebih tebal',
    kept: 'Pilihan ini tersimpan di perangkat ini.',
    blocked: 'Peramban ini tidak mengizinkan Ruas menyimpan apa pun. Pilihan berlaku sampai halaman ditutup.',
    corrupt: 'Simpanan lama tidak dapat dibaca dan sudah disisihkan. Ruas mulai dengan pengaturan awal.',
  },
  footer: {
    advice: 'Ruas adalah bahan belajar, bukan nasihat medis perorangan.',
    licence:
      'Teks dan gambar CC BY-SA 4.0, kode MIT. Berangkat dari Rahayu, Ilmiah, dan Maulina 2025, doi 10.62951/icistech.v5i1.185.',
    privacy: 'Tanpa pelacakan. Tidak ada yang keluar dari perangkat ini kecuali Anda sendiri mengekspornya.',
    glossary: 'Glosarium',
  },
  link: {
    defaults: 'Tampilkan keadaan awal',
    problems: {
      malformed: 'Tautan ini tidak terbaca utuh; mungkin terpotong. Gambar menampilkan keadaan awalnya.',
      'newer-version':
        'Tautan ini dibuat dengan versi Ruas yang lebih baru. Muat ulang halaman untuk mendapat versi itu; sementara ini gambar menampilkan keadaan awalnya.',
      'other-kind': 'Tautan ini milik gambar lain. Gambar ini menampilkan keadaan awalnya.',
      'out-of-range': 'Tautan ini berisi angka yang tidak mungkin. Gambar menampilkan keadaan awalnya.',
      'wrong-shape': 'Tautan ini berisi tabel dengan ukuran lain. Gambar menampilkan keadaan awalnya.',
    },
    dismiss: 'Mengerti',
  },
  noScript: 'Tanpa JavaScript gambar tidak bergerak; seluruh teks tetap ada.',
  notFound: {
    title: 'Halaman ini tidak ada',
    text: 'Mungkin alamatnya salah ketik atau terpotong. Pekerjaan Anda tidak hilang.',
    home: 'Ke halaman depan',
  },
  embed: {
    open: 'Buka di Ruas',
    by: 'Gambar dari Ruas',
  },
};
