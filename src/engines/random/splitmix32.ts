/**
 * splitmix32: Weyl sequence with a 32-bit finaliser (the 32-bit sibling of Steele, Lea and Flood 2014).
 * Only used to spread a seed over the state of {@link sfc32}, so that seeds 1, 2, 3 give unrelated streams.
 */
export function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let t = state ^ (state >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    t ^= t >>> 15;
    return t >>> 0;
  };
}
