import type { glossary as en } from '../en/glossary.ts';
import type { Words } from '../words.ts';

export const glossary: Words<typeof en> = {
  title: 'Glosarium',
  description:
    'Istilah tentang ASI, hormon, persalinan, pijat, dan statistik, bahasa Indonesia dan Inggris berdampingan.',
  lead: '{n} istilah berikut artinya, bahasa Indonesia dan Inggris berdampingan.',
  search: 'Cari istilah',
  searchHint: 'Bahasa Indonesia atau Inggris',
  found: '{n} istilah',
  none: 'Tidak ada istilah dengan huruf itu. Coba potongan kata yang lebih pendek.',
  also: 'juga: {names}',
  topics: {
    milk: 'ASI dan payudara',
    hormones: 'Hormon dan saraf',
    birth: 'Persalinan dan hari-hari pertama',
    back: 'Punggung dan pijat',
    statistics: 'Pasangan, koefisien, dan nilai p',
    research: 'Penelitian dan cara membacanya',
  },
  columns: { here: 'Indonesia', there: 'Inggris', meaning: 'Arti' },
};
