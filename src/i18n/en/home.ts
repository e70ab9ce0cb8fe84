export const home = {
  title: 'The oxytocin massage, from spine to statistic',
  description:
    'Learn the oxytocin massage, watch a correlation come about from 25 mothers, and see how let-down works. Free, in English and Indonesian.',
  lede: 'For midwifery students, lecturers and counselors. It grew out of one study of 25 mothers; here they stand, in the table the paper did not print.',
  ledeShort: 'Move a mother. Watch the number.',
  doorsLabel: 'Three ways in',
  doors: {
    massage: {
      title: 'Learn the massage',
      text: 'Where on the back, how the hands are held, how long, and when not to massage.',
    },
    correlation: {
      title: 'See correlation at work',
      text: 'Build a cohort; watch τ_b and <v>p</v> change, pair by pair.',
    },
    letDown: {
      title: 'Explain let-down',
      text: 'A living model of the reflex: nerve, two hormones, milk. Change the mother while she feeds.',
    },
  },
  exampleNote: '{n} blue lines, {n} concordant pairs: massaged, and more milk than she',
  exampleHint: 'drag her here',
  caption:
    'Fig. 1. The 25 mothers of the Mopuya study. Only the margins and {tau} were published; of the {tables} tables with these margins this one alone fits. Who is who is not known.',
  captionMoved: 'Fig. 1. Now with your change: {n} mothers, no longer those of the study.',
  pairsPrefix: 'Fig. 2.',
  pairsLink: 'Open in the sandbox',
  hands: {
    title: 'Where the hands go',
    route:
      'The path runs from C7, the bone that stands out at the base of the neck, to T12, on both sides of the spine and never on it.',
    honest:
      'Route and order are <b>taught</b>, in several variants. That it brings more milk is a <b>hypothesis</b> with evidence of very low to low certainty. Ruas says so at every step.',
    link: 'See the route',
    description:
      'The back from behind. Dashed lines run from C7 to T12 on both sides of the spine, beside the bones.',
    caption: 'Fig. 3. The back, seen from behind. Vertebrae drawn from measured levels, C7 to T12.',
  },
  sure: {
    title: 'How sure are we?',
    text: 'Every statement of fact on this site carries its strength and its source. Press the mark beside it.',
    all: 'All claims and sources',
    rows: {
      established: 'While the baby suckles, oxytocin comes in pulses.',
      disputed: 'Whether more pulses go with more milk: studies disagree.',
      taught: 'The thumbs circle beside the spine, on both sides, downward.',
      hypothesis: 'The massage helps because it relaxes the mother.',
    },
  },
} as const;
