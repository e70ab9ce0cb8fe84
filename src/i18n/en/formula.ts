/** The formula of tau_b and what its symbols count. */
export const formula = {
  variables: { x: 'massage', y: 'milk' },
  concordant: '<c>C</c> {n} concordant',
  discordant: '<d>D</d> {n} discordant',
  pairs: '<v>N</v><sub>0</sub> {n} {n|pair|pairs} in all',
  tiedX: '<v>T</v><sub>x</sub> {n} tied on {x}',
  tiedY: '<v>T</v><sub>y</sub> {n} tied on {y}',
  spoken:
    'tau-b equals C minus D over the root of N nought minus T x times N nought minus T y; here {c} minus {d} over the root of {x} times {y}, which is {tau}',
} as const;
