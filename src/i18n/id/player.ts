import type { player as english } from '../en/player.ts';
import type { Words } from '../words.ts';

export const player: Words<typeof english> = {
  group: 'Waktu',
  play: 'Putar',
  pause: 'Jeda',
  again: 'Putar lagi',
  back: 'Mundur satu langkah',
  forward: 'Maju satu langkah',
  rewind: 'Kembali ke awal',
  time: 'Waktu pada gambar',
  speed: 'Kecepatan',
  times: '× {rate}',
};
