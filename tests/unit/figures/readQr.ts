import { QUIET_ZONE, type QrDrawing } from '#figures/share/qr.ts';

/*
 * A reader of small QR codes (ISO/IEC 18004), so that the tests know what a phone would read: versions 1 to 6 in byte
 * mode, undamaged, so the error correction is skipped. It knows nothing of how the code was made.
 */

/** Codewords of data in each block, by version and level of correction. */
const BLOCKS: Readonly<Record<string, readonly number[]>> = {
  '1L': [19],
  '1M': [16],
  '1Q': [13],
  '1H': [9],
  '2L': [34],
  '2M': [28],
  '3L': [55],
  '3M': [44],
  '4L': [80],
  '4M': [32, 32],
  '5L': [108],
  '5M': [43, 43],
  '6L': [68, 68],
  '6M': [27, 27, 27, 27],
};
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];
const FORMAT_MASK = 0b101010000010010;

export function readQr({ size, path }: QrDrawing): string {
  const side = size - 2 * QUIET_ZONE;
  const version = (side - 17) / 4;
  const dark = new Set<number>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let k = 0; k < Number(width); k += 1)
      dark.add((Number(y) - QUIET_ZONE) * side + Number(x) - QUIET_ZONE + k);
  const at = (row: number, column: number): boolean => dark.has(row * side + column);

  let format = 0;
  for (const column of [0, 1, 2, 3, 4, 5, 7, 8]) format = format * 2 + Number(at(8, column));
  for (const row of [7, 5, 4, 3, 2, 1, 0]) format = format * 2 + Number(at(row, 8));
  format ^= FORMAT_MASK;
  const level = 'MLHQ'[format >> 13]!;
  const mask = MASKS[(format >> 10) & 7]!;
  const blocks = BLOCKS[`${version}${level}`];
  if (!blocks) throw new Error(`this reader does not know ${version}${level}`);

  const alignment = version === 1 ? null : side - 7;
  const isFixed = (row: number, column: number): boolean =>
    row === 6 ||
    column === 6 ||
    (row < 9 && column < 9) ||
    (row < 9 && column >= side - 8) ||
    (row >= side - 8 && column < 9) ||
    (alignment !== null && Math.abs(row - alignment) <= 2 && Math.abs(column - alignment) <= 2);

  const bits: number[] = [];
  let upwards = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let k = 0; k < side; k += 1) {
      const row = upwards ? side - 1 - k : k;
      for (const column of [right, right - 1])
        if (!isFixed(row, column)) bits.push(Number(at(row, column) !== mask(row, column)));
    }
    upwards = !upwards;
  }
  const codewords = Array.from({ length: Math.floor(bits.length / 8) }, (_, k) =>
    Number.parseInt(bits.slice(k * 8, k * 8 + 8).join(''), 2),
  );

  // the blocks are dealt out in turn
  const data = blocks.flatMap((length, block) =>
    Array.from({ length }, (_, k) => codewords[k * blocks.length + block]!),
  );
  const stream = data.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (stream.slice(0, 4) !== '0100') throw new Error(`not in byte mode: ${stream.slice(0, 4)}`);
  const length = Number.parseInt(stream.slice(4, 12), 2);
  const bytes = Uint8Array.from({ length }, (_, k) =>
    Number.parseInt(stream.slice(12 + k * 8, 20 + k * 8), 2),
  );
  return new TextDecoder().decode(bytes);
}
