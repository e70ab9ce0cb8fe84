import type { LandmarkId, Level } from '#engines/anatomy/index.ts';
import type { Bilingual } from '../bilingual.ts';
import type { ClaimId } from '../claims/index.ts';

/** One stop of the tour: what is done, why, what goes wrong, what it rests on, and what the picture shows. */
export interface TourStop {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly why: Bilingual;
  readonly error: Bilingual;
  readonly claim: ClaimId;
  readonly scene: {
    /** Leaning unless told. */
    readonly posture?: 'standing' | 'leaning';
    /** From where the model is looked at: degrees to her left and up from behind, nearness, and the level. */
    readonly camera: {
      readonly around: number;
      readonly up: number;
      readonly zoom: number;
      readonly at: Level;
    };
    /** Which part of the drawing is seen. */
    readonly view?: 'behind' | 'c7';
    readonly landmark?: LandmarkId;
    /** Vertebrae that are named and stand out. */
    readonly levels?: readonly Level[];
    /** Where the distance from the midline to the route is drawn and told. */
    readonly distance?: Level;
    /** Vertebra beside which the thumbs lie; the hands can be played from there. */
    readonly thumbs?: Level;
    readonly bones?: boolean;
    readonly route?: boolean;
  };
}

/** The steps of facts/massage.md §2, drawn together into ten. */
export const tour = [
  {
    id: 'prepare',
    title: { en: 'Prepare the place', id: 'Siapkan tempat' },
    text: {
      en: 'Warm room, door or curtain closed. Chair, table, pillow, one or two towels, a little oil, warm water and a cloth, a watch, the record: all within reach.',
      id: 'Ruang hangat, pintu atau tirai tertutup. Kursi, meja, bantal, satu atau dua handuk, sedikit minyak, air hangat dan waslap, jam, catatan: semua dalam jangkauan.',
    },
    why: {
      en: 'Nothing interrupts her once you have begun; warmth and quiet are what the massage hopes to give.',
      id: 'Begitu mulai tidak ada yang menyela; kehangatan dan ketenangan adalah hal yang diharapkan dari pijat ini.',
    },
    error: {
      en: 'Going to fetch the oil midway; a cold room.',
      id: 'Mengambil minyak di tengah pijat; ruang dingin.',
    },
    claim: 'technique-sop-ribs',
    scene: { bones: false, camera: { around: 34, up: -4, zoom: 0.7, at: 'T7' } },
  },
  {
    id: 'ask',
    title: { en: 'Greet, explain, ask', id: 'Beri salam, jelaskan, minta izin' },
    text: {
      en: 'Say who you are and what you will do. Promise only what holds: “It may relax you and help your milk flow.” She says yes herself, chooses who massages and what is uncovered, and may stop at any time.',
      id: 'Perkenalkan diri dan jelaskan yang akan dilakukan. Janjikan yang benar saja: “Mungkin Ibu lebih rileks dan ASI lebih mudah mengalir.” Ibu sendiri yang mengizinkan, memilih pemijat, memilih bagian yang terbuka, dan boleh minta berhenti kapan saja.',
    },
    why: {
      en: 'Her consent is hers alone, and a promise of more milk would not be true.',
      id: 'Persetujuan adalah milik Ibu, dan janji bahwa ASI bertambah banyak tidak benar.',
    },
    error: {
      en: 'Asking only the husband; promising more milk.',
      id: 'Hanya meminta izin suami; menjanjikan ASI lebih banyak.',
    },
    claim: 'consent-and-helper',
    scene: { bones: false, camera: { around: -40, up: -14, zoom: 0.76, at: 'T5' } },
  },
  {
    id: 'screen',
    title: { en: 'Is it safe for her today?', id: 'Amankah bagi Ibu hari ini?' },
    text: {
      en: 'Look for the danger signs and at the skin of her back. Bladder emptied, uterus, lochia and blood pressure checked, the baby safe and near. Any sign: no massage, wait or refer.',
      id: 'Cari tanda bahaya dan periksa kulit punggung. Kandung kemih kosong; rahim, lokia, dan tekanan darah diperiksa; bayi aman dan dekat. Bila ada tanda bahaya: jangan dipijat, tunda atau rujuk.',
    },
    why: {
      en: 'A mother with a clot, bleeding or pre-eclampsia needs help, not hands on her back.',
      id: 'Ibu dengan bekuan darah, perdarahan, atau preeklamsia memerlukan pertolongan, bukan pijat.',
    },
    error: {
      en: 'Leaving it out because “it is only a massage”.',
      id: 'Dilewati karena “cuma dipijat”.',
    },
    claim: 'refer-before-massage',
    scene: { bones: false, camera: { around: 0, up: 0, zoom: 1.05, at: 'T8' } },
  },
  {
    id: 'position',
    title: { en: 'Hands clean, she leans forward', id: 'Tangan bersih, Ibu condong ke depan' },
    text: {
      en: 'Wash your hands; nails short, rings off. She sits leaning forward, arms folded on the table, head on her arms, feet on the floor, breasts free, bra off or loosened as she prefers. You stand behind her, back straight.',
      id: 'Cuci tangan; kuku pendek, cincin dilepas. Ibu duduk condong ke depan, lengan terlipat di meja, kepala di atas lengan, kaki menapak, payudara bebas, bra dilepas atau dilonggarkan sesuai keinginannya. Anda berdiri di belakang dengan punggung tegak.',
    },
    why: {
      en: 'The muscles beside the spine let go, and her belly is not squeezed.',
      id: 'Otot di samping tulang belakang mengendur, dan perut tidak tertekan.',
    },
    error: {
      en: 'A caesarean wound against the edge of the table; a twisted neck; dangling feet.',
      id: 'Luka sesar menekan tepi meja; leher terpuntir; kaki menggantung.',
    },
    claim: 'technique-who',
    scene: { bones: false, camera: { around: 76, up: -30, zoom: 0.7, at: 'T6' } },
  },
  {
    id: 'c7',
    title: { en: 'Find C7', id: 'Cari C7' },
    text: {
      en: 'Feel for the bone that stands out where the neck begins. Let her lift her head a little: C6 slides away, C7 stays. If the bone above stays too, you are on C7 and T1.',
      id: 'Raba tulang yang menonjol di pangkal leher. Minta Ibu sedikit menengadah: C6 bergeser menghilang, C7 tetap. Bila tulang di atasnya juga tetap, jari Anda di C7 dan T1.',
    },
    why: {
      en: 'Everything below is counted from here. One level either way is normal: checked by X-ray, the test was right in 18% and within one level in 58%.',
      id: 'Semua hitungan di bawahnya dimulai dari sini. Meleset satu ruas itu wajar: diperiksa dengan rontgen, uji ini tepat pada 18% dan meleset paling banyak satu ruas pada 58%.',
    },
    error: {
      en: 'Taking T1 or C6 for C7 and being sure of it.',
      id: 'Mengira T1 atau C6 sebagai C7 dan merasa yakin.',
    },
    claim: 'c7-finding',
    scene: {
      view: 'c7',
      landmark: 'c7',
      levels: ['C7'],
      camera: { around: 0, up: 4, zoom: 2.8, at: 'T1' },
    },
  },
  {
    id: 'count',
    title: { en: 'Count down, check at the blades', id: 'Hitung ke bawah, cocokkan dengan belikat' },
    text: {
      en: 'Count in threes: C7, T3, T6, T9, T12. Upright, as here and as it was measured, the tip of the blade lies beside T8, give or take one; leaning forward moves it.',
      id: 'Hitung tiga-tiga: C7, T3, T6, T9, T12. Saat tegak, seperti pada gambar dan pada pengukurannya, sudut bawah belikat berada di samping T8, lebih kurang satu ruas; posisi condong menggesernya.',
    },
    why: {
      en: 'You need to know where your own route ends: T6, T8 or T12, as your source has it.',
      id: 'Anda perlu tahu di mana jalur Anda berakhir: T6, T8, atau T12, sesuai sumber Anda.',
    },
    error: {
      en: 'Taking the tip of the blade for T7; measuring the side distance from the blade.',
      id: 'Mengira sudut belikat setinggi T7; mengukur jarak samping dari belikat.',
    },
    claim: 'scapula-inferior-angle-t8',
    scene: {
      posture: 'standing',
      landmark: 'scapula-inferior-angle',
      levels: ['C7', 'T3', 'T6', 'T9', 'T12'],
      camera: { around: 0, up: 0, zoom: 1.1, at: 'T7' },
    },
  },
  {
    id: 'path',
    title: { en: 'One to two fingers out', id: 'Satu sampai dua jari ke samping' },
    text: {
      en: 'From just below C7 move one to two fingers out on each side: 2.5 cm in this picture, 2 cm at T11–T12. There the thumbs lie on muscle, beside the bones.',
      id: 'Dari sedikit di bawah C7 geser satu sampai dua jari ke tiap sisi: 2,5 cm pada gambar ini, 2 cm pada T11–T12. Di sana ibu jari berada di atas otot, di samping tulang.',
    },
    why: {
      en: 'Bone tips hurt; farther out there are ribs, and below them the soft flank. The centimetres are a training estimate.',
      id: 'Menekan tonjolan tulang terasa sakit; lebih keluar ada kosta, dan di bawahnya pinggang yang lunak. Angka sentimeter adalah perkiraan untuk latihan.',
    },
    error: {
      en: 'Thumbs on the bone, or out over the ribs.',
      id: 'Ibu jari di atas tulang, atau keluar ke atas kosta.',
    },
    claim: 'technique-offset',
    scene: { route: true, distance: 'T4', camera: { around: 12, up: 4, zoom: 1.9, at: 'T5' } },
  },
  {
    id: 'first-circles',
    title: { en: 'Fists, thumbs forward, small circles', id: 'Kepalan, ibu jari ke depan, lingkaran kecil' },
    text: {
      en: 'Warm a little oil in your hands. Loose fists, thumbs forward, both sides at once: small slow circles, each a little lower than the last.',
      id: 'Hangatkan sedikit minyak di tangan. Kepalan longgar, ibu jari ke depan, kedua sisi bersamaan: lingkaran kecil dan pelan, makin lama makin turun.',
    },
    why: {
      en: 'The fist steadies the thumb; downward and both sides is what all usable sources teach. Pace and size are training estimates.',
      id: 'Kepalan menopang ibu jari; turun dan kedua sisi adalah yang diajarkan semua sumber yang dapat dipakai. Irama dan ukuran adalah perkiraan untuk latihan.',
    },
    error: {
      en: 'Rubbing straight, upward, or one side at a time.',
      id: 'Menggosok lurus, ke atas, atau satu sisi bergantian.',
    },
    claim: 'technique-beside-the-spine-downward',
    scene: { thumbs: 'T2', route: true, camera: { around: 20, up: 14, zoom: 1.7, at: 'T4' } },
  },
  {
    id: 'watch',
    title: { en: 'Firm but pleasant, eyes on her', id: 'Mantap tetapi nyaman, amati Ibu' },
    text: {
      en: 'Ask early: “Too hard? Too soft?” Keep the rhythm to the end of the route, lift off, begin again at the top, 2 to 5 minutes. Dripping, thirst and mild cramps are ordinary. Pain, pallor, dizziness, breathlessness, or her “stop”: hands off at once.',
      id: 'Tanyakan sejak awal: “Terlalu keras? Kurang kuat?” Jaga irama sampai ujung jalur, angkat tangan, mulai lagi dari atas, 2 sampai 5 menit. Menetes, haus, dan mulas ringan itu biasa. Nyeri, pucat, pusing, sesak, atau Ibu minta berhenti: lepaskan tangan segera.',
    },
    why: {
      en: 'Pain defeats the aim, and you are the one who sees her turn pale.',
      id: 'Rasa sakit menggagalkan tujuannya, dan Andalah yang melihat bila Ibu memucat.',
    },
    error: {
      en: 'Talking over her head; never asking.',
      id: 'Mengobrol dengan orang lain; tidak pernah bertanya.',
    },
    claim: 'stop-at-once',
    scene: { thumbs: 'T8', route: true, camera: { around: 0, up: 0, zoom: 1, at: 'T9' } },
  },
  {
    id: 'close',
    title: { en: 'Last stroke, feed, write it down', id: 'Gerakan terakhir, menyusui, catat' },
    text: {
      en: 'End where your route ends and lift off. Wipe, cover, help her up slowly. Feed or express now and look at the latch. Let her companion show you what to do next time. Record date, time, who, route, minutes, comfort 0–10, what you saw, and the plan.',
      id: 'Berhenti di ujung jalur dan angkat tangan. Bersihkan, tutup punggung, bantu bangun perlahan. Bantu menyusui atau memerah sekarang dan amati pelekatan. Minta pendamping memperagakan ulang. Catat tanggal, jam, pemijat, jalur, menit, kenyamanan 0–10, yang diamati, dan rencana.',
    },
    why: {
      en: 'Taking milk out is what keeps the supply; the massage is only the way in.',
      id: 'Pengeluaran ASI itulah yang menjaga persediaan; pijat hanya pengantarnya.',
    },
    error: {
      en: 'Leaving without a feed; writing “milk flows well” without having looked.',
      id: 'Pergi tanpa membantu menyusui; menulis “ASI lancar” tanpa mengamati.',
    },
    claim: 'latch-before-massage',
    scene: { thumbs: 'T12', route: true, camera: { around: -34, up: -2, zoom: 0.92, at: 'T10' } },
  },
] as const satisfies readonly TourStop[];
