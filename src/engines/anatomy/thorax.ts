import { AnatomyError } from './errors.ts';
import { degrees, mm, type Measure } from './measure.ts';

/** What is known of a rib: its length along the bone, the slope of its plane, and where it turns forward. */
export interface RibMeasures {
  /** Head to costochondral end. */
  readonly length: Measure;
  /** Slope of its plane below the horizontal. */
  readonly slope: Measure;
  /** Distance of the angle from the midline; `null` for the twelfth rib, which has none. */
  readonly angle: Measure | null;
}

type RibRow = readonly [length: number, low: number, high: number, slope: number, angle: number | null];
const table: readonly RibRow[] = [
  [125, 106, 144, 38, 40],
  [195, 166, 224, 40, 50],
  [240, 204, 276, 42, 58],
  [268, 228, 308, 44, 66],
  [288, 245, 331, 46, 74],
  [300, 255, 345, 48, 82],
  [305, 259, 351, 50, 90],
  [298, 253, 343, 51, 96],
  [275, 234, 316, 52, 100],
  [240, 204, 276, 52, 100],
  [180, 153, 207, 50, 90],
  [110, 94, 126, 45, null],
];

/** @throws AnatomyError `rib` unless 1 … 12 */
export function rib(number: number): RibMeasures {
  const found = table[number - 1];
  if (!found) throw new AnatomyError('rib', number);
  const [length, low, high, slope, angle] = found;
  return {
    length: mm(length, 'K', 'textbook', low, high),
    slope: degrees(slope, 'E', 'estimate', slope - 8, slope + 8),
    angle: angle === null ? null : mm(angle, 'E', 'estimate'),
  };
}

/** The tubercle of a rib sits on the transverse process, this far inside its tip (mm). */
export const tubercleInsideTip = 4;

export const thorax = {
  width: mm(255, 'E', 'estimate', 235, 280),
  depth: mm(180, 'E', 'estimate', 160, 205),
} as const;

export const scapula = {
  length: mm(138, 'K', 'textbook', 125, 152),
  width: mm(95, 'K', 'textbook', 86, 104),
  internalRotation: degrees(33, 'K', 'textbook', 25, 42),
  upwardRotation: degrees(3, 'K', 'textbook', -3, 10),
  anteriorTilt: degrees(11, 'K', 'textbook', 5, 18),
} as const;

export const pelvis = {
  width: mm(272, 'K', 'textbook', 250, 296),
  psisDistance: mm(93, 'S', 'vivaplus', 80, 112),
  crestAboveS1: mm(25, 'E', 'estimate', 10, 40),
} as const;

export const sacrum = {
  width: mm(112, 'K', 'textbook', 100, 122),
  length: mm(103, 'K', 'textbook', 92, 115),
  endPlateWidth: mm(47, 'K', 'textbook', 43, 54),
  endPlateDepth: mm(30, 'K', 'textbook', 27, 34),
  curvatureDepth: mm(18, 'K', 'textbook', 12, 26),
  thickness: mm(60, 'E', 'estimate', 52, 68),
  kyphosis: degrees(60, 'E', 'estimate', 45, 80),
  crestBehindS1: mm(48, 'E', 'estimate', 40, 56),
} as const;

export const coccyx = {
  length: mm(38, 'K', 'textbook', 28, 48),
  width: mm(20, 'K', 'textbook', 16, 26),
  forwardAngle: degrees(45, 'E', 'estimate', 20, 70),
} as const;
