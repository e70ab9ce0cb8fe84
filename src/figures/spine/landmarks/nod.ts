import { curve, type InkPoint } from '#figures/back/ink.ts';

/** Which bones the two fingers lie on. */
export type NodPair = 'c6' | 'c7';

/** A back whose answer is not told: a new one each round, from the number of the round alone. */
export function hiddenPair(round: number): NodPair {
  let n = (round * 2654435761) >>> 0;
  n ^= n >>> 15;
  n = Math.imul(n, 2246822519) >>> 0;
  n ^= n >>> 13;
  return n % 2 === 0 ? 'c6' : 'c7';
}

export interface NodShapes {
  readonly skin: string;
  readonly bones: readonly {
    readonly level: 'C5' | 'C6' | 'C7' | 'T1' | 'T2';
    readonly process: string;
    readonly tip: readonly [x: number, y: number];
  }[];
  /** The pads of the upper and the lower finger. */
  readonly fingers: readonly (readonly [x: number, y: number])[];
}

/** Tips from the left, front on the left, level neck; schematic, in millimetres. */
const rest = {
  C5: [6, -52],
  C6: [15, -31],
  C7: [27, -8],
  T1: [28, 17],
  T2: [26, 43],
} as const;
/** How far a tip slides forwards and down when the neck is bent back; C7 and below stay. */
const slide = { C5: [-20, 5], C6: [-15, 5], C7: [0, 0], T1: [0, 0], T2: [0, 0] } as const;

/** The nape from the left with two fingers on it; `bend` 0 level … 1 bent back. */
export function nodShapes(pair: NodPair, bend: number): NodShapes {
  const bones = (Object.keys(rest) as readonly (keyof typeof rest)[]).map((level) => {
    const [x, y] = [rest[level][0] + slide[level][0] * bend, rest[level][1] + slide[level][1] * bend];
    const process: readonly InkPoint[] = [
      [x - 44, y - 16],
      [x - 18, y - 12],
      [x - 3, y - 7],
      [x + 1, y],
      [x - 3, y + 5],
      [x - 20, y],
      [x - 44, y - 4],
    ];
    return { level, process: curve(process, true), tip: [x, y] as const };
  });
  const tipOf = (level: string): readonly [number, number] => bones.find((one) => one.level === level)!.tip;
  // the skin follows the tips; above them it runs up to the head, which tilts back
  const over = bones.map(({ tip: [x, y], level }): InkPoint => [x + (level === 'C5' ? 6 : 7), y]);
  const skin = curve(
    [
      [-96, 100, 'c'],
      [-96, -100, 'c'],
      [18 * bend, -100, 'c'],
      [6 - 3 * bend, -78],
      ...over,
      [34, 70],
      [34, 100, 'c'],
    ],
    true,
  );
  const on = pair === 'c6' ? (['C6', 'C7'] as const) : (['C7', 'T1'] as const);
  // a finger stays where it was put: when the bone slides away, it sinks in a little after it
  const fingers = on.map((level): readonly [number, number] => {
    const [x, y] = tipOf(level);
    const [rx, ry] = rest[level];
    return [rx + 9 + (x - rx) * 0.5, ry + (y - ry) * 0.2];
  });
  return { skin, bones, fingers };
}
