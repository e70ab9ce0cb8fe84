import type { ShownFault } from '#engines/anatomy/index.ts';
import type { Bilingual } from '../bilingual.ts';
import type { ClaimId } from '../claims/index.ts';

/** One mistake to be found in a clip: what it is called, why it matters, and what that rests on. */
export interface FaultClip {
  readonly fault: ShownFault;
  /** What else a learner may think it is, in the order in which the four stand. */
  readonly options: readonly ShownFault[];
  readonly why: Bilingual;
  readonly claim: ClaimId;
}

/** In the order of the page: the plain ones first, distance and pace last. */
export const clips: readonly FaultClip[] = [
  {
    fault: 'upward',
    options: ['too-fast', 'upward', 'on-the-bone', 'one-side'],
    why: {
      en: 'All usable sources go down, from the neck to the end of the route; one clinic page has it the other way round. Back at the top the hands lift or glide lightly, and that is no stroke.',
      id: 'Semua sumber yang dapat dipakai bergerak turun, dari leher ke ujung jalur; satu halaman klinik menuliskannya terbalik. Kembali ke atas, tangan diangkat atau meluncur ringan, dan itu bukan pijatan.',
    },
    claim: 'technique-beside-the-spine-downward',
  },
  {
    fault: 'one-side',
    options: ['over-the-flank', 'one-side', 'upward', 'too-far-out'],
    why: {
      en: 'WHO and the SOPs teach both sides of the spine at once, with two fists or two thumbs. One hand alone doubles the time and tires you, and she gets half a massage.',
      id: 'WHO dan SOP mengajarkan kedua sisi tulang belakang bersamaan, dengan dua kepalan atau dua ibu jari. Satu tangan saja butuh waktu dua kali lipat, melelahkan, dan Ibu hanya mendapat separuhnya.',
    },
    claim: 'technique-beside-the-spine-downward',
  },
  {
    fault: 'on-the-bone',
    options: ['on-the-bone', 'too-far-out', 'upward', 'too-fast'],
    why: {
      en: 'The thumbs run over the tips of the spinous processes: skin over bone, nothing to massage, and it hurts. Move out one to two fingers, until you feel muscle.',
      id: 'Ibu jari berputar di atas ujung prosesus spinosus: hanya kulit di atas tulang, tidak ada otot yang dipijat, dan terasa sakit. Geser keluar satu sampai dua jari sampai terasa otot.',
    },
    claim: 'technique-beside-the-spine-downward',
  },
  {
    fault: 'over-the-flank',
    options: ['one-side', 'over-the-flank', 'on-the-bone', 'too-fast'],
    why: {
      en: 'The hands run down over the ribs and past the last of them onto the soft flank. Nothing there belongs to this massage; stop where the ribs end.',
      id: 'Tangan turun di atas kosta, lalu melewati kosta terakhir sampai ke pinggang yang lunak. Bagian itu bukan wilayah pijat ini; berhentilah di ujung kosta.',
    },
    claim: 't12-finding',
  },
  {
    fault: 'too-far-out',
    options: ['too-far-out', 'upward', 'one-side', 'on-the-bone'],
    why: {
      en: 'Four centimetres out the thumbs have left the muscle beside the spine and work on ribs. Measure from the bone tips, never from the shoulder blade: folded arms pull it outward. The limit in cm is a training estimate.',
      id: 'Pada jarak empat sentimeter ibu jari sudah meninggalkan otot di samping tulang belakang dan menekan kosta. Ukurlah dari tonjolan tulang belakang, jangan dari tulang belikat: lengan yang terlipat menariknya keluar. Batas dalam cm adalah perkiraan untuk latihan.',
    },
    claim: 'technique-offset',
  },
  {
    fault: 'too-fast',
    options: ['upward', 'too-far-out', 'too-fast', 'over-the-flank'],
    why: {
      en: 'Ninety circles a minute feel like rubbing something off. Sources say “slow”; none gives a number, so 20–45 a minute is a training estimate.',
      id: 'Sembilan puluh lingkaran per menit terasa seperti menggosok noda. Sumber menyebut “pelan”; tidak satu pun memberi angka, jadi 20–45 per menit adalah perkiraan untuk latihan.',
    },
    claim: 'technique-pace',
  },
];
