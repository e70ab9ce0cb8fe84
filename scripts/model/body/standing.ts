import type { Posture } from '../../../src/engines/anatomy/index.ts';
import { blend, type Field } from '../lib/field.ts';
import { hangingArms } from './arms.ts';
import { body } from './figure.ts';
import { trunk } from './trunk.ts';

/** The skin on which the back is drawn: with its shoulders in the two postures, between them the trunk alone. */
export function skinField(posture: Posture): Field {
  if (posture === 1) return body;
  const own = trunk(posture);
  if (posture !== 0) return own;
  return (x, y, z) => blend(own(x, y, z), hangingArms(x, y, z), 46);
}
