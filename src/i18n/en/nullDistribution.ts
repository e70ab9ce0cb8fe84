/** The distribution of S if the two variables had nothing to do with each other. */
export const nullDistribution = {
  question: 'If {x} and {y} had nothing to do with each other: how often each <v>S</v>?',
  columns: 'exact, in groups',
  spike: 'one spike, one S',
  normal: 'normal curve',
  magnified: 'tail, ×{factor}',
  sum: 'both tails: {left} + {right} = <live>{sum}</live>',
  everything: '<v>S</v> = 0: every table is at least as extreme, the tails hold <live>{sum}</live>',
  descriptionOpen:
    'Distribution of S from {low} to {high} if there were no association. Observed S = {s}. The tails are not summed yet.',
  description:
    'Distribution of S from {low} to {high} if there were no association. Observed S = {s}. Tail at the left {left}, at the right {right}, together {sum}.',
} as const;
