import type { Bilingual } from '../bilingual.ts';
import type { ReadingId } from './readingIds.ts';

export type ReadingTheme = 'question' | 'design' | 'measurement' | 'statistics' | 'reporting' | 'sources';

/** One point of the critical reading. Its order in `readingItems` is the order of teaching. */
export interface ReadingItem {
  readonly id: ReadingId;
  /** Its number in facts/massage.md, section 5d. */
  readonly item: number;
  readonly claim: `study-${string}`;
  readonly theme: ReadingTheme;
  /** Where in the paper. */
  readonly place: Bilingual;
  /** The printed table to look at, if it is one. */
  readonly table?: 1 | 2 | 3 | 4 | 5 | 6;
  /** A few words of the paper, verbatim, in English. */
  readonly quote?: string;
  readonly title: Bilingual;
  /** What stands there, or is missing. */
  readonly finding: Bilingual;
  readonly matters: Bilingual;
  /** What a better study does. */
  readonly better: Bilingual;
  /** What can fairly be said for the paper, or what is not shown. */
  readonly fairness: Bilingual;
}

export const readingItems = [
  {
    id: 'cause-from-a-snapshot',
    item: 3,
    claim: 'study-cause-from-a-snapshot',
    theme: 'design',
    place: {
      en: 'Abstract; §3; §4, text under Table 6; §5',
      id: 'Abstrak; §3; §4, teks di bawah Tabel 6; §5',
    },
    quote:
      "it can be concluded that postpartum moms' production of breast milk is actually increased by oxytocin massage",
    title: { en: 'A snapshot, and the word “increased”', id: 'Potret sesaat, tetapi disebut “meningkat”' },
    finding: {
      en: 'The design is cross-sectional and observational: 25 mothers are observed, and nobody is assigned to massage. The text nevertheless concludes that massage increases milk, and calls it “effective” and “safe”. No measurement of safety is reported.',
      id: 'Desainnya potong lintang dan observasional: 25 ibu diamati, dan tidak ada yang ditentukan peneliti untuk dipijat atau tidak. Meski begitu, naskahnya menyimpulkan bahwa pijat meningkatkan produksi ASI, serta menyebutnya “efektif” dan “aman”. Pengukuran keamanan tidak dilaporkan.',
    },
    matters: {
      en: 'Mothers whose milk already flowed well may have been readier to try a massage, and the two groups may have differed in other ways. A snapshot cannot tell these apart from an effect.',
      id: 'Bisa saja ibu yang ASI-nya sudah lancar lebih mau mencoba pijat, dan kedua kelompok bisa berbeda dalam hal lain. Potret sesaat tidak dapat membedakan kemungkinan itu dari efek pijat.',
    },
    better: {
      en: 'Lets chance decide who is massaged, measures before and after, and records unwanted effects. A cross-sectional study writes “was associated with”.',
      id: 'Membagi kelompok secara acak, mengukur sebelum dan sesudah, serta mencatat efek yang tidak diinginkan. Penelitian potong lintang cukup menulis “berhubungan dengan”.',
    },
    fairness: {
      en: 'The paper names its design openly, and its stated purpose, to examine a relationship, fits that design well.',
      id: 'Makalah ini menyebutkan desainnya dengan terbuka, dan tujuan yang ditulis, yaitu menelaah hubungan, sesuai dengan desain itu.',
    },
  },
  {
    id: 'milk-rating',
    item: 9,
    claim: 'study-milk-rating',
    theme: 'measurement',
    place: { en: 'Table 5', id: 'Tabel 5' },
    table: 5,
    title: {
      en: 'Good, enough, not enough: by what measure?',
      id: 'Baik, cukup, kurang: diukur dengan apa?',
    },
    finding: {
      en: 'The three words are not defined. No cut-off, instrument, rater or check of agreement is named, and nothing says whether the rater knew who had been massaged. The head of the column reads “Work”.',
      id: 'Ketiga kata itu tidak didefinisikan. Batas nilai, alat ukur, penilai, dan uji kesepakatan tidak disebutkan, begitu pula apakah penilai tahu siapa yang dipijat. Kepala kolomnya tertulis “Work” (pekerjaan).',
    },
    matters: {
      en: 'A rater who knows can raise τ_b without meaning to. Random errors of rating lower it.',
      id: 'Penilai yang tahu dapat menaikkan τ_b tanpa bermaksud demikian. Kesalahan penilaian yang acak justru menurunkannya.',
    },
    better: {
      en: 'Weighs the baby before and after feeds, or uses a published scale, with a rater who does not know who was massaged. Has some mothers rated twice, and reports how often the raters agree.',
      id: 'Menimbang bayi sebelum dan sesudah menyusu, atau memakai skala yang sudah diterbitkan, dengan penilai yang tidak tahu siapa yang dipijat. Sebagian ibu dinilai dua kali, dan kesepakatan antarpenilai dilaporkan.',
    },
    fairness: {
      en: 'The abstract says that surveys and direct observation were used, and the authors may have the definitions on file; a reply is welcome, and will stand here.',
      id: 'Abstrak menyebut survei dan pengamatan langsung, dan penulis mungkin menyimpan definisinya; tanggapan penulis kami sambut dan akan dimuat di sini.',
    },
  },
  {
    id: 'massage-undescribed',
    item: 10,
    claim: 'study-massage-undescribed',
    theme: 'measurement',
    place: { en: '§1; §3; Table 4', id: '§1; §3; Tabel 4' },
    table: 4,
    quote: 'starts from the cervical vertebrae to the twelfth thoracic vertebrae',
    title: {
      en: 'The massage itself: who, how, how long?',
      id: 'Pijatnya sendiri: oleh siapa, bagaimana, berapa lama?',
    },
    finding: {
      en: 'Mothers are sorted into “Performing Oxytocin Massage” and “Haven’t Had Oxytocin Massage Yet”. Who massaged, how, for how long, how often and when is not reported. Only the stretch of the back, from the neck to the twelfth thoracic vertebra, is described, in the introduction.',
      id: 'Para ibu dibagi menjadi “melakukan pijat oksitosin” dan “belum mendapat pijat oksitosin”. Siapa yang memijat, bagaimana caranya, berapa lama, seberapa sering, dan kapan, tidak dilaporkan. Yang dijelaskan hanya bagian punggungnya, dari leher sampai ruas torakal ke-12, yaitu di pendahuluan.',
    },
    matters: {
      en: 'Without a protocol nobody can repeat the study. Procedures in use differ widely: from 2–3 to 15–30 minutes, and ending anywhere from the shoulder blades to T12 or lower.',
      id: 'Tanpa protokol, penelitian ini tidak dapat diulang. Prosedur yang dipakai sangat beragam: dari 2–3 sampai 15–30 menit, dan berakhir di tulang belikat sampai T12 atau lebih rendah.',
    },
    better: {
      en: 'Writes down one protocol, trains those who massage, and records for every mother who massaged her, when, how often and for how many minutes.',
      id: 'Menuliskan satu protokol, melatih para pemijat, dan mencatat untuk setiap ibu siapa yang memijat, kapan, berapa kali, dan berapa menit.',
    },
    fairness: {
      en: 'The paper does say which stretch of the back is meant, and no procedure we saw describes every detail either.',
      id: 'Makalah ini menyebutkan bagian punggung yang dimaksud, dan tidak satu pun prosedur yang kami lihat merinci semuanya.',
    },
  },
  {
    id: 'other-differences',
    item: 12,
    claim: 'study-other-differences',
    theme: 'design',
    place: { en: '§4; Table 2 and the text under it', id: '§4; Tabel 2 dan teks di bawahnya' },
    table: 2,
    quote: 'they tend to have more experience in breastfeeding',
    title: { en: 'What else differed between the mothers?', id: 'Apa lagi yang berbeda di antara para ibu?' },
    finding: {
      en: 'Days since birth, mode of birth, parity, early initiation, frequency of feeding, rooming-in, formula, body mass index and stress are not reported, and nothing is adjusted for. Gravida is printed; it counts pregnancies, and the text reads it as experience of breastfeeding.',
      id: 'Hari sejak persalinan, cara persalinan, paritas, IMD, frekuensi menyusui, rawat gabung, susu formula, indeks massa tubuh, dan stres tidak dilaporkan, dan tidak ada penyesuaian (adjustment). Yang dicantumkan adalah gravida; angka ini menghitung kehamilan, tetapi dalam teks dibaca sebagai pengalaman menyusui.',
    },
    matters: {
      en: 'Milk increases by itself in the first days after birth, and oxytocin differs with parity and mode of birth. Gravida is split 11 to 14, exactly as massage is: the two could coincide, and nothing printed rules it out.',
      id: 'ASI bertambah dengan sendirinya pada hari-hari pertama setelah persalinan, dan oksitosin berbeda menurut paritas dan cara persalinan. Gravida terbagi 11 dan 14, persis seperti pijat: keduanya bisa saja berimpit, dan tidak ada angka tercetak yang menyingkirkan kemungkinan itu.',
    },
    better: {
      en: 'Records these for every mother and compares like with like. Best of all, it lets chance decide who is massaged.',
      id: 'Mencatat semua itu untuk setiap ibu dan membandingkan ibu yang keadaannya setara. Yang terbaik, pembagian kelompok dilakukan secara acak.',
    },
    fairness: {
      en: 'Twenty-five mothers are too few to adjust for many factors at once, and nothing printed shows that the two splits do coincide.',
      id: 'Dua puluh lima ibu terlalu sedikit untuk menyesuaikan banyak faktor sekaligus, dan tidak ada angka tercetak yang menunjukkan bahwa kedua pembagian itu memang berimpit.',
    },
  },
  {
    id: 'more-often',
    item: 4,
    claim: 'study-more-often',
    theme: 'measurement',
    place: { en: 'Abstract; Table 4; text under Table 6', id: 'Abstrak; Tabel 4; teks di bawah Tabel 6' },
    table: 4,
    quote: 'mothers who received regular oxytocin massage tended to have better milk production',
    title: { en: '“The more often”, from a yes or no', id: '“Makin sering”, dari jawaban ya atau tidak' },
    finding: {
      en: 'The abstract speaks of “regular” massage, and the text under Table 6 says that milk is better “the more often” it is used. Table 4 records only yes or no: 14 mothers had been massaged, 11 had not.',
      id: 'Abstrak menyebut pijat yang “teratur”, dan teks di bawah Tabel 6 mengatakan bahwa produksi ASI makin baik bila pijat “makin sering” dilakukan. Tabel 4 hanya mencatat ya atau tidak: 14 ibu dipijat, 11 tidak.',
    },
    matters: {
      en: 'A rise of milk with every step of dose would be a stronger hint of an effect than a difference between two groups. A yes or no cannot show it.',
      id: 'Produksi ASI yang naik seiring dosis akan menjadi petunjuk efek yang lebih kuat daripada perbedaan dua kelompok. Jawaban ya atau tidak tidak dapat menunjukkannya.',
    },
    better: {
      en: 'Counts sessions and minutes for each mother, and then looks whether milk rises with the count.',
      id: 'Menghitung jumlah sesi dan menit untuk setiap ibu, lalu melihat apakah produksi ASI naik bersama jumlah itu.',
    },
    fairness: {
      en: 'The direction stands: the printed coefficient is positive, so massaged mothers were on the whole rated higher.',
      id: 'Arahnya tetap berlaku: koefisien yang tercetak positif, jadi secara keseluruhan ibu yang dipijat dinilai lebih tinggi.',
    },
  },
  {
    id: 'awareness',
    item: 11,
    claim: 'study-awareness',
    theme: 'measurement',
    place: { en: 'Text under Table 4', id: 'Teks di bawah Tabel 4' },
    table: 4,
    quote: 'more than half of the respondents were aware of and practiced oxytocin massage',
    title: { en: 'Massaged is not the same as aware', id: 'Pernah dipijat tidak sama dengan tahu' },
    finding: {
      en: 'The 14 mothers who had been massaged are read as mothers who were aware of the massage. No measurement of awareness is reported.',
      id: 'Empat belas ibu yang dipijat dibaca sebagai ibu yang mengetahui pijat oksitosin. Pengukuran pengetahuan itu tidak dilaporkan.',
    },
    matters: {
      en: 'Knowing, wanting and doing are three different things. Health education starts from the first, so it should be known separately.',
      id: 'Tahu, mau, dan melakukan adalah tiga hal yang berbeda. Penyuluhan berangkat dari yang pertama, jadi perlu diketahui tersendiri.',
    },
    better: {
      en: 'Asks about knowledge with questions of its own, in both groups, and reports the answers apart from practice.',
      id: 'Menanyakan pengetahuan dengan pertanyaan tersendiri pada kedua kelompok, dan melaporkannya terpisah dari praktik.',
    },
    fairness: {
      en: 'Mothers who had the massage had surely met it; what the other 11 knew is simply not reported.',
      id: 'Ibu yang dipijat tentu sudah mengenal pijat itu; yang tidak dilaporkan adalah apa yang diketahui oleh 11 ibu lainnya.',
    },
  },
  {
    id: 'sampling',
    item: 2,
    claim: 'study-sampling',
    theme: 'design',
    place: { en: 'Abstract; §3', id: 'Abstrak; §3' },
    quote: 'A total of 25 postpartum mothers were recruited as respondents using purposive sampling.',
    title: { en: 'Two names for one sample', id: 'Dua nama untuk satu sampel' },
    finding: {
      en: 'The abstract says purposive sampling; section 3 says total sampling. In the first the researcher chooses by a criterion, in the second everybody in the population is taken.',
      id: 'Abstrak menyebut purposive sampling; bagian 3 menyebut total sampling. Pada yang pertama peneliti memilih menurut kriteria, pada yang kedua seluruh populasi diambil.',
    },
    matters: {
      en: 'It decides whom the result speaks of. If some mothers were chosen, the reader needs the criteria; if all were taken, the reader needs to know which wider population the p-value refers to.',
      id: 'Hal ini menentukan hasilnya berlaku untuk siapa. Bila sebagian ibu dipilih, pembaca perlu tahu kriterianya; bila semua diambil, pembaca perlu tahu populasi lebih luas mana yang dimaksud oleh nilai p.',
    },
    better: {
      en: 'States who was eligible, in which months, how many were asked and how many declined.',
      id: 'Menyatakan siapa yang memenuhi syarat, pada bulan apa saja, berapa yang diminta ikut, dan berapa yang menolak.',
    },
    fairness: {
      en: 'The number itself, 25, is the same in both places and in every table.',
      id: 'Jumlahnya sendiri, 25, sama di kedua tempat dan di setiap tabel.',
    },
  },
  {
    id: 'criteria-and-consent',
    item: 14,
    claim: 'study-criteria-and-consent',
    theme: 'reporting',
    place: { en: 'Whole paper', id: 'Seluruh makalah' },
    title: { en: 'Dates, criteria, consent', id: 'Waktu, kriteria, persetujuan' },
    finding: {
      en: 'No reason for the sample size, no inclusion or exclusion criteria and no dates of data collection are given. Nor is there a statement on ethics approval or consent.',
      id: 'Alasan besar sampel, kriteria inklusi dan eksklusi, serta waktu pengumpulan data tidak dicantumkan. Pernyataan tentang persetujuan etik maupun persetujuan responden juga tidak ada.',
    },
    matters: {
      en: 'Without criteria and dates nobody can tell whom these 25 mothers represent. An ethics statement lets the reader see that each mother was free to say no.',
      id: 'Tanpa kriteria dan waktu, tidak dapat diketahui siapa yang diwakili oleh 25 ibu ini. Pernyataan etik memperlihatkan kepada pembaca bahwa setiap ibu bebas untuk menolak.',
    },
    better: {
      en: 'Plans the sample size beforehand, registers the protocol, and prints criteria, dates, the approval and how consent was asked.',
      id: 'Merencanakan besar sampel sejak awal, mendaftarkan protokol, serta mencantumkan kriteria, waktu, persetujuan etik, dan cara persetujuan diminta.',
    },
    fairness: {
      en: 'Not printed does not mean not obtained, and the paper does say that the data are anonymous and coded.',
      id: 'Tidak dicantumkan bukan berarti tidak ada, dan makalah ini menyebutkan bahwa datanya anonim dan diberi kode.',
    },
  },
  {
    id: 'missing-crosstab',
    item: 7,
    claim: 'study-missing-crosstab',
    theme: 'statistics',
    place: { en: '§4, Tables 4 to 6; §6', id: '§4, Tabel 4 sampai 6; §6' },
    table: 6,
    title: { en: 'One coefficient in place of a table', id: 'Satu koefisien sebagai pengganti tabel' },
    finding: {
      en: 'Massage and milk are printed apart, in Tables 4 and 5, and joined by one coefficient only. There is no cross-tabulation, no confidence interval and no effect counted in mothers. The conclusion that most massaged mothers had better production (§6) cannot be checked from what is printed.',
      id: 'Pijat dan produksi ASI dicantumkan terpisah, di Tabel 4 dan 5, dan hanya dihubungkan oleh satu koefisien. Tidak ada tabulasi silang, interval kepercayaan, ataupun ukuran efek dalam jumlah ibu. Simpulan bahwa sebagian besar ibu yang dipijat produksi ASI-nya lebih baik (§6) tidak dapat diperiksa dari angka yang tercetak.',
    },
    matters: {
      en: 'A midwife thinks in mothers, not in coefficients. In the table recovered on this page, 0 of 14 massaged mothers were rated “not enough”, against 7 of 11 others.',
      id: 'Bidan berpikir dalam jumlah ibu, bukan koefisien. Dalam tabel yang dipulihkan di halaman ini, 0 dari 14 ibu yang dipijat dinilai “kurang”, dibandingkan 7 dari 11 ibu lainnya.',
    },
    better: {
      en: 'Prints the 2 × 3 table, τ_b with a 95% interval and an exact p, and the difference in plain numbers of mothers.',
      id: 'Mencantumkan tabel 2 × 3, τ_b dengan interval kepercayaan 95% dan nilai p eksak, serta selisihnya dalam jumlah ibu.',
    },
    fairness: {
      en: 'Both margins and the coefficient are printed, and, if they are right, exactly one of the 53 possible tables fits them.',
      id: 'Kedua total marginal dan koefisiennya dicantumkan, dan bila angka-angka itu benar, tepat satu dari 53 tabel yang mungkin cocok dengannya.',
    },
  },
  {
    id: 'ceiling',
    item: 8,
    claim: 'study-ceiling',
    theme: 'statistics',
    place: { en: 'Table 6 and the text under it', id: 'Tabel 6 dan teks di bawahnya' },
    table: 6,
    quote: 'which indicates a strong and positive relationship between the two variables',
    title: { en: 'The ceiling of τ_b', id: 'Batas tertinggi τ_b' },
    finding: {
      en: 'The text calls .699 strong and does not mention how high it could have been. τ_b reaches ±1 only in a square diagonal table; with these margins the largest attainable is .699. τ_b is also symmetric, so it gives no direction of cause.',
      id: 'Teks menyebut 0,699 kuat tanpa menyebutkan setinggi apa nilainya bisa dicapai. τ_b mencapai ±1 hanya pada tabel persegi yang diagonal; dengan total marginal ini nilai terbesar yang dapat dicapai adalah 0,699. τ_b juga simetris, jadi tidak menunjukkan arah sebab-akibat.',
    },
    matters: {
      en: 'So .699 is not “strong out of 1”: it is the strongest ordering these margins permit, without one discordant pair, while 178 of the 300 pairs are tied. That calls for asking how the rating was made.',
      id: 'Jadi 0,699 bukan “kuat dari skala 1”: itulah urutan terkuat yang dimungkinkan total marginal ini, tanpa satu pun pasangan diskordan, sedangkan 178 dari 300 pasangan bernilai kembar. Karena itu perlu ditanyakan bagaimana penilaiannya dilakukan.',
    },
    better: {
      en: 'Prints the attainable maximum beside τ_b. Adds Somers’ d, a Mann–Whitney test or an exact trend test, with an interval.',
      id: 'Mencantumkan nilai maksimum yang dapat dicapai di samping τ_b. Menambahkan Somers’ d, uji Mann–Whitney, atau uji tren eksak, beserta interval kepercayaannya.',
    },
    fairness: {
      en: 'It proves no misconduct: by our computation about 31% of samples of 25 mothers have no discordant pair when the underlying correlation is .8, and τ_b is a sound choice for ordered ratings with ties.',
      id: 'Hal ini tidak membuktikan adanya pelanggaran: menurut perhitungan kami, bila korelasi yang mendasarinya 0,8, sekitar 31% sampel 25 ibu tidak memuat pasangan diskordan, dan τ_b memang pilihan yang tepat untuk penilaian berurutan dengan nilai kembar.',
    },
  },
  {
    id: 'p-of-zero',
    item: 5,
    claim: 'study-p-of-zero',
    theme: 'statistics',
    place: { en: 'Abstract; Table 6; §5', id: 'Abstrak; Tabel 6; §5' },
    table: 6,
    quote: 'a correlation coefficient of 0.699 and a p-value of 0.000',
    title: { en: 'A p-value printed as .000', id: 'Nilai p yang tertulis “.000”' },
    finding: {
      en: 'The p-value is 0.000 in the abstract and .000 in Table 6. SPSS shows three decimals, so a value below .0005 appears as .000. A p-value is never 0.',
      id: 'Nilai p tertulis 0.000 di abstrak dan .000 di Tabel 6. SPSS menampilkan tiga desimal, sehingga nilai di bawah 0,0005 tampil sebagai .000. Nilai p tidak pernah 0.',
    },
    matters: {
      en: 'Zero would mean that chance alone could never give such a table. From the recovered table the asymptotic p is about .0003, and a small p tells neither how large nor how causal an association is.',
      id: 'Nol akan berarti bahwa kebetulan saja tidak mungkin menghasilkan tabel seperti itu. Dari tabel yang dipulihkan, nilai p asimtotik sekitar 0,0003, dan nilai p yang kecil tidak menunjukkan besar hubungan maupun sebab-akibatnya.',
    },
    better: {
      en: 'Writes p < .001, names the method, asymptotic or exact, and sets an interval beside it.',
      id: 'Menulis p < 0,001, menyebut metodenya, asimtotik atau eksak, dan menyertakan interval kepercayaan.',
    },
    fairness: {
      en: '“.000” is what the program shows, and the correct form, p < .001, leads to the same decision at .05.',
      id: '“.000” memang yang ditampilkan program, dan bentuk yang benar, p < 0,001, menghasilkan keputusan yang sama pada taraf 0,05.',
    },
  },
  {
    id: 'massage-with-itself',
    item: 6,
    claim: 'study-massage-with-itself',
    theme: 'statistics',
    place: { en: 'Table 6, first row', id: 'Tabel 6, baris pertama' },
    table: 6,
    title: { en: 'Massage correlated with itself', id: 'Pijat dikorelasikan dengan dirinya sendiri' },
    finding: {
      en: 'The first row, 1,000 with p .000, is the correlation of massage with itself. SPSS prints no p-value there, so the table was retyped and is not the program’s output.',
      id: 'Baris pertama, 1,000 dengan p .000, adalah korelasi pijat dengan dirinya sendiri. SPSS tidak mencetak nilai p di sana, jadi tabel ini diketik ulang, bukan keluaran programnya.',
    },
    matters: {
      en: 'Every retyping is a chance for a slip. And the row takes the place of what a reader needs, such as N and the interval.',
      id: 'Setiap pengetikan ulang membuka peluang salah tulis. Baris itu juga menempati tempat bagi hal yang diperlukan pembaca, seperti N dan interval kepercayaan.',
    },
    better: {
      en: 'Reports one line: τ_b, its interval, N, the p-value and the method.',
      id: 'Melaporkan satu baris: τ_b, intervalnya, N, nilai p, dan metodenya.',
    },
    fairness: {
      en: 'The row changes nothing about the .699 in the line below it.',
      id: 'Baris ini tidak mengubah apa pun pada nilai 0,699 di baris bawahnya.',
    },
  },
  {
    id: 'one-centre',
    item: 15,
    claim: 'study-one-centre',
    theme: 'question',
    place: { en: '§5; References', id: '§5; Daftar pustaka' },
    title: { en: 'From one centre to everywhere?', id: 'Dari satu puskesmas untuk semua tempat?' },
    finding: {
      en: 'Section 5 says that 25 mothers at one rural centre extend the generalisability of earlier work, which it describes as mostly urban or hospital-based. The places named in the titles of its own reference list are mostly midwife practices, clinics and a health centre.',
      id: 'Bagian 5 menyatakan bahwa 25 ibu di satu puskesmas pedesaan memperluas generalisasi penelitian terdahulu, yang digambarkan kebanyakan dilakukan di perkotaan atau rumah sakit. Tempat yang disebut dalam judul di daftar pustakanya sendiri kebanyakan praktik mandiri bidan, klinik, dan sebuah puskesmas.',
    },
    matters: {
      en: 'A further place widens what is known only if it was studied in a way that can be compared. And 25 mothers give a rough estimate: for the recovered table the bootstrap 95% interval of τ_b is about .55 to .83.',
      id: 'Satu tempat tambahan memperluas pengetahuan hanya bila diteliti dengan cara yang dapat dibandingkan. Selain itu, 25 ibu memberi perkiraan yang kasar: untuk tabel yang dipulihkan, interval kepercayaan 95% bootstrap bagi τ_b sekitar 0,55 sampai 0,83.',
    },
    better: {
      en: 'Takes several centres with one protocol, and reports how alike their results are.',
      id: 'Melibatkan beberapa puskesmas dengan satu protokol, dan melaporkan seberapa mirip hasilnya.',
    },
    fairness: {
      en: 'Rural centres are well worth studying, and the abstract itself asks for larger samples and varied settings.',
      id: 'Puskesmas di pedesaan memang layak diteliti, dan abstraknya sendiri menganjurkan sampel yang lebih besar dan tempat yang beragam.',
    },
  },
  {
    id: 'benefits-not-measured',
    item: 16,
    claim: 'study-benefits-not-measured',
    theme: 'question',
    place: { en: '§2; §5', id: '§2; §5' },
    quote: 'it is evident that oxytocin massage offers physiological benefits by stimulating milk production',
    title: { en: 'Benefits named, not measured', id: 'Manfaat yang disebut, tetapi tidak diukur' },
    finding: {
      en: 'Section 2 calls the benefits evident from the literature, and section 5 speaks of bonding, less stress and hormone release. None of these was measured here: the study recorded massage and a rating of milk.',
      id: 'Bagian 2 menyebut manfaatnya sudah jelas dari kepustakaan, dan bagian 5 membahas ikatan ibu dan bayi, stres yang berkurang, dan pelepasan hormon. Semua itu tidak diukur di sini: yang dicatat adalah pijat dan penilaian produksi ASI.',
    },
    matters: {
      en: 'A reader may take a summary of other work for a result of this one. Oxytocin mainly moves milk; that the massage makes more milk is not established.',
      id: 'Pembaca bisa mengira ringkasan karya lain sebagai hasil penelitian ini. Oksitosin terutama mengalirkan ASI; bahwa pijatnya menambah jumlah ASI belum terbukti.',
    },
    better: {
      en: 'Keeps “we measured” apart from “others report”. Measures relaxation or stress if it wants to speak of them.',
      id: 'Memisahkan “kami mengukur” dari “peneliti lain melaporkan”. Mengukur relaksasi atau stres bila ingin membahasnya.',
    },
    fairness: {
      en: 'Not measured here does not mean untrue: relaxation and hormones have been studied elsewhere, and may be cited as such.',
      id: 'Tidak diukur di sini bukan berarti tidak benar: relaksasi dan hormon sudah diteliti di tempat lain dan boleh dirujuk sebagaimana adanya.',
    },
  },
  {
    id: 'hormones',
    item: 22,
    claim: 'study-hormones',
    theme: 'sources',
    place: { en: '§1', id: '§1' },
    quote: 'aims to increase the hormones oxytocin and prolactin being produced during pregnancy',
    title: { en: 'Which hormone, from where, and when?', id: 'Hormon apa, dari mana, dan kapan?' },
    finding: {
      en: 'Section 1 has oxytocin produced by the pituitary, sets the aim of the massage “during pregnancy”, and in one sentence gives prolactin and oxytocin the same part, production. It also prints “engagement” for engorgement and “nursing formula” where breast milk is meant.',
      id: 'Bagian 1 menyebut oksitosin diproduksi oleh hipofisis, menempatkan tujuan pijat pada masa kehamilan, dan dalam satu kalimat memberi prolaktin dan oksitosin peran yang sama, yaitu produksi. Tertulis pula “engagement” untuk engorgement (bendungan ASI) dan “nursing formula” padahal yang dimaksud ASI.',
    },
    matters: {
      en: 'Oxytocin is made in the hypothalamus and released by the posterior pituitary, and it moves milk rather than making it. Whoever mixes the two hormones may expect more of a massage than has been shown.',
      id: 'Oksitosin dibuat di hipotalamus dan dilepaskan oleh hipofisis posterior, dan perannya mengalirkan ASI, bukan membuatnya. Bila peran kedua hormon itu tercampur, orang bisa berharap dari pijat melebihi apa yang sudah terbukti.',
    },
    better: {
      en: 'Takes its physiology from a textbook or review, and has a colleague of the field read the translation.',
      id: 'Mengambil fisiologi dari buku ajar atau artikel tinjauan, dan meminta rekan sebidang membaca terjemahannya.',
    },
    fairness: {
      en: 'Section 2 says it rightly: prolactin regulates the production of milk, and oxytocin its release.',
      id: 'Bagian 2 menyatakannya dengan tepat: prolaktin mengatur produksi ASI, dan oksitosin mengatur pengeluarannya.',
    },
  },
  {
    id: 'national-figures',
    item: 21,
    claim: 'study-national-figures',
    theme: 'sources',
    place: { en: '§1', id: '§1' },
    quote: 'In Indonesia, 66.1% of babies receive exclusive breastfeeding, down from 67.74% in 2019',
    title: { en: 'Several surveys in one paragraph', id: 'Beberapa survei dalam satu paragraf' },
    finding: {
      en: 'One paragraph sets 66.1% (down from 67.74% in 2019), 69.62 to 71.58%, and 52.5% of “RISKESDAS” 2021 side by side. The BPS series has 66.69% (2019), 69.62% (2020) and 71.58% (2021). UNICEF compares 52.5%, and early initiation of 48.6%, in 2021 with 64.5% and 58.2% in 2018; the paper says 2019.',
      id: 'Satu paragraf menjajarkan 66,1% (turun dari 67,74% pada 2019), 69,62 ke 71,58%, dan 52,5% dari “RISKESDAS” 2021. Data BPS mencatat 66,69% (2019), 69,62% (2020), dan 71,58% (2021). UNICEF membandingkan 52,5%, dan IMD 48,6%, pada 2021 dengan 64,5% dan 58,2% pada 2018; makalah ini menulis 2019.',
    },
    matters: {
      en: 'For 2021 alone the paragraph holds both 71.58% and 52.5%. Rates from different surveys do not form a trend.',
      id: 'Untuk tahun 2021 saja paragraf itu memuat 71,58% sekaligus 52,5%. Angka dari survei yang berbeda tidak membentuk satu tren.',
    },
    better: {
      en: 'Names survey, year and definition with every figure, and compares only within one series. To our knowledge the survey of 2021 was SSGI, not RISKESDAS.',
      id: 'Menyebut nama survei, tahun, dan definisi pada setiap angka, dan hanya membandingkan angka dari sumber data yang sama. Sepengetahuan kami, survei tahun 2021 adalah SSGI, bukan RISKESDAS.',
    },
    fairness: {
      en: 'The figures 69.62, 71.58, 52.5, 48.6 and 58.2% all occur in the sources we saw; it is the series and the years that are mixed.',
      id: 'Angka 69,62; 71,58; 52,5; 48,6; dan 58,2% semuanya ada dalam sumber yang kami lihat; yang tercampur adalah sumber data dan tahunnya.',
    },
  },
  {
    id: 'sources-and-sentences',
    item: 20,
    claim: 'study-sources-and-sentences',
    theme: 'sources',
    place: { en: '§2; References', id: '§2; Daftar pustaka' },
    quote: 'Oxytocin, often known as the "love hormone," supports maternal bonding and stress reduction',
    title: { en: 'Does the source carry the sentence?', id: 'Apakah sumbernya mendukung kalimatnya?' },
    finding: {
      en: 'Titles on protein intake (Muriasti & Nuryanto 2019), healthy food (Ramadhani 2023) and stress (Rahmaniasari & Zhafirah 2024) stand behind sentences on the “love hormone”, on the parts of the two hormones and on receptors in the areola. No title in the list names a Cochrane review, a WHO text or a randomised trial. One entry, Ahmad & Afifah 2024, has no journal name.',
      id: 'Judul tentang asupan protein (Muriasti & Nuryanto 2019), makanan sehat (Ramadhani 2023), dan stres (Rahmaniasari & Zhafirah 2024) dipakai untuk kalimat tentang “hormon cinta”, peran kedua hormon, dan reseptor di areola. Tidak ada judul di daftar pustaka yang menyebut tinjauan Cochrane, dokumen WHO, atau uji acak terkontrol. Satu entri, Ahmad & Afifah 2024, tidak memuat nama jurnal.',
    },
    matters: {
      en: 'A reader who follows such a citation may not find the statement there. And a long list of small studies can make weak evidence look firm.',
      id: 'Pembaca yang menelusuri rujukan seperti itu mungkin tidak menemukan pernyataannya. Daftar panjang penelitian kecil juga dapat membuat bukti yang lemah tampak kuat.',
    },
    better: {
      en: 'Cites for each statement a source that studied just that, and begins with systematic reviews.',
      id: 'Merujuk untuk setiap pernyataan sumber yang memang meneliti hal itu, dan memulai dari tinjauan sistematis.',
    },
    fairness: {
      en: 'We compared titles only; the articles may well touch on these subjects in their introductions.',
      id: 'Kami hanya membandingkan judul; bisa saja artikel-artikel itu menyinggung hal tersebut di pendahuluannya.',
    },
  },
  {
    id: 'several-studies',
    item: 25,
    claim: 'study-several-studies',
    theme: 'sources',
    place: { en: '§2, first sentence', id: '§2, kalimat pertama' },
    quote:
      'Several studies have supported the use of oxytocin massage as an effective non-pharmacological intervention to enhance lactation',
    title: { en: '“Several studies”, one citation', id: '“Beberapa penelitian”, satu rujukan' },
    finding: {
      en: 'The first sentence of section 2 begins with “Several studies” and runs three statements together. One citation, Ariyani 2025, stands at its end.',
      id: 'Kalimat pertama bagian 2 dibuka dengan “beberapa penelitian” dan merangkai tiga pernyataan. Di ujungnya hanya ada satu rujukan, Ariyani 2025.',
    },
    matters: {
      en: 'The reader cannot tell which study found what, or how many there are.',
      id: 'Pembaca tidak dapat mengetahui penelitian mana yang menemukan apa, atau berapa jumlahnya.',
    },
    better: {
      en: 'Gives each statement its own source, with design and number of mothers.',
      id: 'Memberi setiap pernyataan sumbernya sendiri, lengkap dengan desain dan jumlah ibu.',
    },
    fairness: {
      en: 'The subsection that follows does take studies one by one, each with its citation.',
      id: 'Subbagian berikutnya memang membahas penelitian satu per satu, masing-masing dengan rujukannya.',
    },
  },
  {
    id: 'who-2021',
    item: 19,
    claim: 'study-who-2021',
    theme: 'sources',
    place: { en: '§1; References', id: '§1; Daftar pustaka' },
    quote: 'still less than the WHO global target of fifty percent (WHO, 2021)',
    title: { en: 'Cited, but not in the list', id: 'Dirujuk, tetapi tidak ada di daftar' },
    finding: {
      en: 'Section 1 takes the world figure of 44% and the target of fifty percent from “WHO, 2021”. The reference list has no such entry.',
      id: 'Bagian 1 mengambil angka dunia 44% dan target lima puluh persen dari “WHO, 2021”. Daftar pustaka tidak memuat entri itu.',
    },
    matters: {
      en: 'The first figure of the argument cannot be looked up.',
      id: 'Angka pertama dalam argumennya tidak dapat ditelusuri.',
    },
    better: {
      en: 'Checks text and list against each other before submitting, by hand or with reference software.',
      id: 'Mencocokkan teks dan daftar pustaka sebelum mengirim naskah, dengan tangan atau dengan aplikasi pengelola rujukan.',
    },
    fairness: {
      en: 'A missing entry does not make the figure wrong.',
      id: 'Entri yang tidak tercantum bukan berarti angkanya salah.',
    },
  },
  {
    id: 'majority',
    item: 13,
    claim: 'study-majority',
    theme: 'reporting',
    place: { en: 'Texts under Tables 2 and 5', id: 'Teks di bawah Tabel 2 dan Tabel 5' },
    table: 2,
    quote: 'The vast majority of responders',
    title: { en: 'When is it a majority?', id: 'Kapan disebut mayoritas?' },
    finding: {
      en: 'Under Table 2, 14 of 25 mothers (56%) are “the vast majority”. Under Table 5, 12 of 25 (48%) are “the majority”: the largest group, but less than half.',
      id: 'Di bawah Tabel 2, 14 dari 25 ibu (56%) disebut “mayoritas besar” (vast majority). Di bawah Tabel 5, 12 dari 25 (48%) disebut “mayoritas”: kelompok terbesar, tetapi kurang dari separuh.',
    },
    matters: {
      en: 'Readers who skim remember the word, not the number.',
      id: 'Pembaca yang membaca sekilas mengingat katanya, bukan angkanya.',
    },
    better: {
      en: 'Writes “14 of 25” and “the largest group”, and leaves the judgement to the reader.',
      id: 'Menulis “14 dari 25” dan “kelompok terbesar”, dan menyerahkan penilaian kepada pembaca.',
    },
    fairness: {
      en: 'The percentages are right: we checked Tables 1 to 5, and all of them add up.',
      id: 'Persentasenya benar: kami memeriksa Tabel 1 sampai 5, dan semuanya cocok.',
    },
  },
  {
    id: 'post-term',
    item: 1,
    claim: 'study-post-term',
    theme: 'reporting',
    place: { en: 'Title', id: 'Judul' },
    quote: 'Post-Term Mothers at Mopuya Community Health Center',
    title: { en: 'Post-term or postpartum?', id: 'Post-term atau postpartum?' },
    finding: {
      en: 'The title says “Post-Term Mothers”; everything else says postpartum. Post-term means a pregnancy of 42 weeks or more, postpartum the time after birth.',
      id: 'Judulnya menyebut “Post-Term Mothers”, sedangkan bagian lainnya menyebut postpartum. Post-term berarti kehamilan 42 minggu atau lebih, postpartum berarti masa nifas.',
    },
    matters: {
      en: 'Whoever searches by title finds the paper under the wrong subject, or does not find it.',
      id: 'Orang yang mencari lewat judul menemukan makalah ini pada topik yang keliru, atau tidak menemukannya.',
    },
    better: {
      en: 'Has title, abstract and keywords read once more by somebody who did not write them.',
      id: 'Meminta orang yang tidak ikut menulis untuk membaca ulang judul, abstrak, dan kata kunci.',
    },
    fairness: {
      en: 'Abstract and keywords say postpartum, so no reader of the paper is misled, and a title in its reference list has the same slip.',
      id: 'Abstrak dan kata kuncinya menyebut postpartum, sehingga pembaca makalah tidak tersesat, dan satu judul di daftar pustakanya memuat kekeliruan yang sama.',
    },
  },
] as const satisfies readonly ReadingItem[];

