/*
 * What depends on the day after birth, on the mode of birth and on the hour (facts/physiology.md §5).
 * `day` counts from 1, the first 24 hours, and stays fixed within a run.
 */

/** Only an emergency caesarean changes the model; a planned one is not described by the facts. */
export type Birth = 'vaginal' | 'emergency-caesarean';

/** Milk of both breasts in 24 h once lactation is established, mL. */
export const FULL_DAILY_MILK = 740;

/** Day of half of the full volume. The later one after an emergency caesarean is assumed: it gives the lag that
 *  Evans 2003 saw on days 2–5 and that was gone on day 6. */
const HALF_DAY: Readonly<Record<Birth, number>> = { vaginal: 2.86, 'emergency-caesarean': 3.5 };
const DAY_SPREAD = 0.67;

/** Last day on which the emergency caesarean still weakens drive and prolactin response. */
const LAST_CAESAREAN_DAY = 5;
const CAESAREAN_DRIVE = 0.7;
const CAESAREAN_RISE = 0.3;

/** First day on which the baby's cues alone can release oxytocin: they have to be learnt. */
const FIRST_CUE_DAY = 3;

const isWeakened = (day: number, birth: Birth): boolean =>
  birth === 'emergency-caesarean' && day <= LAST_CAESAREAN_DAY;

/**
 * Y: milk that both breasts can make in 24 h, mL, by a logistic curve through Saint 1984 (37, 408 and 705 on
 * days 1, 3 and 5). @example dailyMilk(3, 'vaginal') // 408.5166744586704
 */
export const dailyMilk = (day: number, birth: Birth): number =>
  FULL_DAILY_MILK / (1 + Math.exp(-(day - HALF_DAY[birth]) / DAY_SPREAD));

/** C: milk that one breast can store, mL: 30 before the milk comes in, 180 in full lactation. */
export const capacity = (day: number, birth: Birth): number =>
  30 + (150 * dailyMilk(day, birth)) / FULL_DAILY_MILK;

/** P_b: prolactin before a feed, ng/mL, before the swing of {@link circadian}. */
export const prolactinBasal = (day: number): number =>
  40 + 80 * Math.exp(-day / 120) + 80 * Math.exp(-day / 4);

/** R: rise of prolactin by a feed of 15 minutes, ng/mL. */
export const prolactinRise = (day: number, birth: Birth): number =>
  170 * Math.exp(-day / 110) * (1 - 0.7 * Math.exp(-day / 2)) * (isWeakened(day, birth) ? CAESAREAN_RISE : 1);

/** a: size of one oxytocin burst relative to later lactation. */
export const burstSize = (day: number): number => 0.7 + 0.3 * (1 - Math.exp(-day / 3));

/** circ: swing of basal prolactin over the clock, highest at 3 in the morning. Disputed. @param hour any number */
export const circadian = (hour: number, amplitude: number): number =>
  1 + amplitude * Math.cos((2 * Math.PI * (hour - 3)) / 24);

/** Factor on the drive to the oxytocin neurons by mode of birth. */
export const birthDrive = (day: number, birth: Birth): number =>
  isWeakened(day, birth) ? CAESAREAN_DRIVE : 1;

/** w_c of the day: 0 before day 3. */
export const cueWeight = (day: number, cueDrive: number): number => (day < FIRST_CUE_DAY ? 0 : cueDrive);
