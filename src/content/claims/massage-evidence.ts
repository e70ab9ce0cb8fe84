import { defineClaims, generalKnowledge, oneStudy } from './define.ts';

export const massageEvidenceClaims = defineClaims([
  {
    id: 'massage-trial-in-mothers',
    statement: {
      en: 'In a randomised trial of 60 postpartum mothers, back massage was followed by a significant fall of noradrenaline; the rises of oxytocin and prolactin were not significant. The authors still concluded that it increases milk.',
      id: 'Dalam uji acak pada 60 ibu nifas, pijat punggung diikuti penurunan noradrenalin yang bermakna; kenaikan oksitosin dan prolaktin tidak bermakna. Penulisnya tetap menyimpulkan bahwa pijat menambah ASI.',
    },
    strength: 'established',
    sources: [{ reference: 'kosova-2016', at: { en: 'abstract', id: 'abstrak' }, read: 'abstract' }],
    why: {
      en: 'The grade speaks of what this study reported. Its abstract also says that the depression score fell more in the control group, so it does not show relaxation in every measure.',
      id: 'Tingkat dukungan ini menyatakan apa yang dilaporkan penelitian tersebut. Abstraknya juga menyebut skor depresi lebih turun pada kelompok kontrol, jadi tidak semua ukurannya menunjukkan relaksasi.',
    },
  },
  {
    id: 'massage-oxytocin-in-mothers',
    statement: {
      en: 'That back massage directly raises oxytocin in breastfeeding mothers has not been shown convincingly. That relaxation helps milk flow is better supported.',
      id: 'Bahwa pijat punggung langsung menaikkan oksitosin pada ibu menyusui belum ditunjukkan secara meyakinkan. Bahwa relaksasi membantu pengeluaran ASI lebih kuat dukungannya.',
    },
    strength: 'hypothesis',
    sources: [
      { reference: 'kosova-2016', read: 'abstract' },
      { reference: 'levene-2024', read: 'abstract' },
    ],
  },
  {
    id: 'massage-trial-not-in-mothers',
    statement: {
      en: 'In 95 adults who were not breastfeeding, 15 min of moderate upper-back massage raised oxytocin compared with rest (randomised). Neither mothers nor milk were studied.',
      id: 'Pada 95 orang dewasa yang tidak menyusui, pijat punggung atas dengan tekanan sedang selama 15 menit menaikkan oksitosin dibandingkan dengan istirahat (uji acak). Ibu menyusui dan ASI tidak diteliti.',
    },
    strength: 'established',
    sources: [{ reference: 'morhenn-2012', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'reading-raised-oxytocin-too',
    statement: {
      en: 'In 14 men oxytocin rose both with 20 min of massage and with reading. The authors concluded that touch was not necessary for the rise.',
      id: 'Pada 14 laki-laki, oksitosin naik baik dengan 20 menit pijat maupun dengan membaca. Penulisnya menyimpulkan bahwa sentuhan tidak mutlak diperlukan untuk kenaikan itu.',
    },
    strength: 'established',
    sources: [{ reference: 'bello-2008', read: 'abstract' }],
    why: oneStudy,
  },
  {
    id: 'relaxation-and-milk',
    statement: {
      en: 'A review of 16 randomised trials (1871 people) found more milk with relaxation, at moderate certainty; trials of massage were excluded. In an older trial a 20-min tape went with 90 against 55 mL of expressed milk in mothers of babies in intensive care.',
      id: 'Tinjauan atas 16 uji acak (1871 orang) menemukan lebih banyak ASI dengan relaksasi, dengan tingkat kepastian sedang; uji tentang pijat tidak disertakan. Dalam sebuah uji terdahulu, rekaman relaksasi 20 menit disertai 90 mL dibandingkan dengan 55 mL ASI perah pada ibu dengan bayi di perawatan intensif.',
    },
    strength: 'established',
    sources: [
      { reference: 'levene-2024', read: 'abstract' },
      { reference: 'feher-1989', read: 'abstract' },
    ],
  },
  {
    id: 'massage-reviews-low-quality',
    statement: {
      en: 'A review of 22 Asian studies of massage for milk found combined massage promising, but most studies were of low to moderate quality with unclear risk of bias.',
      id: 'Tinjauan atas 22 penelitian Asia tentang pijat untuk ASI menemukan pijat gabungan tampak lebih baik, tetapi sebagian besar penelitian bermutu rendah sampai sedang dengan risiko bias yang tidak jelas.',
    },
    strength: 'established',
    sources: [{ reference: 'nuampa', read: 'abstract' }],
  },
  {
    id: 'breast-massage-is-another-thing',
    statement: {
      en: 'A meta-analysis of 18 trials (1099 women) of breast massage found more milk, SMD 0.76 (0.47–1.05), with very different results between trials (I² 87%). It is about the breast, not the back.',
      id: 'Meta-analisis 18 uji (1099 ibu) tentang pijat payudara menemukan ASI lebih banyak, SMD 0,76 (0,47–1,05), dengan hasil yang sangat beragam antarpenelitian (I² 87%). Ini tentang payudara, bukan punggung.',
    },
    strength: 'established',
    sources: [{ reference: 'breast-massage-meta-analysis', read: 'abstract' }],
  },
  {
    id: 'small-trials-more-milk',
    statement: {
      en: 'Small, mostly unblinded studies report more milk: 9.6 against 4.5 mL (60 mothers, p = .0005), and a gain of 17.4 against 1.6 (90 mothers, breast care and massage together, p < .001). Other studies found no difference.',
      id: 'Penelitian kecil yang kebanyakan tidak tersamar melaporkan ASI lebih banyak: 9,6 dibandingkan dengan 4,5 mL (60 ibu, p = 0,0005), dan kenaikan 17,4 dibandingkan dengan 1,6 (90 ibu, perawatan payudara bersama pijat, p < 0,001). Penelitian lain tidak menemukan perbedaan.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'sulaeman-2016', read: 'abstract' },
      { reference: 'rahayuningsih-2016', at: { en: 'abstract', id: 'abstrak' }, read: 'abstract' },
      { reference: 'hendriyani-2019', read: 'abstract' },
    ],
    why: {
      en: 'The second abstract gives no unit, and its effect (a standardised difference of about 2.3, computed here) is implausibly large.',
      id: 'Abstrak kedua tidak menyebut satuan, dan efeknya (selisih terstandar sekitar 2,3, dihitung di sini) terlalu besar untuk dipercaya begitu saja.',
    },
  },
  {
    id: 'null-results',
    statement: {
      en: 'Null and unfavourable results exist: no significant difference among four groups of 28 mothers in all (p > .05), no difference in volume, pain or engorgement in a Thai trial of 32, and first milk after 14.2 h with oxytocin massage against about 5 h with breast care in 30 mothers (p = .044).',
      id: 'Hasil yang tidak bermakna dan tidak menguntungkan juga ada: tidak ada perbedaan bermakna pada empat kelompok dengan total 28 ibu (p > 0,05), tidak ada perbedaan jumlah ASI, nyeri, atau bendungan pada uji di Thailand dengan 32 ibu, dan ASI pertama setelah 14,2 jam dengan pijat oksitosin dibandingkan dengan sekitar 5 jam dengan perawatan payudara pada 30 ibu (p = 0,044).',
    },
    strength: 'established',
    sources: [
      { reference: 'hendriyani-2019', read: 'abstract' },
      { reference: 'thai-trial-2023', read: 'abstract' },
      { reference: 'hadriani-2019', read: 'abstract' },
    ],
  },
  {
    id: 'no-control-group',
    statement: {
      en: 'A study of 20 mothers saw 5.6 cc before and 16.8 cc after massage, without a control group. Milk rises by itself on days 1–4, so a rise alone tells nothing about the massage.',
      id: 'Penelitian pada 20 ibu mencatat 5,6 cc sebelum dan 16,8 cc sesudah pijat, tanpa kelompok kontrol. ASI memang bertambah sendiri pada hari ke-1 sampai ke-4, jadi kenaikan saja tidak menjelaskan apa-apa tentang pijat.',
    },
    strength: 'established',
    sources: [
      { reference: 'fara-2021', read: 'abstract' },
      { reference: 'neville-1988', read: 'unread' },
    ],
  },
  {
    id: 'placebo-trial-awaited',
    statement: {
      en: 'A Turkish trial plans 123 mothers after caesarean with 5 min of light touch as placebo. It is the kind of trial that is needed; no results were seen.',
      id: 'Sebuah uji di Turki merencanakan 123 ibu setelah persalinan sesar dengan sentuhan ringan 5 menit sebagai plasebo. Uji seperti inilah yang diperlukan; hasilnya belum terlihat.',
    },
    strength: 'established',
    sources: [{ reference: 'ege-trial', read: 'abstract' }],
  },
  {
    id: 'massage-overclaims',
    statement: {
      en: 'Web pages promise 200–400% more milk, or milk in 80% of mothers. Neither cites data.',
      id: 'Ada halaman web yang menjanjikan ASI bertambah 200–400%, atau ASI keluar pada 80% ibu. Keduanya tidak menyebut data.',
    },
    strength: 'established',
    sources: [
      { reference: 'untirta-sop', read: 'abstract' },
      { reference: 'bebes-y-embarazos', read: 'abstract' },
    ],
    why: {
      en: 'Established is only that the pages say so, not that it is so.',
      id: 'Yang pasti hanyalah bahwa halaman itu menyatakannya, bukan bahwa isinya benar.',
    },
  },
  {
    id: 'printed-p-that-does-not-fit',
    statement: {
      en: 'One abstract prints p = .042 for 25 of 25 against 3 of 15 mothers with smooth milk flow. Fisher’s exact test of these counts gives about 8 × 10⁻⁸: always recompute.',
      id: 'Satu abstrak mencetak p = 0,042 untuk 25 dari 25 dibandingkan dengan 3 dari 15 ibu dengan ASI lancar. Uji eksak Fisher atas jumlah itu memberi sekitar 8 × 10⁻⁸: selalu hitung ulang.',
    },
    strength: 'established',
    sources: [{ reference: 'setiowati-2017', read: 'abstract' }],
    why: {
      en: 'The counts and the printed p are from the source; the exact p was computed for this site.',
      id: 'Jumlah dan nilai p yang tercetak berasal dari sumber; nilai p eksak dihitung untuk situs ini.',
    },
  },
  {
    id: 'mechanism-relaxation',
    statement: {
      en: 'Massage may help by relaxing: less sympathetic tone takes a brake off the oxytocin neurons. This is the most plausible of the explanations.',
      id: 'Pijat mungkin membantu melalui relaksasi: tonus simpatis yang menurun melepaskan rem pada sel saraf oksitosin. Inilah penjelasan yang paling masuk akal.',
    },
    strength: 'hypothesis',
    sources: [
      { reference: 'kosova-2016', read: 'abstract' },
      { reference: 'ueda-1994', read: 'abstract' },
      { reference: 'levene-2024', read: 'abstract' },
    ],
  },
  {
    id: 'mechanism-skin-nerves',
    statement: {
      en: 'Touch fibres of the skin may reach the oxytocin neurons directly; in women this is only a question. In anaesthetised rats stroking the back raised oxytocin by 181%, but a painful pinch by 206%.',
      id: 'Serabut peraba di kulit mungkin mencapai sel saraf oksitosin secara langsung; pada ibu hal ini baru berupa pertanyaan. Pada tikus yang dibius, usapan punggung menaikkan oksitosin 181%, tetapi cubitan yang nyeri 206%.',
    },
    strength: 'hypothesis',
    sources: [
      { reference: 'walker-2017', read: 'abstract' },
      { reference: 'stock-1988', read: 'abstract' },
    ],
  },
  {
    id: 'mechanism-parasympathetic-as-taught',
    statement: {
      en: 'It is often taught that massage down to ribs 5–6 directly stimulates parasympathetic nerves that signal to the pituitary. As worded, this is not supported.',
      id: 'Sering diajarkan bahwa pijat sampai kosta 5–6 langsung merangsang saraf parasimpatis yang memberi sinyal ke hipofisis. Dengan rumusan seperti itu, pernyataan ini tidak didukung.',
    },
    strength: 'taught',
    sources: [],
    why: {
      en: 'The rib wording was seen on popular pages, the parasympathetic wording is known from teaching; the thoracic outflow is sympathetic, and the nipple belongs to T4.',
      id: 'Rumusan tentang kosta terlihat di halaman populer, rumusan parasimpatis dikenal dari pengajaran; padahal serabut otonom torakal bersifat simpatis, dan puting termasuk T4.',
    },
  },
  {
    id: 'thoracic-outflow-sympathetic',
    statement: {
      en: 'The autonomic nerves that leave the thoracic spine are sympathetic. The parasympathetic outflow is craniosacral.',
      id: 'Saraf otonom yang keluar dari tulang belakang torakal bersifat simpatis. Serabut parasimpatis keluar dari bagian kraniosakral.',
    },
    strength: 'established',
    sources: [],
    why: generalKnowledge,
  },
  {
    id: 'dorsal-and-ventral-rami',
    statement: {
      en: 'The skin of the back is served by dorsal rami, the breast by ventral rami (intercostal nerves). They share segments of the spinal cord, so their signals could meet there, but that has not been shown.',
      id: 'Kulit punggung dipersarafi cabang dorsal, payudara oleh cabang ventral (saraf interkostal). Keduanya berbagi segmen sumsum tulang belakang, sehingga sinyalnya mungkin bertemu di sana, tetapi hal itu belum ditunjukkan.',
    },
    strength: 'hypothesis',
    sources: [],
    why: generalKnowledge,
  },
  {
    id: 'massage-certainty',
    statement: {
      en: 'We judge the certainty for oxytocin massage as very low to low for milk volume, low for earlier flow and infant weight, low and indirect for an oxytocin rise, and moderate but indirect for relaxation.',
      id: 'Menurut penilaian kami, kepastian bukti pijat oksitosin sangat rendah sampai rendah untuk jumlah ASI, rendah untuk ASI lebih cepat keluar dan berat bayi, rendah dan tidak langsung untuk kenaikan oksitosin, serta sedang tetapi tidak langsung untuk relaksasi.',
    },
    strength: 'assumption',
    sources: [],
    why: {
      en: 'Our own judgement, not a formal GRADE: serious risk of bias, indirectness, imprecision, and few null reports found, which suggests publication bias.',
      id: 'Penilaian kami sendiri, bukan GRADE formal: risiko bias berat, bukti tidak langsung, tidak presisi, dan sedikitnya laporan tidak bermakna yang ditemukan, yang mengesankan bias publikasi.',
    },
  },
  {
    id: 'massage-flow-not-volume',
    statement: {
      en: '“May help milk flow” is a fair thing to tell mothers; “makes more milk” is not established. The massage is low in cost, usually pleasant, and can support frequent feeding and a good latch.',
      id: '“Mungkin membantu ASI mengalir” pantas disampaikan kepada ibu; “menambah ASI” belum mempunyai dasar yang kuat. Pijat ini murah, biasanya nyaman, dan dapat mendampingi menyusui yang sering dengan pelekatan yang baik.',
    },
    strength: 'hypothesis',
    sources: [
      { reference: 'kosova-2016', read: 'abstract' },
      { reference: 'levene-2024', read: 'abstract' },
      { reference: 'fewtrell-2006', read: 'abstract' },
    ],
  },
]);
