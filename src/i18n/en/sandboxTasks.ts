/** Predict, observe, explain, and the challenges of the sandbox. The engine decides answers and goals. */
export const sandboxTasks = {
  how: 'What to do',
  ways: { predict: 'Predict, observe, explain', challenges: 'Challenges' },
  predict: {
    lead: 'Eight questions. Decide first; the sandbox then shows what happens, you look, and only then it is explained.',
    pager: 'Question {n} of {all}',
    states: { open: 'not yet predicted', right: 'predicted rightly', wrong: 'predicted otherwise' },
    cohort: 'The cohort of this question',
    shown: 'The table of the sandbox shows it now. Undo brings your own cohort back.',
    onTable: 'On the table',
    sides: { before: 'before', after: 'after' },
    isShown: { before: 'The table shows the cohort before.', after: 'The table shows the cohort after.' },
    observed: 'What to look at',
    number: 'Number',
    draws: '<v>p</v> (normal curve) of the first ten studies: {list}.',
    evidence: 'How sure is this?',
    next: 'Next question',
  },
  quantities: {
    'tau-b': 'τ_b',
    p: '<v>p</v>, exact',
    'p-normal': '<v>p</v> behind the print (normal curve)',
    gamma: 'γ',
    'tied-pairs': 'tied pairs',
    discordant: 'discordant pairs',
    concordant: 'concordant pairs',
    'pairs-changed': 'of her 24 pairs, those that changed kind',
    'within-first': 'τ_b among primigravidae',
    'within-second': 'τ_b among multigravidae',
    'significant-share': 'of {studies} studies drawn, those with <v>p</v> < {alpha}',
  },
  predictions: {
    doubled: {
      question:
        '18 invented mothers: τ_b is {tau} and <v>p</v> is {p}. Now four times as many mothers in exactly the same pattern. What changes?',
      options: {
        both: 'τ_b and <v>p</v> change',
        'p-only': 'only <v>p</v> changes',
        neither: 'neither of them changes',
      },
      because:
        'τ_b is a ratio: with four times the mothers, concordant pairs, discordant pairs and what they are divided by all grow by the same factor. <v>p</v> asks how unusual such a τ_b is if there is no association, and with more mothers the same τ_b is more unusual. So a small <v>p</v> does not mean a strong association. Copying mothers, as here, would of course add no knowledge.',
    },
    'one-mother': {
      question:
        'The study’s 25 mothers. One massaged mother with a good rating is rated “not enough” instead. How many of her 24 pairs become another kind: concordant, discordant or tied?',
      options: { one: 'one pair', some: 'about half of them', all: 'all 24' },
      because:
        'She is compared with everybody. All {changed} pairs with mothers who were not massaged change: each was concordant and is now tied or discordant. Pairs with massaged mothers stay tied. That is why a single rating moves τ_b so far in a small cohort.',
    },
    'perfect-order': {
      question:
        '25 invented mothers. No pair is discordant: nobody who was massaged has less milk than somebody who was not. What are γ and τ_b?',
      options: {
        'gamma-one': 'γ is 1, τ_b is below 1',
        'both-one': 'both are 1',
        'neither-one': 'both are below 1',
      },
      because:
        'γ leaves out every tied pair, so it is 1 as soon as no pair is discordant. τ_b makes allowance for ties, and a table of two rows and three ratings, all in use, cannot bring it to 1. Read τ_b beside the largest value that the totals allow.',
    },
    turned: {
      question:
        '25 invented mothers: τ_b is {tau} and <v>p</v> is {p}. Then it turns out that the ratings were typed in the wrong order, good as the lowest. They are turned round. What changes?',
      options: { sign: 'only the sign of τ_b', both: 'τ_b and <v>p</v>', neither: 'nothing' },
      because:
        'Every concordant pair becomes discordant and the other way round; ties stay ties. τ_b keeps its size and changes its sign, and the two-sided <v>p</v> looks at the size alone. Before you interpret a minus, look at how the levels were coded.',
    },
    'printed-zero': {
      question: 'For these 40 invented mothers a program prints “Sig. (2-tailed) .000”. What is <v>p</v>?',
      options: {
        zero: 'exactly nothing: it cannot be chance',
        small: 'more than nothing, and less than {half}',
        'near-limit': 'just below {alpha}',
      },
      because:
        'The program shows three decimals and rounds. However strong the association, chance alone could have dealt the ratings out like this, so <v>p</v> is never nothing. Write <v>p</v> < {thousandth}, or the number itself.',
    },
    'tired-rater': {
      question:
        '40 invented mothers, τ_b {tau}. A tired rater who does not know who was massaged puts three ratings in ten one step too high or too low. What happens to τ_b?',
      options: {
        rises: 'it rises',
        falls: 'it falls',
        same: 'it stays the same, because mistakes cancel out',
      },
      because:
        'Mistakes up and down do not cancel: both blur the order, and τ_b is pulled towards 0. In a single small cohort chance can hide this; in the population it falls. A rater who knows who was massaged can even push τ_b up.',
    },
    'third-variable': {
      question:
        '24 invented mothers, τ_b {tau}. Half are primigravidae, half multigravidae; multigravidae were massaged more often and have more milk. What is τ_b within each of the two groups?',
      options: {
        'as-before': 'about the same as of all together',
        nothing: '0 in both',
        'turned-round': 'negative in both',
      },
      because:
        'Here all of S comes from comparing mothers of different groups. Within a group, massaged mothers have neither more nor less milk. A third variable that goes with both can make up a whole association; whether it does, only a look inside the groups tells.',
    },
    again: {
      question:
        'A study of 25 mothers finds τ_b {tau} and <v>p</v> {p}. In the population the association is real, with τ_b about {population}. Others repeat the study with 25 new mothers each. How often do they find <v>p</v> below {alpha}?',
      options: {
        'nearly-all': 'nearly always',
        'three-quarters': 'about three times in four',
        'less-than-half': 'less than half the time',
      },
      because:
        'With 25 mothers <v>p</v> dances: the same real association comes out now below {alpha}, now far above. A second study without “significance” does not contradict the first; both were too small to see it reliably.',
    },
  },
  challenges: {
    lead: 'Build each cohort on the table; the engine checks it as you go. Three stars for doing it without the hint and in few steps.',
    checklist: 'What has to hold, all at once',
    states: { met: 'holds', unmet: 'not yet', waiting: 'being counted' },
    met: '{n} of {all} hold.',
    steps: 'Steps: {n}. Three stars for at most {most}.',
    now: 'now {now}',
    counting: 'being counted',
    none: 'none',
    undefined: 'not defined',
    normal: 'normal curve',
    exact: 'exact',
    ready: 'This is one of the ready cohorts. Build one of your own.',
    keep: 'Set this table aside',
    keepAgain: 'Set this one aside instead',
    kept: 'Set aside: {n} mothers, τ_b {tau}, <v>p</v> {p}.',
    keepUndefined: 'A table can be set aside once it has a τ_b and its <v>p</v> is counted.',
    goals: {
      zero: 'Bring τ_b to exactly 0, so that <v>p</v> is 1, with {mothers} mothers or more.',
      'no-value':
        'Leave τ_b without any value, though both groups have {inGroup} mothers or more and all together are at least {mothers}.',
      ceiling: 'Keep all totals, and reach the largest τ_b that they allow.',
      'gamma-one': 'Bring γ to 1 while τ_b stays below {belowGamma}, with {mothers} mothers or more.',
      'small-strong': 'Get τ_b above {strong} and yet no <v>p</v> below {alpha}.',
      'large-faint': 'Get <v>p</v> below {alpha} although |τ_b| is less than {faint}.',
      valley:
        'Keep |τ_b| below {nearZero} although some rating is {shareApart} percentage points more common in one group than in the other.',
      fragile: 'Move exactly one mother, and bring <v>p</v> below {alpha}.',
      twins: 'Make two tables with the same τ_b, one with <v>p</v> below {alpha} and the other not.',
      'two-verdicts':
        'Find {mothers} mothers or more whose <v>p</v> is below {alpha} by the normal curve and not below it by exact counting.',
      reversal:
        'Turn it round: within each parity group τ_b has the other sign than of all together, where |τ_b| is {pooled} or more.',
      guess: 'Guess τ_b of ten cohorts from their tables alone.',
    },
    hints: {
      zero: 'Every rise must be balanced by a fall. Give the mothers without massage some good ratings until S is 0.',
      'no-value': 'What if no mother differs from any other in milk?',
      ceiling:
        'Lock the totals. Then no pair may be discordant: gather “not enough” among those without massage.',
      'gamma-one': 'Discordant pairs come from “massage, not enough” and “no massage, good”. Empty both.',
      'small-strong': 'How few mothers make a strong pattern? Take mothers away, and keep the slope.',
      'large-faint': 'Keep the pattern and type in larger numbers.',
      valley: 'Let one group sit in the middle and the other at both ends.',
      fragile: 'The longest way counts most: look for a massaged mother with little milk.',
      twins: 'Set the small table aside. Then multiply every number by the same factor.',
      'two-verdicts': 'You are close: move one massaged mother from “not enough” to “good”.',
      reversal:
        'The point in a circle marks the multigravidae; the panel “Third variable” has a table for each group. Make the massaged worse off within each group, and leave the groups far apart.',
    },
    lessons: {
      zero: 'A <v>p</v> of 1 says that chance alone always goes at least this far. It does not say that massage and milk have nothing to do with each other: look how different the two rows may still be.',
      'no-value':
        'Not defined is not 0. With one rating for everybody all pairs are tied and τ_b would divide by 0; programs print a dot. The cohort is silent, it does not deny.',
      ceiling:
        'This is as far as these totals let τ_b go, and it is {tau}, not 1. A table of two rows and three ratings, all in use, never reaches 1, so read every τ_b beside its ceiling.',
      'gamma-one': 'γ is 1 and τ_b is {tau}: the same mothers, the same S. γ forgets all the ties.',
      'small-strong':
        'τ_b is {tau} and <v>p</v> still {p}. “Not significant” does not mean “no association”: so few mothers cannot tell.',
      'large-faint':
        '{n} mothers make even τ_b = {tau} “significant”. A small <v>p</v> does not mean a strong association.',
      valley:
        'τ_b sees only what rises or falls. What goes up and down again looks like nothing to it: look at the table before you trust a coefficient.',
      fragile:
        'One mother in 25 made the difference between the two words. About massage nothing has changed; {alpha} is a convention, no border in nature.',
      twins:
        'As strong the one as the other; only the number of mothers differs. Report τ_b and <v>p</v>, for neither tells the other.',
      'two-verdicts':
        'The same mothers, two ways of computing, two verdicts. Say which <v>p</v> you print, and choose it before you look.',
      reversal:
        'Simpson’s reversal. Which of the two τ_b answers the question depends on what parity does, and no coefficient knows that.',
    },
  },
  conditions: {
    'tau-zero': 'τ_b is exactly 0',
    'tau-near-zero': '|τ_b| is less than {nearZero}',
    'tau-faint': '|τ_b| is less than {faint}',
    'tau-strong': 'τ_b is more than {strong}',
    'tau-below': 'τ_b is less than {belowGamma}',
    'tau-undefined': 'τ_b is not defined',
    'p-one': '<v>p</v> is 1',
    'p-below': '<v>p</v> is below {alpha}',
    'p-above': '<v>p</v> is not below {alpha}',
    'normal-below': '<v>p</v> by the normal curve is below {alpha}',
    'exact-above': 'exact <v>p</v> is not below {alpha}',
    'gamma-one': 'γ is 1',
    'enough-mothers': '{mothers} mothers or more',
    'both-groups': '{inGroup} mothers or more in each group of massage',
    'ratings-differ': 'a rating is {shareApart} percentage points more common in one group',
    'totals-kept': 'all totals are as at the start',
    ceiling: 'τ_b is the largest that the totals allow',
    'one-mover': 'exactly one mother stands elsewhere than at the start',
    'table-kept': 'a table with a τ_b other than 0 is set aside',
    'tau-as-kept': 'another table has the same τ_b to three decimals',
    'p-apart': '<v>p</v> is below {alpha} in one of the two only',
    groups: 'the cohort has two groups of parity or more',
    'within-against': 'in each group τ_b has the other sign than of all together',
    'pooled-clear': '|τ_b| of all together is {pooled} or more',
  },
  units: {
    mothers: '{n} {n|mother|mothers}',
    moved: '{n} moved',
    groups: '{n} {n|group|groups}',
    smallestGroup: '{n} in the smaller',
    points: '{n} points',
    ceiling: '{share} of it',
  },
  guess: {
    lead: 'Ten cohorts, drawn anew each round. Look at the mothers, slide to your τ_b, lock it. Stars by how far off you are on average: up to {three} gives three, up to {two} two, up to {one} one.',
    begin: 'Begin a round',
    another: 'Another round',
    cohort: 'Cohort {k} of {all}',
    label: 'My guess for τ_b',
    lock: 'Lock my guess',
    answer: 'τ_b is <live>{tau}</live>. You said {guess}: {distance} off.',
    mean: 'On average so far {mean} off.',
    next: 'Next cohort',
    take: 'Put it on the table',
    taken: 'The table of the sandbox shows this cohort now.',
    finish: 'See how it went',
    done: 'On average you were <live>{mean}</live> off.',
    stars: 'That gives {n} {n|star|stars} of 3.',
    noStar: 'That gives no star yet. Most people begin there; the next round goes better.',
    high: 'Mostly you guessed too high.',
    low: 'Mostly you guessed too low.',
    even: 'Too high about as often as too low.',
    caption: 'Your ten guesses',
    head: { cohort: 'Cohort', mothers: 'Mothers', guess: 'Guess', tau: 'τ_b', off: 'Off by' },
    marks: 'filled: τ_b; open: your guess',
  },
} as const;
