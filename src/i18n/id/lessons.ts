import type { lessons as en } from '../en/lessons.ts';
import type { Words } from '../words.ts';

export const lessons: Words<typeof en> = {
  title: 'Pelajaran',
  description:
    'Pelajaran singkat tentang ASI, hormon, pijat, dan angka, masing-masing dengan gambar yang bergerak.',
  lead: 'Singkat, dengan gambar yang bisa dijalankan dan pertanyaan untuk dijawab sebelum melihat. Sejauh ini ada satu; yang lain sedang ditulis.',
  lesson: 'Pelajaran {n}',
  minutes: '{n} menit membaca',
  aims: 'Setelah pelajaran ini Anda dapat',
  summary: 'Singkatnya',
  stale: 'Naskah bahasa Inggris pelajaran ini sudah berubah; versi ini mengikutinya sampai revisi {follows}.',
};
