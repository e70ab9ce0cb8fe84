/** The figure of the two hormones on one time axis. */
export const hormones = {
  label: 'Two hormones through a feed',
  event: 'What happens',
  feed: 'The baby feeds',
  cry: 'The baby only cries',
  minute: 'Minute',
  slider: 'Time, in minutes',
  oxytocin: 'Oxytocin',
  prolactin: 'Prolactin',
  milk: 'Milk taken',
  oxytocinUnit: '{value} pg/mL',
  prolactinUnit: '{value} ng/mL',
  milkUnit: '{value} mL',
  latch: 'latch',
  off: 'comes off',
  cryFrom: 'cries',
  cryTo: 'calm',
  sliderValue: 'Minute {minute}: oxytocin {o} pg/mL, prolactin {p} ng/mL, milk taken {v} mL',
  description:
    'Three curves over {minutes} minutes. Oxytocin: {pulses} {pulses|pulse|pulses} between minute {from} and {to}, peak {oPeak} pg/mL. Prolactin: from {pStart} to at most {pPeak} ng/mL at minute {pTime}. Milk taken: {milk} mL.',
  model: 'A model of one breast of one mother, not a measurement; other seeds and other mothers differ.',
  caption:
    'Fig. 1. The same relaxed mother on day 10. Oxytocin comes in pulses that halve within minutes; prolactin rises once, slowly, and outlasts the feed.',
} as const;
