/**
 * Pictures of meshes for the sculptor: every bone from above, left, behind and oblique, rendered here in plain
 * TypeScript with depth and light, so that a picture needs no browser.
 */
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Mesh } from './lib/mesh.ts';

type View = readonly [right: readonly number[], up: readonly number[], toward: readonly number[]];
const n3 = (v: readonly number[]): number[] => {
  const l = Math.hypot(...v);
  return v.map((c) => c / l);
};
const cross = (a: readonly number[], b: readonly number[]): number[] => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
];
/** A view from `toward` (the direction from the bone to the eye). */
export function viewFrom(toward: readonly number[], up: readonly number[] = [0, 1, 0]): View {
  const t = n3(toward);
  const right = n3(cross(up, t));
  return [right, cross(t, right), t];
}
export const usualViews: readonly View[] = [
  viewFrom([0, 1, 0.0001], [0, 0, 1]),
  viewFrom([1, 0, 0]),
  viewFrom([0, 0, -1]),
  viewFrom([0.7, 0.45, -0.8]),
];

export interface Placed {
  readonly mesh: Mesh;
  readonly move?: (p: readonly number[]) => readonly number[];
  readonly turn?: (n: readonly number[]) => readonly number[];
}

const unmoved = (p: readonly number[]): readonly number[] => p;

/** Draws parts into a tile of size×size pixels, `scale` pixels a millimetre, the middle at `centre`. */
export function draw(
  parts: readonly Placed[],
  [right, up, toward]: View,
  size: readonly [number, number],
  scale: number,
  centre: readonly number[],
): Uint8Array {
  const [w, h] = size;
  const ss = 2;
  const W = w * ss;
  const H = h * ss;
  const depth = new Float32Array(W * H).fill(-Infinity);
  const tone = new Float32Array(W * H);
  const key = n3([0.45, 0.75, 0.55]);
  const lit = [0, 1, 2].map((k) => key[0]! * right[k]! + key[1]! * up[k]! + key[2]! * toward[k]!);
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
  for (const { mesh, move = unmoved, turn = unmoved } of parts) {
    const count = mesh.positions.length / 3;
    const sx = new Float32Array(count);
    const sy = new Float32Array(count);
    const sz = new Float32Array(count);
    const shade = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const p = move([mesh.positions[i * 3]!, mesh.positions[i * 3 + 1]!, mesh.positions[i * 3 + 2]!]);
      const n = turn([mesh.normals[i * 3]!, mesh.normals[i * 3 + 1]!, mesh.normals[i * 3 + 2]!]);
      const q = p.map((v, k) => v - centre[k]!);
      sx[i] = W / 2 + dot(q, right) * scale * ss;
      sy[i] = H / 2 - dot(q, up) * scale * ss;
      sz[i] = dot(q, toward);
      const diffuse = Math.max(0, dot(n, lit));
      const sky = 0.5 + 0.5 * dot(n, up);
      shade[i] = (0.18 + 0.56 * diffuse + 0.3 * sky) * (0.4 + 0.6 * mesh.light[i]!);
    }
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!];
      const area = (sx[b]! - sx[a]!) * (sy[c]! - sy[a]!) - (sx[c]! - sx[a]!) * (sy[b]! - sy[a]!);
      if (Math.abs(area) < 1e-9) continue;
      const x0 = Math.max(0, Math.floor(Math.min(sx[a]!, sx[b]!, sx[c]!)));
      const x1 = Math.min(W - 1, Math.ceil(Math.max(sx[a]!, sx[b]!, sx[c]!)));
      const y0 = Math.max(0, Math.floor(Math.min(sy[a]!, sy[b]!, sy[c]!)));
      const y1 = Math.min(H - 1, Math.ceil(Math.max(sy[a]!, sy[b]!, sy[c]!)));
      for (let y = y0; y <= y1; y++)
        for (let x = x0; x <= x1; x++) {
          const px = x + 0.5;
          const py = y + 0.5;
          const wa = ((sx[b]! - px) * (sy[c]! - py) - (sx[c]! - px) * (sy[b]! - py)) / area;
          const wb = ((sx[c]! - px) * (sy[a]! - py) - (sx[a]! - px) * (sy[c]! - py)) / area;
          const wc = 1 - wa - wb;
          if (wa < 0 || wb < 0 || wc < 0) continue;
          const z = wa * sz[a]! + wb * sz[b]! + wc * sz[c]!;
          const at = y * W + x;
          if (z <= depth[at]!) continue;
          depth[at] = z;
          tone[at] = wa * shade[a]! + wb * shade[b]! + wc * shade[c]!;
        }
    }
  }
  const rgb = new Uint8Array(w * h * 3);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let [r, g, b] = [0, 0, 0];
      for (let j = 0; j < ss; j++)
        for (let i = 0; i < ss; i++) {
          const at = (y * ss + j) * W + x * ss + i;
          const v = depth[at] === -Infinity ? -1 : Math.round(Math.min(1, tone[at]!) * 60) / 60;
          r += v < 0 ? 250 : 32 + 218 * v;
          g += v < 0 ? 247 : 28 + 208 * v;
          b += v < 0 ? 240 : 24 + 186 * v;
        }
      rgb.set([r / 4, g / 4, b / 4], (y * w + x) * 3);
    }
  return rgb;
}

/** Tiles side by side as a PNG. */
export function writeSheet(
  path: string,
  tiles: readonly Uint8Array[],
  columns: number,
  [w, h]: readonly [number, number],
): void {
  const rows = Math.ceil(tiles.length / columns);
  const W = columns * w;
  const H = rows * h;
  const line = W * 3 + 1;
  const raw = Buffer.alloc(line * H, 250);
  tiles.forEach((tile, k) => {
    const x0 = (k % columns) * w;
    const y0 = Math.floor(k / columns) * h;
    for (let y = 0; y < h; y++)
      raw.set(tile.subarray(y * w * 3, (y + 1) * w * 3), (y0 + y) * (W * 3 + 1) + 1 + x0 * 3);
  });
  // each line as its difference from the one above, which packs smooth shades well
  for (let y = H - 1; y >= 0; y--) {
    raw[y * line] = 2;
    if (y > 0)
      for (let i = 1; i < line; i++) raw[y * line + i] = raw[y * line + i]! - raw[(y - 1) * line + i]!;
  }
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(W, 0);
  head.writeUInt32BE(H, 4);
  head.set([8, 2, 0, 0, 0], 8);
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(raw, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (data: Buffer): number => {
  let c = 0xffffffff;
  for (const byte of data) c = crcTable[(c ^ byte) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
