/** The card to take home: every line as it stands on the card. Words as in content/mother/vocabulary.ts. */
export const card = {
  title: 'Card to take home',
  description:
    'A card on milk flow for a mother to take home: printed on A5 or sent as a picture, with your clinic on it.',
  lead: 'Write the name and number of your clinic. They stay on this device.',
  place: 'Clinic',
  phone: 'Telephone',
  print: 'Print, A5',
  picture: 'Save as a picture',
  drawing: 'Save as SVG',
  failed: 'The picture could not be made in this browser. Printing still works.',
  notKept:
    'This browser does not let Ruas remember your clinic. What you write holds until you close the page.',
  setAside:
    'The name and number kept on this device could not be read. They were set aside, not deleted; please write them again.',
  back: 'Back to the seven scenes',
  source: 'Ruas. Teaching material; it does not replace your midwife.',
  sheet: {
    heading: ['Helping', 'milk flow'],
    lead: ['When your baby sucks,', 'your body lets milk flow.', 'Feeling calm helps.'],
    helps: 'What helps',
    helpsList: [
      'Feed whenever your baby asks.',
      'Hold your baby skin to skin.',
      'A deep latch that does not hurt.',
      'A quiet place, slow breathing.',
    ],
    signs: 'Signs that milk flows',
    signsList: [
      'Baby swallows, slow and deep.',
      'Milk drips from the other side.',
      'Mild cramps low in your tummy.',
      'To feel nothing is normal, too.',
    ],
    massage: 'Back massage, if you like',
    massageList: [
      ['Sit leaning forward, head at rest.'],
      ['Small circles on both sides of the', 'spine, not on the bone.'],
      ['Go down slowly. Stop if it hurts.'],
    ],
    honest: ['It can feel good. It is not proven', 'to make more milk.'],
    stop: 'No massage now: go to the midwife or hospital',
    stopList: [
      'Fever or chills',
      'Heavy bleeding',
      'Short of breath, chest pain',
      'Sore or swollen calf',
      'Bad headache',
      'Baby weak or no wet nappies',
    ],
  },
};
