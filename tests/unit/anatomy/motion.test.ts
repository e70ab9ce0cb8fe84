import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AnatomyError,
  faultOptions,
  faultsOf,
  handStyles,
  innerEdge,
  lateralJudgement,
  levelNumber,
  massagePath,
  massagePolyline,
  motionAt,
  motionParameters,
  offsetAt,
  planFault,
  planMotion,
  secondsTaught,
  shownFaults,
  timeAtLevel,
  tipHalfWidth,
  variantIds,
  variants,
  type MotionFault,
  type MotionOptions,
  type Point,
  type ShownFault,
} from '../../../src/engines/anatomy/index.ts';

const within = ({ low, high }: { readonly low: number; readonly high: number }) =>
  fc.double({ min: low, max: high, noNaN: true });
const taught = fc.record({
  variant: fc.constantFrom(...variantIds),
  offset: within(motionParameters.offset),
  circleDiameter: within(motionParameters.circleDiameter),
  circlesPerMinute: within(motionParameters.circlesPerMinute),
  seconds: within(motionParameters.seconds),
  posture: fc.constantFrom(0, 0.4, 1),
  style: fc.constantFrom(...handStyles),
});
const circling = taught.filter(({ variant }) => variants[variant].stroke === 'circles');
const moment = fc.double({ min: 0, max: 1, noNaN: true });

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
/** From a point to the nearest place on a polyline. */
function toLine(point: Point, line: readonly Point[]): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const ab = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const along =
      ((point[0] - a[0]) * ab[0] + (point[1] - a[1]) * ab[1] + (point[2] - a[2]) * ab[2]) /
      (ab[0] ** 2 + ab[1] ** 2 + ab[2] ** 2);
    const t = Math.min(1, Math.max(0, along));
    best = Math.min(best, distance(point, [a[0] + ab[0] * t, a[1] + ab[1] * t, a[2] + ab[2] * t]));
  }
  return best;
}

