import { normalQuantile } from '../kit/normalQuantile.ts';
import { sfc32 } from './sfc32.ts';
import { splitmix32 } from './splitmix32.ts';

/** One independent source of random numbers. */
export interface RandomStream {
  /** Unsigned 32-bit integer. */
  readonly uint32: () => number;
  /** Double in the open interval (0, 1), on a grid of 2^52: ties are as good as impossible. */
  readonly uniform: () => number;
  /** Integer in 0 … below − 1, every value equally likely (rejection, no modulo bias). */
  readonly below: (below: number) => number;
  /** Standard normal by the inverse distribution function: one uniform gives one normal, so the same seed with
   *  another mean moves the same people. */
  readonly normal: () => number;
}

/** FNV-1a over UTF-16 code units: turns the name of a stream into 32 bits. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

const WARM_UP_ROUNDS = 15;

/**
 * The stream called `name` of a seed. Streams with other names are independent of it, so adding a random call
 * in one place never shifts the numbers of another.
 *
 * @param seed any integer; only its lowest 32 bits count.
 * @param name what the numbers are for, for example `'milk'`.
 */
export function randomStream(seed: number, name: string): RandomStream {
  const spread = splitmix32((seed ^ hashName(name)) | 0);
  const fromSeed = splitmix32(seed | 0);
  const next = sfc32(spread(), spread(), fromSeed(), 1);
  for (let i = 0; i < WARM_UP_ROUNDS; i += 1) next();

  const uniform = (): number => {
    const high = next() >>> 6;
    const low = next() >>> 6;
    return (high * 0x4000000 + low + 0.5) / 0x10000000000000;
  };
  return {
    uint32: next,
    uniform,
    below: (below) => {
      if (!Number.isInteger(below) || below < 1 || below > 0x100000000)
        throw new RangeError(`below must be an integer in 1 … 2^32, got ${below}`);
      const limit = 0x100000000 - (0x100000000 % below);
      let draw = next();
      while (draw >= limit) draw = next();
      return draw % below;
    },
    normal: () => normalQuantile(uniform()),
  };
}

/** Shuffles in place (Fisher–Yates), with the given stream. Returns the same array. */
export function shuffle<Item>(items: Item[], random: RandomStream): Item[] {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const kept = items[i] as Item;
    items[i] = items[j] as Item;
    items[j] = kept;
  }
  return items;
}
