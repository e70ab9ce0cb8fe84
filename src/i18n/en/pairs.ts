/** Pairs of mothers: concordant, discordant, tied. */
export const pairs = {
  title: 'One number from {pairs} pairs',
  explain:
    'Take any two mothers. If the one with the massage also has more milk, the pair is <c>concordant</c>. If she has less, it is <d>discordant</d>. If they share a row or a column, it is <t>tied</t>.',
  live: '{n} mothers form {pairs} {pairs|pair|pairs}: <live>{c}</live> concordant, <live>{d}</live> discordant, <live>{t}</live> tied.',
  concordant: '{n} concordant',
  discordant: '{n} discordant',
  tied: '{n} tied',
  caption:
    'Every pair of mothers, one square each, ordered by massage and milk. A rising stroke is concordant, a falling one discordant, a dot tied.',
  description: '{pairs} pairs of mothers: {c} concordant, {d} discordant, {t} tied.',
  read: {
    title: 'Read one pair',
    first: 'One mother',
    second: 'Another mother',
    group: '{row}, {column} ({n} {n|mother|mothers})',
    alone: 'Only one mother stands there: she makes no pair with herself.',
    how: 'Choose two mothers, or press a square.',
  },
} as const;
