import { describe, expect, it } from 'vitest';
import { randomStream, sfc32, shuffle, splitmix32 } from '#engines/random/index.ts';

describe('sfc32', () => {
  it('gives the published vectors', () => {
    // maloquacious/prng (Go), sfc32_test.go: state 0, 12345, 0, counter 1, the first twelve left out
    const next = sfc32(0, 12345, 0, 1);
    for (let i = 0; i < 12; i += 1) next();
    expect(Array.from({ length: 10 }, next)).toEqual([
      235160590, 2967261163, 116171463, 2882324903, 362604721, 4227106926, 1933307004, 1608300071, 2256615412,
      2701957640,
    ]);
    // sfc-prng (Rust): seed 0, 0, 0, counter 1, fifteen rounds of mixing, then 0xfb52c520
    const zero = sfc32(0, 0, 0, 1);
    for (let i = 0; i < 15; i += 1) zero();
    expect(zero()).toBe(0xfb52c520);
  });
});

describe('the streams of Ruas', () => {
  it('never change: links carry seeds for years', () => {
    const words = (seed: number, name: string): number[] => {
      const { uint32 } = randomStream(seed, name);
      return [uint32(), uint32(), uint32(), uint32()];
    };
    expect({
      a: words(1, 'milk'),
      b: words(20251122, 'milk'),
      c: words(20251122, 'massage'),
      splitmix: [splitmix32(1)(), splitmix32(2)()],
      uniform: randomStream(7, 'u').uniform(),
      normal: randomStream(7, 'u').normal(),
    }).toMatchInlineSnapshot(`
      {
        "a": [
          1087749098,
          4064342053,
          1061637497,
          1020288835,
        ],
        "b": [
          3926291465,
          3744642846,
          1678878514,
          3876696879,
        ],
        "c": [
          548030916,
          2340402336,
          271354064,
          1183253933,
        ],
        "normal": 0.1970870456816079,
        "splitmix": [
          1580013426,
          140556409,
        ],
        "uniform": 0.5781202896706182,
      }
    `);
  });

  it('are independent of each other: another name or seed gives other numbers', () => {
    const first = (seed: number, name: string): number => randomStream(seed, name).uint32();
    expect(new Set([first(1, 'a'), first(2, 'a'), first(1, 'b'), first(2, 'b'), first(1, 'ab')]).size).toBe(
      5,
    );
  });

  it('uniforms fill (0, 1) evenly and never touch its ends', () => {
    const { uniform } = randomStream(3, 'u');
    const bins = new Array<number>(20).fill(0);
    const draws = 200_000;
    for (let i = 0; i < draws; i += 1) {
      const u = uniform();
      expect(u > 0 && u < 1).toBe(true);
      bins[Math.floor(u * 20)]! += 1;
    }
    const chiSquare = bins.reduce((sum, n) => sum + (n - draws / 20) ** 2 / (draws / 20), 0);
    expect(chiSquare).toBeLessThan(45); // 19 degrees of freedom, p ≈ .001
  });

  it('one uniform makes one normal, so a new mean moves the same people', () => {
    const a = randomStream(5, 'n');
    const b = randomStream(5, 'n');
    const draws = Array.from({ length: 1000 }, () => a.normal());
    expect(draws.map((z) => z + 2)).toEqual(Array.from({ length: 1000 }, () => b.normal() + 2));
    const mean = draws.reduce((sum, z) => sum + z, 0) / 1000;
    const variance = draws.reduce((sum, z) => sum + z * z, 0) / 1000;
    expect(Math.abs(mean)).toBeLessThan(0.12);
    expect(Math.abs(variance - 1)).toBeLessThan(0.15);
  });

  it('whole numbers below a bound are all equally likely, and bad bounds are refused', () => {
    const { below } = randomStream(9, 'b');
    const counts = [0, 0, 0];
    for (let i = 0; i < 30_000; i += 1) counts[below(3)]! += 1;
    for (const n of counts) expect(Math.abs(n - 10_000)).toBeLessThan(400);
    expect(() => below(0)).toThrow(RangeError);
    expect(() => below(1.5)).toThrow(RangeError);
  });

  it('shuffling keeps everybody and is the same for the same seed', () => {
    const items = Array.from({ length: 25 }, (_, i) => i);
    const once = shuffle([...items], randomStream(11, 's'));
    expect([...once].sort((a, b) => a - b)).toEqual(items);
    expect(once).toEqual(shuffle([...items], randomStream(11, 's')));
    expect(once).not.toEqual(items);
  });
});
