/** Strength of an association and evidence for one, kept apart. */
export const evidence = {
  title: 'Strong is not the same as certain',
  lead: 'τ_b says how strong the association is in these mothers. <v>p</v> says how often chance alone would do as much or more. Change one and watch the other.',
  mode: 'Change',
  modes: {
    more: 'same pattern, more mothers',
    weaker: 'same mothers, weaker association',
  },
  times: 'How many times the mothers',
  timesValue: '{k} {k|time|times}: {n} mothers',
  weakerLabel: 'How far towards no association',
  weakerValue: 'step {k} of {last}',
  say: {
    more: '{k} times the mothers in the same pattern: τ_b stays <live>{tau}</live>, and <v>p</v> falls to {relation} from {first}.',
    none: '{k} times the mothers in the same pattern: τ_b stays <live>{tau}</live>, and <v>p</v> stays {relation}.',
    narrows: 'The interval narrows from {wide} wide to {narrow}.',
    same: 'As observed: τ_b = <live>{tau}</live> and <v>p</v> {equals} with {n} mothers.',
    weaker:
      'The same {n} mothers, less in step: τ_b is <live>{tau}</live> instead of {firstTau}, and <v>p</v> rises to {relation} from {first}.',
  },
  lesson: {
    more: 'Down the dotted line: more evidence for an association that is no stronger. With enough mothers even a trifling τ_b gives a tiny <v>p</v>.',
    none: 'As many concordant as discordant pairs: more mothers of that kind are no evidence of an association, only a surer 0.',
    weaker: 'Up along the curve: with as many mothers, a weaker association is easier for chance to make.',
  },
  axisXPlain: 'association in these mothers, tau-b',
  axisYPlain: 'p (each step ten times smaller)',
  line: '.05',
  before: 'as observed',
  head: { n: 'Mothers', tau: 'τ_b', interval: '95% interval', p: '<v>p</v>' },
  noInterval: 'none',
  description:
    'Chart of tau-b against p. Now {n} mothers, tau-b {tau}, 95% interval {interval}, p {p}. The trail has {points} points; along it tau-b goes from {tauFrom} to {tauTo} and p from {pFrom} to {pTo}.',
  intervalNote:
    'The interval (Wald) holds for large samples; at 25 mothers it covers nearer 90% than 95%. <v>p</v> is the normal one without correction.',
  table: 'The table now',
  undefined: 'There is nothing to compare: τ_b is {why}.',
  weakest: 'This is already as near to no association as these totals allow.',
} as const;
