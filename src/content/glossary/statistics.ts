import type { Term } from './types.ts';

/** Pairs, coefficients and p. */
export const statistics = [
  {
    id: 'tau-b',
    name: { en: 'Kendall’s τ_b', id: 'τ_b Kendall' },
    also: { en: 'tau-b, rank correlation', id: 'tau-b, korelasi peringkat' },
    meaning: {
      en: 'Concordant minus discordant pairs, divided by the geometric mean of the pairs not tied on the one and on the other variable. From −1 to 1.',
      id: 'Pasangan konkordan dikurangi diskordan, dibagi rerata geometrik pasangan yang tidak kembar pada variabel pertama dan kedua. Antara −1 dan 1.',
    },
  },
  {
    id: 'concordant',
    name: { en: 'concordant pair', id: 'pasangan konkordan' },
    also: { id: 'pasangan sejalan' },
    meaning: {
      en: 'Two people of whom one is higher on both variables.',
      id: 'Dua orang, yang satu lebih tinggi pada kedua variabel.',
    },
  },
  {
    id: 'discordant',
    name: { en: 'discordant pair', id: 'pasangan diskordan' },
    also: { id: 'pasangan berlawanan' },
    meaning: {
      en: 'Two people of whom one is higher on one variable and lower on the other.',
      id: 'Dua orang, yang satu lebih tinggi pada satu variabel tetapi lebih rendah pada yang lain.',
    },
  },
  {
    id: 'tie',
    name: { en: 'tied pair, tie', id: 'pasangan kembar' },
    also: { id: 'nilai kembar' },
    meaning: {
      en: 'Two people with the same value on at least one of the variables.',
      id: 'Dua orang dengan nilai sama pada sedikitnya satu variabel.',
    },
  },
  {
    id: 'gamma',
    name: { en: 'gamma', id: 'gamma' },
    also: { en: 'Goodman–Kruskal gamma', id: 'gamma Goodman–Kruskal' },
    meaning: {
      en: 'Concordant minus discordant pairs as a share of both; it leaves all ties out, and so is never nearer 0 than τ_b.',
      id: 'Pasangan konkordan dikurangi diskordan, dibagi jumlah keduanya; semua pasangan kembar diabaikan, sehingga nilainya tidak pernah lebih dekat ke 0 daripada τ_b.',
    },
  },
  {
    id: 'somers-d',
    name: { en: 'Somers’ d', id: 'd Somers' },
    meaning: {
      en: 'Like τ_b, but with one variable taken as the one that explains: only the pairs tied on it are left out.',
      id: 'Mirip τ_b, tetapi satu variabel dianggap sebagai penjelas: hanya pasangan kembar pada variabel itu yang dikeluarkan.',
    },
  },
  {
    id: 'spearman',
    name: { en: 'Spearman’s rho', id: 'rho Spearman' },
    meaning: {
      en: 'The ordinary correlation of the ranks, ties sharing a mean rank.',
      id: 'Korelasi biasa dari peringkat; nilai kembar mendapat rerata peringkat.',
    },
  },
  {
    id: 'ordinal',
    name: { en: 'ordinal variable', id: 'variabel ordinal' },
    meaning: {
      en: 'Levels with an order but without distances, such as not enough, enough, good.',
      id: 'Tingkat yang berurutan tetapi tanpa jarak, misalnya kurang, cukup, baik.',
    },
  },
  {
    id: 'correlation-coefficient',
    name: { en: 'correlation coefficient', id: 'koefisien korelasi' },
    meaning: {
      en: 'A number for how strongly two variables go together, and in which direction. It does not say why.',
      id: 'Angka yang menyatakan seberapa erat dua variabel berjalan bersama dan ke arah mana. Angka ini tidak mengatakan mengapa.',
    },
  },
  {
    id: 'crosstab',
    name: { en: 'crosstab', id: 'tabulasi silang' },
    also: { en: 'contingency table', id: 'tabel kontingensi' },
    meaning: {
      en: 'A table that counts people by two variables at once.',
      id: 'Tabel yang menghitung orang menurut dua variabel sekaligus.',
    },
  },
  {
    id: 'marginal-totals',
    name: { en: 'marginal totals', id: 'total marginal' },
    also: { en: 'margins' },
    meaning: {
      en: 'The sums of the rows and of the columns of a table.',
      id: 'Jumlah tiap baris dan tiap kolom tabel.',
    },
  },
  {
    id: 'null-distribution',
    name: { en: 'null distribution', id: 'distribusi di bawah H0' },
    meaning: {
      en: 'How a statistic would vary from sample to sample if the variables had nothing to do with each other.',
      id: 'Bagaimana suatu statistik bervariasi dari sampel ke sampel seandainya kedua variabel tidak berhubungan.',
    },
  },
  {
    id: 'p-value',
    name: { en: 'p-value', id: 'nilai p' },
    meaning: {
      en: 'How often a result at least as extreme would appear if there were no association. Not the chance that there is none.',
      id: 'Seberapa sering hasil yang sedikitnya seekstrem ini muncul seandainya tidak ada hubungan. Bukan peluang bahwa hubungan itu tidak ada.',
    },
  },
  {
    id: 'exact-p',
    name: { en: 'exact p', id: 'nilai p eksak' },
    meaning: {
      en: 'p counted from every arrangement the margins allow, without a curve in its place.',
      id: 'Nilai p yang dihitung dari semua susunan yang mungkin dengan total marginal itu, tanpa kurva pengganti.',
    },
  },
  {
    id: 'asymptotic-p',
    name: { en: 'asymptotic p', id: 'nilai p asimtotik' },
    meaning: {
      en: 'p read from the normal curve; good in large samples.',
      id: 'Nilai p yang dibaca dari kurva normal; baik untuk sampel besar.',
    },
  },
  {
    id: 'two-sided',
    name: { en: 'two-sided test', id: 'uji dua arah' },
    meaning: {
      en: 'A test that counts extreme results in both directions.',
      id: 'Uji yang menghitung hasil ekstrem ke kedua arah.',
    },
  },
  {
    id: 'significance-level',
    name: { en: 'significance level', id: 'taraf kemaknaan' },
    also: { en: 'alpha', id: 'taraf signifikansi, alfa' },
    meaning: {
      en: 'The p below which a result is called significant, set before looking; .05 is a habit, not a law of nature.',
      id: 'Batas p untuk menyebut hasil bermakna, ditetapkan sebelum melihat data; 0,05 adalah kebiasaan, bukan hukum alam.',
    },
  },
  {
    id: 'confidence-interval',
    name: { en: 'confidence interval', id: 'interval kepercayaan' },
    also: { id: 'selang kepercayaan' },
    meaning: {
      en: 'A range made by a method that would hold the true value in the stated share of samples, for instance 95%, if the study were repeated many times.',
      id: 'Rentang dari cara hitung yang, bila penelitian diulang berkali-kali, memuat nilai sebenarnya pada proporsi sampel yang disebut, misalnya 95%.',
    },
  },
  {
    id: 'power',
    name: { en: 'power of a test', id: 'kuasa uji' },
    meaning: {
      en: 'How often a study of this size would find an association of a given strength.',
      id: 'Seberapa sering penelitian sebesar ini menemukan hubungan dengan kekuatan tertentu.',
    },
  },
  {
    id: 'winners-curse',
    name: { en: 'winner’s curse', id: 'kutukan pemenang' },
    also: { id: 'winner’s curse' },
    meaning: {
      en: 'In small studies those that turn out significant overstate the association on average.',
      id: 'Pada penelitian kecil, hasil yang bermakna rata-rata melebih-lebihkan kuatnya hubungan.',
    },
  },
  {
    id: 'effect-size',
    name: { en: 'effect size', id: 'ukuran efek' },
    meaning: {
      en: 'How large a difference or association is, whatever the number of people.',
      id: 'Besarnya perbedaan atau hubungan, berapa pun jumlah orangnya.',
    },
  },
  {
    id: 'sample-size',
    name: { en: 'sample size', id: 'besar sampel' },
    meaning: { en: 'The number of people studied, n.', id: 'Jumlah orang yang diteliti, n.' },
  },
  {
    id: 'mean',
    name: { en: 'mean', id: 'rerata' },
    meaning: { en: 'The sum divided by the number.', id: 'Jumlah dibagi banyaknya.' },
  },
  {
    id: 'standard-deviation',
    name: { en: 'standard deviation', id: 'simpangan baku' },
    meaning: {
      en: 'The usual distance of the values from their mean.',
      id: 'Jarak lazim nilai-nilai dari reratanya.',
    },
  },
  {
    id: 'median',
    name: { en: 'median', id: 'median' },
    meaning: {
      en: 'The value in the middle when all are put in order.',
      id: 'Nilai tengah ketika semua diurutkan.',
    },
  },
  {
    id: 'simpsons-paradox',
    name: { en: 'Simpson’s paradox', id: 'paradoks Simpson' },
    meaning: {
      en: 'An association that turns round, or vanishes, when the people are split by a third variable.',
      id: 'Hubungan yang berbalik atau hilang ketika orang dipisah menurut variabel ketiga.',
    },
  },
] as const satisfies readonly Term[];
