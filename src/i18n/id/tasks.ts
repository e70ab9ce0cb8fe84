import type { tasks as english } from '../en/tasks.ts';
import type { Words } from '../words.ts';

export const tasks: Words<typeof english> = {
  predict: {
    label: 'Tebak dulu',
    lock: 'Ini tebakan saya',
    chooseFirst: 'Pilih satu jawaban dulu.',
    numberFirst: 'Tulis dulu angka dari {least} sampai {most}.',
    working: 'Jawabannya sedang dihitung.',
    failed: 'Jawabannya tidak dapat dihitung di sini. Tebakan Anda tetap tercatat; coba sekali lagi.',
    retry: 'Coba lagi',
    right: 'Ya, itulah yang terjadi.',
    wrong: 'Banyak yang menjawab begitu, tetapi yang terjadi lain.',
    near: 'Hampir pas: ini dihitung tepat.',
    far: 'Kali ini belum. Angka seperti ini memang sulit ditebak, dan itu pun perlu diketahui.',
    yours: 'tebakan Anda',
    happens: 'yang terjadi',
    guessed: 'Tebakan Anda: {guess}. Jawabannya: {answer}.',
    show: 'Lihat jalannya',
    again: 'Tebak lagi',
    beforeRight: 'Tebakan pertama tepat',
    beforeWrong: 'Tebakan pertama lain',
  },
  challenges: {
    label: 'Tantangan',
    stars: '{n} dari 3 bintang',
    open: 'belum tercapai',
    start: 'Mulai dari sini',
    check: 'Periksa',
    hint: 'Petunjuk (kurang satu bintang)',
    hintLabel: 'Petunjuk',
    solution: 'Tunjukkan satu cara (sisa satu bintang)',
    solutionShown: 'Ini salah satu cara; mungkin ada cara lain. Periksa, atau cari cara Anda sendiri.',
    notYet: 'Belum.',
    already: 'Sasarannya sudah tercapai sebelum Anda mulai. Tekan “Mulai dari sini”, lalu capai sendiri.',
    reached: 'Tercapai, {n} bintang dari 3.',
    better: 'Tanpa petunjuk dan bantuan, nilainya tiga bintang.',
  },
  progress: {
    predicted: '{done} dari {all} sudah ditebak, {right} tepat',
    stars: '{stars} dari {all} bintang',
    kept: 'Kemajuan Anda tersimpan di perangkat ini.',
    blocked:
      'Peramban ini tidak mengizinkan Ruas menyimpan apa pun. Kemajuan Anda berlaku sampai halaman ditutup.',
    corrupt:
      'Catatan kemajuan di perangkat ini tidak terbaca dan sudah disisihkan. Hitungan mulai dari awal.',
    clear: 'Hapus kemajuan saya',
    really: 'Hapus semua yang sudah Anda capai pada alat ini?',
    yes: 'Ya, hapus',
    no: 'Jangan dihapus',
    cleared: 'Kemajuan Anda pada alat ini sudah dihapus.',
  },
};
