import table from './data/vertebrae.json' with { type: 'json' };
import { AnatomyError } from './errors.ts';
import { isLevel, type Level } from './levels.ts';
import { measureOf, type Cell, type Measure, type Unit } from './measure.ts';

/** What is measured on a vertebra. Widths are side to side, depths front to back. */
export type MeasureName =
  | 'endPlateWidthUpper'
  | 'endPlateWidthLower'
  | 'endPlateDepthUpper'
  | 'endPlateDepthLower'
  | 'heightAnterior'
  | 'heightCentre'
  | 'heightPosterior'
  | 'heightCentreVivaplus'
  | 'wedge'
  | 'canalWidth'
  | 'canalDepth'
  | 'pedicleWidth'
  | 'pedicleHeight'
  | 'pedicleTransverseInclination'
  | 'transverseWidth'
  | 'spinousLength'
  | 'spinousInclination'
  | 'spinousLengthPanjabi'
  | 'discBelow'
  | 'discBelowWedge'
  | 'discBelowVivaplus'
  | 'facetSuperiorCardX'
  | 'facetSuperiorCardY'
  | 'facetInferiorWidth'
  | 'facetInferiorHeight'
  /** C1 only. */
  | 'depthOuter'
  | 'anteriorArchHeight'
  | 'posteriorArchHeight'
  | 'lateralMassHeight'
  | 'lateralMassWidth'
  /** C2 only. */
  | 'heightWithDens'
  | 'densHeight'
  | 'densWidth'
  | 'densDepth';

/** `female`: the woman of 161.6 cm that Ruas builds; `pooled`: means of men and women as tabulated. */
type Sample = 'female' | 'pooled';

const angles: ReadonlySet<MeasureName> = new Set([
  'wedge',
  'discBelowWedge',
  'spinousInclination',
  'pedicleTransverseInclination',
  'facetSuperiorCardX',
  'facetSuperiorCardY',
]);
const unitOf = (name: MeasureName): Unit => (angles.has(name) ? 'degrees' : 'mm');

type Table = Readonly<Record<Level, Readonly<Record<Sample, Readonly<Partial<Record<MeasureName, Cell>>>>>>>;
const vertebrae = table as unknown as Table;

/**
 * A measurement of a vertebra with its source and trust.
 * @throws AnatomyError `level`; `measure` when the table has no such value for this vertebra
 */
export function morphometry(level: Level, name: MeasureName, sample: Sample = 'female'): Measure {
  if (!isLevel(level)) throw new AnatomyError('level', level);
  const cell = vertebrae[level][sample][name];
  if (!cell) throw new AnatomyError('measure', `${level} ${name} (${sample})`);
  return measureOf(cell, unitOf(name));
}

/** Names of everything that is measured on a vertebra, in the order of the table. */
export const measuresOf = (level: Level, sample: Sample = 'female'): readonly MeasureName[] => {
  if (!isLevel(level)) throw new AnatomyError('level', level);
  return Object.keys(vertebrae[level][sample]) as MeasureName[];
};
