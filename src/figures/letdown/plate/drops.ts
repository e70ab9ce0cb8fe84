/**
 * Where every drop and every nerve signal is at one moment: a pure function of the model's time, so that scrubbing
 * back shows what was there before, and nothing moves of itself.
 *
 * One filled drop stands for {@link PG_PER_DROP} of oxytocin in plasma, one open drop for {@link NG_PER_DROP} of
 * prolactin. How long a drop travels is drawing, not physiology: only the lag of about 20 s between oxytocin in the
 * blood and the squeeze is measured (facts/physiology.md §2).
 */

/** A burst of the oxytocin neurons: when, minutes, and how much it adds to plasma, pg/mL. */
export interface Pulse {
  readonly time: number;
  readonly size: number;
}

export type Way = 'blood' | 'breast' | 'womb';
/** A drop on its way: `share` of the length of that way, 0 … 1. */
export interface Drop {
  readonly key: string;
  readonly way: Way;
  readonly share: number;
}

export const PG_PER_DROP = 1;
export const NG_PER_DROP = 25;
/** Most drops that the picture holds of a kind; more would hide the vessel. */
export const MOST_DROPS = 24;

/** Minutes from the pituitary to the breast on the first round, and from the heart on later rounds. */
const FIRST_ROUND = 0.36;
const ROUND = 0.6;
/** Part of the first round that leads to the heart. */
const TO_HEART = 0.6;
/** Minutes between two drops of one burst as they leave the pituitary. */
const APART = 0.03;
/** Minutes that a drop of prolactin takes: slow and even. */
const PROLACTIN_ROUND = 2.4;
/** The golden section spreads any number of drops evenly. */
const SPREAD = 0.618034;

const fraction = (n: number): number => n - Math.floor(n);

/** How many drops a burst releases. */
export const dropsOf = (pulse: Pulse): number => Math.max(1, Math.round(pulse.size / PG_PER_DROP));

/**
 * How many drops of a burst are still in the blood `age` minutes after it: they are cleared with the half-life of
 * the model, so the number of drops follows the curve.
 */
export function dropsLeft(pulse: Pulse, age: number, halfLife: number): number {
  if (age < 0) return 0;
  return Math.round(dropsOf(pulse) * 2 ** (-age / halfLife));
}

/** A drop `age` minutes after it left: first from the pituitary, then round and round from the heart. */
function journey(age: number, order: number): Omit<Drop, 'key'> {
  if (age < FIRST_ROUND) {
    const share = age / FIRST_ROUND;
    if (share < TO_HEART) return { way: 'blood', share: share / TO_HEART };
    return { way: order % 3 === 2 ? 'womb' : 'breast', share: (share - TO_HEART) / (1 - TO_HEART) };
  }
  // no two drops keep the same pace, so that those of one burst spread out as they would
  const rounds = (age - FIRST_ROUND) / (ROUND * (0.8 + 0.5 * fraction(order * SPREAD)));
  const way = (order + Math.floor(rounds)) % 3 === 2 ? 'womb' : 'breast';
  return { way, share: fraction(rounds) };
}

export interface OxytocinInput {
  readonly pulses: readonly Pulse[];
  readonly time: number;
  /** Minutes in which plasma oxytocin halves. */
  readonly halfLife: number;
  /** Level at rest, pg/mL: it is never nothing. */
  readonly basal: number;
}

/** The drops of oxytocin in the blood. Those of a burst leave one after another; the last to leave is cleared first. */
export function oxytocinDrops({ pulses, time, halfLife, basal }: OxytocinInput): Drop[] {
  const drops: Drop[] = [];
  const resting = Math.round(basal / PG_PER_DROP);
  for (let k = 0; k < resting; k += 1)
    drops.push({ key: `r${k}`, ...journey(time + FIRST_ROUND + 60 + k * ROUND * SPREAD, k) });
  for (const pulse of pulses) {
    const age = time - pulse.time;
    const left = dropsLeft(pulse, age, halfLife);
    for (let k = 0; k < left; k += 1) {
      const own = age - k * APART;
      if (own >= 0) drops.push({ key: `${pulse.time}/${k}`, ...journey(own, k) });
    }
  }
  return drops.slice(-MOST_DROPS);
}

/** The drops of prolactin, from the pituitary through the heart to the breast; none go to the womb. */
export function prolactinDrops(prolactin: number, time: number): Drop[] {
  const count = Math.min(MOST_DROPS / 2, Math.round(prolactin / NG_PER_DROP));
  return Array.from({ length: count }, (_, k) => {
    const share = fraction(time / PROLACTIN_ROUND + k * SPREAD);
    return share < TO_HEART
      ? { key: `p${k}`, way: 'blood', share: share / TO_HEART }
      : { key: `p${k}`, way: 'breast', share: (share - TO_HEART) / (1 - TO_HEART) };
  });
}

/** An even stream along one way, as in the capillary of the close-up: `count` drops that take `round` minutes. */
export const stream = (count: number, time: number, round: number, shift = 0): number[] =>
  Array.from({ length: count }, (_, k) => fraction(time / round + k * SPREAD + shift));

/** Signals along a nerve: evenly spaced, one length of the nerve in `round` minutes. */
export const signals = (count: number, time: number, round: number): number[] =>
  Array.from({ length: count }, (_, k) => fraction(time / round + k / count));

/** Drops that leave the posterior lobe in the seconds after a burst, as shares of the vein. */
export function leaving(pulses: readonly Pulse[], time: number): number[] {
  return pulses.flatMap((pulse) =>
    Array.from({ length: dropsOf(pulse) }, (_, k) => (time - pulse.time - k * APART) / (8 * APART)).filter(
      (share) => share >= 0 && share < 1,
    ),
  );
}

/** Above this speed, model seconds a second, single drops would only flicker: they move in steps. */
export const FASTEST_SMOOTH = 60;

/**
 * The time by which drops are placed: the model's own, or in steps of a quarter of a minute where motion is reduced,
 * and of half a real second where the clock runs fast.
 */
export function placingTime(time: number, speed: number, reduced: boolean): number {
  if (!reduced && speed <= FASTEST_SMOOTH) return time;
  const step = Math.max(0.25, speed / 120);
  return Math.floor(time / step) * step;
}

/** Minutes in which a nerve signal runs its nerve: at once as the model goes, but never faster than the eye. */
export const signalRound = (speed: number): number =>
  (1.4 * Math.max(1, Math.min(speed, FASTEST_SMOOTH))) / 60;
