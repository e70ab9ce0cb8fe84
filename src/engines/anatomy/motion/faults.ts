import { lateralJudgement } from '../judgement.ts';
import { levelNumber } from '../levels.ts';
import { variants } from '../variants.ts';
import { motionParameters } from './parameters.ts';
import { planMotion, type MotionOptions, type MotionPlan } from './plan.ts';

/** What can be seen to be wrong with a massage. Words for each live in `i18n`. */
export type MotionFault =
  | 'on-the-bone'
  | 'near-the-bone'
  | 'too-far-out'
  | 'over-the-flank'
  | 'upward'
  | 'one-side'
  | 'too-fast'
  | 'too-slow'
  | 'circles-too-large'
  | 'circles-too-small'
  | 'past-the-end';

/** The mistakes that are shown as clips, each as options of the same engine. */
export const faultOptions = {
  'on-the-bone': { lateral: 4, circleDiameter: 15 },
  upward: { direction: 'up' },
  'over-the-flank': { lateral: 75, end: 'L2' },
  'one-side': { hands: 'right' },
  'too-far-out': { lateral: 40 },
  'too-fast': { circlesPerMinute: 90 },
} as const satisfies Partial<Record<MotionFault, MotionOptions>>;
export type ShownFault = keyof typeof faultOptions;
export const shownFaults = Object.keys(faultOptions) as readonly ShownFault[];

const lateralFault = (mm: number): MotionFault | null => {
  const { verdict, towards } = lateralJudgement(mm);
  if (verdict === 'good') return null;
  if (towards === 'bone') return verdict === 'fail' ? 'on-the-bone' : 'near-the-bone';
  return verdict === 'fail' ? 'over-the-flank' : 'too-far-out';
};

/**
 * What is wrong with a plan, by the accepted ranges. The distance from the midline is that of the centre of the
 * circles, averaged over one turn, at every vertebra of the route; the worst counts. Going past T12 with the thumbs
 * far out is the flank itself, not a fault of its own.
 */
export function faultsOf(plan: MotionPlan): readonly MotionFault[] {
  const { circlesPerMinute, circleDiameter } = motionParameters;
  const laterals = plan.route.map((level) => plan.lateralAt(levelNumber(level)));
  const worst = laterals
    .map(lateralFault)
    .toSorted((a, b) => Number(b !== null && severe.has(b)) - Number(a !== null && severe.has(a)))
    .find((fault) => fault !== null);
  const past = levelNumber(plan.route.at(-1)!) > levelNumber(variants[plan.variant].end);
  const circles = plan.stroke === 'circles';
  const found: readonly (MotionFault | false | undefined)[] = [
    worst,
    plan.direction === 'up' && 'upward',
    plan.sides.length < 2 && 'one-side',
    plan.circlesPerMinute > circlesPerMinute.high && 'too-fast',
    plan.circlesPerMinute < circlesPerMinute.low && 'too-slow',
    circles && plan.circleDiameter > circleDiameter.high && 'circles-too-large',
    circles && plan.circleDiameter < circleDiameter.low && 'circles-too-small',
    past && worst !== 'over-the-flank' && 'past-the-end',
  ];
  return found.filter((fault) => fault !== undefined && fault !== false);
}
const severe: ReadonlySet<MotionFault> = new Set(['on-the-bone', 'over-the-flank']);

/** Plan of a mistake, on top of what is otherwise taught. */
export const planFault = (fault: ShownFault, options: MotionOptions = {}): MotionPlan =>
  planMotion({ ...options, ...faultOptions[fault] });
