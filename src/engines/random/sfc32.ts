/**
 * sfc32, "small fast counting" generator of Chris Doty-Humphrey (PractRand): 128 bits of state, a 32-bit
 * counter that guarantees a period of at least 2^32, passes PractRand and BigCrush.
 *
 * Links carry seeds for years, so this stream must never change: tests hold published vectors.
 * @returns a function giving the next unsigned 32-bit integer.
 */
export function sfc32(a: number, b: number, c: number, counter: number): () => number {
  let s0 = a | 0;
  let s1 = b | 0;
  let s2 = c | 0;
  let s3 = counter | 0;
  return () => {
    const sum = (((s0 + s1) | 0) + s3) | 0;
    s3 = (s3 + 1) | 0;
    s0 = s1 ^ (s1 >>> 9);
    s1 = (s2 + (s2 << 3)) | 0;
    s2 = (s2 << 21) | (s2 >>> 11);
    s2 = (s2 + sum) | 0;
    return sum >>> 0;
  };
}
