export {
  comfortableSkinSpeed,
  innerEdge,
  motionParameters,
  secondsTaught,
  tipHalfWidth,
  type MotionParameter,
} from './parameters.ts';
export { handStyles, planMotion, type HandStyle, type MotionOptions, type MotionPlan } from './plan.ts';
export { motionAt, timeAtLevel, type MotionState, type ThumbState } from './motion.ts';
export {
  faultOptions,
  faultsOf,
  motionFaults,
  planFault,
  shownFaults,
  type MotionFault,
  type ShownFault,
} from './faults.ts';
