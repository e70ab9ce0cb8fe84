/*
 * Widths and thicknesses of the trunk that no table of the project gives: estimates [E] for a woman of about
 * 160 cm some days after birth, after common anthropometry (chest breadth 27 cm, waist 24, hip 34, biacromial 35,
 * head 18 × 14.5 × 21.5 cm). They shape the figure only; nothing is measured on them.
 */

type Table = readonly (readonly [at: number, value: number])[];

/** Smooth reading of a table over the levels (6 = C7, 7 = T1 … 18 = T12, 23 = L5, 24 = S2). */
function reading(table: Table): (at: number) => number {
  return (at) => {
    const last = table.length - 1;
    if (at <= table[0]![0]) return table[0]![1];
    if (at >= table[last]![0]) return table[last]![1];
    let i = 0;
    while (table[i + 1]![0] < at) i++;
    const slope = (k: number): number => {
      const [a, b] = [table[Math.max(0, k - 1)]!, table[Math.min(last, k + 1)]!];
      return (b[1] - a[1]) / (b[0] - a[0]);
    };
    const [a, b] = [table[i]!, table[i + 1]!];
    const run = b[0] - a[0];
    const t = (at - a[0]) / run;
    return (
      a[1] * (2 * t ** 3 - 3 * t ** 2 + 1) +
      slope(i) * run * (t ** 3 - 2 * t ** 2 + t) +
      b[1] * (3 * t ** 2 - 2 * t ** 3) +
      slope(i + 1) * run * (t ** 3 - t ** 2)
    );
  };
}

/** Half the width of trunk and neck [E]. */
export const halfWidth = reading([
  [1, 50],
  [4, 51],
  [5.3, 55],
  [6.3, 70],
  [7.3, 98],
  [8.5, 122],
  [10, 135],
  [13, 139],
  [16, 131],
  [18, 123],
  [20, 117],
  [21.3, 119],
  [22.5, 130],
  [23.6, 146],
  [25, 158],
  [27, 150],
]);

/** From the skin over the spinous tips to the front of the body [E]. */
export const thickness = reading([
  [1, 108],
  [4, 108],
  [6, 120],
  [8, 152],
  [10, 186],
  [13, 208],
  [16, 206],
  [19, 198],
  [21, 196],
  [23, 204],
  [25, 206],
  [27, 180],
]);

/** From the skin over the spinous tips to the line where the trunk is widest [E]. */
export const widestDepth = reading([
  [1, 52],
  [5, 54],
  [7, 64],
  [9, 84],
  [13, 98],
  [18, 96],
  [21, 92],
  [24, 100],
  [27, 90],
]);

/** Half the width of the bare back: where the open cloth begins, and a little under it [E]. */
export const openHalfWidth = reading([
  [4.4, 46],
  [6, 66],
  [7.2, 95],
  [8.6, 121],
  [11, 131],
  [14, 128],
  [18, 112],
  [21, 105],
  [23, 108],
  [25, 112],
]);
