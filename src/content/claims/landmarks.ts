import { defineClaims } from './define.ts';

export const landmarkClaims = defineClaims([
  {
    id: 'c7-finding',
    statement: {
      en: 'C7 is easily missed. Checked by radiograph, the neck flexion-extension test was right in 18% and within one level in 58% (101 people); another group reports 54.5% right with the same test.',
      id: 'C7 mudah keliru dikenali. Diperiksa dengan rontgen, uji fleksi-ekstensi leher tepat pada 18% dan meleset paling banyak satu ruas pada 58% (101 orang); kelompok lain melaporkan 54,5% tepat dengan uji yang sama.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'ferreira-2017', read: 'abstract' },
      { reference: 'unisuam', read: 'abstract' },
    ],
  },
  {
    id: 'c7-or-t1',
    statement: {
      en: 'T1 can stick out as much as C7 or more. When the neck is extended C6 slides away and C7 stays; if the upper finger’s bone stays too, the fingers are on C7 and T1.',
      id: 'T1 dapat menonjol sama atau lebih daripada C7. Saat leher ditengadahkan, C6 bergeser menghilang dan C7 tetap; bila tulang di bawah jari atas juga tetap, jari berada di C7 dan T1.',
    },
    strength: 'taught',
    sources: [{ reference: 'palpation-book', read: 'abstract' }],
  },
  {
    id: 'c7-one-level-is-fine',
    statement: {
      en: 'The massage trainer gives full marks for C7 found within one level either way.',
      id: 'Latihan pijat di situs ini memberi nilai penuh bila C7 ditemukan tepat atau meleset satu ruas ke atas atau ke bawah.',
    },
    strength: 'assumption',
    sources: [{ reference: 'ferreira-2017', read: 'abstract' }],
    why: {
      en: 'Our choice: a stricter rule would ask for more than the measured accuracy of palpation allows.',
      id: 'Pilihan kami: aturan yang lebih ketat menuntut lebih daripada ketepatan perabaan yang pernah diukur.',
    },
  },
  {
    id: 'scapula-border-distance',
    statement: {
      en: 'Sources put the medial border of the scapula 3–4 cm or 5–8 cm from the midline, and folded arms pull it outward. Measure the massage path from the spinous processes, not from the scapula.',
      id: 'Sumber menyebut tepi medial skapula 3–4 cm atau 5–8 cm dari garis tengah, dan lengan yang terlipat menariknya keluar. Ukurlah jalur pijat dari tonjolan tulang belakang, bukan dari skapula.',
    },
    strength: 'disputed',
    sources: [{ reference: 'gpnotebook-scapula', read: 'abstract' }],
    why: {
      en: 'The 3–4 cm were seen in that text; the 5–8 cm and the effect of folded arms are general knowledge.',
      id: 'Angka 3–4 cm dilihat dalam teks itu; 5–8 cm dan pengaruh lengan terlipat adalah pengetahuan umum.',
    },
  },
  {
    id: 'scapula-inferior-angle-t8',
    statement: {
      en: 'The inferior angle of the scapula is taught at T7, but upright it lies at the spinous process of T8 on average, range T4–T11 (five studies pooled). In one study of 34 people about 68% were within T7–T9.',
      id: 'Sudut bawah skapula diajarkan setinggi T7, tetapi pada posisi tegak rata-rata setinggi prosesus spinosus T8, rentang T4–T11 (gabungan lima penelitian). Pada satu penelitian dengan 34 orang, sekitar 68% berada antara T7 dan T9.',
    },
    strength: 'established',
    sources: [
      { reference: 'cooperstein-2015', read: 'abstract' },
      { reference: 'cooperstein-2007', read: 'abstract' },
    ],
  },
  {
    id: 'scapula-inferior-angle-posture',
    statement: {
      en: 'Posture moves the inferior angle: lying prone with the arms on armrests it was 18 mm lower, about one level. Leaning forward on a table was not studied, so find C7 first and count.',
      id: 'Posisi menggeser sudut bawah skapula: pada posisi tengkurap dengan lengan di sandaran, letaknya 18 mm lebih rendah, kira-kira satu ruas. Posisi condong ke meja belum diteliti, jadi cari C7 dahulu lalu hitung.',
    },
    strength: 'established',
    sources: [{ reference: 'scapula-prone-2009', read: 'abstract' }],
  },
  {
    id: 'counting-from-a-known-level',
    statement: {
      en: 'Counting works: from a known level, experienced hands placed a mark three levels above or below with an average error of 0.2–0.3 level. Count down in threes: C7, T3, T6, T9, T12.',
      id: 'Menghitung itu berhasil: dari ruas yang sudah diketahui, tangan berpengalaman menandai tiga ruas di atas atau di bawahnya dengan rerata kesalahan 0,2–0,3 ruas. Hitunglah tiga-tiga: C7, T3, T6, T9, T12.',
    },
    strength: 'established',
    sources: [{ reference: 'cooperstein-2007', read: 'abstract' }],
  },
  {
    id: 't12-finding',
    statement: {
      en: 'The 12th rib may be absent, short or hidden by muscle. A line from the lowest palpable rib hit T11–T12 in 86% (87 of 101 people); stop where the ribs end and never press into the soft flank.',
      id: 'Kosta ke-12 dapat tidak ada, pendek, atau tertutup otot. Garis dari kosta terbawah yang teraba mengenai T11–T12 pada 86% (87 dari 101 orang); berhentilah di ujung kosta dan jangan menekan pinggang yang lunak.',
    },
    strength: 'established',
    sources: [
      { reference: 'gpnotebook-rib', read: 'abstract' },
      { reference: 'rib-line', read: 'abstract' },
    ],
  },
  {
    id: 'iliac-crest-level',
    statement: {
      en: 'The line of the iliac crests is taught at L4–L5, but in 45 women pregnant at term the palpated line crossed a median just under L2–L3. Do not use it to find T12.',
      id: 'Garis krista iliaka diajarkan setinggi L4–L5, tetapi pada 45 ibu hamil cukup bulan garis yang diraba melintasi median tepat di bawah L2–L3. Jangan memakainya untuk mencari T12.',
    },
    strength: 'established',
    sources: [{ reference: 'margarido-2011', read: 'abstract' }],
  },
  {
    id: 'spinous-tip-level',
    statement: {
      en: 'Thoracic spinous processes slope down, so a tip lies about one level below its own transverse processes. “Rib 5–6” is therefore not exactly the spinous processes of T5–T6, and the rule of threes is not accurate.',
      id: 'Prosesus spinosus torakal miring ke bawah, sehingga ujungnya kira-kira satu ruas di bawah prosesus transversus ruas yang sama. Karena itu “kosta 5–6” tidak persis sama dengan prosesus spinosus T5–T6, dan “aturan tiga” tidak akurat.',
    },
    strength: 'established',
    sources: [{ reference: 'geelhoed-2006', read: 'abstract' }],
  },
  {
    id: 'back-length-c7-t12',
    statement: {
      en: 'In 22 adults the back measured 50.9 cm (SD 3.5) from C7 to the PSIS line. Interpolated from these measurements, T6 lies 16.8 cm and T12 33.2 cm below C7, one vertebra 2.6–3.1 cm.',
      id: 'Pada 22 orang dewasa, punggung berukuran 50,9 cm (simpangan baku 3,5) dari C7 ke garis SIPS (PSIS). Dengan interpolasi dari ukuran itu, T6 terletak 16,8 cm dan T12 33,2 cm di bawah C7, satu ruas 2,6–3,1 cm.',
    },
    strength: 'established',
    sources: [{ reference: 'ernst-2013', read: 'abstract' }],
    why: {
      en: 'Measured at T4, T7, T10, L1 and L4; the levels between are our linear interpolation.',
      id: 'Diukur pada T4, T7, T10, L1, dan L4; ruas di antaranya adalah interpolasi linear kami.',
    },
  },
  {
    id: 'back-scale',
    statement: {
      en: 'For shorter mothers the massage trainer multiplies the measured back lengths by 0.90 (0.80–1.05). The three-dimensional model is not scaled: it is already a woman of 161.6 cm, 30.9 cm from C7 to T12 on the skin standing and 31.6 cm leaning.',
      id: 'Untuk ibu yang lebih pendek, latihan pijat mengalikan panjang punggung terukur dengan 0,90 (0,80–1,05). Model tiga dimensi tidak diskalakan: model itu sudah menggambarkan perempuan setinggi 161,6 cm, dengan jarak C7–T12 di kulit 30,9 cm saat berdiri dan 31,6 cm saat condong.',
    },
    strength: 'assumption',
    sources: [{ reference: 'vivaplus', read: 'abstract' }],
    why: {
      en: 'The factor is our choice; the model’s lengths are computed from measurements of one published body model and from estimates.',
      id: 'Faktor ini pilihan kami; panjang pada model dihitung dari ukuran satu model tubuh yang diterbitkan dan dari perkiraan.',
    },
  },
]);
