/** The spine from the side, C1 to L5: bodies, spinous processes, and the cord in its canal. */
import { line, sample, type Curve, type Mark } from '../ink.ts';

const centres: Curve = [
  [174, 131],
  [164, 148],
  [155, 166],
  [147, 186],
  [139, 212],
  [135, 240],
  [135, 266],
  [139, 292],
  [146, 320],
  [152, 346],
  [155, 372],
  [151, 398],
];
/** Heights of the bodies, C1 … L5. */
const heights = [
  5, 5, 5, 5, 5, 5.4, 5.6, 6, 6.3, 6.6, 6.9, 7.1, 7.5, 7.9, 8.3, 8.7, 9, 9.4, 9.9, 10.6, 11, 11.2, 11.4, 11.4,
] as const;
const DISC = 2.1;
const along = sample(centres, false, 1);
const r = (n: number): number => Math.round(n * 10) / 10;

function vertebra(i: number, middle: number): string {
  const k = Math.min(along.length - 2, Math.round(middle * (along.length - 1)));
  const [x, y] = along[k]!;
  const before = along[Math.max(0, k - 1)]!;
  const after = along[k + 1]!;
  const h = Math.hypot(after[0] - before[0], after[1] - before[1]);
  const [ty, tx] = [(after[1] - before[1]) / h, (after[0] - before[0]) / h];
  // u points forward, v down the spine
  const at = (u: number, v: number): string => `${r(x + u * ty + v * tx)} ${r(y - u * tx + v * ty)}`;
  const half = heights[i]! / 2;
  const w = 5 + i * 0.26;
  const reach = i < 1 ? 3 : i < 5 ? 5 : i < 6 ? 8 : 12;
  const drop = i < 6 ? 2 : i < 16 ? 8 : 2.5;
  return (
    `M${at(-w, -half)}Q${at(0, 0.8 - half)} ${at(w, -half)}Q${at(w - 0.9, 0)} ${at(w, half)}` +
    `Q${at(0, half - 0.8)} ${at(-w, half)}Q${at(0.9 - w, 0)} ${at(-w, -half)}Z` +
    `M${at(-w - 5, -half * 0.44)}L${at(-w - 5 - reach, drop)}Q${at(-w - 6.6 - reach, drop + 1.6)} ${at(-w - 4.6 - reach, drop + 2.6)}L${at(-w - 5, half * 0.56)}Z`
  );
}

export const spine: Mark = (() => {
  const total = heights.reduce((sum, h) => sum + h + DISC, 0);
  let top = 0;
  const outlines = heights.map((h, i) => {
    const middle = (top + h / 2) / total;
    top += h + DISC;
    return vertebra(i, middle);
  });
  return { cls: 'bone', d: outlines.join('') };
})();

/** The canal lies behind the bodies: their centres pushed back by half their depth. */
const canal: Curve = along
  .filter((_, i) => i % 12 === 1 && i < along.length - 1)
  .map(([x, y], i, all) => {
    const [nx, ny] = all[Math.min(all.length - 1, i + 1)]!;
    const [px, py] = all[Math.max(0, i - 1)]!;
    const h = Math.hypot(nx - px, ny - py);
    const offset = 7.4 + (5 * i) / all.length;
    return [x - ((ny - py) / h) * offset, y + ((nx - px) / h) * offset] as const;
  });
/** Where the nerve of the nipple enters: the segment T4. */
const t4 = canal.findIndex(([, y]) => y > 214);

/** From the segment T4 up to the hypothalamus. */
export const cordPath: Curve = [
  ...canal.slice(1, t4 + 1).reverse(),
  [166, 134],
  [177, 118],
  [188, 106],
  [198, 97],
];
export const cordBelow: Mark = line(canal.slice(t4, t4 + 10), 'cord-below');
