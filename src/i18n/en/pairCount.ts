/** Counting pairs of mothers one by one. */
export const pairCount = {
  title: 'Pair by pair',
  lead: 'τ_b compares every mother with every other, two at a time. Pick two, or let the count run.',
  first: 'One mother',
  second: 'Another mother',
  mother: '{n}: {row}, {column}',
  kinds: {
    concordant: 'Mothers {a} and {b}: <c>concordant</c>',
    discordant: 'Mothers {a} and {b}: <d>discordant</d>',
    'tied-x': 'Mothers {a} and {b}: <t>tied</t>',
    'tied-y': 'Mothers {a} and {b}: <t>tied</t>',
    'tied-both': 'Mothers {a} and {b}: <t>tied</t>',
  },
  same: 'Two different mothers make a pair. Pick another one.',
  lines: {
    concordant: 'The line rises.',
    discordant: 'The line falls.',
    tied: 'The line is dotted.',
  },
  view: 'Show',
  squares: 'every pair',
  blocks: 'cell by cell',
  tooMany:
    'With {n} mothers there are {pairs} pairs: too many squares. Each block holds all pairs between two cells.',
  blocksDescription:
    'All pairs, cell against cell: {c} concordant, {d} discordant, {t} tied. The lists below read every block.',
  playLabel: 'The count',
  all: 'all {pairs} pairs',
  counted: 'pair {k} of {pairs}',
  cells: {
    all: 'all {blocks} blocks',
    counted: 'block {k} of {blocks}',
    cell: '{name}: {n} {n|mother|mothers}',
    kinds: {
      concordant: 'concordant',
      discordant: 'discordant',
      'tied-x': 'tied on {x}',
      'tied-y': 'tied on {y}',
      'tied-both': 'tied on both',
    },
    steps: {
      concordant:
        '<c>Concordant</c> with the {m} {m|mother|mothers} higher on both {x} and {y}: {work} = <live>{pairs}</live>, added to <v>C</v>.',
      discordant:
        '<d>Discordant</d> with the {m} {m|mother|mothers} higher on {x} but lower on {y}: {work} = <live>{pairs}</live>, added to <v>D</v>.',
      'tied-x':
        '<t>Tied</t> on {x} with the {m} {m|mother|mothers} further on in the same row: {work} = <live>{pairs}</live>, added to <v>T</v><sub>x</sub>.',
      'tied-y':
        '<t>Tied</t> on {y} with the {m} {m|mother|mothers} further on in the same column: {work} = <live>{pairs}</live>, added to <v>T</v><sub>y</sub>.',
      'tied-both':
        '<t>Tied</t> on both with each other: {work} = <live>{pairs}</live>, added to <v>T</v><sub>x</sub> and to <v>T</v><sub>y</sub>.',
    },
    description: 'Block {k} of {blocks}: {cell}, against {others}: {kind}.',
    ledger: {
      title: 'The whole count on one sheet',
      how: 'Every cell is compared only with those after it, so no pair is counted twice. Press a cell to go there.',
      cell: 'Cell',
      go: 'Count {cell}',
      sum: 'Sum',
      heads: {
        concordant: '<v>C</v>',
        discordant: '<v>D</v>',
        'tied-x': '<v>T</v><sub>x</sub> only',
        'tied-y': '<v>T</v><sub>y</sub> only',
        'tied-both': 'both',
      },
    },
  },
  window: {
    larger: 'Larger letters',
    whole: 'Whole drawing',
    pane: 'The drawing, larger. Scroll to see the rest.',
  },
  tally: 'Counted so far',
  tallyAll: 'Counted',
  concordant: 'concordant',
  discordant: 'discordant',
  tiedX: 'tied on {x} only',
  tiedY: 'tied on {y} only',
  tiedBoth: 'tied on both',
  s: '<v>S</v> = <v>C</v> − <v>D</v> = {c} − {d} = <live>{s}</live>',
  lit: {
    c: '<c>Concordant</c> pairs are lit: {n}.',
    d: '<d>Discordant</d> pairs are lit: {n}.',
    n0: 'All pairs are lit: {n}.',
    tx: 'Pairs tied on {x} are lit: {n}.',
    ty: 'Pairs tied on {y} are lit: {n}.',
  },
  formulaTitle: 'What the count makes',
  formulaHow: 'Press a number to light its pairs.',
  empty: 'Fewer than two mothers: there is no pair to count.',
} as const;
