/**
 * The edition for mothers. The sentences of the scenes keep to content/mother/vocabulary.ts: at most ten words each,
 * three a scene, no number. A test holds them to it.
 */
export const mother = {
  title: 'How milk flows',
  description:
    'Seven pictures for a talk between a counselor and a mother: how milk flows, what helps, and when to seek help.',
  invite: 'For a talk with a mother: seven pictures in plain words',
  label: 'Seven scenes',
  place: 'Scene {n} of {all}',
  next: 'Next',
  previous: 'Back',
  again: 'From the start',
  speak: 'Read aloud',
  silence: 'Stop reading aloud',
  noVoice:
    'This device has no English voice. The words stay below the picture: please read them aloud yourself.',
  pause: 'Hold the picture still',
  play: 'Let the picture move',
  menu: 'Menu',
  close: 'Close',
  scenes: {
    together: [
      'Your baby is close to you.',
      'Your body feels it and gets ready.',
      'Let us see how milk flows.',
    ],
    message: ['Your baby sucks.', 'Your brain sends a message through your blood.', 'Then the milk flows.'],
    sacs: [
      'Your breast holds small sacs of milk.',
      'When your baby sucks, the sacs squeeze.',
      'Milk flows to your baby’s mouth.',
    ],
    helps: [
      'Hold your baby skin to skin.',
      'A calm, warm place helps milk flow.',
      'Feed whenever your baby asks.',
    ],
    massage: [
      'A gentle back massage can feel good.',
      'When you feel calm, milk may flow more easily.',
      'We are not sure it makes more milk.',
    ],
    hinders: [
      'Pain or worry can slow the flow.',
      'The milk is still there.',
      'Rest, breathe slowly, and ask for help.',
    ],
    help: [
      'Get help now for heavy bleeding, fever or bad headache.',
      'Also for breathlessness or a sore, swollen leg.',
      'Get help if your baby is weak or won’t drink.',
    ],
  },
  pictures: {
    together: 'A mother sits and holds her baby at the breast. Both are calm.',
    message: 'The baby sucks. Drops travel from the mother’s head down to her breast.',
    sacs: 'Inside the breast, close up: a small sac of milk. It squeezes, and milk runs out.',
    helps:
      'A calm mother feeds in warm light. Beside her, her breast close up: the sac squeezes and milk runs.',
    massage:
      'A mother from behind, leaning forward. Two thumbs make small circles beside the spine, going down.',
    hinders:
      'A mother feeds with a tangle of worry near her head. Beside her, her breast close up: the sac is full and rests.',
    help: 'A mother with her baby, a red stop sign, and a telephone.',
  },
  model: 'The pictures follow a model of the reflex, not this mother.',
  note: 'For the counselor',
  noteWhy: 'Turn the screen to yourself first. The mother’s view returns when you close this.',
  notes: {
    together:
      'Ask first what she has noticed herself. Many mothers feel nothing at let-down, and that is normal.',
    message:
      'The message is oxytocin. Say “message”, not the name. Point: from the head, through the blood, to the breast.',
    sacs: 'Milk flows in spells, several in a feed. Slow, deep sucks with swallowing show it. No need to feel it.',
    helps: 'Ask which of these she can have today, and who can help. Check attachment before anything else.',
    massage:
      'Say all three sentences, the last one too. She chooses whether, by whom, and when to stop. It does not replace feeding.',
    hinders:
      'No blame: worry delays the flow for a while and does not dry milk up. Ask about pain, and treat it.',
    help: 'Ask each sign by name and wait for the answer. Any of them: refer before any massage.',
  },
  clinician: 'The same feed in the simulator',
  look: 'The mother in the pictures',
  tone: 'Skin',
  tones: { 1: 'light', 2: 'light brown', 3: 'brown', 4: 'dark brown' },
  drape: 'Head',
  drapes: { hair: 'Hair tied back', scarf: 'Headscarf' },
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  card: 'Card to take home',
  home: 'To the home page',
  notKept: 'This browser does not let Ruas remember this choice. It holds until you close the page.',
  setAside:
    'The choice kept on this device could not be read. It was set aside, not deleted; please choose again.',
};