/** What a better study would do, in short. */
export const betterStudy = [
  {
    en: 'Describes the massage: who, where on the back, minutes, times a day, which days after birth.',
    id: 'Menjelaskan pijatnya: siapa yang memijat, bagian punggung mana, berapa menit, berapa kali sehari, hari ke berapa setelah persalinan.',
  },
  {
    en: 'Measures milk by weighing the baby before and after feeds or by a published scale, with a rater who does not know who was massaged.',
    id: 'Mengukur ASI dengan menimbang bayi sebelum dan sesudah menyusu atau dengan skala yang sudah diterbitkan, oleh penilai yang tidak tahu siapa yang dipijat.',
  },
  {
    en: 'Lets chance decide who is massaged, and gives the others comparable attention, such as a light touch.',
    id: 'Membagi kelompok secara acak, dan memberi kelompok kontrol perhatian yang setara, misalnya sentuhan ringan.',
  },
  {
    en: 'Records day since birth, mode of birth, parity, early initiation, feeding frequency and formula.',
    id: 'Mencatat hari sejak persalinan, cara persalinan, paritas, IMD, frekuensi menyusui, dan susu formula.',
  },
  {
    en: 'Plans the number of mothers beforehand, in more than one centre.',
    id: 'Merencanakan jumlah ibu sejak awal, di lebih dari satu tempat.',
  },
  {
    en: 'States criteria, dates, ethics approval and consent, and records unwanted effects.',
    id: 'Mencantumkan kriteria, waktu, persetujuan etik, dan persetujuan responden, serta mencatat efek yang tidak diinginkan.',
  },
  {
    en: 'Prints the table, an interval and the p-value with its method, not a coefficient alone.',
    id: 'Mencantumkan tabel, interval kepercayaan, dan nilai p beserta metodenya, bukan koefisien saja.',
  },
  {
    en: 'Concludes no more than its design allows.',
    id: 'Menyimpulkan tidak lebih dari yang dimungkinkan oleh desainnya.',
  },
] as const satisfies readonly Bilingual[];