describe('the massage as it is taught', () => {
  it('is the demonstration of the parameters: about a minute a pass from C7 to T12, three passes in 3 min', () => {
    const plan = planMotion();
    expect(plan.period).toBe(2);
    expect(plan.passSeconds).toBeGreaterThan(55);
    expect(plan.passSeconds).toBeLessThan(70);
    expect(plan.passes).toBe(3);
    expect(Math.abs(plan.descent - motionParameters.descent.default)).toBeLessThan(0.1);
    // 2.5 cm at 30 a minute: 3.9 cm/s on the skin
    expect(plan.skinSpeed / 10).toBeCloseTo(3.9, 1);
    expect(faultsOf(plan)).toEqual([]);
  });

  it('keeps the thumbs on their circle around a centre that walks the route', () => {
    fc.assert(
      fc.property(circling, moment, (options, share) => {
        const plan = planMotion(options);
        const { pass, phase, centre, thumbs } = motionAt(plan, share * plan.length);
        expect(pass).toBeGreaterThanOrEqual(1);
        expect(pass).toBeLessThanOrEqual(plan.passes);
        for (const thumb of thumbs) {
          const radius = Math.hypot(thumb.lateral - centre.lateral, thumb.below - centre.below);
          expect(radius).toBeCloseTo(options.circleDiameter / 2, 9);
          if (phase === 'stroke') expect(thumb.height).toBe(0);
        }
        const { start, end } = variants[options.variant];
        expect(centre.at).toBeGreaterThanOrEqual(levelNumber(start) - 1e-6);
        expect(centre.at).toBeLessThanOrEqual(levelNumber(end) + 1e-6);
      }),
    );
  });

  it('has the mean of a whole turn on the polyline of the route', () => {
    fc.assert(
      fc.property(circling, fc.nat(200), (options, n) => {
        const plan = planMotion(options);
        const circle = n % plan.strokes;
        const parts = 36;
        const mid = motionAt(plan, (circle + 0.5) * plan.period).centre;
        // the mean over one turn, as the facts measure it
        let [lateral, below] = [0, 0];
        for (let i = 0; i < parts; i++) {
          const { thumbs } = motionAt(plan, (circle + (i + 0.5) / parts) * plan.period);
          lateral += thumbs[0]!.lateral / parts;
          below += thumbs[0]!.below / parts;
        }
        expect(Math.abs(lateral - mid.lateral)).toBeLessThan(0.6);
        expect(Math.abs(below - mid.below)).toBeLessThan(0.1);
      }),
    );
  });

  it('has its centre on the drawn polyline, in the body', () => {
    fc.assert(
      fc.property(circling, moment, (options, share) => {
        // a circle of 5 mm stays with its centre within its radius
        const plan = planMotion({ ...options, circleDiameter: 5 });
        const state = motionAt(plan, share * plan.passSeconds);
        for (const { side, point } of state.thumbs)
          expect(toLine(point, massagePolyline(side, options, 16))).toBeLessThan(3);
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors the two thumbs at every moment', () => {
    fc.assert(
      fc.property(taught, moment, (options, share) => {
        const plan = planMotion(options);
        const [left, right] = motionAt(plan, share * plan.length).thumbs;
        expect([left!.side, right!.side]).toEqual(['left', 'right']);
        expect(right!.point).toEqual([-left!.point[0], left!.point[1], left!.point[2]]);
        expect(right!.below).toBe(left!.below);
        expect(right!.lateral).toBe(left!.lateral);
      }),
    );
  });

  it('goes down evenly within a pass and up only with the thumbs off the skin', () => {
    fc.assert(
      fc.property(taught, moment, (options, share) => {
        const plan = planMotion(options);
        const [a, b] = [share * plan.length, share * plan.length + 0.05];
        const [before, after] = [motionAt(plan, a), motionAt(plan, b)];
        if (before.pass === after.pass && before.phase === 'stroke' && after.phase === 'stroke')
          expect(after.centre.below).toBeGreaterThanOrEqual(before.centre.below);
        if (before.phase === 'lift' && after.phase === 'lift') {
          expect(after.centre.below).toBeLessThanOrEqual(before.centre.below);
          expect(before.thumbs[0]!.height).toBeGreaterThanOrEqual(0);
        }
        // nothing jumps: in a twentieth of a second a thumb goes no farther than its fastest way back
        expect(distance(before.thumbs[0]!.point, after.thumbs[0]!.point)).toBeLessThan(20);
      }),
      { numRuns: 300 },
    );
  });

  it('names the vertebra nearest to the thumbs, and finds the time at which it passes one', () => {
    fc.assert(
      fc.property(circling, fc.nat(40), fc.nat(10), (options, i, p) => {
        const plan = planMotion(options);
        const level = plan.route[i % plan.route.length]!;
        const pass = 1 + (p % plan.passes);
        const at = timeAtLevel(plan, level, pass)!;
        const state = motionAt(plan, at);
        expect(state.level).toBe(level);
        const point = massagePath('left', options).find((one) => one.level === level)!;
        expect(state.centre.below).toBeCloseTo(point.below, 6);
        expect(state.centre.lateral).toBeCloseTo(offsetAt(level, options.offset), 6);
        if (level !== plan.route.at(-1)) expect(state.pass).toBe(pass);
      }),
    );
    expect(timeAtLevel(planMotion({ variant: 'ribs-5-6' }), 'T9')).toBeNull();
    expect(timeAtLevel(planMotion(), 'T9', 9)).toBeNull();
  });

  it('fills the planned time with whole passes, as near to it as they come', () => {
    fc.assert(
      fc.property(taught, (options) => {
        const plan = planMotion(options);
        const half = (plan.passSeconds + plan.liftSeconds) / 2 + 1e-9;
        if (plan.passes > 1) expect(Math.abs(plan.length - options.seconds)).toBeLessThanOrEqual(half);
        expect(motionAt(plan, plan.length).phase).toBe('done');
        expect(motionAt(plan, plan.length).share).toBeGreaterThan(0.9);
        expect(faultsOf(plan)).toEqual([]);
      }),
    );
    expect(planMotion({ passes: 5, seconds: 120 }).passes).toBe(5);
  });

  it('stays inside the estimate for the way down at every pace offered', () => {
    for (const circlesPerMinute of [20, 30, 45]) {
      const { descent } = planMotion({ circlesPerMinute });
      expect(descent).toBeGreaterThan(motionParameters.descent.low);
      expect(descent).toBeLessThan(motionParameters.descent.high);
    }
  });

  it('presses at the interspaces where circles are not taught', () => {
    const plan = planMotion({ variant: 'lumbar' });
    for (let i = 0; i < plan.strokes; i++) {
      const { centre, thumbs, stroke } = motionAt(plan, (i + 0.3) * plan.period);
      expect(stroke).toBe(i + 1);
      expect(centre.at).toBeCloseTo(levelNumber('C7') + i + 0.5, 1);
      expect(thumbs[0]!.height).toBe(0);
    }
    expect(motionAt(plan, 0.85 * plan.period).thumbs[0]!.height).toBeGreaterThan(0);
    expect(timeAtLevel(plan, 'T1')).toBe(plan.period);
    expect(motionAt(plan, plan.period).level).toBe('T1');
  });

  it('says from where its numbers come', () => {
    for (const { default: value, low, high } of Object.values(motionParameters)) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
    for (const name of ['offset', 'circleDiameter', 'circlesPerMinute', 'advance'] as const)
      expect(motionParameters[name].origin).toBe('assumption');
    expect(secondsTaught('shoulder-blades')).toEqual({ range: [120, 180], origin: 'known' });
    expect(secondsTaught('lumbar').range).toBeNull();
  });

  it('tells when circles of a size would reach the bones', () => {
    expect(innerEdge(25, 25, true)).toBeGreaterThan(tipHalfWidth);
    expect(innerEdge(25, 40, true)).toBeLessThanOrEqual(tipHalfWidth);
    expect(innerEdge(25, 40, false)).toBeGreaterThan(tipHalfWidth);
  });
});

describe('the mistakes', () => {
  it('are the six that are shown', () => {
    const six: readonly ShownFault[] = [
      'on-the-bone',
      'upward',
      'over-the-flank',
      'one-side',
      'too-far-out',
      'too-fast',
    ];
    expect(shownFaults).toEqual(six);
  });

  it('are each judged as themselves and nothing else, on every route', () => {
    for (const fault of shownFaults)
      for (const variant of variantIds)
        if (variant !== 'lumbar' || fault !== 'over-the-flank')
          expect(faultsOf(planFault(fault, { variant })), `${fault} ${variant}`).toEqual([fault]);
  });

  it('show what they say: on the bone, up, out, one thumb, fast', () => {
    const at = (plan: ReturnType<typeof planMotion>, share: number) =>
      motionAt(plan, share * plan.passSeconds);
    expect(lateralJudgement(at(planFault('on-the-bone'), 0.5).centre.lateral).verdict).toBe('fail');
    const up = planFault('upward');
    expect(at(up, 0.2).centre.below).toBeGreaterThan(at(up, 0.8).centre.below);
    expect(at(up, 0).level).toBe('T12');
    expect(at(planFault('one-side'), 0.5).thumbs.map(({ side }) => side)).toEqual(['right']);
    expect(at(planFault('over-the-flank'), 1).level).toBe('L2');
    expect(planFault('too-fast').skinSpeed).toBeCloseTo(3 * planMotion().skinSpeed, 9);
    expect(lateralJudgement(faultOptions['too-far-out'].lateral)).toEqual({
      verdict: 'warn',
      towards: 'ribs',
    });
  });

  it('are found at any distance from the midline as the limits say', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 110, noNaN: true }), (lateral) => {
        const [fault] = faultsOf(planMotion({ lateral }));
        const { verdict, towards } = lateralJudgement(lateral);
        if (verdict === 'good') expect(fault).toBeUndefined();
        else if (towards === 'bone') expect(fault).toBe(verdict === 'fail' ? 'on-the-bone' : 'near-the-bone');
        else expect(fault).toBe(verdict === 'fail' ? 'over-the-flank' : 'too-far-out');
      }),
    );
    const slow: readonly MotionFault[] = ['too-slow'];
    expect(faultsOf(planMotion({ circlesPerMinute: 10 }))).toEqual(slow);
    expect(faultsOf(planMotion({ circleDiameter: 60 }))).toEqual(['circles-too-large']);
    expect(faultsOf(planMotion({ variant: 'ribs-5-6', end: 'T12' }))).toEqual(['past-the-end']);
  });

  it('are refused where they are no massage at all', () => {
    const wrong: readonly MotionOptions[] = [
      { circleDiameter: 0 },
      { circlesPerMinute: Number.NaN },
      { lateral: 200 },
      { passes: 1.5 },
      { advance: 0 },
      { liftSeconds: 0 },
      { end: 'C7' },
      { seconds: 1 },
      { posture: 2 },
    ];
    for (const options of wrong) expect(() => planMotion(options)).toThrow(AnatomyError);
    expect(() => planMotion({ offset: 45 })).toThrow(AnatomyError);
  });
});
