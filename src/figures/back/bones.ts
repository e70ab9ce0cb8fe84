import { levelNumber, rib, s2, tubercleInsideTip, type Level } from '#engines/anatomy/index.ts';
import type { Chart } from './chart.ts';
import { curve, whole, type InkPoint } from './ink.ts';

/** Shapes of a vertebra seen from behind. */
export interface VertebraShape {
  readonly level: Level;
  /** Transverse processes, laminae and the lower joint processes as one. */
  readonly arch: string;
  readonly spine: string;
  readonly tip: number;
}

/** From the transverse tips (level with the spinous tip above in the thorax) down to the own spinous tip. */
function thoracic(level: Level, y: number, tip: { readonly x: number; readonly y: number }): VertebraShape {
  const [t, ty] = [tip.x, tip.y];
  const last = level === 'T11' || level === 'T12';
  const reach = Math.min(26, Math.max(16, y - ty - 4));
  const arch: InkPoint[] = [
    [0, ty - 7],
    [6, ty - 12],
    [11, ty - 14],
    [15, ty - 9],
    [t - 9, ty - (last ? 5 : 8)],
    [t - 3, ty - (last ? 5 : 8)],
    [t, ty - 2],
    [t - 1, ty + 4],
    [t - 6, ty + 5],
    [17, ty + 4],
    [14.5, ty + reach * 0.5],
    [13, ty + reach],
    [8.5, ty + reach + 4],
    [4.5, ty + reach],
    [0, ty + reach - 4],
  ];
  const spine: InkPoint[] = [
    [0, ty - 1],
    [3.6, ty + 3],
    [4.2, y - 16],
    [3.4, y - 6],
    [4.6, y + 1],
    [3, y + 6],
    [0, y + 7.5],
  ];
  return { level, arch: whole(arch), spine: whole(spine), tip: y };
}

function seventhCervical(y: number, tip: { readonly x: number; readonly y: number }): VertebraShape {
  const [t, ty] = [tip.x, tip.y];
  const arch: InkPoint[] = [
    [0, ty - 4],
    [9, ty - 9],
    [17, ty - 12],
    [22, ty - 6],
    [t - 2, ty - 6],
    [t, ty],
    [t - 3, ty + 5],
    [22, ty + 6],
    [18, ty + 13],
    [10, ty + 15],
    [0, ty + 12],
  ];
  const spine: InkPoint[] = [
    [0, ty + 1],
    [4.4, ty + 5],
    [4.8, y - 8],
    [6.6, y - 1],
    [5, y + 6],
    [0, y + 7.5],
  ];
  return { level: 'C7', arch: whole(arch), spine: whole(spine), tip: y };
}

function lumbar(level: Level, y: number, tip: { readonly x: number; readonly y: number }): VertebraShape {
  const [t, ty] = [tip.x, tip.y];
  const waist = 12 + Number(level[1]);
  const arch: InkPoint[] = [
    [0, ty - 8],
    [8, ty - 10],
    [13, ty - 20],
    [21, ty - 19],
    [22, ty - 8],
    [t - 8, ty - 5],
    [t - 1, ty - 4],
    [t, ty + 1],
    [t - 6, ty + 4],
    [22, ty + 4],
    [waist, ty + 12],
    [waist + 3, y + 1],
    [waist, y + 7],
    [8, y + 5],
    [6, y - 6],
    [0, y - 12],
  ];
  const spine: InkPoint[] = [
    [0, ty],
    [3.4, ty + 3],
    [4, y - 12],
    [5.4, y + 4],
    [4.4, y + 10],
    [0, y + 12],
  ];
  return { level, arch: whole(arch), spine: whole(spine), tip: y };
}

/** From below up, so that each arch overlaps the one below it, as roof tiles do. */
export const vertebrae = (chart: Chart): readonly VertebraShape[] =>
  chart.levels.toReversed().map((level) => {
    const [y, tip] = [chart.y[level], chart.transverse(level)];
    if (level === 'C7') return seventhCervical(y, tip);
    return level.startsWith('T') ? thoracic(level, y, tip) : lumbar(level, y, tip);
  });

