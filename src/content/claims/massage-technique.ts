import { defineClaims, oneStudy } from './define.ts';

export const massageTechniqueClaims = defineClaims([
  {
    id: 'technique-source-paper-extent',
    statement: {
      en: 'The study from Mopuya describes the massage only by its extent, from the cervical vertebrae to the twelfth thoracic. It gives no posture, hand form, pressure, pace, duration, frequency, timing or operator.',
      id: 'Penelitian dari Mopuya menggambarkan pijat hanya dari panjangnya, dari ruas tulang leher sampai ruas punggung kedua belas. Posisi, bentuk tangan, tekanan, irama, lama, frekuensi, waktu, dan pelaksananya tidak disebutkan.',
    },
    strength: 'established',
    sources: [{ reference: 'rahayu-2025', at: { en: '§1–2', id: '§1–2' }, read: 'text' }],
  },
  {
    id: 'technique-who',
    statement: {
      en: 'The WHO/UNICEF course teaches a back massage before expressing: the mother sits leaning forward on her folded arms, breasts free; a helper makes small circles with the thumbs of closed fists on both sides of the spine, from the neck to the shoulder blades, for 2–3 min.',
      id: 'Kursus WHO/UNICEF mengajarkan pijat punggung sebelum memerah: ibu duduk condong ke depan bertumpu pada lengan yang terlipat, payudara bebas; penolong membuat lingkaran kecil dengan ibu jari dari kepalan tangan di kedua sisi tulang belakang, dari leher sampai tulang belikat, selama 2–3 menit.',
    },
    strength: 'taught',
    sources: [
      {
        reference: 'who-unicef-1993',
        at: { en: 'session on expressing', id: 'sesi tentang memerah' },
        read: 'unread',
      },
      { reference: 'who-2009', at: { en: 'session 4', id: 'sesi 4' }, read: 'unread' },
      {
        reference: 'who-2009',
        at: { en: 'Fig. 12, p. 32, in the list of figures', id: 'Gambar 12, hlm. 32, dalam daftar gambar' },
        read: 'abstract',
      },
      { reference: 'sop-umb', read: 'abstract' },
    ],
  },
  {
    id: 'technique-sop-ribs',
    statement: {
      en: 'Indonesian procedures seen here define the path along the spine down to ribs 5–6, with two fists and thumbs forward. One of them names the shoulder blade in its steps, another gives 3–5 passes on days 1–3 after birth.',
      id: 'SOP di Indonesia yang kami lihat mendefinisikan jalur sepanjang tulang belakang sampai kosta 5–6, dengan dua kepalan dan ibu jari ke depan. Satu SOP menyebut tulang belikat pada langkahnya, yang lain menyebut 3–5 kali pada hari ke-1 sampai ke-3 postpartum.',
    },
    strength: 'taught',
    sources: [
      { reference: 'sop-umb', read: 'abstract' },
      { reference: 'sop-vdoc', read: 'abstract' },
    ],
  },
  {
    id: 'technique-from-c7-to-bra-line',
    statement: {
      en: 'Notes of a counselor course teach: find C7, go down one to two fingers, then out one to two fingers on each side, and circle slowly down to the bra line. Mothers of a ward in Semarang described nape to bra line as well.',
      id: 'Catatan kursus konselor mengajarkan: cari C7, turun satu sampai dua jari, geser satu sampai dua jari ke tiap sisi, lalu buat lingkaran perlahan turun sampai garis bra. Ibu-ibu di sebuah ruang rawat di Semarang juga menggambarkan dari tengkuk sampai garis bra.',
    },
    strength: 'taught',
    sources: [
      { reference: 'satriana-2013', read: 'abstract' },
      { reference: 'alfiani', read: 'abstract' },
    ],
  },
  {
    id: 'technique-end-point',
    statement: {
      en: 'Sources disagree on where the massage ends: shoulder blades, bra line, ribs 5–6, T12 or the lumbar spine. No study comparing end points was found; T12 is the minority.',
      id: 'Sumber berbeda pendapat tentang batas bawah pijat: tulang belikat, garis bra, kosta 5–6, T12, atau tulang pinggang. Tidak ditemukan penelitian yang membandingkannya; T12 adalah pendapat minoritas.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'who-unicef-1993', read: 'unread' },
      { reference: 'satriana-2013', read: 'abstract' },
      { reference: 'sop-vdoc', read: 'abstract' },
      { reference: 'rahayu-2025', at: { en: '§1', id: '§1' }, read: 'text' },
      { reference: 'bebes-y-embarazos', read: 'abstract' },
    ],
  },
  {
    id: 'technique-dose',
    statement: {
      en: 'Sources disagree on the dose: 2–3, 3–5, 5, 10–15 or 15–30 min, once before expressing or twice a day, usually on days 1–3.',
      id: 'Sumber berbeda pendapat tentang dosis: 2–3, 3–5, 5, 10–15, atau 15–30 menit, sekali sebelum memerah atau dua kali sehari, biasanya pada hari ke-1 sampai ke-3.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'sop-umb', read: 'abstract' },
      { reference: 'satriana-2013', read: 'abstract' },
      { reference: 'bekasi-2021', read: 'abstract' },
      { reference: 'maharrani-2022', read: 'abstract' },
      { reference: 'alfiani', read: 'abstract' },
      { reference: 'nhs-journal-review', read: 'abstract' },
      { reference: 'unw-review', read: 'abstract' },
    ],
  },
  {
    id: 'technique-pressure-words',
    statement: {
      en: 'Sources disagree on pressure: “firmly”, “kuat” (hard) and “energetic” against “lembut” (gentle) and “light”. Nobody has measured the force.',
      id: 'Sumber berbeda pendapat tentang tekanan: “firmly” (mantap), “kuat”, dan “energetic” di satu pihak, “lembut” dan “light” (ringan) di pihak lain. Belum ada yang mengukur gayanya.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'who-unicef-1993', read: 'unread' },
      { reference: 'sop-umb', read: 'abstract' },
      { reference: 'bebes-y-embarazos', read: 'abstract' },
      { reference: 'sop-vdoc', read: 'abstract' },
      { reference: 'mamas-choice', read: 'abstract' },
    ],
    why: {
      en: 'That nobody measured the force means that no measured value was found in the sources seen here.',
      id: 'Belum ada yang mengukur gaya berarti: tidak ada nilai terukur dalam sumber yang kami lihat.',
    },
  },
  {
    id: 'technique-timing',
    statement: {
      en: 'Most sources place the massage just before a feed or before expressing; one review places it two hours before.',
      id: 'Sebagian besar sumber menempatkan pijat tepat sebelum menyusui atau memerah; satu tinjauan menempatkannya dua jam sebelumnya.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'satriana-2013', read: 'abstract' },
      { reference: 'who-unicef-1993', read: 'unread' },
      { reference: 'unw-review', read: 'abstract' },
    ],
  },
  {
    id: 'technique-beside-the-spine-downward',
    statement: {
      en: 'The circles are made beside the spine, never on the spinous processes, on both sides together and moving downward. One clinic page defines the direction backwards.',
      id: 'Lingkaran dibuat di samping tulang belakang, tidak pernah di atas tonjolan tulangnya, di kedua sisi bersamaan dan bergerak turun. Satu halaman klinik menuliskan arahnya terbalik.',
    },
    strength: 'taught',
    sources: [
      { reference: 'sop-umb', read: 'abstract' },
      { reference: 'sop-vdoc', read: 'abstract' },
      { reference: 'satriana-2013', read: 'abstract' },
      { reference: 'bebes-y-embarazos', read: 'abstract' },
    ],
  },
  {
    id: 'technique-moderate-pressure',
    statement: {
      en: 'Massage with moderate pressure has been linked with a parasympathetic response, light pressure with arousal. It speaks for “firm but pleasant”.',
      id: 'Pijat dengan tekanan sedang dikaitkan dengan respons parasimpatis, tekanan ringan dengan kewaspadaan tubuh yang meningkat. Ini mendukung “mantap tetapi nyaman”.',
    },
    strength: 'established',
    sources: [{ reference: 'diego-2009', at: { en: 'abstract', id: 'abstrak' }, read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'technique-no-deep-pressure-on-neck',
    statement: {
      en: 'Here the massage starts at C7 or T1 and puts no deep pressure on the neck, although some sources include it.',
      id: 'Di situs ini pijat dimulai dari C7 atau T1 tanpa tekanan dalam pada leher, walaupun sebagian sumber menyertakan leher.',
    },
    strength: 'assumption',
    sources: [
      { reference: 'yin-2014', read: 'abstract' },
      { reference: 'satriana-2013', read: 'abstract' },
    ],
    why: {
      en: 'Our choice: vertebral-artery injury is among the rare serious harms reported for massage in general, and one course starts below C7.',
      id: 'Pilihan kami: cedera arteri vertebralis termasuk bahaya berat yang jarang pada pijat pada umumnya, dan satu kursus memulai di bawah C7.',
    },
  },
  {
    id: 'technique-offset',
    statement: {
      en: 'The massage trainer aims the centre of each circle 2.5 cm from the midline (accepting 1.5–3.0 cm), narrowing to 2.0 cm at T11–T12. The tips of the transverse processes lie about 3.5 cm out at T1, 2.7–2.9 at T3–T10, 2.4 at T11 and 2.2 at T12.',
      id: 'Latihan pijat di situs ini menempatkan pusat tiap lingkaran 2,5 cm dari garis tengah (1,5–3,0 cm masih diterima), menyempit menjadi 2,0 cm pada T11–T12. Ujung prosesus transversus terletak sekitar 3,5 cm dari garis tengah pada T1, 2,7–2,9 pada T3–T10, 2,4 pada T11, dan 2,2 pada T12.',
    },
    strength: 'assumption',
    sources: [
      { reference: 'satriana-2013', read: 'abstract' },
      { reference: 'panjabi-1991', read: 'unread' },
    ],
    why: {
      en: 'The sources say “one to two fingers”; we took 1.5–2 cm for a finger. The bone distances are a classical table scaled to a woman, so they are estimates.',
      id: 'Sumber menyebut “satu sampai dua jari”; kami memakai 1,5–2 cm untuk satu jari. Jarak tulang berasal dari tabel klasik yang diskalakan untuk perempuan, jadi merupakan perkiraan.',
    },
  },
  {
    id: 'technique-pace',
    statement: {
      en: 'The massage trainer uses circles of 2.5 cm at 30 a minute per hand, about 3.9 cm/s on the skin. At 0.5 cm/s downward, 30 cm from C7 to T12 takes 60 s, so three passes take 3 min.',
      id: 'Latihan pijat di situs ini memakai lingkaran 2,5 cm sebanyak 30 kali per menit tiap tangan, sekitar 3,9 cm/detik di kulit. Dengan gerak turun 0,5 cm/detik, jarak 30 cm dari C7 ke T12 ditempuh dalam 60 detik, sehingga tiga putaran memakan 3 menit.',
    },
    strength: 'assumption',
    sources: [
      { reference: 'loken-2009', read: 'abstract' },
      { reference: 'ackerley-2014', read: 'abstract' },
    ],
    why: {
      en: 'No source gives a circle size or a pace. The speed lies inside the 1–10 cm/s that people rate most pleasant for a soft brush, which is only an analogy.',
      id: 'Tidak ada sumber yang menyebut ukuran lingkaran atau iramanya. Kecepatan ini berada dalam 1–10 cm/detik yang dinilai paling nyaman untuk sapuan kuas lembut, jadi hanya analogi.',
    },
  },
  {
    id: 'technique-in-nursing-standard',
    statement: {
      en: 'The Indonesian nursing intervention standard (SIKI I.12393, Edukasi Menyusui) tells nurses to teach postpartum breast care including oxytocin massage.',
      id: 'Standar Intervensi Keperawatan Indonesia (SIKI I.12393, Edukasi Menyusui) meminta perawat mengajarkan perawatan payudara postpartum, termasuk pijat oksitosin.',
    },
    strength: 'taught',
    sources: [{ reference: 'siki', read: 'abstract' }],
  },
  {
    id: 'technique-checklist',
    statement: {
      en: 'A checklist scored 0, 1 or 2 per step is used at Poltekkes Kemenkes Semarang, with 70 to pass and one retake after practice. No published validated checklist for this skill was found.',
      id: 'Daftar tilik dengan nilai 0, 1, atau 2 untuk tiap langkah dipakai di Poltekkes Kemenkes Semarang, dengan batas lulus 70 dan satu kali mengulang setelah berlatih. Tidak ditemukan daftar tilik tervalidasi yang terbit untuk keterampilan ini.',
    },
    strength: 'taught',
    sources: [
      { reference: 'poltekkes-semarang-checklist', read: 'abstract' },
      { reference: 'poltekkes-semarang-rule', read: 'abstract' },
    ],
  },
  {
    id: 'technique-browser-limits',
    statement: {
      en: 'A browser can judge order, place, direction, pace and safety decisions, but not pressure, palpation or the comfort of a mother. The most it can say is “ready for supervised practice”.',
      id: 'Peramban dapat menilai urutan, letak, arah, irama, dan keputusan keselamatan, tetapi tidak dapat menilai tekanan, perabaan, atau kenyamanan ibu. Yang dapat dikatakannya paling jauh adalah “siap praktik dengan pendampingan”.',
    },
    strength: 'assumption',
    sources: [],
    why: {
      en: 'Our own line between what a screen can measure and what only a person can judge.',
      id: 'Batas yang kami tetapkan sendiri antara yang dapat diukur layar dan yang hanya dapat dinilai orang.',
    },
  },
]);
