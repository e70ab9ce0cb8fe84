import type { Term } from './types.ts';

/** Studies and how to read them. */
export const research = [
  {
    id: 'cross-sectional',
    name: { en: 'cross-sectional study', id: 'penelitian potong lintang' },
    meaning: {
      en: 'Everything is measured at one time, so nothing shows which came first.',
      id: 'Semua diukur pada satu waktu, sehingga tidak terlihat mana yang lebih dulu.',
    },
  },
  {
    id: 'confounder',
    name: { en: 'confounder', id: 'faktor perancu' },
    also: { id: 'variabel perancu' },
    meaning: {
      en: 'A third variable tied to both, which can make an association that is not one of cause.',
      id: 'Variabel ketiga yang terkait dengan keduanya, yang dapat memunculkan hubungan tanpa sebab-akibat.',
    },
  },
  {
    id: 'effect-modifier',
    name: { en: 'effect modifier', id: 'pengubah efek' },
    meaning: {
      en: 'A variable on whose level the strength of an association depends.',
      id: 'Variabel yang tingkatnya menentukan kuat lemahnya suatu hubungan.',
    },
  },
  {
    id: 'reverse-causation',
    name: { en: 'reverse causation', id: 'sebab-akibat terbalik' },
    meaning: {
      en: 'What is taken for the effect is the cause: mothers whose milk flows may have more rest for a massage.',
      id: 'Yang dikira akibat justru sebab: ibu yang ASI-nya lancar mungkin lebih sempat dipijat.',
    },
  },
  {
    id: 'rct',
    name: { en: 'randomised controlled trial', id: 'uji acak terkontrol' },
    also: { en: 'RCT', id: 'RCT' },
    meaning: {
      en: 'A trial in which chance decides who gets what, so that the groups differ by chance alone.',
      id: 'Uji dengan pembagian secara acak, sehingga kelompok hanya berbeda karena kebetulan.',
    },
  },
  {
    id: 'quasi-experiment',
    name: { en: 'quasi-experiment', id: 'kuasi-eksperimen' },
    meaning: {
      en: 'A trial without chance deciding the groups.',
      id: 'Uji tanpa pembagian kelompok secara acak.',
    },
  },
  {
    id: 'control-group',
    name: { en: 'control group', id: 'kelompok kontrol' },
    meaning: {
      en: 'The group without the treatment, with which the other is compared.',
      id: 'Kelompok tanpa perlakuan sebagai pembanding.',
    },
  },
  {
    id: 'pre-post',
    name: { en: 'pre-test post-test', id: 'pretes–pascates' },
    meaning: {
      en: 'Measured before and after; without a control group, time itself may have made the change.',
      id: 'Diukur sebelum dan sesudah; tanpa kelompok kontrol, perubahan bisa terjadi karena waktu saja.',
    },
  },
  {
    id: 'bias',
    name: { en: 'bias', id: 'bias' },
    meaning: {
      en: 'An error that does not shrink when more people are studied.',
      id: 'Kesalahan yang tidak mengecil walaupun lebih banyak orang diteliti.',
    },
  },
  {
    id: 'blinding',
    name: { en: 'blinding', id: 'penyamaran (blinding)' },
    meaning: {
      en: 'Who judges the result does not know who got the treatment.',
      id: 'Penilai hasil tidak tahu siapa yang mendapat perlakuan.',
    },
  },
  {
    id: 'null-result',
    name: { en: 'null result', id: 'hasil tidak bermakna' },
    meaning: {
      en: 'A result that could well be chance. It does not show that there is no effect.',
      id: 'Hasil yang bisa saja kebetulan. Ini tidak menunjukkan bahwa efeknya tidak ada.',
    },
  },
  {
    id: 'systematic-review',
    name: { en: 'systematic review', id: 'tinjauan sistematis' },
    meaning: {
      en: 'All studies of a question, searched for and judged by a plan.',
      id: 'Semua penelitian tentang satu pertanyaan, dicari dan dinilai menurut rencana.',
    },
  },
  {
    id: 'meta-analysis',
    name: { en: 'meta-analysis', id: 'meta-analisis' },
    meaning: {
      en: 'The results of several studies pooled into one number.',
      id: 'Hasil beberapa penelitian yang digabung menjadi satu angka.',
    },
  },
  {
    id: 'hypothesis',
    name: { en: 'hypothesis', id: 'hipotesis' },
    meaning: {
      en: 'A statement that a study may speak against.',
      id: 'Pernyataan yang dapat dibantah oleh penelitian.',
    },
  },
  {
    id: 'assumption',
    name: { en: 'assumption', id: 'asumsi' },
    meaning: {
      en: 'Something taken as given, without which the result does not follow.',
      id: 'Hal yang dianggap benar; tanpanya hasil tidak berlaku.',
    },
  },
] as const satisfies readonly Term[];
