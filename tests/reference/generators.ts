/** Reproduces the large data sets of the oracle cases from their recipe; a checksum proves that they are the same. */

/** mulberry32, the generator that the recipes were made with. Not the site's own. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t ^ (t + Math.imul(t ^ (t >>> 7), t | 61))) >>> 0;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Recipe =
  | { type: 'ordinal'; seed: number; n: number; px: number[]; cum: number[][] }
  | { type: 'uniform'; seed: number; n: number; a: number; b: number }
  | { type: 'ints'; seed: number; n: number; k: number; m: number }
  | { type: 'perm'; seed: number; n: number };

const level = (u: number, bounds: readonly number[]): number => {
  let i = 0;
  while (i < bounds.length && u >= (bounds[i] as number)) i += 1;
  return i;
};

export function generate(recipe: Recipe): { x: Float64Array; y: Float64Array } {
  const next = mulberry32(recipe.seed);
  const x = new Float64Array(recipe.n);
  const y = new Float64Array(recipe.n);
  if (recipe.type === 'perm') {
    for (let k = 0; k < recipe.n; k += 1) {
      x[k] = k;
      y[k] = k;
    }
    for (let i = recipe.n - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      const kept = y[i] as number;
      y[i] = y[j] as number;
      y[j] = kept;
    }
    return { x, y };
  }
  for (let k = 0; k < recipe.n; k += 1) {
    const u = next();
    const v = next();
    if (recipe.type === 'ordinal') {
      const i = level(u, recipe.px);
      x[k] = i;
      y[k] = level(v, recipe.cum[i] ?? []);
    } else if (recipe.type === 'uniform') {
      x[k] = u;
      y[k] = recipe.a * u + recipe.b * v;
    } else {
      const i = Math.floor(u * recipe.k);
      x[k] = i;
      y[k] = Math.floor((i + recipe.k * v) / recipe.m);
    }
  }
  return { x, y };
}

/** FNV-1a over the bytes of all doubles. */
export function checksum(x: Float64Array, y: Float64Array): number {
  let hash = 0x811c9dc5;
  for (const values of [x, y])
    for (const byte of new Uint8Array(Float64Array.from(values).buffer)) {
      hash ^= byte;
      hash = Math.imul(hash, 0x01000193) >>> 0;
    }
  return hash >>> 0;
}
