import type { sandboxTasks as en } from '../en/sandboxTasks.ts';
import type { Words } from '../words.ts';

export const sandboxTasks: Words<typeof en> = {
  how: 'Yang ingin dikerjakan',
  ways: { predict: 'Tebak, amati, jelaskan', challenges: 'Tantangan' },
  predict: {
    lead: 'Delapan pertanyaan. Tebak dulu; lalu lab memperlihatkan yang terjadi, Anda mengamati, dan baru sesudah itu dijelaskan.',
    pager: 'Pertanyaan {n} dari {all}',
    states: { open: 'belum ditebak', right: 'tebakannya tepat', wrong: 'tebakannya lain' },
    cohort: 'Kohort untuk pertanyaan ini',
    shown: 'Tabel lab kini memperlihatkannya. Urungkan untuk kembali ke kohort Anda sendiri.',
    onTable: 'Di tabel',
    sides: { before: 'sebelum', after: 'sesudah' },
    isShown: {
      before: 'Tabel memperlihatkan kohort sebelum perubahan.',
      after: 'Tabel memperlihatkan kohort sesudah perubahan.',
    },
    observed: 'Yang perlu diamati',
    number: 'Angka',
    draws: '<v>p</v> (kurva normal) dari sepuluh penelitian pertama: {list}.',
    evidence: 'Seberapa pasti ini?',
    next: 'Pertanyaan berikutnya',
  },
  quantities: {
    'tau-b': 'τ_b',
    p: '<v>p</v> eksak',
    'p-normal': '<v>p</v> di balik angka tercetak (kurva normal)',
    gamma: 'γ',
    'tied-pairs': 'pasangan kembar',
    discordant: 'pasangan diskordan',
    concordant: 'pasangan konkordan',
    'pairs-changed': 'dari 24 pasangannya, yang berganti jenis',
    'within-first': 'τ_b pada primigravida',
    'within-second': 'τ_b pada multigravida',
    'significant-share': 'dari {studies} penelitian, yang mendapat <v>p</v> < {alpha}',
  },
  predictions: {
    doubled: {
      question:
        '18 ibu rekaan: τ_b {tau} dan <v>p</v> {p}. Sekarang ibunya empat kali lipat dengan pola yang persis sama. Apa yang berubah?',
      options: {
        both: 'τ_b dan <v>p</v> berubah',
        'p-only': 'hanya <v>p</v> yang berubah',
        neither: 'keduanya tetap',
      },
      because:
        'τ_b adalah perbandingan: bila jumlah ibu menjadi empat kali lipat, jumlah pasangan konkordan, jumlah pasangan diskordan, dan pembaginya membesar dengan kelipatan yang sama. <v>p</v> bertanya seberapa tidak lazim τ_b seperti itu seandainya tidak ada hubungan, dan dengan lebih banyak ibu, τ_b yang sama menjadi lebih tidak lazim. Jadi <v>p</v> yang kecil tidak berarti hubungannya kuat. Menyalin ibu seperti di sini tentu tidak menambah pengetahuan.',
    },
    'one-mother': {
      question:
        'Ke-25 ibu dari penelitian Mopuya. Seorang ibu yang dipijat dan dinilai baik kini dinilai “kurang”. Berapa dari 24 pasangannya yang berganti jenis: konkordan, diskordan, atau kembar?',
      options: { one: 'satu pasangan', some: 'sekitar separuhnya', all: 'semuanya, 24' },
      because:
        'Ia dibandingkan dengan semua ibu lain. Seluruh {changed} pasangannya dengan ibu yang tidak dipijat berubah: tadinya konkordan, kini kembar atau diskordan. Pasangannya dengan sesama ibu yang dipijat tetap kembar. Itulah sebabnya satu penilaian saja menggeser τ_b begitu jauh pada kohort kecil.',
    },
    'perfect-order': {
      question:
        '25 ibu rekaan. Tidak ada pasangan diskordan: tidak seorang pun ibu yang dipijat ASI-nya lebih sedikit daripada ibu yang tidak dipijat. Berapa γ dan τ_b?',
      options: {
        'gamma-one': 'γ bernilai 1, τ_b di bawah 1',
        'both-one': 'keduanya 1',
        'neither-one': 'keduanya di bawah 1',
      },
      because:
        'γ mengabaikan semua pasangan kembar, sehingga nilainya 1 begitu tidak ada pasangan diskordan. τ_b memperhitungkan nilai kembar, dan tabel dengan dua baris dan tiga penilaian yang semuanya terpakai tidak memungkinkannya mencapai 1. Bacalah τ_b di samping nilai terbesar yang dimungkinkan totalnya.',
    },
    turned: {
      question:
        '25 ibu rekaan: τ_b {tau} dan <v>p</v> {p}. Ternyata urutan penilaiannya salah diketik, “baik” menjadi yang terendah. Urutannya lalu dibalik. Apa yang berubah?',
      options: { sign: 'hanya tanda τ_b', both: 'τ_b dan <v>p</v>', neither: 'tidak ada' },
      because:
        'Setiap pasangan konkordan menjadi diskordan dan sebaliknya; yang kembar tetap kembar. Besar τ_b tetap, tandanya berganti, dan <v>p</v> dua arah hanya melihat besarnya. Sebelum menafsirkan tanda minus, periksa dulu cara tingkatannya diberi kode.',
    },
    'printed-zero': {
      question:
        'Untuk 40 ibu rekaan ini sebuah program mencetak “Sig. (2-tailed) .000”. Berapa sebenarnya <v>p</v>?',
      options: {
        zero: 'persis nol: tidak mungkin kebetulan',
        small: 'lebih dari nol, dan kurang dari {half}',
        'near-limit': 'sedikit di bawah {alpha}',
      },
      because:
        'Program itu menampilkan tiga desimal dan membulatkan. Sekuat apa pun hubungannya, penilaian seperti ini masih dapat muncul karena kebetulan saja, jadi <v>p</v> tidak pernah nol. Tulislah <v>p</v> < {thousandth}, atau angkanya sendiri.',
    },
    'tired-rater': {
      question:
        '40 ibu rekaan, τ_b {tau}. Penilai yang lelah, dan tidak tahu siapa yang dipijat, menilai tiga dari sepuluh ibu satu tingkat terlalu tinggi atau terlalu rendah. Apa yang terjadi pada τ_b?',
      options: {
        rises: 'naik',
        falls: 'turun',
        same: 'tetap, karena kesalahannya saling meniadakan',
      },
      because:
        'Kesalahan ke atas dan ke bawah tidak saling meniadakan: keduanya mengaburkan urutan, dan τ_b bergeser ke arah 0. Pada satu kohort kecil, kebetulan bisa menutupinya; pada populasinya τ_b turun. Penilai yang tahu siapa yang dipijat malah dapat mendorong τ_b naik.',
    },
    'third-variable': {
      question:
        '24 ibu rekaan, τ_b {tau}. Separuhnya primigravida, separuhnya multigravida; di antara multigravida lebih banyak yang dipijat, dan ASI mereka lebih banyak. Berapa τ_b di dalam masing-masing kelompok?',
      options: {
        'as-before': 'kira-kira sama dengan gabungannya',
        nothing: '0 pada keduanya',
        'turned-round': 'negatif pada keduanya',
      },
      because:
        'Di sini seluruh S berasal dari membandingkan ibu yang berlainan kelompok. Di dalam satu kelompok, ibu yang dipijat tidak punya ASI lebih banyak ataupun lebih sedikit. Variabel ketiga yang terkait dengan keduanya dapat memunculkan seluruh hubungan itu; apakah memang begitu, hanya terlihat bila kita menengok ke dalam kelompoknya.',
    },
    again: {
      question:
        'Sebuah penelitian pada 25 ibu mendapat τ_b {tau} dan <v>p</v> {p}. Di populasinya hubungan itu memang ada, dengan τ_b sekitar {population}. Peneliti lain mengulanginya, masing-masing dengan 25 ibu baru. Seberapa sering mereka mendapat <v>p</v> di bawah {alpha}?',
      options: {
        'nearly-all': 'hampir selalu',
        'three-quarters': 'sekitar tiga dari empat kali',
        'less-than-half': 'kurang dari separuhnya',
      },
      because:
        'Dengan 25 ibu, <v>p</v> menari: untuk hubungan yang sama-sama nyata, nilainya kadang di bawah {alpha}, kadang jauh di atasnya. Penelitian kedua yang “tidak bermakna” tidak membantah yang pertama; keduanya terlalu kecil untuk dapat diandalkan menemukannya.',
    },
  },
  challenges: {
    lead: 'Susun tiap kohort di tabel; Ruas langsung memeriksanya. Tiga bintang bila tercapai tanpa petunjuk dan dengan sedikit langkah.',
    checklist: 'Yang harus terpenuhi sekaligus',
    states: { met: 'terpenuhi', unmet: 'belum', waiting: 'sedang dihitung' },
    met: '{n} dari {all} terpenuhi.',
    steps: 'Langkah: {n}. Tiga bintang untuk paling banyak {most}.',
    now: 'sekarang {now}',
    counting: 'sedang dihitung',
    none: 'tidak ada',
    undefined: 'tidak terdefinisi',
    normal: 'kurva normal',
    exact: 'eksak',
    ready: 'Ini salah satu kohort siap pakai. Susunlah kohort Anda sendiri.',
    keep: 'Sisihkan tabel ini',
    keepAgain: 'Sisihkan tabel ini sebagai gantinya',
    kept: 'Disisihkan: {n} ibu, τ_b {tau}, <v>p</v> {p}.',
    keepUndefined: 'Tabel dapat disisihkan setelah τ_b-nya ada dan <v>p</v>-nya selesai dihitung.',
    goals: {
      zero: 'Bawa τ_b tepat ke 0, sehingga <v>p</v> menjadi 1, dengan sedikitnya {mothers} ibu.',
      'no-value':
        'Buat τ_b tidak terdefinisi, padahal tiap kelompok berisi sedikitnya {inGroup} ibu dan semuanya sedikitnya {mothers}.',
      ceiling: 'Pertahankan semua total, dan capai τ_b terbesar yang dimungkinkannya.',
      'gamma-one':
        'Buat γ menjadi 1 sementara τ_b tetap di bawah {belowGamma}, dengan sedikitnya {mothers} ibu.',
      'small-strong': 'Dapatkan τ_b di atas {strong}, tetapi <v>p</v> tidak di bawah {alpha}.',
      'large-faint': 'Dapatkan <v>p</v> di bawah {alpha} meskipun |τ_b| kurang dari {faint}.',
      valley:
        'Jaga |τ_b| di bawah {nearZero} meskipun suatu penilaian {shareApart} poin persen lebih sering di satu kelompok daripada di kelompok lain.',
      fragile: 'Pindahkan tepat seorang ibu, dan bawa <v>p</v> ke bawah {alpha}.',
      twins:
        'Buat dua tabel dengan τ_b yang sama: yang satu dengan <v>p</v> di bawah {alpha}, yang lain tidak.',
      'two-verdicts':
        'Susun kohort sedikitnya {mothers} ibu yang <v>p</v>-nya di bawah {alpha} menurut kurva normal, tetapi tidak di bawahnya menurut hitungan eksak.',
      reversal:
        'Balikkan: di dalam tiap kelompok paritas tanda τ_b berlawanan dengan tanda gabungannya, dan |τ_b| gabungan sedikitnya {pooled}.',
      guess: 'Tebak τ_b sepuluh kohort hanya dari tabelnya.',
    },
    hints: {
      zero: 'Setiap yang naik harus diimbangi yang turun. Beri penilaian baik kepada beberapa ibu yang tidak dipijat sampai S menjadi 0.',
      'no-value': 'Bagaimana bila ASI semua ibu dinilai sama?',
      ceiling:
        'Kunci totalnya. Lalu jangan sisakan pasangan diskordan: kumpulkan “kurang” pada ibu yang tidak dipijat.',
      'gamma-one':
        'Pasangan diskordan berasal dari “dipijat, kurang” dan “tidak dipijat, baik”. Kosongkan keduanya.',
      'small-strong':
        'Sesedikit apa ibu yang masih membentuk pola kuat? Kurangi ibunya, pertahankan arahnya.',
      'large-faint': 'Pertahankan polanya dan ketik angka yang lebih besar.',
      valley: 'Tempatkan satu kelompok di tengah dan kelompok lain di kedua ujung.',
      fragile: 'Perpindahan terjauh paling berarti: carilah ibu yang dipijat dengan ASI kurang.',
      twins: 'Sisihkan tabel kecilnya. Lalu kalikan setiap angka dengan bilangan yang sama.',
      'two-verdicts': 'Sudah dekat: pindahkan seorang ibu yang dipijat dari “kurang” ke “baik”.',
      reversal:
        'Titik di dalam lingkaran menandai multigravida; bagian “Variabel ketiga” memuat tabel tiap kelompok. Buat penilaian ASI ibu yang dipijat lebih rendah di dalam tiap kelompok, dan biarkan kedua kelompok tetap berjauhan.',
    },
    lessons: {
      zero: '<v>p</v> sebesar 1 berarti kebetulan saja selalu sampai sejauh ini atau lebih. Itu tidak berarti pijat dan ASI tidak ada sangkut pautnya: lihat betapa berbedanya kedua baris itu.',
      'no-value':
        'Tidak terdefinisi bukan 0. Bila semua ibu dinilai sama, semua pasangan kembar, sehingga pembagi dalam rumus τ_b menjadi 0; program mencetak titik. Kohort itu diam, bukan membantah.',
      ceiling:
        'Sampai di sinilah τ_b dapat naik dengan total ini, yaitu {tau}, bukan 1. Tabel dengan dua baris dan tiga penilaian yang semuanya terpakai tidak pernah mencapai 1, jadi bacalah setiap τ_b di samping batas tertingginya.',
      'gamma-one': 'γ bernilai 1 dan τ_b {tau}: ibunya sama, S-nya sama. γ mengabaikan semua nilai kembar.',
      'small-strong':
        'τ_b {tau} dan <v>p</v> masih {p}. “Tidak bermakna” tidak berarti “tidak ada hubungan”: dengan ibu sesedikit itu, ada tidaknya hubungan belum dapat dipastikan.',
      'large-faint':
        'Dengan {n} ibu, τ_b = {tau} pun menjadi “bermakna”. <v>p</v> yang kecil tidak berarti hubungannya kuat.',
      valley:
        'τ_b hanya melihat yang naik atau turun. Yang naik lalu turun lagi tampak seperti tidak ada apa-apa: lihat tabelnya dulu sebelum percaya pada suatu koefisien.',
      fragile:
        'Seorang ibu saja dari 25 menentukan “bermakna” atau “tidak bermakna”. Tentang pijat tidak ada yang berubah; {alpha} hanyalah kesepakatan, bukan hukum alam.',
      twins:
        'Keduanya sama kuat; hanya jumlah ibunya yang berbeda. Laporkan τ_b dan <v>p</v>, sebab yang satu tidak mengatakan yang lain.',
      'two-verdicts':
        'Ibu yang sama, dua cara hitung, dua putusan. Sebutkan <v>p</v> mana yang dicetak, dan pilih caranya sebelum melihat hasil.',
      reversal:
        'Inilah pembalikan Simpson. τ_b mana yang menjawab pertanyaannya bergantung pada peran paritas, dan itu tidak diketahui oleh koefisien apa pun.',
    },
  },
  conditions: {
    'tau-zero': 'τ_b tepat 0',
    'tau-near-zero': '|τ_b| kurang dari {nearZero}',
    'tau-faint': '|τ_b| kurang dari {faint}',
    'tau-strong': 'τ_b lebih dari {strong}',
    'tau-below': 'τ_b kurang dari {belowGamma}',
    'tau-undefined': 'τ_b tidak terdefinisi',
    'p-one': '<v>p</v> sama dengan 1',
    'p-below': '<v>p</v> di bawah {alpha}',
    'p-above': '<v>p</v> tidak di bawah {alpha}',
    'normal-below': '<v>p</v> menurut kurva normal di bawah {alpha}',
    'exact-above': '<v>p</v> eksak tidak di bawah {alpha}',
    'gamma-one': 'γ sama dengan 1',
    'enough-mothers': 'sedikitnya {mothers} ibu',
    'both-groups': 'sedikitnya {inGroup} ibu di tiap kelompok pijat',
    'ratings-differ': 'suatu penilaian {shareApart} poin persen lebih sering di satu kelompok',
    'totals-kept': 'semua total masih seperti awalnya',
    ceiling: 'τ_b yang terbesar menurut totalnya',
    'one-mover': 'tepat seorang ibu berpindah dari tempat awalnya',
    'table-kept': 'sebuah tabel dengan τ_b bukan 0 sudah disisihkan',
    'tau-as-kept': 'tabel lain mempunyai τ_b yang sama sampai tiga desimal',
    'p-apart': '<v>p</v> di bawah {alpha} hanya pada salah satunya',
    groups: 'kohortnya mempunyai sedikitnya dua kelompok paritas',
    'within-against': 'di tiap kelompok tanda τ_b berlawanan dengan gabungannya',
    'pooled-clear': '|τ_b| gabungan sedikitnya {pooled}',
  },
  units: {
    mothers: '{n} ibu',
    moved: '{n} pindah',
    groups: '{n} kelompok',
    smallestGroup: '{n} di kelompok terkecil',
    points: '{n} poin',
    ceiling: '{share} darinya',
  },
  guess: {
    lead: 'Sepuluh kohort, baru di tiap babak. Lihat para ibunya, geser ke τ_b tebakan Anda, lalu kunci. Bintangnya menurut rata-rata selisih: sampai {three} tiga bintang, sampai {two} dua, sampai {one} satu.',
    begin: 'Mulai satu babak',
    another: 'Babak lagi',
    cohort: 'Kohort {k} dari {all}',
    label: 'Tebakan saya untuk τ_b',
    lock: 'Kunci tebakan',
    answer: 'τ_b-nya <live>{tau}</live>. Tebakan Anda {guess}: selisih {distance}.',
    mean: 'Rata-rata selisih sampai sekarang {mean}.',
    next: 'Kohort berikutnya',
    take: 'Taruh di tabel',
    taken: 'Tabel lab kini memperlihatkan kohort ini.',
    finish: 'Lihat hasilnya',
    done: 'Rata-rata selisih Anda <live>{mean}</live>.',
    stars: 'Nilainya {n} bintang dari 3.',
    noStar: 'Belum ada bintang. Kebanyakan orang mulai dari sini; babak berikutnya akan lebih baik.',
    high: 'Tebakan Anda lebih sering terlalu tinggi.',
    low: 'Tebakan Anda lebih sering terlalu rendah.',
    even: 'Terlalu tinggi dan terlalu rendah kira-kira sama sering.',
    caption: 'Sepuluh tebakan Anda',
    head: { cohort: 'Kohort', mothers: 'Ibu', guess: 'Tebakan', tau: 'τ_b', off: 'Selisih' },
    marks: 'segitiga penuh: τ_b; segitiga kosong: tebakan Anda',
  },
};
