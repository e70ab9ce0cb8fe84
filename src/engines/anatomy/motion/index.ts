export { innerEdge, motionParameters, secondsTaught, tipHalfWidth } from './parameters.ts';
export { handStyles, planMotion, type HandStyle, type MotionOptions, type MotionPlan } from './plan.ts';
export { motionAt, timeAtLevel, type MotionState, type ThumbState } from './motion.ts';
export {
  faultOptions,
  faultsOf,
  planFault,
  shownFaults,
  type MotionFault,
  type ShownFault,
} from './faults.ts';
