import type { Node, Primitive } from '@gltf-transform/core';
import { meshoptIo } from '../../../../scripts/model/lib/glb.ts';

type Triple = [number, number, number];

/** A part of body.glb as a viewer sees it: corners in millimetres, unit normals, triangles. */
export interface Decoded {
  readonly points: readonly Triple[];
  readonly normals: readonly Triple[];
  readonly triangles: readonly Triple[];
}

function decoded(node: Node, primitive: Primitive, target?: string): Decoded {
  const [position, normal] = [primitive.getAttribute('POSITION')!, primitive.getAttribute('NORMAL')!];
  const moved =
    target === undefined ? undefined : primitive.listTargets().find((t) => t.getName() === target)!;
  const [scale, shift] = [node.getScale(), node.getTranslation()];
  const points: Triple[] = [];
  const normals: Triple[] = [];
  for (let i = 0; i < position.getCount(); i++) {
    const p = position.getElement(i, []);
    const n = normal.getElement(i, []);
    const dp = moved?.getAttribute('POSITION')!.getElement(i, []) ?? [0, 0, 0];
    const dn = moved?.getAttribute('NORMAL')!.getElement(i, []) ?? [0, 0, 0];
    const at = (k: 0 | 1 | 2): number => (p[k]! + dp[k]!) * scale[k] + shift[k];
    points.push([at(0), at(1), at(2)]);
    const turned: Triple = [n[0]! + dn[0]!, n[1]! + dn[1]!, n[2]! + dn[2]!];
    const length = Math.hypot(...turned);
    normals.push([turned[0] / length, turned[1] / length, turned[2] / length]);
  }
  const indices = [...primitive.getIndices()!.getArray()!];
  const triangles: Triple[] = [];
  for (let i = 0; i < indices.length; i += 3) triangles.push([indices[i]!, indices[i + 1]!, indices[i + 2]!]);
  return { points, normals, triangles };
}

/** All parts of the committed file by node name; the back in its three postures. */
export async function decodedBody(): Promise<{
  readonly names: readonly string[];
  readonly part: (name: string) => Decoded;
  readonly back: Readonly<Record<'standing' | 'halfway' | 'leaning', Decoded>>;
}> {
  const document = await (await meshoptIo()).read('src/assets/models/body.glb');
  const nodes = document.getRoot().listNodes();
  const found = (name: string): [Node, Primitive] => {
    const node = nodes.find((n) => n.getName() === name)!;
    return [node, node.getMesh()!.listPrimitives()[0]!];
  };
  const [node, primitive] = found('skin-back');
  const names = node.getMesh()!.getExtras()['targetNames'] as string[];
  for (const [i, target] of primitive.listTargets().entries()) target.setName(names[i]!);
  return {
    names: nodes.map((n) => n.getName()),
    part: (name) => decoded(...found(name)),
    back: {
      standing: decoded(node, primitive),
      halfway: decoded(node, primitive, 'halfway'),
      leaning: decoded(node, primitive, 'leaning'),
    },
  };
}

/** Signed distance (mm) of a point from the nearest triangle, negative behind its face, that is in the body. */
export function distanceTo({ points, triangles }: Decoded, p: readonly [number, number, number]): number {
  let [best, signed] = [Infinity, Infinity];
  for (const [i, j, k] of triangles) {
    const [a, b, c] = [points[i]!, points[j]!, points[k]!];
    if (Math.min(...[a, b, c].map((q) => Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]))) > 60) continue;
    const q = nearest(p, a, b, c);
    const d = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    if (d >= best) continue;
    const n = crossed(less(b, a), less(c, a));
    [best, signed] = [d, d * Math.sign(dot(less(p, q), n) || 1)];
  }
  return signed;
}

type Vector = readonly [number, number, number];
const less = (a: Vector, b: Vector): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const crossed = (a: Vector, b: Vector): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const along = (a: Vector, b: Vector, t: number): Triple => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Nearest point of a triangle: inside its face, or on the nearest of its edges. */
function nearest(p: Vector, a: Vector, b: Vector, c: Vector): Triple {
  const [u, v, w] = [less(b, a), less(c, a), less(p, a)];
  const [uu, uv, vv, wu, wv] = [dot(u, u), dot(u, v), dot(v, v), dot(w, u), dot(w, v)];
  const whole = uu * vv - uv * uv;
  const s = (vv * wu - uv * wv) / whole;
  const t = (uu * wv - uv * wu) / whole;
  if (s >= 0 && t >= 0 && s + t <= 1)
    return [a[0] + u[0] * s + v[0] * t, a[1] + u[1] * s + v[1] * t, a[2] + u[2] * s + v[2] * t];
  const onEdge = ([e, f]: readonly [Vector, Vector]): Triple => {
    const d = less(f, e);
    return along(e, f, Math.min(1, Math.max(0, dot(less(p, e), d) / dot(d, d))));
  };
  const edges = (
    [
      [a, b],
      [b, c],
      [c, a],
    ] as const
  ).map(onEdge);
  return edges.reduce((x, y) => (Math.hypot(...less(p, x)) <= Math.hypot(...less(p, y)) ? x : y));
}
