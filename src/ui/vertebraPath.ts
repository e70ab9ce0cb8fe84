/** Outline of a stylised thoracic vertebra from behind: for the mark of the site, small icons and line plates. */
export interface VertebraShape {
  /** Midline and upper edge of the arch. */
  readonly x: number;
  readonly y: number;
  /** Half the distance between the tips of the transverse processes. */
  readonly halfWidth: number;
  /** Height of the arch, the unit of everything that stands upright. */
  readonly height: number;
  /** How far below `y` the spinous process ends. */
  readonly spinousEnd: number;
}

/** Cubic segments of the right half, in halfWidth and height; the last two run down the spinous process. */
const HALF: readonly (readonly number[])[] = [
  [0.214, -0.085, 0.36, -0.085, 0.447, 0.127],
  [0.636, 0, 0.85, 0.085, 1, 0.063],
  [1.126, 0.151, 1.107, 0.387, 0.957, 0.408],
  [0.743, 0.43, 0.53, 0.472, 0.447, 0.556],
  [0.49, 0.792, 0.32, 0.944, 0.19, 0.813],
];

const round = (value: number): number => Math.round(value * 10) / 10;

/** SVG path data of one vertebra, exactly symmetric. */
export function vertebraPath({ x, y, halfWidth, height, spinousEnd }: VertebraShape): string {
  const half = (side: 1 | -1): string => {
    const at = (fx: number, dy: number): string => `${round(x + side * fx * halfWidth)} ${round(y + dy)}`;
    const arch = HALF.map(
      ([ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0]) =>
        `C${at(ax, ay * height)} ${at(bx, by * height)} ${at(cx, cy * height)}`,
    ).join('');
    const end = spinousEnd;
    return `M${at(0, 0)}${arch}C${at(0.15, height)} ${at(0.107, end - 0.28 * height)} ${at(0.095, end - 0.1 * height)}C${at(0.087, end - 0.03 * height)} ${at(0.03, end)} ${at(0, end)}`;
  };
  return half(1) + half(-1);
}
