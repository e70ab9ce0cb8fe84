import type { Cell } from '#engines/statistics/index.ts';
import type { Point } from './layout.ts';

/** A mother as she is drawn. */
export interface Dot {
  readonly mother: number;
  readonly cell: Cell;
  readonly at: Point;
  /** Of a later group of the third variable: a multigravida carries a point. */
  readonly group: number;
}

/** Hundreds of circles as three outlines: without massage, with massage, and the points of the later groups. */
export interface DotPaths {
  readonly no: string;
  readonly yes: string;
  readonly groups: string;
}

/** Tenths of a pixel: a file of 2,000 mothers is some 100 KB. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

const circle = ({ x, y }: Point, radius: number): string => {
  // an arc wider than its chord would bulge: the diameter is that of the radius as it is written
  const r = short(radius);
  const across = short(2 * Number(r));
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
};

/** @param radius of a mother, in units of the drawing; the point within is smaller, and left out where it is a speck */
export function dotPaths(dots: readonly Dot[], radius: number): DotPaths {
  const of = (wanted: (dot: Dot) => boolean, size = radius): string =>
    dots
      .filter(wanted)
      .map(({ at }) => circle(at, size))
      .join('');
  return {
    no: of(({ cell }) => cell.row === 0),
    yes: of(({ cell }) => cell.row > 0),
    groups: radius >= 2.5 ? of(({ group }) => group > 0, radius * 0.3) : '',
  };
}
