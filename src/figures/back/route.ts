import {
  massagePath,
  motionAt,
  offsetAt,
  stopsBeside,
  type Level,
  type MotionPlan,
  type MotionState,
  type VariantId,
} from '#engines/anatomy/index.ts';
import type { Chart } from './chart.ts';
import { curve, type InkPoint } from './ink.ts';

/** The right half of the route on the chart: its bed, its two dashed edges and a bead at every vertebra. */
export interface RouteShape {
  readonly bed: string;
  readonly edges: readonly string[];
  readonly beads: readonly { readonly level: Level; readonly x: number; readonly y: number }[];
}

/** Half the width of the drawn band (mm). The circles themselves are wider. */
const HALF_BAND = 6.6;

export function routeShape(variant: VariantId, offset: number, posture: number): RouteShape {
  const beads = massagePath('right', { variant, offset, posture }).map(({ level, lateral, below }) => ({
    level,
    x: lateral,
    y: below,
  }));
  const line = (shift: number): string => curve(beads.map(({ x, y }): InkPoint => [x + shift, y]));
  return { bed: line(0), edges: [line(-HALF_BAND), line(HALF_BAND)], beads };
}

/** Bars across the route where a variant ends, and the span within which the place may lie. */
export function stopShapes(chart: Chart, variant: VariantId, offset: number) {
  return stopsBeside(variant).map(({ level, uncertainty, variants }) => {
    const x = offsetAt(level, offset);
    const y = chart.y[level] + 9;
    const i = chart.levels.indexOf(level);
    const from = chart.y[chart.levels[i - uncertainty]!];
    const to = chart.y[chart.levels[i + uncertainty]!];
    return {
      level,
      variants,
      x,
      y,
      bar: `M${x - 13} ${y}H${x + 15}`,
      span:
        uncertainty > 0 && variants.includes('shoulder-blades')
          ? `M${x + 20} ${from}H${x + 26}M${x + 23} ${from}V${to}M${x + 20} ${to}H${x + 26}`
          : null,
    };
  });
}

/** How far back the trace of a thumb reaches, in circles, and how finely it is drawn. */
const TRACE = { circles: 2.5, points: 16 } as const;

/** The way that the thumb has just come, on her right half of the chart. Empty for presses and on the way back. */
export function traceShape(plan: MotionPlan, { time, pass, phase }: MotionState): string {
  if (plan.stroke === 'presses' || phase === 'lift') return '';
  const start = (pass - 1) * (plan.passSeconds + plan.liftSeconds);
  const from = Math.max(start, time - TRACE.circles * plan.period);
  const steps = Math.ceil(((time - from) / plan.period) * TRACE.points);
  if (steps < 2) return '';
  const spots = Array.from({ length: steps + 1 }, (_, i): InkPoint => {
    const { lateral, below } = motionAt(plan, from + ((time - from) * i) / steps).thumbs[0]!;
    return [lateral, below];
  });
  return curve(spots);
}
