import { leaning } from './leaning.ts';
import type { Mother, Shape } from './shapes.ts';
import { standing } from './standing.ts';

export type { Shape } from './shapes.ts';

/** Neighbours of the same tint become one path: fewer nodes, the same picture. */
function merged(shapes: readonly Shape[]): readonly Shape[] {
  const result: Shape[] = [];
  for (const shape of shapes) {
    const last = result.at(-1);
    if (last?.tint === shape.tint && Boolean(last.once) === Boolean(shape.once))
      result[result.length - 1] = { ...last, d: last.d + shape.d };
    else result.push(shape);
  }
  return result;
}

function drawn(posture: 'standing' | 'leaning'): Mother {
  const { behind, skin, relief, cloth, contour, head } = posture === 'leaning' ? leaning() : standing();
  return {
    behind: merged(behind),
    skin: merged(skin),
    relief: merged(relief),
    cloth: merged(cloth),
    contour: merged(contour),
    head: { hair: merged(head.hair), scarf: merged(head.scarf) },
  };
}
const mothers = { leaning: drawn('leaning'), standing: drawn('standing') };

export const motherIn = (posture: 'standing' | 'leaning'): Mother => mothers[posture];
