/** Feeds of the model in lessons: one mother, two who differ in one thing, samples of blood, the first ten days. */
export const feedRun = {
  run: {
    minutesAxis: 'minutes',
    list: 'Moments of this feed',
    summaryOne:
      '{pulses} {pulses|pulse|pulses} of oxytocin in these {minutes} minutes; {milk} mL of milk taken.',
    summary:
      '{a}: {pulsesA} pulses of oxytocin, prolactin up to {prolactinA} ng/mL, {milkA} mL of milk. {b}: {pulsesB} pulses, {prolactinB} ng/mL, {milkB} mL.',
    model: 'A model of one breast: one feed each, with the same chance. It is no measurement and no promise.',
    stories: {
      latency: {
        a: 'At ease',
        caption:
          'The first minutes of a feed on day 10, drawn wide. The short spike of flow at latch is milk that lay in the ducts already; the let-down comes after it.',
        moments: {
          latch: 'The baby latches and sucks fast. Nothing has come yet.',
          burst: '{sinceLatch} s after latch the posterior pituitary gives the first pulse to the blood.',
          squeeze: '{sinceBurst} s after the pulse the cells squeeze hardest.',
          milk: 'Milk flows fastest: {sinceBurst} s after the pulse, {sinceLatch} s after latch.',
          over: '{sinceBurst} s after the pulse the squeeze is over. The brain has to send the next one.',
        },
      },
      worry: {
        a: 'At ease',
        b: 'Frightened or in pain',
        caption:
          'The same mother twice on day 10: strong line at ease, thin line frightened. The pulses come later and fewer; the two lines of prolactin lie on each other.',
        moments: {
          latch: 'The baby latches, in both.',
          burst: 'At ease, the first pulse comes {sinceLatch} s after latch.',
          burstB: 'Frightened, it comes {sinceLatch} s after latch.',
          release:
            'The baby lets go. Compare the milk: a difference here follows from how the model is built.',
          peak: 'Prolactin is highest only now, long after the feed, and the same in both.',
        },
      },
      caesarean: {
        a: 'Vaginal birth',
        b: 'Emergency caesarean',
        caption:
          'Day 3, the same pain in both: strong line after a vaginal birth, thin line after an emergency caesarean. By day 6 the model, like the study behind it, sees no difference.',
        moments: {
          latch: 'The baby latches, in both.',
          burst: 'After a vaginal birth the first pulse comes {sinceLatch} s after latch.',
          burstB: 'After an emergency caesarean it comes {sinceLatch} s after latch.',
          release: 'The baby lets go. It got less after the caesarean: slower for now, not lost.',
          peak: 'Prolactin is highest now; after the caesarean it rose less.',
        },
      },
      cue: {
        a: 'Latches at once',
        b: 'Baby near before latch',
        caption:
          'The same mother twice: strong line without anything before latch, thin line with the baby on her skin for five minutes before. That such a release comes is measured; its size here is our estimate.',
        moments: {
          cue: 'In the one case the baby now lies near, stirs and calls; nothing touches the nipple.',
          latch: 'The baby latches, in both.',
          burst: 'Without a cue, the first pulse comes {sinceLatch} s after latch.',
          burstB: 'With the baby near, the first pulse is already here, before any suckling.',
          release: 'The baby lets go. The door opened earlier; the milk is about the same.',
          peak: 'Prolactin is highest now. It answered the suckling alone.',
        },
      },
    },
  },
  sampling: {
    every: 'A sample of blood every',
    minutes: '{n} min',
    pair: 'before and after only',
    shift: 'Draw the first sample',
    shiftValue: '{value} min into the feed',
    said: '{samples} samples show {seen} of the {pulses} {pulses|pulse|pulses}. Over {n} feeds such sampling showed {mean} of {meanPulses} on average.',
    saidPair:
      'Two samples, {a} and {b} pg/mL: “{change}”. The feed and the mother were the same; only the minute of the needle differs.',
    more: '{percent} more after',
    less: '{percent} less after',
    equal: 'no change',
    axis: 'minutes since latch',
    label: 'Oxytocin, pg/mL',
    curve: 'what happened',
    samples: 'what the samples say',
    caption:
      'Pale line: oxytocin in the model, every second of it. Dots and strong line: what a laboratory would see. A rise of {rise} pg/mL or more is counted as a pulse; studies count in different ways, and this one is ours.',
  },
  days: {
    slider: 'Day after birth',
    day: 'Day {day}',
    birth: 'Birth',
    births: { vaginal: 'vaginal', 'emergency-caesarean': 'emergency caesarean' },
    milk: 'Milk in 24 hours, mL',
    prolactin: 'Prolactin before a feed, ng/mL',
    said: 'Day {day}: about {milk} mL in 24 hours, {feed} mL of it in a quarter of an hour at one breast; prolactin before the feed {prolactin} ng/mL.',
    opposite:
      'From day 1 to day 10 milk rises {times} times, while prolactin falls to {share} of what it was: the one does not measure out the other.',
    caption:
      'Lines: the model. Circles with bars: means and ranges of nine mothers, measured. How far prolactin falls in the first week is disputed.',
  },
};
