import type { hormones as en } from '../en/hormones.ts';
import type { Words } from '../words.ts';

export const hormones: Words<typeof en> = {
  label: 'Dua hormon selama menyusui',
  event: 'Yang terjadi',
  feed: 'Bayi menyusu',
  cry: 'Bayi hanya menangis',
  minute: 'Menit',
  slider: 'Waktu, dalam menit',
  oxytocin: 'Oksitosin',
  prolactin: 'Prolaktin',
  milk: 'ASI yang diminum',
  oxytocinUnit: '{value} pg/mL',
  prolactinUnit: '{value} ng/mL',
  milkUnit: '{value} mL',
  latch: 'melekat',
  off: 'lepas',
  cryFrom: 'menangis',
  cryTo: 'tenang',
  sliderValue: 'Menit {minute}: oksitosin {o} pg/mL, prolaktin {p} ng/mL, ASI yang diminum {v} mL',
  description:
    'Tiga kurva selama {minutes} menit. Oksitosin: {pulses} denyut pelepasan antara menit {from} dan {to}, puncak {oPeak} pg/mL. Prolaktin: dari {pStart} sampai paling tinggi {pPeak} ng/mL pada menit {pTime}. ASI yang diminum: {milk} mL.',
  model:
    'Model satu payudara seorang ibu, bukan hasil pengukuran; benih acak lain dan ibu lain akan berbeda.',
  caption:
    'Gambar 1. Ibu yang sama, rileks, hari ke-10. Oksitosin dilepaskan dalam denyut yang menyusut separuh dalam beberapa menit; prolaktin naik sekali, perlahan, dan bertahan setelah menyusui selesai.',
};
