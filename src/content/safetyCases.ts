import type { Bilingual } from './bilingual.ts';
import type { ClaimId } from './claims/index.ts';

/** What one does: begin or go on, wait and sort it out or refer first, stop now. */
export const decisions = ['go', 'wait', 'stop'] as const;
export type Decision = (typeof decisions)[number];

/** A mother in a few lines, before or during the massage, and what is said to whoever decides this or that. */
export interface SafetyCase {
  readonly id: string;
  readonly when: 'before' | 'during';
  readonly story: Bilingual;
  readonly right: Decision;
  readonly feedback: Readonly<Record<Decision, Bilingual>>;
  readonly claim: ClaimId;
}

/** Signs from facts/massage.md §4. The mothers are made up. */
export const safetyCases = [
  {
    id: 'well-day-two',
    when: 'before',
    story: {
      en: 'Day 2 after a normal birth. She asks for the massage. She has passed urine, the uterus is firm, lochia normal, blood pressure 112/70. Her back is clean, her baby sleeps beside her.',
      id: 'Hari ke-2 setelah persalinan pervaginam. Ibu sendiri meminta dipijat. Ibu sudah BAK, rahim keras, lokia normal, tekanan darah 112/70. Kulit punggung bersih, bayi tidur di sampingnya.',
    },
    right: 'go',
    feedback: {
      go: {
        en: 'Yes. She wants it, and everything that you look at before starting is in order. Say once that she may stop you at any time.',
        id: 'Benar. Ibu menginginkannya dan semua yang diperiksa sebelum mulai dalam keadaan baik. Sampaikan bahwa Ibu boleh minta berhenti kapan saja.',
      },
      wait: {
        en: 'There is nothing to wait for: she asked, and bladder, uterus, lochia, pressure, skin and baby are seen to.',
        id: 'Tidak ada yang perlu ditunggu: Ibu yang meminta, dan kandung kemih, rahim, lokia, tekanan darah, kulit, serta bayi sudah diperiksa.',
      },
      stop: {
        en: 'No sign here speaks against it. Turning down what she asked for also has a price: her trust.',
        id: 'Tidak ada tanda yang melarangnya. Menolak permintaan Ibu tanpa alasan juga merugikan: kepercayaannya berkurang.',
      },
    },
    claim: 'check-before-starting',
  },
  {
    id: 'one-leg',
    when: 'before',
    story: {
      en: 'Day 6 after a caesarean. Since this morning her left calf hurts and is thicker than the right. “The massage will do me good,” she says.',
      id: 'Hari ke-6 setelah sesar. Sejak pagi betis kirinya nyeri dan lebih besar daripada yang kanan. “Dipijat saja, Bu, biar enak,” katanya.',
    },
    right: 'wait',
    feedback: {
      go: {
        en: 'No: one painful, swollen leg in these weeks may be a clot. The massage is not what she needs now; an urgent referral is.',
        id: 'Jangan: satu tungkai yang nyeri dan bengkak pada minggu-minggu ini bisa berarti bekuan darah. Yang Ibu perlukan sekarang rujukan segera, bukan pijat.',
      },
      wait: {
        en: 'Yes: no massage, urgent referral, the leg left alone. Clots are most frequent in the weeks after birth.',
        id: 'Benar: jangan dipijat, segera rujuk, jangan memijat tungkainya. Bekuan darah paling sering terjadi pada minggu-minggu setelah melahirkan.',
      },
      stop: {
        en: 'Nothing has begun yet, so there is nothing to stop. Do not begin, and refer her urgently.',
        id: 'Belum ada yang dimulai, jadi belum ada yang dihentikan. Jangan mulai, dan segera rujuk.',
      },
    },
    claim: 'clots-after-birth',
  },
  {
    id: 'headache-pressure',
    when: 'before',
    story: {
      en: 'Day 3. “My head is splitting and I see spots. Perhaps the massage takes it away?” Blood pressure 150/98.',
      id: 'Hari ke-3. “Kepala saya sakit sekali, pandangan berkunang-kunang. Mungkin hilang kalau dipijat?” Tekanan darah 150/98.',
    },
    right: 'wait',
    feedback: {
      go: {
        en: 'No. Severe headache, disturbed sight and 150/98 are danger signs of pre-eclampsia, and it can begin after birth. Relaxing her does not treat it.',
        id: 'Jangan. Sakit kepala berat, gangguan penglihatan, dan 150/98 adalah tanda bahaya preeklamsia, yang bisa muncul setelah melahirkan. Relaksasi tidak mengobatinya.',
      },
      wait: {
        en: 'Yes: no massage. Measure again, call for help and refer; from 160/110 it is an emergency.',
        id: 'Benar: jangan dipijat. Ukur ulang, panggil bantuan, dan rujuk; mulai 160/110 keadaannya darurat.',
      },
      stop: {
        en: 'The thought is right, but nothing has begun: it stays undone, and she is referred now.',
        id: 'Arahnya benar, tetapi pijat belum dimulai: jangan mulai, dan rujuk sekarang.',
      },
    },
    claim: 'refer-before-massage',
  },
  {
    id: 'epidural-tape',
    when: 'before',
    story: {
      en: 'Day 1 after a caesarean. The epidural catheter is still in; its tape runs up along her spine. She is comfortable and has no other sign.',
      id: 'Hari ke-1 setelah sesar. Kateter epidural masih terpasang; plesternya memanjang di sepanjang tulang belakang. Ibu merasa nyaman, tanpa keluhan lain.',
    },
    right: 'wait',
    feedback: {
      go: {
        en: 'Not yet: the tape lies on the very path of your thumbs. Pulling at it can move the catheter.',
        id: 'Belum boleh: plesternya tepat di jalur ibu jari. Bila tertarik, kateternya bisa bergeser.',
      },
      wait: {
        en: 'Yes: wait until it is out and the team agrees. Then side-lying or leaning back on pillows, so that nothing presses on the wound.',
        id: 'Benar: tunggu sampai dilepas dan tim menyetujui. Setelah itu miring atau bersandar pada bantal, agar luka tidak tertekan.',
      },
      stop: {
        en: 'It is not forbidden for good; it waits until catheter and dressing are off and the team agrees.',
        id: 'Bukan dilarang selamanya; tunggu sampai kateter dan plester dilepas serta tim menyetujui.',
      },
    },
    claim: 'wait-or-avoid',
  },
  {
    id: 'fever-breast',
    when: 'before',
    story: {
      en: 'Day 9. Fever 38.6 °C, chills; a red, hot, painful wedge on the right breast. A neighbour has told her to have it rubbed out hard.',
      id: 'Hari ke-9. Demam 38,6 °C, menggigil; payudara kanan merah, panas, dan nyeri di satu bagian. Tetangganya menyuruh benjolannya diurut kuat-kuat.',
    },
    right: 'wait',
    feedback: {
      go: {
        en: 'No: fever with a hot breast has to be assessed first, and hard rubbing of the breast harms the tissue.',
        id: 'Jangan: demam dengan payudara panas harus diperiksa dulu, dan mengurut payudara kuat-kuat mencederai jaringan.',
      },
      wait: {
        en: 'Yes: assess and refer. Feeding or expressing goes on; nobody rubs the breast.',
        id: 'Benar: periksa dan rujuk. Menyusui atau memerah tetap diteruskan; payudara tidak diurut.',
      },
      stop: {
        en: 'Nothing has begun. Put the massage off, assess her, and say why the breast is not to be rubbed.',
        id: 'Belum ada yang dimulai. Tunda pijat, periksa Ibu, dan jelaskan mengapa payudara tidak boleh diurut.',
      },
    },
    claim: 'inflamed-breast',
  },
  {
    id: 'drops-and-cramps',
    when: 'during',
    story: {
      en: 'Second minute of the massage, day 2. Milk drips from both breasts; she is thirsty and feels mild cramps in her womb. “Is that all right?”',
      id: 'Menit kedua pijat, hari ke-2. ASI menetes dari kedua payudara; Ibu haus dan merasa mulas ringan. “Ini tidak apa-apa, Bu?”',
    },
    right: 'go',
    feedback: {
      go: {
        en: 'Yes: these are ordinary signs of let-down. Say so, hand her water, go on if she likes, and watch that bleeding stays as it was.',
        id: 'Benar: itu tanda biasa refleks let-down. Jelaskan, beri minum, teruskan bila Ibu mau, dan pantau agar perdarahan tidak bertambah.',
      },
      wait: {
        en: 'There is nothing to refer: dripping, thirst and mild cramps belong to let-down. More bleeding would be another matter.',
        id: 'Tidak perlu dirujuk: menetes, haus, dan mulas ringan termasuk refleks let-down. Lain halnya bila perdarahan bertambah.',
      },
      stop: {
        en: 'You may offer a pause, but these are no stop signs. Told beforehand, they do not frighten her.',
        id: 'Boleh menawarkan jeda, tetapi ini bukan tanda berhenti. Bila dijelaskan sebelumnya, Ibu tidak cemas.',
      },
    },
    claim: 'let-down-signs',
  },
  {
    id: 'pale-and-dizzy',
    when: 'during',
    story: {
      en: 'Third minute. She falls silent, turns pale, her forehead is damp. “Everything is turning.”',
      id: 'Menit ketiga. Ibu tiba-tiba diam, pucat, dahinya berkeringat dingin. “Rasanya berputar.”',
    },
    right: 'stop',
    feedback: {
      go: {
        en: 'No: pallor, cold sweat and dizziness are stop signs, and she may be bleeding.',
        id: 'Jangan: pucat, keringat dingin, dan pusing adalah tanda berhenti, dan mungkin ada perdarahan.',
      },
      wait: {
        en: 'Not slowly: hands off at once. Lay her flat, call for help, check uterus and bleeding.',
        id: 'Jangan menunggu: lepaskan tangan sekarang. Baringkan, panggil bantuan, periksa rahim dan perdarahan.',
      },
      stop: {
        en: 'Yes, at once: lay her flat with legs raised, call for help, check the uterus and the bleeding, and write it down.',
        id: 'Benar, segera: baringkan dengan tungkai ditinggikan, panggil bantuan, periksa rahim dan perdarahan, lalu catat.',
      },
    },
    claim: 'stop-at-once',
  },
  {
    id: 'she-says-enough',
    when: 'during',
    story: {
      en: 'First minute. “Enough now, I don’t want this,” she says softly. “Go on, it is for the milk,” says her husband.',
      id: 'Menit pertama. “Sudah, saya tidak mau,” kata Ibu pelan. “Teruskan saja, demi ASI-nya,” kata suaminya.',
    },
    right: 'stop',
    feedback: {
      go: {
        en: 'No: consent is hers alone and ends when she says so, whatever anybody hopes for.',
        id: 'Jangan: persetujuan hanya milik Ibu dan berakhir saat Ibu mengatakannya, apa pun harapan orang lain.',
      },
      wait: {
        en: 'Not after this circle, not after one more pass: now. Then ask her what she would like.',
        id: 'Jangan menunggu lingkaran ini selesai: sekarang juga. Setelah itu tanyakan apa yang Ibu inginkan.',
      },
      stop: {
        en: 'Yes: hands off, cover her back, thank her for saying it. The massage can be done without; her trust cannot.',
        id: 'Benar: lepaskan tangan, tutup punggungnya, ucapkan terima kasih karena Ibu mengatakannya. Tanpa pijat tidak apa-apa; kepercayaan Ibu tidak tergantikan.',
      },
    },
    claim: 'consent-and-helper',
  },
] as const satisfies readonly SafetyCase[];
