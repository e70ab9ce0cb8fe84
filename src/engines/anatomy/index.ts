export { AnatomyError, type AnatomyProblem } from './errors.ts';
export {
  isLevel,
  levelNumber,
  levels,
  levelsBetween,
  regionOf,
  type ChainPart,
  type Level,
  type Region,
} from './levels.ts';
export { type Measure, type SourceId, type Trust, type Unit } from './measure.ts';
export { processTip, type ProcessName } from './processes.ts';
export {
  placed,
  placements,
  postures,
  referenceStature,
  scaleForStature,
  statureRange,
  turned,
  type Placement,
  type Placements,
  type Point,
  type Posture,
  type Rotation,
} from './chain.ts';
export {
  sides,
  signOf,
  spinousTip,
  spinousTipLocal,
  transverseTip,
  transverseTipLocal,
  type Side,
} from './tips.ts';
export {
  furrowDepth,
  ridge,
  ridgeLateral,
  s2,
  skinDepth,
  skinLine,
  skinNormal,
  skinPoint,
  skinRelief,
  type SkinLine,
} from './skin.ts';
export { landmark, landmarkIds, landmarks, type Landmark, type LandmarkId } from './landmarks.ts';
export { bladeTipRate, c7Rates, lowestRibRate, type PalpationRate } from './palpation.ts';
export {
  coccyx,
  pelvis,
  rib,
  sacrum,
  scapula,
  thorax,
  tubercleInsideTip,
  type RibMeasures,
} from './thorax.ts';
export {
  defaultVariant,
  isVariantId,
  protocols,
  variantIds,
  variants,
  type Origin,
  type Variant,
  type VariantId,
} from './variants.ts';
export {
  circle,
  lateralAt,
  massagePath,
  massagePolyline,
  narrowOffset,
  offsetAt,
  offsetRange,
  stops,
  stopsBeside,
  type PathOptions,
  type PathPoint,
  type Stop,
} from './path.ts';
export {
  greatestDifference,
  lateralJudgement,
  lateralLimits,
  type LateralJudgement,
  type LateralVerdict,
} from './judgement.ts';
export * from './motion/index.ts';
