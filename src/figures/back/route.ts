import { circle, massagePath, offsetAt, stops, type Level, type VariantId } from '#engines/anatomy/index.ts';
import type { Chart } from './chart.ts';
import { curve, pen, type InkPoint } from './ink.ts';

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
export function stopShapes(chart: Chart, offset: number) {
  return stops()
    .filter(({ level }) => level !== 'L5')
    .map(({ level, uncertainty, variants }) => {
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

/** The helper's right hand beside the spine: a loose fist, thumb forward on the skin, sleeve below. Right half. */
export function handShape(chart: Chart, level: Level, offset: number) {
  const [x, y] = [offsetAt(level, offset), chart.y[level]];
  const from = (points: readonly InkPoint[]): readonly InkPoint[] =>
    points.map(([px, py, c]): InkPoint => (c ? [px + x, py + y, c] : [px + x, py + y]));
  // Back of the fist with four knuckles, little finger outermost and lowest; wrist turned in line with the arm.
  const fist = from([
    [20, 50],
    [21, 38],
    [28, 30],
    [37, 29],
    [42, 33],
    [48, 27],
    [57, 26],
    [62, 31],
    [68, 27],
    [76, 29],
    [81, 35],
    [87, 34],
    [93, 40],
    [96, 52],
    [98, 70],
    [96, 88],
    [92, 106],
    [93, 128],
    [98, 152],
    [60, 166],
    [52, 140],
    [44, 118],
    [32, 98],
    [22, 76],
  ]);
  const thumb = from([
    [-9, 4],
    [-7.5, -7],
    [1, -12],
    [10, -7],
    [13, 6],
    [16, 20],
    [20, 34],
    [28, 48],
    [36, 64],
    [36, 78],
    [26, 84],
    [14, 72],
    [4, 52],
    [-3, 34],
    [-7, 18],
  ]);
  // The arm comes up from below and outside; it leaves the picture at its lower edge.
  const [outside, inside] = [x + 176, x + 104];
  const sleeve: readonly InkPoint[] = [
    ...from([
      [56, 150, 'c'],
      [78, 158],
      [101, 143, 'c'],
      [114, 186],
      [138, 260],
    ]),
    [outside, Math.max(y + 400, 600), 'c'],
    [inside, Math.max(y + 400, 600), 'c'],
    ...from([
      [84, 270],
      [66, 200],
    ]),
  ];
  const loop: InkPoint[] = [];
  for (let a = -6.283 * 2.5; a <= 0; a += 0.35)
    loop.push([
      x + (circle.diameter / 2) * Math.cos(a),
      y + (a / 6.283) * circle.advance + (circle.diameter / 2) * Math.sin(a),
    ]);
  return {
    fist: curve(fist, true),
    fistLine: pen([...fist.slice(18), ...fist.slice(0, 19)], { width: 3.2, ends: 0.5 }),
    creases: [
      pen(
        from([
          [42, 33],
          [43, 46],
          [40, 58],
        ]),
        { width: 2.2, ends: 0.2, peak: 0.2 },
      ),
      pen(
        from([
          [62, 31],
          [63, 45],
          [60, 58],
        ]),
        { width: 2.2, ends: 0.2, peak: 0.2 },
      ),
      pen(
        from([
          [81, 35],
          [82, 48],
          [79, 60],
        ]),
        { width: 2.2, ends: 0.2, peak: 0.2 },
      ),
      pen(
        from([
          [40, 64],
          [56, 70],
          [78, 70],
          [92, 66],
        ]),
        { width: 1.5 },
      ),
    ],
    thumb: curve(thumb, true),
    thumbLine: pen([...thumb.slice(10), ...thumb.slice(0, 9)], { width: 3, ends: 0.4 }),
    nail: [
      pen(
        from([
          [-5, 1],
          [-4.5, -5],
          [1, -8],
          [7, -5],
          [8.5, 3],
        ]),
        { width: 1.6, ends: 0.6 },
      ),
      pen(
        from([
          [-2, 24],
          [5, 27],
          [12, 23],
        ]),
        { width: 1.4 },
      ),
    ],
    sleeve: curve(sleeve, true),
    sleeveLines: [
      pen(sleeve.slice(0, 3), { width: 2.8, ends: 0.6 }),
      pen(sleeve.slice(2, 6), { width: 3, ends: 0.5 }),
      pen([...sleeve.slice(6), sleeve[0]!], { width: 3, ends: 0.5 }),
    ],
    loop: curve(loop),
  };
}
