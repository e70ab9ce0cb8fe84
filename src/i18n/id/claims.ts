import type { claims as en } from '../en/claims.ts';
import type { Words } from '../words.ts';

export const claims: Words<typeof en> = {
  strength: {
    established: 'Mapan',
    disputed: 'Diperdebatkan',
    taught: 'Diajarkan',
    hypothesis: 'Hipotesis',
    assumption: 'Asumsi',
  },
  meaning: {
    established: 'Sumber-sumbernya sepakat.',
    disputed: 'Sumber-sumbernya berbeda pendapat, dan hal itu disebutkan dalam pernyataannya.',
    taught: 'Diajarkan dalam kursus dan SOP, entah sudah pernah diukur atau belum.',
    hypothesis: 'Masuk akal, tetapi belum ditunjukkan pada orang yang dimaksud.',
    assumption: 'Pilihan kami untuk keperluan belajar; tidak ada sumber yang menyebutnya.',
  },
  reading: {
    text: 'bagiannya dibaca',
    abstract: 'abstrak atau cuplikannya dibaca',
    cited: 'hanya diketahui dari sumber lain',
    unread: 'dikenal dari kepustakaan, tidak dibaca ulang untuk situs ini',
  },
  mark: '{strength}. Tampilkan sumbernya.',
  source: 'Sumber',
  sources: 'Sumber',
  why: 'Alasan',
  close: 'Tutup',
  onThisPage: 'Sumber di halaman ini',
  all: 'Semua pernyataan dan sumbernya',
};
