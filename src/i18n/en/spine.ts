/** The page of the massage route. */
export const spine = {
  title: 'Where the hands go',
  description:
    'The route of the oxytocin massage from C7 to T12, where other variants stop, when not to massage, and how sure anybody can be.',
  lead: 'The route begins at C7, the bone that stands out at the base of the neck, and runs down both sides of the spine, beside the bones and never on them. The study of this site goes to T12; most courses stop higher.',
  notYet:
    'Here so far: the route, its variants and the stop signs. The spine in three dimensions, the hands in motion and the practice are being built.',
  caption: 'The back, seen from behind. Vertebrae drawn from measured levels, C7 to T12.',
  stop: 'Stop: when not to massage',
  stopLead: 'Look for these before you begin, and while you work.',
  taught: 'What is taught',
  variants: 'Where sources disagree',
  landmarks: 'Finding the landmarks',
  choices: 'Choices of this site',
  choicesLead:
    'No source gives these numbers. They are training estimates, and marked so wherever they appear.',
  evidence: 'What it can and cannot do',
} as const;
