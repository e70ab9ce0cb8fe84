import type { Bilingual } from './bilingual.ts';
import type { ClaimId } from './claims/index.ts';

/** What is often said to a mother, and a kind answer that holds. */
export interface Myth {
  readonly id: string;
  readonly said: Bilingual;
  readonly answer: Bilingual;
  readonly claim: ClaimId;
}

/** From facts/physiology.md §4. */
export const myths: readonly Myth[] = [
  {
    id: 'small-breasts',
    said: {
      en: 'My breasts are too small for enough milk.',
      id: 'Payudara saya kecil, ASI-nya pasti kurang.',
    },
    answer: {
      en: 'Size is mostly fat, and fat makes no milk. Small or large, it does not set how much you make. Let her drink when she asks.',
      id: 'Besar kecilnya terutama karena lemak, dan lemak tidak membuat ASI. Kecil atau besar, itu tidak menentukan banyaknya ASI. Susui saja setiap kali bayi minta.',
    },
    claim: 'breast-size-and-yield',
  },
  {
    id: 'no-tingle',
    said: {
      en: 'I feel no tingling, so nothing comes.',
      id: 'Tidak terasa kesemutan, berarti tidak keluar.',
    },
    answer: {
      en: 'Many mothers feel nothing. Listen: there, he swallows.',
      id: 'Banyak ibu tidak merasakan apa-apa. Coba dengarkan: nah, dia menelan.',
    },
    claim: 'let-down-often-not-felt',
  },
  {
    id: 'pump',
    said: {
      en: 'I pumped only this much. My milk is drying up.',
      id: 'Dipompa cuma segini. ASI saya mau habis.',
    },
    answer: {
      en: 'A pump leaves much behind: it takes about half of what is there. Your baby and her nappies tell you more.',
      id: 'Pompa menyisakan banyak: yang diambil kira-kira separuh dari yang ada. Bayi dan popoknya lebih bisa dipercaya.',
    },
    claim: 'pumped-volume-is-not-supply',
  },
  {
    id: 'wait',
    said: {
      en: 'I wait until they are full, then there is more.',
      id: 'Saya tunggu penuh dulu, biar banyak.',
    },
    answer: {
      en: 'It feels like that. But a full breast slows down. Often and well emptied keeps it busy.',
      id: 'Rasanya memang begitu. Tapi payudara yang penuh justru melambat. Makin sering dan makin baik dikosongkan, makin lancar ia bekerja.',
    },
    claim: 'emptier-breast-makes-faster',
  },
  {
    id: 'stress',
    said: { en: 'I was so worried that my milk has dried up.', id: 'Saya banyak pikiran, ASI jadi kering.' },
    answer: {
      en: 'Worry can make the milk wait. It does not dry it up. Shall we sit down quietly first?',
      id: 'Banyak pikiran bisa membuat ASI menunggu. Tidak sampai kering. Bagaimana kalau kita duduk tenang dulu?',
    },
    claim: 'stress-prolactin-and-milk-unchanged',
  },
  {
    id: 'massage-makes-milk',
    said: { en: 'If I am massaged, I will have more milk.', id: 'Kalau dipijat, ASI saya jadi banyak, kan?' },
    answer: {
      en: 'It may relax you, and then milk may flow more easily. Whether it becomes more, nobody knows for sure. Feeding often is what makes it.',
      id: 'Pijat mungkin membuat Ibu rileks, dan ASI mungkin lebih mudah mengalir. Jadi lebih banyak atau tidak, belum ada yang tahu pasti. Yang membuat ASI terus diproduksi adalah sering menyusui.',
    },
    claim: 'massage-flow-not-volume',
  },
];
