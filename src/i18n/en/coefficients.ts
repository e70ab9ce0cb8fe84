/** The coefficients of association side by side. */
export const coefficients = {
  title: 'One S, eight coefficients',
  lead: 'All but ρ start from the same <v>S</v> = {s}. They differ in what they divide it by: in which pairs they let count.',
  scaleLabel: 'τ_b {tau}; with these totals it can lie between {low} and {high}.',
  low: 'smallest {tau}',
  high: 'largest {tau}',
  share: '{tau} is <live>{share}</live> of what these totals allow on its side.',
  shareNote:
    'The totals alone decide how far τ_b can go: 1 only where the table can be a clean diagonal. The thick part of each line is what can be reached.',
  undefinedNote: 'τ_b is {why}.',
  head: {
    name: 'Coefficient',
    value: 'Value',
    scale: 'From −1 to 1',
    divides: 'Divides <v>S</v> by',
    why: 'Why it differs',
  },
  names: {
    tauB: 'τ_b',
    somersDYX: 'Somers’ <v>d</v> of {y} given {x}',
    somersDXY: 'Somers’ <v>d</v> of {x} given {y}',
    somersDSymmetric: 'Somers’ <v>d</v>, symmetric',
    gamma: '<v>γ</v> (gamma)',
    tauA: 'τ_a',
    tauC: 'τ_c',
    rho: 'Spearman’s <v>ρ</v> (rho)',
  },
  divides: {
    tauB: 'root of {a} × {b}: <live>{d}</live>',
    somersDYX: 'pairs that differ in {x}: <live>{d}</live>',
    somersDXY: 'pairs that differ in {y}: <live>{d}</live>',
    somersDSymmetric: 'mean of {a} and {b}: <live>{d}</live>',
    gamma: '<v>C</v> + <v>D</v>: <live>{d}</live>',
    tauA: 'all pairs: <live>{d}</live>',
    tauC: 'half of <v>n</v>², times {a}/{b}: <live>{d}</live>',
    rho: 'nothing: it counts no pairs',
  },
  why: {
    tauB: 'Forgives the ties of both variables alike, by the root of both numbers of untied pairs; so it treats {x} and {y} the same.',
    somersDYX:
      'Asks only about pairs that differ in {x}: how many more of them agree than disagree? It has a direction, from {x} to {y}.',
    somersDXY:
      'The same question turned round, from {y} to {x}; other pairs are tied, so its value may differ.',
    somersDSymmetric:
      'Takes the plain mean of the two denominators, where τ_b takes the root of their product.',
    gamma:
      'Forgets every tie. It is 1 as soon as no pair is discordant, even if most pairs are tied: here {share} of all pairs count.',
    tauA: 'Forgives nothing: ties stay in the denominator and pull it towards 0.',
    tauC: 'Divides by the most a table of this shape could give, whatever the totals are; meant for tables that are not square.',
    rho: 'Correlates the ranks themselves, ties at their middle rank. A long way apart in rank weighs more than a short one.',
  },
  undefined: 'not defined',
  stripLabel: {
    kept: '{share} of all pairs count',
    two: 'Two sets of pairs, {a} and {b}; one number from both',
    shape: 'As many pairs as {share} of all, by the shape of the table',
  },
  key: 'Filled: pairs that count. Open: pairs left out.',
  classes: {
    concordant: 'concordant',
    discordant: 'discordant',
    tiedX: 'tied on {x}',
    tiedY: 'tied on {y}',
    tiedBoth: 'tied on both',
  },
  sameP:
    'One question, one <v>p</v>: τ_b, τ_c, <v>γ</v> and <v>d</v> share the same test, because they share <v>S</v>.',
} as const;
