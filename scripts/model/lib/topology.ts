/** Euler's count of a triangle mesh: closed, how many pieces, and the genus of all together. */
export function topology(indices: ArrayLike<number>): {
  readonly closed: boolean;
  readonly pieces: number;
  readonly genus: number;
} {
  const directed = new Map<string, number>();
  const parent = new Map<number, number>();
  const find = (v: number): number => {
    let root = v;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!;
    parent.set(v, root);
    return root;
  };
  let faces = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
    if (new Set(corners).size < 3) continue;
    faces += 1;
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      directed.set(`${a}/${b}`, (directed.get(`${a}/${b}`) ?? 0) + 1);
      parent.set(find(a), find(b));
    }
  }
  const used = new Set(Array.from(indices));
  const pieces = new Set([...used].map(find)).size;
  let closed = faces > 0;
  for (const [edge, count] of directed) {
    const [a, b] = edge.split('/');
    if (count !== (directed.get(`${b}/${a}`) ?? 0)) closed = false;
  }
  const edges = directed.size / 2;
  return { closed, pieces, genus: (2 * pieces - (used.size - edges + faces)) / 2 };
}
