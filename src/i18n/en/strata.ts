/** The third variable: one association, taken together and within groups. */
export const strata = {
  title: 'Meet the third variable',
  lead: 'The same mothers, in groups of a third variable. Change any number, and compare what each group says with what all say together.',
  names: { primi: 'primigravidae', multi: 'multigravidae' },
  start: 'Start from',
  starts: {
    reversal: 'A reversal',
    none: 'All alike',
    confounded: 'Groups that explain it all',
  },
  tableCaption: '{name}: {n} {n|mother|mothers}',
  all: 'all together',
  fewer: 'One fewer: {name}, {row}, {column}',
  more: 'One more: {name}, {row}, {column}',
  count: '{name}, {row}, {column}',
  chartTitle: 'τ_b in each group, and of all',
  chartDescription:
    '{groups}; all together {pooled}; weighing the groups {stratified}; partial tau {partial}.',
  groupValue: '{name} {tau}',
  stratified: 'within groups, pooled',
  partial: 'partial τ',
  undefined: 'not defined',
  say: {
    reversed:
      'Turned round. In every group τ_b points one way, all together it points the other: <live>{pooled}</live>. This is Simpson’s paradox.',
    weaker:
      'All together τ_b is <live>{pooled}</live>, within the groups only <live>{stratified}</live>: part of the association comes from comparing mothers of different groups.',
    stronger:
      'All together τ_b is <live>{pooled}</live>, within the groups <live>{stratified}</live>: mixing the groups hides part of the association.',
    turned:
      'All together τ_b is <live>{pooled}</live>, within the groups <live>{stratified}</live>: the direction turns, though not in every group.',
    gone: 'All together τ_b is <live>{pooled}</live>, yet within the groups nothing is left of it: <live>{stratified}</live>.',
    alike:
      'All together <live>{pooled}</live>, within the groups <live>{stratified}</live>: the third variable changes little here.',
    undefined: 'All together τ_b has no value: one of the two variables never varies.',
    noneWithin:
      'Within the groups τ_b has no value: there one of the two variables never varies. All together it is <live>{pooled}</live>.',
  },
  sourceTitle: 'Where <v>S</v> comes from',
  source:
    'Every pair of mothers stands either within one group or between two. Pairs between groups compare the groups, too.',
  sourceWithin: 'pairs within {name}',
  sourceBetween: 'pairs between groups',
  sourceAll: 'all pairs',
  head: { pairs: 'Pairs', c: '<v>C</v>', d: '<v>D</v>', s: '<v>S</v>' },
  test: 'Test within groups: <v>z</v> = {z}, <v>p</v> {p}. Partial τ: {partial}; no <v>p</v> goes with it.',
  testNone: 'Within the groups there is nothing to test. Partial τ: {partial}; no <v>p</v> goes with it.',
  caution:
    'Which number answers the question is not for statistics alone: it depends on how the third variable came about.',
  load: 'Use this cohort',
  example: 'Made-up cohort.',
} as const;