/** Right half of each rib: from its tubercle outwards and down to its angle, then round the side. */
export const ribs = (chart: Chart): readonly { readonly rib: number; readonly d: string }[] =>
  Array.from({ length: 12 }, (_, i) => {
    const number = 12 - i;
    const level = `T${number}` as Level;
    const { x: tip, y } = chart.transverse(level);
    const start = tip - tubercleInsideTip;
    const top = y - 1;
    const angle = rib(number).angle?.value;
    if (angle === undefined)
      return {
        rib: number,
        d: curve([
          [start, top],
          [start + 24, top + 17],
          [78, top + 42],
        ]),
      };
    const drop = (angle - start) * 0.44;
    const side = number === 11 ? angle + 20 : Math.min(angle + 32, 126);
    return {
      rib: number,
      d: curve([
        [start, top],
        [(start + angle) / 2, top + drop * 0.42],
        [angle, top + drop],
        [side, top + drop + (side - angle) * 0.95 + 6],
      ]),
    };
  });

/** Blade, its spine and a hatched border: right half, placed by the tips of T2, T3 and T8. */
export interface BladeShape {
  readonly body: string;
  readonly spine: string;
  readonly border: readonly InkPoint[];
  /** Inferior angle, for its label. */
  readonly tip: readonly [number, number];
  /** Root of the spine. */
  readonly root: readonly [number, number];
  /** Superior angle. */
  readonly top: readonly [number, number];
}

/** The blade as drawn around its own landmarks (superior angle, root, inferior angle at 0, 24 and 158 mm). */
const bladeBody: readonly InkPoint[] = [
  [70, 2],
  [80, -5],
  [98, -3],
  [120, 1],
  [138, 2],
  [157, 10],
  [164, 22],
  [158, 36],
  [146, 58],
  [136, 88],
  [127, 122],
  [119, 148],
  [109, 159],
  [98, 152],
  [89, 126],
  [80, 92],
  [72, 56],
  [67, 26],
];
const bladeSpine: readonly InkPoint[] = [
  [68, 32],
  [78, 26],
  [102, 20],
  [128, 8],
  [152, -9],
  [174, -20],
  [190, -19],
  [192, -6],
  [180, 4],
  [162, 8],
  [144, 20],
  [122, 33],
  [100, 42],
  [80, 45],
];
const bladeBorder: readonly InkPoint[] = [
  [146, 54],
  [135, 90],
  [126, 124],
  [118, 148],
];

/**
 * Standing, the inferior angle lies beside T8, 73 mm out at the root side; leaning with the arms forward the blade
 * turns outwards (how far was never measured; drawn as an estimate).
 */
export function blade(chart: Chart, leaning: boolean): BladeShape {
  const top = chart.y.T2 - 2;
  const stretch = (chart.y.T8 - top) / 158;
  const turn = leaning ? 0 : 0.1;
  const out = leaning ? 0 : -6;
  const fit = ([x, y, c]: InkPoint): InkPoint => {
    const point: readonly [number, number] = [x + out - y * turn, top + y * stretch + (x - 70) * turn * 0.4];
    return c ? [...point, c] : point;
  };
  const [tipX, tipY] = fit([109, 158]);
  const [rootX, rootY] = fit([70, 36]);
  const [topX, topY] = fit([80, -4]);
  return {
    body: curve(bladeBody.map(fit), true),
    spine: curve(bladeSpine.map(fit), true),
    border: bladeBorder.map(fit),
    tip: [tipX, tipY],
    root: [rootX, rootY],
    top: [topX, topY],
  };
}

/** Sacrum, wing of the hip bone (right half) and the dimple over S2. */
export function pelvisShapes(chart: Chart) {
  const top = chart.y.L5 + 4;
  const dimple = chart.at(s2);
  // The crest of the bone stands between L4 and L5; what the fingers feel seems a level higher.
  const crest = chart.at(levelNumber('L4') + 0.5);
  return {
    sacrum: whole([
      [0, top],
      [14, top - 4],
      [40, top - 2],
      [55, top + 8],
      [52, top + 28],
      [40, top + 56],
      [26, top + 84],
      [12, top + 100],
      [0, top + 104],
    ]),
    wing: curve(
      [
        [46, dimple - 6],
        [52, dimple - 26],
        [74, crest + 12],
        [104, crest],
        [128, crest + 9],
        [136, crest + 30],
        [131, dimple - 6],
        [122, dimple + 14],
        [112, dimple + 44],
        [88, dimple + 56],
        [66, dimple + 44],
        [52, dimple + 18],
      ],
      true,
    ),
    foramina: [0, 1, 2, 3].map((i): readonly [number, number] => [22 - i * 3.2, top + 18 + i * 20]),
    dimple: [46.5, dimple] as const,
    crest: [104, crest] as const,
  };
}
