import type { Point } from '../chain.ts';
import { levelNumber, levels, type Level } from '../levels.ts';
import { s2, skinRelief } from '../skin.ts';
import { signOf, type Side } from '../tips.ts';
import type { MotionPlan } from './plan.ts';

/** Where one thumb is. */
export interface ThumbState {
  readonly side: Side;
  /** mm from the midline towards its own side; beyond the midline it is negative. */
  readonly lateral: number;
  /** mm along the skin below the tip of C7. */
  readonly below: number;
  /** mm above the skin: 0 while it works, more on the way back to the start. */
  readonly height: number;
  /** In the frame of the body. */
  readonly point: Point;
  /** Unit vector out of the skin there. */
  readonly outward: Point;
}

/** The massage at one moment. */
export interface MotionState {
  /** Seconds since the first touch. */
  readonly time: number;
  /** 1 … passes. */
  readonly pass: number;
  readonly phase: 'stroke' | 'lift' | 'done';
  /** Share of the way of this pass that is done, 0 … 1; on the way back it falls again to 0. */
  readonly share: number;
  /** The circle or press that is being made, 1 … strokes; on the way back the last one. */
  readonly stroke: number;
  /** Where in its circle the thumb is, in turns, 0 … 1. 0: outermost; downwards from there. */
  readonly turn: number;
  /** The centre of the circles: level (C7 = 6, halves between), mm below C7, mm from the midline. */
  readonly centre: { readonly at: number; readonly below: number; readonly lateral: number };
  /** The vertebra whose tip is nearest to the thumbs; of a press, the one above the interspace. */
  readonly level: Level;
  readonly thumbs: readonly ThumbState[];
}

/** How high the thumbs rise on the way back (mm); a picture, not a rule. */
const LIFT = 30;
/** How far they leave the skin between two presses (mm), and the share of the time that a press is held. */
const HOP = 6;
const HELD = 0.7;

const smooth = (share: number): number => share * share * (3 - 2 * share);

/** A point of the skin by mm below C7; beyond the ends of the line it goes on straight. */
function onSkin(
  { line, scale }: MotionPlan,
  below: number,
  lateral: number,
  height: number,
): { point: Point; outward: Point } {
  const end = line.below(s2);
  const inside = Math.min(end, Math.max(0, below));
  const at = line.at(inside);
  const [, y, z] = line.point(at);
  const [, oy, oz] = line.outward(at);
  const out = skinRelief(at, lateral / scale) * scale + height;
  const beyond = below - inside;
  // down along the skin: the way out of it, turned a quarter
  return {
    point: [lateral, y + oz * beyond + oy * out, z - oy * beyond + oz * out],
    outward: [0, oy, oz],
  };
}

interface Spot {
  /** Along the route, from its upper end (mm). */
  readonly way: number;
  readonly turn: number;
  readonly stroke: number;
  readonly height: number;
}

/** Circles: the centre goes on evenly, the thumb once round it in every period. */
function circling(plan: MotionPlan, seconds: number): Spot {
  const turns = Math.min(plan.strokes, seconds / plan.period);
  return {
    way: turns * plan.advance,
    turn: turns % 1,
    stroke: Math.min(plan.strokes, Math.floor(turns) + 1),
    height: 0,
  };
}

/** Presses: one at every interspace, held, then on to the next. */
function pressing(plan: MotionPlan, seconds: number): Spot {
  const i = Math.min(plan.strokes - 1, Math.floor(seconds / plan.period));
  const within = Math.min(1, seconds / plan.period - i);
  const go = i === plan.strokes - 1 ? 0 : Math.max(0, (within - HELD) / (1 - HELD));
  const first = levelNumber(plan.route[0]!);
  const between = (n: number): number =>
    plan.direction === 'down'
      ? plan.line.below(first + n + 0.5) - plan.from
      : plan.to - plan.line.below(first + plan.strokes - n - 0.5);
  const way = between(i) + (go > 0 ? (between(i + 1) - between(i)) * smooth(go) : 0);
  return { way, turn: 0, stroke: i + 1, height: HOP * Math.sin(Math.PI * go) };
}

/**
 * The massage `seconds` after the first touch; before it and after the end the nearest moment. Both thumbs start at
 * the outer side of their circle and go down first, mirrored: outside down, along the spine up. No source gives the
 * sense of the circle; it is ours.
 */
export function motionAt(plan: MotionPlan, seconds: number): MotionState {
  const time = Math.min(plan.length, Math.max(0, seconds));
  const round = plan.passSeconds + plan.liftSeconds;
  const index = Math.min(plan.passes - 1, Math.floor(time / round + 1e-9));
  const within = Math.max(0, time - index * round);
  const lifting = within > plan.passSeconds && index < plan.passes - 1;
  const done = seconds >= plan.length;

  const made = plan.stroke === 'presses' ? pressing : circling;
  const stroked = made(plan, Math.min(within, plan.passSeconds));
  const back = lifting ? (within - plan.passSeconds) / plan.liftSeconds : 0;
  const total = plan.to - plan.from;
  const startWay = made(plan, 0).way;
  const way = stroked.way + (startWay - stroked.way) * smooth(back);
  const height = stroked.height + LIFT * Math.sin(Math.PI * back);

  const down = plan.direction === 'down';
  const below = down ? plan.from + way : plan.to - way;
  const at = plan.line.at(below);
  const lateral = plan.lateralAt(at);
  const radius = plan.stroke === 'presses' ? 0 : plan.circleDiameter / 2;
  const angle = stroked.turn * 2 * Math.PI;
  const [dx, dy] = [radius * Math.cos(angle), radius * Math.sin(angle)];
  return {
    time,
    pass: index + 1,
    phase: done ? 'done' : lifting ? 'lift' : 'stroke',
    share: Math.min(1, Math.max(0, way / total)),
    stroke: stroked.stroke,
    turn: stroked.turn,
    centre: { at, below, lateral },
    level: levels[plan.stroke === 'presses' ? Math.floor(at + 1e-6) : Math.round(at)]!,
    thumbs: plan.sides.map((side) => {
      const from = onSkin(plan, below + dy, signOf(side) * (lateral + dx), height);
      return { side, lateral: lateral + dx, below: below + dy, height, ...from };
    }),
  };
}

/**
 * Seconds at which the centre of the circles passes the tip of a vertebra in a pass (1 …); `null` when the massage
 * does not come there. Presses lie between the tips: the first moment at the interspace below, at the last vertebra
 * that above.
 */
export function timeAtLevel(plan: MotionPlan, level: Level, pass = 1): number | null {
  const i = plan.route.indexOf(level);
  if (i === -1 || pass < 1 || pass > plan.passes) return null;
  const start = (pass - 1) * (plan.passSeconds + plan.liftSeconds);
  const down = plan.direction === 'down';
  if (plan.stroke === 'presses') return start + Math.min(i, plan.strokes - 1) * plan.period;
  const below = plan.line.below(levelNumber(level));
  const way = down ? below - plan.from : plan.to - below;
  return start + (way / (plan.to - plan.from)) * plan.passSeconds;
}
