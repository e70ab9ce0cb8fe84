/** The sentence of a report, what has to be said beside it, and how to get the same numbers elsewhere. */
export const report = {
  title: 'Report it like this',
  sentence: {
    positive:
      'In this sample, {x} was positively associated with {y}, τ_b = {tau}{interval}, <v>N</v> = {n}{p}.',
    negative:
      'In this sample, {x} was negatively associated with {y}, τ_b = {tau}{interval}, <v>N</v> = {n}{p}.',
    none: 'In this sample, {x} and {y} showed no tendency to rise together or in opposite directions, τ_b = {tau}{interval}, <v>N</v> = {n}{p}.',
    undefined: 'τ_b of {x} and {y} (<v>N</v> = {n}) {why}.',
  },
  interval: ', 95% CI [{low}, {high}]',
  asymptotic: ', <v>p</v> {p} (asymptotic)',
  exact: '; exact <v>p</v> {p}',
  notes: {
    'no-discordant-pair': 'No pair is discordant. Say how the rating was made, and by whom.',
    'no-concordant-pair': 'No pair is concordant. Say how the rating was made, and by whom.',
    'interval-beyond-attainable':
      'The interval lets the margins vary and reaches beyond {value}, the limit of τ_b on that side with these margins.',
    'interval-holds-zero':
      'The interval holds 0: these data leave open in which direction the two go together, or whether they do.',
    'tied-pairs': '{value} of all pairs are tied.',
    'no-interval': 'No Wald interval: the standard error is 0 here.',
    'small-sample': 'With {value} observations the interval covers less often than 95%.',
  },
  why: {
    'too-few': 'is not defined: there are fewer than two observations',
    'one-level-x': 'is not defined: the first variable never varies',
    'one-level-y': 'is not defined: the second variable never varies',
    'no-untied-pair': 'is not defined: every pair is tied',
    'zero-standard-error': 'is not defined: its standard error is zero',
    'sample-too-small': 'is not defined: there are too few observations',
    collinear: 'is not defined: two variables coincide',
  },
  pair: {
    concordant: 'Concordant: the one with the higher {x} also has the higher {y}. Adds 1 to <v>S</v>.',
    discordant: 'Discordant: the one with the higher {x} has the lower {y}. Takes 1 from <v>S</v>.',
    'tied-x': 'Tied on {x}: it says nothing about direction, so <v>S</v> stays.',
    'tied-y': 'Tied on {y}: it says nothing about direction, so <v>S</v> stays.',
    'tied-both': 'Tied on both {x} and {y}: it says nothing about direction, so <v>S</v> stays.',
  },
  variables: { x: 'massage', y: 'milk production' },
  spss: {
    title: 'Correlations',
    method: 'Kendall’s tau_b',
    coefficient: 'Correlation Coefficient',
    significance: 'Sig. (2-tailed)',
    n: 'N',
    flag: '{stars}. Correlation is significant at the {level} level (2-tailed).',
  },
  commands: {
    title: 'Get the same numbers elsewhere',
    lead: 'Paste into the program. The data are in the commands.',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Copying is not allowed here. Select the text and copy it.',
    names: {
      r: 'R',
      scipy: 'Python with SciPy',
      spss: 'SPSS syntax',
      jamovi: 'jamovi (R package jmv)',
    },
    notes: {
      undefined: 'τ_b is not defined here: the programs answer with an error, NA or a dot.',
      'two-observations':
        'With two observations R prints NA for this normal <v>p</v>, and SciPy stops with an error.',
      untied: 'Nothing ties here: jamovi prints the exact <v>p</v>, the other commands the normal one.',
    },
    tooMany: 'More than {most} observations: save them as a file and read that file in the program.',
  },
} as const;
