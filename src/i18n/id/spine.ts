import type { spine as en } from '../en/spine.ts';
import type { Words } from '../words.ts';

export const spine: Words<typeof en> = {
  title: 'Di mana tangan bekerja',
  description:
    'Jalur pijat oksitosin dari C7 sampai T12, tempat variasi lain berhenti, kapan tidak boleh memijat, dan seberapa yakin kita.',
  lead: 'Jalurnya mulai dari C7, tulang yang menonjol di pangkal leher, lalu turun di kedua sisi tulang belakang, di samping tulang dan tidak pernah di atasnya. Penelitian yang dibahas di situs ini sampai T12; kebanyakan kursus berhenti lebih tinggi.',
  notYet:
    'Sejauh ini ada: jalur, variasinya, dan tanda berhenti. Tulang belakang tiga dimensi, gerak tangan, dan latihannya sedang dibuat.',
  caption: 'Punggung dilihat dari belakang. Ruas tulang belakang digambar menurut ukuran, C7 sampai T12.',
  stop: 'Berhenti: kapan tidak boleh memijat',
  stopLead: 'Periksa ini sebelum mulai, dan selama memijat.',
  taught: 'Yang diajarkan',
  variants: 'Tempat sumber-sumber berbeda',
  landmarks: 'Mencari patokan',
  choices: 'Pilihan situs ini',
  choicesLead:
    'Tidak ada sumber yang menyebut angka-angka ini. Semuanya perkiraan untuk latihan, dan ditandai demikian di mana pun muncul.',
  evidence: 'Yang dapat dan tidak dapat dilakukannya',
};
