import type { lessonFigures as en } from '../en/lessonFigures.ts';
import type { Words } from '../words.ts';

export const lessonFigures: Words<typeof en> = {
  reflex: {
    list: 'Langkah-langkah refleks',
    back: 'Mundur selangkah',
    next: 'Langkah berikutnya',
    values: 'Dalam model: detik ke-{seconds}, oksitosin {o} pg/mL, ASI yang diminum {v} mL.',
    caption: 'Sekali menyusui pada hari ke-10, ibu rileks. Tiap langkah adalah satu saat dari satu simulasi.',
    steps: {
      latch: {
        name: 'Bayi mengisap',
        text: 'Mulut bayi meregangkan puting dan areola; ujung-ujung saraf di sana menjawab.',
      },
      signal: {
        name: 'Saraf membawanya naik',
        text: 'Rangsang berjalan lewat saraf di sela tulang rusuk ke sumsum tulang belakang, lalu naik ke otak.',
      },
      release: {
        name: 'Hipofisis posterior melepas oksitosin',
        text: 'Sel-sel hipotalamus menyala bersama; ujungnya di hipofisis posterior melepas oksitosin ke dalam darah.',
      },
      squeeze: {
        name: 'Sel mioepitel mengerut',
        text: 'Darah sudah membawanya ke payudara. Anyaman sel mioepitel di sekeliling tiap alveolus mengerut.',
      },
      flow: { name: 'ASI mengalir', text: 'Tekanan naik, saluran ASI melebar, bayi mulai menelan.' },
      fade: {
        name: 'Mereda',
        text: 'Oksitosin terurai dalam hitungan menit; anyaman mengendur, aliran melambat.',
      },
      again: {
        name: 'Lalu berulang',
        text: 'Selama bayi terus mengisap, denyut pelepasan berikutnya datang.',
      },
    },
  },
  strips: {
    situation: 'Keadaan',
    pulses: 'Denyut oksitosin, menit 0 sampai 20',
    milk: 'ASI yang diminum',
    prolactin: 'Kenaikan prolaktin',
    pulsesDescription: '{n} denyut; menit {times}',
    meanPulses: 'rerata {mean}',
    mean: 'rerata {mean}',
    ml: '{value} mL',
    ng: '{value} ng/mL',
    hypothesis: 'hipotesis dalam model',
    another: 'Menyusui sekali lagi',
    feed: 'menyusui ke-{k}',
    caption:
      'Tiap tetes adalah satu denyut. Bayi menyusu, atau menangis, selama lima belas menit pertama. Rerata dari {n} kali menyusui. Ini model satu payudara, bukan hasil pengukuran.',
    situations: {
      relaxed: 'Tenang',
      uneasy: 'Gelisah',
      frightened: 'Takut atau nyeri',
      cry: 'Bayi hanya menangis',
      'massage-alone': 'Dipijat, tanpa bayi',
      'frightened-massage': 'Takut, sambil dipijat',
      vaginal: 'Hari ke-3, nyeri, persalinan pervaginam',
      caesarean: 'Hari ke-3, nyeri, persalinan sesar darurat',
    },
  },
};
