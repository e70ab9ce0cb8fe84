/** The study of 25 mothers, opened: chapter by chapter. */
export const study = {
  title: 'The Mopuya study, opened',
  description:
    'The study of 25 mothers as an interactive paper: its missing table recovered, its p-value questioned, its limits read fairly.',
  chaptersLabel: 'Chapters',
  chapters: {
    paper: 'The paper',
    missing: 'The missing piece',
    zero: 'What .000 hides',
    third: 'A third variable',
    reading: 'Read critically',
  },
  paper: {
    title: 'A paper of six small tables',
    lead: 'In 2025 Fitrianti Rahayu, Widia Shofa Ilmiah and Rizful Maulina reported on {n} mothers after birth at the Mopuya Community Health Center. Some had an oxytocin massage, some had none; their milk was rated <i>good</i>, <i>enough</i> or <i>not enough</i>. The paper prints one coefficient, Kendall’s τ_b = {tau}, and one p-value, “{p}”.',
    open: 'It is published under CC BY-SA 4.0, so its tables can stand here. <doi>Read the paper</doi> first; then question it with us.',
    stripsTitle: 'Five strips, no thread',
    stripsText:
      'Each strip holds the same {n} mothers. The paper says how many stand on each level, and nothing joins one strip to the next: who is who is not published, and this page invents nothing. Only massage and milk can be joined, because one number says how closely they go together.',
    stripsCaption:
      'Fig. 1. The five variables of the paper, {n} mothers each, in the order of their levels. A mother has no fixed place.',
    stripsDescription: '{variable}: {levels}.',
    stripsLevel: '{level} {n}',
    tablesTitle: 'The tables as printed',
    tablesNote: 'Labels and numbers are those of the paper, with its misspellings.',
    tableCaption: 'Table {number}. {caption}',
    coefficientHead: 'Row',
  },
  missing: {
    title: 'The missing piece',
    lead: 'The paper prints both margins, {rows} and {columns}, and one coefficient: {tau}. It does not print the table. Only <live>{tables}</live> tables have these margins; exactly <live>{matches}</live> of them gives τ_b = <live>{tau}</live>, and no table can give more.',
    printedLabel: 'Another printed value',
    printedNone: 'no table: between <below>{below}</below> and <above>{above}</above> there is none',
    printedBelow: 'no table: the smallest is {above}',
    printedAbove: 'no table: the largest is {below}',
    printedOne: 'exactly one table prints as this',
    printedMany: '{n} tables print as this',
    goTo: 'Show table {index}',
    previous: 'Previous table',
    next: 'Next table',
    position: 'table <live>{index}</live> of {tables}',
    slider: 'Walk along the axis, from the smallest τ_b to the largest',
    sliderValue: 'Table {index} of {tables}: τ_b {tau}; massage {row1}; no massage {row0}',
    readout: '<c>C</c> {c} <d>D</d> {d} <t>T</t> {t} <v>S</v> {s} <v>p</v> {p}',
    rowNote: 'in each row, the massaged mothers rated “not enough”: none at the top, {most} below',
    stepNote: 'each step to the right, one more massaged mother rated “good”: <v>S</v> rises by {step}',
    printed: 'as printed',
    nextNote: 'next, {tau}',
    smallest: '{tau}, the smallest',
    largest: '{tau}, the largest',
    asked: 'asked: {tau}',
    caption:
      'Fig. 2. All {tables} tables with these margins, in order of τ_b. That the strongest one was observed calls for asking how milk was rated; it proves nothing by itself.',
    numberProblems: {
      empty: 'Type a coefficient between −1 and 1.',
      'not-a-number': 'That is not a number. Type a coefficient, for example {example}.',
      'out-of-range': 'A coefficient lies between −1 and 1.',
      negative: 'A coefficient lies between −1 and 1.',
      fractional: 'A coefficient lies between −1 and 1.',
      'too-large': 'A coefficient lies between −1 and 1.',
    },
    assumesTitle: 'What the recovery assumes',
    assumes:
      'That τ_b was computed on these categories and all {n} mothers, and that margins and coefficient are printed as computed. About 4% of three-decimal values would fit some table by chance.',
    privacy:
      'The same trick works on any paper that prints margins and a coefficient: what is published can identify the people behind it.',
    allTitle: 'Everything the table says',
    allLead:
      'From the recovered table follow all the numbers that the paper could have printed. Each is computed on this page by the same engine as the rest of the site.',
    headNumber: 'Number',
    headValue: 'Value',
    headMeaning: 'What it is',
    headSoftware: 'Who prints it',
    groups: {
      pairs: 'Pairs',
      coefficients: 'Coefficients',
      tests: 'Tests of no association',
      errors: 'Standard errors and intervals',
      extremes: 'What the margins allow',
    },
  },
  numbers: {
    n0: { name: '<v>N</v><sub>0</sub>', meaning: 'all pairs of mothers', software: '' },
    c: { name: '<c>C</c>', meaning: 'concordant pairs', software: '' },
    d: { name: '<d>D</d>', meaning: 'discordant pairs: there is none', software: '' },
    s: {
      name: '<v>S</v> = <c>C</c> − <d>D</d>',
      meaning: 'the score every Kendall coefficient starts from',
      software: 'R package Kendall',
    },
    tx: {
      name: '<v>T</v><sub>x</sub>',
      meaning: 'pairs tied on massage, those tied on both included',
      software: '',
    },
    ty: {
      name: '<v>T</v><sub>y</sub>',
      meaning: 'pairs tied on milk, those tied on both included',
      software: '',
    },
    txy: { name: '<v>T</v><sub>xy</sub>', meaning: 'pairs tied on both', software: '' },
    tauA: { name: 'τ_a', meaning: '<v>S</v> over all pairs; ties pull it towards 0', software: '' },
    tauB: {
      name: 'τ_b',
      meaning: '<v>S</v> over the pairs that are not tied; the number the paper prints',
      software: 'SPSS, R, SciPy, PSPP',
    },
    tauC: {
      name: 'τ_c',
      meaning: 'Stuart’s: corrected for the shape of the table',
      software: 'SPSS CROSSTABS, SciPy, PSPP',
    },
    gamma: {
      name: 'γ',
      meaning: 'leaves all ties out; 1 because no pair is discordant',
      software: 'SPSS CROSSTABS, PSPP',
    },
    dyx: {
      name: 'Somers’ <v>d</v>, milk given massage',
      meaning: 'with a direction: how far milk follows massage',
      software: 'SPSS CROSSTABS, SciPy, PSPP',
    },
    dxy: {
      name: 'Somers’ <v>d</v>, massage given milk',
      meaning: 'the other direction',
      software: 'SPSS CROSSTABS, SciPy, PSPP',
    },
    dsym: { name: 'Somers’ <v>d</v>, symmetric', meaning: 'no direction', software: 'SPSS CROSSTABS, PSPP' },
    rho: { name: 'Spearman’s ρ', meaning: 'Pearson’s correlation of mid-ranks', software: 'SPSS, R, SciPy' },
    varS: {
      name: 'Var(<v>S</v>)',
      meaning: 'variance of <v>S</v> if massage and milk had nothing to do with each other, ties given',
      software: 'R package Kendall',
    },
    z: { name: '<v>z</v>', meaning: '<v>S</v> over the root of its variance', software: 'R cor.test' },
    zcc: {
      name: '<v>z</v>, corrected',
      meaning: 'with the continuity correction',
      software: 'R cor.test(continuity = TRUE)',
    },
    pNormal: {
      name: '<v>p</v>, normal',
      meaning: 'two-sided, no correction',
      software: 'SPSS NONPAR CORR, SciPy, R',
    },
    pCorrected: {
      name: '<v>p</v>, normal, corrected',
      meaning: 'two-sided, continuity correction',
      software: 'R continuity = TRUE, package Kendall',
    },
    pUpper: {
      name: '<v>p</v>, exact, one-sided',
      meaning: '<v>P</v>(<v>S</v> ≥ {s}), margins fixed: only this one table is so extreme',
      software: 'SPSS Exact Tests',
    },
    pAbsolute: {
      name: '<v>p</v>, exact, |<v>S</v>|',
      meaning: 'both tails counted by |<v>S</v>|; the other tail stops at {lowest} and adds nothing',
      software: 'SPSS Exact Tests, coin, StatXact',
    },
    pDoubled: {
      name: '<v>p</v>, exact, doubled',
      meaning: 'twice the smaller tail',
      software: 'R and SciPy, where nothing is tied',
    },
    pProbability: {
      name: '<v>p</v>, exact, by probability',
      meaning: 'all tables that are at most as likely; here the same as Fisher–Freeman–Halton',
      software: 'R fisher.test',
    },
    pMid: {
      name: 'mid-<v>p</v>',
      meaning: 'counts half of the observed point (Lancaster 1961)',
      software: 'coin',
    },
    ase1: {
      name: 'ASE<sub>1</sub>',
      meaning: 'standard error of τ_b (Brown and Benedetti 1977)',
      software: 'SPSS CROSSTABS, SAS, PSPP',
    },
    wald: {
      name: '95% interval, Wald',
      meaning: 'τ_b ± 1.96 ASE<sub>1</sub>',
      software: 'by hand from ASE1',
    },
    fieller: { name: '95% interval, Fieller', meaning: 'made for data without ties', software: 'by hand' },
    percentile: {
      name: '95% interval, bootstrap',
      meaning: '{resamples} resamples, percentiles, seed {seed}',
      software: 'R boot',
    },
    bca: {
      name: '95% interval, BCa',
      meaning: 'the same resamples, corrected for bias and skew',
      software: 'R boot',
    },
    ase0: {
      name: 'ASE<sub>0</sub>',
      meaning: 'standard error if there were no association',
      software: 'SPSS CROSSTABS',
    },
    t: {
      name: '<v>T</v> = τ_b / ASE<sub>0</sub>',
      meaning: 'the “Approx. T”; rejects too often in small tables',
      software: 'SPSS CROSSTABS',
    },
    pT: {
      name: 'its <v>p</v>',
      meaning: 'the “Approx. Sig.”; prints “.000” as well',
      software: 'SPSS CROSSTABS',
    },
    largest: { name: 'largest τ_b', meaning: 'that any table with these margins can have', software: '' },
    smallest: {
      name: 'smallest τ_b',
      meaning: 'not the mirror image of the largest: −{largest} could not have come from these margins',
      software: '',
    },
    share: { name: 'share of the attainable', meaning: 'τ_b over the largest', software: '' },
  },
  zero: {
    title: 'What “.000” hides',
    lead: 'The same {n} mothers give <live>six</live> honest two-sided p-values, from <live>{least}</live> to <live>{most}</live>. Rounded to three decimals, each prints as “{printed}”.',
    never: 'A p-value is never 0. Write <b><v>p</v> {p}</b>, and say which p it is.',
    printsAs: 'prints as',
    printsAsFrom: 'prints as, from {from} on',
    farOff: 'far off to the left: SPSS CROSSTABS, {p}, prints “{printed}” too',
    caption:
      'Fig. 3. Six ways to count “as extreme”, on a logarithmic axis. None is wrong; they answer slightly different questions.',
    description:
      'Six two-sided p-values on a logarithmic axis: {list}. All lie left of {from}, so all print as {printed}.',
    intervalTitle: 'An interval that reaches above the ceiling',
    intervalText:
      'The 95% interval runs from {low} to {high}, and no table with these margins can exceed {ceiling}. Both are right: the interval asks what another sample of {n} mothers might give, margins and all; the ceiling holds the margins still. Say so wherever you print them together.',
    intervalCaption:
      'Fig. 4. The interval (thin) lets the margins vary; the attainable range (thick) holds them fixed.',
    intervalDescription:
      'A scale from −1 to 1. Attainable with the margins fixed: {smallest} to {ceiling}. Interval: {low} to {high}, its upper end beyond the ceiling. τ_b stands at {ceiling}.',
    coverage: 'At n = 25 and margins like these, a nominal 95% interval of this kind covers about 90%.',
    rareTitle: 'How rare is a table without a discordant pair?',
    rareText:
      'Less rare than it sounds. If massage and milk were really linked, strongly but not perfectly, {n} mothers would show no discordant pair in <live>{at7}</live> of samples at a latent correlation of {r7}, <live>{at8}</live> at {r8}, <live>{at9}</live> at {r9}. So a perfect ordering calls for asking how the rating was made. It proves nothing.',
    rareTies: '“Perfect ordering” means no discordant pair; {tied} of the {pairs} pairs are tied.',
    rareAxisX: 'latent correlation',
    rareAxisY: 'samples without a discordant pair',
    rareSlider: 'Latent correlation',
    rareNow: 'At {rho}: <live>{share}</live> of samples',
    rareCaption:
      'Fig. 5. Model: two normal traits with a latent correlation, cut so that the population has the study’s margins; {n} mothers drawn, exact.',
    rareDescription: 'A rising curve: {list}.',
    sizeTitle: 'Which test keeps its word?',
    sizeText:
      'A test at 5% should cry wolf in 5% of studies in which nothing is going on. With exactly these margins:',
    sizeHead: 'Test',
    sizeAt: 'at {alpha}',
    sizeNames: {
      normal: 'normal, no correction',
      corrected: 'normal, corrected',
      'exact-absolute': 'exact, |<v>S</v>|',
      'mid-p': 'mid-<v>p</v>',
      'crosstabs-t': 'SPSS CROSSTABS <v>T</v>',
    },
    sizeCaption:
      'Complete enumeration of the {tables} tables. The test is discrete, so most keep below their level; CROSSTABS <v>T</v> exceeds it almost twofold: never use it at n = 25.',
    spssTitle: 'What SPSS shows',
    spssNote:
      'Reconstructed. A variable with itself gets 1.000 and a dot, no significance; the paper prints “.000” there, so its table was retyped and not copied. Double-click the cell and SPSS shows {exact}.',
    reportNote:
      'With the table, the method and the interval. “p ≤ .05, so the massage works” is three errors in one line.',
  },
  third: {
    title: 'A third variable nobody could rule out',
    lead: 'Gravida, how many pregnancies a mother has had, splits the {n} mothers {a} and {b}: the same split as massage. A cohort in which exactly the multigravidae were massaged fits every number the paper prints. Then massage and gravida could not be told apart, whatever one calls the cause.',
    gravidaNote:
      'The paper prints gravida, which is not parity; the two differ where a pregnancy did not end in a birth.',
    coincideCaption:
      'Fig. 6. One cohort that fits all printed margins: every massaged mother is a multigravida (double ring), no other is. It is possible, not shown.',
    coincideDescription:
      'The recovered table again. All {b} massaged mothers are marked as multigravidae, all {a} others as primigravidae.',
    simpsonTitle: 'Turn it round: Simpson’s paradox',
    simpsonText:
      'Here is a made-up cohort with all the study’s margins. Taken together, massage and milk go the same way. Open it by gravida.',
    pooled: 'All mothers',
    primi: 'Primigravidae only',
    multi: 'Multigravidae only',
    chooseStratum: 'Which mothers',
    stratumTau: 'τ_b = <live>{tau}</live>, <v>p</v> {p}',
    stratumUndefined: 'τ_b is {why}',
    overall: 'all',
    weighted: 'Stratified test: <v>S</v> within the strata summed, <v>z</v> = {z}, <v>p</v> {p}.',
    partial: 'Partial τ given gravida: {partial} (no p goes with it).',
    simpsonCaption:
      'Fig. 7. Together {pooled}; among primigravidae {primi}, among multigravidae {multi}. Each reversal rests on one mother, and this cohort has not the study’s {tau}.',
    simpsonDescription: '{stratum}: {rows}. τ_b = {tau}.',
    caveat:
      'The recovered table itself cannot be reversed in this way: it has no discordant pair, so no part of it can have a negative <v>S</v>. A third variable can still explain it.',
  },
  reading: {
    title: 'Read critically',
    lead: 'Twenty-one places where a careful reader stops, each with what it means and what a better study would do. The authors are colleagues; the points are about the text.',
    position: 'Point {k} of {n}',
    previous: 'Previous: {title}',
    next: 'Next: {title}',
    all: 'All points',
    one: 'One at a time',
    place: 'Where',
    quote: 'In the paper',
    matters: 'Why it matters',
    better: 'A better study',
    fairness: 'In fairness',
    themes: {
      question: 'Question',
      design: 'Design',
      measurement: 'Measurement',
      statistics: 'Statistics',
      reporting: 'Reporting',
      sources: 'Sources',
    },
    betterTitle: 'A better study, in short',
    replyTitle: 'A reply is welcome',
    replyText:
      'If you are one of the authors, or know what the paper could not say: write to us. A correction will be made, and a reply will stand here in full.',
    replyLink: 'Write to the project',
    replyMissing:
      'This copy of Ruas was published without an address for letters. Whoever runs it can set one; the person who showed you this page can pass a reply on.',
    fair: 'The recovered ordering is the strongest the margins permit. That calls for asking how the rating was made and for seeing the data. It is no evidence of misconduct.',
  },
} as const;
