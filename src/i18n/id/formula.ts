import type { formula as en } from '../en/formula.ts';
import type { Words } from '../words.ts';

export const formula: Words<typeof en> = {
  variables: { x: 'pijat', y: 'ASI' },
  concordant: '<c>C</c> {n} konkordan',
  discordant: '<d>D</d> {n} diskordan',
  pairs: '<v>N</v><sub>0</sub> {n} pasangan semuanya',
  tiedX: '<v>T</v><sub>x</sub> {n} kembar pada {x}',
  tiedY: '<v>T</v><sub>y</sub> {n} kembar pada {y}',
  spoken:
    'tau-b sama dengan C dikurangi D, dibagi akar dari N nol dikurangi T x dikali N nol dikurangi T y; di sini {c} dikurangi {d}, dibagi akar {x} kali {y}, yaitu {tau}',
};
