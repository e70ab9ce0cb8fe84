/** Cohort after cohort from one population. */
export const dance = {
  title: 'Draw again',
  lead: 'One population, cohort after cohort. Nothing about it changes; only chance decides which mothers come. Watch τ_b and <v>p</v> dance.',
  association: 'Association in the population',
  associations: {
    given: 'as in this cohort',
    none: 'none',
    weak: 'weak',
    middle: 'middling',
    strong: 'strong',
  },
  size: 'Mothers in each cohort',
  sizeStudy: '{n}, as in the study',
  margins: 'Totals of each cohort',
  marginsFree: 'as they come',
  marginsFixed: 'always the study’s',
  buttons: 'Draw cohorts',
  one: 'Draw one',
  ten: 'Draw {n}',
  play: 'Keep drawing',
  pause: 'Pause',
  many: '{n} at once',
  stop: 'Stop',
  working: 'Drawing: {share}',
  reset: 'Start again',
  failed: 'The cohorts could not be drawn. Try a smaller size.',
  truth: 'in the population {tau}',
  danceTitle: 'Each line a cohort: τ_b with its 95% interval',
  pTitle: 'All <v>p</v> so far, in steps of .05',
  empty: 'No cohort drawn yet.',
  last: 'Cohort {k}: τ_b = <live>{tau}</live>, <v>p</v> {p}.',
  lastUndefined: 'Cohort {k}: one variable came out constant, so τ_b has no value.',
  captured: '{share} of {n} intervals hold the population’s value.',
  capturedLow: 'They promise 95%: the interval (Wald) is made for large cohorts.',
  power: 'below .05: {share}',
  powerNull:
    'There is no association, yet <live>{share}</live> of {n} {n|cohort gives|cohorts give} <v>p</v> below .05. Over many cohorts it comes to about one in twenty: that is what the threshold allows.',
  powerNullFixed:
    'There is no association, and <live>{share}</live> of {n} {n|cohort gives|cohorts give} <v>p</v> below .05; over all pairings it is exactly {exact}. The totals are fixed, so <v>S</v> takes few values and the test cannot use up its 5%.',
  powerTrue:
    'The association is there, and <live>{share}</live> of {n} {n|cohort gives|cohorts give} <v>p</v> below .05. Over many cohorts this share is the power.',
  curse:
    'The winner’s curse: in the population τ_b is {truth}, but the cohorts with <v>p</v> below .05 show a strength of {mean} on average{wrong}. Whoever looks at those alone sees too much.',
  curseNone:
    'In the population τ_b is {truth}, and the cohorts with <v>p</v> below .05 show a strength of {mean} on average{wrong}. They are so nearly all that looking at those alone hardly misleads: the winner’s curse belongs to studies with little power.',
  curseWrong: ', and {share} of them point the wrong way',
  undefinedCount: '{n} {n|cohort|cohorts} without τ_b: a variable came out constant.',
  danceDescription:
    'The last {n} cohorts, newest on top: tau-b from {low} to {high}; {missed} of their intervals miss the population’s {truth}.',
  tauDescription:
    'Distribution of tau-b in {n} cohorts: middle half from {q1} to {q3}, population value {truth}. Hatched where p is below .05: {share}.',
  pDescription: 'Distribution of p in {n} cohorts. Below .05: {share}.',
  powerTitle: 'Power by number of mothers',
  powerButton: 'Find the power',
  powerText: 'With {n} mothers the power is <live>{power}</live> for this association.',
  powerDescription: 'Power by number of mothers: {points}.',
  powerPoint: '{n}: {power}',
  studyMark: 'the study',
  peekTitle: 'Peeking',
  peekText:
    'No association. After each new mother, from {from} to {to}, somebody looks at <v>p</v> and stops as soon as it is below .05.',
  peekButton: 'Let them peek',
  peekResult:
    '<live>{share}</live> of such studies stop “significant”, though there is nothing; looking once, at the end, it would be {once}.',
  peekDescription:
    'Share of studies stopped by each look, from {from} to {to} mothers: {first} at first, {last} in the end. Looking once at the end: {once}.',
  axisMothers: 'mothers',
} as const;
