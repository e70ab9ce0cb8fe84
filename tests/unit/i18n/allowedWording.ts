/**
 * Sentences that the wording guard stops at and that were read and let stand, by the reason why. Each is named by its
 * language and the start of the sentence. A sentence that is reworded has to be read again.
 */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'it denies that anything is proved': [
    'en: That the strongest one was observed calls for asking how milk was rated; it proves nothing',
    'en: It proves nothing.',
    'en: It proves no misconduct:',
    'id: Ini mungkin, bukan terbukti terjadi.',
    'id: Hal ini tidak membuktikan adanya pelanggaran:',
    'id: Oksitosin terutama mengalirkan ASI; bahwa pijatnya menambah jumlah ASI belum terbukti.',
    'id: Bila peran kedua hormon itu tercampur, orang bisa berharap dari pijat melebihi apa yang sudah terbukti.',
  ],
  'it denies that the massage is known to make milk': [
    'en: It is not proven',
    'id: Belum terbukti',
    'id: Kami belum yakin pijat menambah jumlah ASI.',
    'en: Oxytocin mainly moves milk; that the massage makes more milk is not established.',
    'id: Bahwa pijat menambah ASI masih hipotesis',
  ],
  'it stands in a list as a hypothesis, marked as one': [
    'en: The massage helps because it relaxes the mother.',
  ],
  'it denies it, or denies that it is known': [
    'en: That back massage directly raises oxytocin in breastfeeding mothers has not been shown convincingly.',
    'id: Bahwa pijat punggung langsung menaikkan oksitosin pada ibu menyusui belum ditunjukkan secara meyakinkan.',
    'id: Potret sesaat tidak dapat membedakan kemungkinan itu dari efek pijat.',
  ],
  'it reports a randomised trial with a comparison, in people who were not breastfeeding': [
    'en: In 95 adults who were not breastfeeding, 15 min of moderate upper-back massage raised oxytocin',
    'id: Pada 95 orang dewasa yang tidak menyusui, pijat punggung atas',
  ],
  'it reports what others concluded, to question it': [
    'en: The paper names a cross-sectional observational design and concludes that massage increases milk',
    'en: The text nevertheless concludes that massage increases milk',
    'id: Makalah ini menyebut desain observasional potong lintang dan menyimpulkan bahwa pijat meningkatkan',
    'id: Meski begitu, naskahnya menyimpulkan bahwa pijat meningkatkan produksi ASI',
    'id: Penulisnya tetap menyimpulkan bahwa pijat menambah ASI.',
  ],
  'it says what a program or the paper prints, and that it is not the value': [
    'en: Shows three decimals, so every p below .0005 looks like .000.',
    'id: Menampilkan tiga desimal, sehingga setiap p di bawah 0,0005 tampak seperti .000.',
    'en: What .000 hides',
    'en: The paper prints its p-value as 0.000 in the abstract and as .000 in Table 6.',
    'id: Makalah ini menulis nilai p sebagai 0.000 di abstrak dan .000 di Tabel 6.',
    'en: Table 6 prints a p-value, .000, for the correlation of massage with itself.',
    'id: Tabel 6 mencantumkan nilai p, .000, untuk korelasi pijat dengan dirinya sendiri.',
    'en: A p-value printed as .000',
    'en: The p-value is 0.000 in the abstract and .000 in Table 6.',
    'id: Nilai p tertulis 0.000 di abstrak dan .000 di Tabel 6.',
    'en: SPSS shows three decimals, so a value below .0005 appears as .000.',
    'id: SPSS menampilkan tiga desimal, sehingga nilai di bawah 0,0005 tampil sebagai .000.',
    'en: The first row, 1,000 with p .000, is the correlation of massage with itself.',
    'id: Baris pertama, 1,000 dengan p .000, adalah korelasi pijat dengan dirinya sendiri.',
  ],
};

export const allowedWording: readonly { readonly start: string; readonly reason: string }[] = Object.entries(
  reasons,
).flatMap(([reason, starts]) => starts.map((start) => ({ start, reason })));
