/** Figures that were made for lessons. */
export const lessonFigures = {
  reflex: {
    list: 'Steps of the reflex',
    back: 'Step back',
    next: 'Next step',
    values: 'In the model: second {seconds}, oxytocin {o} pg/mL, milk taken {v} mL.',
    caption: 'One feed on day 10, relaxed. The steps are moments of one run.',
    steps: {
      latch: {
        name: 'The baby sucks',
        text: 'The mouth stretches nipple and areola; nerve endings there answer.',
      },
      signal: {
        name: 'The nerve carries it up',
        text: 'The signal runs along the nerve between the ribs to the spinal cord and up to the brain.',
      },
      release: {
        name: 'The back lobe lets oxytocin go',
        text: 'Cells of the hypothalamus fire together; their endings in the posterior pituitary give oxytocin to the blood.',
      },
      squeeze: {
        name: 'The cells squeeze',
        text: 'The blood has brought it to the breast. The basket of muscle cells round each alveolus tightens.',
      },
      flow: { name: 'Milk moves', text: 'Pressure rises, ducts widen, the baby begins to swallow.' },
      fade: {
        name: 'It fades',
        text: 'Oxytocin is broken down within minutes; the basket lets go, flow slows.',
      },
      again: { name: 'And again', text: 'As the baby goes on sucking, the next pulse comes.' },
    },
  },
  measured: {
    title: 'What studies measured',
    study: 'Study',
    against: 'Compared with',
    quantities: {
      noradrenaline: 'Noradrenaline',
      oxytocin: 'Oxytocin',
      prolactin: 'Prolactin',
      milk: 'Milk',
    },
    found: {
      up: 'more',
      down: 'less',
      none: 'no clear difference',
      both: 'more in both',
      'not-measured': 'not reported',
    },
    caption:
      'In none of these studies did we see noradrenaline, oxytocin, prolactin and milk reported together in mothers. “Not reported”: not in what we read of it. Press the mark of a study for its source and for how much of it was read.',
  },
  noControl: {
    before: 'Measured before',
    after: 'Measured after',
    day: 'day {n}',
    said: 'From day {from} to day {to} milk rises from {a} to {b} mL in 24 hours, {times} times as much, with nothing done.',
    caption:
      'Curve: the model, drawn through the means of nine mothers (circles, with their range). Move both days: whatever is done between them gets the credit if nobody is compared.',
  },
  arms: {
    arms: { one: 'This group gets', other: 'That group gets' },
    parts: {
      massage: 'back massage',
      care: 'breast care',
      feeds: 'help with extra feeds',
      attention: 'a helper’s time and attention',
    },
    second: 'There is a second group',
    noGroup:
      'Nobody is compared. Whatever changes with the days, and everything this group got, is mixed into the result.',
    same: 'Both groups get the same. This shows how far chance alone drives them apart.',
    one: 'The groups differ in one thing only: {part}. If chance drew the groups, a difference speaks about it.',
    several:
      'The groups differ in several things: {parts}. A difference belongs to all of them together; none can claim it.',
    caption: 'Begin with what a compound study compared. Change it until one thing alone is tested.',
  },
  ranges: {
    what: 'Measured',
    range: '{low}–{high}',
    log: 'Each step of the axis is a factor of ten.',
    captions: {
      'first-days':
        'Milk in 24 hours: means (dots) and ranges (bars). First days in nine mothers; months from 167 studies.',
      oxytocin: 'Oxytocin in the blood of mothers, by how it was measured.',
      prolactin: 'Prolactin of breastfeeding mothers in three groups.',
    },
  },
  supply: {
    feeds: 'Feeds in 24 hours:',
    slider: 'Feeds in 24 hours, both breasts together',
    said: '{feeds} feeds of about {feed} mL: {total} mL in 24 hours. The breast is {before} full before a feed and {after} after it.',
    caption:
      'Day 10 in the model, feeds of fifteen minutes, evenly spaced. A model, not a promise: babies, breasts and gaps differ.',
  },
  design: {
    truth: 'The truth, which nobody knows: association of massage and milk within each parity',
    truths: { none: 'none', weak: 'weak', middling: 'middling' },
    mothers: 'Mothers',
    who: 'Who is massaged?',
    whos: { herself: 'who wants to, more often mothers with children', chance: 'chance decides' },
    rater: 'Who rates the milk?',
    raters: { knows: 'somebody who knows who was massaged', blind: 'somebody who does not' },
    n: '{n} mothers',
    said: '{share} of such studies with {n} mothers come out significant.',
    verdicts: {
      noneBiased:
        'There is nothing to find, and {share} of these studies of {n} mothers find it. More mothers make it worse: the error is in the design, not in the number.',
      noneSound:
        'There is nothing to find, and about {share} of these studies of {n} mothers say otherwise: the false alarms that were agreed to.',
      someBiased:
        '{share} of these studies of {n} mothers are significant. But part of what they see is parity and the rater, and nobody can say how much.',
      someSound:
        '{share} of these studies of {n} mothers find the association: their power. Below 80%, ask for more mothers.',
    },
    caption:
      'Shares of studies with p < .05, simulated {n} times for each design with the margins of the study. Parity, where it matters, goes with both massage and milk; a rater who knows misrates some mothers by one level.',
  },
  myths: {
    answer: 'You might say:',
    caption: 'What mothers say, and one way to answer. Think of your own answer before you open ours.',
  },
  nappies: {
    when: 'Day',
    wet: 'Wet nappies in 24 hours',
    stool: 'Stool',
    day: 'Day {from}',
    days: 'Days {from}–{to}',
    from: 'From day {from}',
    atLeast: 'at least {n}',
    stools: { black: 'black', changing: 'changing, greenish', yellow: 'yellow' },
    caption: 'As taught in Indonesia, to be used together with weight and the way the baby drinks.',
  },
  mothers: {
    exampleNote: '{n} blue lines, {n} concordant pairs: massaged, and more milk than she',
    exampleHint: 'drag her here',
    caption:
      'The 25 mothers of the Mopuya study. Only the margins and {tau} were published; of the {tables} tables with these margins this one alone fits. Who is who is not known.',
    captionMoved: 'Now with your change: {n} mothers, no longer those of the study.',
  },
  strips: {
    situation: 'Situation',
    pulses: 'Pulses of oxytocin, minutes 0 to 20',
    milk: 'Milk taken',
    prolactin: 'Rise of prolactin',
    pulsesDescription: '{n} {n|pulse|pulses}; minutes {times}',
    meanPulses: 'mean {mean}',
    mean: 'mean {mean}',
    ml: '{value} mL',
    ng: '{value} ng/mL',
    hypothesis: 'a hypothesis of the model',
    another: 'Another feed',
    feed: 'feed {k}',
    caption:
      'Each drop is one pulse. Baby at the breast, or crying, for the first fifteen minutes. Means of {n} feeds. A model of one breast, not a measurement.',
    situations: {
      relaxed: 'At ease',
      uneasy: 'Uneasy',
      frightened: 'Frightened or in pain',
      cry: 'The baby only cries',
      'massage-alone': 'Massage, no baby',
      'frightened-massage': 'Frightened, with massage',
      vaginal: 'Day 3, in pain, vaginal birth',
      caesarean: 'Day 3, in pain, emergency caesarean',
    },
  },
} as const;
