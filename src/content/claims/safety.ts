import { defineClaims, practiceJudgement } from './define.ts';

export const safetyClaims = defineClaims([
  {
    id: 'no-harm-reports-seen',
    statement: {
      en: 'No trial abstract seen here reported harms of oxytocin massage, and no procedure seen lists contraindications. That nobody reports harm does not show that there is none.',
      id: 'Tidak ada abstrak uji yang kami lihat melaporkan bahaya pijat oksitosin, dan tidak ada SOP yang kami lihat memuat kontraindikasi. Tidak adanya laporan bahaya bukan tanda bahwa bahaya tidak ada.',
    },
    strength: 'established',
    sources: [],
    why: {
      en: 'This describes what was found when the facts of this site were gathered.',
      id: 'Ini menggambarkan apa yang ditemukan saat fakta untuk situs ini dikumpulkan.',
    },
  },
  {
    id: 'clots-after-birth',
    statement: {
      en: 'The weeks after birth are the peak time for blood clots: the risk stays raised to 6 weeks with pre-eclampsia, infection, BMI above 30 or caesarean, and to 3 weeks after haemorrhage or preterm birth. Pain or swelling of one leg, breathlessness or chest pain means no massage and urgent referral.',
      id: 'Minggu-minggu setelah persalinan adalah masa puncak bekuan darah: risikonya tetap tinggi sampai 6 minggu pada preeklamsia, infeksi, IMT di atas 30, atau sesar, dan sampai 3 minggu setelah perdarahan atau persalinan prematur. Nyeri atau bengkak satu tungkai, sesak napas, atau nyeri dada berarti jangan dipijat dan segera rujuk.',
    },
    strength: 'established',
    sources: [
      { reference: 'sultan-2014', read: 'abstract' },
      { reference: 'jackson-2011', read: 'abstract' },
    ],
    why: {
      en: 'The clot risk is from the sources; not massaging is prudence, as back massage is not a known trigger.',
      id: 'Risiko bekuan berasal dari sumber; tidak memijat adalah kehati-hatian, karena pijat punggung bukan pemicu yang diketahui.',
    },
  },
  {
    id: 'massage-rare-harms',
    statement: {
      en: 'Massage in general has rare serious harms on record: embolism, injuries of discs and of the spinal cord, and of the vertebral artery.',
      id: 'Pijat pada umumnya mempunyai bahaya berat yang jarang dan pernah dilaporkan: emboli, cedera diskus dan sumsum tulang belakang, serta cedera arteri vertebralis.',
    },
    strength: 'established',
    sources: [
      { reference: 'ernst-2003', read: 'abstract' },
      { reference: 'yin-2014', read: 'abstract' },
    ],
  },
  {
    id: 'refer-before-massage',
    statement: {
      en: 'Refer first, do not massage: severe headache, blurred vision, upper-belly pain or blood pressure of 140/90 and above (urgent from 160/110), heavy bleeding, a soft uterus or fainting, fever of 38 °C and above or foul lochia, new numbness or weakness.',
      id: 'Rujuk dahulu, jangan dipijat: sakit kepala berat, pandangan kabur, nyeri perut atas, atau tekanan darah 140/90 ke atas (darurat mulai 160/110), perdarahan banyak, rahim lembek atau pingsan, demam 38 °C ke atas atau lokia berbau, kebas atau lemah yang baru muncul.',
    },
    strength: 'taught',
    sources: [],
    why: practiceJudgement,
  },
  {
    id: 'massage-is-not-for-bleeding',
    statement: {
      en: 'Massage never takes the place of uterotonics. Studies of massage for involution are small and mixed: no difference from breast massage (p = .539), and exercise did better.',
      id: 'Pijat tidak pernah menggantikan uterotonika. Penelitian pijat untuk involusi uteri kecil dan hasilnya beragam: tidak berbeda dengan pijat payudara (p = 0,539), dan latihan fisik lebih baik.',
    },
    strength: 'established',
    sources: [
      { reference: 'safrina-2016', read: 'abstract' },
      { reference: 'widi-2017', read: 'abstract' },
    ],
    why: practiceJudgement,
  },
  {
    id: 'inflamed-breast',
    statement: {
      en: 'A red, hot, painful breast needs assessment, and hard massage of the breast is advised against: ABM Protocol 36 links it with tissue trauma, phlegmon and abscess. Parts of that protocol are contested.',
      id: 'Payudara yang merah, panas, dan nyeri perlu diperiksa, dan pijat payudara yang keras tidak dianjurkan: Protokol ABM 36 mengaitkannya dengan cedera jaringan, flegmon, dan abses. Sebagian isi protokol itu diperdebatkan.',
    },
    strength: 'disputed',
    sources: [
      { reference: 'abm-protocol-36', read: 'cited' },
      { reference: 'douglas-2023', read: 'abstract' },
    ],
  },
  {
    id: 'wait-or-avoid',
    statement: {
      en: 'Wait, or keep away from the place: a rash, wound, burn or bruise on the back, an epidural catheter or dressing, a headache after a spinal. With anticoagulants or a bleeding disorder use light touch only, after the team has agreed.',
      id: 'Tunda, atau jauhi tempatnya: ruam, luka, luka bakar, atau memar di punggung, kateter epidural atau plesternya, sakit kepala setelah anestesi spinal. Pada pemakaian antikoagulan atau gangguan perdarahan hanya sentuhan ringan, setelah disetujui tim.',
    },
    strength: 'taught',
    sources: [],
    why: practiceJudgement,
  },
  {
    id: 'not-in-pregnancy',
    statement: {
      en: 'The technique described here is for after birth: all sources are postpartum, and oxytocin makes the uterus contract. It is not for a mother who is pregnant.',
      id: 'Teknik di sini untuk masa setelah melahirkan: semua sumber tentang masa nifas, dan oksitosin membuat rahim berkontraksi. Teknik ini bukan untuk ibu hamil.',
    },
    strength: 'taught',
    sources: [],
    why: practiceJudgement,
  },
  {
    id: 'stop-at-once',
    statement: {
      en: 'Stop at once when she says stop, or has pain above 2 of 10 that does not ease, dizziness, pallor, breathlessness, a new headache, tingling or weakness, more bleeding, wound pain or distress.',
      id: 'Hentikan segera bila Ibu minta berhenti, atau bila ada nyeri di atas 2 dari 10 yang tidak mereda, pusing, pucat, sesak napas, sakit kepala baru, kebas atau lemah, perdarahan bertambah, nyeri luka, atau Ibu tampak tertekan.',
    },
    strength: 'taught',
    sources: [],
    why: practiceJudgement,
  },
  {
    id: 'check-before-starting',
    statement: {
      en: 'Before starting: bladder emptied; uterus, lochia and blood pressure checked; the baby safe and near; any abdominal binder loosened. A headscarf may stay on.',
      id: 'Sebelum mulai: kandung kemih kosong; rahim, lokia, dan tekanan darah diperiksa; bayi aman dan dekat; bengkung dilonggarkan. Jilbab boleh tetap dipakai.',
    },
    strength: 'taught',
    sources: [],
    why: practiceJudgement,
  },
  {
    id: 'massage-after-caesarean',
    statement: {
      en: 'After a caesarean: pain relief first, wait until she can sit safely, choose side-lying or reclining over a pillow rather than folding over the wound, and start with 1–2 min. Trials after caesarean exist, but no results about safety were seen.',
      id: 'Setelah persalinan sesar: obat nyeri lebih dahulu, tunggu sampai Ibu dapat duduk dengan aman, pilih berbaring miring atau bersandar pada bantal tinggi daripada menekuk di atas luka, dan mulai dengan 1–2 menit. Uji setelah sesar ada, tetapi hasil tentang keamanannya tidak terlihat.',
    },
    strength: 'assumption',
    sources: [
      { reference: 'halic-trial', read: 'abstract' },
      { reference: 'rofiah-2016', read: 'abstract' },
    ],
    why: practiceJudgement,
  },
  {
    id: 'consent-and-helper',
    statement: {
      en: 'Consent is the mother’s alone: she chooses who massages her, what is uncovered and when it ends. In one Indonesian study husbands were trained for two days and gave the massage (n = 29, no control group).',
      id: 'Persetujuan adalah milik Ibu sendiri: Ibu yang memilih siapa yang memijat, bagian mana yang terbuka, dan kapan berhenti. Dalam satu penelitian di Indonesia, suami dilatih dua hari dan melakukan pijat (n = 29, tanpa kelompok kontrol).',
    },
    strength: 'taught',
    sources: [
      { reference: 'sop-umb', read: 'abstract' },
      { reference: 'sop-vdoc', read: 'abstract' },
      { reference: 'idris', read: 'abstract' },
    ],
  },
  {
    id: 'low-mood-at-let-down',
    statement: {
      en: 'Some mothers feel strong sadness for a short while at let-down. It is a recognised phenomenon (D-MER): take it seriously and stop on request.',
      id: 'Sebagian ibu merasakan kesedihan kuat yang singkat saat refleks let-down. Ini fenomena yang dikenal (D-MER): tanggapi dengan sungguh-sungguh dan hentikan bila diminta.',
    },
    strength: 'established',
    sources: [{ reference: 'deif-2021', read: 'abstract' }],
  },
]);
