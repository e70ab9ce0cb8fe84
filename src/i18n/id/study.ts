import type { study as en } from '../en/study.ts';
import type { Words } from '../words.ts';

export const study: Words<typeof en> = {
  title: 'Penelitian Mopuya, dibedah',
  description:
    'Penelitian pada 25 ibu sebagai artikel interaktif: tabelnya yang hilang ditemukan kembali, nilai p-nya dipertanyakan, keterbatasannya dibaca dengan adil.',
  chaptersLabel: 'Bab',
  chapters: {
    paper: 'Makalahnya',
    missing: 'Bagian yang hilang',
    zero: 'Di balik “.000”',
    third: 'Variabel ketiga',
    reading: 'Membaca kritis',
  },
  paper: {
    title: 'Satu makalah, enam tabel kecil',
    lead: 'Pada tahun 2025 Fitrianti Rahayu, Widia Shofa Ilmiah, dan Rizful Maulina melaporkan {n} ibu nifas di Puskesmas Mopuya. Sebagian mendapat pijat oksitosin, sebagian tidak; ASI-nya dinilai <i>baik</i>, <i>cukup</i>, atau <i>kurang</i>. Makalah itu mencetak satu koefisien, τ_b Kendall = {tau}, dan satu nilai p, “{p}”.',
    open: 'Makalah itu terbit dengan lisensi CC BY-SA 4.0, sehingga tabelnya boleh ditampilkan di sini. <doi>Baca dulu makalahnya</doi>, lalu pertanyakan bersama kami.',
    stripsTitle: 'Lima pita tanpa benang penghubung',
    stripsText:
      'Setiap pita memuat {n} ibu yang sama. Makalah menyebut berapa ibu di tiap tingkat, tetapi tidak ada yang menghubungkan pita satu dengan yang lain: siapa menempati titik mana tidak diterbitkan, dan halaman ini tidak mengarangnya. Hanya pijat dan ASI yang dapat dihubungkan, karena ada satu angka yang mengatakan seberapa erat keduanya.',
    stripsCaption:
      'Gambar 1. Lima variabel dalam makalah, masing-masing {n} ibu, menurut urutan tingkatnya. Seorang ibu tidak punya tempat yang pasti.',
    stripsDescription: '{variable}: {levels}.',
    stripsLevel: '{level} {n}',
    tablesTitle: 'Tabel-tabel seperti tercetak',
    tablesNote: 'Angkanya seperti dalam makalah; labelnya diterjemahkan.',
    tableCaption: 'Tabel {number}. {caption}',
    coefficientHead: 'Baris',
  },
  missing: {
    title: 'Bagian yang hilang',
    lead: 'Makalah mencetak kedua total marginal, {rows} dan {columns}, serta satu koefisien: {tau}. Tabel silangnya tidak dicetak. Hanya ada <live>{tables}</live> tabel dengan total itu; tepat <live>{matches}</live> di antaranya menghasilkan τ_b = <live>{tau}</live>, dan tidak ada tabel yang bisa lebih besar.',
    printedLabel: 'Nilai tercetak yang lain',
    printedNone: 'tidak ada tabel: antara <below>{below}</below> dan <above>{above}</above> kosong',
    printedBelow: 'tidak ada tabel: yang terkecil {above}',
    printedAbove: 'tidak ada tabel: yang terbesar {below}',
    printedOne: 'tepat satu tabel tercetak seperti ini',
    printedMany: '{n} tabel tercetak seperti ini',
    goTo: 'Tampilkan tabel {index}',
    previous: 'Tabel sebelumnya',
    next: 'Tabel berikutnya',
    position: 'tabel <live>{index}</live> dari {tables}',
    slider: 'Telusuri sumbu, dari τ_b terkecil sampai terbesar',
    sliderValue: 'Tabel {index} dari {tables}: τ_b {tau}; dipijat {row1}; tidak dipijat {row0}',
    readout: '<c>C</c> {c} <d>D</d> {d} <t>T</t> {t} <v>S</v> {s} <v>p</v> {p}',
    rowNote:
      'tiap baris: ibu yang dipijat tetapi ASI-nya “kurang”; paling atas tidak ada, paling bawah {most}',
    stepNote: 'tiap langkah ke kanan, satu lagi ibu yang dipijat dinilai “baik”: <v>S</v> naik {step}',
    printed: 'yang tercetak',
    nextNote: 'berikutnya {tau}',
    smallest: '{tau}, terkecil',
    largest: '{tau}, terbesar',
    asked: 'ditanyakan: {tau}',
    caption:
      'Gambar 2. Semua {tables} tabel dengan total ini, menurut τ_b. Bahwa yang terkuatlah yang teramati mengundang pertanyaan tentang cara ASI dinilai; dengan sendirinya hal itu tidak menunjukkan apa-apa.',
    numberProblems: {
      empty: 'Ketik koefisien antara −1 dan 1.',
      'not-a-number': 'Itu bukan angka. Ketik koefisien, misalnya {example}.',
      'out-of-range': 'Koefisien berada antara −1 dan 1.',
      negative: 'Koefisien berada antara −1 dan 1.',
      fractional: 'Koefisien berada antara −1 dan 1.',
      'too-large': 'Koefisien berada antara −1 dan 1.',
    },
    assumesTitle: 'Anggapan di balik pemulihan ini',
    assumes:
      'Bahwa τ_b dihitung pada kategori ini dan pada semua {n} ibu, dan bahwa total marginal serta koefisien tercetak sebagaimana dihitung. Sekitar 4% dari semua nilai tiga desimal akan cocok dengan suatu tabel hanya karena kebetulan.',
    privacy:
      'Cara yang sama berlaku untuk setiap artikel yang mencetak total marginal dan koefisien: apa yang diterbitkan dapat mengungkap orang di baliknya.',
    allTitle: 'Semua yang dikatakan tabel ini',
    allLead:
      'Dari tabel yang ditemukan kembali dapat diturunkan semua angka yang semestinya bisa dicetak makalah itu. Semuanya dihitung di halaman ini oleh mesin hitung yang sama dengan bagian lain situs.',
    headNumber: 'Angka',
    headValue: 'Nilai',
    headMeaning: 'Artinya',
    headSoftware: 'Yang mencetaknya',
    groups: {
      pairs: 'Pasangan',
      coefficients: 'Koefisien',
      tests: 'Uji tanpa hubungan',
      errors: 'Galat baku dan interval',
      extremes: 'Yang dimungkinkan total marginal',
    },
  },
  numbers: {
    n0: { name: '<v>N</v><sub>0</sub>', meaning: 'semua pasangan ibu', software: '' },
    c: { name: '<c>C</c>', meaning: 'pasangan konkordan', software: '' },
    d: { name: '<d>D</d>', meaning: 'pasangan diskordan: tidak ada', software: '' },
    s: {
      name: '<v>S</v> = <c>C</c> − <d>D</d>',
      meaning: 'skor yang menjadi pangkal semua koefisien Kendall',
      software: 'paket Kendall di R',
    },
    tx: {
      name: '<v>T</v><sub>x</sub>',
      meaning: 'pasangan kembar pada pijat, termasuk yang kembar pada keduanya',
      software: '',
    },
    ty: {
      name: '<v>T</v><sub>y</sub>',
      meaning: 'pasangan kembar pada ASI, termasuk yang kembar pada keduanya',
      software: '',
    },
    txy: { name: '<v>T</v><sub>xy</sub>', meaning: 'pasangan kembar pada keduanya', software: '' },
    tauA: {
      name: 'τ_a',
      meaning: '<v>S</v> dibagi semua pasangan; nilai kembar menariknya ke arah 0',
      software: '',
    },
    tauB: {
      name: 'τ_b',
      meaning: '<v>S</v> dibagi pasangan yang tidak kembar; angka yang dicetak makalah',
      software: 'SPSS, R, SciPy, PSPP',
    },
    tauC: {
      name: 'τ_c',
      meaning: 'dari Stuart: disesuaikan dengan bentuk tabel',
      software: 'SPSS CROSSTABS, SciPy, PSPP',
    },
    gamma: {
      name: 'γ',
      meaning: 'mengabaikan semua pasangan kembar; bernilai 1 karena tidak ada yang diskordan',
      software: 'SPSS CROSSTABS, PSPP',
    },
    dyx: {
      name: '<v>d</v> Somers, ASI menurut pijat',
      meaning: 'berarah: seberapa jauh ASI mengikuti pijat',
      software: 'SPSS CROSSTABS, SciPy, PSPP',
    },
    dxy: {
      name: '<v>d</v> Somers, pijat menurut ASI',
      meaning: 'arah sebaliknya',
      software: 'SPSS CROSSTABS, SciPy, PSPP',
    },
    dsym: { name: '<v>d</v> Somers, simetris', meaning: 'tanpa arah', software: 'SPSS CROSSTABS, PSPP' },
    rho: {
      name: 'ρ Spearman',
      meaning: 'korelasi Pearson dari peringkat tengah',
      software: 'SPSS, R, SciPy',
    },
    varS: {
      name: 'Var(<v>S</v>)',
      meaning: 'ragam <v>S</v> seandainya pijat dan ASI tidak berhubungan, nilai kembar diperhitungkan',
      software: 'paket Kendall di R',
    },
    z: { name: '<v>z</v>', meaning: '<v>S</v> dibagi akar ragamnya', software: 'R cor.test' },
    zcc: {
      name: '<v>z</v>, terkoreksi',
      meaning: 'dengan koreksi kontinuitas',
      software: 'R cor.test(continuity = TRUE)',
    },
    pNormal: {
      name: '<v>p</v> normal',
      meaning: 'dua arah, tanpa koreksi',
      software: 'SPSS NONPAR CORR, SciPy, R',
    },
    pCorrected: {
      name: '<v>p</v> normal, terkoreksi',
      meaning: 'dua arah, koreksi kontinuitas',
      software: 'R continuity = TRUE, paket Kendall',
    },
    pUpper: {
      name: '<v>p</v> eksak, satu arah',
      meaning: '<v>P</v>(<v>S</v> ≥ {s}), total marginal tetap: hanya tabel ini yang seekstrem itu',
      software: 'SPSS Exact Tests',
    },
    pAbsolute: {
      name: '<v>p</v> eksak, |<v>S</v>|',
      meaning:
        'kedua ekor dihitung menurut |<v>S</v>|; ekor seberang berhenti di {lowest} dan tidak menambah apa pun',
      software: 'SPSS Exact Tests, coin, StatXact',
    },
    pDoubled: {
      name: '<v>p</v> eksak, digandakan',
      meaning: 'dua kali ekor yang lebih kecil',
      software: 'R dan SciPy bila tidak ada nilai kembar',
    },
    pProbability: {
      name: '<v>p</v> eksak, menurut peluang',
      meaning: 'semua tabel yang peluangnya tidak lebih besar; di sini sama dengan Fisher–Freeman–Halton',
      software: 'R fisher.test',
    },
    pMid: {
      name: 'mid-<v>p</v>',
      meaning: 'titik yang teramati dihitung setengah (Lancaster 1961)',
      software: 'coin',
    },
    ase1: {
      name: 'ASE<sub>1</sub>',
      meaning: 'galat baku τ_b (Brown dan Benedetti 1977)',
      software: 'SPSS CROSSTABS, SAS, PSPP',
    },
    wald: {
      name: 'interval 95%, Wald',
      meaning: 'τ_b ± 1,96 ASE<sub>1</sub>',
      software: 'dihitung sendiri dari ASE1',
    },
    fieller: {
      name: 'interval 95%, Fieller',
      meaning: 'dibuat untuk data tanpa nilai kembar',
      software: 'dihitung sendiri',
    },
    percentile: {
      name: 'interval 95%, bootstrap',
      meaning: '{resamples} penyampelan ulang, persentil, benih acak {seed}',
      software: 'R boot',
    },
    bca: {
      name: 'interval 95%, BCa',
      meaning: 'penyampelan ulang yang sama, dikoreksi untuk bias dan kemencengan',
      software: 'R boot',
    },
    ase0: {
      name: 'ASE<sub>0</sub>',
      meaning: 'galat baku seandainya tidak ada hubungan',
      software: 'SPSS CROSSTABS',
    },
    t: {
      name: '<v>T</v> = τ_b / ASE<sub>0</sub>',
      meaning: '“Approx. T”; terlalu sering menolak pada tabel kecil',
      software: 'SPSS CROSSTABS',
    },
    pT: {
      name: 'nilai <v>p</v>-nya',
      meaning: '“Approx. Sig.”; juga tercetak “.000”',
      software: 'SPSS CROSSTABS',
    },
    largest: {
      name: 'τ_b terbesar',
      meaning: 'yang dapat dimiliki tabel dengan total marginal ini',
      software: '',
    },
    smallest: {
      name: 'τ_b terkecil',
      meaning: 'bukan cermin dari yang terbesar: −{largest} tidak mungkin berasal dari total ini',
      software: '',
    },
    share: { name: 'bagian dari yang dapat dicapai', meaning: 'τ_b dibagi yang terbesar', software: '' },
  },
  zero: {
    title: 'Apa yang tersembunyi di balik “.000”',
    lead: 'Dari {n} ibu yang sama didapat <live>enam</live> nilai p dua arah yang semuanya sah, dari <live>{least}</live> sampai <live>{most}</live>. Dibulatkan tiga desimal, semuanya tercetak “{printed}”.',
    never: 'Nilai p tidak pernah 0. Tulis <b><v>p</v> {p}</b>, dan sebutkan p yang mana.',
    printsAs: 'tercetak',
    printsAsFrom: 'tercetak mulai {from}',
    farOff: 'jauh di kiri: SPSS CROSSTABS, {p}, juga tercetak “{printed}”',
    caption:
      'Gambar 3. Enam cara menghitung “seekstrem ini”, pada sumbu logaritmik. Tidak ada yang salah; pertanyaannya sedikit berbeda.',
    description:
      'Enam nilai p dua arah pada sumbu logaritmik: {list}. Semuanya di kiri {from}, jadi semuanya tercetak {printed}.',
    intervalTitle: 'Interval yang melampaui nilai tertinggi',
    intervalText:
      'Interval 95% membentang dari {low} sampai {high}, padahal tidak ada tabel dengan total ini yang dapat melebihi {ceiling}. Keduanya benar: interval memperhitungkan sampel {n} ibu yang lain, dengan total marginal yang lain pula; nilai tertinggi berlaku selama total marginalnya tetap. Sebutkan ini bila keduanya dicetak bersama.',
    intervalCaption:
      'Gambar 4. Interval (tipis) berlaku untuk total marginal yang dapat berubah; rentang yang dapat dicapai (tebal) untuk total marginal yang tetap.',
    intervalDescription:
      'Skala dari −1 sampai 1. Yang dapat dicapai dengan total marginal tetap: {smallest} sampai {ceiling}. Interval: {low} sampai {high}, ujung atasnya melampaui nilai tertinggi itu. τ_b berada di {ceiling}.',
    coverage:
      'Pada n = 25 dengan total marginal seperti ini, interval nominal 95% jenis ini mencakup sekitar 90%.',
    rareTitle: 'Seberapa langka tabel tanpa pasangan diskordan?',
    rareText:
      'Tidak selangka kedengarannya. Seandainya pijat dan ASI memang terkait, kuat tetapi tidak sempurna, {n} ibu tidak akan menunjukkan satu pun pasangan diskordan pada <live>{at7}</live> sampel bila korelasi laten {r7}, <live>{at8}</live> pada {r8}, <live>{at9}</live> pada {r9}. Jadi urutan yang sempurna mengundang pertanyaan tentang cara menilai, tetapi dengan sendirinya tidak menunjukkan apa-apa.',
    rareTies:
      '“Urutan sempurna” berarti tidak ada pasangan diskordan; {tied} dari {pairs} pasangan adalah pasangan kembar.',
    rareAxisX: 'korelasi laten',
    rareAxisY: 'sampel tanpa pasangan diskordan',
    rareSlider: 'Korelasi laten',
    rareNow: 'Pada {rho}: <live>{share}</live> sampel',
    rareCaption:
      'Gambar 5. Model: dua sifat normal dengan korelasi laten, dipotong sehingga populasinya bertotal marginal seperti penelitian itu; {n} ibu diambil, dihitung eksak.',
    rareDescription: 'Kurva naik: {list}.',
    sizeTitle: 'Uji mana yang menepati janji?',
    sizeText:
      'Uji pada taraf 5% semestinya memberi alarm palsu pada 5% penelitian yang sebenarnya tidak ada apa-apanya. Dengan total marginal persis seperti ini:',
    sizeHead: 'Uji',
    sizeAt: 'pada {alpha}',
    sizeNames: {
      normal: 'normal, tanpa koreksi',
      corrected: 'normal, terkoreksi',
      'exact-absolute': 'eksak, |<v>S</v>|',
      'mid-p': 'mid-<v>p</v>',
      'crosstabs-t': '<v>T</v> dari SPSS CROSSTABS',
    },
    sizeCaption:
      'Pencacahan lengkap {tables} tabel. Ujinya diskret, sehingga kebanyakan berada di bawah tarafnya; <v>T</v> dari CROSSTABS melampauinya hampir dua kali lipat: jangan dipakai pada n = 25.',
    spssTitle: 'Yang ditampilkan SPSS',
    spssNote:
      'Rekonstruksi. Variabel dengan dirinya sendiri mendapat 1.000 dan sebuah titik, tanpa nilai p; makalah mencetak “.000” di situ, jadi tabelnya diketik ulang, bukan disalin. Klik ganda selnya, dan SPSS menampilkan {exact}.',
    reportNote:
      'Sertakan tabel, metode, dan intervalnya. “p ≤ 0,05, jadi pijatnya manjur” adalah tiga kekeliruan dalam satu baris.',
  },
  third: {
    title: 'Variabel ketiga yang tidak dapat disingkirkan siapa pun',
    lead: 'Gravida, yaitu banyaknya kehamilan, membagi {n} ibu menjadi {a} dan {b}: pembagian yang sama dengan pijat. Kohort yang semua multigravidanya, dan hanya mereka, dipijat akan cocok dengan setiap angka yang dicetak makalah. Kalau begitu pijat dan gravida tidak dapat dibedakan, apa pun yang disebut penyebabnya.',
    gravidaNote:
      'Makalah mencetak gravida, bukan paritas; keduanya berbeda bila ada kehamilan yang tidak berakhir dengan kelahiran.',
    coincideCaption:
      'Gambar 6. Satu kohort yang cocok dengan semua total marginal tercetak: setiap ibu yang dipijat multigravida (lingkaran ganda), yang lain tidak. Ini mungkin, bukan terbukti terjadi.',
    coincideDescription:
      'Tabel yang ditemukan kembali. Semua {b} ibu yang dipijat ditandai multigravida, semua {a} ibu lainnya primigravida.',
    simpsonTitle: 'Dibalik: paradoks Simpson',
    simpsonText:
      'Inilah kohort rekaan dengan semua total marginal penelitian itu. Bila digabung, pijat dan ASI searah. Bukalah menurut gravida.',
    pooled: 'Semua ibu',
    primi: 'Hanya primigravida',
    multi: 'Hanya multigravida',
    chooseStratum: 'Ibu yang mana',
    stratumTau: 'τ_b = <live>{tau}</live>, <v>p</v> {p}',
    stratumUndefined: 'τ_b {why}',
    overall: 'semua',
    weighted: 'Uji berstrata: <v>S</v> di dalam strata dijumlahkan, <v>z</v> = {z}, <v>p</v> {p}.',
    partial: 'τ parsial dengan gravida ditetapkan: {partial} (tanpa nilai p).',
    simpsonCaption:
      'Gambar 7. Digabung {pooled}; pada primigravida {primi}, pada multigravida {multi}. Setiap pembalikan bertumpu pada satu ibu, dan kohort ini tidak menghasilkan {tau} seperti penelitian itu.',
    simpsonDescription: '{stratum}: {rows}. τ_b = {tau}.',
    caveat:
      'Tabel yang ditemukan kembali itu sendiri tidak dapat dibalik dengan cara ini: tidak ada pasangan diskordan, sehingga tidak ada bagiannya yang <v>S</v>-nya negatif. Variabel ketiga tetap dapat menjelaskannya.',
  },
  reading: {
    title: 'Membaca kritis',
    lead: 'Dua puluh satu butir yang akan dicermati pembaca teliti, masing-masing dengan maknanya dan cara memperbaikinya dalam penelitian berikut. Penulisnya rekan sejawat; yang dibahas adalah naskahnya.',
    position: 'Butir {k} dari {n}',
    previous: 'Sebelumnya: {title}',
    next: 'Berikutnya: {title}',
    all: 'Semua butir',
    one: 'Satu per satu',
    place: 'Letaknya',
    quote: 'Dalam makalah',
    matters: 'Mengapa penting',
    better: 'Penelitian yang lebih baik',
    fairness: 'Agar adil',
    themes: {
      question: 'Pertanyaan',
      design: 'Rancangan',
      measurement: 'Pengukuran',
      statistics: 'Statistik',
      reporting: 'Pelaporan',
      sources: 'Sumber',
    },
    betterTitle: 'Penelitian yang lebih baik, singkatnya',
    replyTitle: 'Tanggapan dipersilakan',
    replyText:
      'Bila Anda salah seorang penulisnya, atau tahu hal yang tidak termuat dalam makalah itu, tulislah kepada kami. Kekeliruan akan diperbaiki, dan tanggapan akan dimuat utuh di sini.',
    replyLink: 'Tulis kepada kami',
    replyMissing:
      'Salinan Ruas ini diterbitkan tanpa alamat surat. Pengelolanya dapat mengisinya; orang yang menunjukkan halaman ini kepada Anda dapat meneruskan tanggapan.',
    fair: 'Urutan yang ditemukan kembali adalah yang terkuat yang dimungkinkan total marginal. Hal itu patut ditanyakan: bagaimana penilaiannya dilakukan, dan apakah datanya dapat dilihat. Hal itu bukan bukti kecurangan.',
  },
};
