/** Predict first, and the goals on the let-down simulator. The engine decides answers and goals. */
export const letDownTasks = {
  title: 'Predict, then see',
  lead: 'Eight questions about mothers you will meet. Decide first; the simulator then shows it.',
  pager: 'Question {n} of {all}',
  states: { open: 'not yet predicted', right: 'predicted rightly', wrong: 'predicted otherwise' },
  next: 'Next question',
  inModel: 'In the model, before and after the change: {values}. {note}',
  evidence: 'How sure is this?',
  challengesTitle: 'Eight challenges',
  challengesLead:
    'Set the mother and her feed in the simulator so that the goal is reached, then check. The engine judges the feed that stands there.',
  shown: 'The simulator above shows it now.',
  directions: { rises: 'It rises', falls: 'It falls', same: 'It stays the same' },
  quantities: {
    'oxytocin-peak': 'peak of oxytocin, {before} and {after} pg/mL',
    'prolactin-peak': 'peak of prolactin, {before} and {after} ng/mL',
    pulses: 'bursts of oxytocin, {before} and {after}',
    synthesised: 'milk made, {before} and {after} mL',
    intake: 'milk taken, {before} and {after} mL',
  },
  answerNote: 'Means of {seeds} runs of the model; a model, not a measurement.',
  predictions: {
    'fright-pulses': {
      question:
        'A relaxed mother feeds on day 10. Now she is frightened throughout. What happens to the number of oxytocin pulses?',
      because:
        'Worry and pain brake the oxytocin neurons; in one study noise and sums cut the pulses by nearly half.',
    },
    'fright-prolactin': {
      question: 'The same mother is frightened. What happens to prolactin?',
      because:
        'Prolactin answers suckling. In the same study it did not change under stress, and the model has no such link.',
    },
    'cry-oxytocin': {
      question: 'The baby cries in the next room and is not put to the breast. What happens to oxytocin?',
      because:
        'From day 3 the model lets the baby’s cues alone release oxytocin, as mothers showed before the feed began.',
    },
    'cry-prolactin': {
      question: 'The baby only cries. What happens to prolactin?',
      because: 'Without suckling prolactin does not answer: cues reach oxytocin, not prolactin.',
    },
    'massage-alone-pulses': {
      question:
        'Her back is massaged, the baby is asleep elsewhere. What happens to the number of oxytocin pulses?',
      because:
        'In this setting the model assumes that massage relieves worry and raises the resting level a little; pulses from massage alone have not been shown in mothers.',
    },
    'fuller-synthesis': {
      question:
        'One breast is a third full, the other nearly full; nobody feeds for an hour. What happens to the milk that is made as fullness goes up?',
      because: 'The fuller the breast, the slower it makes milk. Removal lifts the brake.',
    },
    'first-day-milk': {
      question: 'From day 10 back to a first feed on day 1, skin to skin. What happens to the milk taken?',
      because: 'Small first feeds are normal: a few millilitres of colostrum, before the milk comes in.',
    },
    'caesarean-milk': {
      question:
        'Day 3, a mother in pain. Had she an emergency caesarean rather than a vaginal birth, what happens to the milk taken?',
      because:
        'Fewer pulses and milk that comes in later. The sizes are assumed; the lag seen in studies was gone by day 6.',
    },
  },
  challenges: {
    'second-let-down-early':
      'Start with a frightened mother. Get a second let-down within {minutes} minutes of latch.',
    'prolactin-without-milk':
      'Find a setting in which prolactin rises by at least {rise} ng/mL but less than {milk} mL of milk flows.',
    'oxytocin-without-prolactin': 'Get {bursts} oxytocin pulses without any suckling.',
    'let-down-before-latch': 'Let oxytocin pulse before the baby is at the breast, and then feed.',
    'ninety-millilitres': 'Let the baby take {milk} mL in one feed of at most {minutes} minutes.',
    'soft-breast': 'Start at least {start} full and soften the breast below {share}.',
    'five-in-fright':
      'Leave worry at its highest throughout. Get {bursts} oxytocin pulses in one feed all the same.',
    'prolactin-peak': 'Lift prolactin to {level} ng/mL.',
  },
  hints: {
    'second-let-down-early': 'What brakes the oxytocin neurons? Ease it or take it away.',
    'prolactin-without-milk':
      'Prolactin answers suckling. Milk flows only where there is some: think of the first day.',
    'oxytocin-without-prolactin': 'The oxytocin neurons also answer what she hears and smells.',
    'let-down-before-latch': 'Let her hear the baby before it is put to the breast.',
    'ninety-millilitres': 'How full is the breast when the feed begins?',
    'soft-breast': 'A feed may last longer than a quarter of an hour.',
    'five-in-fright': 'Fright slows the bursts; it does not end them. Give them time.',
    'prolactin-peak': 'The first week, the small hours, a longer feed.',
  },
  /* where the feed in the simulator stands, in the terms of the goal */
  standing: {
    'second-let-down-early': 'The second burst comes {minutes} min after latch.',
    noSecond: 'There is no feed with a second burst yet.',
    'prolactin-without-milk': 'Prolactin rises by {rise} ng/mL, and {milk} mL of milk flows.',
    'oxytocin-without-prolactin': 'Bursts of oxytocin: {bursts}. Feeds: {feeds}.',
    'let-down-before-latch': 'Bursts before the baby latches: {bursts}. Feeds: {feeds}.',
    'ninety-millilitres': 'In a feed no longer than that the baby takes {milk} mL.',
    'soft-breast': 'Fullness begins at {start} and falls to {lowest}.',
    'five-in-fright': 'Most bursts in one feed: {bursts}. Least worry: {stress}.',
    'prolactin-peak': 'Prolactin rises to {level} ng/mL.',
  },
} as const;
