/** The page about the site itself. */
export const about = {
  title: 'About Ruas',
  description: 'What Ruas is for, how it grades what it says, its limits, its sources and its licence.',
  what: 'What this is',
  whatText:
    'Ruas (Indonesian: a segment; a vertebra is <i>ruas tulang belakang</i>) teaches three things with one set of engines: the oxytocin massage, the let-down reflex, and how to read a correlation. It grew out of one study of 25 mothers at Mopuya. It is made for midwifery students, their lecturers, and counselors who explain let-down to mothers.',
  advice:
    'Ruas teaches and gives no individual medical advice. If a mother or a baby worries you, follow the rules of your workplace.',
  strengths: 'How sure we are',
  strengthsText:
    'Beside every statement of fact stands a mark. Press it, and the strength and the source appear.',
  limits: 'What to keep in mind',
  limitsList: [
    'Most sources were read as abstracts or excerpts; each source says how much of it was read.',
    'Models are models: the let-down model and the synthetic cohorts show how something could work, not how a mother is.',
    'Dose, pressure, pace and circle size of the massage trainer are training estimates; no source gives them.',
    'A browser cannot feel pressure and cannot tell whether a real back is in good hands. Nothing here certifies competence.',
    'The Indonesian was written for midwives and still awaits the reading of a native midwife, above all the words for mothers.',
    'Tested in Chromium; the features used are those that all current browsers share.',
  ],
  data: 'Your data',
  dataText:
    'No account, no tracking, no request to any other host. What you choose or do stays on this device, in this browser, until you export or delete it.',
  licence: 'Licence',
  licenceText:
    'Texts and figures CC BY-SA 4.0, as the study is; code MIT. The study: Rahayu F, Ilmiah WS, Maulina R, 2025, <doi>doi 10.62951/icistech.v5i1.185</doi>.',
  source: 'Source code',
  sourceMissing:
    'This copy of Ruas was published without an address of its source code; whoever runs it can set one.',
  claims: 'All claims and sources',
  claimsCount: '{n} statements',
  topics: {
    prolactin: 'Prolactin',
    oxytocin: 'Oxytocin',
    milkEjection: 'Let-down',
    milkProduction: 'Making milk',
    counselling: 'Counselling',
    massageTechnique: 'Massage: technique',
    massageEvidence: 'Massage: evidence',
    landmarks: 'Landmarks of the back',
    safety: 'Safety',
    statistics: 'Statistics',
    study: 'The study',
  },
} as const;
