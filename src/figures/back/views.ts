import type { ViewName } from '#app/scenarios/spine.ts';
import type { Chart } from './chart.ts';

/** Left, top, width and height of what is seen of the plate; always of one shape. */
export type ViewBox = readonly [left: number, top: number, width: number, height: number];

export const wholePlate: ViewBox = [-440, -296, 880, 866];
const SHAPE = wholePlate[3] / wholePlate[2];

/** What a named view shows of the drawing. Whole figures stay whole; C7 is looked at from near. */
export function viewBoxOf(view: ViewName, chart: Chart): ViewBox {
  if (view !== 'c7') return wholePlate;
  const width = 250;
  const height = width * SHAPE;
  return [-width / 2, (chart.y.C7 + chart.y.T3) / 2 - height / 2, width, height];
}
