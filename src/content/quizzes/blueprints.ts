import type { QuizId } from './index.ts';

/**
 * What the tests before and after a lesson ask for: its points, each with one question or with several parallel ones.
 * Questions that are asked within the text do not stand here.
 */
export const blueprints: Readonly<Record<string, readonly (readonly QuizId[])[]>> = {
  'two-hormones': [
    ['which-lobe'],
    ['dopamine'],
    ['why-pulses-repeat'],
    ['more-prolactin-more-milk'],
    ['what-sets-the-amount'],
  ],
  'let-down': [
    ['after-the-signal'],
    ['nipple-segment'],
    ['no-tingle'],
    ['first-two-ejections'],
    ['where-milk-waits'],
    ['other-breast-drips'],
  ],
  'first-days': [
    ['day-one-amount', 'day-five-amount'],
    ['when-it-comes-in'],
    ['wait-till-full'],
    ['small-breasts'],
    ['breast-emptied'],
  ],
  'open-and-close': [
    ['worry-and-milk'],
    ['worry-and-prolactin'],
    ['caesarean-words'],
    ['best-supported-help'],
    ['pain-and-opioids'],
  ],
  'the-massage': [
    ['massage-where-the-thumbs-go'],
    ['massage-c7-or-t1'],
    ['massage-ask-first'],
    ['massage-calf-sign'],
    ['massage-dose-taught'],
  ],
  massage: [['parasympathetic'], ['most-plausible'], ['compound-care'], ['no-control'], ['spray-lesson']],
  'hormone-numbers': [
    ['two-tables'],
    ['one-sample'],
    ['when-to-draw'],
    ['permissive-means'],
    ['spray-and-belief'],
  ],
  talking: [
    ['nappies-day-7', 'nappies-day-3'],
    ['weight-down'],
    ['red-flag'],
    ['pumped-little'],
    ['sad-at-let-down'],
  ],
  'tau-b': [
    ['how-many-pairs'],
    ['pair-concordant', 'pair-discordant'],
    ['tau-from-counts'],
    ['ceiling-means'],
    ['swap-the-variables'],
  ],
  'p-value': [['p-in-words', 'p-as-effect'], ['three-zeros'], ['which-line'], ['dance'], ['peeking']],
  'not-cause': [
    ['confounder-parity', 'confounder-birth'],
    ['simpson-shows'],
    ['rater-knows'],
    ['fair-conclusion'],
    ['plan-the-size'],
  ],
};
