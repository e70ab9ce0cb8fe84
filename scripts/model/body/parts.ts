import type { Posture } from '../../../src/engines/anatomy/index.ts';
import type { Surface } from '../lib/march.ts';
import { openMesh, type OpenRecipe } from '../lib/open.ts';
import { backSkin, edgeOfBack, outsideBack } from './back.ts';
import { tableTop } from './arms.ts';
import * as figure from './figure.ts';
import { stool, table } from './furniture.ts';
import { guide } from './guide.ts';
import { skinField } from './standing.ts';

/** The mother and her furniture, each a node of body.glb. */
export const partNames = [
  'figure-body',
  'figure-feet',
  'figure-hair',
  'figure-scarf',
  'figure-gown',
  'figure-drape',
  'cushion',
  'table',
  'stool',
] as const;
export type PartName = (typeof partNames)[number];

const line = guide(1);
const besideBack = outsideBack(line, 5);

/** How each soft part is marched; edges in mm. Under the cloth the skin is left out. */
const recipes: Readonly<Partial<Record<PartName, OpenRecipe>>> = {
  'figure-body': {
    field: figure.body,
    min: [-330, -20, -130],
    max: [330, 460, 720],
    edge: 4,
    triangles: 3150,
    keep: (x, y, z) =>
      Math.min(besideBack(x, y, z), 5 - figure.gownThickness(x, y, z), -figure.drapeEdge(x, y, z), y - 30),
  },
  'figure-feet': {
    field: figure.feet,
    min: [-150, -592, 320],
    max: [150, -480, 580],
    edge: 4,
    triangles: 280,
  },
  'figure-hair': {
    field: figure.hair,
    min: [-110, 200, 360],
    max: [110, 480, 660],
    edge: 2.6,
    triangles: 900,
    keep: figure.hairEdge,
  },
  'figure-scarf': {
    field: figure.scarf,
    min: [-120, 180, 330],
    max: [120, 500, 660],
    edge: 3.4,
    triangles: 850,
  },
  'figure-gown': {
    field: figure.gown,
    min: [-260, -60, -170],
    max: [260, 420, 460],
    edge: 4,
    triangles: 1850,
    keep: figure.gownThickness,
  },
  'figure-drape': {
    field: figure.drape,
    min: [-260, -520, -230],
    max: [260, 200, 520],
    edge: 5,
    triangles: 1500,
    keep: figure.drapeEdge,
  },
  cushion: {
    field: figure.cushion,
    min: [-250, 140, 430],
    max: [250, 260, 740],
    edge: 5,
    triangles: 480,
    keep: (_x, y) => y - tableTop - 1,
  },
};

/** One part of the figure, the same at every run. */
export function part(name: PartName): Surface {
  if (name === 'table') return table();
  if (name === 'stool') return stool();
  return openMesh(recipes[name]!);
}

/**
 * The skin of the back standing, halfway and leaning forward, corner for corner. Halfway is a shape of its own,
 * because corners that moved in a straight line from one end to the other would cut through the turning bones.
 * `edge` is 0 along its rim and 1 within: where no figure goes on beyond it, it fades.
 */
export function skinOfBack(): {
  readonly standing: Surface;
  readonly halfway: Surface;
  readonly leaning: Surface;
  readonly edge: Float32Array;
} {
  const at = (posture: Posture): Surface => backSkin(posture, skinField(posture));
  return { standing: at(0), halfway: at(0.5), leaning: at(1), edge: edgeOfBack() };
}
