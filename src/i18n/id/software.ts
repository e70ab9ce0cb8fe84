import type { software as source } from '../en/software.ts';
import type { Words } from '../words.ts';

export const software: Words<typeof source> = {
  title: 'Program mana mencetak nilai p yang mana?',
  lead: 'Satu tabel frekuensi, {n} cara memanggil program. Bila τ_b terdefinisi, semuanya sepakat tentang nilainya; bedanya ada pada apa yang dihitung sebagai “seekstrem ini”.',
  headProgram: 'Program',
  headRule: 'Yang dihitung',
  headP: '<v>p</v>, dua arah',
  headPrinted: 'Di layarnya',
  headInterval: 'Interval 95%',
  noInterval: 'tidak ada',
  noP: 'tidak ada',
  faultsSummary: 'Kelemahan yang diketahui',
  programs: {
    'r-cor-test': 'R cor.test',
    'r-cor-test-corrected': 'R cor.test, exact = FALSE, continuity = TRUE',
    'r-kendall': 'paket Kendall di R',
    scipy: 'SciPy kendalltau',
    'spss-nonpar-corr': 'SPSS Nonparametric Correlations',
    'spss-crosstabs': 'SPSS Crosstabs',
    'spss-exact': 'SPSS Exact Tests',
    'spss-monte-carlo': 'SPSS Exact Tests, Monte Carlo',
    jamovi: 'jamovi, Correlation Matrix',
    desctools: 'R DescTools, KendallTauB',
    coin: 'R coin, wilcox_test eksak',
    'coin-mid-p': 'R coin, midpvalue',
    ruas: 'Ruas',
  },
  rules: {
    normal: 'normal, tanpa koreksi',
    corrected: 'normal, terkoreksi',
    absolute: 'eksak, |<v>S</v>| atau lebih',
    doubled: 'eksak, digandakan',
    probability: 'eksak, menurut peluang',
    mid: 'mid-<v>p</v>',
    'crosstabs-t': '<v>T</v>, taksiran dibagi ASE<sub>0</sub>',
    'monte-carlo': 'eksak, disimulasikan',
    none: 'hanya interval',
    upper: 'eksak, satu arah, ekor atas',
  },
  who: {
    normal: 'SPSS Nonparametric Correlations; SciPy, R, dan jamovi bila ada nilai kembar',
    corrected: 'R continuity = TRUE, paket Kendall di R',
    absolute: 'SPSS Exact Tests, coin',
    doubled: 'sampel kecil di R, jamovi, dan SciPy, bila tidak ada yang kembar',
    probability: 'di sini sama dengan Fisher–Freeman–Halton',
    mid: 'Lancaster 1961',
    upper: '',
  },
  faults: {
    'two-observations':
      'Bila diminta p normal dari dua pengamatan, tidak keluar angka atau muncul galat; padahal ujinya terdefinisi.',
    'negative-exact-p':
      'Tanpa nilai kembar dan dengan urutan yang sangat kuat, p eksaknya bisa keluar di bawah nol, karena dihitung sebagai 1 dikurangi peluang.',
    'silent-fallback':
      'Bila ada nilai kembar dan pengamatan kurang dari 50, uji eksaknya tidak bisa, lalu diam-diam dipakai uji normal; hanya satu peringatan yang memberi tahu.',
    'single-precision':
      'Menghitung dengan sekitar tujuh digit, dan tidak menampilkan apa pun di bawah kira-kira 10⁻⁸.',
    'constant-is-one': 'Variabel yang tidak bervariasi diberi tau 1 dan p 1. Seharusnya keduanya tidak ada.',
    'never-exact':
      'Tetap memakai p normal terkoreksi walau tidak ada nilai kembar, padahal dokumentasinya menyebut eksak.',
    'integer-overflow':
      'Versi sebelum pertengahan 2023 salah hitung pada sekitar seratus ribu pengamatan yang banyak kembarnya.',
    'exact-refuses-ties': 'Menolak uji eksak begitu ada nilai kembar.',
    'prints-zeros':
      'Menampilkan tiga desimal, sehingga setiap p di bawah 0,0005 tampak seperti .000. Nilainya tidak pernah 0.',
    'anti-conservative':
      'Terlalu sering memberi alarm palsu pada sampel kecil: dengan total marginal penelitian ini, pada 9,6% penelitian tanpa hubungan apa pun, padahal tarafnya 5%.',
    'wrong-standard-error':
      'Galat bakunya berubah bila tabelnya diputar; umumnya hanya benar bila <v>S</v> = 0 atau semua kolom bertotal sama, misalnya tanpa nilai kembar.',
    'stops-on-constant': 'Berhenti dengan pesan galat bila sebuah variabel tidak bervariasi.',
    'two-rows-only': 'Hanya bila salah satu variabel bertingkat dua.',
    'mid-p-at-zero': 'Bila <v>S</v> = 0, titik 0 dikurangkan dua kali.',
    simulated: 'Bergeser sedikit menurut benih acaknya; tidak pernah 0.',
    'ignores-order': 'Tidak mengenal urutan tingkat, jadi yang diuji hal lain.',
  },
  why: {
    'not-computed': 'tidak dihitung di sini',
    'prints-none': 'tidak ada',
    'needs-two-rows': 'perlu variabel bertingkat dua',
    'too-few': 'tidak terdefinisi: terlalu sedikit pengamatan',
    'one-level-x': 'tidak terdefinisi: variabel baris tidak bervariasi',
    'one-level-y': 'tidak terdefinisi: variabel kolom tidak bervariasi',
    'no-untied-pair': 'tidak terdefinisi: semua pasangan kembar',
    'zero-standard-error': 'tidak terdefinisi: galat bakunya nol',
    'sample-too-small': 'tidak terdefinisi: terlalu sedikit pengamatan',
    collinear: 'tidak terdefinisi: dua variabel berimpit',
  },
  caption:
    'Dihitung di sini menurut aturan tiap program, bukan oleh programnya; mesin hitungnya sudah dibandingkan dengan R, SciPy, dan PSPP. SPSS sendiri tidak dijalankan.',
};
