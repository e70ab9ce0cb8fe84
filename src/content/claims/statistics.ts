import { computed, defineClaims, generalKnowledge, simulated } from './define.ts';

export const statisticsClaims = defineClaims([
  {
    id: 'tau-counts-pairs',
    statement: {
      en: 'Kendall’s tau compares people two by two: n people make n(n − 1)/2 pairs, and each pair is concordant, discordant or tied. S is the number of concordant minus the number of discordant pairs.',
      id: 'Tau Kendall membandingkan orang dua-dua: n orang membentuk n(n − 1)/2 pasangan, dan tiap pasangan konkordan, diskordan, atau kembar. S adalah jumlah pasangan konkordan dikurangi jumlah pasangan diskordan.',
    },
    strength: 'established',
    sources: [{ reference: 'kendall-1938', read: 'unread' }],
  },
  {
    id: 'tau-b-formula',
    statement: {
      en: 'τ_b divides S by the geometric mean of the pairs not tied on the one variable and the pairs not tied on the other. τ_a divides by all pairs; τ_b makes an allowance for ties.',
      id: 'τ_b membagi S dengan rerata geometrik dari pasangan yang tidak kembar pada satu variabel dan yang tidak kembar pada variabel lainnya. τ_a membagi dengan semua pasangan; τ_b memperhitungkan nilai kembar.',
    },
    strength: 'established',
    sources: [{ reference: 'kendall-1945', read: 'unread' }],
  },
  {
    id: 'tau-b-rarely-reaches-one',
    statement: {
      en: 'τ_b reaches 1 only if the table is square and diagonal after empty rows and columns are dropped. A 2 × 3 table with all levels used cannot reach it, so a value must be read against its ceiling.',
      id: 'τ_b mencapai 1 hanya bila tabelnya persegi dan diagonal setelah baris dan kolom kosong dibuang. Tabel 2 × 3 yang semua tingkatnya terpakai tidak dapat mencapainya, jadi nilainya harus dibaca terhadap batas tertingginya.',
    },
    strength: 'established',
    sources: [{ reference: 'kendall-1945', read: 'unread' }],
    why: { en: 'It follows from the formula of τ_b.', id: 'Ini akibat langsung dari rumus τ_b.' },
  },
  {
    id: 'tau-b-has-no-direction',
    statement: {
      en: 'τ_b is symmetric: it says nothing about which variable comes first. Somers’ d has a direction, and the product of its two directions is τ_b squared.',
      id: 'τ_b simetris: nilainya tidak menyatakan variabel mana yang lebih dahulu. Somers’ d mempunyai arah, dan hasil kali kedua arahnya sama dengan kuadrat τ_b.',
    },
    strength: 'established',
    sources: [{ reference: 'somers-1962', read: 'unread' }],
  },
  {
    id: 'gamma-ignores-ties',
    statement: {
      en: 'Goodman and Kruskal’s gamma leaves out all tied pairs, so it is 1 as soon as no pair is discordant. In the recovered table gamma is 1 although 178 of the 300 pairs are tied.',
      id: 'Gamma Goodman dan Kruskal mengabaikan semua pasangan kembar, sehingga nilainya 1 begitu tidak ada pasangan diskordan. Pada tabel yang dipulihkan gamma bernilai 1, padahal 178 dari 300 pasangan kembar.',
    },
    strength: 'established',
    sources: [{ reference: 'goodman-kruskal-1954', read: 'unread' }],
    why: computed,
  },
  {
    id: 'recovered-table',
    statement: {
      en: 'Of the 53 tables with the printed margins (11 and 14; 7, 12 and 6), exactly one has a τ_b that rounds to .699: 7, 4, 0 without massage and 0, 8, 6 with massage for not enough, enough and good.',
      id: 'Dari 53 tabel dengan total marginal yang tercetak (11 dan 14; 7, 12, dan 6), tepat satu mempunyai τ_b yang dibulatkan menjadi 0,699: 7, 4, 0 tanpa pijat dan 0, 8, 6 dengan pijat untuk kurang, cukup, dan baik.',
    },
    strength: 'established',
    sources: [{ reference: 'rahayu-2025', at: { en: 'Tables 4–6', id: 'Tabel 4–6' }, read: 'text' }],
    why: computed,
  },
  {
    id: 'recovered-ceiling',
    statement: {
      en: 'The recovered table has 122 concordant and no discordant pairs, and its τ_b of .699 is the largest that these margins permit; the next largest is .596. It means a perfect ordering, not “.7 out of 1”.',
      id: 'Tabel yang dipulihkan mempunyai 122 pasangan konkordan dan tidak ada yang diskordan, dan τ_b sebesar 0,699 adalah yang terbesar yang dimungkinkan total marginal itu; berikutnya 0,596. Artinya urutan yang sempurna, bukan “0,7 dari 1”.',
    },
    strength: 'established',
    sources: [{ reference: 'rahayu-2025', at: { en: 'Tables 4–6', id: 'Tabel 4–6' }, read: 'text' }],
    why: computed,
  },
  {
    id: 'recovered-conditions',
    statement: {
      en: 'The recovery holds only if τ_b was computed on these categories and all 25 mothers. About 4% of three-decimal values (53 of 1381) would fit some table with these margins by chance.',
      id: 'Pemulihan ini hanya berlaku bila τ_b dihitung dari kategori tersebut dan dari ke-25 ibu. Sekitar 4% nilai tiga desimal (53 dari 1381) akan cocok secara kebetulan dengan suatu tabel bertotal marginal ini.',
    },
    strength: 'established',
    sources: [],
    why: computed,
  },
  {
    id: 'no-discordant-pair-is-not-so-rare',
    statement: {
      en: 'A table without a discordant pair is less rare than it sounds: with these margins it comes in about 14, 31 and 66% of samples of 25 at a latent correlation of 0.7, 0.8 and 0.9. It calls for asking how the rating was made; it settles nothing.',
      id: 'Tabel tanpa pasangan diskordan tidak sejarang kedengarannya: dengan total marginal ini, tabel seperti itu muncul pada sekitar 14, 31, dan 66% sampel 25 ibu bila korelasi latennya 0,7, 0,8, dan 0,9. Ini alasan untuk bertanya bagaimana penilaian dibuat, bukan untuk menyimpulkan sesuatu.',
    },
    strength: 'established',
    sources: [],
    why: computed,
  },
  {
    id: 'asymptotic-p-of-the-table',
    statement: {
      en: 'For the recovered table z = 3.61 and the two-sided asymptotic p is .000304, the kind SPSS prints for NONPAR CORR. With x in two groups this is the same z as in the Mann–Whitney test corrected for ties.',
      id: 'Untuk tabel yang dipulihkan z = 3,61 dan nilai p asimtotik dua arah 0,000304, jenis yang dicetak SPSS pada NONPAR CORR. Bila x terdiri atas dua kelompok, z ini sama dengan z uji Mann–Whitney yang dikoreksi nilai kembar.',
    },
    strength: 'established',
    sources: [{ reference: 'kendall-1970', at: { en: 'ch. 4–5', id: 'bab 4–5' }, read: 'unread' }],
    why: {
      en: 'Computed for this site; what SPSS prints was read from a copy of its algorithm note, not tested on a running SPSS.',
      id: 'Dihitung untuk situs ini; yang dicetak SPSS dibaca dari salinan catatan algoritmanya, tidak diuji pada SPSS yang berjalan.',
    },
  },
  {
    id: 'six-p-values-one-table',
    statement: {
      en: 'The same 25 mothers give six defensible two-sided p-values, from .0000555 (mid-p) to .000472 (exact, ordered by probability); the exact p on |S| is .000111. All print as “.000”.',
      id: 'Ke-25 ibu yang sama menghasilkan enam nilai p dua arah yang dapat dipertanggungjawabkan, dari 0,0000555 (mid-p) sampai 0,000472 (eksak, diurutkan menurut peluang); nilai p eksak atas |S| adalah 0,000111. Semuanya tercetak sebagai “.000”.',
    },
    strength: 'established',
    sources: [
      { reference: 'lancaster-1961', at: { en: 'for mid-p', id: 'untuk mid-p' }, read: 'unread' },
      { reference: 'freeman-halton-1951', read: 'unread' },
    ],
    why: computed,
  },
  {
    id: 'p-is-never-zero',
    statement: {
      en: 'A p-value is never 0: SPSS shows three decimals, so .000304 appears as “.000”. APA style asks for the exact p to two or three decimals, and p < .001 below that.',
      id: 'Nilai p tidak pernah 0: SPSS menampilkan tiga desimal, sehingga 0,000304 tampak sebagai “.000”. Gaya APA meminta nilai p yang tepat dengan dua atau tiga desimal, dan p < 0,001 bila lebih kecil.',
    },
    strength: 'established',
    sources: [{ reference: 'apa-2020', read: 'unread' }],
    why: computed,
  },
  {
    id: 'crosstabs-sig-misleads',
    statement: {
      en: 'The “Approx. Sig.” of SPSS CROSSTABS rests on another standard error. With exactly these margins it rejects a true null hypothesis in 9.6% of tables at the 5% level, against 2.95% for the normal p without correction.',
      id: '“Approx. Sig.” pada SPSS CROSSTABS memakai galat baku yang lain. Dengan total marginal ini, angka itu menolak H0 yang benar pada 9,6% tabel di taraf 5%, dibandingkan dengan 2,95% untuk nilai p normal tanpa koreksi.',
    },
    strength: 'established',
    sources: [{ reference: 'brown-benedetti-1977', read: 'unread' }],
    why: computed,
  },
  {
    id: 'interval-of-the-table',
    statement: {
      en: 'A 95% confidence interval for the recovered table is [.572, .826] by the Wald method, [.524, .817] by Bonett and Wright and about [.54, .82] by the BCa bootstrap. The upper ends lie above the attainable .699 because an interval lets the margins vary.',
      id: 'Interval kepercayaan 95% untuk tabel yang dipulihkan adalah [0,572; 0,826] dengan metode Wald, [0,524; 0,817] menurut Bonett dan Wright, dan sekitar [0,54; 0,82] dengan bootstrap BCa. Batas atasnya melampaui 0,699 yang dapat dicapai karena interval membiarkan total marginal berubah.',
    },
    strength: 'established',
    sources: [
      { reference: 'brown-benedetti-1977', read: 'unread' },
      { reference: 'bonett-wright-2000', read: 'unread' },
      { reference: 'efron-1987', read: 'unread' },
    ],
    why: {
      en: 'Computed for this site; the site’s engine repeats the calculation. In simulations at n = 25 such intervals cover the truth in about 90% of samples, not 95%.',
      id: 'Dihitung untuk situs ini; mesin hitung situs mengulang perhitungannya. Dalam simulasi dengan n = 25, interval seperti ini mencakup nilai sebenarnya pada sekitar 90% sampel, bukan 95%.',
    },
  },
  {
    id: 'what-p-means',
    statement: {
      en: 'A p-value measures how incompatible the data are with a model. It is not the probability that the hypothesis is true and not the size of an effect, and no decision should rest on a threshold alone.',
      id: 'Nilai p mengukur seberapa tidak cocok data dengan suatu model. Nilai p bukan peluang bahwa hipotesis benar dan bukan ukuran efek, dan keputusan tidak boleh bersandar pada satu batas saja.',
    },
    strength: 'established',
    sources: [{ reference: 'wasserstein-2016', read: 'unread' }],
  },
  {
    id: 'power-at-25',
    statement: {
      en: 'With the study’s margins and a population τ_b of .347, a study finds p < .05 in about 44% of samples at n = 25, 75% at n = 50 and 97% at n = 100.',
      id: 'Dengan total marginal penelitian ini dan τ_b populasi 0,347, suatu penelitian mendapat p < 0,05 pada sekitar 44% sampel dengan n = 25, 75% dengan n = 50, dan 97% dengan n = 100.',
    },
    strength: 'established',
    sources: [],
    why: simulated,
  },
  {
    id: 'sample-size-for-tau',
    statement: {
      en: 'For 80% power at the 5% level without ties, plan n = 3.49/τ²: about 14 people for τ = .5, 39 for .3 and 88 for .2. With ties, simulate.',
      id: 'Untuk kuasa 80% pada taraf 5% tanpa nilai kembar, rencanakan n = 3,49/τ²: sekitar 14 orang untuk τ = 0,5, 39 untuk 0,3, dan 88 untuk 0,2. Bila ada nilai kembar, simulasikan.',
    },
    strength: 'established',
    sources: [{ reference: 'noether-1987', read: 'unread' }],
  },
  {
    id: 'winners-curse',
    statement: {
      en: 'Small significant studies exaggerate: with n = 25 and a true τ_b of .205, the results with p < .05 average .470 in size, and 0.8% of them have the wrong sign.',
      id: 'Penelitian kecil yang bermakna cenderung membesar-besarkan: dengan n = 25 dan τ_b sebenarnya 0,205, hasil dengan p < 0,05 rata-rata sebesar 0,470, dan 0,8% di antaranya bertanda salah.',
    },
    strength: 'established',
    sources: [],
    why: simulated,
  },
  {
    id: 'dance-of-p',
    statement: {
      en: 'Repeat the same study and p dances: with n = 25 and a population τ_b of .347, the middle 90% of p-values runs from .0017 to .73.',
      id: 'Ulangi penelitian yang sama dan nilai p akan menari: dengan n = 25 dan τ_b populasi 0,347, 90% nilai p yang di tengah berkisar dari 0,0017 sampai 0,73.',
    },
    strength: 'established',
    sources: [{ reference: 'cumming-2008', read: 'unread' }],
    why: simulated,
  },
  {
    id: 'peeking-at-p',
    statement: {
      en: 'Looking at p after every mother from the 10th to the 25th turns a 5% false-alarm rate into 14.6% at the study’s margins (15.5% with continuous data).',
      id: 'Melihat nilai p setelah tiap ibu dari yang ke-10 sampai ke-25 mengubah peluang alarm palsu 5% menjadi 14,6% pada total marginal penelitian ini (15,5% pada data kontinu).',
    },
    strength: 'established',
    sources: [{ reference: 'armitage-1969', read: 'unread' }],
    why: simulated,
  },
  {
    id: 'gravida-could-explain-it',
    statement: {
      en: 'Gravida splits the 25 mothers 11 and 14, exactly as massage does. Nothing printed rules out that every multigravida and no primigravida was massaged.',
      id: 'Gravida membagi ke-25 ibu menjadi 11 dan 14, persis seperti pijat. Tidak ada yang tercetak yang menyingkirkan kemungkinan bahwa semua multigravida dan tidak satu pun primigravida dipijat.',
    },
    strength: 'established',
    sources: [{ reference: 'rahayu-2025', at: { en: 'Tables 2 and 4', id: 'Tabel 2 dan 4' }, read: 'text' }],
    why: computed,
  },
  {
    id: 'parity-and-birth-confound',
    statement: {
      en: 'Parity and mode of birth are real candidates for confounding: mothers with more births release more oxytocin, and emergency caesarean lowers it.',
      id: 'Paritas dan cara persalinan patut dicurigai sebagai faktor perancu: ibu yang lebih sering melahirkan melepaskan lebih banyak oksitosin, dan sesar darurat menurunkannya.',
    },
    strength: 'established',
    sources: [
      { reference: 'uvnas-moberg-2020', read: 'abstract' },
      { reference: 'nissen-1996', read: 'abstract' },
    ],
  },
  {
    id: 'simpson-with-the-same-margins',
    statement: {
      en: 'A made-up cohort with all the study’s margins has τ_b = −.239 among primigravidas and −.320 among multigravidas, yet +.487 together (p = .012). Its τ_b is not the study’s, and each reversal rests on one mother.',
      id: 'Sebuah kohort rekaan dengan semua total marginal penelitian ini mempunyai τ_b = −0,239 pada primigravida dan −0,320 pada multigravida, tetapi +0,487 bila digabung (p = 0,012). τ_b-nya bukan τ_b penelitian itu, dan tiap pembalikan bertumpu pada satu ibu.',
    },
    strength: 'established',
    sources: [],
    why: {
      en: 'Found by a search for this site; the engine repeats the calculation. The recovered table itself cannot be reversed by splitting it, as it has no discordant pair.',
      id: 'Ditemukan melalui pencarian untuk situs ini; mesin hitung situs mengulang perhitungannya. Tabel yang dipulihkan itu sendiri tidak dapat berbalik bila dipecah, karena tidak mempunyai pasangan diskordan.',
    },
  },
  {
    id: 'rating-and-misclassification',
    statement: {
      en: 'Random errors in a rating pull τ_b towards 0. A rater who knows who was massaged can push it up.',
      id: 'Kesalahan acak dalam penilaian menarik τ_b ke arah 0. Penilai yang tahu siapa yang dipijat dapat mendorongnya naik.',
    },
    strength: 'established',
    sources: [],
    why: generalKnowledge,
  },
  {
    id: 'snapshot-shows-no-cause',
    statement: {
      en: 'A cross-sectional study sees massage and milk at the same time and cannot tell which came first. Mothers with much milk may be massaged more, and a third factor may drive both.',
      id: 'Penelitian potong lintang melihat pijat dan ASI pada saat yang sama dan tidak dapat membedakan mana yang lebih dahulu. Ibu dengan ASI banyak mungkin lebih sering dipijat, dan faktor ketiga mungkin memengaruhi keduanya.',
    },
    strength: 'established',
    sources: [],
    why: generalKnowledge,
  },
  {
    id: 'software-can-be-wrong',
    statement: {
      en: 'Software disagrees and can be wrong: R’s exact Kendall p came out negative at n = 100, and one R package’s interval for τ_b was off in 84 of 122 tables. Say which program, version and method gave a number.',
      id: 'Perangkat lunak bisa berbeda dan bisa salah: nilai p eksak Kendall di R menjadi negatif pada n = 100, dan interval τ_b dari satu paket R meleset pada 84 dari 122 tabel. Sebutkan program, versi, dan metode yang menghasilkan suatu angka.',
    },
    strength: 'established',
    sources: [],
    why: {
      en: 'Compared for this site with exact arithmetic; the versions are recorded in facts/statistics-oracles.md.',
      id: 'Dibandingkan untuk situs ini dengan aritmetika eksak; versinya tercatat di facts/statistics-oracles.md.',
    },
  },
]);
