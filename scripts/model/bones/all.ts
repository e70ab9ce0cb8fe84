import { levels, regionOf, type ChainPart, type Level } from '../../../src/engines/anatomy/index.ts';
import type { Field, Point } from '../lib/field.ts';
import type { Recipe } from '../lib/mesh.ts';
import { atlas } from './atlas.ts';
import { axis } from './axis.ts';
import { cervical } from './cervical.ts';
import { hip } from './hip.ts';
import { carrierOfRib, lineOfRib, rib } from './rib.ts';
import { sacrum } from './sacrum.ts';
import { carrierOfScapula, scapula } from './scapula.ts';
import { sizesOf } from './shared.ts';
import { thoracic } from './thoracic.ts';
import { lumbar } from './lumbar.ts';

/** One bone to make: its node, what carries it, and how finely it is meshed. */
export interface Bone {
  /** `C1` … `L5`, `sacrum`; of a pair `rib-1`, `scapula`, `hip`, to which `-left` and `-right` are added. */
  readonly name: string;
  readonly carrier: ChainPart;
  readonly paired: boolean;
  readonly recipe: () => Recipe;
}

function vertebraField(level: Level): Field {
  if (level === 'C1') return atlas();
  const sizes = sizesOf(level);
  if (level === 'C2') return axis(sizes);
  return { cervical, thoracic, lumbar }[regionOf(level)](sizes);
}

/** Triangles of a vertebra: more where the massage path runs. */
const trianglesOf = (level: Level): number =>
  level === 'C7' || level.startsWith('T') ? 1440 : level.startsWith('L') ? 1300 : 1180;

const vertebrae: readonly Bone[] = levels.map((level) => ({
  name: level,
  carrier: level,
  paired: false,
  recipe: () => ({
    field: vertebraField(level),
    min: [-46, -50, -84],
    max: [46, 40, 30],
    edge: regionOf(level) === 'cervical' ? 0.95 : 1.15,
    triangles: trianglesOf(level),
  }),
}));

const ribs: readonly Bone[] = Array.from({ length: 12 }, (_, i) => ({
  name: `rib-${i + 1}`,
  carrier: carrierOfRib(i + 1),
  paired: true,
  recipe: () => {
    const line = lineOfRib(i + 1);
    const low = [0, 1, 2].map((k) => Math.min(...line.map((p) => p[k]!)) - 12) as unknown as Point;
    const high = [0, 1, 2].map((k) => Math.max(...line.map((p) => p[k]!)) + 12) as unknown as Point;
    return { field: rib(i + 1), min: low, max: high, edge: 1.6, triangles: i < 10 ? 310 : 190 };
  },
}));

export const bones: readonly Bone[] = [
  ...vertebrae,
  {
    name: 'sacrum',
    carrier: 'sacrum',
    paired: false,
    recipe: () => ({ field: sacrum(), min: [-62, -150, -60], max: [62, 18, 32], edge: 1.6, triangles: 1560 }),
  },
  ...ribs,
  {
    name: 'scapula',
    carrier: carrierOfScapula,
    paired: true,
    recipe: () => ({ field: scapula(), min: [40, -125, -55], max: [175, 66, 66], edge: 1.7, triangles: 850 }),
  },
  {
    name: 'hip',
    carrier: 'sacrum',
    paired: true,
    recipe: () => ({ field: hip(), min: [-8, -150, -62], max: [148, 54, 142], edge: 2.3, triangles: 960 }),
  },
];

/** How many of its triangles a bone keeps for small devices. */
export const coarseShare = 0.5;

/** Genus that a bone must have: holes that go right through. */
export const genusOf = (name: string): number =>
  name === 'sacrum' ? 8 : name === 'hip' ? 1 : /^(rib|scapula)/.test(name) ? 0 : name.startsWith('C') ? 3 : 1;
