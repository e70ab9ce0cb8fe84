import type { lessons as en } from '../en/lessons.ts';
import type { Words } from '../words.ts';

export const lessons: Words<typeof en> = {
  title: 'Pelajaran',
  description:
    'Pelajaran singkat tentang ASI, hormon, pijat, dan angka, masing-masing dengan gambar yang bisa dijalankan.',
  lead: 'Masing-masing paling lama seperempat jam: gambar yang bisa dijalankan, tebakan sebelum melihat, serta beberapa soal di awal dan di akhir yang menunjukkan kenaikan pemahaman Anda. Silakan mulai dari mana saja.',
  lesson: 'Pelajaran {n}',
  minutes: '{n} menit membaca',
  aims: 'Setelah pelajaran ini Anda dapat',
  stale: 'Naskah bahasa Inggris pelajaran ini sudah berubah; versi ini mengikutinya sampai revisi {follows}.',
  disputed: 'Para peneliti berbeda pendapat',
  openSimulator: 'Buka di simulator dan ubah sendiri',
  openSandbox: 'Buka di lab kohort dan ubah sendiri',
  openStudy: 'Lihat di halaman tentang penelitian itu',
  resume: 'Anda pernah sampai di sini. Lanjutkan dari',
  nextLabel: 'Langkah berikutnya',
  next: 'Berikutnya:',
  lastOne: 'Ini pelajaran terakhir.',
  toPath: 'Lihat kemajuan Anda',
  kept: {
    blocked:
      'Peramban ini tidak mengizinkan situs menyimpan apa pun. Jawaban Anda berlaku sampai halaman ini ditutup, dan tidak bisa disimpan ke berkas dari halaman pelajaran.',
    corrupt:
      'Catatan kemajuan di perangkat ini tidak terbaca. Catatan itu disisihkan, tidak dihapus, dan catatan baru sudah dimulai.',
  },
  path: {
    state: { new: 'belum dimulai', begun: 'sudah dimulai', done: 'selesai' },
    score: 'pascates {right} dari {of}',
    gain: 'pascates {right} dari {of}, pretes {before}',
    progress: 'Kemajuan Anda',
    summary: '{done} dari {all} pelajaran selesai.',
    where: 'Catatan ini hanya ada di perangkat dan peramban ini. Orang lain tidak melihatnya.',
    start: 'Mulailah dari',
    goOn: 'Lanjutkan ke',
    allDone: 'Semua pelajaran selesai. Pascates boleh diulang; soalnya diacak ulang.',
    save: 'Simpan ke berkas',
    load: 'Muat dari berkas',
    forget: 'Hapus catatan kemajuan',
    forgetSure: 'Hapus semuanya?',
    forgetYes: 'Ya, hapus',
    forgetNo: 'Tidak, simpan saja',
    file: 'ruas-pelajaran.json',
    loaded: 'Sudah dimuat. Isi berkas ditambahkan; tidak ada catatan di sini yang hilang.',
    forgotten: 'Sudah dihapus.',
    problems: {
      'not-ours':
        'Ini bukan berkas kemajuan pelajaran dari situs ini, atau berkasnya rusak. Tidak ada yang diubah.',
      newer:
        'Berkas ini disimpan oleh versi situs yang lebih baru. Muat ulang halaman lalu coba lagi. Tidak ada yang diubah.',
    },
  },
};
